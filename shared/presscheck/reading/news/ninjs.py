"""What does a ninjs item (IPTC, versions 1 to 3) say?"""

import json
from collections.abc import Iterator
from typing import Any

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.charset import decode
from presscheck.reading.draft import Piece
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents
from presscheck.release import Release

NAMES = {
    "genres": "genre",
    "infosources": "infosource",
    "subjects": "subject",
    "organisations": "organisation",
    "by": "byline",
    "keywords": "keyword",
    "products": "product",
}
"""Plural spellings of versions 2 and 3, under the names that all formats here share."""

SHOWN = ("headline", "headlines", "bodies", "descriptions", "associations", "renditions", "places", "people")
"""What is text, or another item, or of no use here: not administrative."""

BODIES = ("body_html", "body_xhtml", "body_nitf", "body_text")
KINDS = {"html": 0, "xhtml": 0, "nitf": 1, "plain": 2}
MARKS = ("headline", "headlines", "bodies", "versioncreated", "versionCreated", "pubstatus", "pubStatus")
"""Keys that tell ninjs from other JSON."""

FIELDS, NESTED = 200, 6
"""Administrative values kept of one item, and how deep they may nest; real items have 60, 4 deep."""

type Json = dict[str, Any]


def read_ninjs(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read one ninjs item or a list of them, each text associated with one as a release of its own.

    Other JSON is told by what it lacks.
    """
    try:
        data = json.loads(decode(release.content)[0])
    except ValueError as error:
        detail = f"The JSON is damaged ({error}). Ask the sender for another."
        return (Unreadable("unreadable", detail[:300], "ninjs"),)
    entries = [one for one in (data if isinstance(data, list) else [data]) if isinstance(one, dict)]
    wrapped = [inner for one in entries for inner in _items_of(one)]
    if wrapped and all(any(mark in one for mark in MARKS) for one in wrapped):
        entries = wrapped
    elif any(isinstance(one.get("items"), list) for one in entries):
        from presscheck.reading.news.jsonfeed import from_data

        return from_data(entries[0], limits)
    entries = [one for one in entries if any(mark in one for mark in MARKS) or any(k in one for k in BODIES)]
    entries = [text for one in entries for text in _texts_of(one)]
    if not entries:
        detail = "The file is JSON, but neither ninjs nor a JSON Feed. Send one of these, or HTML or text."
        return (Unreadable("unsupported", detail, "json"),)
    items = [_item(one, at, limits) for at, one in enumerate(entries[: limits.members], 1)]
    return documents(items, "ninjs", limits, over=len(entries) - len(items))


def _items_of(data: Json) -> list[Json]:
    items = data.get("items")
    return [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []


def _texts_of(data: Json, depth: int = 0) -> Iterator[Json]:
    """Yield an item and the texts associated with it; of a package that has no text only those."""
    held = data.get("associations")
    inner = list(held.values()) if isinstance(held, dict) else held if isinstance(held, list) else []
    texts = [one for one in inner if isinstance(one, dict) and _has_text(one)] if depth < NESTED else []
    if not texts or any(data.get(key) for key in ("bodies", *BODIES)):
        yield data
    for one in texts:
        yield from _texts_of(one, depth + 1)


def _has_text(data: Json) -> bool:
    return data.get("type") in ("text", "composite") and any(
        data.get(key) for key in ("bodies", "associations", *BODIES)
    )


def _item(data: Json, number: int, limits: Limits) -> Item:
    item = Item(language=code_of(data.get("language")), kind=str(data.get("type", "")))
    item.fragment = str(data.get("uri") or number)
    titles = _values(data.get("headlines")) or [("main", "", _text(data.get("headline")))]
    titles.sort(key=lambda title: title[0] not in ("", "main"))
    item.headline = next((text for _, _, text in titles if text), "") or _text(data.get("title"))
    item.deck += [("another headline", text, item.headline_at) for _, _, text in titles[1:]]
    byline = _text(data.get("byline") or data.get("by"))
    item.deck += [("byline", byline, item.headline_at)]
    _bodies(item, data, limits)
    for key, value in data.items():
        if key not in SHOWN and key not in BODIES:
            _note(item, NAMES.get(key.lower(), key.lower()), value)
    return item


def _bodies(item: Item, data: Json, limits: Limits) -> None:
    found = [(role or kind, kind, text) for role, kind, text in _values(data.get("bodies")) if text]
    found += [(key, key.removeprefix("body_"), _text(data.get(key))) for key in BODIES if data.get(key)]
    found.sort(key=lambda body: min((KINDS[k] for k in KINDS if k in body[1].lower()), default=2))
    described = [*_values(data.get("descriptions")), ("", "", _text(data.get("description_text")))]
    lead = next((text for role, _, text in described if role == "lead"), "")
    if found:
        item.deck.append(("lead", lead, item.headline_at))
        item.body = _body(item, found[0][1], found[0][2], limits)
    else:
        text = next((text for _, _, text in described if text), "")
        item.body = item.read(text, limits)
        if text:
            item.lose(Coverage().cut_off("the item holds a description only, not the full text"))


def _body(item: Item, kind: str, text: str, limits: Limits) -> list[Piece]:
    if "nitf" in kind.lower():
        from presscheck.reading.news.nitf import body_pieces
        from presscheck.reading.news.tree import parse

        parsed = parse(text, limits)
        item.lose(Coverage(parsed.share, parsed.notes), parsed.reason)
        return body_pieces(parsed.root) if parsed.root else []
    return item.read(text, limits, html="html" in kind.lower() or None)


def _values(entries: object) -> list[tuple[str, str, str]]:
    if not isinstance(entries, list):
        return []
    return [
        (
            _text(one.get("role")),
            _text(one.get("contentType") or one.get("contenttype")),
            _text(one.get("value")),
        )
        for one in entries
        if isinstance(one, dict)
    ]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _note(item: Item, name: str, value: object, depth: int = 0) -> None:
    if len(item.fields) >= FIELDS or depth > NESTED:
        return
    if isinstance(value, list):
        for one in value:
            _note(item, name, one, depth + 1)
    elif isinstance(value, dict):
        if name == "genre" and not value.get("name"):
            code = value.get("uri") or value.get("literal") or value.get("code")
            item.note(name, _text(code).replace("/", ":").rpartition(":")[2])
        for key, one in value.items():
            low = key.lower()
            _note(item, name if low in ("name", "value") else f"{name}:{low}", one, depth + 1)
    else:
        item.note(name, value)
