"""Which releases does the sweep check again because a waiver has ended?"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from presscheck.decision import waiver_row
from presscheck.record import Recording, padded
from presscheck.release import ReleaseRef
from presscheck.waiver import Waiver
from presscheck_aws.records import save
from presscheck_aws.rows import to_item
from presscheck_aws.sweeping import Field, Swept
from tests.verdicts import a_verdict

OLD = Recording("2026-05-18T09:12:06.120+00:00")


@pytest.fixture
def waived(table):
    """Record a release, and a waiver that holds until a day."""

    def given(expires, key="a.txt"):
        ref = ReleaseRef("incoming-releases", key, "v1", "0A")
        save(table, ref, [a_verdict()], OLD)
        waiver = Waiver("IT-PAID-LABEL", "b" * 64, "ada", "nobody paid", expires)
        row = waiver_row(waiver, ref.bucket, key, OLD.moment)
        table.client.put_item(TableName=table.name, Item=to_item(row))
        return ref

    return given


NOON = datetime(2026, 6, 18, 12, tzinfo=UTC)


def test_a_release_whose_waiver_has_ended_is_checked_again_once(bucket, waived, broom, queued):
    ref = waived("2026-06-17")
    field = Field(bucket, ("none/",), NOON)

    assert [broom().sweep(field).waivers for _ in range(2)] == [1, 0]
    assert queued() == [replace(ref, sequencer=padded(ref.sequencer))]


@pytest.mark.parametrize("expires", ["2026-06-18", "2026-06-19"])
def test_a_waiver_that_holds_today_is_left_alone(bucket, waived, broom, queued, expires):
    waived(expires)

    assert broom().sweep(Field(bucket, ("none/",), NOON)) == Swept()
    assert queued() == []


def test_short_of_time_an_ended_waiver_waits_for_the_next_run(bucket, waived, broom):
    waived("2026-06-17")
    field = Field(bucket, ("none/",), NOON)

    assert broom(lambda: True).sweep(field).waivers == 0
    assert broom().sweep(field).waivers == 1


def test_a_waiver_that_is_given_anew_ends_anew(bucket, waived, broom):
    waived("2026-06-17")
    broom().sweep(Field(bucket, ("none/",), NOON))
    waived("2026-07-01")

    assert broom().sweep(Field(bucket, ("none/",), NOON + timedelta(days=14))).waivers == 1
