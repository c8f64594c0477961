"""What may a person decide at the desk, and how is it written down?"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from presscheck.decision import waiver_row
from presscheck.release import ReleaseRef
from presscheck.waiver import Waiver
from presscheck_aws.records import Table, latest_rows, waivers
from presscheck_aws.requeue import requeue
from presscheck_aws.rows import to_item

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

LONGEST = timedelta(days=366)
"""No waiver holds longer than a year."""


class RefusedError(Exception):
    """A decision that cannot be taken, with the reason for the person who took it."""


class Named(BaseModel):
    """An object that a person names; spaces around a key belong to it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    bucket: str = Field(min_length=3, max_length=63)
    key: str = Field(min_length=1, max_length=1024)


class WaiverRequest(Named):
    """A person's wish to let one text off one requirement until a day."""

    fragment: str | None = Field(default=None, max_length=1024)
    requirement: str = Field(pattern=r"^[A-Z0-9][A-Z0-9-]{1,79}$")
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=1000)]
    expires: date


def waive(table: Table, wish: WaiverRequest, actor: str, now: datetime) -> Waiver:
    """Write a waiver for the text that counts now; RefusedError where there is none, or the day is wrong.

    One that was given before is replaced, to prolong it or to end it early, and stays on record.
    """
    if not now.date() <= wish.expires <= now.date() + LONGEST:
        raise RefusedError("a waiver ends between today and a year from now")
    latest = latest_rows(table, wish.bucket, wish.key).get(wish.fragment)
    if latest is None:
        raise RefusedError("no such release has been checked")
    text = latest["text_digest"]
    given = {(one.requirement, one.text_digest) for one in waivers(table, wish.bucket, wish.key)}
    decided = (wish.requirement, text) in given
    if not text or not (decided or wish.requirement in latest["gaps"]):
        raise RefusedError(f"{wish.requirement} is not open on this release: nothing to waive")
    waiver = Waiver(wish.requirement, text, actor, wish.reason, wish.expires.isoformat())
    row = waiver_row(waiver, wish.bucket, wish.key, now.isoformat(timespec="milliseconds"))
    table.client.put_item(TableName=table.name, Item=to_item(row))
    return waiver


def recheck(table: Table, sqs: "SQSClient", queue_url: str, named: Named) -> None:
    """Put the version that counts now back into the queue; RefusedError where none has been checked."""
    rows = latest_rows(table, named.bucket, named.key)
    if not rows:
        raise RefusedError("no such release has been checked")
    latest = max(rows.values(), key=lambda row: str(row["sequencer"]))
    ref = ReleaseRef(named.bucket, named.key, latest["version_id"], latest["sequencer"])
    requeue(sqs, queue_url, ref)
