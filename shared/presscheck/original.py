"""What did a reader read from, and where in it does a character stand that readers see?

To note for every character of a page where it came from would cost each reading what a few quotes need. So a
reader keeps what it read from, and the way back is sought for the quotes alone (`placing`).
"""

import bisect
import html
import re
import unicodedata
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from presscheck.pointers import strings_in

TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<(script|style|template)\b.*?(?:</\1\s*>|\Z)"
    r"|<[A-Za-z/!?](?:[^<>\"']++|\"[^\"]*+\"|'[^']*+'){0,60}+>|<[A-Za-z/!?][^<>]*+>"
    r"|(?P<reference>&\#?\w{1,32};?)|(?P<word>[^\s<&\]]++|[<&\]])",
    re.DOTALL | re.IGNORECASE,
)
"""What markup is made of: what nobody sees, character references, and words."""
LETTERS = re.compile(r"[^\W_]++")
"""What lines that are marked up by signs are compared by."""
STRING = re.compile(r"(?:[^\"\\]++|\\.)*+", re.DOTALL)
ESCAPE = re.compile(r"(?P<reference>(?:\\u[0-9A-Fa-f]{4})+|\\.)|(?P<word>[^\\]++)", re.DOTALL)
SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
"""Escapes of JSON strings (RFC 8259, 7); the rest stand for themselves."""


class Form(StrEnum):
    """How the original writes a text: tags once, tags that may be escaped, JSON strings, marked up lines."""

    MARKUP = "markup"
    ESCAPED = "escaped"
    STRINGS = "strings"
    LINES = "lines"


class Seen(NamedTuple):
    """What readers see of a stretch, without white space; `starts` and `sources` pair where pieces begin.

    `sources` count in the original, or in what readers see of `below` where that was unwrapped first.
    """

    text: str
    starts: list[int]
    sources: list[int]
    below: "Seen | None" = None

    def source(self, index: int) -> int:
        """Return the offset in the original of the character at `index`."""
        piece = bisect.bisect_right(self.starts, index) - 1
        at = self.sources[piece] + index - self.starts[piece]
        return self.below.source(at) if self.below is not None else at


class Original:
    """The text of a file or of a part of it, decoded, and how it writes what readers see."""

    def __init__(self, text: str, form: Form) -> None:
        self.text, self.form = text, form

    @cached_property
    def lines(self) -> list[int]:
        """Where each line begins."""
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))][:-1]

    @cached_property
    def strings(self) -> dict[str, int]:
        """Where the strings of JSON begin, by their pointers."""
        return strings_in(self.text)

    def offset_of(self, line: int, column: int) -> int:
        """Return the offset of a line and column, both from 1; of the last character for what lies beyond."""
        return min(self.lines[min(line, len(self.lines)) - 1] + column - 1, max(len(self.text) - 1, 0))

    def place_at(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both from 1."""
        line = bisect.bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def shown(self, text: str) -> str:
        """Return what of a text of the document is compared with what the original shows."""
        return "".join(LETTERS.findall(text) if self.form is Form.LINES else text.split())

    def seen(self, start: int, size: int) -> Seen:
        """Return what readers see of `size` characters from `start` on; a JSON string ends before."""
        if self.form is Form.LINES:
            return _scanned(LETTERS, self.text, start, start + size)
        if self.form is Form.STRINGS:
            said = STRING.match(self.text, start, start + size)
            return _within(_scanned(ESCAPE, self.text, start, said.end() if said else start))
        once = _scanned(TOKEN, self.text, start, start + size)
        return _within(once) if self.form is Form.ESCAPED else once


def _within(outer: Seen) -> Seen:
    inner = _scanned(TOKEN, outer.text, 0, len(outer.text))
    return Seen(inner.text, inner.starts, inner.sources, outer)


def _scanned(pattern: re.Pattern[str], text: str, start: int, stop: int) -> Seen:
    parts: list[str] = []
    starts, sources, size = [0], [start], 0
    for found in pattern.finditer(text, start, stop):
        piece = found[0]
        if pattern is not LETTERS:
            kind = found.lastgroup
            if kind is None:
                continue
            if kind == "reference":
                piece = _meaning(piece)
        if not piece.isascii():
            piece = unicodedata.normalize("NFC", piece)
        starts.append(size)
        sources.append(found.start())
        parts.append(piece)
        size += len(piece)
    return Seen("".join(parts), starts, sources)


def _meaning(reference: str) -> str:
    if reference[0] == "&":
        return "".join(html.unescape(reference).split())
    if reference[1] == "u":
        units = bytes.fromhex(reference.replace("\\u", ""))
        return units.decode("utf-16-be", "replace")
    return SIGNS.get(reference[1], reference[1])
