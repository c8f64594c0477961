"""What was left lying: objects without a row, alerts that never went out, waivers that ran out?"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import sleep
from typing import TYPE_CHECKING, Any, NamedTuple

from presscheck.record import SCHEMA, Row, following
from presscheck.release import ReleaseRef
from presscheck_aws.expiring import Calendar
from presscheck_aws.inbox import is_folder
from presscheck_aws.objects import UNVERSIONED
from presscheck_aws.ordering import order_key
from presscheck_aws.records import Table
from presscheck_aws.requeue import requeue
from presscheck_aws.rows import Item, from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sqs import SQSClient

BATCH = 100
"""Keys DynamoDB takes in one BatchGetItem."""

PAUSES = (0, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2)
"""Seconds before each try at what the table left unread; short of capacity it answers in parts."""

UNSENT = "unsent"
CURSOR = {"pk": "SWEEP", "sk": "CURSOR"}


class ThrottledError(Exception):
    """The table did not answer in time; the next sweep begins where this one did."""


@dataclass(frozen=True, slots=True)
class Field:
    """What is swept: a bucket under some prefixes; what came after `until` may still be on its way."""

    bucket: str
    prefixes: tuple[str, ...]
    until: datetime


class Stored(NamedTuple):
    """The current version of an object, as the bucket lists it."""

    key: str
    version_id: str
    etag: str

    def is_checked(self, order: Row) -> bool:
        """Tell whether a row says that this was checked; without versioning the bytes must be the same."""
        version = order.get("version_id")
        if (version if version != "" else UNVERSIONED) != self.version_id:
            return False
        return self.version_id != UNVERSIONED or order.get("etag", "") in ("", self.etag)

    def wants(self, order: Row, until: datetime) -> tuple[str, str] | None:
        """Return what this is put back as, lost or denied, and its sequencer; None where all is well."""
        if not self.is_checked(order):
            return "lost", following(order["sequencer"]) if order else ""
        if "denied" in order and order["denied"] < until.isoformat():
            return "denied", order["sequencer"]
        return None


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep put back on its way, and whether it came to the end.

    `objects` had no verdict, `denied` could not be read for want of a permission.
    """

    objects: int = 0
    denied: int = 0
    alerts: int = 0
    waivers: int = 0
    finished: bool = True


@dataclass(frozen=True, slots=True)
class Broom:
    """What a sweep works with; `hurry` tells that time is nearly over."""

    s3: "S3Client"
    sqs: "SQSClient"
    table: Table
    queue_url: str
    hurry: Callable[[], bool]

    def sweep(self, field: Field) -> Swept:
        """Put back unsent alerts, what ended waivers let off, and unchecked objects from where it stopped."""
        alerts = self._resend(field.until)
        calendar = Calendar(self.table, self.sqs, self.queue_url, self.hurry)
        waivers = calendar.follow_up(field.until.date())
        back, finished = self._recheck(field)
        return Swept(back["lost"], back["denied"], alerts, waivers, finished)

    def _resend(self, until: datetime) -> int:
        """Touch each alert row that lies unsent, so that the stream tells of it again."""
        pages = self.table.client.get_paginator("query").paginate(
            TableName=self.table.name,
            IndexName=UNSENT,
            KeyConditionExpression="unsent = :yes AND moment < :until",
            ExpressionAttributeValues=to_item({":yes": "yes", ":until": until.isoformat()}),
        )
        count = 0
        for item in (item for page in pages for item in page["Items"]):
            if self.hurry():
                break
            count += self._touch(item, until)
        return count

    def _touch(self, item: Item, until: datetime) -> bool:
        try:
            self.table.client.update_item(
                TableName=self.table.name,
                Key={"pk": item["pk"], "sk": item["sk"]},
                UpdateExpression="SET swept = :until",
                ConditionExpression="attribute_exists(unsent)",
                ExpressionAttributeValues=to_item({":until": until.isoformat()}),
            )
        except self.table.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _recheck(self, field: Field) -> tuple[Counter[str], bool]:
        cursor = self._cursor()
        back: Counter[str] = Counter()
        for place in range(int(cursor.get("prefix", 0)), len(field.prefixes)):
            for batch, end in self._listed(field, field.prefixes[place], cursor):
                back += self._requeue(field, batch)
                if self.hurry():
                    self._keep({"prefix": place, **end} if end else {"prefix": place + 1})
                    return back, False
            cursor = {}
        self._keep({})
        return back, True

    def _listed(
        self, field: Field, prefix: str, cursor: Row
    ) -> Iterator[tuple[Sequence[Stored], dict[str, str]]]:
        """Yield pages of current versions, each with where the next one begins."""
        marker = {name: str(cursor[name]) for name in ("KeyMarker", "VersionIdMarker") if cursor.get(name)}
        while True:
            page: Any = self.s3.list_object_versions(Bucket=field.bucket, Prefix=prefix, **marker)  # type: ignore[arg-type] # optional arguments
            current = [
                Stored(one["Key"], one["VersionId"], one["ETag"].strip('"'))
                for one in page.get("Versions", ())
                if one["IsLatest"]
                and one["LastModified"] < field.until
                and not is_folder(one["Key"], one["Size"])
            ]
            marker = _next(page)
            yield current, marker
            if not marker:
                return

    def _requeue(self, field: Field, objects: Sequence[Stored]) -> Counter[str]:
        back: Counter[str] = Counter()
        for start in range(0, len(objects), BATCH):
            chunk = objects[start : start + BATCH]
            orders = self._orders(field.bucket, [one.key for one in chunk])
            for one in chunk:
                if wanted := one.wants(orders.get(one.key, {}), field.until):
                    ref = ReleaseRef(field.bucket, one.key, one.version_id, wanted[1])
                    requeue(self.sqs, self.queue_url, ref)
                    back[wanted[0]] += 1
        return back

    def _orders(self, bucket: str, keys: Sequence[str]) -> dict[str, Row]:
        wanted: Any = {self.table.name: {"Keys": [order_key(bucket, key) for key in keys]}}
        found: dict[str, Row] = {}
        for pause in PAUSES:
            sleep(pause)
            answer = self.table.client.batch_get_item(RequestItems=wanted)
            rows = [from_item(item) for item in answer["Responses"].get(self.table.name, ())]
            found |= {row["key"]: row for row in rows}
            wanted = answer["UnprocessedKeys"]
            if not wanted:
                return found
        raise ThrottledError(f"the table left {len(wanted[self.table.name]['Keys'])} rows unread")

    def _cursor(self) -> Row:
        item = self.table.client.get_item(TableName=self.table.name, Key=to_item(CURSOR)).get("Item")
        return from_item(item) if item else {}

    def _keep(self, cursor: Row) -> None:
        row = {**CURSOR, "schema": SCHEMA, "row": "cursor", **cursor}
        self.table.client.put_item(TableName=self.table.name, Item=to_item(row))


def before(now: datetime, minutes: int) -> datetime:
    """Return the moment before which a message must have arrived."""
    return now - timedelta(minutes=minutes)


def _next(page: dict[str, Any]) -> dict[str, str]:
    if not page.get("IsTruncated"):
        return {}
    marker = {"KeyMarker": page["NextKeyMarker"]}
    version = page.get("NextVersionIdMarker")
    return {**marker, "VersionIdMarker": version} if version else marker
