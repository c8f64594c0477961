"""Where, when and through whom does a release say that it was sent?"""

import re

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.atoms import DASHES, Atom, Part, atoms_of, dated
from presscheck.marking.attribution.dates import dates_in
from presscheck.marking.attribution.grammar import consume
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.places import capitals, caseless
from presscheck.marking.attribution.progress import Reading
from presscheck.marking.attribution.trailers import stands
from presscheck.marking.attribution.wires import named_in, unknown_wires

WINDOW = 260
"""A dateline ends within this many characters of its line."""

LONG = 80
"""From this length on a line is a paragraph of text."""

SIGN = re.compile(r"[-–—―/(\[（【:：·|。=]|\d\.")
SIGN_WITHIN = 120
"""A dash, slash or bracket stands this near to the front of a line that opens with a dateline."""

TRAILING = " -–—.:"
"""What closes a dateline is no part of it."""

BRACKETED = 5
"""A place, a bracket around words and the text behind it are this many parts."""

HEADED = "place and date behind a release head open the text"

HEAD = 8
"""Letters of a release head; the other fillers of a dateline are shorter."""

ELSEWHERE = frozenset((Role.CAPTION, Role.QUOTE, Role.CELL, Role.HEADING, Role.BADGE))
"""Blocks that open no text."""


def datelines(scene: Scene) -> list[Mark]:
    """Return the dateline of the release, from its metadata or its first lines; at most one is own."""
    found = (mark for line in _candidates(scene) if (mark := _read(scene, line)))
    first = next(found, None)
    if first and first.value.get("wire") and first.value.get("date_text") and not first.value.get("place"):
        first = next((mark for mark in found if _completes(mark, first)), first)
    return [first] if first else _declared(scene)


def _completes(later: Mark, credit: Mark) -> bool:
    """A line of wire and date alone is a credit if a dateline with a place names the same wire."""
    return bool(later.value.get("place")) and later.value.get("wire") == credit.value["wire"]


def _candidates(scene: Scene) -> list[Line]:
    """Lines at the top that may open with a dateline: a sign parts it off, or a release head opens it."""
    heads = {hit.start for hit in scene.markers.get("release", ())}
    return [
        line
        for line in scene.opening
        if line.role not in ELSEWHERE
        and line.zone is not Zone.FOOTER
        and (
            line.length < LONG
            or line.start in heads
            or SIGN.search(scene.text, line.start, min(line.end, line.start + SIGN_WITHIN))
            or scene.wires_between(line.start, min(line.end, line.start + SIGN_WITHIN))
        )
    ]


def _declared(scene: Scene) -> list[Mark]:
    for entry in scene.document.metadata:
        if entry.name.casefold().endswith("dateline"):
            dates = dates_in(scene.text, entry.start, entry.end, scene.language)
            place = scene.text[entry.start : dates[0].start if dates else entry.end].strip(" ,-–—")
            value = {"place": place, "date": dates[-1].iso if dates else ""}
            return [scene.mark(MarkKind.DATELINE, entry.start, entry.end, "declared as dateline", **value)]
    return []


def _read(scene: Scene, line: Line) -> Mark | None:
    end = min(line.end, line.start + WINDOW)
    reading = Reading(atoms_of(scene.text, line.start, end, _anchors(scene, line.start, end)), scene.text)
    consume(reading)
    because = _verdict(scene, line, reading)
    if not because:
        return None
    end = reading.core
    while scene.text[end - 1] in TRAILING:
        end -= 1
    start = reading.places[0].start if because == HEADED else line.start
    return scene.mark(MarkKind.DATELINE, start, end, because, **_value(reading))


def _anchors(scene: Scene, start: int, end: int) -> list[Atom]:
    found = dated(dates_in(scene.text, start, end, scene.language))
    found += [
        Atom(Part.WIRE, hit.start, hit.end, wire=hit.entry.id) for hit in scene.wires_between(start, end)
    ]
    found += [Atom(Part.WIRE, first, last, wire=wire.id) for wire, first, last in named_in(scene, start, end)]
    found += [Atom(Part.WIRE, *span) for span in unknown_wires(scene.text, start, end)]
    for hit in scene.markers.get("release", ()):
        if start <= hit.start and hit.end <= end:
            found.append(Atom(Part.FILLER, hit.start, hit.end))
    return found


def _verdict(scene: Scene, line: Line, reading: Reading) -> str:
    """Return the rule under which what was read is a dateline, or an empty string."""
    closed = reading.ended is not None or reading.core >= line.end
    if reading.wires and (reading.bracketed or closed):
        return "opens with a wire" if not reading.places else "a place and a wire open the text"
    if reading.dates and reading.places and (reading.ended or (closed and _parted(reading))):
        return "a place and a date open the text"
    if (
        reading.dates
        and reading.places
        and (reading.wires or (reading.enclosed and _sure(scene, line, reading)))
    ):
        return "a place, a date and a wire or brackets open the text"
    if reading.dates and reading.places and _follows_head(reading) and _parted(reading, dashed=True):
        return HEADED
    if not _capital(scene, reading):
        return ""
    if _before_bracket(reading) and line.length >= LONG and _first(scene, line) and stands(scene):
        return "a place and a bracket open a text that a wire carries"
    if reading.dates and reading.ended and line.length >= LONG and _in_words(reading):
        return "a date and a dash open the text"
    if not reading.places and reading.ended is Part.DASH and _first(scene, line) and _in_brackets(reading):
        return "a name in brackets and a dash open the text"
    if reading.places and reading.ended and line.length >= LONG and _alone(scene, line, reading):
        return "a place and a dash open the text"
    return ""


def _follows_head(reading: Reading) -> bool:
    """A text that lost its line breaks: `PRESS RELEASE Rome, 4 May 2026 The company ...`."""
    return reading.atoms[0].part is Part.FILLER and len(reading.said(reading.atoms[0])) >= HEAD


def _parted(reading: Reading, *, dashed: bool = False) -> bool:
    """On a line of their own, place and date are parted by a comma (`Startet am 1. Mai` is none).

    `dashed` behind a release head, where a dash does: `FOR IMMEDIATE RELEASE — Rome — May 4, 2026`.
    """
    between = reading.text[reading.places[-1].end : reading.dates[0].start]
    return "," in between or "，" in between or (dashed and not DASHES.isdisjoint(between))


def _sure(scene: Scene, line: Line, reading: Reading) -> bool:
    """Brackets alone part a dateline off the first paragraph if its place is one in two parts or capitals."""
    place = _value(reading)["place"]
    return _first(scene, line) and (
        "," in place or capitals(place) or caseless(place) or reading.atoms[0].part is Part.OPEN
    )


def _capital(scene: Scene, reading: Reading) -> bool:
    """A sentence goes on in small letters behind its dash, a text does not begin with one."""
    if reading.at >= len(reading.atoms):
        return True
    rest = scene.text[reading.atoms[reading.at].end :][:2].strip()
    return not rest[:1].islower() or any(map(str.isupper, rest))


def _in_words(reading: Reading) -> bool:
    """A date all in figures is a time stamp."""
    return any(char.isalpha() for char in reading.said(reading.dates[0]))


def _in_brackets(reading: Reading) -> bool:
    return reading.atoms[0].part is Part.OPEN and reading.core == reading.atoms[2].end


def _before_bracket(reading: Reading) -> bool:
    """`Linz (Press Office) The ...`: a place, what issued the text in brackets, and no sign behind."""
    if not reading.places or reading.ended or len(reading.atoms) < BRACKETED:
        return False
    opens = [atom.part for atom in reading.atoms[: BRACKETED - 1]] == [
        Part.WORDS, Part.OPEN, Part.WORDS, Part.CLOSE,
    ]  # fmt: skip
    return opens and reading.core == reading.atoms[3].end


def _first(scene: Scene, line: Line) -> bool:
    return line == next((other for other in scene.opening if other.length >= LONG), None)


def _alone(scene: Scene, line: Line, reading: Reading) -> bool:
    """A place without date and wire: in capitals, or before the first paragraph of the text."""
    place = _value(reading)["place"]
    if reading.ended not in (Part.DASH, Part.COLON) or line.zone in (Zone.FOOTER, Zone.BANNER):
        return False
    if capitals(place) or scene.text[line.start] == "[":
        return True
    return (
        _first(scene, line) and reading.ended is Part.DASH and len(place.split()) <= 3 and not caseless(place)
    )


def _carrier(reading: Reading) -> str:
    """The wire's id; else the name that has the shape of a wire, or that alone stands in brackets."""
    named = next((atom.wire for atom in reading.wires if atom.wire), "")
    if named or reading.places or reading.dates:
        return named
    return reading.said(reading.atoms[1]) if len(reading.atoms) > 2 and _in_brackets(reading) else ""


def _value(reading: Reading) -> dict[str, str]:
    places, dates = reading.places, reading.dates
    return {
        "place": reading.text[places[0].start : places[-1].end].strip(" ,") if places else "",
        "date": next((date.iso for date in reversed(dates) if date.iso), ""),
        "date_text": reading.text[dates[0].start : dates[-1].end] if dates else "",
        "wire": _carrier(reading),
        "issuer": reading.said(reading.issuer) if reading.issuer else "",
    }
