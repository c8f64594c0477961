"""What does the table know, for a person at the desk?"""

import json
from datetime import date
from typing import Any

from presscheck.record import Row, issuer_key, partition, waiver_of
from presscheck.waiver import Waiver, is_live
from presscheck_aws.records import Table
from presscheck_aws.rows import from_item, to_item

MOST = 200
"""Rows in one list; more are asked for day by day."""

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


def by_verdict(table: Table, verdict: str, day: str) -> list[Row]:
    """Return what got this verdict on this day (ISO 8601) and still has it, newest first."""
    return _index(table, "by_verdict", "verdict_day", f"{verdict}#{day}")


def by_issuer(table: Table, issuer: str) -> list[Row]:
    """Return the releases of one issuer, newest first; case and spacing do not count."""
    return _index(table, "by_issuer", "issuer_key", issuer_key(issuer))


def items_of(table: Table, bucket: str, key: str) -> list[Row]:
    """Return what counts now for each item of an object, each with its whole verdict under `release`."""
    return [_whole(table, row) for row in _under(table, bucket, key, "LATEST")]


def history_of(table: Table, bucket: str, key: str) -> list[Row]:
    """Return the recorded verdicts of an object, newest event first, at most `MOST`."""
    names = {f"#{name}": name for name in TOLD}
    query = _within(table, bucket, key, "VERSION#")
    told = {"ProjectionExpression": ", ".join(names), "ExpressionAttributeNames": names}
    return _pages(table, {**query, **told, "ScanIndexForward": False})


def waivers_of(table: Table, bucket: str, key: str, today: date) -> list[Row]:
    """Return every waiver given for an object; `state` tells live ones from expired and unused ones.

    A waiver is unused where no item has the text it was given for any more.
    """
    texts = {row["text_digest"] for row in _under(table, bucket, key, "LATEST")}
    rows = _under(table, bucket, key, "WAIVER#")
    return [{**shown(row), "state": _state(waiver_of(row), texts, today)} for row in rows]


def shown(row: Row) -> Row:
    """Return a row without what only serves the table."""
    return {name: value for name, value in row.items() if name not in INNER}


def _state(waiver: Waiver, texts: set[str], today: date) -> str:
    if not is_live(waiver, today):
        return "expired"
    return "live" if waiver.text_digest in texts else "unused"


def _whole(table: Table, latest: Row) -> Row:
    key = to_item({"pk": latest["pk"], "sk": latest["version_sk"]})
    item = table.client.get_item(TableName=table.name, Key=key).get("Item")
    release: Any = json.loads(from_item(item)["body"])["releases"][0] if item else None
    return {**shown(latest), "release": release}


def _under(table: Table, bucket: str, key: str, prefix: str) -> list[Row]:
    return _pages(table, _within(table, bucket, key, prefix))


def _within(table: Table, bucket: str, key: str, prefix: str) -> dict[str, Any]:
    return {
        "TableName": table.name,
        "KeyConditionExpression": "pk = :pk AND begins_with(sk, :prefix)",
        "ExpressionAttributeValues": to_item({":pk": partition(bucket, key), ":prefix": prefix}),
    }


def _index(table: Table, index: str, name: str, value: str) -> list[Row]:
    query = {
        "TableName": table.name,
        "IndexName": index,
        "KeyConditionExpression": "#name = :value",
        "ExpressionAttributeNames": {"#name": name},
        "ExpressionAttributeValues": to_item({":value": value}),
        "ScanIndexForward": False,
    }
    return [shown(row) for row in _pages(table, query)]


def _pages(table: Table, query: dict[str, Any]) -> list[Row]:
    """Return the first rows of a query; one answer of the table ends after 1 MB, whatever is left."""
    pages = table.client.get_paginator("query").paginate(**query, PaginationConfig={"MaxItems": MOST})
    return [from_item(item) for page in pages for item in page["Items"]]
