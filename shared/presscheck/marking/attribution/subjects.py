"""Of whom do the headline and the first sentence tell?"""

from collections.abc import Iterator

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.announcing import (
    announcer_of,
    announces,
    is_described,
    is_shown,
    without_head,
)
from presscheck.marking.attribution.clue import FIRST_SENTENCE, HEADLINE, Clue
from presscheck.marking.attribution.companies import OPENING, is_company
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.names import employer_of, leading_name, passed, subject_of
from presscheck.marking.attribution.register import AGENCIES, register_of
from presscheck.marking.attribution.statements import stated_by

SENTENCE = 400
"""Characters of the first sentence that are looked at."""

SENT = 2.6
"""Weight of who announces something in a text that a paid wire carries: no guess."""


def headline(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Yield the name before the colon of the headline, and its subject."""
    line = scene.headline
    if line is None or any(mark.kind is MarkKind.DATELINE and mark.start == line.start for mark in marks):
        return
    said = scene.of(line)
    before, colon, _ = said.partition(": ")
    if (
        colon
        and len(before.split()) <= 4
        and before[:1].isupper()
        and (is_company(before) or said_inside(scene, before))
    ):
        yield Clue(before, line.start, line.start + len(before), 1.6, HEADLINE)
    verbal = subject_of(said) or subject_of(said.partition(": ")[2])
    if name := stated_by(said):
        at = line.start + said.find(name)
        yield Clue(name, at, at + len(name), 2.4, "the headline, which says whose statement it is")
    elif name := verbal or leading_name(said):
        at = line.start + max(said.find(name), 0)
        if verbal or said_inside(scene, name):
            yield Clue(name, at, at + len(name), 1.5, HEADLINE)


def said_inside(scene: Scene, name: str, after: int = 0) -> bool:
    """Tell whether the text says a name inside a sentence too, so that it is more than a first word.

    It is looked for behind the headline, and behind `after`, where a sentence opens with it.
    """
    line = scene.headline
    at = scene.text.find(name, max(after, line.end if line else 0), OPENING * 8)
    while at > 0:
        before = scene.text[max(0, at - 2) : at].rstrip()
        if before and before[-1] not in '.!?:;"“”„«»‘’' and scene.text[at - 1] != "\n":
            return True
        at = scene.text.find(name, at + 1, OPENING * 8)
    return False


def behind_dateline(marks: list[Mark]) -> int:
    """Return where the text behind the dateline begins, or 0."""
    dateline = _dateline(marks)
    return dateline.end if dateline else 0


def _dateline(marks: list[Mark]) -> Mark | None:
    return next((mark for mark in marks if mark.kind is MarkKind.DATELINE), None)


def first_sentence(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Yield the name that announces something, or that the first sentence behind the dateline opens with."""
    start = behind_dateline(marks)
    line = _opening(scene, start)
    if line is None:
        return
    at = max(line.start, start)
    while at < line.end and not scene.text[at].isalnum():
        at = passed(scene.text, at, line.end)
    at += without_head(scene.text[at : line.end])
    said = scene.text[at : min(at + SENTENCE, line.end)]
    name = leading_name(said)
    name = employer_of(said, name) or name
    announced = announces(said, name)
    if not announced and " " not in name and (later := announcer_of(said)):
        name, announced = later, True
    known = register_of(scene.policy).entity_named(name) is not None
    sure = known or announced or is_shown(said, name)
    if name and (sure or " " in name or is_described(said, name) or said_inside(scene, name, at + 1)):
        at = max(scene.text.find(name, at, line.end), at)
        weight = SENT if sure and is_sent(scene, marks) else 2.0
        yield Clue(name, at, at + len(name), weight, FIRST_SENTENCE)


def is_sent(scene: Scene, marks: list[Mark]) -> bool:
    """Tell whether the dateline names a wire that carries for pay, and no agency."""
    dateline = _dateline(marks)
    wire = dateline.value.get("wire", "") if dateline else ""
    return register_of(scene.policy).kinds.get(wire, "agency") not in AGENCIES


def _opening(scene: Scene, start: int) -> Line | None:
    if start and (line := scene.line_at(start)) and line.end - start > 20:
        return line
    return next((line for line in scene.opening if line.length >= scene.long and line.start >= start), None)
