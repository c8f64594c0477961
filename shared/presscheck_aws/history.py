"""What does the history hold of one version of an object, and how is told to it what came too late?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscheck.record import (
    Recording,
    Row,
    ending,
    padded,
    partition,
    version_key,
    version_prefix,
    version_row,
)
from presscheck.release import ReleaseRef
from presscheck.verdict import Outcome, Verdict
from presscheck_aws.rows import from_item, to_item

if TYPE_CHECKING:
    from presscheck_aws.records import Table


@dataclass(frozen=True, slots=True)
class Past:
    """What was recorded of one version: the digests of its verdicts, and the revision of each row key."""

    ref: ReleaseRef
    fingerprints: frozenset[str]
    revisions: dict[str, int]

    def highest(self, fragment: str | None) -> int:
        """Return the last revision under which an item of this version was recorded, or -1."""
        held = [at for key, at in self.revisions.items() if key == version_key(self.ref, at, fragment)]
        return max(held, default=-1)


def past_of(table: "Table", ref: ReleaseRef) -> Past:
    """Return what the history holds of a version, as it is at this moment."""
    pages = table.client.get_paginator("query").paginate(
        TableName=table.name,
        KeyConditionExpression="pk = :pk AND begins_with(sk, :prefix)",
        ProjectionExpression="sk, revision, fingerprint",
        ExpressionAttributeValues=to_item(
            {":pk": partition(ref.bucket, ref.key), ":prefix": version_prefix(ref)}
        ),
        ConsistentRead=True,
    )
    rows = [from_item(item) for page in pages for item in page["Items"]]
    return Past(
        ref, frozenset(row["fingerprint"] for row in rows), {row["sk"]: row["revision"] for row in rows}
    )


def add_to_history(table: "Table", ref: ReleaseRef, verdicts: Sequence[Verdict], recording: Recording) -> int:
    """Add what an older event told, unless it stands there already; return how many rows."""
    past = past_of(table, ref)
    told = [version_row(one, ref, past.highest(one.fragment) + 1, recording) for one in verdicts]
    return sum(
        _put_once(table, row | ending(recording))
        for row in told
        if row["fingerprint"] not in past.fingerprints
    )


def gone_row(table: "Table", ref: ReleaseRef, fragment: str | None) -> Row:
    """Return what stands for the latest row of an item that this version held, lost, and holds again."""
    revision = past_of(table, ref).highest(fragment)
    return {"verdict": Outcome.NOT_REQUIRED.value, "gaps": (), "revision": revision}


def let_go(table: "Table", latest: Row, ref: ReleaseRef, ends: int) -> None:
    """Let the evidence of a latest row go with the history, since `ref` is about to take its place.

    It comes before that write, so that no crash between the two keeps evidence for ever. What a newer
    event recorded in the meantime is left alone.
    """
    if not ends or latest["sequencer"] > padded(ref.sequencer):
        return
    try:
        table.client.update_item(
            TableName=table.name,
            Key=to_item({"pk": latest["pk"], "sk": latest["version_sk"]}),
            UpdateExpression="SET expires_at = :ends",
            ConditionExpression="attribute_exists(pk)",
            ExpressionAttributeValues=to_item({":ends": ends}),
        )
    except table.client.exceptions.ConditionalCheckFailedException:
        return


def _put_once(table: "Table", row: Row) -> bool:
    try:
        table.client.put_item(
            TableName=table.name, Item=to_item(row), ConditionExpression="attribute_not_exists(pk)"
        )
    except table.client.exceptions.ConditionalCheckFailedException:
        return False
    return True
