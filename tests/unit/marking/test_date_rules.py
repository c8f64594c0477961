"""Which labels share a line with a date, a reading time or an author?"""

import pytest

from tests.unit.marking.pages import PROSE, labels_of, sure


def quotes(deck="", inside=""):
    """Return the quotes of the page's own labels that are no case for a person."""
    page = f"<main><article><h1>A workshop for pans</h1>{deck}{PROSE}{inside}{PROSE}</article></main>"
    return sure(labels_of(page))


DATED = [
    "Sponsored content March 3, 2026",
    "Tuesday, 3 March 2026 Advertisement",
    "Paid post Updated March 3",
    "Sponsored 4 min read",
    "Sponsored 2 hours ago",
    "3. März 2026 Anzeige",
    "Publicité 3 mars 2026",
    "Contenido patrocinado 3 de marzo de 2026",
    "Contenuto sponsorizzato 3 marzo 2026 ore 12",
    "Artykuł sponsorowany 3 marca 2026",
    "広告 2026年3月3日",
]


@pytest.mark.parametrize("line", DATED)
def test_a_label_that_shares_its_line_with_a_date_is_one(line):
    assert quotes(deck=f"<div><span>{line}</span></div>") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Sponsored runs raise 3 million in March",
        "3 March Advertisement 2026",
        "Anzeige gegen 3 Männer",
        "Special 3 March 2026",
    ],
)
def test_numbers_beside_other_words_make_no_label(line):
    assert quotes(deck=f"<div><span>{line}</span></div>") == []


def test_a_dated_label_amid_the_text_is_not_the_articles():
    assert quotes(inside="<p>Sponsored content March 3, 2026</p>") == []


@pytest.mark.parametrize(
    "line",
    ["Sport, 12.03.2020 Sponsored post", "Par Ann Hill Contenu sponsorisé", "May 3, 2021 Paid content"],
)
def test_a_label_that_ends_a_line_of_date_or_author_is_one(line):
    assert quotes(deck=f"<p>{line}</p>") == [line]


def test_a_label_behind_city_and_date_opens_a_text():
    lead = "Leeds, 3 March 2026 - Paid content"
    assert quotes(deck=f"<p>{lead}</p>") == [lead]
