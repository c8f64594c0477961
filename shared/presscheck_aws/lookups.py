"""What does the table know, for a person at the desk?"""

import json
from base64 import b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from presscheck.decision import waiver_of
from presscheck.record import Row, issuer_key, partition
from presscheck.waiver import Waiver, is_live
from presscheck_aws.records import Table
from presscheck_aws.rows import from_item, to_item

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import PaginatorConfigTypeDef

MOST = 200
"""Rows in one part of a list."""

EVIDENCE = 2_000_000
"""Characters of evidence in one answer: a function of AWS answers with 6 MB at most."""

PLACE = ("pk", "sk", "moment")
"""Attributes that say where a list goes on."""

INNER = (
    "pk",
    "sk",
    "schema",
    "row",
    "verdict_day",
    "issuer_key",
    "expires_at",
    "body",
    "version_sk",
    "awaiting",
)
"""Attributes that serve the table and tell a person nothing."""


TOLD = (
    "moment",
    "verdict",
    "reasons",
    "gaps",
    "version_id",
    "fragment",
    "sequencer",
    "revision",
    "notes",
    "headline",
    "profile",
    "text_digest",
    "policy",
    "engine",
)
"""What the history tells of each entry: all but the verdict itself, which may be long."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of a list; `following` asks for the next part, and is empty where the list ends."""

    rows: list[Row]
    following: str = ""


class NoPlaceError(ValueError):
    """What should say where a list goes on does not say it."""


def by_verdict(table: Table, verdict: str, day: str, after: str = "") -> Listed:
    """Return what got this verdict on this day (ISO 8601) and still has it, newest first.

    `after` is the `following` of the part before; NoPlaceError where it is none.
    """
    return _index(table, "by_verdict", {"verdict_day": f"{verdict}#{day}"}, after)


def by_issuer(table: Table, issuer: str, after: str = "") -> Listed:
    """Return the releases of one issuer, newest first; case and spacing do not count. `after` as above."""
    return _index(table, "by_issuer", {"issuer_key": issuer_key(issuer)}, after)


def items_of(table: Table, bucket: str, key: str, fragment: str | None = None) -> list[Row]:
    """Return what counts now for each item of an object, or for one, with its whole verdict under `release`.

    `evidence` says whether it is there (`told`), is too much for one answer (`left_out`: ask for the item
    alone) or has gone with the history (`gone`).
    """
    room = EVIDENCE
    items = []
    for row in _under(table, bucket, key, "LATEST"):
        if fragment in (None, row.get("fragment")):
            body = _body(table, row) if room > 0 else None
            room -= len(body or "")
            items.append({**shown(row), **_evidence(body)})
    return items


def history_of(table: Table, bucket: str, key: str) -> list[Row]:
    """Return the recorded verdicts of an object, newest event first, at most `MOST`."""
    names = {f"#{name}": name for name in TOLD}
    query = _within(table, bucket, key, "VERSION#")
    told = {"ProjectionExpression": ", ".join(names), "ExpressionAttributeNames": names}
    return _pages(table, {**query, **told, "ScanIndexForward": False}, MOST)


def waivers_of(table: Table, bucket: str, key: str, today: date) -> list[Row]:
    """Return every waiver given for an object; `state` tells live from replaced, expired and unused ones.

    A waiver is replaced by a later one on the same text and requirement, and unused where no item has its
    text any more.
    """
    texts = {row["text_digest"] for row in _under(table, bucket, key, "LATEST")}
    rows = _under(table, bucket, key, "WAIVER#")
    last = {_subject(row): row["sk"] for row in rows}
    states = [
        _state(waiver_of(row), texts, today) if last[_subject(row)] == row["sk"] else "replaced"
        for row in rows
    ]
    return [{**shown(row), "state": state} for row, state in zip(rows, states, strict=True)]


def shown(row: Row) -> Row:
    """Return a row without what only serves the table."""
    return {name: value for name, value in row.items() if name not in INNER}


def _subject(waiver: Row) -> tuple[str, str]:
    return waiver["requirement"], waiver["text_digest"]


def _state(waiver: Waiver, texts: set[str], today: date) -> str:
    if not is_live(waiver, today):
        return "expired"
    return "live" if waiver.text_digest in texts else "unused"


def _evidence(body: str | None) -> Row:
    if body is None:
        return {"release": None, "evidence": "left_out"}
    release: Any = json.loads(body)["releases"][0] if body else None
    return {"release": release, "evidence": "told" if body else "gone"}


def _body(table: Table, latest: Row) -> str:
    key = to_item({"pk": latest["pk"], "sk": latest["version_sk"]})
    item = table.client.get_item(TableName=table.name, Key=key).get("Item")
    return str(from_item(item)["body"]) if item else ""


def _under(table: Table, bucket: str, key: str, prefix: str) -> list[Row]:
    return _pages(table, _within(table, bucket, key, prefix))


def _within(table: Table, bucket: str, key: str, prefix: str) -> dict[str, Any]:
    return {
        "TableName": table.name,
        "KeyConditionExpression": "pk = :pk AND begins_with(sk, :prefix)",
        "ExpressionAttributeValues": to_item({":pk": partition(bucket, key), ":prefix": prefix}),
    }


def _index(table: Table, index: str, asked: dict[str, str], after: str) -> Listed:
    ((name, value),) = asked.items()
    query = {
        "TableName": table.name,
        "IndexName": index,
        "KeyConditionExpression": "#name = :value",
        "ExpressionAttributeNames": {"#name": name},
        "ExpressionAttributeValues": to_item({":value": value}),
        "ScanIndexForward": False,
    }
    if after:
        query["ExclusiveStartKey"] = to_item(asked | _place(after))
    rows = _pages(table, query, MOST + 1)
    following = _token(rows[MOST - 1]) if len(rows) > MOST else ""
    return Listed([shown(row) for row in rows[:MOST]], following)


def _token(row: Row) -> str:
    return urlsafe_b64encode(json.dumps([row[name] for name in PLACE]).encode()).decode()


def _place(after: str) -> dict[str, str]:
    try:
        told = json.loads(b64decode(after, altchars=b"-_", validate=True))
        place = dict(zip(PLACE, told, strict=True))
    except (ValueError, TypeError) as error:
        raise NoPlaceError("`after` is what the list before gave as `following`") from error
    if not all(isinstance(one, str) and one for one in place.values()):
        raise NoPlaceError("`after` is what the list before gave as `following`")
    return place


def _pages(table: Table, query: dict[str, Any], most: int | None = None) -> list[Row]:
    """Return the first rows of a query, or all; one answer of the table ends after 1 MB, whatever is left."""
    limit: PaginatorConfigTypeDef = {"MaxItems": most} if most else {}
    pages = table.client.get_paginator("query").paginate(**query, PaginationConfig=limit)
    return [from_item(item) for page in pages for item in page["Items"]]
