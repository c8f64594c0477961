"""What does a bracket in the head of a line hold: a wire, a date, a place or an aside?"""

from presscheck.marking.attribution.atoms import Atom, Part
from presscheck.marking.attribution.places import plausible
from presscheck.marking.attribution.progress import Reading

LONGEST = 60
"""An aside has at most this many characters."""

LONGEST_CODE = 12
"""The code of a service is at most this long."""

PLAIN = frozenset((Part.WORDS, Part.COMMA, Part.DATE))
CREDIT = frozenset((Part.WIRE, Part.WORDS, Part.DASH, Part.SLASH, Part.COMMA, Part.DATE))
FARTHEST = 12
"""The bracket closes within this many parts."""


def bracket(reading: Reading) -> bool:
    """Read on into or over a bracket; return False where it belongs to the text."""
    inside = _inside(reading)
    parts = [atom.part for atom in inside]
    if inside and Part.WIRE in parts and CREDIT.issuperset(parts) and _credit(reading, inside):
        return _skip(reading, inside)
    if inside and _plain(reading, inside) and not reading.places:
        return _placed(reading, inside)
    if reading.peek(1) in (Part.WIRE, Part.DATE):
        reading.bracketed |= reading.peek(1) is Part.WIRE
        reading.enclosed |= bool(reading.places)
        reading.take()
        return True
    if reading.places and reading.peek(1) is Part.CLOSE:
        reading.emptied = True
        return _empty(reading)
    if parts == [Part.WORDS]:
        return _aside(reading, inside[0])
    return _dated(reading, inside)


def _empty(reading: Reading) -> bool:
    """`PARIS--()--`: a picture of the wire's name stood between the brackets."""
    reading.at += 1
    reading.take()
    return True


def _inside(reading: Reading) -> list[Atom]:
    for at in range(reading.at + 1, min(reading.at + FARTHEST, len(reading.atoms))):
        if reading.atoms[at].part is Part.CLOSE:
            return reading.atoms[reading.at + 1 : at]
    return []


def _skip(reading: Reading, inside: list[Atom]) -> bool:
    reading.at += len(inside)
    reading.core = inside[-1].end
    reading.ended = None
    return True


def _credit(reading: Reading, inside: list[Atom]) -> bool:
    """`(Newsfile Corp. - May 2, 2026)`, `(MENAFN - GlobeNewswire - Nasdaq)`, `(서울=뉴스와이어)`: every wire
    and date counts; a place may stand before the wire."""
    if inside[-1].end - inside[0].start > LONGEST:
        return False
    if inside[0].part is Part.WORDS and not _joined(reading.said(inside[0])):
        if reading.places or not plausible(reading.said(inside[0])):
            return False
        reading.places.append(_without_day(reading, inside[0]))
    reading.wires += [atom for atom in inside if atom.part is Part.WIRE]
    reading.dates += [atom for atom in inside if atom.part is Part.DATE]
    reading.bracketed = True
    return True


def _without_day(reading: Reading, atom: Atom) -> Atom:
    """`［東京 5日 ロイター］`: the day of an agency's report is no part of the place."""
    said = reading.said(atom).rstrip("日일").rstrip("0123456789").rstrip()
    return Atom(Part.WORDS, atom.start, atom.start + len(said)) if said else atom


def _joined(said: str) -> bool:
    """`(TP/OTS)`: the code of a service before the wire's, joined by a slash."""
    return said.endswith("/") and len(said) <= LONGEST_CODE and " " not in said


def _plain(reading: Reading, inside: list[Atom]) -> bool:
    """Places, with or without a date: in square brackets, beside the date, or behind it."""
    said = [reading.said(atom) for atom in inside if atom.part is Part.WORDS]
    dated = any(atom.part is Part.DATE for atom in inside)
    parts = PLAIN | {Part.DASH} if dated else PLAIN
    if not said or not parts.issuperset(atom.part for atom in inside) or not all(map(plausible, said)):
        return False
    if not reading.core:
        behind = len(inside) + 2
        followed = Part.DATE is reading.peek(behind + (reading.peek(behind) is Part.DASH))
        return dated or followed or reading.said(reading.atoms[reading.at]) == "["
    return bool(reading.dates) and len(said) > 1


def _placed(reading: Reading, inside: list[Atom]) -> bool:
    dates = [atom for atom in inside if atom.part is Part.DATE]
    reading.enclosed |= bool(dates)
    reading.places += [atom for atom in inside if atom.part is Part.WORDS]
    reading.dates += dates
    return _skip(reading, inside)


def _aside(reading: Reading, atom: Atom) -> bool:
    if atom.end - atom.start > LONGEST:
        return False
    reading.at += 1
    reading.take()
    return True


def _dated(reading: Reading, inside: list[Atom]) -> bool:
    if not inside or not (reading.wires or any(atom.part is Part.DATE for atom in inside)):
        return False
    reading.dates += [atom for atom in inside if atom.part is Part.DATE]
    reading.bracketed |= bool(reading.places)
    reading.at += len(inside)
    return True
