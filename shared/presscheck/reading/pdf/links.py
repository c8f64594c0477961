"""Which words of a page lead to an address when they are pressed?"""

import ctypes
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.draft import Span
from presscheck.reading.pdf.lines import Line

MOST = 200
"""Links of a page that are looked at."""

LONGEST = 2_000
"""Bytes of an address, and characters of the words that lead to it, that are kept."""

type Rect = tuple[float, float, float, float]


def with_links(page: pypdfium2.PdfPage, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of a page with the links on them; offsets count in the text of the line."""
    linked = list(lines)
    textpage = None
    for (left, bottom, right, top), address in _links(page):
        textpage = textpage or page.get_textpage()
        words = textpage.get_text_bounded(left, bottom, right, top)[:LONGEST].split("\r\n")
        for at, line in enumerate(linked):
            if line.bottom < (top + bottom) / 2 < line.top or bottom < (line.top + line.bottom) / 2 < top:
                linked[at] = line._replace(links=(*line.links, *_spans(line.text, words, address)))
    return tuple(linked)


def _spans(text: str, words: Sequence[str], address: str) -> Iterator[Span]:
    for one in words:
        bare = one.strip()
        start = text.find(bare) if bare else -1
        if start >= 0:
            yield start, start + len(bare), address
            return


def _links(page: pypdfium2.PdfPage) -> Iterator[tuple[Rect, str]]:
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(MOST):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
            return
        box = pdfium.FS_RECTF()
        address = _address(page, link)
        if address and pdfium.FPDFLink_GetAnnotRect(link, box):
            bottom, top = sorted((box.bottom, box.top))
            yield (box.left, bottom, box.right, top), address


def _address(page: pypdfium2.PdfPage, link: object) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    size = min(pdfium.FPDFAction_GetURIPath(page.pdf, action, None, 0), LONGEST)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(page.pdf, action, buffer, size)
    return buffer.raw.rstrip(b"\0").decode("utf-8", "replace")
