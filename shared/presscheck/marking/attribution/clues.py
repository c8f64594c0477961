"""What in a release points to its issuer?"""

from collections.abc import Iterator

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.addresses import bears, hosts_of
from presscheck.marking.attribution.clue import ADDRESSED, PAGE, RECURS, Clue
from presscheck.marking.attribution.companies import OPENING, senders
from presscheck.marking.attribution.dense_subjects import dense_subjects
from presscheck.marking.attribution.institutions import contacted, institutions
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.market_reports import researchers
from presscheck.marking.attribution.names import key_of
from presscheck.marking.attribution.payers import payers
from presscheck.marking.attribution.recurring import WINDOW, recurring
from presscheck.marking.attribution.subjects import behind_dateline, first_sentence, headline

NOUN_LANGUAGES = ("de", "lb")
"""Languages that write every noun with a capital."""

SITE = ("og:site_name", "author", "publisher", "copyrightholder", "sourceorganization")
"""Metadata that may name the issuer, by the end of the property's name; a republisher's does not."""

SOURCE = ("infosource", "mail:from", "organization", "customer", "sponsor")
"""Metadata that names the issuer."""


def clues(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Return every clue to the issuer: from marks, the opening and metadata."""
    yield from _marked(marks)
    yield from (Clue(*found) for found in payers(scene))
    yield from headline(scene, marks)
    yield from first_sentence(scene, marks)
    yield from dense_subjects(scene, behind_dateline(marks))
    yield from researchers(scene, marks)
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
            found = mark.quote.rfind(name)
            at, end = mark.start, mark.end
            if found >= 0:
                at, end = mark.start + found, mark.start + found + len(name)
            yield Clue(name, at, end, weight + first, because)
            first = 0.0
        if mark.kind is MarkKind.DATELINE and (issuer := mark.value.get("issuer")):
            at = mark.start + max(mark.quote.find(issuer), 0)
            yield Clue(issuer, at, at + len(issuer), 4.5, "the dateline")


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


def weaker_clues(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Yield what is looked for only where no clue is sure: institutions, and names a text comes back to."""
    yield from institutions(scene)
    yield from contacted(scene, marks)
    yield from _recurring_names(scene, marks)


def _recurring_names(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """The names a text comes back to, and those that an address of a link or contact bears too."""
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
