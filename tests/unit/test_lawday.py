"""Under the law of which day is a release checked?"""

from datetime import date

import pytest

from presscheck.document import Zone
from presscheck.lawday import law_day, own_date
from presscheck.mark import MarkKind
from presscheck.testing import (
    a_document,
    a_mark,
    a_release,
    a_requirement,
)
from tests.checks import LABELLED, held, verdict


def dated(day):
    document = a_document((Zone.DECK, "Advertisement"), (Zone.BODY, "ROME, May 4 - Text."))
    return document, a_mark(document, "ROME, May 4", MarkKind.DATELINE, date=day)


OLD = a_requirement(id="HOUSE-OLD", valid_to="2025-04-30")
NEW = a_requirement(id="HOUSE-NEW", valid_from="2025-05-01")


def test_a_release_is_checked_under_the_law_of_its_own_date(items):
    document, mark = dated("2025-04-30")
    items(document, marks=(mark,))
    assert held(verdict(OLD, NEW, release=a_release(received="2025-05-31"))) == ["HOUSE-OLD"]


@pytest.mark.parametrize(
    ("own", "received", "day"),
    [
        ("2025-05-31", "2025-05-31", "2025-05-31"),
        ("2025-04-30", "2025-05-31", "2025-04-30"),
        ("2025-04-29", "2025-05-31", "2025-05-31"),
        ("2025-06-01", "2025-05-31", "2025-05-31"),
        ("2025-04-29", "", "2025-04-29"),
        ("", "2025-05-31", "2025-05-31"),
        ("", "", ""),
    ],
)
def test_the_date_of_a_release_counts_for_a_month_before_its_arrival(own, received, day):
    assert law_day(own, received) == day


@pytest.mark.parametrize("day", ["2024-12-01", "2031-01-01"])
def test_a_release_cannot_date_itself_out_of_a_requirement(items, day):
    ending = a_requirement(id="HOUSE-NEW", valid_from="2025-05-01", valid_to="2030-12-31")
    document, mark = dated(day)
    items(document, marks=(mark,))
    assert held(verdict(ending, release=a_release(received="2026-01-01"))) == ["HOUSE-NEW"]


def test_a_date_that_a_person_gives_is_not_bound_to_the_arrival(items):
    document, mark = dated("2025-04-30")
    items(document, marks=(mark,))
    found = verdict(OLD, NEW, on=date(2025, 4, 30), release=a_release(received="2026-01-01"))
    assert held(found) == ["HOUSE-OLD"]


def test_a_date_given_goes_before_that_of_the_release(items):
    document, mark = dated("2025-04-30")
    items(document, marks=(mark,))
    assert held(verdict(OLD, NEW, on=date(2025, 5, 1))) == ["HOUSE-NEW"]


def test_a_release_without_a_date_is_checked_under_that_of_its_arrival(items):
    items(LABELLED)
    assert held(verdict(OLD, NEW, release=a_release(received="2025-04-01T10:00:00Z"))) == ["HOUSE-OLD"]


def test_without_any_date_all_that_has_not_ended_holds(items):
    items(LABELLED)
    assert held(verdict(OLD, NEW)) == ["HOUSE-NEW"]


def test_the_date_of_a_release_may_stand_in_its_metadata():
    document = a_document((Zone.BODY, "Text."), fields={"jsonld:datePublished": "2026-05-04T08:00:00+02:00"})
    assert own_date(document, ()) == "2026-05-04"


def test_a_date_that_is_none_does_not_count():
    document = a_document((Zone.BODY, "Text."), fields={"date": "yesterday"})
    assert own_date(document, ()) == ""
