"""Which version of an object counts? The ORDER row says it, whatever order the events come in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from presscheck.record import SCHEMA, Recording, padded, partition
from presscheck.release import ReleaseRef
from presscheck.verdict import Reason, Verdict
from presscheck_aws.rows import Item, to_item

if TYPE_CHECKING:
    from presscheck_aws.records import Table

TRIES = 8
NOT_OLDER = "attribute_not_exists(pk) OR sequencer <= :sequencer"
DENIED = (Reason.ACCESS_DENIED, Reason.KMS_DENIED)
"""Why bytes cannot be read until somebody grants a permission."""


class ContendedError(Exception):
    """Others kept writing the same release; the message comes again."""


def order_key(bucket: str, key: str) -> Item:
    """Return the key of the row that says which version of an object counts."""
    return to_item({"pk": partition(bucket, key), "sk": "ORDER"})


def claim(table: "Table", ref: ReleaseRef) -> bool:
    """Say that no older event counts any more; tell whether this one is not older itself."""
    names = {"schema": SCHEMA, "row": "order", "bucket": ref.bucket, "key": ref.key}
    return _order(
        table,
        ref,
        UpdateExpression=f"SET {', '.join(f'#{name} = :{name}' for name in names)}, sequencer = :sequencer",
        ConditionExpression=NOT_OLDER,
        ExpressionAttributeNames={f"#{name}": name for name in names},
        ExpressionAttributeValues=to_item(
            {f":{name}": value for name, value in names.items()} | {":sequencer": padded(ref.sequencer)}
        ),
    )


def settle(table: "Table", ref: ReleaseRef, verdicts: Sequence[Verdict], recording: Recording) -> None:
    """Say that these bytes of this version are checked; a newer event that came meanwhile keeps its say.

    Where a permission was missing it says since when: the sweep tries again, for nobody tells of a grant.
    """
    denied = any(reason in DENIED for verdict in verdicts for reason in verdict.reasons)
    values = {":version": ref.version_id, ":etag": recording.etag, ":sequencer": padded(ref.sequencer)}
    _order(
        table,
        ref,
        UpdateExpression="SET version_id = :version, etag = :etag"
        + (", denied = :moment" if denied else " REMOVE denied"),
        ConditionExpression="sequencer = :sequencer",
        ExpressionAttributeValues=to_item(values | ({":moment": recording.moment} if denied else {})),
    )


def _order(table: "Table", ref: ReleaseRef, **update: Any) -> bool:  # noqa: ANN401 - arguments of boto3
    """Update the ORDER row and tell whether its condition held; wait for transactions that check it."""
    for _ in range(TRIES):
        try:
            table.client.update_item(TableName=table.name, Key=order_key(ref.bucket, ref.key), **update)
        except table.client.exceptions.ConditionalCheckFailedException:
            return False
        except ClientError as error:
            if error.response["Error"]["Code"] != "TransactionConflictException":
                raise
        else:
            return True
    raise ContendedError(f"{ref.bucket}/{ref.key}: {TRIES} tries")


def not_superseded(table: "Table", ref: ReleaseRef) -> Item:
    """Return the part of a transaction that stops it once a newer event has claimed the object."""
    check = {
        "TableName": table.name,
        "Key": order_key(ref.bucket, ref.key),
        "ConditionExpression": NOT_OLDER,
        "ExpressionAttributeValues": to_item({":sequencer": padded(ref.sequencer)}),
    }
    return {"ConditionCheck": check}
