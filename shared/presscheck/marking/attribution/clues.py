"""What in a release points to its issuer?"""

from collections.abc import Iterator
from dataclasses import dataclass

from presscheck.document import Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.addresses import bears, hosts_of
from presscheck.marking.attribution.companies import OPENING, is_company, senders
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.names import (
    announces,
    employer_of,
    key_of,
    leading_name,
    passed,
    subject_of,
)
from presscheck.marking.attribution.recurring import WINDOW, recurring
from presscheck.marking.attribution.register import register_of
from presscheck.marking.sentences import sentence_in
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording

LONG = 80
"""From this length on a line is a paragraph of text."""

SHORT = 60
"""Up to this length a line below a label is the name of who paid."""

LEAD = 12
"""Characters that may stand before a label that opens its line."""

PARTS = "|•·∙/–—-:"
"""What parts a line of labels: `Paid post | Sponsored by X`."""

NOUN_LANGUAGES = ("de", "lb")
"""Languages that write every noun with a capital."""

SITE = ("og:site_name", "author", "publisher", "copyrightholder", "sourceorganization")
"""Metadata that may name the issuer, by the end of the property's name; a republisher's does not."""

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
    yield from _payers(scene)
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


def _payers(scene: Scene) -> Iterator[Clue]:
    """A label that names who paid (`Sponsored by X`), on one line or with the name on the next."""
    for hit in (one for one in scene.hits.phrases if one.entry.shape is Shape.NAMED):
        line = scene.line_at(hit.start)
        if line is None or not _opens(scene, line, hit.start):
            continue
        start, end = hit.end, line.end
        if line.length > LONG:
            if hit.entry.wording is not Wording.EXPLICIT:
                continue
            end = sentence_in(scene.text, hit.start, hit.start, start, end)[1]
        following = next(iter(scene.after(line, 1)), None)
        if not scene.text[start:end].strip(" :") and following and _may_name(following):
            start, end = following.start, following.end
        name = scene.text[start:end].strip(" :–—-.")
        if name and len(name.split()) <= 8:
            at = scene.text.find(name, start)
            yield Clue(name, at, at + len(name), 2.6, "a label that names the payer")


def _opens(scene: Scene, line: Line, at: int) -> bool:
    """Tell whether a phrase opens its line, or a part of a short line behind a separator."""
    if at - line.start > LONG:
        return False
    before = scene.text[line.start : at].rstrip()
    return len(before) <= LEAD or (line.length <= LONG and before[-1] in PARTS)


def _may_name(line: Line) -> bool:
    return line.length <= SHORT and line.zone is not Zone.HEADLINE


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


def said_inside(scene: Scene, name: str) -> bool:
    """Tell whether the text says a name inside a sentence too, so that it is more than a first word."""
    line = scene.headline
    at = scene.text.find(name, line.end if line else 0, OPENING * 8)
    while at > 0:
        before = scene.text[max(0, at - 2) : at].rstrip()
        if before and before[-1] not in '.!?:;"“”„«»' and scene.text[at - 1] != "\n":
            return True
        at = scene.text.find(name, at + 1, OPENING * 8)
    return False


def _first_sentence(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    start = next((mark.end for mark in marks if mark.kind is MarkKind.DATELINE), 0)
    line = _opening(scene, start)
    if line is None:
        return
    at = max(line.start, start)
    while at < line.end and not scene.text[at].isalnum():
        at = passed(scene.text, at, line.end)
    said = scene.text[at : min(at + 200, line.end)]
    name = leading_name(said)
    name = employer_of(said, name) or name
    known = register_of(scene.policy).entity_named(name) is not None
    sure = known or len(name.split()) > 1 or announces(said, name)
    if name and (sure or said_inside(scene, name)):
        at = max(scene.text.find(name, at, line.end), at)
        yield Clue(name, at, at + len(name), 2.0, FIRST_SENTENCE)


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
