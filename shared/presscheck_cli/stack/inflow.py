"""What becomes of an upload: its rows, and its alerts as a subscriber gets them?"""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from boto3.dynamodb.types import TypeDeserializer

from presscheck_cli.stack.deployment import Deployed
from presscheck_cli.stack.places import LocalStackError

PATIENCE = 60.0
"""Seconds in which an upload must have ended."""

PAUSE = 0.1
type Row = dict[str, Any]
type Json = dict[str, Any]

_read = TypeDeserializer().deserialize


@dataclass(frozen=True, slots=True)
class Upload:
    """One uploaded version."""

    key: str
    version_id: str


@dataclass(frozen=True, slots=True)
class Ended:
    """How an upload ended: its releases as told to machines, and every alert as received."""

    upload: Upload
    releases: tuple[Json, ...]
    alerts: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A queue of its own, subscribed to the topic of the alerts."""

    deployed: Deployed
    queue: str
    received: list[Json] = field(default_factory=list)

    def receive(self, seconds: int = 1) -> tuple[Json, ...]:
        """Wait up to so many seconds for alerts; return those that came, and keep them in `received`."""
        sqs = self.deployed.aws.client("sqs")
        answer = sqs.receive_message(QueueUrl=self.queue, WaitTimeSeconds=seconds, MaxNumberOfMessages=10)
        messages = answer.get("Messages", [])
        for message in messages:
            sqs.delete_message(QueueUrl=self.queue, ReceiptHandle=message["ReceiptHandle"])
        alerts = tuple(json.loads(json.loads(message["Body"])["Message"]) for message in messages)
        self.received.extend(alerts)
        return alerts

    def alerts(self, upload: Upload) -> tuple[Json, ...]:
        """Return the alerts received so far about one version."""
        return tuple(one for one in self.received if _about(one) == (upload.key, upload.version_id))


def subscribe(deployed: Deployed, name: str = "subscriber") -> Subscriber:
    """Subscribe a new queue to the alerts, as a customer's system would."""
    sqs = deployed.aws.client("sqs")
    queue = sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    allow = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": policy})
    deployed.aws.client("sns").subscribe(TopicArn=deployed.topic, Protocol="sqs", Endpoint=arn)
    return Subscriber(deployed, queue)


def upload(deployed: Deployed, key: str, content: bytes) -> Upload:
    """Put an object into the incoming bucket."""
    stored = deployed.aws.client("s3").put_object(Bucket=deployed.bucket, Key=key, Body=content)
    return Upload(key, stored["VersionId"])


def rows(deployed: Deployed, key: str) -> tuple[Row, ...]:
    """Return every row of one object."""
    pages = (
        deployed.aws.client("dynamodb")
        .get_paginator("query")
        .paginate(
            TableName=deployed.table,
            KeyConditionExpression="pk = :pk",
            ExpressionAttributeValues={":pk": {"S": f"RELEASE#{deployed.bucket}/{key}"}},
        )
    )
    return tuple(
        {name: _read(value) for name, value in item.items()} for page in pages for item in page["Items"]
    )


def releases(deployed: Deployed) -> Iterator[tuple[tuple[str, str], Json]]:
    """Yield every release in the history of the table, with what identifies its entry."""
    pages = deployed.aws.client("dynamodb").get_paginator("scan").paginate(TableName=deployed.table)
    for item in (item for page in pages for item in page["Items"]):
        if item["row"]["S"] == "version":
            for release in json.loads(item["body"]["S"])["releases"]:
                yield (item["pk"]["S"], item["sk"]["S"]), release


def until[T](deployed: Deployed, what: str, probe: Callable[[], T | None], seconds: float = PATIENCE) -> T:
    """Ask again until `probe` answers; LocalStackError names what never came, with the log's end."""
    deadline = time.monotonic() + seconds
    while (answer := probe()) is None:
        if time.monotonic() > deadline:
            raise LocalStackError(f"{what} did not come within {seconds:.0f} s:\n{deployed.aws.log()}")
        time.sleep(PAUSE)
    return answer


def ended(subscriber: Subscriber, one: Upload) -> Ended | None:
    """Return how an upload ended, or None while a row or an alert that is due is still on its way."""
    found = [row for row in rows(subscriber.deployed, one.key) if row.get("version_id") == one.version_id]
    versions = [row for row in found if row["row"] == "version"]
    due = {row["sk"].removeprefix("ALERT#") for row in found if row["row"] == "alert"}
    if due - {alert["alert_id"] for alert in subscriber.alerts(one)}:
        subscriber.receive(1)
    alerts = subscriber.alerts(one)
    if not versions or due - {alert["alert_id"] for alert in alerts}:
        return None
    return Ended(one, tuple(_releases(versions)), alerts)


def wait(subscriber: Subscriber, one: Upload, seconds: float = PATIENCE) -> Ended:
    """Wait until an upload has ended; LocalStackError where it does not."""
    what = f"the end of {one.key}"
    return until(subscriber.deployed, what, lambda: ended(subscriber, one), seconds)


def _releases(versions: Iterable[Row]) -> Iterable[Json]:
    for row in versions:
        yield from json.loads(row["body"])["releases"]


def _about(alert: Json) -> tuple[str, str]:
    return alert["release"]["key"], alert["release"]["version_id"]
