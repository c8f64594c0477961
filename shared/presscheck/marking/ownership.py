"""Is a label the release's own, or does it belong to an ad slot, another article or a quotation?"""

from collections.abc import Iterable

from presscheck.document import Block, Zone
from presscheck.marking.units import Unit

QUOTES = {'"': '"', "“": "”“", "„": "“”", "«": "»", "»": "«", "‚": "‘’", "‘": "’", "「": "」", "『": "』"}
"""Opening quotation marks and what closes them."""

OPENERS, CLOSERS = "".join(QUOTES), "".join(QUOTES.values())

REACH = 4
"""Blocks looked through for the next one that is shown; between a label and a headline stand logos."""

OUTSIDE = "outside of the article"
"""The reason of blocks that are beside the article for no other reason."""

CITATION = "cited in quotation marks"
"""Why a line that is a label in quotation marks is doubtful."""

CITED = frozenset('“”„«»‘’"')
"""Quotation marks around a line that cites a label."""

FLAT = frozenset(("text", "markdown", "pdf", "rtf", "mail", "iptc7901", "docx", "odt"))
"""Formats without structure that could tell an ad slot from the text."""


def is_beside(unit: Unit) -> str:
    """Return why a line is not the release's own, or an empty string."""
    if unit.block.slot:
        return f"in an ad slot: {unit.block.because}"
    if unit.block.zone is Zone.ASIDE:
        return f"beside the article: {unit.block.because}"
    return ""


def is_box(unit: Unit) -> bool:
    """Tell whether a line right beside the headline stands in an element that only its class calls an ad.

    Publishers call the box of the article's own label so as well; more of the box may stand between.
    """
    if not (unit.block.slot and unit.block.because.startswith("ad slot: class or id")):
        return False
    blocks, at = unit.document.blocks, unit.index
    near = (
        _next_shown(reversed(blocks[max(at - REACH, 0) : at])),
        _next_shown(blocks[at + 1 : at + 1 + REACH]),
    )
    return any(block is not None and block.zone is Zone.HEADLINE for block in near)


def _next_shown(blocks: Iterable[Block]) -> Block | None:
    return next((block for block in blocks if not (block.hidden or block.slot)), None)


def is_above(unit: Unit, headline: int) -> bool:
    """Tell whether a line stands above the headline, the block of this number, but outside of the article."""
    return unit.index < headline and not unit.block.slot and unit.block.because == OUTSIDE


def is_imprint(unit: Unit) -> bool:
    """Tell whether a line stands in the footer of the page, below the article."""
    return unit.block.because.startswith("<footer>") and not unit.block.slot


def is_cited(line: str) -> bool:
    """Tell whether quotation marks stand around a whole line."""
    inner = line.strip()
    return inner[:1] in CITED and inner[-1:] in CITED


def is_quoted(unit: Unit, start: int, end: int) -> bool:
    """Tell whether a span stands inside quotation marks within its line, and does not fill the line."""
    text = unit.document.text
    before, after = text[unit.start : start], text[end : unit.end]
    if not any(char.isalpha() for char in before + after):
        return False
    opening = next((char for char in reversed(before) if char in OPENERS + CLOSERS), "")
    closing = next((char for char in after if char in OPENERS + CLOSERS), "")
    if opening == '"':
        return before.count('"') % 2 == 1 and closing == '"'
    if opening == closing == "”":
        return (before.count("”") - before.count("“") - before.count("„")) % 2 == 1
    return bool(opening and closing) and closing in QUOTES.get(opening, "")


def opens_quote(before: str) -> bool:
    """Tell whether a quotation is open at the end of a stretch of text."""
    last = next((char for char in reversed(before) if char in OPENERS + CLOSERS), "")
    return before.count('"') % 2 == 1 if last == '"' else last in ("“", "„", "«", "「", "『")
