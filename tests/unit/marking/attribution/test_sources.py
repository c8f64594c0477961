import pytest

from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("SOURCE Acme Corp.", "Acme Corp."),
        ("Source: Acme Corp.", "Acme Corp."),
        ("Fonte: Acme SpA", "Acme SpA"),
        ("Quelle: Acme GmbH", "Acme GmbH"),
        ("Original-Content von: Acme GmbH, übermittelt durch news aktuell", "Acme GmbH"),
    ],
)
def test_a_source_line_gives_its_name(found, line, name):
    (mark,) = found(MarkKind.SOURCE_LINE, TEXT, line)
    assert (mark.quote, mark.value["name"]) == (line, name)


def test_a_source_in_capitals_is_a_name_that_the_text_says(found):
    (mark,) = found(MarkKind.SOURCE_LINE, f"ACME said so. {TEXT}", "SOURCE ACME")
    assert mark.value["name"] == "ACME"


@pytest.mark.parametrize(
    "line",
    [
        "Source code is available to everybody.",
        "The source: a well in the hills.",
        "SOURCE",
        "SOURCE CODE",
        "Distributed by: Reach",
    ],
)
def test_words_and_distributors_are_no_source_line(found, line):
    assert found(MarkKind.SOURCE_LINE, TEXT, line) == []


def linked(policy, text, href):
    draft = Draft()
    draft.add(Piece("Acme opens a plant", zone=Zone.HEADLINE))
    for line in (TEXT, TEXT, TEXT):
        draft.add(Piece(line, zone=Zone.BODY))
    draft.add(Piece(text, zone=Zone.FOOTER, links=((0, len(text), href, ()),)))
    document = draft.build("text")
    folded = fold(document.text)
    marks = attribute(
        document,
        folded,
        lexicon_of(policy).find(folded, document),
        policy,
        Profile(("plain"), "Plain", (), ()),
    )
    return [mark.value["url"] for mark in marks if mark.kind is MarkKind.SOURCE_LINK]


def test_a_link_that_says_original_is_the_source_link(policy):
    assert linked(policy, "Original press release", "https://acme.example/news/1") == [
        "https://acme.example/news/1"
    ]


def test_a_link_that_says_something_else_is_not(policy):
    assert linked(policy, "Our shop", "https://acme.example/shop/1") == []


def test_an_address_alone_after_the_text_is_the_source_link(found):
    (mark,) = found(
        MarkKind.SOURCE_LINK, TEXT, TEXT, "<https://news.acme.example/2026/05/plant.html>", "Contatti:"
    )
    assert mark.quote == "https://news.acme.example/2026/05/plant.html"


def test_a_home_page_is_no_source_link(found):
    assert found(MarkKind.SOURCE_LINK, TEXT, TEXT, "https://www.acme.example/") == []


@pytest.mark.parametrize(
    ("line", "quote", "name"),
    [
        (
            "View it: https://a.example/news/one.html SOURCE Acme /CONTACT: Jane Doe, +1 617 555 0123",
            "SOURCE Acme",
            "Acme",
        ),
        ("Download what you need: SOURCE Acme, Inc.", "SOURCE Acme, Inc.", "Acme, Inc."),
    ],
)
def test_a_source_that_lost_its_line_break_is_cut_out(found, line, quote, name):
    (mark,) = found(MarkKind.SOURCE_LINE, TEXT, TEXT, line)
    assert (mark.quote, mark.value["name"]) == (quote, name)


@pytest.mark.parametrize(
    "line",
    [
        "View source version on wire.example: https://wire.example/news/home/1/en/",
        "Originalmeldung: https://wire.example/news/home/1/en/",
        "Consultez la version source sur wire.example : https://wire.example/news/home/1/en/",
    ],
)
def test_an_address_written_out_behind_the_words_for_the_original_is_the_source_link(found, line):
    (mark,) = found(MarkKind.SOURCE_LINK, "A text.", "It goes on.", "And it ends.", line)
    assert mark.value["url"] == "https://wire.example/news/home/1/en/"


def test_an_address_behind_other_words_is_no_source_link(found):
    line = "Book your seat here: https://tickets.example/news/home/1/en/"
    assert found(MarkKind.SOURCE_LINK, "A text.", "It goes on.", "And it ends.", line) == []


def test_a_source_glued_to_what_precedes_ends_with_the_wire_that_handed_it_on(found):
    line = "Mehr dazu im Heft.Original-Content von: Nordwerk GmbH, übermittelt durch news aktuellEnde"
    (mark,) = found(MarkKind.SOURCE_LINE, "Ein Text.", line)
    assert mark.quote == "Original-Content von: Nordwerk GmbH, übermittelt durch news aktuell"
    assert mark.value["name"] == "Nordwerk GmbH"


@pytest.mark.parametrize(
    "line",
    ["Source: PM | Duration: 3 min", "Source: Statistics Office, 2024", "Quelle: Zenith, eigene Berechnung"],
)
def test_the_credit_of_a_talk_or_chart_is_no_source_line(found, line):
    assert found(MarkKind.SOURCE_LINE, TEXT, line) == []


def test_a_source_between_two_paragraphs_stands_below_a_picture(found):
    assert found(MarkKind.SOURCE_LINE, TEXT, "Source: Zenith", TEXT) == []


@pytest.mark.parametrize("behind", [f"Contact: press@acme.example. {TEXT}", f"About Acme: {TEXT}"])
def test_what_closes_a_release_may_follow_its_source_line(found, behind):
    assert [mark.value["name"] for mark in found(MarkKind.SOURCE_LINE, TEXT, "Source: Acme", behind)] == [
        "Acme"
    ]


def test_an_agencys_credit_may_stand_inside_a_text(found):
    assert [mark.quote for mark in found(MarkKind.SOURCE_LINE, TEXT, "Source: AFP", TEXT)] == ["Source: AFP"]


def test_a_source_line_may_stand_in_brackets(found):
    (mark,) = found(MarkKind.SOURCE_LINE, TEXT, "[Source: Acme]")
    assert (mark.quote, mark.value["name"]) == ("[Source: Acme]", "Acme")


def test_a_name_keeps_its_own_brackets(found):
    (mark,) = found(MarkKind.SOURCE_LINE, TEXT, "Source: Acme (UK)")
    assert mark.value["name"] == "Acme (UK)"


NOTE = "Products named here may be trademarks of their owners, and nothing here is an offer to sell them."


def test_a_source_that_the_text_names_may_stand_before_a_last_note(found):
    lines = ("Acme Widgets will employ two hundred people from the region in a plant by next year.", TEXT)
    (mark,) = found(MarkKind.SOURCE_LINE, *lines, "Source: Acme Widgets", NOTE)
    assert mark.quote == "Source: Acme Widgets"


@pytest.mark.parametrize("line", ["On behalf of Acme Ltd", "Ufficio stampa Comune di Prato"])
def test_words_that_sign_the_last_line_name_the_source(found, line):
    (mark,) = found(MarkKind.SOURCE_LINE, TEXT, line)
    assert mark.quote == line


@pytest.mark.parametrize(
    "lines",
    [
        (TEXT, "Media contact", "On behalf of Acme Ltd"),
        (TEXT, "On behalf of Acme Ltd", TEXT),
        (TEXT, "On behalf of the region we thank them."),
        (TEXT, "On behalf of everybody"),
    ],
)
def test_the_same_words_in_a_contact_a_sentence_or_the_text_do_not(found, lines):
    assert not found(MarkKind.SOURCE_LINE, *lines)
