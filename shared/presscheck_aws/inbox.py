"""Which releases does an event tell of? Takes every shape in which S3 tells of an object."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_plus

from presscheck.plain import clean
from presscheck.release import ReleaseRef

type Json = Mapping[str, Any]

SHOWN = 200
"""Characters of an unknown message that an error, and so a log line, may tell."""


class UnknownMessageError(Exception):
    """A message that no source of ours sends; it fails alone and ends in the dead-letter queue."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to settle: its id (empty when invoked directly), how often it came, and what it says.

    `receipt` is what its queue knows this delivery by.
    """

    message_id: str
    attempt: int
    body: Any
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One object version that came in, with the ETag that was announced."""

    ref: ReleaseRef
    etag: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """What one message tells: releases, and how many of its records were none (folders, deletions)."""

    arrivals: tuple[Arrival, ...] = ()
    ignored: int = 0


def deliveries(event: Json) -> tuple[Delivery, ...]:
    """Return the messages of one invocation: those of an SQS batch, or the event itself."""
    records = event.get("Records")
    if isinstance(records, list) and records and records[0].get("eventSource") == "aws:sqs":
        return tuple(_delivery(record) for record in records)
    return (Delivery("", 1, event),)


def news(body: Any) -> News:  # noqa: ANN401 - whatever a queue holds
    """Return what a message tells; UnknownMessageError where it is of no known shape."""
    message = _json(body)
    if message.get("Type") == "Notification" and "Message" in message:
        return news(message["Message"])
    if message.get("Event") == "s3:TestEvent":
        return News()
    if message.get("source") == "aws.s3" and "detail" in message:
        return _from_eventbridge(message)
    records = message.get("Records")
    if isinstance(records, list) and records:
        return _sum([_from_record(record) for record in records])
    keys = clean(", ".join(sorted(message)[:10]), SHOWN)
    raise UnknownMessageError(f"a message of no known shape, with the keys {keys}")


def is_folder(key: str, size: int | None) -> bool:
    """Tell whether an object only marks a folder: it is named like one and known to hold nothing."""
    return key.endswith("/") and size == 0


def _delivery(record: Json) -> Delivery:
    attempt = record.get("attributes", {}).get("ApproximateReceiveCount", "1")
    return Delivery(record["messageId"], int(attempt), record["body"], record.get("receiptHandle", ""))


def _json(body: object) -> Json:
    try:
        message = json.loads(body) if isinstance(body, str) else body
    except ValueError as error:
        raise UnknownMessageError(f"a message that is no JSON: {error}") from error
    if not isinstance(message, Mapping):
        raise UnknownMessageError(f"a message that is no JSON object but {type(message).__name__}")
    return message


def _from_eventbridge(event: Json) -> News:
    detail = event["detail"]
    if event.get("detail-type") != "Object Created":
        return News(ignored=1)
    try:
        bucket, entry = detail["bucket"]["name"], detail["object"]
        return _arrival(bucket, entry["key"], entry.get("version-id"), entry)
    except (KeyError, TypeError) as error:
        raise UnknownMessageError(f"an S3 event without {error}") from error


def _from_record(record: Json) -> News:
    if "Sns" in record:
        return news(record["Sns"]["Message"])
    if record.get("eventSource") != "aws:s3":
        source = clean(str(record.get("eventSource")), SHOWN)
        raise UnknownMessageError(f"a record of {source}, which is not S3")
    if not str(record.get("eventName", "")).removeprefix("s3:").startswith("ObjectCreated:"):
        return News(ignored=1)
    try:
        entry = record["s3"]["object"]
        key = unquote_plus(entry["key"], errors="surrogateescape")
        return _arrival(record["s3"]["bucket"]["name"], key, entry.get("versionId"), entry)
    except (KeyError, TypeError) as error:
        raise UnknownMessageError(f"an S3 record without {error}") from error


def _arrival(bucket: str, key: str, version_id: str | None, entry: Json) -> News:
    if is_folder(key, entry.get("size")):
        return News(ignored=1)
    etag = str(entry.get("etag") or entry.get("eTag") or "").strip('"')
    ref = ReleaseRef(bucket, key, version_id or "", str(entry.get("sequencer") or ""))
    return News((Arrival(ref, etag),))


def _sum(told: list[News]) -> News:
    arrivals = tuple(arrival for one in told for arrival in one.arrivals)
    return News(arrivals, sum(one.ignored for one in told))
