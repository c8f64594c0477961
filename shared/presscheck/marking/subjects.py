"""Is a text about advertising, so that the words of a label in it may name its subject?"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark
from presscheck.marking.lines import DENSE, names_trade
from presscheck.marking.ownership import CITATION, FLAT
from presscheck.marking.payment_words import THIS
from presscheck.marking.sentences import words_of
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording

PROSE = 14
"""Words from which a line is running text."""

OFTEN = 2
"""Times that running text names paid texts, from which it is about them; one that is paid for seldom does."""

LONG = 11
"""Letters of a single word that names nothing but a paid text: `advertorial`."""

DENSE_WORD = 4
"""The same in scripts that do not part words by spaces."""

BRACKETED = "alone in brackets"

BESIDE = (Zone.BANNER, Zone.DECK)

SENTENCES = ("a disclosure sentence", "a sentence about")
"""How the reasons begin for labels that are sentences."""

HERE = ("この記事", "本記事", "当記事", "本ページ", "当ページ", "이 글", "이 기사", "本文", "这篇", "這篇")
"""How a sentence begins that speaks of this text, where no space parts words."""

LEFT = "the same words stand between paragraphs, where they are left of ad slots"

TWICE = "the same words twice in a row, as ad slots leave them in a copied text"

COPIED = ("text", "markdown", "mail")
"""Formats into which people copy what they see on a page."""

MENU = "several lines beside the headline close with it, as entries of a menu do"

OPENING = 4
"""Words in which a sentence says that it speaks of this text."""


def doubted(found: list[Mark], units: Iterable[Unit]) -> list[Mark]:
    """Return the labels, those in doubt that a text about such labels names, or that ad slots left behind."""
    if not any(map(_is_sure, found)):
        return found
    units = tuple(units)
    named = list(_named_in_prose(found, units))
    about = len(named) >= OFTEN
    cites = sum(CITATION in mark.because for mark in found) >= OFTEN
    told = dict.fromkeys(_entries(found, units), MENU)
    if units[0].document.format in FLAT:
        told |= dict.fromkeys(_left_of_slots(found), LEFT)
    if units[0].document.format in COPIED:
        told |= dict.fromkeys(_twice_in_a_row(found, units), TWICE)
    return [
        _doubt(mark, told, about=about or _repeated(mark, named), cites=cites) if _is_sure(mark) else mark
        for mark in found
    ]


def _repeated(mark: Mark, named: list[str]) -> bool:
    """Tell whether running text takes up the words at the edge of a headline: its subject."""
    return mark.zone is Zone.HEADLINE and mark.value["phrase"].casefold() in named


def _is_sure(mark: Mark) -> bool:
    return mark.own and mark.cls is LabelClass.PAID and not mark.unsure


def _doubt(mark: Mark, told: Mapping[str, str], *, about: bool, cites: bool) -> Mark:
    why = told.get(mark.quote.casefold(), "")
    if not why and cites:
        why = "the text explains the labels of its site"
    elif not why and about and not _points_to_itself(mark):
        why = "the text is about such labels"
    if not why:
        return mark
    return replace(mark, value={**mark.value, "unsure": "yes"}, because=f"{mark.because}, {why}")


def _points_to_itself(mark: Mark) -> bool:
    """Tell whether a label is a sentence on this very text, not on an article that it speaks of."""
    if not mark.because.startswith(SENTENCES):
        return False
    return mark.quote.lstrip("※*").startswith(HERE) or not THIS.isdisjoint(words_of(mark.quote)[:OPENING])


def _entries(found: list[Mark], units: Iterable[Unit]) -> Iterator[str]:
    """Yield the labels in brackets, case folded, behind the words of several lines beside the headline."""
    closing = [mark for mark in found if mark.because == BRACKETED and mark.zone in BESIDE]
    if len(closing) >= OFTEN:
        lines = [unit for unit in units if unit.block.zone in BESIDE]
        behind = [mark for mark in closing if any(unit.start < mark.start < unit.end for unit in lines)]
        times = Counter(mark.quote.casefold() for mark in behind)
        yield from (quote for quote, count in times.items() if count >= OFTEN)


def _left_of_slots(found: list[Mark]) -> Iterator[str]:
    """Yield the lines that stand inside a flat text as well as around it."""
    inside = {mark.quote.casefold() for mark in found if mark.zone is Zone.BODY and not _is_sure(mark)}
    yield from (mark.quote.casefold() for mark in found if mark.quote.casefold() in inside)


def _twice_in_a_row(found: list[Mark], units: tuple[Unit, ...]) -> Iterator[str]:
    """Yield the words of ad slots, case folded, that fill two lines with nothing between them."""
    slots = {hit.start for unit in units for hit in unit.hits if LabelClass.AD_SLOT in hit.entry.classes}
    text = units[0].document.text
    for one, other in pairwise(sorted(found, key=attrgetter("start"))):
        same = one.quote.casefold() == other.quote.casefold() and {one.start, other.start} <= slots
        if same and "\n" in text[one.end : other.start] and text[one.end : other.start].isspace():
            yield one.quote.casefold()


def _named_in_prose(found: list[Mark], units: Iterable[Unit]) -> Iterator[str]:
    """Yield the names of paid texts, case folded, that headline and running text speak of as a subject."""
    own = sorted((mark.start, mark.end) for mark in found if mark.own)
    for unit in units:
        told_of = unit.words > PROSE or unit.block.zone is Zone.HEADLINE
        if unit.block.zone in (Zone.METADATA, Zone.ASIDE) or not told_of:
            continue
        told = -1
        for hit in unit.hits:
            entry = hit.entry
            plain = entry.wording is Wording.EXPLICIT and entry.shape is Shape.ALONE
            if not plain or LabelClass.PAID not in entry.classes or names_trade(hit) or hit.start < told:
                continue
            least = DENSE_WORD if entry.text > DENSE else LONG
            named = " " in entry.text or len(entry.text) >= least
            before = bisect_right(own, (hit.start, len(unit.document.text)))
            if named and not (before and hit.end <= own[before - 1][1]):
                told = hit.end
                yield entry.text.casefold()
