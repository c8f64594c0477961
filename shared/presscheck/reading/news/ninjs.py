"""What does a ninjs item (IPTC, versions 1 to 3) say?"""

import json
from collections.abc import Iterator
from functools import reduce
from typing import Any, NamedTuple

from presscheck.document import Coverage, Document, Place, Unreadable
from presscheck.original import Form, Original
from presscheck.pointers import pointer
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


class Entry(NamedTuple):
    """An item, and the pointer to it."""

    at: str
    data: Json

    def below(self, key: str) -> "Iterator[Entry]":
        """Yield the objects that the list or object under `key` holds."""
        return _entries(pointer(self.at, key), self.data.get(key))

    def place(self, *keys: str | int) -> Place:
        """Return the place of a value below."""
        return Place(path=reduce(pointer, keys, self.at))


class Value(NamedTuple):
    """A text of several that an item has: its role, its media type, where it stands."""

    role: str
    kind: str
    text: str
    place: Place


def read_ninjs(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read one ninjs item or a list of them, each text associated with one as a release of its own.

    Other JSON is told by what it lacks.
    """
    text, _ = decode(release.content)
    try:
        data = json.loads(text)
    except ValueError as error:
        detail = f"The JSON is damaged ({error}). Ask the sender for another."
        return (Unreadable("unreadable", detail[:300], "ninjs"),)
    entries = [Entry("", data)] if isinstance(data, dict) else list(_entries("", data))
    wrapped = [inner for one in entries for inner in one.below("items")]
    if wrapped and all(any(mark in one.data for mark in MARKS) for one in wrapped):
        entries = wrapped
    elif any(isinstance(one.data.get("items"), list) for one in entries):
        from presscheck.reading.news.jsonfeed import from_data

        return from_data(entries[0].data, limits, Original(text, Form.STRINGS), entries[0].at)
    entries = [one for one in entries if any(key in one.data for key in (*MARKS, *BODIES))]
    entries = [text for one in entries for text in _texts_of(one)]
    if not entries:
        detail = "The file is JSON, but neither ninjs nor a JSON Feed. Send one of these, or HTML or text."
        return (Unreadable("unsupported", detail, "json"),)
    items = [_item(one, at, limits) for at, one in enumerate(entries[: limits.members], 1)]
    original = Original(text, Form.STRINGS)
    return documents(items, "ninjs", limits, over=len(entries) - len(items), original=original)


def _entries(at: str, held: object) -> Iterator[Entry]:
    """Yield the objects that a list or an object at `at` holds."""
    named = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
    for key, one in named:
        if isinstance(one, dict):
            yield Entry(pointer(at, key), one)


def _texts_of(entry: Entry, depth: int = 0) -> Iterator[Entry]:
    """Yield an item and the texts associated with it; of a package that has no text only those."""
    texts = [one for one in entry.below("associations") if _has_text(one.data)] if depth < NESTED else []
    if not texts or any(entry.data.get(key) for key in ("bodies", *BODIES)):
        yield entry
    for one in texts:
        yield from _texts_of(one, depth + 1)


def _has_text(data: Json) -> bool:
    return data.get("type") in ("text", "composite") and any(
        data.get(key) for key in ("bodies", "associations", *BODIES)
    )


def _item(entry: Entry, number: int, limits: Limits) -> Item:
    data = entry.data
    item = Item(language=code_of(data.get("language")), kind=str(data.get("type", "")))
    item.fragment = str(data.get("uri") or number)
    main, *others = sorted(_titles(entry), key=lambda title: (not title.text, title.role not in ("", "main")))
    item.headline, item.headline_at = main.text, main.place
    item.deck += [("another headline", title.text, title.place) for title in others]
    byline = next((key for key in ("byline", "by") if _text(data.get(key))), "byline")
    item.deck.append(("byline", _text(data.get(byline)), entry.place(byline)))
    _bodies(item, entry, limits)
    for key, value in data.items():
        if key not in SHOWN and key not in BODIES:
            _note(item, NAMES.get(key.lower(), key.lower()), value, pointer(entry.at, key))
    return item


def _titles(entry: Entry) -> list[Value]:
    titles = _values(entry, "headlines") or [_value(entry, "headline")]
    return [*titles, _value(entry, "title")] if not any(title.text for title in titles) else titles


def _bodies(item: Item, entry: Entry, limits: Limits) -> None:
    found = [body._replace(kind=body.kind or body.role) for body in _values(entry, "bodies")]
    found += [_value(entry, key)._replace(kind=key.removeprefix("body_")) for key in BODIES]
    found = [body for body in found if body.text]
    found.sort(key=lambda body: min((KINDS[k] for k in KINDS if k in body.kind.lower()), default=2))
    described = [*_values(entry, "descriptions"), _value(entry, "description_text")]
    if found:
        lead = next((one for one in described if one.role == "lead"), None)
        item.deck += [("lead", lead.text, lead.place)] if lead else []
        item.body = _body(item, found[0], limits)
    elif told := next((one for one in described if one.text), None):
        item.body = item.read(told.text, limits, place=told.place)
        item.lose(Coverage().cut_off("the item holds a description only, not the full text"))


def _body(item: Item, body: Value, limits: Limits) -> list[Piece]:
    if "nitf" in body.kind.lower():
        from presscheck.reading.news.nitf import body_pieces
        from presscheck.reading.news.tree import parse

        parsed = parse(body.text, limits)
        item.lose(Coverage(parsed.share, parsed.notes), parsed.reason)
        pieces = body_pieces(parsed.root) if parsed.root else []
        for piece in pieces:
            piece.place = body.place
        return pieces
    return item.read(body.text, limits, html="html" in body.kind.lower() or None, place=body.place)


def _value(entry: Entry, key: str) -> Value:
    return Value("", "", _text(entry.data.get(key)), entry.place(key))


def _values(entry: Entry, key: str) -> list[Value]:
    listed = entry.data.get(key)
    return [
        Value(
            _text(one.get("role")),
            _text(one.get("contentType") or one.get("contenttype")),
            _text(one.get("value")),
            entry.place(key, number, "value"),
        )
        for number, one in enumerate(listed if isinstance(listed, list) else ())
        if isinstance(one, dict)
    ]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _note(item: Item, name: str, value: object, at: str, depth: int = 0) -> None:
    if len(item.fields) >= FIELDS or depth > NESTED:
        return
    if isinstance(value, list):
        for number, one in enumerate(value[:FIELDS]):
            _note(item, name, one, pointer(at, number), depth + 1)
    elif isinstance(value, dict):
        if name == "genre" and not value.get("name"):
            key = next((key for key in ("uri", "literal", "code") if value.get(key)), "code")
            code = _text(value.get(key)).replace("/", ":").rpartition(":")[2]
            item.note(name, code, Place(path=pointer(at, key)))
        for key, one in value.items():
            low = key.lower()
            inner = name if low in ("name", "value") else f"{name}:{low}"
            _note(item, inner, one, pointer(at, key), depth + 1)
    else:
        item.note(name, value, Place(path=at))
