"""Which row tells the table of a person's decision?"""

from presscheck.record import SCHEMA, Row, partition
from presscheck.waiver import Waiver


def waiver_row(waiver: Waiver, bucket: str, key: str, moment: str) -> Row:
    """Return the row of a person's decision about one text and one requirement.

    Each has a row of its own: a later decision counts, and the earlier ones stay. `awaiting` goes once the
    release was checked again after the day on which the waiver ended.
    """
    return {
        "schema": SCHEMA,
        "row": "waiver",
        "pk": partition(bucket, key),
        "sk": f"WAIVER#{waiver.requirement}#{waiver.text_digest[:16]}#{moment}",
        "bucket": bucket,
        "key": key,
        "moment": moment,
        "requirement": waiver.requirement,
        "text_digest": waiver.text_digest,
        "actor": waiver.actor,
        "reason": waiver.reason,
        "expires": waiver.expires,
        "awaiting": "expiry",
    }


def waiver_of(row: Row) -> Waiver:
    """Return the waiver a row holds; what is absent is empty, and an empty waiver lets nothing off."""
    names = ("requirement", "text_digest", "actor", "reason", "expires")
    return Waiver(*(str(row.get(name, "")) for name in names))
