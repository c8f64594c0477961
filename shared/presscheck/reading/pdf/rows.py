"""In which order does a reader of two columns meet the rows of a page?"""

import ctypes
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.pdf.columns import Gap, Gutter, Row, gutters

WIDE = 9.0
"""Points of a gap that may part columns; the spaces of justified lines reach 8."""

NOTHING = Row(0.0, 0.0, 0.0, 0.0, ())

type Stretch = tuple[int, int]
"""The characters of a line, by their numbers on the page."""


def by_columns(textpage: pypdfium2.PdfTextPage, text: str, spans: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield the lines of a page, rows that hold those of two columns parted: the left column first."""
    rows = [_row(textpage, text, span) for span in spans]
    at = 0
    for gutter in gutters(rows) if any(row.gaps for row in rows) else ():
        yield from spans[at : gutter.first]
        yield from _parted(textpage, text, spans[gutter.first : gutter.end], gutter)
        at = gutter.end
    yield from spans[at:]


def _parted(
    textpage: pypdfium2.PdfTextPage, text: str, spans: Sequence[Stretch], gutter: Gutter
) -> Iterator[Stretch]:
    left: list[Stretch] = []
    right: list[Stretch] = []
    middle = (gutter.left + gutter.right) / 2
    for start, end in spans:
        parts = _split(textpage, text, start, end, middle)
        left += [parts[0]] if parts[0][0] < parts[0][1] else []
        right += [parts[1]] if parts[1][0] < parts[1][1] else []
    yield from left
    yield from right


def _split(
    textpage: pypdfium2.PdfTextPage, text: str, start: int, end: int, middle: float
) -> tuple[Stretch, Stretch]:
    """Part a line at the first word that stands to the right of a place."""
    word = start
    while word < end:
        if textpage.get_charbox(word)[0] >= middle:
            break
        space = text.find(" ", word, end)
        word = space + 1 if space >= 0 else end
    return (start, start + len(text[start:word].rstrip())), (word, end)


def _row(textpage: pypdfium2.PdfTextPage, text: str, span: Stretch) -> Row:
    start, end = span
    count = pdfium.FPDFText_CountRects(textpage, start, end - start)
    if count < 1:
        return NOTHING
    boxes = sorted(_box(textpage, at) for at in range(count))
    gaps = []
    first, bottom, reach, top = boxes[0]
    for left, low, right, high in boxes[1:]:
        if left - reach >= WIDE:
            gaps.append((reach, left))
        bottom, reach, top = min(bottom, low), max(reach, right), max(top, high)
    return Row(first, bottom, reach, top, tuple(_gap(textpage, text, span, *gap) for gap in gaps))


def _gap(textpage: pypdfium2.PdfTextPage, text: str, span: Stretch, left: float, right: float) -> Gap:
    before, behind = _split(textpage, text, *span, (left + right) / 2)
    return Gap(left, right, len(text[slice(*before)].split()), len(text[slice(*behind)].split()))


def _box(textpage: pypdfium2.PdfTextPage, at: int) -> tuple[float, float, float, float]:
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetRect(textpage, at, left, top, right, bottom)
    return left.value, bottom.value, right.value, top.value
