import json
from types import SimpleNamespace
from typing import Any

import pytest

from presscheck.alert import Setting, alert_of
from presscheck.record import Recording
from presscheck_aws.alerts import NotDeliveredError, alert_in, mark_sent, publish, put_event
from presscheck_aws.records import save
from presscheck_aws.rows import from_item
from tests.verdicts import REF, missing

SETTING = Setting(("IT", "SM"))
ALERT: Any = alert_of(missing(), REF, None, SETTING)


@pytest.fixture
def outbox(table):
    save(table, REF, [missing()], Recording("2026-05-18T09:12:06.120+00:00", setting=SETTING))
    (item,) = [item for item in table.client.scan(TableName=table.name)["Items"] if "unsent" in item]
    return item


def subscribed(aws, policy):
    topic = aws.sns().create_topic(Name="alerts")["TopicArn"]
    url = aws.sqs().create_queue(QueueName="subscriber")["QueueUrl"]
    aws.sns().subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint="arn:aws:sqs:eu-south-1:123456789012:subscriber",
        Attributes={"FilterPolicy": json.dumps(policy)},
    )
    return topic, lambda: aws.sqs().receive_message(QueueUrl=url).get("Messages", [])


def test_an_outbox_row_holds_the_whole_alert(outbox):
    assert alert_in(from_item(outbox)) == ALERT


@pytest.mark.parametrize(
    ("policy", "count"),
    [
        ({"market": ["SM"]}, 1),
        ({"market": ["DE"]}, 0),
        ({"verdict": ["missing"], "transition": ["opened"]}, 1),
        ({"profile": ["wire"]}, 0),
        ({"severity": ["must"]}, 1),
    ],
)
def test_subscribers_get_what_their_filter_asks_for(aws, policy, count):
    topic, received = subscribed(aws, policy)
    publish(aws.sns(), topic, ALERT)

    assert len(received()) == count


def test_machines_get_json(aws):
    topic, received = subscribed(aws, {"severity": ["must"]})
    publish(aws.sns(), topic, ALERT)

    envelope = json.loads(received()[0]["Body"])
    assert json.loads(envelope["Message"])["alert_id"] == ALERT.alert_id
    assert envelope["Subject"] == "[presscheck] opened: missing - Aurora presenta il nuovo te"


def test_people_get_plain_text():
    sent: list[Any] = []
    sns: Any = SimpleNamespace(publish=lambda **given: sent.append(given))
    publish(sns, "topic", ALERT)

    message = json.loads(sent[0]["Message"])
    assert sent[0]["MessageStructure"] == "json"
    assert message["email"].startswith("This release needs a person")


def test_an_event_says_what_changed():
    sent = []

    def put_events(Entries):  # noqa: N803 - the spelling of EventBridge
        sent.extend(Entries)
        return {"FailedEntryCount": 0, "Entries": [{"EventId": "1"}]}

    bus: Any = SimpleNamespace(put_events=put_events)
    put_event(bus, "default", ALERT)

    assert (sent[0]["Source"], sent[0]["DetailType"]) == ("presscheck", "Release Verdict Changed")
    assert json.loads(sent[0]["Detail"])["verdict"] == "missing"


def test_an_entry_that_the_bus_refuses_is_an_error_though_the_call_went_well():
    refusal: Any = {
        "FailedEntryCount": 1,
        "Entries": [{"ErrorCode": "InternalFailure", "ErrorMessage": "no"}],
    }

    bus: Any = SimpleNamespace(put_events=lambda **_: refusal)

    with pytest.raises(NotDeliveredError, match="InternalFailure"):
        put_event(bus, "default", ALERT)


def test_a_bus_takes_the_event(aws):
    put_event(aws.events(), "default", ALERT)


def test_a_sent_alert_leaves_the_outbox_and_stays_as_history(table, outbox):
    row = from_item(outbox)
    mark_sent(table.client, table.name, row, "2026-05-18T09:12:07.000+00:00")

    stored = from_item(
        table.client.get_item(TableName=table.name, Key={"pk": outbox["pk"], "sk": outbox["sk"]})["Item"]
    )
    assert "unsent" not in stored
    assert stored["sent"] == "2026-05-18T09:12:07.000+00:00"
    assert stored["alert"] == row["alert"]


def test_an_alert_that_is_no_longer_stored_is_not_brought_back(table):
    with pytest.raises(table.client.exceptions.ConditionalCheckFailedException):
        mark_sent(
            table.client, table.name, {"pk": "RELEASE#b/k", "sk": "ALERT#x"}, "2026-05-18T09:12:07.000+00:00"
        )
