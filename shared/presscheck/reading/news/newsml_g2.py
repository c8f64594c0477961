"""What do the items of a NewsML-G2 file say?"""

import base64

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.charset import decode
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import WITHOUT_TEXT, Item, code_of, documents
from presscheck.reading.news.nitf import fill, place_of
from presscheck.reading.news.tree import Node, Parsed, markup, parse
from presscheck.release import Release

RIGHTS = "rightsinfo usageterms copyrightnotice copyrightholder creditline ednote embargoed signal service"
ORIGIN = "infosource provider creator contributor dateline located contentcreated versioncreated"
KIND = "genre subject keyword slugline itemclass profile pubstatus memberof"
FIELDS = {name: name for name in f"{RIGHTS} {ORIGIN} {KIND}".split()} | {"by": "byline"}
"""Elements of the metadata kept, under the names that all formats here share."""

CODES = {"qcode": ":qcode", "uri": ":uri", "literal": ""}
ELSEWHERE = "text that stands in another file was not read"
LEVELS = ("itemmeta", "contentmeta", "rightsinfo")


def read_newsml_g2(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each newsItem of a NewsML-G2 file as a release of its own."""
    parsed = parse(release.content, limits)
    root = parsed.root
    if root is None:
        return (Unreadable("unreadable", f"The XML is damaged: {'; '.join(parsed.notes)}.", "newsml-g2"),)
    nodes = root.take("newsitem")
    if not nodes:
        detail = "The file holds references to news items, but none of them. Send the items."
        return (Unreadable("unsupported", detail, "newsml-g2"),)
    items = [_item(node, parsed, limits) for node in nodes[: limits.members]]
    return documents(items, "newsml-g2", limits, over=len(nodes) - len(items), parsed=parsed)


def _item(node: Node, parsed: Parsed, limits: Limits) -> Item:
    item = Item(fragment=node.attributes.get("guid") or f"line {node.line}")
    item.lose(Coverage(parsed.share if node.cut else 1.0, parsed.notes), parsed.reason)
    item.language = code_of(node.attributes.get("lang"))
    for part in node.nodes():
        if part.name in LEVELS:
            _meta(item, part)
        elif part.name == "contentset":
            for content in part.nodes():
                _content(item, content, limits)
    elsewhere = node.first("remotecontent") is not None and item.kind not in WITHOUT_TEXT
    if elsewhere and not item.body:
        item.lose(Coverage(0.0, (ELSEWHERE,)), "empty")
    return item


def _meta(item: Item, part: Node) -> None:
    for node in part.nodes():
        if node.name == "headline":
            if item.headline:
                item.deck.append(("another headline", node.text(), place_of(node)))
            else:
                item.headline, item.headline_at = node.text(), place_of(node)
        elif node.name == "language" and not item.language:
            item.language = code_of(node.attributes.get("tag"))
        elif node.name in FIELDS:
            _field(item, FIELDS[node.name], node)
    if part.name == "itemmeta" and (kind := next((n for n in part.nodes() if n.name == "itemclass"), None)):
        item.kind = kind.attributes.get("qcode", "").rpartition(":")[2]


def _field(item: Item, name: str, node: Node) -> None:
    place = place_of(node)
    named = next((inner for inner in node.nodes() if inner.name == "name"), None)
    text = named.text() if named else "".join(one for one in node.children if isinstance(one, str))
    item.note(name, text, place)
    if name in ("byline", "dateline"):
        item.deck.append((name, text, place))
    code = node.attributes.get("qcode") or node.attributes.get("uri") or ""
    if name == "genre" and named is None:
        item.note(name, code.replace("/", ":").rpartition(":")[2], place)
    for attribute, suffix in CODES.items():
        if value := node.attributes.get(attribute):
            item.note(f"{name}{suffix}", value, place)


def _content(item: Item, content: Node, limits: Limits) -> None:
    kind = content.attributes.get("contenttype", "").lower()
    if content.name == "inlinexml":
        inner = next(content.nodes(), None)
        if inner is not None and inner.name == "nitf":
            fill(item, inner)
        elif inner is not None:
            item.body += item.read(markup(content), limits, html=True, place=place_of(inner))
    elif content.name == "inlinedata":
        text = _unpacked(content)
        item.body += item.read(text, limits, html="html" in kind or None, place=place_of(content))
    elif content.name == "remotecontent" and "text" in kind:
        item.notes.append(ELSEWHERE)


def _unpacked(content: Node) -> str:
    """Return the text of inline data, which may be written in base64 (NewsML-G2, `encoding`)."""
    text = content.text()
    if "base64" not in content.attributes.get("encoding", "").lower():
        return text
    try:
        return decode(base64.b64decode(text))[0]
    except ValueError:
        return text
