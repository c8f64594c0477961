"""Which lines of text stand on a page, where, how large, and can they be seen?"""

import ctypes
import re
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

LINE_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen at the end of a line, running the next line on behind it."""

LINE = re.compile(f"[^\n{LINE_HYPHEN}]+")

PALE = 235
"""Fill colour from which text may vanish on white paper; such lines are looked at on the rendered page."""

TINY = 2.0
"""Type size in points under which nobody reads."""

FAINT = 24
"""Difference in brightness (of 255) under which a line cannot be told from its ground."""

INVISIBLE_MODE = 3
"""PDF text rendering mode: neither fill nor stroke (ISO 32000-1, 9.3.6)."""


class Line(NamedTuple):
    """One line: its text, its box in points from the page's lower left corner, its type size and page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    page: int
    hidden: bool = False


def lines_of(page: pypdfium2.PdfPage, number: int) -> tuple[Line, ...]:
    """Return the lines of a page in reading order; `number` counts pages from 1."""
    textpage = page.get_textpage()
    text = textpage.get_text_range()
    if len(text) != textpage.count_chars():
        return tuple(Line(line, 0, 0, 0, 0, 0, number) for line in text.splitlines() if line.strip())
    sight = _Sight(page, textpage)
    lines = []
    for match in LINE.finditer(text):
        line = match[0].rstrip("\r ")
        if line.strip():
            first, last = match.start() + len(line) - len(line.lstrip()), match.start() + len(line) - 1
            hyphen = "-" if text[match.end() : match.end() + 1] == LINE_HYPHEN else ""
            lines.append(_line(line.strip() + hyphen, first, last, number, sight))
    return tuple(lines)


def _line(text: str, first: int, last: int, number: int, sight: "_Sight") -> Line:
    left, bottom, _, top = sight.textpage.get_charbox(first, loose=True)
    end_left, end_bottom, right, end_top = sight.textpage.get_charbox(last, loose=True)
    box = (min(left, end_left), min(bottom, end_bottom), right, max(top, end_top))
    size = pdfium.FPDFText_GetFontSize(sight.textpage, first)
    size = max(size, top - bottom) if size <= 1 else size
    return Line(text, *box, size, number, sight.misses(first, box, top - bottom))


class _Sight:
    """Tells whether a line can be seen, rendering the page only where its text gives reason to doubt."""

    def __init__(self, page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> None:
        self.page, self.textpage = page, textpage
        self.rendered: pypdfium2.PdfBitmap | None = None

    def misses(self, char: int, box: tuple[float, float, float, float], height: float) -> bool:
        if 0 < height < TINY / 2:
            return True
        return self._doubtful(char) and not self._contrasts(box)

    def _doubtful(self, char: int) -> bool:
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        if pdfium.FPDFText_GetFillColor(self.textpage, char, red, green, blue, alpha) and (
            alpha.value < FAINT or min(red.value, green.value, blue.value) > PALE
        ):
            return True
        thing = pdfium.FPDFText_GetTextObject(self.textpage, char)
        return bool(thing) and pdfium.FPDFTextObj_GetTextRenderMode(thing) == INVISIBLE_MODE

    def _contrasts(self, box: tuple[float, float, float, float]) -> bool:
        if self.rendered is None:
            self.rendered = self.page.render(scale=1, grayscale=True)
        bitmap = self.rendered
        left, right = max(int(box[0]), 0), min(int(box[2]) + 1, bitmap.width)
        top, bottom = max(int(bitmap.height - box[3]), 0), min(int(bitmap.height - box[1]) + 1, bitmap.height)
        shades = bytes(bitmap.buffer)
        rows = (
            shades[row * bitmap.stride + left : row * bitmap.stride + right] for row in range(top, bottom)
        )
        seen = b"".join(rows)
        return bool(seen) and max(seen) - min(seen) >= FAINT
