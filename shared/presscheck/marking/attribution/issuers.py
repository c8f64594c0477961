"""Whose release is it?"""

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.clue import (
    ADDRESSED,
    FIRST_SENTENCE,
    HEADLINE,
    PAGE,
    RECURS,
    REPORTED,
    Clue,
)
from presscheck.marking.attribution.clues import clues, weaker_clues
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.name_words import LEGAL
from presscheck.marking.attribution.names import initials, key_of, spelled_out
from presscheck.marking.attribution.register import AGENCIES, register_of


def issuers(scene: Scene, marks: list[Mark]) -> list[Mark]:
    """Return the issuer: the name on which source line, dateline, contact and headline agree best."""
    found = _named(scene, clues(scene, marks))
    if not any(clue.weight >= SURE for clue in found):
        found += _named(scene, weaker_clues(scene, marks))
    if study := next((clue for clue in found if clue.because == REPORTED), None):
        found = [clue for clue in found if clue.because not in SUBJECTS or _agree(clue, study)]
    if not found:
        return []
    weights = {clue: _support(clue, found) for clue in found}
    best = _in_full(scene, max(found, key=lambda clue: (weights[clue], clue.weight, -clue.start)), found)
    others = sorted(
        {clue.because for clue in found if clue is not best and _agree(clue, best)} - {best.because}
    )
    because = best.because + (f"; agrees with {', '.join(others)}" if others else "")
    told_of = _is_told_of(scene, best, found, marks)
    if told_of and _is_reported(scene, best, marks):
        return []
    guess = told_of or max(weights.values()) < GUESS
    value = {"name": best.name} | ({"unsure": "yes"} if guess else {})
    return [scene.mark(MarkKind.ISSUER, best.start, best.end, because, **value)]


def _named(scene: Scene, found: Iterable[Clue]) -> list[Clue]:
    worth = (clue for clue in found if _is_name(clue.name) and not _carries(scene, clue))
    return list(islice(worth, MOST))


def _is_name(name: str) -> bool:
    """Tell whether a name is more than a form of company, which a line break cut off: `Inc.`."""
    return bool(key_of(name)) and name.casefold().strip(" .,") not in LEGAL


def _in_full(scene: Scene, best: Clue, found: list[Clue]) -> Clue:
    """Prefer the name in full to its abbreviation, where another clue or the text spells it out."""
    if len(best.name) > LONGEST_SHORT or " " in best.name:
        return best
    longer = [clue for clue in found if len(clue.name) > len(best.name) and best.name == initials(clue.name)]
    if longer:
        return max(longer, key=lambda clue: clue.weight)
    name = spelled_out(scene.text, best.name)
    at = scene.text.find(name) if name else -1
    return replace(best, name=name, start=at, end=at + len(name)) if at >= 0 else best


MOST = 40
"""More clues than this say no more."""

GUESS = 2.4
"""Under this weight of all that agrees a name is a guess: a subject, or a name that recurs, and no more."""

SURE = 4.0
"""A clue of this weight (a source line) needs no counting of names."""

LONGEST_SHORT = 6
"""An abbreviation has at most this many letters."""


SUBJECTS = frozenset((HEADLINE, FIRST_SENTENCE, RECURS, ADDRESSED, PAGE))
"""Clues that say whom a text is about, or whose page it stands on; news have them as well as releases."""

CREDITED = frozenset(("the source line", "the metadata", PAGE))
"""Clues that name an agency where it is only credited."""

SIGNS = frozenset((MarkKind.SOURCE_LINE, MarkKind.BOILERPLATE_HEAD, MarkKind.CONTACT))


def _is_told_of(scene: Scene, best: Clue, found: list[Clue], marks: list[Mark]) -> bool:
    """Tell whether a name is but the subject (`The FTC fined ...`), in a text without a release's parts."""
    if scene.profile.kind not in ("", "mixed") or scene.markers.get("release"):
        return False
    if any(mark.own and (_is_part(scene, mark) or _is_sent(scene, mark)) for mark in marks):
        return False
    return all(clue.because in SUBJECTS for clue in found if _agree(clue, best))


def _is_reported(scene: Scene, best: Clue, marks: list[Mark]) -> bool:
    """An agency carries the text: whom it tells of sent nothing, unless the register knows the name."""
    register = register_of(scene.policy)
    kinds = {register.kinds.get(mark.value.get("id", ""), "") for mark in marks if mark.kind is MarkKind.WIRE}
    return not kinds.isdisjoint(AGENCIES) and register.entity_named(best.name) is None


def _is_part(scene: Scene, mark: Mark) -> bool:
    """A contact, standing text or source is a part of releases; an agency's credit is not."""
    return mark.kind in SIGNS and not _is_agency(scene, mark.value.get("name", ""))


def _is_sent(scene: Scene, mark: Mark) -> bool:
    """A dateline with a date or a wire that carries for pay; agencies date their news too."""
    if mark.kind is not MarkKind.DATELINE:
        return False
    kind = register_of(scene.policy).kinds.get(mark.value.get("wire", ""), "")
    return kind not in AGENCIES if kind else bool(mark.value.get("date"))


def _support(clue: Clue, found: list[Clue]) -> float:
    """The weight of every kind of clue that agrees, each kind counted once, the heaviest."""
    kinds: dict[str, float] = {}
    for other in found:
        if _agree(clue, other):
            kinds[other.because] = max(kinds.get(other.because, 0), other.weight)
    return sum(kinds.values())


def _agree(one: Clue, other: Clue) -> bool:
    left, right = key_of(one.name), key_of(other.name)
    if not left or not right:
        return False
    if left == right and len(left) > 2:
        return True
    short, long = sorted((left, right), key=len)
    if min(one.name, other.name, key=len) == initials(max(one.name, other.name, key=len)):
        return len(short) > 2
    return long.startswith(short) or (len(short) >= 5 and short in long)


def _carries(scene: Scene, clue: Clue) -> bool:
    """A wire, relay or publisher hands on texts of others; so does an agency that is only credited."""
    carrier = key_of(clue.name) in register_of(scene.policy).carriers
    return carrier or (clue.because in CREDITED and _is_agency(scene, clue.name))


def _is_agency(scene: Scene, name: str) -> bool:
    """`dpa`, `dpa Sport`."""
    first = "".join(name.split()[:1])
    wire = register_of(scene.policy).spellings.get(first)
    return wire is not None and wire.kind == "agency"
