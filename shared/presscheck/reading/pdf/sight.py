"""Can a line of a page be seen?"""

import ctypes
from functools import cached_property

import pypdfium2
import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the page's lower left corner."""

PALE = 235
"""Fill colour from which text may vanish on white paper."""

TINY = 1.0
"""Height of a line in points under which nobody reads it."""

FAINT = 24
"""Difference in brightness (of 255) under which a line cannot be told from its ground."""

INVISIBLE_MODE = 3
"""PDF text rendering mode: neither fill nor stroke (ISO 32000-1, 9.3.6)."""

PIXELS = 2_000
"""Longest side of a rendered page in pixels; up to this many points, one for each point."""

COARSE = 0.3
"""Pixels for each point under which letters blur into their ground: on so large a page all counts as seen."""

INSET = 0.1
"""Share of a line's height cut off above and below it, so that a rule beside a line is no contrast in it."""


class Sight:
    """Tells whether a line can be seen, rendering the page only where something gives reason to doubt."""

    def __init__(self, page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> None:
        self.page, self.textpage = page, textpage
        self.colour = tuple(ctypes.c_uint() for _ in range(4))

    def misses(self, char: int, box: Box) -> str:
        """Return why no reader sees the line that begins with character `char`, or an empty string."""
        height = box[3] - box[1]
        if 0 < height < TINY:
            return "too small to read"
        if self._outside(box):
            return "outside the page"
        if self._scale >= COARSE and self._doubtful(char) and not self._contrasts(box):
            return "covered, cut off, or without contrast to its ground"
        return ""

    @cached_property
    def _edges(self) -> Box:
        left, bottom, right, top = self.page.get_bbox()
        return left, bottom, right, top

    def _outside(self, box: Box) -> bool:
        left, bottom, right, top = self._edges
        return box[2] <= left or box[0] >= right or box[3] <= bottom or box[1] >= top

    def _doubtful(self, char: int) -> bool:
        if self._drawn_over:
            return True
        red, green, blue, alpha = self.colour
        if pdfium.FPDFText_GetFillColor(self.textpage, char, red, green, blue, alpha) and (
            alpha.value < FAINT or min(red.value, green.value, blue.value) > PALE
        ):
            return True
        thing = pdfium.FPDFText_GetTextObject(self.textpage, char)
        return bool(thing) and (
            pdfium.FPDFTextObj_GetTextRenderMode(thing) == INVISIBLE_MODE
            or pdfium.FPDFPageObj_CountMarks(thing) > 0
            or pdfium.FPDFClipPath_CountPaths(pdfium.FPDFPageObj_GetClipPath(thing)) > 0
        )

    @cached_property
    def _drawn_over(self) -> bool:
        """Something is drawn after text, or in a form whose order is not looked into."""
        text = False
        for number in range(pdfium.FPDFPage_CountObjects(self.page)):
            kind = pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(self.page, number))
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                text = True
            elif text or kind == pdfium.FPDF_PAGEOBJ_FORM:
                return True
        return False

    @cached_property
    def _scale(self) -> float:
        return float(min(1.0, PIXELS / max(*self.page.get_size(), 1.0)))

    @cached_property
    def _rendered(self) -> pypdfium2.PdfBitmap:
        return self.page.render(scale=self._scale, grayscale=True)

    @cached_property
    def _shades(self) -> memoryview:
        return memoryview(self._rendered.buffer).cast("B")

    def _contrasts(self, box: Box) -> bool:
        bitmap = self._rendered
        to_bitmap = bitmap.get_posconv(self.page).to_bitmap
        inset = (box[3] - box[1]) * INSET
        corners = (to_bitmap(box[0], box[1] + inset), to_bitmap(box[2], box[3] - inset))
        (left, right), (top, bottom) = (sorted(side) for side in zip(*corners, strict=True))
        left, right = max(left, 0), min(right + 1, bitmap.width)
        rows = range(max(top, 0), min(bottom + 1, bitmap.height))
        starts = (row * bitmap.stride for row in rows)
        seen = b"".join(self._shades[start + left : start + right] for start in starts)
        return bool(seen) and max(seen) - min(seen) >= FAINT
