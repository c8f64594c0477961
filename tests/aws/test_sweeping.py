import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from presscheck.record import Recording
from presscheck.release import ReleaseRef
from presscheck.verdict import Reason
from presscheck_aws import sweeping
from presscheck_aws.records import latest_rows, save
from presscheck_aws.sweeping import BATCH, Field, Swept, ThrottledError
from tests.verdicts import a_verdict, missing, unevaluated

LATER = datetime.now(UTC) + timedelta(hours=1)
OLD = Recording("2026-05-18T09:12:06.120+00:00")


@pytest.fixture
def upload(aws, bucket):
    return lambda key, body=b"x": aws.s3().put_object(Bucket=bucket, Key=key, Body=body)["VersionId"]


def test_an_object_without_a_row_is_put_back_by_its_version(bucket, upload, broom, queued):
    version = upload("a b+è.txt")

    assert broom().sweep(Field(bucket, ("",), LATER)) == Swept(objects=1)
    assert queued() == [ReleaseRef(bucket, "a b+è.txt", version, "")]


def test_a_checked_object_is_left_alone(bucket, upload, broom, table):
    save(table, ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A"), [a_verdict()], OLD)

    assert broom().sweep(Field(bucket, ("",), LATER)) == Swept()


def test_a_newer_version_without_a_verdict_is_put_back_and_is_not_too_old_for_the_table(
    bucket, upload, broom, table, queued
):
    save(table, ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A"), [missing()], OLD)
    newer = upload("a.txt", b"y")

    broom().sweep(Field(bucket, ("",), LATER))
    (ref,) = queued()
    saved = save(table, ref, [a_verdict()], OLD)

    assert ref.version_id == newer
    assert (saved.stale, saved.alerts) == (False, 1)


@pytest.mark.parametrize("reason", [Reason.ACCESS_DENIED, Reason.KMS_DENIED])
def test_what_a_missing_permission_hid_is_checked_again_until_it_can_be_read(
    bucket, upload, broom, table, queued, reason
):
    ref = ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A")
    save(table, ref, [unevaluated(reason)], OLD)
    field = Field(bucket, ("",), LATER)

    back = [broom().sweep(field) for _ in range(2)]
    again, _ = queued()
    saved = save(table, again, [a_verdict()], OLD)
    assert [(one.objects, one.denied) for one in back] == [(0, 1)] * 2
    assert (again.version_id, saved.stale, saved.alerts) == (ref.version_id, False, 1)
    assert broom().sweep(field).denied == 0


def test_what_is_denied_again_waits_anew_and_alerts_no_second_time(bucket, upload, broom, table):
    ref = ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A")
    save(table, ref, [unevaluated(Reason.ACCESS_DENIED)], OLD)
    saved = save(table, ref, [unevaluated(Reason.ACCESS_DENIED)], Recording(LATER.isoformat()))

    assert saved.alerts == 0
    assert broom().sweep(Field(bucket, ("",), LATER)).denied == 0


def test_what_was_denied_a_moment_ago_or_for_another_reason_is_left_alone(bucket, upload, broom, table):
    for key, reason in (("a.txt", Reason.ACCESS_DENIED), ("b.txt", Reason.UNREADABLE)):
        ref = ReleaseRef(bucket, key, upload(key), "0A")
        save(table, ref, [unevaluated(reason)], Recording(LATER.isoformat()))

    assert broom().sweep(Field(bucket, ("",), LATER)) == Swept()


def test_bytes_that_were_overwritten_without_versioning_are_put_back(aws, broom, table, queued):
    s3 = aws.s3()
    s3.create_bucket(Bucket="plain", CreateBucketConfiguration={"LocationConstraint": "eu-south-1"})
    for key in ("a", "b"):
        etag = s3.put_object(Bucket="plain", Key=key, Body=b"x")["ETag"].strip('"')
        save(table, ReleaseRef("plain", key, "null", "0A"), [a_verdict()], replace(OLD, etag=etag))
    s3.put_object(Bucket="plain", Key="b", Body=b"y")
    broom().sweep(Field("plain", ("",), LATER))

    assert [ref.key for ref in queued()] == ["b"]


def test_an_event_that_names_no_version_is_of_the_only_one_there_is(aws, broom, table):
    s3 = aws.s3()
    s3.create_bucket(Bucket="plain", CreateBucketConfiguration={"LocationConstraint": "eu-south-1"})
    s3.put_object(Bucket="plain", Key="a", Body=b"x")
    save(table, ReleaseRef("plain", "a", "", "0A"), [unevaluated(Reason.ACCESS_DENIED)], OLD)

    swept = broom().sweep(Field("plain", ("",), LATER))
    assert (swept.objects, swept.denied) == (0, 1)


def test_an_old_event_that_comes_again_does_not_undo_what_the_sweep_put_back(
    bucket, upload, broom, table, queued
):
    older = ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A")
    save(table, older, [missing()], OLD)
    newer = upload("a.txt", b"y")
    broom().sweep(Field(bucket, ("",), LATER))
    (ref,) = queued()
    save(table, ref, [a_verdict()], OLD)

    assert save(table, older, [missing()], OLD).stale
    assert latest_rows(table, bucket, "a.txt")[None]["version_id"] == newer


def test_the_event_of_a_version_that_the_sweep_put_back_is_no_older_than_it(
    bucket, upload, broom, table, queued
):
    save(table, ReleaseRef(bucket, "a.txt", upload("a.txt"), "0A"), [missing()], OLD)
    newer = ReleaseRef(bucket, "a.txt", upload("a.txt", b"y"), "0B")
    broom().sweep(Field(bucket, ("",), LATER))
    (ref,) = queued()
    save(table, ref, [missing()], OLD)

    assert save(table, newer, [a_verdict()], OLD).alerts == 1


def test_what_may_still_be_on_its_way_is_left_alone(bucket, upload, broom):
    upload("a.txt")

    assert broom().sweep(Field(bucket, ("",), LATER - timedelta(hours=2))) == Swept()


def test_an_object_that_is_named_like_a_folder_and_holds_bytes_is_put_back(bucket, upload, broom, queued):
    upload("folder/")

    assert broom().sweep(Field(bucket, ("",), LATER)).objects == 1
    assert [ref.key for ref in queued()] == ["folder/"]


def test_folders_and_deleted_objects_are_left_alone(aws, bucket, upload, broom):
    upload("folder/", b"")
    upload("gone.txt")
    aws.s3().delete_object(Bucket=bucket, Key="gone.txt")

    assert broom().sweep(Field(bucket, ("",), LATER)) == Swept()


def test_only_the_prefixes_are_swept(bucket, upload, broom, queued):
    for key in ("in/a.txt", "wire/b.txt", "out/c.txt"):
        upload(key)
    broom().sweep(Field(bucket, ("in/", "wire/"), LATER))

    assert {ref.key for ref in queued()} == {"in/a.txt", "wire/b.txt"}


def test_more_objects_than_one_read_of_the_table_holds(bucket, upload, broom):
    for number in range(BATCH + 5):
        upload(f"{number:03d}.txt")

    assert broom().sweep(Field(bucket, ("",), LATER)).objects == BATCH + 5


def test_a_table_that_answers_in_parts_is_asked_for_the_rest(bucket, upload, broom, table, monkeypatch):
    for key in ("a.txt", "b.txt"):
        save(table, ReleaseRef(bucket, key, upload(key), "0A"), [a_verdict()], OLD)
    whole = table.client.batch_get_item

    def in_parts(RequestItems):  # noqa: N803 - as boto3 names it
        keys = RequestItems[table.name]["Keys"]
        rest = {table.name: {"Keys": keys[1:]}} if keys[1:] else {}
        return whole(RequestItems={table.name: {"Keys": keys[:1]}}) | {"UnprocessedKeys": rest}

    monkeypatch.setattr(table.client, "batch_get_item", in_parts)

    assert broom().sweep(Field(bucket, ("",), LATER)).objects == 0


def test_a_table_that_answers_nothing_ends_the_sweep_with_an_error(bucket, upload, broom, table, monkeypatch):
    upload("a.txt")
    monkeypatch.setattr(sweeping, "sleep", lambda _: None)
    monkeypatch.setattr(
        table.client,
        "batch_get_item",
        lambda RequestItems: {"Responses": {}, "UnprocessedKeys": RequestItems},  # noqa: N803 - as boto3 names it
    )

    with pytest.raises(ThrottledError):
        broom().sweep(Field(bucket, ("",), LATER))


def test_short_of_time_the_next_run_goes_on_and_then_begins_anew(bucket, upload, broom):
    for key in ("in/a.txt", "wire/b.txt"):
        upload(key)
    field = Field(bucket, ("in/", "wire/"), LATER)

    first = broom(lambda: True).sweep(field)
    second = broom().sweep(field)
    third = broom().sweep(field)

    assert (first.objects, first.finished) == (1, False)
    assert (second.objects, second.finished) == (1, True)
    assert third.objects == 2


def test_an_unsent_alert_is_touched_so_that_the_stream_tells_of_it_again(bucket, broom, table):
    save(table, ReleaseRef(bucket, "a.txt", "v1", "0A"), [missing()], OLD)

    assert broom().sweep(Field(bucket, ("none/",), LATER)).alerts == 1
    (item,) = [item for item in table.client.scan(TableName=table.name)["Items"] if "unsent" in item]
    assert item["swept"] == {"S": LATER.isoformat()}


def test_a_recent_alert_is_left_to_the_stream(bucket, broom, table):
    save(table, ReleaseRef(bucket, "a.txt", "v1", "0A"), [missing()], Recording(LATER.isoformat()))

    assert broom().sweep(Field(bucket, ("none/",), LATER)).alerts == 0


def test_a_message_put_back_reads_like_one_of_eventbridge(bucket, upload, broom, aws, queue):
    upload("a.txt")
    broom().sweep(Field(bucket, ("",), LATER))
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]

    assert json.loads(message["Body"])["detail-type"] == "Object Created"
