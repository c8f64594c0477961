"""Which releases does an RSS or Atom feed hold?"""

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents, passage_of
from presscheck.reading.news.nitf import place_of
from presscheck.reading.news.tree import Node, markup, parse
from presscheck.release import Release

FULL = ("encoded", "content")
SHORT = ("description", "summary")
FIELDS = (
    "author",
    "creator",
    "pubdate",
    "published",
    "updated",
    "date",
    "category",
    "source",
    "rights",
    "publisher",
)
FEED = ("title", "link", "copyright", "rights", "generator", "publisher", "managingeditor")
"""What a feed says of itself and so of each item."""


SUMMARY = 1_000
"""Characters up to which a description may be a summary."""
ON = (
    *("read more", "continue reading", "read on", "weiterlesen", "mehr lesen", "lire la suite", "leer más"),
    *("seguir leyendo", "leggi tutto", "continua a leggere", "leia mais", "lees meer", "czytaj dalej"),
    *("läs mer", "les mer", "læs mere", "lue lisää", "číst dál", "続きを読む", "阅读全文", "더 보기"),
)
"""Last words of a teaser that lead to the text, in lower case."""


def read_feed(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each item of an RSS 0.9 to 2.0, RDF or Atom feed as a release of its own."""
    parsed = parse(release.content, limits)
    root, notes = parsed.root, parsed.notes
    if root is None:
        return (Unreadable("unreadable", f"The XML is damaged: {'; '.join(notes)}.", "rss"),)
    fmt = "atom" if root.name in ("feed", "entry") else "rss"
    nodes = root.take("item", "entry")
    if not nodes:
        return (Unreadable("empty", "The feed holds no items.", fmt),)
    channel = root.first("channel") or root
    tongue = next((node.text() for node in channel.nodes() if node.name == "language"), "")
    language = code_of(root.attributes.get("lang") or tongue)
    of_feed = () if channel is nodes[0] else tuple(part for part in channel.nodes() if part.name in FEED)
    items = [_item(node, at, of_feed, language, limits) for at, node in enumerate(nodes[: limits.members], 1)]
    for node, item in zip(nodes, items, strict=False):
        item.lose(Coverage(parsed.share if node.cut else 1.0, notes), parsed.reason)
    return documents(items, fmt, limits, over=len(nodes) - len(items), parsed=parsed)


def _item(node: Node, number: int, of_feed: tuple[Node, ...], language: str | None, limits: Limits) -> Item:
    item = Item(language=code_of(node.attributes.get("lang")) or language)
    parts = list(node.nodes())
    item.fragment = _fragment(parts) or str(number)
    title = next((part for part in parts if part.name == "title" and part.text().strip()), None)
    if title is not None:
        item.headline, item.headline_at = _plain(title), place_of(title)
    _body(item, parts, limits)
    for part in parts:
        if part.name in FIELDS:
            _field(item, part)
        elif part.name == "link":
            item.note("link", part.attributes.get("href") or part.text(), place_of(part))
    for part in of_feed:
        item.note(f"feed:{part.name}", part.attributes.get("href") or part.text(), place_of(part))
    return item


def _fragment(parts: list[Node]) -> str:
    for name in ("guid", "id", "link"):
        for part in parts:
            if part.name == name and (value := (part.text() or part.attributes.get("href", "")).strip()):
                return value
    return ""


def _field(item: Item, part: Node) -> None:
    named = part.first("name")
    value = part.attributes.get("term") or (named.text() if named else part.text())
    name = "author" if part.name in ("author", "creator") else part.name
    item.note(name, value, place_of(part))
    if name == "author":
        item.deck.append(("author", value, place_of(part)))


def _plain(node: Node) -> str:
    text = node.text()
    if "<" in text or "&" in text:
        return " ".join(piece.text for piece in passage_of(text, Limits(), html=True).pieces)
    return text


def _body(item: Item, parts: list[Node], limits: Limits) -> None:
    for names in (FULL, SHORT):
        found = max((part for part in parts if part.name in names), key=_size, default=None)
        if found is None or not _size(found):
            continue
        xhtml = found.attributes.get("type") == "xhtml" or next(found.nodes(), None) is not None
        text = markup(found) if xhtml else found.text()
        marked = xhtml or found.attributes.get("type") == "html" or ("<" in text and ">" in text)
        item.body = item.read(text, limits, html=marked, place=place_of(found))
        if names is SHORT and _breaks_off(item):
            item.lose(Coverage().cut_off("the feed holds the beginning of the text only"), "unreadable")
        elif names is SHORT and len(text) < SUMMARY:
            item.notes.append("the feed may hold a summary only, not the full text")
        return
    if any(part.name == "content" and part.attributes.get("src") for part in parts):
        item.lose(Coverage(0.0, ("the text stands at another address, which the feed names only",)), "empty")


def _breaks_off(item: Item) -> bool:
    """Tell whether the text of an item ends as teasers do, with an ellipsis or a call to read on."""
    last = item.body[-1].text.rstrip(" .]…[)(>»→").casefold() if item.body else ""
    whole = item.body[-1].text.rstrip(" ])") if item.body else ""
    return whole.endswith(("…", "...")) or last.endswith(ON)


def _size(node: Node) -> int:
    return len(node.text().strip())
