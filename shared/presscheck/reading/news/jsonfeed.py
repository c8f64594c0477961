"""Which releases does a JSON Feed hold?"""

import json
from typing import Any

from presscheck.document import Coverage, Document, Place, Unreadable
from presscheck.original import Form, Original
from presscheck.pointers import pointer
from presscheck.reading.charset import decode
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents
from presscheck.release import Release

FULL = ("content_html", "content_text", "content")
SHORT = ("summary", "description")
FIELDS = ("url", "external_url", "link", "date_published", "published", "date_modified", "language", "source")


def read_jsonfeed(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each item of a JSON Feed (jsonfeed.org, version 1) as a release of its own."""
    text, _ = decode(release.content)
    try:
        data = json.loads(text)
    except ValueError as error:
        detail = f"The JSON is damaged ({error}). Ask the sender for another."
        return (Unreadable("unreadable", detail[:300], "jsonfeed"),)
    return from_data(data if isinstance(data, dict) else {}, limits, Original(text, Form.STRINGS))


def from_data(
    feed: dict[str, Any], limits: Limits, original: Original, at: str = ""
) -> tuple[Document | Unreadable, ...]:
    """Read the items of a feed that is parsed already and stands under the pointer `at` of `original`."""
    entries = feed.get("items")
    listed = list(enumerate(entries)) if isinstance(entries, list) else []
    above = pointer(at, "items")
    entries = [(pointer(above, number), one) for number, one in listed if isinstance(one, dict)]
    if not entries:
        return (Unreadable("empty", "The feed holds no items.", "jsonfeed"),)
    items = [_item(feed, at, one, limits) for at, one in entries[: limits.members]]
    for number, item in enumerate(items, 1):
        item.fragment = item.fragment or str(number)
    return documents(items, "jsonfeed", limits, over=len(entries) - len(items), original=original)


def _item(feed: dict[str, Any], at: str, entry: dict[str, Any], limits: Limits) -> Item:
    item = Item(language=code_of(entry.get("language") or feed.get("language")))
    item.fragment = str(entry.get("id") or entry.get("url") or entry.get("link") or "")
    item.headline, item.headline_at = _text(entry.get("title")), Place(path=pointer(at, "title"))
    authors = entry.get("authors") or [entry.get("author") or {}]
    for number, author in enumerate(authors if isinstance(authors, list) else ()):
        if isinstance(author, dict) and (name := _text(author.get("name"))):
            item.deck.append(("author", name, Place(path=_author(at, entry, number))))
            item.note("author", name, Place(path=_author(at, entry, number)))
    _body(item, at, entry, limits)
    for key in FIELDS:
        item.note(key, entry.get(key), Place(path=pointer(at, key)))
    tags = entry.get("tags")
    for number, tag in enumerate(tags if isinstance(tags, list) else ()):
        item.note("tag", tag, Place(path=pointer(pointer(at, "tags"), number)))
    for key, value in entry.items():
        if key.startswith("_") or key in ("sponsored", "sponsor", "category"):
            item.note(key, value, Place(path=pointer(at, key)))
    item.note("feed:title", feed.get("title"))
    item.note("feed:home_page_url", feed.get("home_page_url"))
    return item


def _author(at: str, entry: dict[str, Any], number: int) -> str:
    if not entry.get("authors"):
        return pointer(pointer(at, "author"), "name")
    return pointer(pointer(pointer(at, "authors"), number), "name")


def _body(item: Item, at: str, entry: dict[str, Any], limits: Limits) -> None:
    key = next((key for key in (*FULL, *SHORT) if _text(entry.get(key)).strip()), "")
    if key:
        marked, place = True if key == "content_html" else None, Place(path=pointer(at, key))
        item.body = item.read(_text(entry[key]), limits, html=marked, place=place)
    if key in SHORT:
        item.lose(Coverage().cut_off("the feed holds a summary only, not the full text"))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
