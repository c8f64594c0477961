"""How far into a line does a dateline reach, read part by part?"""

from dataclasses import dataclass, field

from presscheck.marking.attribution.atoms import Atom, Part
from presscheck.marking.attribution.places import plausible
from presscheck.marking.attribution.wordlists import words

FILLERS = words(
    "mon tue wed thu fri sat sun published publié veröffentlicht pubblicato posted updated le vom "
    "den am il el día dia on po dne alle ore uhr hs h um kl à a at @ ngày monday tuesday wednesday "
    "thursday friday saturday sunday lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
    "vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo 电 電 讯 訊 發 发 時 分 "
    "时 时间 gmt cet cest est edt utc pm for immediate release today heute"
)
"""Words around a date that are no part of the text."""


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


def consume(reading: Reading) -> None:
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
