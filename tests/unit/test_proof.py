"""Does a text show what was found and what is missing, where it stands?"""

from copy import replace

from presscheck import proof
from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.plain import readable
from presscheck.proof import proof_of
from presscheck.report import as_json
from presscheck.testing import a_document, a_mark
from presscheck.verdict import Outcome, Reason, State
from tests.verdicts import a_finding, a_verdict

TEXT = a_document(
    (Zone.HEADLINE, "Aurora shows a tea"),
    (Zone.BODY, "ROME, May 4 (NEWSWIRE) - Aurora shows it."),
    (Zone.ASIDE, "More news"),
    (Zone.FOOTER, "Contact: Ada"),
)
DATELINE = a_mark(TEXT, "ROME, May 4 (NEWSWIRE)", MarkKind.DATELINE)
WIRE = a_mark(TEXT, "NEWSWIRE", MarkKind.WIRE)
TOP = ("banner", "headline", "deck")


def shown(document, *marks, findings=()):
    verdict = a_verdict(Outcome.LABELLED, *findings, marks=marks)
    return proof_of(document, as_json((verdict,))["releases"][0])


def open_finding(*searched, severity="must", state=State.MISSING):
    zones = tuple(Zone(zone) for zone in searched)
    return a_finding(state=state, severity=severity, searched=zones)


def whole(paragraph):
    return "".join(stretch.text for stretch in paragraph.stretches)


def test_the_text_stays_whole_under_its_marks():
    body = shown(TEXT, DATELINE, WIRE).paragraphs[1]

    assert whole(body) == "ROME, May 4 (NEWSWIRE) - Aurora shows it."
    assert [stretch.text for stretch in body.stretches if stretch.marked] == [
        "ROME, May 4 (",
        "NEWSWIRE",
        ")",
    ]


def test_each_mark_is_named_once_where_it_ends():
    body = shown(TEXT, DATELINE, WIRE).paragraphs[1]

    assert [stretch.ending for stretch in body.stretches if stretch.ending] == [("wire",), ("dateline",)]


def test_what_is_no_part_of_the_text_is_counted_and_shown_only_where_something_was_found():
    assert [one.zone for one in shown(TEXT).paragraphs] == ["headline", "body", "footer"]
    assert shown(TEXT).left_out == 1
    assert [one.zone for one in shown(TEXT, a_mark(TEXT, "More news")).paragraphs][2] == "aside"


def test_a_missing_line_stands_before_the_first_zone_in_which_it_counts():
    paragraphs = shown(TEXT, findings=[open_finding(*TOP), open_finding("footer")]).paragraphs

    assert [len(one.missing) for one in paragraphs] == [1, 0, 1]
    assert paragraphs[0].missing[0].remedy == "CONTENUTO SPONSORIZZATO - Aurora SpA"


def test_a_line_that_several_ask_for_is_shown_once():
    findings = [open_finding(*TOP), replace(open_finding(*TOP, state=State.INADEQUATE), requirement="OTHER")]
    (line,) = shown(TEXT, findings=findings).paragraphs[0].missing

    assert line.asked == ("IT-PAID-LABEL: missing", "OTHER: inadequate")


def test_a_line_that_may_stand_anywhere_is_shown_at_the_end_and_a_label_above():
    label = open_finding(*TOP, "body", "footer")
    contact = replace(label, requirement="CONTACT", family="provenance", remedy="Contact: Ada Low")
    paragraphs = shown(TEXT, findings=[label, contact]).paragraphs

    assert [line.remedy for line in paragraphs[0].missing] == [label.remedy]
    assert (paragraphs[-1].stretches, [line.remedy for line in paragraphs[-1].missing]) == (
        (),
        ["Contact: Ada Low"],
    )


def test_what_is_to_be_changed_is_not_shown_as_a_line_to_insert():
    stop = replace(open_finding(*TOP), reasons=(Reason.SANCTIONED,))

    assert not any(one.missing for one in shown(TEXT, findings=[stop]).paragraphs)


def test_what_is_met_or_merely_advised_is_not_shown_as_missing():
    findings = [open_finding(*TOP, severity="should"), open_finding(*TOP, state=State.MET)]

    assert all(not one.missing for one in shown(TEXT, findings=findings).paragraphs)


def test_a_long_stretch_is_cut_in_the_middle_and_what_is_marked_after_it_stays():
    document = a_document((Zone.BODY, "a" * 5_000 + " Advertisement"))
    body = shown(document, a_mark(document, "Advertisement")).paragraphs[0]

    assert "[… 3,001 characters …]" in body.stretches[0].text
    assert body.stretches[1].text == "Advertisement"


def test_no_page_grows_without_end_whatever_was_marked():
    document = a_document((Zone.BODY, "a b " * 100_000))
    whole_text = a_mark(document, document.text.strip())
    spots = [replace(whole_text, quote="a", start=at, end=at + 1) for at in range(0, 400_000, 2_000)]

    assert len(whole(shown(document, whole_text).paragraphs[0])) < 2_100
    assert len(whole(shown(document, *spots).paragraphs[0])) < 65_000


def test_beyond_the_length_of_a_page_only_marked_paragraphs_are_shown(monkeypatch):
    monkeypatch.setattr(proof, "SHOWN", 10)
    document = a_document(
        (Zone.BODY, "First words"), (Zone.BODY, "Second words"), (Zone.FOOTER, "Advertisement")
    )
    found = shown(document, a_mark(document, "Advertisement"))

    assert [whole(one) for one in found.paragraphs] == ["First words", "Advertisement"]
    assert found.left_out == 1


def test_characters_that_disturb_a_page_are_left_out_and_lines_stay():
    assert readable("one\u202e\u200btwo\x07\nthree\tfour\ud800") == "onetwo\nthree\tfour"
