"""Which place does only a point part from the text?"""

import pytest

from presscheck.mark import MarkKind

FIRST = "Die Feuerwehr hat am Dienstag eine Halle gerettet, in der Pfannen aus ganz Europa lagern, sagt sie."


def opened(found, place, said, **more):
    lines = (f"{place}. {FIRST} {said}",)
    return [mark.quote for mark in found(MarkKind.DATELINE, *lines, headline="Halle gerettet", **more)]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Bremen", "Die Bremer Halle bleibt zu."),
        ("Halberstadt", "Der Halberstädter Rat tagt in Halberstadt, die Wehr kam aus Halberstadt."),
        ("Bad Vilbel", "Die Halle in Bad Vilbel bleibt zu, wer nach Bad Vilbel will, fährt um."),
    ],
)
def test_a_place_that_the_text_says_again_is_a_dateline(found, place, said):
    assert opened(found, place, said, language="de") == [f"{place}."]


@pytest.mark.parametrize(
    ("place", "said"),
    [("Feierabend", "Nach Feierabend ging es nach Hause."), ("Bremen", "Mehr ist nicht bekannt.")],
)
def test_a_noun_that_is_not_said_again_as_a_place_is_none(found, place, said):
    assert opened(found, place, said, language="de") == []


def test_only_the_first_paragraph_opens_the_text(found):
    lines = (FIRST, f"Bremen. {FIRST} Die Bremer Halle bleibt zu.")
    assert found(MarkKind.DATELINE, *lines, headline="Halle gerettet", language="de") == []
