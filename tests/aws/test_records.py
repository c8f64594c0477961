import jsonschema
import pytest
from botocore.exceptions import ClientError

from presscheck.decision import waiver_row
from presscheck.record import Recording, partition
from presscheck.release import ReleaseRef
from presscheck.verdict import Digests, Outcome, Reason
from presscheck.waiver import Waiver
from presscheck_aws import records
from presscheck_aws.records import Saved, Table, latest_rows, save, waivers
from presscheck_aws.rows import to_item
from tests.cloud import rows
from tests.unit.test_record import SCHEMA
from tests.verdicts import a_verdict, missing, unevaluated

AT = Recording("2026-05-18T09:12:06.120+00:00", ends=1842165126)
V1 = ReleaseRef("incoming-releases", "a.txt", "v1", "0A")
V2 = ReleaseRef("incoming-releases", "a.txt", "v2", "0F1")
OTHER_POLICY = Digests("a" * 64, "b" * 64, "d" * 64)


def test_a_first_verdict_is_history_latest_and_alert(table):
    saved = save(table, V1, [missing()], AT)

    assert saved == Saved(written=3, alerts=1)
    assert sorted(row["row"] for row in rows(table)) == ["alert", "latest", "order", "version"]


def test_every_stored_row_follows_the_schema(table):
    save(table, V1, [missing(), missing(fragment="2")], AT)

    for row in rows(table):
        jsonschema.validate(row, SCHEMA)


def test_a_repeated_event_changes_nothing(table):
    save(table, V1, [missing()], AT)
    before = rows(table)

    saved = save(table, V1, [missing()], Recording("2026-05-18T10:00:00.000+00:00"))

    assert saved == Saved()
    assert rows(table) == before


@pytest.mark.parametrize("events", [(V1, V2), (V2, V1), (V1, V2, V1, V2), (V2, V1, V2), (V2, V2, V1, V1)])
def test_any_order_and_number_of_deliveries_ends_in_the_same_state(table, events):
    verdicts = {"v1": missing(), "v2": a_verdict(Outcome.LABELLED)}
    for ref in events:
        save(table, ref, [verdicts[ref.version_id]], AT)

    (latest,) = rows(table, "LATEST")

    assert (latest["version_id"], latest["verdict"]) == ("v2", "labelled")


def test_an_older_event_adds_history_and_no_alert(table):
    save(table, V2, [a_verdict()], AT)

    assert save(table, V1, [missing()], AT) == Saved(written=1, stale=True)
    assert len(rows(table, "VERSION#")) == 2
    assert rows(table, "ALERT#") == []


def test_an_older_event_that_was_already_checked_changes_nothing_not_even_history(table):
    save(table, V1, [missing()], AT)
    save(table, V2, [a_verdict()], AT)
    before = rows(table)

    saved = [save(table, V1, [missing()], AT) for _ in range(2)]

    assert saved == [Saved(stale=True), Saved(stale=True)]
    assert rows(table) == before


def test_an_older_event_that_comes_twice_after_the_newer_one_is_in_the_history_once(table):
    save(table, V2, [a_verdict()], AT)
    saved = [save(table, V1, [missing()], AT) for _ in range(2)]

    assert [one.written for one in saved] == [1, 0]
    assert [row["version_id"] for row in rows(table, "LATEST")] == ["v2"]
    assert rows(table, "ALERT#") == []


def test_an_older_version_under_another_policy_adds_to_the_history_alone(table):
    save(table, V1, [missing()], AT)
    save(table, V2, [a_verdict()], AT)

    assert save(table, V1, [missing(digests=OTHER_POLICY)], AT) == Saved(written=1, stale=True)
    assert [row["version_id"] for row in rows(table, "LATEST")] == ["v2"]


def test_items_of_an_older_file_with_one_verdict_are_each_in_the_history(table):
    save(table, V2, [a_verdict()], AT)

    assert save(table, V1, [missing(fragment="1"), missing(fragment="2")], AT).written == 2


def test_an_older_event_of_many_items_is_looked_up_once(table):
    """A feed that changes often has a long history, and each look-up reads it."""
    save(table, V2, [a_verdict()], AT)
    asked: list[str] = []
    table.client.meta.events.register("before-call.dynamodb.Query", lambda **_: asked.append("query"))

    assert save(table, V1, [missing(fragment=str(at)) for at in range(20)], AT).written == 20
    assert len(asked) == 1


def test_an_older_version_keeps_each_verdict_it_ever_had(table):
    save(table, V2, [a_verdict()], AT)
    given = [Digests("a" * 64, "b" * 64, policy * 64) for policy in "def"]
    saved = [save(table, V1, [missing(digests=one)], AT) for one in given]

    assert [one.written for one in saved] == [1, 1, 1]


def test_a_corrected_version_resolves(table):
    save(table, V1, [missing()], AT)
    saved = save(table, V2, [a_verdict()], AT)

    assert saved.alerts == 1
    assert len(rows(table, "ALERT#")) == 2


def test_another_policy_adds_history_and_alerts_only_on_a_change(table):
    save(table, V1, [missing()], AT)
    same = save(table, V1, [missing(digests=OTHER_POLICY)], AT)
    other = save(table, V1, [a_verdict(digests=OTHER_POLICY)], AT)

    assert (same.alerts, other.alerts) == (0, 1)
    assert len(rows(table, "VERSION#")) == 3


def test_a_verdict_that_comes_and_goes_alerts_each_time(table):
    saved = [save(table, V1, [one], AT) for one in (missing(), a_verdict(), missing(), a_verdict())]

    assert [one.alerts for one in saved] == [1, 1, 1, 1]
    assert len(rows(table, "ALERT#")) == 4


def test_items_of_one_file_are_kept_apart(table):
    save(table, V1, [missing(fragment="1"), a_verdict(fragment="2")], AT)

    found = latest_rows(table, V1.bucket, V1.key)

    assert {name: row["verdict"] for name, row in found.items()} == {"1": "missing", "2": "labelled"}


def test_an_item_that_the_new_version_lacks_is_resolved_and_leaves_the_lists(table):
    save(table, V1, [missing(fragment="1"), missing(fragment="2")], AT)
    saved = save(table, V2, [missing(fragment="1")], AT)

    assert saved.alerts == 1
    assert set(latest_rows(table, V1.bucket, V1.key)) == {"1"}


def test_items_stay_open_while_the_new_version_cannot_be_read(table):
    save(table, V1, [missing(fragment="1")], AT)
    save(table, V2, [unevaluated()], AT)

    assert set(latest_rows(table, V1.bucket, V1.key)) == {"1", None}


def test_items_stay_open_while_the_rest_of_the_new_version_was_not_read(table):
    save(table, V1, [missing(fragment="1"), missing(fragment="2")], AT)
    rest = unevaluated(Reason.OVER_BUDGET, fragment="more")
    saved = save(table, V2, [missing(fragment="1"), rest], AT)

    assert set(latest_rows(table, V1.bucket, V1.key)) == {"1", "2", "more"}
    assert saved.alerts == 1


def test_an_item_that_is_gone_leaves_the_lists_although_somebody_writes_at_the_same_time(table, monkeypatch):
    save(table, V1, [missing(fragment="1"), missing(fragment="2")], AT)
    transact = records._transact

    def conflicting(table, writes):
        if "Delete" in writes[1]:
            monkeypatch.setattr(records, "_transact", transact)
            return ["None", "TransactionConflict", "None"]
        return transact(table, writes)

    monkeypatch.setattr(records, "_transact", conflicting)

    assert save(table, V2, [missing(fragment="1")], AT).alerts == 1
    assert set(latest_rows(table, V1.bucket, V1.key)) == {"1"}


def test_an_item_that_went_and_comes_back_in_the_same_version_is_recorded_and_opens_anew(table):
    for verdicts in ([unevaluated()], [missing(fragment="1")], [unevaluated()]):
        saved = save(table, V1, verdicts, AT)

    assert saved.alerts == 1
    assert len(rows(table, "ALERT#")) == 4
    assert set(latest_rows(table, V1.bucket, V1.key)) == {"1", None}


def test_the_version_that_was_checked_to_the_end_is_known(table):
    save(table, V1, [missing()], AT)

    assert rows(table, "ORDER")[0]["version_id"] == "v1"


def test_more_items_than_one_transaction_holds_are_all_recorded(table):
    save(table, V1, [missing(fragment=str(number)) for number in range(34)], AT)

    assert len(rows(table, "LATEST#")) == 34


def test_objects_do_not_touch_each_other(table):
    save(table, V1, [missing()], AT)
    save(table, ReleaseRef(V1.bucket, "b.txt", "v1", "01"), [a_verdict()], AT)

    assert {row["key"]: row["verdict"] for row in rows(table, "LATEST")} == {
        "a.txt": "missing",
        "b.txt": "labelled",
    }


def test_an_error_of_the_table_itself_is_raised(table):
    with pytest.raises(ClientError, match="ResourceNotFound"):
        save(Table(table.client, "elsewhere"), V1, [missing()], AT)


def test_waivers_are_read_with_their_texts(table):
    waiver = Waiver("IT-PAID-LABEL", "b" * 64, "ada", "checked", "2026-06-18")
    row = waiver_row(waiver, V1.bucket, V1.key, AT.moment)
    table.client.put_item(TableName=table.name, Item=to_item(row))

    assert waivers(table, V1.bucket, V1.key) == (waiver,)
    assert waivers(table, V1.bucket, "b.txt") == ()


def test_all_rows_of_an_object_share_a_partition(table):
    save(table, V1, [missing()], AT)

    assert {row["pk"] for row in rows(table)} == {partition(V1.bucket, V1.key)}
