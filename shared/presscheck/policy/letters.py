"""Which words does a stretch of a document hold, and where does each stand?"""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from presscheck.document import Block, Document, Zone

UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
"""Scripts written without spaces (Thai, Japanese, Chinese): each character counts as a word."""


@cache
def _word() -> re.Pattern[str]:
    """Return what matches a word; compiled when first needed, as that takes three milliseconds."""
    return re.compile(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Words:
    """Words in lower case, with where each begins and ends in the text of the document."""

    text: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and digits of some blocks, in lower case and without anything between them.

    `ends` tells where the letters of each block end in `text`.
    """

    blocks: tuple[Block, ...]
    ends: tuple[int, ...]
    text: str

    def around(self, start: int, end: int) -> tuple[Block, ...]:
        """Return the blocks that hold the letters from `start` to `end`."""
        first, last = bisect.bisect_right(self.ends, start), bisect.bisect_left(self.ends, end)
        return self.blocks[first : last + 1]


def letters_of(document: Document, zones: tuple[Zone, ...]) -> Letters:
    """Return the letters of the visible blocks in `zones`."""
    blocks = tuple(block for block in document.blocks if block.zone in zones and not block.hidden)
    return letters_in(document, blocks)


def letters_in(document: Document, blocks: tuple[Block, ...]) -> Letters:
    """Return the letters of some blocks."""
    ends: list[int] = []
    parts: list[str] = []
    at = 0
    for block in blocks:
        part = "".join(_word().findall(document.text, block.start, block.end)).casefold()
        at += len(part)
        parts.append(part)
        ends.append(at)
    return Letters(blocks, tuple(ends), "".join(parts))


def words_in(document: Document, blocks: tuple[Block, ...]) -> Words:
    """Return the words of some blocks, with their places."""
    matches = [match for block in blocks for match in _word().finditer(document.text, block.start, block.end)]
    return Words(
        [match.group().casefold() for match in matches],
        [match.start() for match in matches],
        [match.end() for match in matches],
    )


def words_of(text: str) -> list[str]:
    """Return the words of a statement as they are compared."""
    return [word.casefold() for word in _word().findall(text)]
