"""How does running text between tags become one block, with its white space folded and its links placed?"""

import unicodedata
from typing import TYPE_CHECKING

from presscheck.reading.draft import normalise
from presscheck.reading.html.page import Node, Page, Run

if TYPE_CHECKING:
    from presscheck.reading.html.frames import Met

BREAK = "\u2028"

type Anchor = tuple[int, int, str, tuple[str, ...]]
"""A link: where it begins and ends, its target, and the words of its `rel`."""


class Text:
    """Collects the text of the block at hand; `flush` adds it to the page as a run."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.node: Node | None = None
        self.line = self.column = self.begin = 0
        self.parts: list[str] = []
        self.links: list[Anchor] = []
        self.link: tuple[str, tuple[str, ...]] | None = None
        self.link_from = 0
        self.broken = False

    def add(self, data: str, node: Node, token: "Met", below: int = 0) -> None:
        """Add text that belongs to the block of `node` and stands `below` lines under the token's begin."""
        owner = node.block
        if owner is not self.node:
            if self.parts:
                self.flush()
            self.node, self.line, self.column = owner, token.line + below, 1 if below else token.col + 1
            self.begin = len(self.page.nodes)
        self.parts.append(data)
        self.broken = False

    def line_break(self) -> None:
        """Begin a new line; the second in a row ends the block."""
        if self.broken:
            self.flush()
        elif self.parts:
            self.parts.append(BREAK)
            self.broken = True

    def runs_on(self) -> bool:
        """Return whether an icon would stand within the text at hand; in menus and lists it parts items."""
        tag = self.node.tag if self.node is not None else ""
        return tag == "p" or (tag == "div" and not self.link and not self.links)

    def open_link(self, href: str, rel: tuple[str, ...]) -> None:
        """Begin a link at the next text."""
        if self.link:
            self.close_link()
        self.link, self.link_from = (href, rel), len(self.parts)

    def close_link(self) -> None:
        """End the link that is open, if any."""
        if self.link and len(self.parts) > self.link_from:
            self.links.append((self.link_from, len(self.parts), *self.link))
        self.link = None

    def flush(self) -> None:
        """End the block: fold its white space and add it to the page."""
        parts, node, link = self.parts, self.node, self.link
        if link:
            self.close_link()
        if parts and node is not None:
            text, links = _joined(parts, self.links)
            if text:
                linked = sum([end - start for start, end, _, _ in links]) if links else 0
                run = Run(node, text, self.line, self.column, links, linked, "", node.unseen, self.begin)
                self.page.runs.append(run)
        parts.clear()
        self.links.clear()
        self.node, self.broken, self.link = None, False, link
        self.link_from = 0


def _joined(parts: list[str], links: list[Anchor]) -> tuple[str, tuple[Anchor, ...]]:
    """Return the text of a block and its links with offsets into it, for links that count parts."""
    if len(parts) == 1:
        text = _squeeze(parts[0])
        size = len(text)
        return text, tuple([(0, size, href, rel) for _, _, href, rel in links]) if size else ()
    text, spans = _fold(parts)
    return text, _placed(links, spans) if links else ()


def _fold(parts: list[str]) -> tuple[str, list[tuple[int, int]]]:
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    length, gap = 0, ""
    for part in parts:
        chunk = _squeeze(part)
        if not chunk:
            gap = "\n" if BREAK in part else gap or " "
            spans.append((length, length))
            continue
        if length:
            gap = gap or (" " if part[0].isspace() else "")
            out.append(gap)
            length += len(gap)
        out.append(chunk)
        spans.append((length, length + len(chunk)))
        length += len(chunk)
        gap = " " if part[-1].isspace() else ""
    return "".join(out), spans


def _squeeze(part: str) -> str:
    if part.isprintable():
        chunk = part.strip(" ") if "  " not in part else " ".join(part.split())
        return chunk if chunk.isascii() else unicodedata.normalize("NFC", chunk)
    chunk = " ".join(part.split())
    return chunk if chunk.isprintable() and chunk.isascii() else " ".join(normalise(chunk).split())


def _placed(links: list[Anchor], spans: list[tuple[int, int]]) -> tuple[Anchor, ...]:
    placed = []
    for first, last, href, rel in links:
        filled = [span for span in spans[first:last] if span[0] < span[1]]
        if filled:
            placed.append((filled[0][0], filled[-1][1], href, rel))
    return tuple(placed)
