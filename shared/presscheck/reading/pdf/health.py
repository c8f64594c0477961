"""Can the text layer of a page be trusted, or does it say something else than the page shows?"""

import unicodedata
from collections.abc import Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.pdf.lines import Line

FEW = 40
"""Letters under which a page counts as having no text layer if images cover it."""

COVERED = 0.3
"""Share of a page under images from which its few letters are not the text that people read."""

UNMAPPED = 0.08
"""Share of characters without meaning (private use, replacement, unassigned) that breaks a text."""

SAMPLE = 2000
"""Characters of a page that are judged; damage of a font shows at once."""

LONG_WORDS = 25
"""Mean word length from which a text in an alphabet has lost its spaces; German press releases reach 9."""

SPACED = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW"))
"""Scripts that put spaces between words; in the others a long run of letters is ordinary."""


def no_text(page: pypdfium2.PdfPage, lines: Sequence[Line]) -> bool:
    """Tell whether a page is a picture: images cover it and hardly a letter stands on it."""
    letters = sum(len(line.text) for line in lines)
    return letters < FEW and _image_share(page) >= COVERED


def broken(lines: Sequence[Line]) -> str:
    """Say in plain words how the text of a page is damaged, or return an empty string."""
    text = "\n".join(line.text for line in lines)[:SAMPLE]
    letters = [char for char in text if not char.isspace()]
    if len(letters) < FEW:
        return ""
    if sum(unicodedata.category(char) in ("Co", "Cn") or char == "�" for char in letters) > UNMAPPED * len(
        letters
    ):
        return "glyphs without a character"
    if not _spaced(letters):
        return ""
    words = text.split()
    if sum(map(len, words)) / len(words) > LONG_WORDS:
        return "no spaces between words"
    singles = sum(len(line.text.split()) == 1 for line in lines)
    if len(lines) > FEW / 2 and singles > 0.9 * len(lines):
        return "one word on each line"
    return ""


def _spaced(letters: Sequence[str]) -> bool:
    sample = [char for char in letters[:400] if char.isalpha()]
    spaced = sum(unicodedata.name(char, "").split(" ")[0] in SPACED for char in sample)
    return spaced * 2 > len(sample)


def _image_share(page: pypdfium2.PdfPage) -> float:
    width, height = page.get_size()
    covered = 0.0
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = thing.get_bounds()
        covered += max(min(right, width) - max(left, 0), 0) * max(min(top, height) - max(bottom, 0), 0)
    return min(covered / (width * height), 1.0) if width and height else 0.0
