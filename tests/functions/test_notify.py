import json

import jsonschema
import pytest

from functions.notify import app
from presscheck_aws.alerts import NotDeliveredError
from presscheck_aws.rows import from_item
from tests.lambdas import Context, event
from tests.unit.test_record import SCHEMA

RECORD = event("dynamodb-stream-alert")["Records"][0]
KEYS = RECORD["dynamodb"]["Keys"]


@pytest.fixture
def outbox(aws, table, monkeypatch):
    topic = aws.sns().create_topic(Name="alerts")["TopicArn"]
    url = aws.sqs().create_queue(QueueName="subscriber")["QueueUrl"]
    endpoint = "arn:aws:sqs:eu-south-1:123456789012:subscriber"
    aws.sns().subscribe(TopicArn=topic, Protocol="sqs", Endpoint=endpoint)
    names = {
        "PRESSCHECK_TABLE": table.name,
        "PRESSCHECK_TOPIC_ARN": topic,
        "PRESSCHECK_EVENT_BUS": "default",
    }
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    table.client.put_item(TableName=table.name, Item=RECORD["dynamodb"]["NewImage"])
    return lambda: aws.sqs().receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])


def stored(table):
    return from_item(table.client.get_item(TableName=table.name, Key=KEYS)["Item"])


def test_an_alert_of_the_stream_reaches_its_subscriber_and_leaves_the_outbox(outbox, table):
    assert app.handler(event("dynamodb-stream-alert"), Context()) == {"batchItemFailures": []}

    (message,) = outbox()
    told = json.loads(json.loads(message["Body"])["Message"])
    assert told["alert_id"] == "0f5c1e7f9a0d4b3e8a6c2d1b4e5f6a70"
    assert "unsent" not in stored(table)
    assert "sent" in stored(table)


@pytest.mark.usefixtures("outbox")
def test_an_alert_that_a_bus_refuses_stays_in_the_outbox_and_comes_again(table, monkeypatch):
    def refusing(*_):
        raise NotDeliveredError("no such bus")

    monkeypatch.setattr(app, "put_event", refusing)
    answer = app.handler(event("dynamodb-stream-alert"), Context())

    assert answer == {"batchItemFailures": [{"itemIdentifier": "4421584500000000017450439091"}]}
    assert stored(table)["unsent"] == "yes"


def test_the_stream_comes_again_from_the_first_that_failed(outbox, table):
    image = RECORD["dynamodb"]["NewImage"] | {"sk": {"S": "ALERT#2"}, "alert": {"S": "{}"}}
    table.client.put_item(TableName=table.name, Item=image)
    bad = {**RECORD, "dynamodb": {**RECORD["dynamodb"], "SequenceNumber": "2", "NewImage": image}}
    answer = app.handler({"Records": [RECORD, bad, RECORD]}, Context())

    assert answer == {"batchItemFailures": [{"itemIdentifier": "2"}]}
    assert len(outbox()) == 1


def test_an_alert_that_the_stream_tells_twice_is_sent_once(outbox):
    """The sweep touches a row that waits behind a blocked stream; or a batch comes again after a time-out."""
    touched = {**RECORD, "eventName": "MODIFY"}
    for records in ([RECORD, touched], [RECORD]):
        assert app.handler({"Records": records}, Context()) == {"batchItemFailures": []}

    assert len(outbox()) == 1


def test_an_alert_that_a_bus_keeps_refusing_is_mailed_once(outbox, table, monkeypatch):
    monkeypatch.setenv("PRESSCHECK_EVENT_BUS", "gone")
    failing = [app.handler({"Records": [RECORD]}, Context()) for _ in range(3)]
    jsonschema.validate(stored(table), SCHEMA)
    monkeypatch.setenv("PRESSCHECK_EVENT_BUS", "default")
    app.handler({"Records": [RECORD]}, Context())

    assert all(answer["batchItemFailures"] for answer in failing)
    assert len(outbox()) == 1
    assert "unsent" not in stored(table)


def test_an_alert_whose_row_is_gone_does_not_hold_up_the_stream(outbox, table):
    table.client.delete_item(TableName=table.name, Key=KEYS)

    assert app.handler({"Records": [RECORD]}, Context()) == {"batchItemFailures": []}
    assert outbox() == []


@pytest.mark.parametrize("change", [{"row": {"S": "latest"}}, {"unsent": None}])
def test_what_is_no_waiting_alert_is_passed_over(outbox, change):
    image = {name: value for name, value in (RECORD["dynamodb"]["NewImage"] | change).items() if value}
    record = {**RECORD, "dynamodb": {**RECORD["dynamodb"], "NewImage": image}}

    assert app.handler({"Records": [record]}, Context()) == {"batchItemFailures": []}
    assert outbox() == []


@pytest.mark.usefixtures("outbox")
def test_a_failure_is_counted(monkeypatch, capsys):
    monkeypatch.setenv("PRESSCHECK_TOPIC_ARN", "arn:aws:sns:eu-south-1:123456789012:gone")
    app.handler(event("dynamodb-stream-alert"), Context())

    (metrics,) = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    assert metrics["AlertFailed"] == [0, 1]
