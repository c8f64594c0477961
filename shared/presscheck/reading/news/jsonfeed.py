"""Which releases does a JSON Feed hold?"""

import json
from typing import Any

from presscheck.document import NOWHERE, Coverage, Document, Unreadable
from presscheck.reading.charset import decode
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents
from presscheck.release import Release

FULL = ("content_html", "content_text", "content")
SHORT = ("summary", "description")
FIELDS = ("url", "external_url", "link", "date_published", "published", "date_modified", "language", "source")


def read_jsonfeed(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each item of a JSON Feed (jsonfeed.org, version 1) as a release of its own."""
    try:
        data = json.loads(decode(release.content)[0])
    except ValueError as error:
        detail = f"The JSON is damaged ({error}). Ask the sender for another."
        return (Unreadable("unreadable", detail[:300], "jsonfeed"),)
    return from_data(data if isinstance(data, dict) else {}, limits)


def from_data(feed: dict[str, Any], limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read the items of a feed that is parsed already."""
    entries = feed.get("items")
    entries = [one for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []
    if not entries:
        return (Unreadable("empty", "The feed holds no items.", "jsonfeed"),)
    items = [_item(feed, one, at, limits) for at, one in enumerate(entries[: limits.members], 1)]
    return documents(items, "jsonfeed", limits, over=len(entries) - len(items))


def _item(feed: dict[str, Any], entry: dict[str, Any], number: int, limits: Limits) -> Item:
    item = Item(language=code_of(entry.get("language") or feed.get("language")))
    item.fragment = str(entry.get("id") or entry.get("url") or entry.get("link") or number)
    item.headline = _text(entry.get("title"))
    authors = entry.get("authors") or [entry.get("author") or {}]
    for author in authors if isinstance(authors, list) else ():
        if isinstance(author, dict) and (name := _text(author.get("name"))):
            item.deck.append(("author", name, NOWHERE))
            item.note("author", name)
    _body(item, entry, limits)
    for key in FIELDS:
        item.note(key, entry.get(key))
    tags = entry.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        item.note("tag", tag)
    for key, value in entry.items():
        if key.startswith("_") or key in ("sponsored", "sponsor", "category"):
            item.note(key, value)
    item.note("feed:title", feed.get("title"))
    item.note("feed:home_page_url", feed.get("home_page_url"))
    return item


def _body(item: Item, entry: dict[str, Any], limits: Limits) -> None:
    key = next((key for key in (*FULL, *SHORT) if _text(entry.get(key)).strip()), "")
    if key:
        item.body = item.read(_text(entry[key]), limits, html=True if key == "content_html" else None)
    if key in SHORT:
        item.lose(Coverage().cut_off("the feed holds a summary only, not the full text"))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
