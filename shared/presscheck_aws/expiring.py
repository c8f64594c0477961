"""Which waivers have run out? What they let off is checked again, so that none stays green for ever."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from presscheck.release import ReleaseRef
from presscheck_aws.records import Table
from presscheck_aws.requeue import requeue
from presscheck_aws.rows import Item, from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

INDEX = "expiring"
"""Holds only waivers whose end was not yet followed by a check."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What ended waivers are followed up with; `hurry` tells that time is nearly over."""

    table: Table
    sqs: "SQSClient"
    queue_url: str
    hurry: Callable[[], bool]

    def follow_up(self, today: date) -> int:
        """Put back the release of every waiver whose last day lies before `today`; return how many."""
        count = 0
        for waiver in self._ended(today):
            if self.hurry():
                break
            count += self._recheck(waiver)
            self._forget(waiver)
        return count

    def _ended(self, today: date) -> Iterator[Item]:
        pages = self.table.client.get_paginator("query").paginate(
            TableName=self.table.name,
            IndexName=INDEX,
            KeyConditionExpression="awaiting = :expiry AND expires < :today",
            ExpressionAttributeValues=to_item({":expiry": "expiry", ":today": today.isoformat()}),
        )
        return (item for page in pages for item in page["Items"])

    def _recheck(self, waiver: Item) -> bool:
        key = {"pk": waiver["pk"], **to_item({"sk": "ORDER"})}
        item = self.table.client.get_item(TableName=self.table.name, Key=key).get("Item")
        if item is None:
            return False
        row = from_item(item)
        ref = ReleaseRef(row["bucket"], row["key"], row.get("version_id", ""), row["sequencer"])
        requeue(self.sqs, self.queue_url, ref)
        return True

    def _forget(self, waiver: Item) -> None:
        """Take the waiver out of the index, unless it was given anew in the meantime."""
        try:
            self.table.client.update_item(
                TableName=self.table.name,
                Key={"pk": waiver["pk"], "sk": waiver["sk"]},
                UpdateExpression="REMOVE awaiting",
                ConditionExpression="expires = :expires",
                ExpressionAttributeValues={":expires": waiver["expires"]},
            )
        except self.table.client.exceptions.ConditionalCheckFailedException:
            return
