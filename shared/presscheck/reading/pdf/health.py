"""Can the text layer of a page be trusted, or does it say something else than the page shows?"""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.reading.pdf.lines import Line
from presscheck.reading.pdf.sight import INVISIBLE_MODE

FEW = 40
"""Letters under which a page counts as having no text layer if images cover it."""

COVERED = 0.3
"""Share of a page under images from which its few letters are not the text that people read."""

SCANNED = 0.7
"""Share of a page under images from which a text that is not drawn was recognised in them."""

TRIED, ENOUGH = 200, 5
"""Things drawn on a page that are looked through for pieces of text, and pieces that tell enough."""

UNMAPPED = 0.08
"""Share of characters without meaning (private use, replacement, unassigned) that breaks a text."""

SAMPLE = 2000
"""Characters of a page that are judged; damage of a font shows at once."""

LONG_WORDS = 25
"""Mean word length from which a text in an alphabet has lost its spaces; German press releases reach 9."""

TORN = 0.6
"""Share of words of one letter from which the words are torn apart; Slavic prose reaches an eighth."""

WORD = re.compile(r"(?:[^\W\d_](?:[^\W\d_A-Z]|[-'’‑–·\u00ad])*|[^\W\da-z_]*|[A-Z][a-z]*[A-Z][\w-]*)[0-9]*")
"""A word as languages write it: small letters but for the first, or capitals, or a name like `McKay`."""

NUMBER = re.compile(r"[0-9.,:/%€$£-]+")
ADDRESS = re.compile(r"[\w.+-]+(?:[@./:][\w.+-]*)+|https?:.*")

AROUND = "\"'.,;:!?()[]{}<>«»„“”‘’-–—*+%&$€£#|/_"
"""Signs that stand around words."""

LEAST_WORDS, SCRAMBLED = 10, 0.5
"""Words of three letters and more on which a text is judged, and the share of odd ones that breaks it."""

SPACED = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW"))
"""Scripts that put spaces between words; in the others a long run of letters is ordinary."""


def no_text(page: pypdfium2.PdfPage, lines: Sequence[Line]) -> bool:
    """Tell whether a page is a picture: images cover it and hardly a letter stands on it."""
    letters = sum(len(line.text) for line in lines)
    return letters < FEW and _image_share(page) >= COVERED


def is_scan(page: pypdfium2.PdfPage) -> bool:
    """Tell whether a page is a picture with the text that a machine recognised laid under it unseen."""
    modes: list[int] = []
    for number in range(min(pdfium.FPDFPage_CountObjects(page), TRIED)):
        thing = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(thing) == pdfium.FPDF_PAGEOBJ_TEXT:
            modes.append(pdfium.FPDFTextObj_GetTextRenderMode(thing))
            if len(modes) == ENOUGH or modes[-1] != INVISIBLE_MODE:
                break
    return bool(modes) and modes[-1] == INVISIBLE_MODE and _image_share(page) >= SCANNED


def broken(lines: Sequence[Line]) -> str:
    """Say in plain words how the text of a page is damaged, or return an empty string."""
    text = "\n".join(line.text for line in lines)[:SAMPLE]
    words = text.split()
    letters = sum(map(len, words))
    if letters < FEW:
        return ""
    if sum(char < " " for char in "".join(words)) > UNMAPPED * letters:
        return "glyphs without a character"
    if not text.isascii():
        counts = Counter("".join(words))
        if sum(count for char, count in counts.items() if _unmapped(char)) > UNMAPPED * letters:
            return "glyphs without a character"
        if not _spaced(counts):
            return ""
    elif text.lower() == text.upper():
        return ""
    return _shape(words, lines)


def _shape(words: Sequence[str], lines: Sequence[Line]) -> str:
    """Say what is wrong with the words of a script that puts spaces between them."""
    letters = sum(map(len, words))
    if _is_scrambled(words):
        return "letters that stand for others"
    if letters > LONG_WORDS * len(words):
        return "no spaces between words"
    if list(map(len, words)).count(1) > TORN * len(words):
        return "spaces between the letters of words"
    if len(lines) > FEW / 2 and _singles(lines) > 0.9 * len(lines):
        return "one word on each line"
    return ""


def _is_scrambled(words: Sequence[str]) -> bool:
    """Tell whether words are such as no language has: signs amid their letters, capitals at their end."""
    told = [bare for word in words if len(bare := word.strip(AROUND)) > 2 and not NUMBER.fullmatch(bare)]
    odd = sum(not (WORD.fullmatch(word) or ADDRESS.fullmatch(word)) for word in told)
    return len(told) >= LEAST_WORDS and odd > SCRAMBLED * len(told)


def _singles(lines: Sequence[Line]) -> int:
    return sum(len(line.text.split()) == 1 for line in lines)


def _unmapped(char: str) -> bool:
    return char == "\N{REPLACEMENT CHARACTER}" or unicodedata.category(char) in ("Co", "Cn")


def _spaced(letters: Counter[str]) -> bool:
    alphabetic = {char: count for char, count in letters.items() if char.isalpha()}
    spaced = sum(
        count for char, count in alphabetic.items() if unicodedata.name(char, "").split(" ")[0] in SPACED
    )
    return spaced * 2 > sum(alphabetic.values())


def _image_share(page: pypdfium2.PdfPage) -> float:
    width, height = page.get_size()
    covered = 0.0
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = thing.get_bounds()
        covered += max(min(right, width) - max(left, 0), 0) * max(min(top, height) - max(bottom, 0), 0)
    return min(covered / (width * height), 1.0) if width and height else 0.0
