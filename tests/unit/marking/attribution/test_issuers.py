import pytest

from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


RULING = "The TRA has fined Acme Widgets three million over claims that nobody could prove, it said today."


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


def test_the_source_line_outweighs_the_first_standing_text(found):
    lines = (
        "About Partner Labs",
        "Partner Labs tests anvils for everybody who asks for it.",
        "SOURCE Acme Corp.",
    )
    assert issuer(found, TEXT, TEXT, *lines, headline="A plant opens") == "Acme Corp."


@pytest.mark.parametrize(
    ("headline", "first", "name"),
    [
        (
            "NCTV: new series this autumn",
            ("This autumn NCTV shows a new series about rivers, the broadcaster said on Monday."),
            "NCTV",
        ),
        (
            "Zenith lancia una nuova linea",
            ("Una nuova linea di prodotti arriva in autunno nei negozi di tutta Italia, da Nord a Sud."),
            "Zenith",
        ),
        (
            "A new road",
            (
                "The Ministry of Roads today announced a road that "
                "nobody had asked for, at a price nobody will pay."
            ),
            "Ministry of Roads",
        ),
        (
            "A talk",
            (
                "Jane Doe, founder and CEO of Zenith Foods, has built "
                "a career on what others throw away every single day."
            ),
            "Zenith Foods",
        ),
        (
            "新店舗",
            (
                "株式会社ゼニス（本社：東京都）は、2026年5月18日に新し"
                "い店舗を東京都内にオープンすることをお知らせいたします。"
            ),
            "株式会社ゼニス",
        ),
    ],
)
def test_headline_and_first_sentence_give_the_issuer(found, headline, first, name):
    assert issuer(found, first, headline=headline) == name


def test_a_first_line_that_opens_with_a_dateline_is_no_headline(policy):
    draft = Draft()
    draft.add(Piece("Bonn (ots) - Das Ministerium will Brücken schneller bauen als bisher.", zone=Zone.BODY))
    draft.add(Piece(TEXT, zone=Zone.BODY))
    document = draft.build("text")
    folded = fold(document.text)
    hits = lexicon_of(policy).find(folded, document)
    marks = attribute(document, folded, hits, policy, Profile("plain", "Plain", (), ()))
    names = [mark.value.get("name", "") for mark in marks if mark.kind is MarkKind.ISSUER]
    assert not any("Bonn" in name for name in names)


def test_the_wire_is_never_the_issuer(found):
    assert issuer(found, TEXT, "SOURCE Business Wire", headline="A plant opens") != "Business Wire"


def test_an_abbreviation_is_spelled_out_where_the_text_does(found):
    first = "The IOA has shown at a fair in Bonn how anvils are made, and everybody came to see it."
    second = "The Institute of Anvils (IOA) was founded in 1931."
    assert issuer(found, first, second, headline="A fair") == "Institute of Anvils"


def test_a_ticker_in_brackets_before_the_name_is_passed_over(found):
    first = (
        "LYON, May 4, 2026 /PRNewswire/ -- (Nasdaq: ACM) Acme Widgets today opened a plant that employs many."
    )
    assert issuer(found, first, headline="A plant") == "Acme Widgets"


def test_an_article_that_belongs_to_a_place_stays_with_the_name(found):
    first = (
        "LYON, May 4, 2026 /PRNewswire/ -- Las Vegas Widgets today opened a plant that employs many people."
    )
    assert issuer(found, first, headline="A plant") == "Las Vegas Widgets"


def test_the_subject_of_a_text_with_a_contact_is_its_issuer(found):
    contact = ("Media Contact", "Jane Doe, press@tra.example, +1 555 010 0000")
    (mark,) = found(MarkKind.ISSUER, RULING, *contact, headline="TRA says Acme Widgets misled buyers")
    assert (mark.value["name"], mark.unsure) == ("TRA", False)


def test_who_announces_something_is_named_once(found):
    said = "Zentika announces the first version of its new tool for people who write at home and at work."
    assert issuer(found, said, headline="A tool for people who write") == "Zentika"


def test_clues_that_agree_win_and_are_told(found):
    lines = (
        (
            "LYON, May 18, 2026 (GLOBE NEWSWIRE) -- Acme Widgets, a maker "
            "of anvils, today opened a plant that employs many."
        ),
        "About Zenith",
        "Zenith sells what others make, and has done so for a long time now.",
        "About Acme Widgets",
        "Acme Widgets makes anvils for the whole world, every day.",
    )
    (mark,) = found(MarkKind.ISSUER, *lines, headline="Acme Widgets Opens Plant")
    assert mark.value["name"] == "Acme Widgets"
    assert "agrees with" in mark.because


def test_the_organisation_behind_the_contacts_name_is_the_issuer_if_its_address_says_so(found):
    line = "Contact: Ann Low, Open Water Foundation Norland, ann@owfn.example"
    assert issuer(found, TEXT, line, headline="A plant opens") == "Open Water Foundation Norland"


def test_what_a_contact_does_is_no_organisation(found):
    line = "Contact: Ann Low, Head of Media Relations, ann@acme.example"
    assert issuer(found, TEXT, line, headline="A plant opens") == ""


def test_a_form_of_company_that_a_line_break_cut_off_is_no_name(found):
    marks = found(MarkKind.ISSUER, "Inc. Receives Notice of Its Workshop", "The notice came on Monday. " * 4)
    assert not any(mark.value["name"].startswith("Inc") for mark in marks)
