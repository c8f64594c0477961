import pytest

from presscheck.mark import MarkKind

TEXT = " The company said that the new plant will employ two hundred people from the region by next year."


@pytest.mark.parametrize(
    "text",
    [
        (
            "Reuters reported on May 18, 2026 that the company had lost "
            "- for the third time - its largest customer in Asia."
        ),
        (
            "The company, in its statement of last week, said - yes, it "
            "had known about the matter since the beginning of May."
        ),
        (
            "New research shows - again and again - that nobody reads "
            "the small print below an offer in an online shop today."
        ),
        (
            "Die Zukunft der Arbeit - was nun? Darüber sprachen gestern "
            "drei Fachleute in einem voll besetzten Saal am Rhein."
        ),
        "Startet am 1. Mai",
        "25.01.2022",
    ],
)
def test_running_text_and_bare_days_are_no_dateline(found, text):
    assert found(MarkKind.DATELINE, text) == []


def test_a_credit_of_wire_and_date_yields_to_the_dateline_with_a_place(found):
    lines = ("PRNewswire 4 May 2026", "LYON, May 4, 2026 /PRNewswire/ --" + TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert mark.value["place"] == "LYON"


def test_a_name_and_a_bracket_open_no_dateline_where_no_wire_sent_the_text(found):
    assert found(MarkKind.DATELINE, "Graz (Trade Desk) " + TEXT) == []


def test_a_credit_in_another_script_is_no_place(found):
    assert found(MarkKind.DATELINE, "提供:ACCESS Newswire", TEXT) == []


@pytest.mark.parametrize("line", ["Par AFP", "AFP", "5.12.2025 15:00:00 EET | AFP | Tiedote"])
def test_a_credit_or_who_posted_the_text_is_no_dateline(found, line):
    assert found(MarkKind.DATELINE, line, TEXT) == []


def test_a_credit_above_the_dateline_does_not_stand_for_it(found):
    (mark,) = found(MarkKind.DATELINE, "Par AFP", "LYON, 4 mai 2026 (AFP) - " + TEXT)
    assert mark.value["place"] == "LYON"


@pytest.mark.parametrize("aside", ["(Monday)", "(2 pm)", "(see map)"])
def test_an_aside_behind_place_and_date_opens_no_text(found, aside):
    assert found(MarkKind.DATELINE, f"Quito, May 4 {aside} " + TEXT) == []


def test_place_comma_and_date_open_no_dateline_inside_a_sentence(found):
    assert found(MarkKind.DATELINE, "Porto, 4 May 2026 was the day on which" + TEXT) == []


def test_a_place_in_two_parts_and_a_date_alone_elsewhere_are_an_event(found):
    assert found(MarkKind.DATELINE, "Trade Fair, Sharjah — 29 June 2026", TEXT) == []


def test_an_address_that_says_when_it_published_is_no_dateline(found):
    assert found(MarkKind.DATELINE, "Bourse.com, publié le mercredi 30 octobre 2019 à 08h30", TEXT) == []


@pytest.mark.parametrize("line", ["Publicerad 2026-05-04", "Norrby Kraft Holding 2026-05-04"])
def test_what_was_done_on_a_day_is_no_place(found, line):
    said = "Bolaget öppnar en ny fabrik i regionen, där tvåhundra personer ska arbeta från och med nästa år."
    assert found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE", line, said, language="sv") == []


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe /AFP",
        "AFP2020.10.26 13:44",
        "Aktualisiert am 07.01.2026",
        "Actualizado Lunes, 2 diciembre 2024",
    ],
)
def test_a_credit_and_the_day_of_an_update_are_no_dateline(found, line):
    assert found(MarkKind.DATELINE, line, TEXT) == []


def test_an_agencys_letters_in_the_name_of_a_thing_are_no_dateline(found):
    assert found(MarkKind.DATELINE, "Soundmaker AFP - " + TEXT) == []


def test_a_line_that_opens_with_a_quotation_names_no_place(found):
    assert found(MarkKind.DATELINE, '"LOCKDOWN-ALARM - ' + TEXT) == []


@pytest.mark.parametrize(
    "head",
    [
        "Posted by Mark Twin, May 5, 2026 –",
        "Written by Jane Low | May 5, 2026 |",
        "Reviewed by Ann Low, 5 May 2026 –",
    ],
)
def test_who_wrote_a_text_is_no_place(found, head):
    assert found(MarkKind.DATELINE, head + TEXT) == []


@pytest.mark.parametrize("line", ["Deadline 5 May 2026", "Version 5 May 2026", "Fecha 5 de mayo de 2026"])
def test_a_word_for_a_day_is_no_place_in_a_release(found, line):
    assert found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE", line, TEXT) == []
