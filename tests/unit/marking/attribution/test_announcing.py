"""Who is said to announce something?"""

import pytest

from presscheck.mark import MarkKind
from presscheck.marking.attribution.announcing import (
    announcer_of,
    announces,
    is_described,
    is_shown,
    without_head,
)

WIRED = "LYON, May 18, 2026 (GLOBE NEWSWIRE) -- "
REST = " that its new plant for anvils will open in autumn, and that many people will work there."


@pytest.mark.parametrize(
    "said",
    [
        "Acme Widgets announces",
        "Acme Widgets today announced",
        "Acme Widgets, Inc. (NASDAQ: ACME) today announced",
        "Acme Widgets (“Acme” or the “Company”) (TSXV: AW) is pleased to announce that it has launched",
        "Acme Widgets, a maker of anvils, hammers and tongs, today announced",
        "Acme Widgets® proudly presents",
    ],
)
def test_the_name_a_sentence_opens_with_may_be_parted_from_its_verb(said):
    assert announces(said, "Acme Widgets")


@pytest.mark.parametrize(
    "said", ["Acme Widgets shares fell after Zenith announced", "Acme Widgets makes anvils", "Acme announced"]
)
def test_a_verb_of_another_subject_announces_nothing(said):
    assert not announces(said, "Acme Widgets")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Leading law firm Acme & Sons LLP announces a case", "Acme & Sons LLP"),
        ("Raising the bar on anvils, Acme Widgets (UK) Ltd. today unveils two", "Acme Widgets"),
        ("Global tool brand ACME, in collaboration with Zenith Studio, has launched", "ACME"),
        ("Leading tool makers, Inc. announced", ""),
        ("Many people in the town say that the company announced", ""),
        ("Prices rose on Monday", ""),
    ],
)
def test_a_name_behind_the_opening_stands_before_its_verb(said, name):
    assert announcer_of(said) == name


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Acme (NYSE: ACM) expects", True),
        ("Acme, Inc. (“Acme”) expects", True),
        ('Acme (the "Company") expects', True),
        ("Acme (a maker of anvils) expects", False),
        ("Acme expects (NYSE: ZEN)", False),
    ],
)
def test_a_ticker_or_a_short_name_in_brackets_shows_an_organisation(said, shown):
    assert is_shown(said, "Acme") == shown


@pytest.mark.parametrize(
    ("said", "described"),
    [
        ("Acme, a maker", True),
        ("Acme, Die Firma", True),
        ("Acme, Paris", False),
        ("Acme is a", False),
        ("Acme, ", False),
    ],
)
def test_a_name_may_be_described_behind_a_comma(said, described):
    assert is_described(said, "Acme") == described


@pytest.mark.parametrize(
    ("said", "length"), [("Why: Acme", 5), ("WHAT:  Acme", 7), ("Acme: a", 0), ("Why Acme", 0)]
)
def test_a_head_of_one_word_is_no_part_of_the_sentence(said, length):
    assert without_head(said) == length


@pytest.mark.parametrize(
    "opening",
    [
        "Acme, a maker of anvils, today announced",
        "Acme (NYSE: ACM) expects",
        "Why: Acme, a maker of anvils, announces",
        "Leading tool maker Acme announces",
    ],
)
def test_who_announces_on_a_paid_wire_is_no_guess(found, opening):
    (mark,) = found(MarkKind.ISSUER, WIRED + opening + REST, headline="A plant for anvils")
    assert (mark.value["name"], mark.unsure) == ("Acme", False)


@pytest.mark.parametrize("before", ["LYON, May 18 (Reuters) - ", ""])
def test_who_announces_elsewhere_stays_a_guess(found, before):
    (mark,) = found(MarkKind.ISSUER, f"{before}Acme today announced{REST}", headline="A plant for anvils")
    assert (mark.value["name"], mark.unsure) == ("Acme", True)


def test_the_first_word_of_a_definition_is_no_issuer(found):
    said = "Silicone structural glazing is the use of a sealant. The report is called ‘Silicone Market’."
    assert found(MarkKind.ISSUER, WIRED + said + REST, headline="A market for sealants") == []
