"""What does the markup of an image tell: an advertisement, a scan of a text, a badge without words?"""

from collections.abc import Mapping

from presscheck.reading.html.page import Page
from presscheck.reading.html.visibility import AD_SIZES

SCAN = 500
"""Pixels of either side of an image from which it may show a text."""


def note_image(page: Page, attrs: Mapping[str, str], *, pending: bool) -> None:
    """Note an image with its attributes; `pending` tells that a block of text is begun before it."""
    size = attrs.get("width", ""), attrs.get("height", "")
    if size in AD_SIZES:
        page.banners.append(len(page.runs) - (not pending))
    elif _may_be_text(*size):
        page.scans += 1
    if not attrs.get("alt") and (source := attrs.get("src")):
        page.unspoken.append((len(page.nodes), source))


def _may_be_text(width: str, height: str) -> bool:
    """Tell whether an image is large enough to hold a text, or of a size that the markup does not tell."""
    if not width or not height:
        return True
    return all(side.isdecimal() and int(side[:6]) >= SCAN for side in (width, height))
