"""How do verdicts get into the table: once, in order, with history and outbox in one transaction?

S3 delivers at least once and in any order, and several functions run at the same time. The ORDER row is
claimed first: from then on no transaction of an older event goes through. Each item is then written with its
latest row as it was read (`fingerprint`), and tried again where somebody else was faster.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from presscheck.decision import waiver_of
from presscheck.record import (
    Recording,
    Row,
    fingerprint,
    latest_key,
    partition,
    record_of,
    retired_row,
)
from presscheck.release import ReleaseRef
from presscheck.verdict import Outcome, Reason, Verdict
from presscheck.waiver import Waiver
from presscheck_aws.history import add_to_history, gone_row, let_go
from presscheck_aws.ordering import TRIES, ContendedError, claim, not_superseded, settle
from presscheck_aws.rows import Item, from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

REFUSED = "ConditionalCheckFailed"


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
    if not claim(table, ref):
        return _save_history(table, ref, verdicts, recording)
    before = latest_rows(table, ref.bucket, ref.key)
    done: list[Saved] = []
    for at, verdict in enumerate(verdicts):
        one = _save_item(table, ref, verdict, before.get(verdict.fragment), recording)
        if one.stale:
            return _sum([*done, _save_history(table, ref, verdicts[at:], recording)])
        done.append(one)
    held = {verdict.fragment for verdict in verdicts}
    gone = [row for fragment, row in before.items() if fragment not in held] if _read(verdicts) else []
    done += [_retire(table, ref, row, recording) for row in gone]
    settle(table, ref, verdicts, recording)
    return _sum(done)


def _sum(done: Sequence[Saved]) -> Saved:
    return Saved(
        sum(one.written for one in done), sum(one.alerts for one in done), any(one.stale for one in done)
    )


def _read(verdicts: Sequence[Verdict]) -> bool:
    """Tell whether a file was read to its end, so that what was not found in it is not there."""
    cut = any(Reason.OVER_BUDGET in verdict.reasons for verdict in verdicts)
    return not cut and any(verdict.outcome is not Outcome.NOT_EVALUATED for verdict in verdicts)


def latest_rows(table: Table, bucket: str, key: str) -> dict[str | None, Row]:
    """Return the latest row of each item of one object, by fragment, as it is at this moment."""
    rows = _rows(table, bucket, key, "LATEST")
    return {row.get("fragment"): row for row in rows}


def waivers(table: Table, bucket: str, key: str) -> tuple[Waiver, ...]:
    """Return every waiver given for an object, also those that have expired."""
    return tuple(waiver_of(row) for row in _rows(table, bucket, key, "WAIVER#"))


def _rows(table: Table, bucket: str, key: str, prefix: str) -> list[Row]:
    pages = table.client.get_paginator("query").paginate(
        TableName=table.name,
        KeyConditionExpression="pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues=to_item({":pk": partition(bucket, key), ":prefix": prefix}),
        ConsistentRead=True,
    )
    return [from_item(item) for page in pages for item in page["Items"]]


def _save_history(table: Table, ref: ReleaseRef, verdicts: Sequence[Verdict], recording: Recording) -> Saved:
    return Saved(written=add_to_history(table, ref, verdicts, recording), stale=True)


def _save_item(
    table: Table, ref: ReleaseRef, verdict: Verdict, latest: Row | None, recording: Recording
) -> Saved:
    gone: Row | None = None
    for _ in range(TRIES):
        if latest and latest["fingerprint"] == fingerprint(verdict, ref.version_id):
            return Saved()
        record = record_of(verdict, ref, latest or gone, recording)
        writes = [
            not_superseded(table, ref),
            _put(table, record.version, {"ConditionExpression": "attribute_not_exists(pk)"}),
            _put(table, record.latest, _unchanged(latest)),
            *([_put(table, record.alert, {})] if record.alert else []),
        ]
        if latest:
            let_go(table, latest, ref, recording.ends)
        failed = _transact(table, writes)
        if not failed:
            return Saved(written=len(writes) - 1, alerts=int(record.alert is not None))
        if failed[0] == REFUSED:
            return Saved(stale=True)
        latest = _latest_row(table, ref, verdict.fragment)
        gone = gone_row(table, ref, verdict.fragment) if failed[1] == REFUSED and not latest else None
    raise ContendedError(f"{ref.bucket}/{ref.key}: {TRIES} tries")


def _retire(table: Table, ref: ReleaseRef, row: Row, recording: Recording) -> Saved:
    latest: Row | None = row
    for _ in range(TRIES):
        if latest is None:
            return Saved()
        let_go(table, latest, ref, recording.ends)
        alert = retired_row(latest, ref, recording)
        key = to_item({"pk": latest["pk"], "sk": latest["sk"]})
        delete = {"TableName": table.name, "Key": key, **_unchanged(latest)}
        writes = [
            not_superseded(table, ref),
            {"Delete": delete},
            *([_put(table, alert, {})] if alert else []),
        ]
        failed = _transact(table, writes)
        if not failed:
            return Saved(written=len(writes) - 1, alerts=int(alert is not None))
        if failed[0] == REFUSED:
            return Saved(stale=True)
        latest = _latest_row(table, ref, row.get("fragment"))
    raise ContendedError(f"{ref.bucket}/{ref.key}: {TRIES} tries")


def _latest_row(table: Table, ref: ReleaseRef, fragment: str | None) -> Row | None:
    key = to_item({"pk": partition(ref.bucket, ref.key), "sk": latest_key(fragment)})
    item = table.client.get_item(TableName=table.name, Key=key, ConsistentRead=True).get("Item")
    return from_item(item) if item else None


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
        if not set(codes) & {REFUSED, "TransactionConflict"}:
            raise
        return codes
    return []
