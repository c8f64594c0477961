import pytest

from presscheck.mark import MarkKind

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def heads(found, *lines):
    return [mark.quote for mark in found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines)]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "ABOUT ANN",
            "Ann is a writer and baker who loves long walks, and she lives by the sea with two cats.",
        ),
        (
            "About Ann Low",
            "Ann Low is an award-winning journalist and has written for many papers since 1999.",
        ),
        ("Über Jan Holm", "Jan Holm ist Redakteur und Bäcker, er liebt lange Spaziergänge am frühen Morgen."),
        (
            "À propos de Ann Low",
            "Ann Low est journaliste à Lyon, elle aime le café et les longues promenades.",
        ),
    ],
)
def test_an_authors_box_is_no_standing_text(found, head, text):
    assert heads(found, head, text) == []


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "About Ann Low",
            "Ann Low founded the bakery in 1990 and runs it today with forty people from the town.",
        ),
        (
            "About Acme",
            "Acme makes anvils for the whole world. Every writer of this town has one at home, they say.",
        ),
        ("About Writer3", "Writer3 is an editor for teams, made in Springfield and sold in forty countries."),
    ],
)
def test_a_text_about_who_sent_it_stays_one(found, head, text):
    assert heads(found, head, text) == [head]
