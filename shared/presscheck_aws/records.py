"""How do verdicts get into the table: once, in order, with history and outbox in one transaction?

S3 delivers at least once and in any order, and several functions run at the same time. The ORDER row is
claimed first: from then on no transaction of an older event goes through. Each item is then written with its
latest row as it was read (`fingerprint`), and tried again where somebody else was faster.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from presscheck.record import (
    SCHEMA,
    Recording,
    Row,
    fingerprint,
    latest_key,
    padded,
    partition,
    record_of,
    retired_row,
    version_row,
    waiver_of,
)
from presscheck.release import ReleaseRef
from presscheck.verdict import Outcome, Verdict
from presscheck.waiver import Waiver
from presscheck_aws.rows import Item, from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

TRIES = 8
NOT_OLDER = "attribute_not_exists(pk) OR sequencer <= :sequencer"


class ContendedError(Exception):
    """Others kept writing the same release; the message comes again."""


@dataclass(frozen=True, slots=True)
class Table:
    """The table of releases."""

    client: "DynamoDBClient"
    name: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving did: rows written, alerts put in the outbox; `stale` if the table knew a newer event."""

    written: int = 0
    alerts: int = 0
    stale: bool = False


def save(table: Table, ref: ReleaseRef, verdicts: Sequence[Verdict], recording: Recording) -> Saved:
    """Record the verdicts of one version; a repeated event writes nothing, an older one only history."""
    if not _claim(table, ref):
        return _save_history(table, ref, verdicts, recording)
    before = latest_rows(table, ref.bucket, ref.key)
    done = [_save_item(table, ref, verdict, before.get(verdict.fragment), recording) for verdict in verdicts]
    held = {verdict.fragment for verdict in verdicts}
    unread = all(verdict.outcome is Outcome.NOT_EVALUATED for verdict in verdicts)
    gone = [] if unread else [row for fragment, row in before.items() if fragment not in held]
    done += [_retire(table, ref, row, recording) for row in gone]
    _settle(table, ref, recording.etag)
    return Saved(
        sum(one.written for one in done), sum(one.alerts for one in done), any(one.stale for one in done)
    )


def latest_rows(table: Table, bucket: str, key: str) -> dict[str | None, Row]:
    """Return the latest row of each item of one object, by fragment, as it is at this moment."""
    rows = _rows(table, bucket, key, "LATEST")
    return {row.get("fragment"): row for row in rows}


def waivers(table: Table, bucket: str, key: str) -> tuple[Waiver, ...]:
    """Return every waiver given for an object, also those that have expired."""
    return tuple(waiver_of(row) for row in _rows(table, bucket, key, "WAIVER#"))


def order_key(bucket: str, key: str) -> Item:
    """Return the key of the row that says which version of an object counts."""
    return to_item({"pk": partition(bucket, key), "sk": "ORDER"})


def _rows(table: Table, bucket: str, key: str, prefix: str) -> list[Row]:
    pages = table.client.get_paginator("query").paginate(
        TableName=table.name,
        KeyConditionExpression="pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues=to_item({":pk": partition(bucket, key), ":prefix": prefix}),
        ConsistentRead=True,
    )
    return [from_item(item) for page in pages for item in page["Items"]]


def _claim(table: Table, ref: ReleaseRef) -> bool:
    try:
        table.client.update_item(
            TableName=table.name,
            Key=order_key(ref.bucket, ref.key),
            UpdateExpression="SET #schema = :schema, #row = :row, #bucket = :bucket, #key = :key, "
            "sequencer = :sequencer",
            ConditionExpression=NOT_OLDER,
            ExpressionAttributeNames={"#schema": "schema", "#row": "row", "#bucket": "bucket", "#key": "key"},
            ExpressionAttributeValues=to_item(
                {
                    ":schema": SCHEMA,
                    ":row": "order",
                    ":bucket": ref.bucket,
                    ":key": ref.key,
                    ":sequencer": padded(ref.sequencer),
                }
            ),
        )
    except table.client.exceptions.ConditionalCheckFailedException:
        return False
    return True


def _settle(table: Table, ref: ReleaseRef, etag: str) -> None:
    """Say that these bytes of this version are checked; a newer event that came meanwhile keeps its say."""
    try:
        table.client.update_item(
            TableName=table.name,
            Key=order_key(ref.bucket, ref.key),
            UpdateExpression="SET version_id = :version, etag = :etag",
            ConditionExpression="sequencer = :sequencer",
            ExpressionAttributeValues=to_item(
                {":version": ref.version_id, ":etag": etag, ":sequencer": padded(ref.sequencer)}
            ),
        )
    except table.client.exceptions.ConditionalCheckFailedException:
        return


def _save_history(table: Table, ref: ReleaseRef, verdicts: Sequence[Verdict], recording: Recording) -> Saved:
    """Add what an older event told to the history, unless it stands there already."""
    told = [version_row(verdict, ref, 0, recording) for verdict in verdicts]
    done = [_put_once(table, row) for row in told if not _recorded(table, row)]
    return Saved(written=sum(done), stale=True)


def _recorded(table: Table, row: Row) -> bool:
    pages = table.client.get_paginator("query").paginate(
        TableName=table.name,
        KeyConditionExpression="pk = :pk AND begins_with(sk, :prefix)",
        FilterExpression="fingerprint = :fingerprint",
        ProjectionExpression="sk",
        ExpressionAttributeValues=to_item(
            {":pk": row["pk"], ":prefix": "VERSION#", ":fingerprint": row["fingerprint"]}
        ),
        ConsistentRead=True,
    )
    return any(page["Items"] for page in pages)


def _put_once(table: Table, row: Row) -> bool:
    try:
        table.client.put_item(
            TableName=table.name, Item=to_item(row), ConditionExpression="attribute_not_exists(pk)"
        )
    except table.client.exceptions.ConditionalCheckFailedException:
        return False
    return True


def _save_item(
    table: Table, ref: ReleaseRef, verdict: Verdict, latest: Row | None, recording: Recording
) -> Saved:
    for _ in range(TRIES):
        if latest and latest["fingerprint"] == fingerprint(verdict, ref.version_id):
            return Saved()
        record = record_of(verdict, ref, latest, recording)
        writes = [
            _current(table, ref),
            _put(table, record.version, {"ConditionExpression": "attribute_not_exists(pk)"}),
            _put(table, record.latest, _unchanged(latest)),
            *([_put(table, record.alert, {})] if record.alert else []),
        ]
        failed = _transact(table, writes)
        if not failed:
            return Saved(written=len(writes) - 1, alerts=int(record.alert is not None))
        if failed[0] == "ConditionalCheckFailed":
            return _save_history(table, ref, (verdict,), recording)
        latest = _latest_row(table, ref, verdict.fragment)
    raise ContendedError(f"{ref.bucket}/{ref.key}: {TRIES} tries")


def _retire(table: Table, ref: ReleaseRef, latest: Row, recording: Recording) -> Saved:
    alert = retired_row(latest, ref, recording)
    delete = {
        "TableName": table.name,
        "Key": to_item({"pk": latest["pk"], "sk": latest["sk"]}),
        **_unchanged(latest),
    }
    writes = [_current(table, ref), {"Delete": delete}, *([_put(table, alert, {})] if alert else [])]
    failed = _transact(table, writes)
    return Saved() if failed else Saved(written=len(writes) - 1, alerts=int(alert is not None))


def _latest_row(table: Table, ref: ReleaseRef, fragment: str | None) -> Row | None:
    key = to_item({"pk": partition(ref.bucket, ref.key), "sk": latest_key(fragment)})
    item = table.client.get_item(TableName=table.name, Key=key, ConsistentRead=True).get("Item")
    return from_item(item) if item else None


def _current(table: Table, ref: ReleaseRef) -> Item:
    check = {
        "TableName": table.name,
        "Key": order_key(ref.bucket, ref.key),
        "ConditionExpression": NOT_OLDER,
        "ExpressionAttributeValues": to_item({":sequencer": padded(ref.sequencer)}),
    }
    return {"ConditionCheck": check}


def _put(table: Table, row: Row, condition: Item) -> Item:
    return {"Put": {"TableName": table.name, "Item": to_item(row), **condition}}


def _unchanged(latest: Row | None) -> Item:
    if latest is None:
        return {"ConditionExpression": "attribute_not_exists(pk)"}
    return {
        "ConditionExpression": "fingerprint = :read AND revision = :revision",
        "ExpressionAttributeValues": to_item(
            {":read": latest["fingerprint"], ":revision": latest["revision"]}
        ),
    }


def _transact(table: Table, writes: list[Item]) -> list[str]:
    """Write all or nothing; return nothing, or why each write was refused."""
    try:
        table.client.transact_write_items(TransactItems=writes)  # type: ignore[arg-type] # plain dicts
    except ClientError as error:
        reasons: list[dict[str, Any]] | None = error.response.get("CancellationReasons")  # type: ignore[assignment] # of this error only
        codes = [reason.get("Code", "None") for reason in reasons or ()]
        if not set(codes) & {"ConditionalCheckFailed", "TransactionConflict"}:
            raise
        return codes
    return []
