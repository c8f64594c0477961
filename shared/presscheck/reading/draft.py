"""How does a reader hand over what it saw, whatever the format?

A reader adds pieces in reading order. The draft normalises them, joins them to one text, lets `zoning`
place those the reader left open, and builds the Document.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from presscheck.document import FULL, NOWHERE, Block, Coverage, Document, Field, Link, Place, Role, Zone
from presscheck.original import Original
from presscheck.reading.addresses import links_in
from presscheck.reading.limits import Limits
from presscheck.reading.zoning import assign

DEFAULT = Limits()
FRAME = (100, 10_000)
"""Blocks and characters beyond the budget for what stands around a text: headline, deck, notes."""

SPACES = str.maketrans(
    dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\x85",
        " ",
    )
    | dict.fromkeys("\u2028\u2029", "\n")
    | dict.fromkeys((*range(9), *range(14, 32), 127))
)
"""White space of every kind becomes a space, line separators a line feed; control characters go."""

OTHER = re.compile(f"[{''.join(map(re.escape, map(chr, SPACES)))}\ud800-\udfff]")
"""`str.translate` takes ten times as long on text that is not ASCII."""

CONTROLS = "".join(char for char in map(chr, (*SPACES, ord("\r"))) if char.isascii())

LOST = "�"
"""Stands for half a surrogate pair, which JSON can hold and no text."""


@dataclass(slots=True)
class Piece:
    """One block as the reader met it; `zone` None leaves the place to `zoning`.

    `links` are (start, end, href, rel) with offsets into `text`, which must already be normalised
    (`normalise`) where links are given.
    """

    text: str
    role: Role = Role.PARAGRAPH
    level: int = 0
    zone: Zone | None = None
    hidden: bool = False
    slot: bool = False
    hint: str = ""
    because: str = ""
    place: Place = NOWHERE
    links: tuple[tuple[int, int, str, tuple[str, ...]], ...] = ()


type Span = tuple[int, int, str]
"""A link on its way: start and end in a text that is not yet normalised, and the address."""


class Passage(NamedTuple):
    """The pieces of a part of a file, and how much of that part was read."""

    pieces: Sequence[Piece]
    coverage: Coverage = FULL


def normalise(text: str) -> str:
    """Return NFC text with plain spaces and line feeds and without control characters.

    Zero-width characters and soft hyphens stay: they are evidence.
    """
    plain = text
    if not (text.isprintable() or _is_plain(text)):
        plain = OTHER.sub(_plain, with_line_feeds(text))
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


def with_line_feeds(text: str) -> str:
    """Return a text whose lines end as those of most files do, so that all count them alike."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def linked(piece: Piece, links: Sequence[Span]) -> Piece:
    """Return a piece with links whose offsets count in its text as written; its text comes out normalised."""
    whole = piece.text
    text = normalise(whole).rstrip()
    placed = []
    for start, end, address in links:
        first, last = len(normalise(whole[:start])), min(len(normalise(whole[:end])), len(text))
        if first < last:
            placed.append((first, last, address, ()))
    return replace(piece, text=text, links=tuple(placed) or links_in(text))


def _is_plain(text: str) -> bool:
    """Tell whether lines of ASCII hold nothing to replace: ten times as fast as a pattern."""
    return text.isascii() and not any(control in text for control in CONTROLS)


def _plain(found: re.Match[str]) -> str:
    return SPACES.get(ord(found[0]), LOST) or ""


class Draft:
    """Collects pieces and metadata in reading order and builds a Document.

    What is over the budgets of characters and blocks is dropped, and the coverage of the Document says so.
    """

    def __init__(self, limits: Limits = DEFAULT) -> None:
        self.pieces: list[Piece] = []
        self.fields: list[tuple[str, str, Place]] = []
        self.limits = limits
        self.kept = self.lost = 0
        self.originals: dict[str, Original] = {}

    def add(self, piece: Piece) -> None:
        """Add a block; blank ones are dropped, and addresses written out are links."""
        if not piece.links:
            piece.text = normalise(piece.text).rstrip()
            piece.links = links_in(piece.text)
        self.take(piece)

    def take(self, piece: Piece) -> None:
        """Add a block whose text is normalised already; blank ones are dropped."""
        size = len(piece.text)
        if not size or piece.text.isspace():
            return
        if not self.lost and len(self.pieces) < self.limits.blocks + FRAME[0]:
            room = self.limits.characters + FRAME[1] - self.kept
            if size <= room:
                self.kept += size
                self.pieces.append(piece)
                return
            if room:
                self.kept += room
                self.pieces.append(_cut(piece, room))
                size -= room
        self.lost += size

    def add_field(self, name: str, value: str, place: Place = NOWHERE) -> None:
        """Add a metadata value; blank ones are dropped, inner line breaks become spaces."""
        flat = " ".join(normalise(value).split())
        if flat:
            self.fields.append((" ".join(normalise(name).split()), flat, place))

    def name(self, part: str) -> str:
        """Return a name for a part of the original that none has yet; the second `text` is `text (2)`."""
        name, number = part, 1
        while name in self.originals:
            number += 1
            name = f"{part} ({number})"
        return name

    def build(
        self,
        fmt: str,
        *,
        declared_language: str | None = None,
        coverage: Coverage | None = None,
        fragment: str | None = None,
    ) -> Document:
        """Join the pieces with line feeds, metadata last, and give every block its zone."""
        assign(self.pieces)
        parts: list[str] = []
        blocks: list[Block] = []
        links: list[Link] = []
        at = 0
        for piece in self.pieces:
            end = at + len(piece.text)
            blocks.append(_block(piece, at, end))
            for start, stop, href, rel in piece.links:
                links.append(Link(at + start, at + stop, normalise(href), rel))
            parts.append(piece.text)
            at = end + 1
        fields: list[Field] = []
        for name, value, place in self.fields:
            lead = f"{name}: "
            start, end = at + len(lead), at + len(lead) + len(value)
            blocks.append(Block(at, end, Zone.METADATA, Role.FIELD, because="metadata", place=place))
            fields.append(Field(name, value, start, end))
            parts.append(lead + value)
            at = end + 1
        return Document(
            text="\n".join(parts),
            blocks=tuple(blocks),
            format=fmt,
            links=tuple(links),
            metadata=tuple(fields),
            declared_language=declared_language,
            coverage=self._covered(coverage or FULL),
            fragment=fragment,
            originals=self.originals,
        )

    def _covered(self, coverage: Coverage) -> Coverage:
        if not self.lost:
            return coverage
        budget = f"{self.limits.blocks:,} blocks and {self.limits.characters:,} characters"
        note = f"text over the budget of {budget} was not read"
        share = min(coverage.share, self.kept / (self.kept + self.lost))
        return Coverage(share, (*coverage.notes, note), over=True)


def _cut(piece: Piece, size: int) -> Piece:
    """Return the first characters of a piece with the links that end in them."""
    links = tuple(link for link in piece.links if link[1] <= size)
    return replace(piece, text=piece.text[:size], links=links)


def _block(piece: Piece, start: int, end: int) -> Block:
    return Block(
        start,
        end,
        piece.zone or Zone.BODY,
        piece.role,
        piece.level,
        piece.hidden,
        piece.slot,
        piece.hint,
        piece.because,
        piece.place,
    )
