"""How far into a line does a dateline reach, read part by part?"""

from presscheck.marking.attribution.atoms import Atom, Part
from presscheck.marking.attribution.brackets import bracket
from presscheck.marking.attribution.fillers import BEFORE_DATE, FILLERS
from presscheck.marking.attribution.places import capitals, is_code, plausible
from presscheck.marking.attribution.progress import Reading

BRACKETS = ("(", "/", "[", "（", "［")
"""What a wire's marker opens with, behind dashes or not: `--(뉴스와이어)--`."""


def consume(reading: Reading) -> None:
    """Read atoms as long as they make sense in a dateline; a dash ends it unless another part follows."""
    while (part := reading.peek()) is not None:
        step = STEPS.get(part)
        if step is None or not step(reading):
            return
        reading.at += 1


def _date(reading: Reading) -> bool:
    reading.dates.append(reading.take())
    return True


def _wire(reading: Reading) -> bool:
    atom = reading.take()
    reading.wires.append(atom)
    reading.bracketed |= reading.said(atom).lstrip("-–—")[:1] in BRACKETS
    return True


def _filler(reading: Reading) -> bool:
    reading.take()
    return True


def _comma(reading: Reading) -> bool:
    return bool(reading.core) and reading.ended is None


def _words(reading: Reading) -> bool:
    atom = reading.atoms[reading.at]
    if _fills(reading.said(atom), reading):
        return _filler(reading)
    if reading.places and (reading.ended or _is_said(reading) or _is_enclosed(reading)):
        return False
    atom = _undated(reading, atom)
    if not plausible(reading.said(atom)) or not _leads_on(reading):
        return False
    if reading.wires and not reading.places and reading.peek(1) is not Part.DATE and not _closes(reading, 1):
        return False
    reading.take()
    reading.places.append(atom)
    return True


def _is_said(reading: Reading) -> bool:
    """Behind place and date or wire the text begins, with or without a dash."""
    last = max((atom.start for atom in (*reading.dates, *reading.wires)), default=0)
    return last > reading.places[-1].start


def _is_enclosed(reading: Reading) -> bool:
    """`（2026年5月4日，台北）`: behind place and date in one bracket the text begins."""
    return reading.enclosed and bool(reading.dates) and reading.peek(-1) is Part.CLOSE


def _undated(reading: Reading, atom: Atom) -> Atom:
    """Cut a day off a place before a wire in brackets (`BRUSSEL 2/06 (BELGA)`), and what opens a date."""
    if reading.peek(1) is Part.DATE:
        place, _, last = reading.said(atom).rpartition(" ")
        opens = place and last.casefold() in BEFORE_DATE
        return Atom(Part.WORDS, atom.start, atom.start + len(place.rstrip())) if opens else atom
    if not _before_wire(reading):
        return atom
    said = reading.said(atom).rstrip(" 0123456789/.")
    return Atom(Part.WORDS, atom.start, atom.start + len(said))


def _before_wire(reading: Reading) -> bool:
    """Tell whether a wire in brackets comes next, its brackets part of its marker or not."""
    if reading.peek(1) is Part.WIRE:
        return reading.said(reading.atoms[reading.at + 1])[0] in BRACKETS
    return reading.peek(1) is Part.OPEN and reading.peek(2) is Part.WIRE


def _fills(said: str, reading: Reading) -> bool:
    """Weekdays, times and articles count beside a date; a place name never does."""
    if is_code(said) and not reading.dates:
        return False
    parts = said.casefold().replace(".", "").split()
    if not reading.dates and _before_wire(reading) and Part.DATE is not reading.peek(2):
        return bool(reading.places) and said.isdecimal()
    known = [word in FILLERS or word[0].isdigit() or not any(map(str.isalnum, word)) for word in parts]
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


def _close(reading: Reading) -> bool:
    reading.take()
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
    if _joins(reading):
        reading.at += 1
        reading.places.append(reading.take())
        return True
    atom = reading.take()
    reading.bracketed |= Part.WIRE in (reading.peek(1), reading.peek(-1))
    reading.ended = Part.SLASH if atom else None
    return bool(reading.places or reading.dates or reading.wires or reading.peek(1) is Part.WIRE)


def _joins(reading: Reading) -> bool:
    """`München / Wien`: a slash between two places."""
    if not reading.places or reading.dates or reading.wires or reading.peek(1) is not Part.WORDS:
        return False
    following = reading.peek(2) in (Part.COMMA, Part.DATE, Part.DASH, Part.OPEN)
    return following and plausible(reading.said(reading.atoms[reading.at + 1]))


def _end(reading: Reading) -> bool:
    """A dash, colon or stop ends what came before; whether it ends the dateline is seen by what follows."""
    if not reading.core:
        return False
    if reading.atoms[reading.at].part is Part.STOP and reading.peek(1) in (Part.DASH, Part.COMMA):
        reading.at += 1
        if reading.peek() is Part.COMMA:
            return reading.peek(-2) is Part.DATE
    reading.ended = reading.atoms[reading.at].part
    if reading.ended is Part.COLON and not (reading.wires or reading.places or reading.dates):
        return reading.peek(1) is Part.DATE
    if reading.ended is Part.COLON and not reading.wires:
        return reading.peek(1) is Part.DATE and _surely_place(reading)
    return _goes_on(reading)


def _surely_place(reading: Reading) -> bool:
    """A word before a colon and a date may be `Updated`; a place in two parts or capitals is none such."""
    return len(reading.places) > 1 or any(capitals(reading.said(place)) for place in reading.places)


def _goes_on(reading: Reading) -> bool:
    following, second = reading.peek(1), reading.peek(2)
    if following in (Part.WIRE, Part.DATE, Part.FILLER, Part.SLASH):
        return True
    if following is Part.OPEN:
        return second in (Part.WIRE, Part.DATE, Part.CLOSE) or _between_dashes(reading)
    if following is Part.WORDS:
        return _words_go_on(reading)
    return False


def _between_dashes(reading: Reading) -> bool:
    """`AUSTIN--(NEWSBOLT)--May 5`: dashes around brackets are a wire's, of whatever name."""
    ahead = [reading.peek(step) for step in range(2, 5)]
    return ahead == [Part.WORDS, Part.CLOSE, Part.DASH] and reading.peek(5) is Part.DATE


def _words_go_on(reading: Reading) -> bool:
    said = reading.said(reading.atoms[reading.at + 1])
    if reading.peek(2) is Part.DATE and said.casefold() in FILLERS:
        return True
    clock, _, place = said.partition(" ")
    if reading.dates and place and clock[:1].isdigit() and ":" in clock:
        said = place
    if reading.places or not plausible(said):
        return False
    return _closes(reading, 2)


def _closes(reading: Reading, first: int) -> bool:
    """Tell whether only more places and a date stand before the next dash, bracket or wire, or the end."""
    ahead = [reading.peek(step) for step in range(first, first + 7)]
    closes = next((at for at, part in enumerate(ahead) if part in CLOSERS or part is None), None)
    if closes is None:
        return False
    between = ahead[:closes]
    reading.ended = None
    return all(part in (Part.COMMA, Part.WORDS, Part.DATE, Part.STOP) for part in between) and all(
        plausible(reading.said(reading.atoms[reading.at + first + at]))
        for at, part in enumerate(between)
        if part is Part.WORDS
    )


CLOSERS = (Part.DASH, Part.OPEN, Part.WIRE)


STEPS = {
    Part.WORDS: _words,
    Part.DATE: _date,
    Part.WIRE: _wire,
    Part.FILLER: _filler,
    Part.OPEN: bracket,
    Part.CLOSE: _close,
    Part.DASH: _end,
    Part.COMMA: _comma,
    Part.COLON: _end,
    Part.STOP: _end,
    Part.SLASH: _slash,
}
