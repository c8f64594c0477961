"""What does the reader of a release see, and where does each piece stand?

Every offset in this project counts code points of `Document.text`. What a page has hundreds of is a named
tuple: those are made four times faster than frozen dataclasses.
"""

import bisect
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from presscheck.original import Original

START = itemgetter(0)
"""The start of a block, its first value: half a bisection is spent on asking for it."""


class Zone(StrEnum):
    """Where a block stands, seen from the article."""

    BANNER = "banner"
    HEADLINE = "headline"
    DECK = "deck"
    BODY = "body"
    FOOTER = "footer"
    ASIDE = "aside"
    METADATA = "metadata"


class Role(StrEnum):
    """What kind of block the reader met."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    BADGE = "badge"
    QUOTE = "quote"
    CAPTION = "caption"
    CELL = "cell"
    FIELD = "field"


class Place(NamedTuple):
    """Where a block begins in the original: line and column count from 1, as far as the format has them.

    `page` is a PDF page from 1; `part` names a mail part, archive member or document part; `path` is an
    element path such as `html/body/article/p`, a pointer into JSON such as `/items/0/title`, or the number
    of a paragraph in its part, as `p[12]`. In markup and JSON the line is that of the element or string;
    `placing` finds the words in it.
    """

    line: int | None = None
    column: int | None = None
    page: int | None = None
    part: str | None = None
    path: str | None = None


NOWHERE = Place()


class Block(NamedTuple):
    """A stretch of text with one zone and one visibility; `because` is the rule that decided both.

    `level` is the heading level from 1, or 0. `slot` is true where the structure says advertisement: the
    block belongs to an ad slot, not merely to a menu or teaser. `hint` carries what markup says without
    words (an ad class on the element), for reports, never as a label.
    """

    start: int
    end: int
    zone: Zone
    role: Role = Role.PARAGRAPH
    level: int = 0
    hidden: bool = False
    slot: bool = False
    hint: str = ""
    because: str = ""
    place: Place = NOWHERE


class Link(NamedTuple):
    """A hyperlink: its text span, target and `rel` tokens in lower case."""

    start: int
    end: int
    href: str
    rel: tuple[str, ...] = ()


class Field(NamedTuple):
    """One metadata value: `text[start:end] == value`, in a block of zone `metadata`.

    `name` is the reader's spelling of the property: `jsonld:@type`, `og:site_name`, `genre`,
    `mail:from`, `infosource`.
    """

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the release was read: `share` from 0 to 1, with a note for what was not.

    `over` tells that a budget was spent, and not that the file is damaged or holds pictures.
    """

    share: float = 1.0
    notes: tuple[str, ...] = ()
    over: bool = False

    def cut_off(self, note: str) -> "Coverage":
        """Return this coverage for a file that ends too early: nobody can tell how much is missing."""
        return Coverage(min(self.share, 0.99), (*self.notes, note), self.over)


FULL = Coverage()


@dataclass(frozen=True, slots=True)
class Document:
    """A release as its reader sees it.

    `blocks` are in text order and do not overlap; between two of them stands only white space.
    `declared_language` is what the file says (ISO 639-1), `language` what was settled on. `fragment` names
    the item inside a file that holds several, or is None. `originals` are what it was read from, by part,
    where line and column of a word are not those of its block ("" is the file itself).
    """

    text: str
    blocks: tuple[Block, ...]
    format: str
    links: tuple[Link, ...] = ()
    metadata: tuple[Field, ...] = ()
    declared_language: str | None = None
    language: str | None = None
    coverage: Coverage = FULL
    fragment: str | None = None
    originals: Mapping[str, Original] = field(default_factory=dict, compare=False, repr=False)

    @property
    def digest(self) -> str:
        """SHA-256 of the normalised text, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def index_at(self, offset: int) -> int:
        """Return the index of the block that holds `offset`, or of the last one that begins before it."""
        return max(bisect.bisect_right(self.blocks, offset, key=START) - 1, 0)

    def block_at(self, offset: int) -> Block:
        """Return the block that holds `offset`, or the last one that begins before it."""
        return self.blocks[self.index_at(offset)]

    def text_of(self, block: Block) -> str:
        """Return the text of one of this document's blocks."""
        return self.text[block.start : block.end]

    def fields(self, *names: str) -> tuple[Field, ...]:
        """Return the metadata fields with one of these names, in text order."""
        return tuple(entry for entry in self.metadata if entry.name in names)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A release, or an item of one, that could not be read.

    `reason` is a code of `verdict.Reason`; `detail` says in plain words what was met and what to do.
    """

    reason: str
    detail: str
    format: str = "unknown"
    fragment: str | None = None
