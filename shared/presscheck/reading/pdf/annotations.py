"""Which text do annotations and form fields put on a page, beside its text layer?"""

import ctypes
from collections.abc import Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.pdf.lines import Line

SHOWN = {
    pdfium.FPDF_ANNOT_FREETEXT: b"Contents",
    pdfium.FPDF_ANNOT_STAMP: b"Contents",
    pdfium.FPDF_ANNOT_WIDGET: b"V",
}
"""Kinds of annotation that show text on the page, and the entry that holds it (ISO 32000-1, 12.5.6)."""

UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW

MOST = 200
"""Annotations of a page that are looked at."""

LONGEST = 2_000
"""Characters of one that are kept."""

ORDINARY = 12.0
"""Type size in points that is taken for an annotation in a larger box."""


def with_annotations(page: pypdfium2.PdfPage, number: int, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of a page with those of its annotations where they stand on it."""
    placed = list(lines)
    for line in _annotated(page, number):
        middle = (line.top + line.bottom) / 2
        below = (at for at, other in enumerate(placed) if other.top <= middle and other.size)
        placed.insert(next(below, len(placed)), line)
    return tuple(placed)


def has_silent_stamp(page: pypdfium2.PdfPage) -> bool:
    """Tell whether a stamp shows something on a page without saying in text what: it is only drawn."""
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        stamp = pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_STAMP
        shown = stamp and not pdfium.FPDFAnnot_GetFlags(annotation) & UNSEEN
        silent = shown and not _string(annotation, b"Contents").strip()
        pdfium.FPDFPage_CloseAnnot(annotation)
        if silent:
            return True
    return False


def _annotated(page: pypdfium2.PdfPage, number: int) -> Iterator[Line]:
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        try:
            entry = SHOWN.get(pdfium.FPDFAnnot_GetSubtype(annotation))
            text = " ".join(_string(annotation, entry).split()) if entry else ""
            if text:
                yield _line(annotation, text, number)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _string(annotation: object, entry: bytes) -> str:
    size = min(pdfium.FPDFAnnot_GetStringValue(annotation, entry, None, 0), 2 * LONGEST + 2)
    buffer = ctypes.create_string_buffer(size)
    units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    pdfium.FPDFAnnot_GetStringValue(annotation, entry, units, size)
    return buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\0")


def _line(annotation: object, text: str, number: int) -> Line:
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, box)
    bottom, top = sorted((box.bottom, box.top))
    hidden = "an annotation that is not shown" if pdfium.FPDFAnnot_GetFlags(annotation) & UNSEEN else ""
    return Line(text, box.left, bottom, box.right, top, min(top - bottom, ORDINARY), number, hidden)
