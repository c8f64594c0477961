"""What does a NITF item say?"""

from presscheck.document import Coverage, Document, Place, Role, Unreadable
from presscheck.reading.draft import Piece, normalise
from presscheck.reading.inline import Inline
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents
from presscheck.reading.news.tree import Node, parse
from presscheck.release import Release

ROLES = {"hl1": Role.HEADING, "hl2": Role.HEADING, "li": Role.ITEM, "td": Role.CELL, "th": Role.CELL}
ROLES |= {"bq": Role.QUOTE, "media-caption": Role.CAPTION, "caption": Role.CAPTION}
LINES = "byline dateline headline hl1 hl2 h1 h2 h3 h4 credit tagline copyrite distributor"
PARAGRAPHS = "p li td th bq dt dd pre fn note media-caption caption"
BLOCKS = frozenset((*LINES.split(), *PARAGRAPHS.split()))
LEVELS = {"hl1": 1, "hl2": 2, "h1": 1, "h2": 2, "h3": 3, "h4": 4}
ABOVE = ("hedline", "headline", "byline", "dateline", "abstract", "distributor", "rights", "note", "series")
"""Children of `body.head`, which the item shows above its text."""

SKIPPED = ("media-metadata", "media-reference", "media-producer", "media-object", "style", "script")
VALUES = ("name", "content", "role", "publication", "doc-scope", "position.section", "tobject.type")


def read_nitf(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read a NITF file (IPTC, versions 2 and 3)."""
    parsed = parse(release.content, limits)
    if parsed.root is None:
        return (Unreadable("unreadable", f"The XML is damaged: {'; '.join(parsed.notes)}.", "nitf"),)
    item = Item(language=code_of(parsed.root.attributes.get("lang")))
    item.lose(Coverage(parsed.share, parsed.notes), parsed.reason)
    fill(item, parsed.root)
    return documents([item], "nitf", limits, parsed=parsed)


def fill(item: Item, root: Node) -> None:
    """Fill an item from a `nitf` element; what the item has already stays."""
    head = root.first("body.head")
    for node in head.nodes() if head else ():
        _above(item, node)
    if not item.headline and (title := root.first("title")):
        item.headline, item.headline_at = title.text(), place_of(title)
    item.body += body_pieces(root)
    if end := root.first("body.end"):
        item.after += pieces(end)
    if top := root.first("head"):
        _head(item, top)


def _above(item: Item, node: Node) -> None:
    if node.name in ("hedline", "headline"):
        lines = list(node.all("hl1", "hl2")) or [node]
        for line in lines:
            if line.name != "hl2" and not item.headline:
                item.headline, item.headline_at = line.text(), place_of(line)
            else:
                item.deck.append(("second headline", line.text(), place_of(line)))
    elif node.name in ABOVE:
        item.deck.append((node.name, node.text(), place_of(node)))
        name = {"rights": "copyrightnotice", "note": "ednote"}.get(node.name, node.name)
        item.note(name, node.text(), place_of(node))


def _head(item: Item, head: Node) -> None:
    for node in head.walk():
        values = [node.attributes[key] for key in VALUES if key in node.attributes]
        if node.name == "meta" and "name" in node.attributes:
            item.note(node.attributes["name"].lower(), node.attributes.get("content", ""), place_of(node))
        elif node.name == "doc.copyright":
            item.note("copyrightnotice", node.attributes.get("holder", ""), place_of(node))
        elif node.name == "doc.rights":
            item.note("usageterms", " ".join(node.attributes.values()), place_of(node))
        elif node.name == "tobject.property":
            item.note("genre", node.attributes.get("tobject.property.type", ""), place_of(node))
        elif values and node.name != "head":
            item.note(node.name, " ".join(values), place_of(node))


def body_pieces(root: Node) -> list[Piece]:
    """Return the blocks of `body.content`, or of the whole where there is none.

    That of a note to editors, in the head of the body, is not the story's.
    """
    body = root.first("body")
    own = (node for node in body.nodes() if node.name == "body.content") if body else iter(())
    content = next(own, None) or root.first("body.content") or body or root
    return pieces(content, skip=() if content.name == "body.content" else ("body.head", "body.end", "head"))


def pieces(node: Node, skip: tuple[str, ...] = ()) -> list[Piece]:
    """Return one piece for each block element below, and for text that stands outside of any."""
    found: list[Piece] = []
    _collect(node, skip, _holders(node), found)
    return found


def _holders(root: Node) -> set[int]:
    """Return the identities of the elements that hold a block, in one walk from the leaves up."""
    held: set[int] = set()
    for node in reversed(list(root.walk())):
        if any(child.name in BLOCKS or id(child) in held for child in node.nodes()):
            held.add(id(node))
    return held


def _collect(node: Node, skip: tuple[str, ...], held: set[int], found: list[Piece]) -> None:
    loose: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            loose.append(child)
        elif child.name in SKIPPED or child.name in skip:
            continue
        elif id(child) in held:
            _flush(found, loose, node)
            _collect(child, skip, held, found)
        elif child.name in BLOCKS:
            _flush(found, loose, node)
            found.append(_piece(child))
        else:
            loose.append(child.text())
    _flush(found, loose, node)


def _flush(found: list[Piece], loose: list[str], node: Node) -> None:
    text = "".join(loose).strip()
    loose.clear()
    if text:
        found.append(Piece(text, place=place_of(node)))


def _piece(node: Node) -> Piece:
    inline = Inline()
    _fill(inline, node)
    text, links = inline.finished()
    return Piece(
        text,
        ROLES.get(node.name, Role.PARAGRAPH),
        LEVELS.get(node.name, 0),
        place=place_of(node),
        links=links,
    )


def _fill(inline: Inline, node: Node) -> None:
    for child in node.children:
        if isinstance(child, str):
            flat = normalise(child)
            inline.put(flat if node.name == "pre" else flat.replace("\n", " "))
        elif child.name == "br":
            inline.put("\n")
        elif child.name not in SKIPPED:
            start = inline.length
            _fill(inline, child)
            href = child.attributes.get("href") if child.name == "a" else None
            if href and inline.length > start:
                rel = tuple(child.attributes.get("rel", "").lower().split())
                inline.links.append((start, inline.length, href, rel))


def place_of(node: Node) -> Place:
    """Return where an element begins in its file."""
    return Place(node.line, node.column, path=node.path)
