"""How does an alert leave the outbox: to the topic and the event bus, at least once?"""

import json
from typing import TYPE_CHECKING, Any

from presscheck.alert import Alert
from presscheck.notice import as_json, attributes, from_json, plain_text, subject
from presscheck.record import Row
from presscheck_aws.rows import Item, from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sns.type_defs import MessageAttributeValueTypeDef

SOURCE = "presscheck"
DETAIL_TYPE = "Release Verdict Changed"


class NotDeliveredError(Exception):
    """An event bus took the call and refused the entry; the alert stays in the outbox."""


def alert_in(row: dict[str, Any]) -> Alert:
    """Return the alert an outbox row holds."""
    return from_json(json.loads(row["alert"]))


def waiting(client: "DynamoDBClient", table: str, pk: str, sk: str) -> Row | None:
    """Return an outbox row as it is now, or None where its alert has gone out.

    The stream tells of a row more than once: after a time-out, and when the sweep touched it.
    """
    key = to_item({"pk": pk, "sk": sk})
    item = client.get_item(TableName=table, Key=key, ConsistentRead=True).get("Item")
    row = from_item(item) if item else {}
    return row if "unsent" in row else None


def publish(sns: "SNSClient", topic_arn: str, alert: Alert) -> None:
    """Send an alert to the topic: plain text for mail, JSON for machines."""
    machine = json.dumps(as_json(alert), ensure_ascii=False)
    message = {"default": machine, "email": plain_text(alert)}
    sns.publish(
        TopicArn=topic_arn,
        Subject=subject(alert),
        MessageStructure="json",
        Message=json.dumps(message, ensure_ascii=False),
        MessageAttributes={name: _attribute(value) for name, value in attributes(alert).items()},
    )


def put_event(events: "EventBridgeClient", bus: str, alert: Alert) -> None:
    """Send an alert to the event bus; NotDeliveredError where it refuses the entry."""
    entry = {
        "Source": SOURCE,
        "DetailType": DETAIL_TYPE,
        "Detail": json.dumps(as_json(alert), ensure_ascii=False),
        "EventBusName": bus,
    }
    answer = events.put_events(Entries=[entry])  # type: ignore[list-item] # plain dict for the typed one
    if answer["FailedEntryCount"]:
        refused = answer["Entries"][0]
        raise NotDeliveredError(f"{refused.get('ErrorCode')}: {refused.get('ErrorMessage')}")


def mark_published(client: "DynamoDBClient", table: str, row: Row, moment: str) -> None:
    """Note that the topic has an alert which the bus still lacks: nobody gets one mail a try."""
    client.update_item(
        TableName=table,
        Key=_key(row),
        UpdateExpression="SET published = :moment",
        ConditionExpression="attribute_exists(unsent)",
        ExpressionAttributeValues=to_item({":moment": moment}),
    )


def mark_sent(client: "DynamoDBClient", table: str, row: Row, moment: str) -> None:
    """Take an alert out of the outbox; its row stays as history, and may go with it only from now on."""
    ending = ", expires_at = ends" if "ends" in row else ""
    client.update_item(
        TableName=table,
        Key=_key(row),
        UpdateExpression=f"SET sent = :moment{ending} REMOVE unsent",
        ConditionExpression="attribute_exists(pk)",
        ExpressionAttributeValues=to_item({":moment": moment}),
    )


def _key(row: Row) -> Item:
    return to_item({"pk": row["pk"], "sk": row["sk"]})


def _attribute(value: str | tuple[str, ...]) -> "MessageAttributeValueTypeDef":
    if isinstance(value, str):
        return {"DataType": "String", "StringValue": value}
    return {"DataType": "String.Array", "StringValue": json.dumps(list(value))}
