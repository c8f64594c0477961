"""Of what parts is the head of a line made: places, dates, wires, brackets and dashes?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from presscheck.marking.attribution.dates import Dated

OPENING = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】", "<": ">"}
CLOSING = frozenset(OPENING.values())
KASHIDA = "ـ"
"""Lengthens Arabic words; with a space on either side it is a dash."""

DASHES = frozenset(f"-–—―−‒‐－={KASHIDA}")
COMMAS = frozenset(",，、،")
COLONS = frozenset(":：")

SIGN = re.compile(f"[{re.escape(''.join((*OPENING, *CLOSING, *DASHES, *COMMAS, *COLONS, '.。·|/')))}]")
"""All that may be more than a word."""


class Part(StrEnum):
    """What an atom is."""

    WORDS = "words"
    DATE = "date"
    WIRE = "wire"
    FILLER = "filler"
    OPEN = "open"
    CLOSE = "close"
    DASH = "dash"
    COMMA = "comma"
    COLON = "colon"
    STOP = "stop"
    SLASH = "slash"


@dataclass(frozen=True, slots=True)
class Atom:
    """One part of a line and its span in the document; `iso` for dates, `wire` for wires."""

    part: Part
    start: int
    end: int
    iso: str = ""
    wire: str = ""


def dated(dates: Iterable[Dated]) -> list[Atom]:
    """Return dates as atoms."""
    return [Atom(Part.DATE, found.start, found.end, iso=found.iso) for found in dates]


def atoms_of(text: str, start: int, end: int, anchors: Iterable[Atom]) -> list[Atom]:
    """Cut `text[start:end]` into atoms; `anchors` (dates, wires, fillers) stay whole, longest first."""
    fixed: dict[int, Atom] = {}
    for anchor in sorted(anchors, key=lambda atom: atom.start - atom.end):
        fixed.setdefault(anchor.start, anchor)
    found: list[Atom] = []
    words = start
    for at in sorted({*fixed, *(match.start() for match in SIGN.finditer(text, start, end))}):
        if at < words or at >= end:
            continue
        if atom := fixed.get(at) or _sign(text, at, start, end, found, words):
            _words(text, words, at, found)
            found.append(atom)
            words = atom.end
    _words(text, words, end, found)
    return found


def _words(text: str, start: int, end: int, found: list[Atom]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Atom(Part.WORDS, start, end))


def _sign(text: str, at: int, start: int, end: int, found: list[Atom], words: int) -> Atom | None:
    char = text[at]
    if char in OPENING or char in CLOSING:
        return Atom(Part.OPEN if char in OPENING else Part.CLOSE, at, at + 1)
    if char in COMMAS:
        return Atom(Part.COMMA, at, at + 1)
    if char in DASHES:
        return _dash(text, at, start, end, at == words)
    fresh = at == words and bool(found)
    spaced = at + 1 >= end or text[at + 1].isspace()
    if char in COLONS and (spaced or char == "："):
        return Atom(Part.COLON, at, at + 1)
    if char in ".。" and fresh:
        return Atom(Part.STOP, at, at + 1)
    if char in "·|":
        return Atom(Part.DASH, at, at + 1)
    if char == "/" and (fresh or spaced or text[at - 1 : at].isspace()):
        return Atom(Part.SLASH, at, at + 1)
    return None


def _dash(text: str, at: int, start: int, end: int, fresh: bool) -> Atom | None:
    """A hyphen inside a word is no dash; doubled, spaced or long ones are."""
    stop = at + 1
    while stop < end and text[stop] in DASHES:
        stop += 1
    before = at == start or text[at - 1].isspace()
    after = stop >= end or text[stop].isspace() or text[stop] in OPENING
    if text[at] == KASHIDA:
        return Atom(Part.DASH, at, stop) if before and after else None
    if before or after or fresh or stop - at > 1 or text[at] in "–—―=":
        return Atom(Part.DASH, at, stop)
    return None
