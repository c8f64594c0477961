"""Which paragraphs does a plain text have, and on which line does each begin?"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from presscheck.document import FULL, Coverage, Document, Place, Unreadable
from presscheck.reading.addresses import links_in
from presscheck.reading.charset import decode, noise, notes_on
from presscheck.reading.draft import Draft, Passage, Piece, normalise
from presscheck.reading.limits import Limits
from presscheck.release import Release

NOISE = 0.05
"""Share of characters that are no text above which bytes are no text; legacy encodings stay below 0.01."""

WRAP = 110
"""Lines up to this width may be wrapped by hand or by a mailer; beyond, each line is a paragraph."""


def read_text(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read plain text of any encoding; a paragraph keeps its line feeds."""
    text, _ = decode(release.content)
    if noise(text) > NOISE:
        detail = "The bytes are no text in any encoding known here. Ask the sender for the release."
        return (Unreadable("unreadable", detail, "text"),)
    notes = notes_on(text)
    draft, (pieces, coverage) = Draft(limits), passage(text, limits)
    for piece in pieces:
        draft.take(piece)
    if not draft.pieces:
        return (Unreadable("empty", "The file holds no text. Ask the sender for the release.", "text"),)
    coverage = replace(coverage, notes=(*notes, *coverage.notes))
    return (draft.build("text", coverage=coverage),)


def passage(text: str, limits: Limits, line: int = 1) -> Passage:
    """Return the paragraphs of a text up to the budgets; `line` is the number of its first line."""
    short, coverage = shortened(text, limits)
    pieces: list[Piece] = []
    for piece in paragraphs(normalise(short), line):
        if len(pieces) >= limits.blocks:
            coverage = cut(coverage, (piece.place.line or line) - line, short.count("\n") + 1, limits)
            break
        pieces.append(piece)
    return Passage(pieces, coverage)


def shortened(text: str, limits: Limits) -> tuple[str, Coverage]:
    """Cut a text at the budget of characters; the coverage says what was lost."""
    if len(text) <= limits.characters:
        return text, FULL
    note = f"text after {limits.characters:,} characters was not read"
    return text[: limits.characters], Coverage(limits.characters / len(text), (note,), over=True)


def cut(coverage: Coverage, line: int, lines: int, limits: Limits) -> Coverage:
    """Return the coverage of a text that was read up to `line` of `lines` only."""
    note = f"text after {limits.blocks:,} paragraphs, from line {line:,}, was not read"
    return Coverage(coverage.share * line / max(lines, line), (*coverage.notes, note), over=True)


def paragraphs(text: str, line: int = 1) -> Iterator[Piece]:
    """Yield one piece a paragraph of normalised text; `line` is the number of its first line.

    Blank lines part paragraphs. So does a line that stops short of the margin though the next word would
    have fitted, and an indented line.
    """
    lines = text.split("\n")
    width = _width(lines)
    chunk: list[str] = []
    for number, current in enumerate(lines, line):
        if chunk and not (current and _continues(chunk[-1], current, width)):
            yield _piece(chunk, number - len(chunk))
            chunk = []
        if current and not current.isspace():
            chunk.append(current)
    if chunk:
        yield _piece(chunk, line + len(lines) - len(chunk))


def _piece(chunk: list[str], line: int) -> Piece:
    whole = "\n".join(chunk)
    text = whole.lstrip(" ")
    return Piece(text.rstrip(), place=Place(line, len(whole) - len(text) + 1), links=links_in(text))


def _width(lines: list[str]) -> int:
    inner = sorted(len(line.rstrip()) for line, after in pairwise(lines) if line and after)
    if not inner:
        return 0
    usual = inner[len(inner) * 19 // 20]
    return max(usual, 60) if usual <= WRAP else 0


def _continues(previous: str, current: str, width: int) -> bool:
    if not width or current.isspace() or (current.startswith("  ") and not previous.startswith("  ")):
        return False
    word = len(current.split(maxsplit=1)[0])
    return len(previous.rstrip()) + 1 + min(word, width // 2) > width
