import pytest

from presscheck.mark import MarkKind

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


@pytest.mark.parametrize(
    ("lines", "quote", "name"),
    [
        (
            ("About Acme", ("Acme makes anvils for the whole world and has done so since the year 1931.")),
            "About Acme",
            "Acme",
        ),
        (
            ("Über Acme:", ("Die Acme stellt seit 1931 Ambosse für die ganze Welt her und verkauft sie.")),
            "Über Acme:",
            "Acme",
        ),
        (
            ("À propos de Acme", ("Acme fabrique des enclumes pour le monde entier depuis 1931, à Lyon.")),
            "À propos de Acme",
            "Acme",
        ),
        (
            ("关于Acme", ("Acme 是全球领先的铁砧制造商，自1931年以来为世界各地的客户提供产品和服务。")),
            "关于Acme",
            "Acme",
        ),
        (
            ("About Acme Widgets, Inc.", ("Acme Widgets makes anvils for the whole world.")),
            "About Acme Widgets, Inc.",
            "Acme Widgets, Inc",
        ),
        (
            (
                (
                    "About Acme WidgetsAs a maker of anvils, it serves the "
                    "whole world and has done so since the year 1931."
                ),
            ),
            "About Acme Widgets",
            "Acme Widgets",
        ),
        (
            (
                (
                    "About ACMEACME has made anvils for the whole world "
                    "since the year 1931 and still does so today."
                ),
            ),
            "About ACME",
            "ACME",
        ),
        (
            ("Acmeについて", ("Acmeは1931年から世界中のお客様に金床を提供している企業です。")),
            "Acmeについて",
            "Acme",
        ),
    ],
)
def test_the_head_of_the_standing_text_gives_the_name(found, lines, quote, name):
    (mark,) = found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines)
    assert (mark.quote, mark.value["name"]) == (quote, name)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "About 200 people came",
            ("The hall was full until late, and nobody wanted to leave before the end."),
        ),
        ("About us", "We are many and we like it that way, as everybody can see who visits us here."),
        ("About Acme and how it came to be what it is today, a long story.", "It began in the year 1931."),
    ],
)
def test_prose_and_menus_are_no_head(found, lines):
    assert found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines) == []


def test_a_notice_is_quoted_as_its_sentence_and_names_the_relay(found):
    text = 'A "service". The Courier non sono responsabili per i contenuti dei comunicati trasmessi. Altro.'
    (mark,) = found(MarkKind.PUBLISHER_NOTICE, TEXT, text)
    assert mark.quote == "The Courier non sono responsabili per i contenuti dei comunicati trasmessi."
    assert dict(mark.value) == {"relay": "Courier", "publisher": "The Daily Courier"}


@pytest.mark.parametrize(
    "line",
    [
        "Distributed by: Reach, Inc.",
        "Disclaimer: This text offers no advice on money, and none should be taken from it.",
    ],
)
def test_carriers_and_disclaimers_are_notices(found, line):
    assert [mark.quote for mark in found(MarkKind.PUBLISHER_NOTICE, TEXT, line)] == [line]


def test_an_embargo_names_its_day(found):
    (mark,) = found(MarkKind.EMBARGO, "EMBARGOED UNTIL May 18, 2026, 10:00 CET", TEXT)
    assert mark.value["until"] == "2026-05-18"


@pytest.mark.parametrize("line", ["###", "ENDS", "-30-"])
def test_an_end_mark_stands_alone_on_its_line(found, line):
    assert [mark.quote for mark in found(MarkKind.END_MARK, TEXT, TEXT, line)] == [line]


def test_a_word_in_a_sentence_ends_nothing(found):
    assert found(MarkKind.END_MARK, TEXT, TEXT, "It never ends well.") == []


@pytest.mark.parametrize(
    ("line", "name"),
    [("By Jane Doe", "Jane Doe"), ("By Jane Doe, staff", "Jane Doe"), ("Von Max Muster", "Max Muster")],
)
def test_a_byline_names_its_author(found, line, name):
    (mark,) = found(MarkKind.BYLINE, line, TEXT)
    assert mark.value["name"] == name


def test_a_sentence_that_opens_like_a_byline_is_none(found):
    assert found(MarkKind.BYLINE, "By next year all will be well", TEXT) == []


def test_what_the_law_of_markets_asks_for_is_no_carriers_notice(found):
    line = "Il presente comunicato contiene informazioni privilegiate ai sensi dell'art. 7 del Regolamento."
    assert found(MarkKind.PUBLISHER_NOTICE, TEXT, TEXT, line, headline="La Acme approva i conti") == []


def test_a_paragraph_may_call_the_organisation_by_the_first_word_of_its_name(found):
    lines = ("About Zenith Foundation", "All that Zenith does can be read on its pages, day and night.")
    (mark,) = found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines)
    assert mark.quote == "About Zenith Foundation"


def test_a_contact_head_that_withholds_itself_is_no_notice(found):
    head = "Noot voor de redactie (niet voor publicatie)"
    assert found(MarkKind.PUBLISHER_NOTICE, TEXT, head, "Ann Low, ann@haven.example") == []
