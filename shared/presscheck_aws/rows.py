"""How do rows stand in DynamoDB's own notation?"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from presscheck.record import Row

type Item = dict[str, Any]

_write = TypeSerializer().serialize
_read = TypeDeserializer().deserialize


def to_item(row: Mapping[str, Any]) -> Item:
    """Return a row in DynamoDB's notation."""
    return {name: _write(value) for name, value in row.items()}


def from_item(item: Mapping[str, Any]) -> Row:
    """Return a row from DynamoDB's notation, whole numbers as int."""
    return {name: _plain(_read(value)) for name, value in item.items()}


def _plain(value: object) -> object:
    return int(value) if isinstance(value, Decimal) else value
