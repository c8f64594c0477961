"""Under the law of which day is a release judged?"""

from datetime import date, timedelta

from presscheck.document import Document
from presscheck.mark import Mark, MarkKind

DATES = ("published", "datepublished", "versioncreated", "contentcreated", "date", "date.issue", "pubdate")
"""Last parts of the metadata names that tell the day of a release."""

LATE = timedelta(days=31)
"""How long before its arrival a release may be dated and still be judged under the law of its date."""


def law_day(own: str, received: str) -> str:
    """Return the day (ISO) whose law applies to a release that dates itself `own`; both may be empty.

    Its own date is written by the party that is checked: a release could date itself back to a day before
    a requirement came into force, or ahead to one after its end, and so switch it off. Where the day of
    arrival is known, the own date counts only from `LATE` before it up to that day; else the arrival does.
    """
    arrived, dated = day_of(received), day_of(own)
    if arrived is None:
        return own
    near = dated is not None and timedelta(0) <= arrived - dated <= LATE
    return own if near else arrived.isoformat()


def own_date(document: Document, marks: tuple[Mark, ...]) -> str:
    """Return the day a release gives itself (ISO), from its dateline, else from its metadata, else empty."""
    dated = (mark.value.get("date", "") for mark in marks if mark.kind is MarkKind.DATELINE and mark.own)
    told = (entry.value for entry in document.metadata if _last(entry.name) in DATES)
    return next((day.isoformat() for text in (*dated, *told) if (day := day_of(text))), "")


def _last(name: str) -> str:
    return name.casefold().rpartition(":")[2].replace("_", "")


def day_of(text: str) -> date | None:
    """Return the day with which `text` begins (ISO 8601), or None where it begins with none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
