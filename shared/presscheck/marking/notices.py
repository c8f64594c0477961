"""Which notices say how a text was made, or that a state stands behind its sender?"""

from collections.abc import Iterator, Sequence
from itertools import islice

from presscheck.document import Document, Role, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.lexicon import Hit
from presscheck.marking.machine import ends_note, machine_made
from presscheck.marking.machine_words import SCOPES
from presscheck.marking.ownership import is_beside, is_quoted
from presscheck.marking.sentence_words import VOWELS
from presscheck.marking.sentences import is_denied, is_hedged, sentence_at, speaks_of_itself
from presscheck.marking.spans import Spans
from presscheck.marking.units import Unit, units_of
from presscheck.policy.compiled import Phrase, Shape

NOTICES = {LabelClass.AI: MarkKind.AI_NOTICE, LabelClass.STATE_MEDIA: MarkKind.STATE_NOTICE}

MOST = 500
"""Notices of a kind that are marked; where there are more, nothing depends on the rest."""

LINE = 14

SENTENCE = 30
"""Words of a note that is nothing but a notice."""

QUOTES = "\"“”„«»‹›「『'‘"
"""Signs before a sentence that somebody else says."""


def notices(document: Document, hits: Sequence[Hit[Phrase]]) -> tuple[Mark, ...]:
    """Return AI notices (value `scope`) and state notices, in text order; each quotes its sentence."""
    wanted = [hit for hit in hits if not NOTICES.keys().isdisjoint(hit.entry.classes)]
    found: dict[tuple[MarkKind, int, int], Mark] = {}
    for unit in units_of(document, wanted):
        if len(found) >= MOST:
            break
        for mark in _of(unit):
            found.setdefault((mark.kind, mark.start, mark.end), mark)
    known = list(found.values())
    told = Spans((mark.start, mark.end) for mark in known if mark.cls is LabelClass.AI)
    new = [mark for mark in _machine_notices(document) if not told.meets(mark.start, mark.end)]
    return tuple(sorted(known + new, key=lambda mark: mark.start)) if new else tuple(known)


def _machine_notices(document: Document) -> Iterator[Mark]:
    for block, start, end, machine in islice(machine_made(document), MOST):
        quote = document.text[start:end]
        if quote[0] not in QUOTES:
            yield Mark(
                MarkKind.AI_NOTICE,
                quote,
                start,
                end,
                block.zone,
                LabelClass.AI,
                own=not block.slot and block.zone is not Zone.ASIDE,
                value={"phrase": machine, "language": document.language or "", "scope": scope_of(quote)},
                because="names the text, how it was made, and a machine",
            )


def _of(unit: Unit) -> Iterator[Mark]:
    for hit in unit.hits:
        start, end = sentence_at(unit.document, unit.block, hit.start, hit.end)
        why = _because(unit, hit, start)
        if why and not is_quoted(unit, hit.start, hit.end):
            yield _mark(unit, hit, start, end, why)


def _because(unit: Unit, hit: Hit[Phrase], start: int) -> str:
    before = unit.document.text[start : hit.start]
    if is_denied(before):
        return ""
    if hit.entry.shape is Shape.SENTENCE:
        return "a disclosure sentence"
    if unit.block.zone is Zone.METADATA or unit.block.role is Role.FIELD:
        return ""
    if speaks_of_itself(before):
        return "a sentence about the text itself"
    if (
        unit.block.zone in (Zone.BANNER, Zone.DECK, Zone.FOOTER)
        and unit.words <= SENTENCE
        and " " in hit.entry.text
        and not _goes_on(unit, hit)
    ):
        return "a short note before or after the text"
    alone = not any(char.isalpha() for char in unit.document.text[unit.start : hit.start])
    named = hit.entry.shape is Shape.NAMED or unit.end - hit.end <= 2
    return "opens a short line of its own" if alone and named and unit.words <= LINE else ""


def _goes_on(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether a sentence goes on behind what AI made: `Pictures made with AI won a prize`."""
    opens = not any(map(str.isalpha, unit.document.text[unit.start : hit.start]))
    return (
        not opens
        and LabelClass.AI in hit.entry.classes
        and not ends_note(unit.document.text[hit.end : unit.end])
    )


def _mark(unit: Unit, hit: Hit[Phrase], start: int, end: int, because: str) -> Mark:
    cls = LabelClass.AI if LabelClass.AI in hit.entry.classes else LabelClass.STATE_MEDIA
    quote = unit.document.text[start:end]
    beside = is_beside(unit)
    value = {"phrase": hit.entry.text, "language": hit.entry.language}
    if cls is LabelClass.AI:
        value["scope"] = scope_of(quote)
    value |= {"hedged": "yes"} if is_hedged(quote) else {}
    return Mark(
        NOTICES[cls],
        quote,
        start,
        end,
        unit.block.zone,
        cls,
        own=not beside,
        hidden=unit.block.hidden,
        obfuscated=hit.obfuscated,
        value=value,
        because=", ".join(filter(None, (because, beside))),
    )


def scope_of(sentence: str) -> str:
    """Return what an AI notice is about: text, translation, summary, image, audio or video."""
    folded = sentence.casefold().translate(VOWELS)
    return next((scope for scope, stems in SCOPES.items() if any(stem in folded for stem in stems)), "text")
