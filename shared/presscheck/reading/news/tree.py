"""What stands in an XML file, without fetching, inventing or multiplying anything?"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from presscheck.original import Form, Original
from presscheck.reading.charset import decode, notes_on
from presscheck.reading.draft import with_line_feeds
from presscheck.reading.limits import Limits

LENIENT = WHOLE = True
"""An undeclared entity is no error (feeds write `&nbsp;`); the text is all there is."""

PATH = 400
"""Characters of a path after which it names no further elements."""

DEPTH = 200
"""Elements deeper than this are not read; news items nest some 20 deep, and our walks recurse."""

ENTITIES = 500
"""Declarations of entities a DTD may hold; the NITF DTD has 250, all of them characters."""


@dataclass(slots=True)
class Node:
    """An element: local name in lower case, attributes by local name, children and text in order.

    `path` names it and the elements around it; `cut` tells that reading stopped before its end.
    """

    name: str
    attributes: dict[str, str]
    line: int
    column: int
    path: str = ""
    children: list["Node | str"] = field(default_factory=list)
    cut: bool = False

    def nodes(self) -> Iterator["Node"]:
        """Yield the child elements."""
        return (child for child in self.children if isinstance(child, Node))

    def walk(self) -> Iterator["Node"]:
        """Yield this element and all below it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed([child for child in node.children if isinstance(child, Node)]))

    def all(self, *names: str) -> Iterator["Node"]:
        """Yield every element below with one of these names."""
        return (node for node in self.walk() if node.name in names and node is not self)

    def first(self, *names: str) -> "Node | None":
        """Return the first element below with one of these names."""
        return next(self.all(*names), None)

    def take(self, *names: str) -> "list[Node]":
        """Return this and all elements below with one of these names, each taken out of the one around it.

        In damaged XML an element without end holds all that follow, and each of those the rest again.
        """
        every = list(self.walk())
        for node in every:
            if any(child.name in names for child in node.nodes()):
                node.children = [
                    child for child in node.children if isinstance(child, str) or child.name not in names
                ]
        return [node for node in every if node.name in names]

    def text(self) -> str:
        """Return all text below, as it stands."""
        return "".join(self._texts())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            else:
                yield from child._texts()


ELEMENTS = 50_000
"""Elements kept of one file: a feed of 200 items has 10,000. Each costs some 300 bytes."""


TRIFLE = 64
"""Bytes after the end of the root element that no desk misses."""

STRAY = re.compile("&(?!#?[A-Za-z0-9]{1,32};)")
"""A `&` that begins no reference."""
STAND_IN = "\uf0f0"
"""Stands for such a one while the parser runs: of the same length, so that columns hold."""


class Parsed(NamedTuple):
    """The root element, notes in plain words, how much of the file was read, and why not more of it.

    `reason` is one of a verdict: `over_budget` or `unreadable`, empty where all was read. Lines and columns
    of the elements count in `original`.
    """

    root: Node | None
    notes: tuple[str, ...]
    original: Original
    share: float = 1.0
    reason: str = ""


class _TooMuchError(Exception):
    pass


class _Builder:
    def __init__(self, limits: Limits, above: int) -> None:
        self.above = above
        self.root: Node | None = None
        self.open: list[Node] = []
        self.left = limits.characters
        self.entities = self.elements = 0
        self.notes: list[str] = []
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.UseForeignDTD(LENIENT)
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.put
        self.parser.EntityDeclHandler = self.declare
        self.parser.SkippedEntityHandler = self.skip
        self.parser.ExternalEntityRefHandler = self.refuse

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.open) >= DEPTH:
            raise _TooMuchError(f"elements nested deeper than {DEPTH} were not read")
        self.elements += 1
        if self.elements > ELEMENTS:
            raise _TooMuchError(f"elements after the first {ELEMENTS:,} were not read")
        local = {
            key.rpartition(":")[2].lower(): value.replace(STAND_IN, "&") for key, value in attributes.items()
        }
        place = self.above + self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        short = name.rpartition(":")[2].lower()
        around = self.open[-1].path if self.open else ""
        path = around if len(around) > PATH else f"{around}/{short[:40]}".strip("/")
        node = Node(short, local, *place, path)
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)

    def end(self, _name: str) -> None:
        self.open.pop()

    def put(self, text: str) -> None:
        fits = text[: max(self.left, 0)]
        self.left -= len(text)
        if self.open and fits:
            self.open[-1].children.append(fits.replace(STAND_IN, "&"))
        if self.left < 0:
            raise _TooMuchError("text over the budget of characters was not read")

    def declare(self, *declaration: object) -> None:
        self.entities += 1
        if self.entities > ENTITIES:
            raise _TooMuchError(f"more than {ENTITIES} entities are declared")
        if declaration[2] is None and declaration[1] == 0:
            self._note("an entity that points outside the file was not fetched")

    def skip(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            self.put(html.unescape(f"&{name};"))

    def refuse(
        self, _context: str | None, _base: str | None, _system: str | None, _public: str | None
    ) -> int:
        return 1

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)


def parse(content: bytes | str, limits: Limits) -> Parsed:
    """Parse an XML file; what stands before a fault or within the budget is kept.

    Bare `&` signs, which feeds write in addresses and names, are read as such.
    """
    whole = (content if isinstance(content, str) else decode(content)[0]).removeprefix("\ufeff")
    whole = with_line_feeds(whole)
    text = whole.lstrip("\ufeff \n\t")
    original, above = Original(whole, Form.ESCAPED), whole.count("\n", 0, len(whole) - len(text))
    found = _parse(text, limits, original, above)
    if found.reason == "unreadable" and (mended := STRAY.sub(STAND_IN, text)) != text:
        again = _parse(mended, limits, original, above)
        found = again if again.share > found.share else found
    return found._replace(notes=(*found.notes, *notes_on(text)))


def _parse(text: str, limits: Limits, original: Original, above: int) -> Parsed:
    builder, data = _Builder(limits, above), text.encode("utf-8", "replace")
    notes, at, reason = builder.notes, len(data), ""
    try:
        builder.parser.Parse(data, WHOLE)
    except _TooMuchError as error:
        notes.append(str(error))
        at, reason = builder.parser.CurrentByteIndex, "over_budget"
    except expat.ExpatError as error:
        notes.append(f"the XML is not well-formed and was read up to line {error.lineno} ({error})")
        at, reason = builder.parser.ErrorByteIndex, "unreadable"
    for node in builder.open:
        node.cut = True
    if len(data) - at <= TRIFLE and not builder.open:
        at, reason = len(data), ""
    share = min(at / max(len(data), 1), 0.99) if reason else 1.0
    return Parsed(builder.root, tuple(notes), original, share, reason)


def markup(node: Node) -> str:
    """Return what stands inside an element as HTML."""
    parts: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(html.escape(child, quote=False))
        else:
            attributes = "".join(f' {key}="{html.escape(value)}"' for key, value in child.attributes.items())
            parts.append(f"<{child.name}{attributes}>{markup(child)}</{child.name}>")
    return "".join(parts)
