"""When does a person's decision stand in for a finding?"""

from datetime import date

import pytest

from presscheck.verdict import Outcome, State
from presscheck.waiver import Waiver
from tests.checks import BARE, LABEL, LABELLED, verdict


def waiver(document=BARE, **given):
    fields = {"requirement": "HOUSE-PAID-LABEL", "text_digest": document.digest, "expires": "2026-12-31"}
    return Waiver(**({"actor": "ann", "reason": "agreed"} | fields | given))


TODAY = date(2026, 11, 23)


def test_a_waived_finding_does_not_alert_and_says_who_waived_it(items):
    items(BARE)
    found = verdict(LABEL, waivers=(waiver(),), today=TODAY)
    assert (found.outcome, found.findings[0].state) == (Outcome.LABELLED, State.WAIVED)
    assert found.findings[0].notes[-1] == "waived by ann until 2026-12-31: agreed"


@pytest.mark.parametrize(
    "given",
    [
        {"expires": "2026-11-22"},
        {"expires": "next year"},
        {"text_digest": LABELLED.digest},
        {"requirement": "HOUSE-OTHER"},
        {"actor": ""},
        {"reason": ""},
    ],
)
def test_a_waiver_that_does_not_fit_waives_nothing(items, given):
    items(BARE)
    assert verdict(LABEL, waivers=(waiver(**given),), today=TODAY).outcome is Outcome.MISSING


def test_a_waiver_holds_on_its_last_day(items):
    items(BARE)
    assert verdict(LABEL, waivers=(waiver(expires="2026-11-23"),), today=TODAY).outcome is Outcome.LABELLED


def test_on_an_unknown_day_no_waiver_holds(items):
    items(BARE)
    assert verdict(LABEL, waivers=(waiver(),)).outcome is Outcome.MISSING


@pytest.mark.parametrize(("last", "state"), [("2026-11-22", State.MISSING), ("2026-11-24", State.WAIVED)])
def test_of_two_decisions_on_the_same_text_the_later_one_counts(items, last, state):
    items(BARE)
    given = (waiver(expires="2026-12-31"), waiver(expires=last, reason="decided anew"))

    assert verdict(LABEL, waivers=given, today=TODAY).findings[0].state is state
