"""Where, when and through whom does a release say that it was sent?"""

import re
from collections.abc import Iterator

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.atoms import Atom, Part, atoms_of, dated
from presscheck.marking.attribution.companies import posted_by
from presscheck.marking.attribution.credits import credit
from presscheck.marking.attribution.dates import dates_in
from presscheck.marking.attribution.grammar import consume
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.openings import HEADED, in_brackets, opens_text
from presscheck.marking.attribution.progress import Reading
from presscheck.marking.attribution.stopped import stopped
from presscheck.marking.attribution.wires import named_in, unknown_wires

WINDOW = 260
"""A dateline ends within this many characters of its line."""

SIGN = re.compile(r"[-–—―ـ/(\[（【:：·|。=]|\d\.")
DATED = re.compile(r", [^,.\n]{0,14}\d")
DATED_WITHIN = 60
"""A date follows the comma behind a place this near to the front."""

SIGN_WITHIN = 120
"""A dash, slash or bracket stands this near to the front of a line that opens with a dateline."""

TRAILING = " -–—ـ.:"
"""What closes a dateline is no part of it."""

ELSEWHERE = frozenset((Role.CAPTION, Role.QUOTE, Role.CELL, Role.HEADING, Role.BADGE))
"""Blocks that open no text."""


def datelines(scene: Scene) -> list[Mark]:
    """Return the dateline of the release, from its metadata or its first lines; at most one is own."""
    found = (mark for line in _candidates(scene) if (mark := _read(scene, line)))
    first = next(found, None)
    if first and not (first.value.get("wire") or first.value.get("date_text")):
        first = next((mark for mark in found if _is_whole(mark)), first)
    elif first and first.value.get("wire") and first.value.get("date_text") and not first.value.get("place"):
        first = next((mark for mark in found if _completes(mark, first)), first)
    elif first and not first.value.get("wire") and _fills_line(scene, first):
        first = next((mark for mark in found if _is_whole(mark) and _same_place(mark, first)), first)
    return [first] if first else _declared(scene)


def _is_whole(mark: Mark) -> bool:
    """A place, a date and a wire outweigh a head in capitals before a colon: `INVESTOR ALERT: ...`."""
    return all(mark.value.get(part) for part in ("place", "date_text", "wire"))


def _fills_line(scene: Scene, mark: Mark) -> bool:
    """Tell whether a dateline stands on a line of its own, as services repeat it above the text."""
    line = scene.line_at(mark.start)
    return line is not None and not any(map(str.isalnum, scene.text[mark.end : line.end]))


def _same_place(one: Mark, other: Mark) -> bool:
    return one.value.get("place", "").casefold() == other.value.get("place", "").casefold()


def _completes(later: Mark, credit: Mark) -> bool:
    """A line of wire and date alone is a credit if a dateline with a place names the same wire."""
    return bool(later.value.get("place")) and later.value.get("wire") == credit.value["wire"]


def _candidates(scene: Scene) -> Iterator[Line]:
    """Lines at the top that may open with a dateline: a sign parts it off, or a release head opens it."""
    heads, long = {hit.start for hit in scene.markers.get("release", ())}, scene.long
    return (
        line
        for line in scene.opening
        if line.role not in ELSEWHERE
        and line.zone is not Zone.FOOTER
        and (
            line.end - line.start < long
            or line.start in heads
            or SIGN.search(scene.text, line.start, min(line.end, line.start + SIGN_WITHIN))
            or DATED.search(scene.text, line.start, line.start + DATED_WITHIN)
            or scene.wires_between(line.start, min(line.end, line.start + SIGN_WITHIN))
            or stopped(scene, line)
        )
    )


def _declared(scene: Scene) -> list[Mark]:
    for entry in scene.document.metadata:
        if entry.name.casefold().endswith("dateline"):
            dates = dates_in(scene.text, entry.start, entry.end, scene.language)
            place = scene.text[entry.start : dates[0].start if dates else entry.end].strip(" ,-–—")
            value = {"place": place, "date": dates[-1].iso if dates else ""}
            return [scene.mark(MarkKind.DATELINE, entry.start, entry.end, "declared as dateline", **value)]
    return []


def _read(scene: Scene, line: Line) -> Mark | None:
    if (opened := credit(scene, line)) and (opened.wire or line.length >= scene.long):
        value = {"place": opened.place, "wire": opened.wire.id if opened.wire else ""}
        because = "a bracket with place and sender opens the text"
        return scene.mark(MarkKind.DATELINE, line.start, opened.end, because, **value)
    end = min(line.end, line.start + WINDOW)
    reading = Reading(atoms_of(scene.text, line.start, end, _anchors(scene, line.start, end)), scene.text)
    consume(reading)
    because = opens_text(scene, line, reading)
    if not because and (end := stopped(scene, line)):
        place = scene.text[line.start : end - 1]
        return scene.mark(
            MarkKind.DATELINE, line.start, end, "a place and a point open the text", place=place
        )
    if not because or posted_by(scene.of(line)):
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


def _carrier(reading: Reading) -> str:
    """The wire's id; else the name that has the shape of a wire, or that alone stands in brackets."""
    named = next((atom.wire for atom in reading.wires if atom.wire), "")
    if named or reading.places or reading.dates:
        return named
    return reading.said(reading.atoms[1]) if len(reading.atoms) > 2 and in_brackets(reading) else ""


def _value(reading: Reading) -> dict[str, str]:
    dates = reading.dates
    return {
        "place": reading.place,
        "date": next((date.iso for date in reversed(dates) if date.iso), ""),
        "date_text": reading.text[dates[0].start : dates[-1].end] if dates else "",
        "wire": _carrier(reading),
        "issuer": reading.said(reading.issuer) if reading.issuer else "",
    }
