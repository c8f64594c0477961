"""What goes with the history, and what stays however old it is?"""

import pytest

from presscheck.record import Recording
from presscheck.release import ReleaseRef
from presscheck_aws.alerts import mark_sent
from presscheck_aws.history import let_go
from presscheck_aws.records import latest_rows, save
from tests.cloud import rows
from tests.verdicts import a_verdict, missing

AT = Recording("2026-05-18T09:12:06.120+00:00", ends=1842165126)
LATER = Recording("2026-06-18T09:12:06.120+00:00", ends=1844843526)
V1 = ReleaseRef("incoming-releases", "a.txt", "v1", "0A")
V2 = ReleaseRef("incoming-releases", "a.txt", "v2", "0B")


def ends(table):
    """When each entry of the history goes, by version and item."""
    return {
        (row["version_id"], row.get("fragment")): row.get("expires_at") for row in rows(table, "VERSION#")
    }


def test_the_evidence_of_the_verdict_that_counts_stays(table):
    save(table, V1, [missing()], AT)

    assert ends(table) == {("v1", None): None}


def test_evidence_goes_once_a_newer_version_has_taken_its_place(table):
    save(table, V1, [missing()], AT)
    save(table, V2, [a_verdict()], LATER)

    assert ends(table) == {("v1", None): 1844843526, ("v2", None): None}


def test_evidence_stays_where_history_is_kept_for_ever(table):
    save(table, V1, [missing()], AT)
    save(table, V2, [a_verdict()], Recording(LATER.moment))

    assert set(ends(table).values()) == {None}


def test_the_evidence_of_an_item_that_is_gone_goes_too(table):
    save(table, V1, [missing(fragment="1"), missing(fragment="2")], AT)
    save(table, V2, [missing(fragment="1")], LATER)

    assert ends(table) == {("v1", "1"): 1844843526, ("v1", "2"): 1844843526, ("v2", "1"): None}


def test_what_an_older_event_tells_is_history_from_the_start(table):
    save(table, V2, [a_verdict()], AT)
    save(table, V1, [missing()], LATER)

    assert ends(table) == {("v1", None): 1844843526, ("v2", None): None}


def test_evidence_of_a_newer_event_is_not_let_go_by_an_older_one(table):
    save(table, V2, [missing()], AT)
    let_go(table, latest_rows(table, V2.bucket, V2.key)[None], V1, LATER.ends)

    assert ends(table) == {("v2", None): None}


def test_a_new_version_is_recorded_although_the_evidence_of_the_old_one_was_deleted_by_hand(table):
    save(table, V1, [missing()], AT)
    (old,) = rows(table, "VERSION#")
    table.client.delete_item(TableName=table.name, Key={"pk": {"S": old["pk"]}, "sk": {"S": old["sk"]}})
    save(table, V2, [a_verdict()], LATER)

    assert ends(table) == {("v2", None): None}


@pytest.mark.parametrize(("recording", "end"), [(AT, 1842165126), (Recording(AT.moment), None)])
def test_an_alert_goes_with_the_history_only_once_it_was_sent(table, recording, end):
    save(table, V1, [missing()], recording)
    (before,) = rows(table, "ALERT#")
    mark_sent(table.client, table.name, before, LATER.moment)
    (after,) = rows(table, "ALERT#")

    assert "expires_at" not in before
    assert after.get("expires_at") == end
