import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from functions.check import app
from presscheck import testing
from presscheck.alert import Setting
from presscheck.mark import LabelClass
from presscheck.policy.compiled import Wording
from presscheck.reading.guard import Stopped
from presscheck.record import waiver_row
from presscheck.waiver import Waiver
from presscheck_aws import intake as intaking
from presscheck_aws.deciding import Named, recheck
from presscheck_aws.intake import Intake, desk_link, object_link
from presscheck_aws.records import latest_rows
from presscheck_aws.rows import from_item, to_item
from presscheck_aws.settings import CheckSettings
from tests.lambdas import Context, event
from tests.verdicts import REF

KEY = "immediapress/2026/caffè & tè.txt"
LABELLED = b"ADVERTISEMENT\n\nAurora shows a new tea\n\nAurora is pleased to show its new tea to all of you."
UNLABELLED = b"Aurora shows a new tea\n\nAurora is pleased to show its new tea to all of you.\n"

PHRASE = testing.a_phrase("Advertisement", classes=(LabelClass.PAID,), wording=Wording.EXPLICIT)
POLICY = testing.a_policy(testing.a_requirement(), phrases=(PHRASE,))


@pytest.fixture
def taking(aws, bucket, table, monkeypatch):
    """The function with a small policy, and a bucket into which releases are put."""
    settings = CheckSettings(table.name, 1000, 0, "https://desk.example")
    taken = Intake(aws.s3(), table, POLICY, settings)
    monkeypatch.setattr(app, "intake", lambda: taken)
    return lambda content, key=KEY: aws.s3().put_object(Bucket=bucket, Key=key, Body=content)["VersionId"]


def telling(name: str, version: str, **changes: str) -> dict[str, Any]:
    """An event file with the version that the bucket gave."""
    text = json.dumps(event(name), ensure_ascii=False)
    for old, new in {"3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY": version, **changes}.items():
        text = text.replace(old, new)
    given: dict[str, Any] = json.loads(text)
    return given


def recorded(table, key: str = KEY) -> dict[str | None, tuple[str, list[str]]]:
    rows = latest_rows(table, "incoming-releases", key)
    return {name: (row["verdict"], row["reasons"]) for name, row in rows.items()}


def alerts(table) -> list[str]:
    items = [from_item(item) for item in table.client.scan(TableName=table.name)["Items"]]
    return [json.loads(item["alert"])["transition"] for item in items if item["row"] == "alert"]


@pytest.mark.parametrize(
    "shape",
    ["s3-put", "s3-eventbridge", "sqs-s3-eventbridge", "sqs-s3-notification", "sqs-sns-s3", "sns-s3"],
)
def test_every_shape_ends_in_a_verdict_and_an_alert(taking, table, shape):
    version = taking(UNLABELLED)

    assert app.handler(telling(shape, version), Context()) == {"batchItemFailures": []}
    assert recorded(table) == {None: ("missing", ["absent"])}
    assert alerts(table) == ["opened"]


def test_a_labelled_release_has_a_row_a_tag_and_no_alert(taking, table, aws, bucket):
    version = taking(LABELLED)
    app.handler(telling("sqs-s3-eventbridge", version), Context())

    tags = aws.s3().get_object_tagging(Bucket=bucket, Key=KEY, VersionId=version)["TagSet"]
    assert recorded(table) == {None: ("labelled", [])}
    assert alerts(table) == []
    assert tags == [{"Key": "presscheck", "Value": "labelled"}]


@pytest.mark.parametrize("order", [("1", "2"), ("2", "1"), ("1", "2", "1", "2"), ("2", "1", "1")])
def test_a_correction_wins_in_whatever_order_and_however_often_it_is_told(taking, table, order):
    versions = {"1": taking(UNLABELLED), "2": taking(LABELLED)}
    for which in order:
        told = telling(
            "sqs-s3-eventbridge", versions[which], **{"00663A1F0A2B3C4D5E": f"00663A1F0A2B3C4D5{which}"}
        )
        app.handler(told, Context())

    assert recorded(table) == {None: ("labelled", [])}
    assert sorted(alerts(table)) in ([], ["opened", "resolved"])


def test_an_unknown_message_fails_alone(taking, table):
    version = taking(LABELLED)
    answer = app.handler(telling("sqs-unknown-message", version), Context())

    assert answer == {"batchItemFailures": [{"itemIdentifier": "059f36b4-87a3-44ab-83d2-661970000001"}]}
    assert recorded(table) == {None: ("labelled", [])}


@pytest.mark.parametrize("shape", ["s3-test-event", "sqs-s3-test-event", "s3-delete-and-folder"])
def test_what_tells_of_no_release_writes_nothing(taking, table, shape):
    taking(LABELLED)

    assert app.handler(event(shape), Context()) == {"batchItemFailures": []}
    assert recorded(table) == {}


def test_an_unknown_event_invoked_directly_is_an_error():
    with pytest.raises(Exception, match="no known shape"):
        app.handler({"surprise": 1}, Context())


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
    settings = CheckSettings(table.name, 1000, 0, "")
    bare = Intake(aws.s3(), table, testing.a_policy(profiles=()), settings)
    monkeypatch.setattr(app, "intake", lambda: bare)
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["no_profile"])}


def test_no_requirement_is_not_evaluated_and_alerts(taking, table, aws, monkeypatch):
    settings = CheckSettings(table.name, 1000, 0, "")
    bare = Intake(aws.s3(), table, testing.a_policy(), settings)
    monkeypatch.setattr(app, "intake", lambda: bare)
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["no_requirements"])}
    assert alerts(table) == ["opened"]


def test_no_time_left_is_not_evaluated_and_alerts(taking, table):
    app.handler(telling("s3-put", taking(UNLABELLED)), Context(remaining=5_000))

    assert recorded(table) == {None: ("not_evaluated", ["time_spent"])}


def test_a_check_that_was_stopped_says_so(taking, table, monkeypatch):
    monkeypatch.setattr(intaking, "within", lambda *_: Stopped("did not finish within 52 s"))
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    assert recorded(table) == {None: ("not_evaluated", ["time_spent"])}


def test_a_repeated_attempt_gives_the_same_verdict(taking, table):
    version = taking(UNLABELLED)
    app.handler(telling("sqs-s3-eventbridge", version, **{'Count": "1"': 'Count": "3"'}), Context())

    assert recorded(table) == {None: ("missing", ["absent"])}


def test_a_fault_of_aws_gives_the_message_back(taking, table):
    table.client.delete_table(TableName=table.name)
    answer = app.handler(telling("sqs-s3-eventbridge", taking(UNLABELLED)), Context())

    assert len(answer["batchItemFailures"]) == 1


def test_another_etag_than_announced_is_noted(taking, table):
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    (row,) = latest_rows(table, "incoming-releases", KEY).values()
    assert "announced with d41d8cd98f00b204e9800998ecf8427e" in row["notes"][0]


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


def test_a_waiver_lets_one_text_off(taking, table):
    version = taking(UNLABELLED)
    app.handler(telling("s3-put", version), Context())
    waive(table, "2999-01-01")
    app.handler(telling("s3-put", version), Context())

    assert recorded(table)[None][0] == "labelled"
    assert sorted(alerts(table)) == ["opened", "resolved"]


def test_no_log_line_carries_more_than_200_characters_of_a_key(taking, caplog):
    key = "x" * 900
    version = taking(UNLABELLED, key)
    told = telling("s3-eventbridge", version, **{KEY: key})
    app.handler(told, Context())

    (line,) = [vars(record) for record in caplog.records if record.message == "A release was checked"]
    assert len(line["key"]) == 200
    assert line["verdict"] == "missing"


def test_the_measures_of_a_check_are_counted(taking, capsys):
    app.handler(telling("s3-put", taking(b"")), Context())

    (metrics,) = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "_aws" in line]
    assert metrics["service"] == "check"
    assert (metrics["ReleaseChecked"], metrics["ReleaseNotEvaluated"], metrics["AlertRaised"]) == (
        [1],
        [1],
        [1],
    )


@pytest.mark.usefixtures("taking")
def test_a_tag_that_fails_is_a_measure_and_no_failed_check(aws, bucket, table, capsys):
    tags = "&".join(f"t{number}=x" for number in range(10))
    version = aws.s3().put_object(Bucket=bucket, Key=KEY, Body=UNLABELLED, Tagging=tags)["VersionId"]

    assert app.handler(telling("s3-put", version), Context()) == {"batchItemFailures": []}
    (metrics,) = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "_aws" in line]
    assert metrics["TagFailed"] == [1]
    assert recorded(table)[None][0] == "missing"


def test_links_lead_to_the_desk_and_the_object():
    assert desk_link("https://desk.example", REF) == (
        "https://desk.example/release?bucket=incoming-releases&key=immediapress%2Fa.txt"
    )
    assert object_link(REF).endswith("/incoming-releases?prefix=immediapress%2Fa.txt&versionId=v1")
    assert Setting() == Setting((), desk_link("", REF), "")
