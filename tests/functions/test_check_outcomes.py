"""What becomes of releases that cannot be checked, or that a person has let off?"""

import json

import pytest
from botocore.exceptions import ClientError

from functions.check import app
from presscheck import testing
from presscheck.decision import waiver_row
from presscheck.reading.guard import Stopped
from presscheck.waiver import Waiver
from presscheck_aws import intake as intaking
from presscheck_aws import objects
from presscheck_aws.deciding import Named, recheck
from presscheck_aws.intake import Intake
from presscheck_aws.records import latest_rows
from presscheck_aws.rows import to_item
from presscheck_aws.settings import CheckSettings
from tests.arrivals import KEY, LABELLED, UNLABELLED, alerts, recorded, telling
from tests.lambdas import Context


def test_a_deleted_release_is_not_evaluated_and_alerts(taking, table, aws, bucket):
    version = taking(UNLABELLED)
    aws.s3().delete_object(Bucket=bucket, Key=KEY, VersionId=version)
    app.handler(telling("s3-put", version), Context())

    assert recorded(table) == {None: ("not_evaluated", ["deleted"])}
    assert alerts(table) == ["opened"]


@pytest.mark.parametrize(("content", "reason"), [(b"x" * 1001, "too_large"), (b"", "empty")])
def test_what_cannot_be_checked_is_not_evaluated_and_alerts(taking, table, content, reason):
    app.handler(telling("s3-put", taking(content)), Context())

    assert recorded(table) == {None: ("not_evaluated", [reason])}
    assert alerts(table) == ["opened"]


def test_no_profile_is_not_evaluated_and_alerts(taking, table, aws, monkeypatch):
    settings = CheckSettings(table.name, "", 1000, 0, "")
    bare = Intake(aws.s3(), table, testing.a_policy(profiles=()), settings)
    monkeypatch.setattr(app, "intake", lambda: bare)
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["no_profile"])}


def test_no_requirement_is_not_evaluated_and_alerts(taking, table, aws, monkeypatch):
    settings = CheckSettings(table.name, "", 1000, 0, "")
    bare = Intake(aws.s3(), table, testing.a_policy(), settings)
    monkeypatch.setattr(app, "intake", lambda: bare)
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["no_requirements"])}
    assert alerts(table) == ["opened"]


def test_no_time_left_is_not_evaluated_and_alerts(taking, table):
    app.handler(telling("s3-put", taking(UNLABELLED)), Context(remaining=5_000))

    assert recorded(table) == {None: ("not_evaluated", ["time_spent"])}


def test_time_that_reading_from_the_bucket_took_is_not_left_for_the_check(taking, table, monkeypatch):
    spent: list[int] = []

    class Slow(Context):
        def get_remaining_time_in_millis(self) -> int:
            return self.remaining - sum(spent)

    def fetch(*given):
        spent.append(55_000)
        return objects.fetch(*given)

    monkeypatch.setattr(intaking, "fetch", fetch)
    app.handler(telling("s3-put", taking(UNLABELLED)), Slow())

    assert recorded(table) == {None: ("not_evaluated", ["time_spent"])}


def test_a_check_that_was_stopped_says_so(taking, table, monkeypatch):
    monkeypatch.setattr(intaking, "within", lambda *_: Stopped("did not finish within 52 s"))
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["time_spent"])}


def waive(table, expires: str) -> None:
    (row,) = latest_rows(table, "incoming-releases", KEY).values()
    waiver = Waiver("HOUSE-PAID-LABEL", row["text_digest"], "ada", "nobody paid", expires)
    given = waiver_row(waiver, "incoming-releases", KEY, "2026-05-18T09:00:00+00:00")
    table.client.put_item(TableName=table.name, Item=to_item(given))


@pytest.mark.parametrize("ended", ["2020-01-01", "soon"])
def test_a_waiver_that_has_ended_lets_nothing_off_any_more(taking, table, ended):
    version = taking(UNLABELLED)
    for expires in ("2999-01-01", ended):
        app.handler(telling("s3-put", version), Context())
        waive(table, expires)
    app.handler(telling("s3-put", version), Context())

    assert recorded(table) == {None: ("missing", ["absent"])}


def test_a_release_whose_waiver_ended_opens_its_alert_again(taking, table):
    version = taking(UNLABELLED)
    app.handler(telling("s3-put", version), Context())
    for expires in ("2999-01-01", "2020-01-01"):
        waive(table, expires)
        app.handler(telling("s3-put", version), Context())

    assert sorted(alerts(table)) == ["opened", "opened", "resolved"]


def test_a_corrected_text_needs_its_own_waiver(taking, table):
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())
    waive(table, "2999-01-01")
    later = taking(UNLABELLED.replace(b"tea", b"coffee"))
    app.handler(telling("s3-put", later, **{"00663A1F0A2B3C4D5E": "00663A1F0A2B3C4D5F"}), Context())

    assert recorded(table)[None][0] == "missing"


@pytest.mark.parametrize(
    ("code", "message", "reason"),
    [
        ("AccessDenied", "Access Denied", "access_denied"),
        ("AccessDenied", "not authorized to perform: kms:Decrypt", "kms_denied"),
    ],
)
def test_a_release_that_may_not_be_read_is_alerted_and_checked_again_once_it_may(
    taking, table, aws, monkeypatch, code, message, reason
):
    def refusing(**_):
        raise ClientError({"Error": {"Code": code, "Message": message}}, "GetObject")

    version = taking(LABELLED)
    with monkeypatch.context() as denied:
        denied.setattr(aws.s3(), "get_object", refusing)
        app.handler(telling("s3-eventbridge", version), Context())
    before = recorded(table)
    queue = aws.sqs().create_queue(QueueName="again")["QueueUrl"]
    recheck(table, aws.sqs(), queue, Named(bucket="incoming-releases", key=KEY))
    (message_again,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]
    app.handler(json.loads(message_again["Body"]), Context())

    assert before == {None: ("not_evaluated", [reason])}
    assert recorded(table) == {None: ("labelled", [])}
    assert sorted(alerts(table)) == ["opened", "resolved"]


@pytest.mark.parametrize("code", ["KMS.DisabledException", "InvalidObjectState", "AccessDenied"])
def test_the_tag_of_a_sender_does_not_stay_on_what_cannot_be_read(
    table, taking, aws, bucket, monkeypatch, code
):
    """Whoever encrypts an upload with a key of his own could otherwise tag it himself."""

    def refusing(**_):
        raise ClientError({"Error": {"Code": code, "Message": ""}}, "GetObject")

    version = taking(UNLABELLED)
    tag = {"Key": "presscheck", "Value": "labelled"}
    aws.s3().put_object_tagging(Bucket=bucket, Key=KEY, VersionId=version, Tagging={"TagSet": [tag]})
    monkeypatch.setattr(aws.s3(), "get_object", refusing)
    app.handler(telling("s3-eventbridge", version), Context())

    tags = aws.s3().get_object_tagging(Bucket=bucket, Key=KEY, VersionId=version)["TagSet"]
    assert recorded(table)[None][0] == "not_evaluated"
    assert tags == [{"Key": "presscheck", "Value": "not_evaluated"}]


def test_a_waiver_lets_one_text_off(taking, table):
    version = taking(UNLABELLED)
    app.handler(telling("s3-put", version), Context())
    waive(table, "2999-01-01")
    app.handler(telling("s3-put", version), Context())

    assert recorded(table)[None][0] == "labelled"
    assert sorted(alerts(table)) == ["opened", "resolved"]
