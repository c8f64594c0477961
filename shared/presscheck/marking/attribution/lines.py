"""Which lines of a release does its reader see, one after the other, and where do they stand?"""

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from presscheck.document import Block, Document, Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.folding import Folded
from presscheck.marking.lexicon import Hit, Hits
from presscheck.policy.compiled import Marker, Policy, Profile, Wire

HEAD_LINES = 40
"""How many lines from the top may hold a dateline, byline or source."""

TAIL_LINES = 80
"""How many lines from the end may hold contacts, sources and notices of a long release."""

OUTER = 250
"""Hits of a kind that are looked at from either end; no release names its parts so often."""

FORMS = ("株式会社", "有限会社", "주식회사", "㈜", "（株）", "(株)")
"""Forms of company that stand before a name."""

LONGEST_FORM = 6

LONG, LONG_DENSE = 80, 40
"""From these lengths on a line is a paragraph; the second where a character is a syllable or a word."""

DENSE_LANGUAGES = ("ja", "zh", "ko")

SPACE = " \t\n\u200b\u200c\u200d\u2060\ufeff"


class Line(NamedTuple):
    """One visible line without surrounding white space, its place in the row, and its block's zone."""

    start: int
    end: int
    number: int
    zone: Zone
    role: Role = Role.PARAGRAPH

    @property
    def length(self) -> int:
        """How many code points the line has."""
        return self.end - self.start


def outer[T](hits: Sequence[T]) -> tuple[T, ...]:
    """Return hits, of very many the first and last: a release names its parts at its two ends."""
    return tuple(hits) if len(hits) <= 2 * OUTER else (*hits[:OUTER], *hits[-OUTER:])


@dataclass
class Scene:
    """All that the finders of attribution look at."""

    document: Document
    folded: Folded
    hits: Hits
    policy: Policy
    profile: Profile

    @cached_property
    def text(self) -> str:
        """The text of the document."""
        return self.document.text

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Visible lines of the release itself, in text order: neither hidden nor beside it."""
        found: list[Line] = []
        for block in self.document.blocks:
            if block.zone not in (Zone.ASIDE, Zone.METADATA) and not (block.hidden or block.slot):
                _split(self.document.text, block, found)
        return tuple(found)

    @cached_property
    def opening(self) -> tuple[Line, ...]:
        """The lines at the top, the headline left out."""
        return tuple(line for line in self.lines[:HEAD_LINES] if line.zone is not Zone.HEADLINE)

    @cached_property
    def paragraphs(self) -> tuple[Line, ...]:
        """The lines at the top as long as a paragraph; the end of a breadcrumb may be as long."""
        return tuple(
            [line for line in self.opening if line.length >= self.long and line.zone is not Zone.BANNER]
        )

    def opens_body(self, line: Line) -> bool:
        """Tell whether a line is the first paragraph of the text."""
        return line in self.paragraphs[:1]

    @cached_property
    def ends(self) -> tuple[Line, ...]:
        """The first and the last lines, where credits, bylines and notices stand."""
        rest = self.lines[max(HEAD_LINES, len(self.lines) - HEAD_LINES) :]
        return self.lines[:HEAD_LINES] + rest

    def is_end(self, line: Line) -> bool:
        """Tell whether a line is one of the first or last."""
        return line.number < HEAD_LINES or line.number >= len(self.lines) - TAIL_LINES

    @cached_property
    def closing(self) -> int:
        """Number of the line from which on the end of the release is looked at closely."""
        return max(0, len(self.lines) - TAIL_LINES)

    @cached_property
    def language(self) -> str:
        """The language of the text, as far as it is known."""
        return self.document.language or self.document.declared_language or ""

    @cached_property
    def long(self) -> int:
        """From how many characters on a line of this text is a paragraph."""
        return LONG_DENSE if self.language in DENSE_LANGUAGES else LONG

    @cached_property
    def headline(self) -> Line | None:
        """The first headline, or the first line where no block is one."""
        heads = (line for line in self.lines if line.zone is Zone.HEADLINE)
        return next(heads, self.lines[0] if self.lines else None)

    @cached_property
    def markers(self) -> Mapping[str, tuple[Hit[Marker], ...]]:
        """Hits of structural phrases by the element they point to, in text order, the outer ones of many."""
        found: dict[str, list[Hit[Marker]]] = {}
        for hit in self.hits.markers:
            found.setdefault(hit.entry.element.removesuffix("_head"), []).append(hit)
        return {element: outer(hits) for element, hits in found.items()}

    @cached_property
    def wires(self) -> tuple[Hit[Wire], ...]:
        """Hits of wires in text order, the outer ones of many.

        Where names differ in capitals only (`ots`, `OTS`), the one meant.
        """
        hits = [hit for hit in outer(self.hits.wires) if not self._is_company(hit)]
        exact = {hit[1:3] for hit in hits if self._is_spelled(hit)}
        return tuple(hit for hit in hits if hit[1:3] not in exact or self._is_spelled(hit))

    def _is_spelled(self, hit: Hit[Wire]) -> bool:
        return self.text[hit.start : hit.end] in (hit.entry.name, *hit.entry.markers)

    def _is_company(self, hit: Hit[Wire]) -> bool:
        """A form of company before the name: its owner speaks, the wire carries nothing."""
        before = self.text[max(0, hit.start - LONGEST_FORM) : hit.start]
        return not before.isascii() and before.rstrip().endswith(FORMS)

    def wires_between(self, start: int, end: int) -> list[Hit[Wire]]:
        """Return the hits of wires inside a span."""
        first = bisect.bisect_left(self._wire_starts, start)
        if first == len(self.wires):
            return []
        found: list[Hit[Wire]] = []
        for hit in islice(self.wires, first, None):
            if hit.start >= end:
                break
            if hit.end <= end:
                found.append(hit)
        return found

    @cached_property
    def _wire_starts(self) -> tuple[int, ...]:
        return tuple(hit.start for hit in self.wires)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(line.start for line in self.lines)

    def of(self, line: Line) -> str:
        """Return the text of a line."""
        return self.text[line.start : line.end]

    def line_at(self, offset: int) -> Line | None:
        """Return the visible line that holds `offset`, or None."""
        at = bisect.bisect_right(self._starts, offset) - 1
        line = self.lines[at] if at >= 0 else None
        return line if line and offset < line.end else None

    def after(self, line: Line, count: int) -> tuple[Line, ...]:
        """Return up to `count` lines that follow `line`."""
        return self.lines[line.number + 1 : line.number + 1 + count]

    def mark(self, kind: MarkKind, start: int, end: int, because: str, **value: str) -> Mark:
        """Return a mark of the text from `start` to `end`, without the white space around it."""
        start, end = trim(self.text, start, end)
        zone = self.document.block_at(start).zone
        kept = {key: said for key, said in value.items() if said}
        return Mark(kind, self.text[start:end], start, end, zone, value=kept, because=because)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space and invisible characters at its ends."""
    while start < end and text[start] in SPACE:
        start += 1
    while end > start and text[end - 1] in SPACE:
        end -= 1
    return start, end


def _split(text: str, block: Block, found: list[Line]) -> None:
    at = block.start
    while at < block.end:
        stop = text.find("\n", at, block.end)
        stop = block.end if stop < 0 else stop
        start, end = trim(text, at, stop)
        if start < end:
            found.append(Line(start, end, len(found), block.zone, block.role))
        at = stop + 1
