import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from functions.check import app
from presscheck.alert import Setting
from presscheck_aws.intake import desk_link, object_link
from presscheck_aws.ordering import order_key
from presscheck_aws.records import latest_rows
from tests.arrivals import KEY, LABELLED, UNLABELLED, alerts, recorded, telling
from tests.lambdas import Context, event
from tests.verdicts import REF


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


def test_a_repeated_attempt_gives_the_same_verdict(taking, table):
    version = taking(UNLABELLED)
    app.handler(telling("sqs-s3-eventbridge", version, **{'Count": "1"': 'Count": "3"'}), Context())

    assert recorded(table) == {None: ("missing", ["absent"])}


def test_a_fault_of_aws_gives_the_message_back(taking, table):
    table.client.delete_table(TableName=table.name)
    answer = app.handler(telling("sqs-s3-eventbridge", taking(UNLABELLED)), Context())

    assert len(answer["batchItemFailures"]) == 1


@pytest.mark.parametrize(
    ("code", "pauses"), [("ThrottlingException", [20]), ("ResourceNotFoundException", [])]
)
def test_a_release_that_met_a_busy_table_comes_again_soon(taking, table, aws, monkeypatch, code, pauses):
    asked = []
    answer: Any = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": 400}}

    def failing(**_given):
        raise ClientError(answer, "Query")

    told = telling("sqs-s3-eventbridge", taking(UNLABELLED))
    monkeypatch.setattr(table.client, "update_item", failing)
    monkeypatch.setattr(aws.sqs(), "change_message_visibility", lambda **given: asked.append(given))

    assert len(app.handler(told, Context())["batchItemFailures"]) == 1
    assert [one["VisibilityTimeout"] for one in asked] == pauses
    assert {one["ReceiptHandle"] for one in asked} <= {told["Records"][0]["receiptHandle"]}


def test_the_bytes_that_were_read_are_known_by_their_etag(taking, table, aws, bucket):
    app.handler(telling("sqs-s3-eventbridge", taking(LABELLED)), Context())

    order = table.client.get_item(TableName=table.name, Key=order_key(bucket, KEY))["Item"]
    assert order["etag"]["S"] == aws.s3().head_object(Bucket=bucket, Key=KEY)["ETag"].strip('"')


def test_another_etag_than_announced_is_noted(taking, table):
    app.handler(telling("s3-put", taking(UNLABELLED)), Context())

    (row,) = latest_rows(table, "incoming-releases", KEY).values()
    assert "announced with d41d8cd98f00b204e9800998ecf8427e" in row["notes"][0]


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


def test_a_message_that_fails_leaves_no_more_than_a_line_of_itself_in_the_log(caplog):
    given = event("sqs-s3-eventbridge")
    given["Records"][0]["body"] = json.dumps({"Secret plans of Aurora. " * 300: 1})
    app.handler(given, Context())

    (line,) = [record for record in caplog.records if record.message == "A message failed"]
    assert line.exc_info
    assert len(str(line.exc_info[1])) < 300
