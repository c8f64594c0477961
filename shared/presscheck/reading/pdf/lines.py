"""Which lines of text stand on a page, where, how large, and can they be seen?"""

import re
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.draft import Span
from presscheck.reading.pdf.rows import by_columns
from presscheck.reading.pdf.sight import Sight

LINE_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen at the end of a line, running the next line on behind it.

A glyph without a character comes out as the same; the code of the single character tells them apart.
"""

HYPHEN_CODE = 2

NO_CHARACTER = 0xFFFE
"""From this number on pdfium's characters, UTF-16 code units, are none (The Unicode Standard, 23.7)."""

SMALLEST = 2.0
"""Height of a line in points, leading included, under which nobody reads it; footnotes have 8."""

TALL = 3
"""Type sizes from which a line is taken for one that runs up or down the margin."""

LINE = re.compile(f"[^\n{LINE_HYPHEN}]+")


class Line(NamedTuple):
    """One line: its text, its box in points from the page's lower left corner, its type size and page.

    `unseen` says why no reader sees it; it is empty for all others. `links` count in the text.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    page: int
    unseen: str = ""
    links: tuple[Span, ...] = ()

    @property
    def upright(self) -> bool:
        """Whether the line runs up or down the page."""
        height = self.top - self.bottom
        return height > TALL * self.size and height > self.right - self.left

    @property
    def thickness(self) -> float:
        """Height of the line in points, across the way it runs."""
        return self.right - self.left if self.upright else self.top - self.bottom


def lines_of(page: pypdfium2.PdfPage, number: int) -> tuple[Line, ...]:
    """Return the lines of a page in reading order; `number` counts pages from 1."""
    textpage = page.get_textpage()
    text = _text(textpage)
    sight = Sight(page, textpage)
    spans = []
    for match in LINE.finditer(text):
        line = match[0].rstrip("\r ")
        if line.strip():
            spans.append((match.start() + len(line) - len(line.lstrip()), match.start() + len(line)))
    lines = []
    for start, end in by_columns(textpage, text, spans):
        hyphen = "-" if text[end : end + 1] == LINE_HYPHEN else ""
        lines.append(_line(_whole(text[start:end]) + hyphen, start, end - 1, number, sight))
    return tuple(lines)


def _text(textpage: pypdfium2.PdfTextPage) -> str:
    """Return the text of a page, one code unit for each of pdfium's characters."""
    text: str = textpage.get_text_range()
    count = textpage.count_chars()
    if len(text) != count:
        return "".join(_character(pdfium.FPDFText_GetUnicode(textpage, at)) for at in range(count))
    if LINE_HYPHEN not in text:
        return text
    characters = list(text)
    for match in re.finditer(LINE_HYPHEN, text):
        characters[match.start()] = _character(pdfium.FPDFText_GetUnicode(textpage, match.start()))
    return "".join(characters)


def _character(code: int) -> str:
    if code == HYPHEN_CODE:
        return LINE_HYPHEN
    return chr(code) if 0 < code < NO_CHARACTER else "\N{REPLACEMENT CHARACTER}"


def _whole(line: str) -> str:
    """Join the surrogates that pdfium counts as two characters."""
    return line if line.isascii() else line.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _line(text: str, first: int, last: int, number: int, sight: Sight) -> Line:
    left, bottom, _, top = sight.textpage.get_charbox(first, loose=True)
    end_left, end_bottom, right, end_top = sight.textpage.get_charbox(last, loose=True)
    box = (min(left, end_left), min(bottom, end_bottom), right, max(top, end_top))
    size = pdfium.FPDFText_GetFontSize(sight.textpage, first)
    size = max(size, top - bottom) if size <= 1 else size
    line = Line(text, *box, size, number)
    if line.thickness < SMALLEST:
        return line._replace(unseen=f"type of less than {SMALLEST:g} points")
    missed = sight.misses(first, box)
    return line._replace(unseen=missed) if missed else line
