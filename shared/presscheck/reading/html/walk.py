"""Which elements and blocks of text does a page hold, in one pass over its tokens?

The tree is kept lighter than a browser's: an end tag closes its element unless that stands outside the
table cell, template or drawing at hand, and formatting that is closed out of order ends with its block.
"""

from collections.abc import Iterable

import turbohtml

from presscheck.reading.html.describe import Describer
from presscheck.reading.html.frames import BEYOND, FRAMES, Met, tokens_of
from presscheck.reading.html.inline import Text
from presscheck.reading.html.jsonld import flatten
from presscheck.reading.html.metadata import note_property
from presscheck.reading.html.page import WRITTEN, Node, Page
from presscheck.reading.html.raw import RAW_LIMIT, words_in
from presscheck.reading.html.spoken import Spoken
from presscheck.reading.html.stack import Stack
from presscheck.reading.html.tags import BLOCK, CLOSING, FRAMED, IN_HEAD, ONCE, READINGS, UNSEEN, VOID
from presscheck.reading.limits import Limits
from presscheck.wordlists import words

ELEMENTS = 200_000
"""Elements read of one page."""
NONE: dict[str, str] = {}
"""The attributes of every element without any."""
RAW = frozenset(("script", "style", "title", "noscript", "noframes", "noembed", "iframe"))
UNSPOKEN = frozenset(("script", "style", "title", "math")) | READINGS
SPEAKING = words("div span p article section header aside abbr i em small figure iframe")


def walk(markup: str, limits: Limits, sheets: Iterable[str] = ()) -> Page:
    """Return the elements, blocks, and metadata of a page; past a budget the rest is left, with a note.

    `sheets` are style sheets that came beside the page.
    """
    found = _Walk(markup, limits)
    for sheet in sheets:
        found.describe.read_sheet(sheet)
    return found.run()


class _Walk:
    def __init__(self, markup: str, limits: Limits) -> None:
        self.markup, self.depth = markup, limits.depth
        self.blocks, self.characters = limits.blocks, limits.characters
        self.page = Page()
        self.nodes = self.page.nodes
        self.text = Text(self.page)
        self.describe = Describer(self.page)
        root = Node("", None, 0, {})
        root.block = root
        self.nodes.append(root)
        self.stack = Stack(root, self.nodes, self.text)
        self.open = self.stack.open
        self.beyond = self.frames = 0
        self.spoken = Spoken(self.page, self.afford)
        self.once: set[str] = set()
        self.spent = False

    def run(self) -> Page:
        self.follow(turbohtml.tokenize(self.markup))
        self.text.flush()
        self.page.unended = self.stack.close()
        return self.page

    def follow(self, tokens: Iterable[Met]) -> None:
        kinds = turbohtml.TokenType
        text, start, end, comment = kinds.TEXT, kinds.START_TAG, kinds.END_TAG, kinds.COMMENT
        for token in tokens:
            kind = token.type
            if kind is text:
                data = token.data or ""
                if not data.isspace():
                    self.met_text(data, token)
                elif self.text.parts:
                    self.text.parts.append(" ")
            elif kind is start:
                self.met_start(token.tag or "", token)
            elif kind is end:
                self.met_end(token.tag or "")
            elif kind is comment:
                self.spoken.comment(token.data or "", self.open[-1], token)
            if self.spent:
                self.stop(token)
                break

    def met_text(self, data: str, token: Met) -> None:
        top = self.open[-1]
        if top.tag in RAW:
            self.met_raw(top, data, token)
        elif top.unseen in UNSPOKEN:
            return
        elif top.tag == "head":
            self.stack.pop()
            self.met_text(data, token)
        else:
            part = data if len(data) <= self.characters else data[: max(self.characters, 0)]
            self.afford(len(data))
            if self.page.marked:
                note_property(self.page, self.open, data)
            self.met_lines(part, top, token) if top.pre else self.text.add(part, top, token)

    def afford(self, size: int) -> bool:
        self.characters -= size
        if self.characters < 0 or len(self.page.runs) >= self.blocks:
            self.spent = True
        return not self.spent

    def met_lines(self, data: str, top: Node, token: Met) -> None:
        for at, line in enumerate(data.split("\n")):
            if at:
                self.text.line_break()
            if line and not line.isspace():
                self.text.add(line, top, token, at)

    def met_raw(self, top: Node, data: str, token: Met) -> None:
        if top.tag == "style":
            media = (top.attrs.get("media") or "all").strip().lower()
            self.describe.read_sheet(data if media in ("all", "screen") else f"@media {media}{{{data}}}")
        elif top.tag == "script":
            if "ld+json" in (top.attrs.get("type") or "").lower():
                stated, fault = flatten(data)
                self.page.stated.extend(stated)
                self.page.notes.extend([fault] if fault else [])
        elif top.tag == "title":
            if top.unseen != UNSEEN["svg"]:
                self.page.title = self.page.title or data
        elif len(data) <= RAW_LIMIT:
            self.text.add(words_in(data) or " ", top, token)
            self.text.flush()

    def met_start(self, tag: str, token: Met) -> None:
        if tag in VOID:
            self.met_void(tag, token)
            return
        if tag in ONCE and self.merge(tag, token):
            return
        if tag not in IN_HEAD and self.open[-1].tag == "head":
            self.stack.pop()
        if tag in BLOCK:
            if self.text.parts and (tag != "svg" or not self.text.runs_on()):
                self.text.flush()
            if tag in CLOSING:
                self.stack.begin(tag)
        if len(self.open) > self.depth:
            self.too_deep()
            return
        self.enter(tag, token)

    def too_deep(self) -> None:
        note = f"elements nested deeper than {self.depth} were read as one"
        if note not in self.page.notes:
            self.page.notes.append(note)
        self.beyond += 1

    def enter(self, tag: str, token: Met) -> None:
        parent, index, pairs = self.open[-1], len(self.nodes), token.attrs
        attrs = dict(pairs) if pairs else NONE
        self.spent = self.spent or index >= ELEMENTS
        if parent.unseen == UNSEEN["svg"] and token.self_closing:
            return
        node = Node(tag, parent, index, attrs)
        self.describe.place(node, parent)
        self.nodes.append(node)
        if parent.unseen and token.self_closing:
            node.end = index + 1
            return
        self.stack.push(node)
        if self.describe.writing.rules and (written := self.describe.writing.at(node)):
            self.spoken.say(node, written, node.unseen, token, WRITTEN)
        if tag == "a":
            self.met_link(node, attrs)
        elif tag == "iframe" and "srcdoc" in attrs:
            self.met_frame(node, attrs["srcdoc"] or "", token)
        elif tag in SPEAKING and ("title" in attrs or "aria-label" in attrs):
            self.spoken.attributes(node, token)

    def met_frame(self, node: Node, srcdoc: str, token: Met) -> None:
        self.frames += 1
        if self.frames > FRAMES:
            self.page.notes += [BEYOND] if BEYOND not in self.page.notes else []
            self.page.share = min(self.page.share, 0.99)
        else:
            inner = Node(FRAMED, node, len(self.nodes), NONE)
            self.describe.place(inner, node)
            self.nodes.append(inner)
            self.stack.push(inner)
            self.follow(tokens_of(srcdoc, token))
            self.stack.end(FRAMED)
        node.unseen = node.unseen or UNSEEN["iframe"]

    def merge(self, tag: str, token: Met) -> bool:
        if tag == "html" and not self.page.language:
            attrs = dict(token.attrs or ())
            self.page.language = attrs.get("lang") or attrs.get("xml:lang") or ""
        known = tag in self.once
        self.once.add(tag)
        return known

    def met_void(self, tag: str, token: Met) -> None:
        if tag == "br":
            self.text.line_break()
            return
        if tag == "meta":
            self.page.metas.append(dict(token.attrs or ()))
        elif tag == "link":
            attrs = dict(token.attrs or ())
            self.page.heads.append(attrs)
            if "stylesheet" in (attrs.get("rel") or "").lower():
                self.describe.sheet.coloured = True
        elif tag == "hr":
            self.text.flush()
            self.stack.begin("hr")
        elif tag == "img":
            self.spoken.image(self.open[-1], token, pending=bool(self.text.parts))

    def met_link(self, node: Node, attrs: dict[str, str]) -> None:
        if node.badge and self.text.parts:
            node.badge, node.block = False, self.open[-2].block
        href = attrs.get("href")
        if href and href.startswith("#"):
            if "skip" in href.lower() or node.signal.aside:
                node.aside, node.block = "a skip link", node
        elif href:
            rel = attrs.get("rel")
            self.text.open_link(href[:2_000], tuple(rel.lower().split()[:20]) if rel else ())

    def met_end(self, tag: str) -> None:
        if self.beyond and tag not in VOID:
            self.beyond -= 1
            return
        if tag == "a":
            self.text.close_link()
        if self.open[-1].tag == tag:
            self.stack.pop()
        elif tag == "br":
            self.text.line_break()
        else:
            self.stack.end(tag)

    def stop(self, token: Met) -> None:
        at = 0
        for _ in range(token.line - 1):
            at = self.markup.find("\n", at) + 1
        self.page.share = min((at + token.col) / len(self.markup), 0.99)
        note = f"reading stopped in line {token.line}: over budget"
        self.page.notes += [note] if note not in self.page.notes else []
