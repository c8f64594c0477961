"""In which line of a block does a phrase stand, and which part of the line does it fill?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from presscheck.document import Block, Document, Zone
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Phrase

SEPARATORS = frozenset("|•·∙・⋅●■▪◆¦／｜:：/\\–—»«►▸▶→>…*~_=")
"""Characters that part a line into segments wherever they stand."""

DASHES = frozenset("-‐‑")
"""Characters that part a line only between spaces: `Tages-Anzeiger` is one word."""

MOST = 24
"""Places of one line that are judged, half from either end, so that time stays linear.

Labels open or close a line. What is left out can only make a check stricter.
"""

FEW = 3
"""Blocks of a text from which the last one closes it."""

BRACKETS = frozenset("()[]{}（）［］【】〔〕<>")

DENSE = re.compile("[\u0e01-\U0010ffff]+")
"""Letters of scripts without spaces, from Thai on."""

SIGNS = re.compile(f"[{re.escape(''.join(sorted(SEPARATORS | DASHES | BRACKETS)))}]")


class Segment(NamedTuple):
    """A stretch of a line between separators; `bracketed` where brackets stand on both sides of it."""

    start: int
    end: int
    bracketed: bool = False


@dataclass
class Unit:
    """One line of a block with the phrases found in it; offsets count in the document.

    `first_body` holds for lines up to the first shown block of the text, `last_body` for lines of the last
    one where there are three or more.
    """

    document: Document
    block: Block
    index: int
    start: int
    end: int
    first_line: bool
    last_line: bool
    first_body: bool = False
    last_body: bool = False
    hits: list[Hit[Phrase]] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        """The line."""
        return self.document.text[self.start : self.end]

    @cached_property
    def words(self) -> int:
        """Number of words; a run of CJK letters counts one word for each two."""
        return count_words(self.text)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The stretches of the line between separators and brackets, blank ones left out."""
        return tuple(_segments(self.text, self.start))

    def segment_of(self, hit: Hit[Phrase]) -> Segment:
        """Return the segment in which a hit begins, widened to the hit where separators stand inside it."""
        for segment in self.segments:
            if segment.start <= hit.start < segment.end:
                return Segment(segment.start, max(segment.end, hit.end), segment.bracketed)
        return Segment(hit.start, hit.end)


def units_of(document: Document, hits: Sequence[Hit[Phrase]]) -> list[Unit]:
    """Return the lines that hold phrases, in text order, each with its hits."""
    units: list[Unit] = []
    first, last = _body(document) if hits else (0, 0)
    for hit in hits:
        if not (units and units[-1].start <= hit.start < units[-1].end):
            units.append(_unit(document, hit.start, first, last))
        units[-1].hits.append(hit)
    for unit in units:
        if len(unit.hits) > MOST:
            unit.hits = _bounded(unit.hits)
    return units


def _bounded(hits: list[Hit[Phrase]]) -> list[Hit[Phrase]]:
    starts = sorted({hit.start for hit in hits})
    if len(starts) <= MOST:
        return hits
    first, last = starts[MOST // 2], starts[-MOST // 2]
    return [hit for hit in hits if hit.start < first or hit.start >= last]


def count_words(text: str) -> int:
    """Count words; letters of scripts without spaces count half a word each."""
    words = len(text.split())
    if text.isascii():
        return words
    return max(words, sum(map(len, DENSE.findall(text))) // 2)


def _body(document: Document) -> tuple[int, int]:
    """Return the numbers of the first and the last shown block of the text.

    Past the last block where there is none, and where the text has too few to tell its end from the rest.
    """
    shown = [at for at, block in enumerate(document.blocks) if block.zone is Zone.BODY and not block.hidden]
    beyond = len(document.blocks)
    return (shown[0], shown[-1] if len(shown) >= FEW else beyond) if shown else (beyond, beyond)


def _unit(document: Document, at: int, first: int, last: int) -> Unit:
    index = document.index_at(at)
    block = document.blocks[index]
    start = document.text.rfind("\n", block.start, at) + 1 or block.start
    end = document.text.find("\n", at, block.end)
    end = block.end if end < 0 else end
    opens = block.zone is Zone.BODY and index <= first
    return Unit(
        document, block, index, start, end, start == block.start, end == block.end, opens, index == last
    )


def _segments(text: str, base: int) -> Iterator[Segment]:
    start, opened = 0, False
    for sign in SIGNS.finditer(text):
        at, bracket = sign.start(), sign[0] in BRACKETS
        if sign[0] in DASHES and not _spaced(text, at):
            continue
        yield from _segment(text, start, at, base, opened and bracket)
        start, opened = at + 1, bracket
    yield from _segment(text, start, len(text), base, False)  # noqa: FBT003  # the last stretch closes no bracket


def _spaced(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (before in ("", " ") or before in DASHES) and (after in ("", " ") or after in DASHES)


def _segment(text: str, start: int, end: int, base: int, bracketed: bool) -> Iterator[Segment]:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    if right > left:
        yield Segment(base + left, base + right, bracketed)
