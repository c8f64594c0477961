"""Where, when and through whom does a release say that it was sent?"""

from dataclasses import dataclass, field

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.atoms import Atom, Part, atoms_of, dated
from presscheck.marking.attribution.dates import dates_in
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.places import capitals, caseless, plausible
from presscheck.marking.attribution.wires import named_in, unknown_wires
from presscheck.marking.attribution.wordlists import words

WINDOW = 260
"""A dateline ends within this many characters of its line."""

LONG = 80
"""From this length on a line is a paragraph of text."""

FILLERS = words(
    "mon tue wed thu fri sat sun published publié veröffentlicht pubblicato posted updated le vom "
    "den am il el día dia on po dne alle ore uhr hs h um kl à a at @ ngày monday tuesday wednesday "
    "thursday friday saturday sunday lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
    "vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo 电 電 讯 訊 發 发 時 分 "
    "时 时间 gmt cet cest est edt utc pm for immediate release today heute"
)
"""Words around a date that are no part of the text."""

TRAILING = " -–—.:"
"""What closes a dateline is no part of it."""

ELSEWHERE = frozenset((Role.CAPTION, Role.QUOTE, Role.CELL, Role.HEADING, Role.BADGE))
"""Blocks that open no text."""


@dataclass
class Reading:
    """What was read of a line so far."""

    atoms: list[Atom]
    text: str
    at: int = 0
    core: int = 0
    places: list[Atom] = field(default_factory=list)
    dates: list[Atom] = field(default_factory=list)
    wires: list[Atom] = field(default_factory=list)
    issuer: Atom | None = None
    bracketed: bool = False
    ended: Part | None = None

    def said(self, atom: Atom) -> str:
        """Return the text of an atom."""
        return self.text[atom.start : atom.end]

    def peek(self, ahead: int = 0) -> Part | None:
        """Return what the atom `ahead` of the next one is, or None behind the last."""
        at = self.at + ahead
        return self.atoms[at].part if at < len(self.atoms) else None


def datelines(scene: Scene) -> list[Mark]:
    """Return the dateline of the release, from its metadata or its first lines; at most one is own."""
    found = (mark for line in _candidates(scene) if (mark := _read(scene, line)))
    first = next(found, None)
    return [first] if first else _declared(scene)


def _candidates(scene: Scene) -> list[Line]:
    """Lines that may open with a dateline: the top of the text, and any early line that opens with a wire."""
    return [line for line in scene.opening if line.role not in ELSEWHERE and line.zone is not Zone.FOOTER]


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
    _consume(reading)
    because = _verdict(scene, line, reading)
    if not because:
        return None
    end = reading.core
    while scene.text[end - 1] in TRAILING:
        end -= 1
    return scene.mark(MarkKind.DATELINE, line.start, end, because, **_value(reading))


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


def _consume(reading: Reading) -> None:
    """Read atoms as long as they make sense in a dateline; a dash ends it unless another part follows."""
    while (part := reading.peek()) is not None:
        step = STEPS.get(part)
        if step is None or not step(reading):
            return
        reading.at += 1


def _take(reading: Reading) -> Atom:
    atom = reading.atoms[reading.at]
    reading.core = atom.end
    reading.ended = None
    return atom


def _date(reading: Reading) -> bool:
    reading.dates.append(_take(reading))
    return True


def _wire(reading: Reading) -> bool:
    atom = _take(reading)
    reading.wires.append(atom)
    reading.bracketed |= reading.said(atom)[:1] in "(/[（"
    return True


def _filler(reading: Reading) -> bool:
    _take(reading)
    return True


def _comma(reading: Reading) -> bool:
    return bool(reading.places or reading.dates or reading.wires) and reading.ended is None


def _words(reading: Reading) -> bool:
    atom = reading.atoms[reading.at]
    said = reading.said(atom)
    if _fills(said, reading):
        return _filler(reading)
    if not plausible(said) or (reading.places and reading.ended):
        return False
    if not _leads_on(reading):
        return False
    reading.places.append(_take(reading))
    return True


def _fills(said: str, reading: Reading) -> bool:
    """Weekdays, times and articles count beside a date; a place name never does."""
    parts = said.casefold().replace(".", "").split()
    known = [word in FILLERS or word[0].isdigit() or not word.isalnum() for word in parts]
    near = bool(reading.dates) or Part.DATE in (reading.peek(1), reading.peek(2))
    return (
        near and len(parts) <= 6 and any(known) and (all(known) or parts[0][0].isdigit() or parts[0] == "@")
    )


def _leads_on(reading: Reading) -> bool:
    """Words are a place only if a comma, bracket, date, wire or dash closes them, not running text."""
    following = reading.peek(1)
    if following in (None, Part.WORDS):
        return following is None
    if reading.dates or reading.wires:
        return following in (Part.COMMA, Part.DASH, Part.CLOSE, Part.DATE, Part.WIRE, Part.COLON, Part.OPEN)
    return following is not Part.CLOSE or reading.places == []


def _open(reading: Reading) -> bool:
    """Read a bracket to its end: a wire or date is read on, other short words are an aside or issuer."""
    inner = reading.peek(1)
    if inner in (Part.WIRE, Part.DATE):
        reading.bracketed |= inner is Part.WIRE
        reading.core = reading.atoms[reading.at].end
        reading.ended = None
        return True
    if inner is Part.WORDS and reading.peek(2) is Part.CLOSE:
        return _aside(reading)
    closing = _closing(reading)
    inside = reading.atoms[reading.at : closing]
    if closing and not reading.core and _whole_place(reading, inside):
        reading.places += [inside[1], inside[-1]]
        reading.at = closing - 1
        return True
    if not closing or not (reading.wires or any(atom.part is Part.DATE for atom in inside)):
        return False
    reading.dates += [atom for atom in inside if atom.part is Part.DATE]
    reading.bracketed |= bool(reading.places)
    reading.at = closing - 1
    return True


def _whole_place(reading: Reading, inside: list[Atom]) -> bool:
    """`[Missoula, Montana]:` puts the whole place in square brackets."""
    said = [reading.said(atom) for atom in inside[1:] if atom.part is Part.WORDS]
    plain = all(atom.part in (Part.WORDS, Part.COMMA) for atom in inside[1:])
    return plain and bool(said) and reading.said(inside[0]) == "[" and all(map(plausible, said))


def _aside(reading: Reading) -> bool:
    atom = reading.atoms[reading.at + 1]
    if atom.end - atom.start > 60:
        return False
    if not reading.places and reading.said(reading.atoms[reading.at]) == "[":
        reading.places.append(atom)
    reading.at += 1
    _take(reading)
    return True


def _closing(reading: Reading) -> int:
    for at in range(reading.at + 1, min(reading.at + 12, len(reading.atoms))):
        if reading.atoms[at].part is Part.CLOSE:
            return at
    return 0


def _close(reading: Reading) -> bool:
    _take(reading)
    return True


def _slash(reading: Reading) -> bool:
    """A slash opens or closes a wire, a date or, after a date, the issuer in the wire's place."""
    if reading.peek(1) is Part.WORDS and reading.dates and not reading.wires and not reading.issuer:
        end = next(
            (
                at
                for at in range(reading.at + 1, min(reading.at + 9, len(reading.atoms)))
                if reading.atoms[at].part is Part.SLASH
            ),
            0,
        )
        if not end:
            return False
        reading.issuer = Atom(Part.WORDS, reading.atoms[reading.at + 1].start, reading.atoms[end - 1].end)
        reading.at = end
    atom = _take(reading)
    reading.bracketed |= Part.WIRE in (reading.peek(1), reading.peek(-1))
    reading.ended = Part.SLASH if atom else None
    return bool(reading.places or reading.dates or reading.wires or reading.peek(1) is Part.WIRE)


def _end(reading: Reading) -> bool:
    """A dash, colon or stop ends what came before; whether it ends the dateline is seen by what follows."""
    if not reading.core:
        return False
    reading.ended = reading.atoms[reading.at].part
    if reading.ended is Part.COLON and not reading.wires:
        return False
    return _goes_on(reading)


def _goes_on(reading: Reading) -> bool:
    following, second = reading.peek(1), reading.peek(2)
    if following in (Part.WIRE, Part.DATE, Part.FILLER, Part.SLASH):
        return True
    if following is Part.OPEN:
        return second in (Part.WIRE, Part.DATE)
    if following is Part.WORDS:
        return _words_go_on(reading)
    return False


def _words_go_on(reading: Reading) -> bool:
    said = reading.said(reading.atoms[reading.at + 1])
    if reading.peek(2) is Part.DATE and said.casefold() in FILLERS:
        return True
    if reading.places or not plausible(said):
        return False
    ahead = [reading.peek(step) for step in range(2, 8)]
    closes = next((at for at, part in enumerate(ahead) if part in (Part.DASH, Part.OPEN)), None)
    between = ahead[:closes] if closes is not None else [None]
    if all(part in (Part.COMMA, Part.WORDS, Part.DATE) for part in between):
        reading.ended = None
        return all(
            plausible(reading.said(reading.atoms[reading.at + 2 + at]))
            for at, part in enumerate(between)
            if part is Part.WORDS
        )
    return False


STEPS = {
    Part.WORDS: _words,
    Part.DATE: _date,
    Part.WIRE: _wire,
    Part.FILLER: _filler,
    Part.OPEN: _open,
    Part.CLOSE: _close,
    Part.DASH: _end,
    Part.COMMA: _comma,
    Part.COLON: _end,
    Part.STOP: _end,
    Part.SLASH: _slash,
}


def _verdict(scene: Scene, line: Line, reading: Reading) -> str:
    """Return the rule under which what was read is a dateline, or an empty string."""
    closed = reading.ended is not None or reading.core >= line.end
    if reading.wires and (reading.bracketed or closed):
        return "opens with a wire" if not reading.places else "a place and a wire open the text"
    if reading.dates and reading.places and (reading.ended or (closed and _parted(reading))):
        return "a place and a date open the text"
    if reading.dates and reading.ended and line.length >= LONG and _in_words(reading):
        return "a date and a dash open the text"
    if not reading.places and reading.ended is Part.DASH and _first(scene, line) and _in_brackets(reading):
        return "a name in brackets and a dash open the text"
    if reading.places and reading.ended and line.length >= LONG and _alone(scene, line, reading):
        return "a place and a dash open the text"
    return ""


def _parted(reading: Reading) -> bool:
    """On a line of their own, place and date are parted by a comma (`Startet am 1. Mai` is none)."""
    between = reading.text[reading.places[-1].end : reading.dates[0].start]
    return "," in between or "，" in between


def _in_words(reading: Reading) -> bool:
    """A date all in figures is a time stamp."""
    return any(char.isalpha() for char in reading.said(reading.dates[0]))


def _in_brackets(reading: Reading) -> bool:
    return reading.atoms[0].part is Part.OPEN and reading.core == reading.atoms[2].end


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


def _value(reading: Reading) -> dict[str, str]:
    places, dates = reading.places, reading.dates
    return {
        "place": reading.text[places[0].start : places[-1].end].strip(" ,") if places else "",
        "date": next((date.iso for date in reversed(dates) if date.iso), ""),
        "date_text": reading.text[dates[0].start : dates[-1].end] if dates else "",
        "wire": next((atom.wire for atom in reading.wires if atom.wire), ""),
        "issuer": reading.said(reading.issuer) if reading.issuer else "",
    }
