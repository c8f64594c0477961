"""What in a release points to its issuer?"""

from collections.abc import Iterator
from dataclasses import dataclass

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.addresses import bears, hosts_of
from presscheck.marking.attribution.announcing import (
    announcer_of,
    announces,
    is_described,
    is_shown,
    without_head,
)
from presscheck.marking.attribution.companies import OPENING, is_company, senders
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.names import (
    employer_of,
    key_of,
    leading_name,
    passed,
    subject_of,
)
from presscheck.marking.attribution.payers import payers
from presscheck.marking.attribution.recurring import WINDOW, recurring
from presscheck.marking.attribution.register import register_of

LONG = 80
"""From this length on a line is a paragraph of text."""

NOUN_LANGUAGES = ("de", "lb")
"""Languages that write every noun with a capital."""

SITE = ("og:site_name", "author", "publisher", "copyrightholder", "sourceorganization")
"""Metadata that may name the issuer, by the end of the property's name; a republisher's does not."""

SENTENCE = 400
"""Characters of the first sentence that are looked at."""

SENT = 2.6
"""Weight of who announces something in a text that a paid wire carries: no guess."""

AGENCIES = ("agency", "state")

SOURCE = ("infosource", "mail:from", "organization", "customer", "sponsor")
"""Metadata that names the issuer."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A name that may be the issuer's, where it stands, how much it weighs and why."""

    name: str
    start: int
    end: int
    weight: float
    because: str


def clues(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Return every clue to the issuer: from marks, the opening and metadata."""
    yield from _marked(marks)
    yield from (Clue(*found) for found in payers(scene))
    yield from _headline(scene, marks)
    yield from _first_sentence(scene, marks)
    yield from _declared(scene)
    yield from _contact(marks)
    yield from (Clue(*found) for found in senders(scene))


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
            yield Clue(issuer, at, at + len(issuer), 4.5, "the dateline")


def _headline(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
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
    if name := verbal or leading_name(said):
        at = line.start + max(said.find(name), 0)
        if verbal or said_inside(scene, name):
            yield Clue(name, at, at + len(name), 1.5, HEADLINE)


HEADLINE = "the subject of the headline"
FIRST_SENTENCE = "the subject of the first sentence"
RECURS = "a name that recurs"
ADDRESSED = "an address that bears the name"
PAGE = "the metadata of the page"


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


def _first_sentence(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    dateline = next((mark for mark in marks if mark.kind is MarkKind.DATELINE), None)
    start = dateline.end if dateline else 0
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
        weight = SENT if sure and _is_sent(scene, dateline) else 2.0
        yield Clue(name, at, at + len(name), weight, FIRST_SENTENCE)


def _is_sent(scene: Scene, dateline: Mark | None) -> bool:
    """Tell whether the dateline names a wire that carries for pay, and no agency."""
    wire = dateline.value.get("wire", "") if dateline else ""
    return register_of(scene.policy).kinds.get(wire, "agency") not in AGENCIES


def _opening(scene: Scene, start: int) -> Line | None:
    if start and (line := scene.line_at(start)) and line.end - start > 20:
        return line
    return next((line for line in scene.opening if line.length >= LONG and line.start >= start), None)


def _declared(scene: Scene) -> Iterator[Clue]:
    opening = " ".join(_opening_lines(scene)).casefold()
    for entry in scene.document.metadata:
        name = entry.name.casefold()
        if name.endswith(SOURCE):
            yield Clue(entry.value, entry.start, entry.end, 2.4, "the metadata")
        elif name.endswith(SITE) and not entry.value.startswith(("http", "@")) and len(entry.value) < 70:
            weight = 2.2 if entry.value.casefold() in opening else 0.2 if name.endswith("author") else 0.6
            yield Clue(entry.value, entry.start, entry.end, weight, PAGE)


def _opening_lines(scene: Scene) -> list[str]:
    """The headline and what follows it up to the second paragraph."""
    first = scene.headline.number if scene.headline else 0
    return [scene.of(line)[:OPENING] for line in scene.lines[first : first + 6]]


def _contact(marks: list[Mark]) -> Iterator[Clue]:
    for mark in marks:
        name, host = (
            mark.value.get("name", ""),
            mark.value.get("email", "").rpartition("@")[2].partition(".")[0],
        )
        name = name.rpartition(", ")[2]
        if mark.kind is MarkKind.CONTACT and name and host and bears(host, name):
            at = mark.start + max(mark.quote.find(name), 0)
            yield Clue(name, at, at + len(name), 1.2, "the contact, whose address bears its name")


def recurring_names(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Return the names a text comes back to, and those that an address of a link or contact bears too."""
    lines = _visible(scene)
    said = "\n".join(scene.of(line) for line in lines)
    found = recurring(said, nouns=scene.language in NOUN_LANGUAGES)
    hosts = hosts_of(scene, marks)
    for rank, (name, count) in enumerate(found[:5]):
        line = next((line for line in lines if scene.text.find(name, line.start, line.end) >= 0), None)
        if line is None:
            continue
        at = scene.text.find(name, line.start, line.end)
        weight = 1.0 + min(count, 10) / 20 if rank == 0 else 0.6
        yield Clue(name, at, at + len(name), weight, RECURS)
        if key_of(name) in hosts:
            yield Clue(name, at, at + len(name), 1.2, ADDRESSED)


def _visible(scene: Scene) -> list[Line]:
    """The lines from the headline on, as far as the window reaches."""
    found: list[Line] = []
    length = 0
    for line in scene.lines[scene.headline.number if scene.headline else 0 :]:
        found.append(line)
        length += line.length
        if length > WINDOW:
            break
    return found
