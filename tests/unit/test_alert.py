import pytest

from presscheck.alert import Previous, Setting, Transition, alert_of, gone_alert, open_gaps, transition_of
from presscheck.verdict import Outcome, Reason, State
from tests.verdicts import REF, a_finding, a_verdict, missing, unevaluated

LABELLED = Previous("labelled", (), 1)
MISSING = Previous("missing", ("IT-PAID-LABEL",), 2)


@pytest.mark.parametrize(
    ("previous", "verdict", "transition"),
    [
        (None, a_verdict(Outcome.LABELLED), Transition.NONE),
        (None, a_verdict(Outcome.NOT_REQUIRED), Transition.NONE),
        (None, missing(), Transition.OPENED),
        (None, unevaluated(), Transition.OPENED),
        (None, a_verdict(Outcome.REVIEW), Transition.OPENED),
        (LABELLED, missing(), Transition.OPENED),
        (LABELLED, a_verdict(Outcome.NOT_REQUIRED), Transition.NONE),
        (MISSING, a_verdict(Outcome.LABELLED), Transition.RESOLVED),
        (MISSING, a_verdict(Outcome.NOT_REQUIRED), Transition.RESOLVED),
        (MISSING, missing(), Transition.NONE),
        (MISSING, missing("IT-PAID-LABEL", "IT-CONTACT"), Transition.CHANGED),
        (MISSING, missing("IT-CONTACT"), Transition.CHANGED),
        (MISSING, unevaluated(), Transition.CHANGED),
        (Previous("not_evaluated", ("unreadable",), 1), unevaluated(), Transition.NONE),
        (Previous("not_evaluated", ("deleted",), 1), unevaluated(), Transition.CHANGED),
    ],
)
def test_only_a_change_that_a_desk_must_know_is_one(previous, verdict, transition):
    assert transition_of(previous, verdict) is transition


def test_advice_alone_changes_nothing():
    advised = a_verdict(Outcome.MISSING, a_finding(), a_finding("IT-CONTACT", severity="should"))

    assert transition_of(MISSING, advised) is Transition.NONE


def test_what_stays_open_are_requirements_that_must_be_met():
    verdict = a_verdict(
        Outcome.MISSING,
        a_finding("B"),
        a_finding("A", State.REVIEW),
        a_finding("C", State.MET),
        a_finding("D", State.WAIVED),
        a_finding("E", severity="should"),
    )

    assert open_gaps(verdict) == ("A", "B")


def test_no_change_gives_no_alert():
    assert alert_of(missing(), REF, MISSING) is None


def test_a_repeated_delivery_carries_the_same_id():
    assert alert_of(missing(), REF, LABELLED) == alert_of(missing(), REF, LABELLED)


@pytest.mark.parametrize(
    ("verdict", "previous"),
    [
        (missing("IT-CONTACT"), LABELLED),
        (missing(), Previous("labelled", (), 7)),
        (missing(fragment="item-2"), LABELLED),
        (unevaluated(), LABELLED),
    ],
)
def test_another_change_carries_another_id(verdict, previous):
    first, other = alert_of(missing(), REF, LABELLED), alert_of(verdict, REF, previous)

    assert first is not None
    assert other is not None
    assert first.alert_id != other.alert_id


def test_what_must_be_mended_comes_before_advice():
    verdict = a_verdict(
        Outcome.MISSING,
        a_finding("ADVICE", severity="should"),
        a_finding("WEAK", State.INADEQUATE),
        a_finding("GONE"),
        a_finding("FINE", State.MET),
    )

    alert = alert_of(verdict, REF, None)

    assert alert is not None
    assert [gap.requirement for gap in alert.missing] == ["GONE", "WEAK", "ADVICE"]


def test_a_gap_says_all_a_desk_needs_to_act():
    alert = alert_of(missing(), REF, None, Setting(("IT",)))

    assert alert is not None
    (gap,) = alert.missing
    assert (gap.nearest, gap.nearest_zone) == ("Comunicato stampa", "banner")
    assert gap.nearest_because == "says where the text comes from, not that it is paid"
    assert gap.remedy == "CONTENUTO SPONSORIZZATO - Aurora SpA"
    assert gap.where == ("banner", "headline", "deck")
    assert gap.source == "iap-digital-chart arts 1-2 https://example.org/chart"


def test_text_of_a_release_is_cut_and_cleaned():
    alert = alert_of(missing(headline="x\u202e\n" * 900), REF, None)

    assert alert is not None
    assert len(alert.headline) == 200
    assert "\u202e" not in alert.headline


def test_an_item_that_the_new_version_no_longer_holds_is_resolved():
    alert = gone_alert(REF, "item-2", MISSING)

    assert alert is not None
    assert (alert.transition, alert.previous, alert.fragment) == (Transition.RESOLVED, "missing", "item-2")


def test_an_item_that_was_fine_goes_without_a_word():
    assert gone_alert(REF, "item-2", LABELLED) is None


def test_a_reason_to_change_is_also_why_nothing_was_evaluated():
    assert open_gaps(unevaluated(Reason.KMS_DENIED)) == ("kms_denied",)
