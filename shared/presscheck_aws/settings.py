"""What does each function take from its environment?

One frozen class a function; a field `table` is read from `PRESSCHECK_TABLE`. The template sets exactly
these names.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

PREFIX = "PRESSCHECK_"


class SettingsError(Exception):
    """The environment of a function is not as the template sets it; names every fault at once."""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """Of the check: table, its own queue, largest object in bytes, days that history is kept, the desk."""

    table: str
    queue_url: str
    size_limit: int
    history_days: int
    desk_url: str


@dataclass(frozen=True, slots=True)
class NotifySettings:
    """Of the notification: the outbox's table, the topic and the event bus."""

    table: str
    topic_arn: str
    event_bus: str


@dataclass(frozen=True, slots=True)
class SweepSettings:
    """Of the sweep: table, bucket, prefixes (comma-separated), where work goes, and how old it must be."""

    table: str
    bucket: str
    prefixes: str
    queue_url: str
    grace_minutes: int


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """Of the desk: the table, the queue that checks a release again, largest object in bytes."""

    table: str
    queue_url: str
    size_limit: int


def parse[T](kind: type[T], environ: Mapping[str, str] = os.environ) -> T:
    """Return the settings of one function; SettingsError names every variable that is absent or no number."""
    values: dict[str, object] = {}
    faults = []
    for field in fields(kind):  # type: ignore[arg-type] # every settings class is a dataclass
        name = PREFIX + field.name.upper()
        text = environ.get(name)
        if text is None:
            faults.append(f"{name} is not set")
        elif field.type is int and not text.isdecimal():
            faults.append(f"{name} is not a whole number: {text!r}")
        else:
            values[field.name] = int(text) if field.type is int else text
    if faults:
        raise SettingsError("; ".join(faults))
    return kind(**values)
