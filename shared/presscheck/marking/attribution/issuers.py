"""Whose release is it?"""

from collections.abc import Iterator
from dataclasses import dataclass

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.names import key_of, leading_name, subject_of

LONG = 80

DECLARED = ("infosource", "copyrightholder", "mail:from", "organization", "sourceorganization")
"""Metadata that names an issuer, by the end of the property's name."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A name that may be the issuer's, where it stands, how much it weighs and why."""

    name: str
    start: int
    end: int
    weight: float
    because: str


def issuers(scene: Scene, marks: list[Mark]) -> list[Mark]:
    """Return the issuer: the name on which source line, dateline, contact and headline agree best."""
    clues = [clue for clue in _clues(scene, marks) if clue.name and not _carrier(scene, clue.name)]
    if not clues:
        return []
    weights = {clue: _support(clue, clues) for clue in clues}
    best = max(clues, key=lambda clue: (weights[clue], clue.weight, -clue.start))
    others = sorted(
        {clue.because for clue in clues if clue is not best and _agree(clue, best)} - {best.because}
    )
    because = best.because + (f"; agrees with {', '.join(others)}" if others else "")
    return [scene.mark(MarkKind.ISSUER, best.start, best.end, because, name=best.name)]


def _support(clue: Clue, clues: list[Clue]) -> float:
    """The weight of every kind of clue that agrees, each kind counted once, the heaviest."""
    kinds: dict[str, float] = {}
    for other in clues:
        if _agree(clue, other):
            kinds[other.because] = max(kinds.get(other.because, 0), other.weight)
    return sum(kinds.values())


def _agree(one: Clue, other: Clue) -> bool:
    left, right = key_of(one.name), key_of(other.name)
    if not left or not right:
        return False
    short, long = sorted((left, right), key=len)
    return long.startswith(short) or (len(short) >= 5 and short in long)


def _carrier(scene: Scene, name: str) -> bool:
    """A wire, relay or publisher hands on texts of others."""
    key = key_of(name)
    carriers = [wire.name for wire in scene.policy.wires if wire.kind in ("paid", "aggregator", "regulatory")]
    carriers += [marker for wire in scene.policy.wires if wire.kind == "paid" for marker in wire.markers]
    return any(key == key_of(carrier) for carrier in carriers)


def _clues(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    yield from _marked(marks)
    yield from _headline(scene)
    yield from _first_sentence(scene, marks)
    yield from _declared(scene)
    yield from _contact(marks)


WEIGHTS = {
    MarkKind.SOURCE_LINE: (5.0, "the source line"),
    MarkKind.BOILERPLATE_HEAD: (2.5, "the head of the standing text"),
}


def _marked(marks: list[Mark]) -> Iterator[Clue]:
    first = 0.5
    for mark in marks:
        name = mark.value.get("name", "")
        if mark.kind in WEIGHTS and name and mark.own:
            weight, because = WEIGHTS[mark.kind]
            at = mark.start + max(mark.quote.rfind(name), 0)
            yield Clue(name, at, at + len(name), weight + first, because)
            first = 0.0
        if mark.kind is MarkKind.DATELINE and (issuer := mark.value.get("issuer")):
            at = mark.start + max(mark.quote.find(issuer), 0)
            yield Clue(issuer, at, at + len(issuer), 3.0, "the dateline")


def _headline(scene: Scene) -> Iterator[Clue]:
    line = scene.headline
    if line is None:
        return
    said = scene.of(line)
    before, colon, _ = said.partition(": ")
    if colon and len(before.split()) <= 4 and before[:1].isupper():
        yield Clue(before, line.start, line.start + len(before), 1.6, "the opening of the headline")
    if name := subject_of(said):
        at = line.start + said.find(name)
        yield Clue(name, at, at + len(name), 1.5, "the subject of the headline")


def _first_sentence(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    start = next((mark.end for mark in marks if mark.kind is MarkKind.DATELINE), 0)
    line = _opening(scene, start)
    if line is None:
        return
    at = max(line.start, start)
    while at < line.end and not scene.text[at].isalnum():
        at += 1
    name = leading_name(scene.text[at : min(at + 200, line.end)])
    if name:
        yield Clue(name, at, at + len(name), 2.0, "the subject of the first sentence")


def _opening(scene: Scene, start: int) -> Line | None:
    if start and (line := scene.line_at(start)) and line.end - start > 20:
        return line
    return next((line for line in scene.opening if line.length >= LONG and line.start >= start), None)


def _declared(scene: Scene) -> Iterator[Clue]:
    for entry in scene.document.metadata:
        if entry.name.casefold().endswith(DECLARED):
            yield Clue(entry.value, entry.start, entry.end, 1.0, "the metadata")


def _contact(marks: list[Mark]) -> Iterator[Clue]:
    for mark in marks:
        name = mark.value.get("name", "")
        host = mark.value.get("email", "").rpartition("@")[2].partition(".")[0]
        if mark.kind is MarkKind.CONTACT and name and host and key_of(name).startswith(key_of(host)):
            at = mark.start + max(mark.quote.find(name), 0)
            yield Clue(name, at, at + len(name), 1.2, "the contact, whose address bears its name")
