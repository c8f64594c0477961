"""Does the text carry a fixed statement, whatever its typography, and where does it first differ?"""

import bisect
import difflib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from presscheck.document import Document, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.policy.letters import Letters, Words, letters_in, words_in, words_of
from presscheck.policy.requirement import StatementNeed
from presscheck.policy.situation import SHOWN, Judgement, Situation
from presscheck.verdict import Reason, State

BLANK = re.compile(r"\{[^{}]*\}")
"""A place in a statement that each release fills in: `{issuer}`."""

NEAR = 0.6
"""Share of the words that must stand in order for a text to be the statement, altered."""

LEAST = 4
"""Fewest words that make anything recognisable as a statement."""

FILLED = 40
"""Most words that may fill one blank."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The stretch of words most like a statement: how alike, and the first difference in words."""

    first: int
    last: int
    share: float
    difference: str


def judge_statement(need: StatementNeed, situation: Situation) -> Judgement:
    """Judge whether one of the texts is there: in the language of the release if the source has it."""
    document = situation.document
    searched = need.zones or SHOWN
    letters = situation.letters(searched)
    everything = tuple(text for texts in need.texts.values() for text in texts)
    language = document.language or ""
    wanted = need.texts.get(language) or everything
    if Zone.DECK in searched and Zone.BODY not in searched and (opening := _opening(wanted, situation)):
        return Judgement(State.MET, evidence=opening, searched=searched)
    if not any(_possible(text, letters) for text in everything):
        return _absent(searched)
    found = [mark for text in wanted for mark in _exact(text, letters, document)]
    if found:
        return Judgement(State.MET, evidence=tuple(found), searched=searched)
    for other, texts in need.texts.items():
        for mark in (mark for text in texts for mark in _exact(text, letters, document)):
            note = f"the statement stands in {other}; the text is {language}"
            return Judgement(State.INADEQUATE, (Reason.WRONG_LANGUAGE,), (note,), (mark,), searched, mark)
    return _nearly(wanted, words_in(document, letters.blocks), document, searched)


def _opening(wanted: Iterable[str], situation: Situation) -> tuple[Mark, ...]:
    """Return the statement where the text opens with it: that is as early as a line above the headline."""
    document, first = situation.document, situation.first_of_body
    letters = letters_in(document, (first,) if first else ())
    found = [mark for text in wanted for mark in _exact(text, letters, document)]
    return tuple(mark for mark in found if first and mark.start == first.start)


def _possible(statement: str, letters: Letters) -> bool:
    """Tell whether enough of the words stand anywhere at all: few texts need the closer look."""
    wanted = _distinct(statement)
    return sum(word in letters.text for word in wanted) >= NEAR * len(wanted)


def _nearly(wanted: Iterable[str], words: Words, document: Document, searched: tuple[Zone, ...]) -> Judgement:
    near = [found for text in wanted if (found := likeness(text, words))]
    if not near:
        return _absent(searched)
    best = max(near, key=lambda one: one.share)
    mark = _mark(words, best.first, best.last, document, "most words of the statement, in order")
    return Judgement(State.INADEQUATE, (Reason.DIFFERS,), (best.difference,), (mark,), searched, mark)


def _absent(searched: tuple[Zone, ...]) -> Judgement:
    note = "the statement is not there, nor anything like it"
    return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), searched)


@lru_cache(maxsize=1024)
def _distinct(statement: str) -> frozenset[str]:
    return frozenset(words_of(BLANK.sub(" ", statement)))


def _exact(statement: str, letters: Letters, document: Document) -> list[Mark]:
    """Find the statement, letter by letter, whatever stands between its words."""
    parts = ["".join(words_of(part)) for part in BLANK.split(statement)]
    segments = [part for part in parts if part]
    if not segments or any(segment not in letters.text for segment in segments):
        return []
    first, last = letters.text.index(segments[0]), letters.text.rindex(segments[-1])
    words = words_in(document, letters.around(first, last + len(segments[-1])))
    return _matches(segments, words, document)


def _matches(segments: list[str], words: Words, document: Document) -> list[Mark]:
    joined, begins = "".join(words.text), _begins(words.text)
    marks: list[Mark] = []
    at = joined.find(segments[0])
    while at >= 0:
        end = _follow(joined, at, segments)
        if end and _whole(begins, at, end, len(joined)):
            first, last = bisect.bisect_right(begins, at) - 1, bisect.bisect_left(begins, end) - 1
            marks.append(_mark(words, first, last, document, "the statement, word for word"))
        at = joined.find(segments[0], max(end, at + 1))
    return marks


def _begins(words: Sequence[str]) -> list[int]:
    begins, at = [], 0
    for word in words:
        begins.append(at)
        at += len(word)
    return begins


def _follow(joined: str, start: int, segments: list[str]) -> int:
    """Return where the last segment ends if all follow each other from `start`, else 0."""
    end = start + len(segments[0])
    for segment in segments[1:]:
        at = joined.find(segment, end, end + FILLED * 10 + len(segment))
        if at < 0:
            return 0
        end = at + len(segment)
    return end


def _whole(begins: list[int], start: int, end: int, size: int) -> bool:
    return _is_in(begins, start) and (end == size or _is_in(begins, end))


def _is_in(begins: list[int], offset: int) -> bool:
    index = bisect.bisect_left(begins, offset)
    return index < len(begins) and begins[index] == offset


def _mark(words: Words, first: int, last: int, document: Document, because: str) -> Mark:
    start, end = words.starts[first], words.ends[last]
    zone = document.block_at(start).zone
    return Mark(MarkKind.STATEMENT, document.text[start:end], start, end, zone, because=because)


def likeness(statement: str, words: Words) -> Likeness | None:
    """Return the stretch most like the statement, if most of its words stand there in order.

    Words are counted in one sliding window over the text, then compared once in the best place.
    """
    wanted = words_of(BLANK.sub(" ", statement))
    place = _densest(wanted, words.text)
    if place is None:
        return None
    first, last = place
    window = words.text[first : last + 1]
    matcher = difflib.SequenceMatcher(None, wanted, window, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    alike = sum(block.size for block in blocks)
    if alike < max(NEAR * len(wanted), LEAST):
        return None
    low, high = first + blocks[0].b, first + blocks[-1].b + blocks[-1].size - 1
    return Likeness(low, high, alike / len(wanted), _difference(wanted, window, matcher))


def _densest(wanted: list[str], words: Sequence[str]) -> tuple[int, int] | None:
    size = len(wanted) + len(wanted) // 3 + 1
    left, counted, best, at = Counter(wanted), 0, 0, 0
    for index, word in enumerate(words):
        counted += left[word] > 0
        left[word] -= 1
        if index >= size:
            gone = words[index - size]
            left[gone] += 1
            counted -= left[gone] > 0
        if counted > best:
            best, at = counted, index
    if not wanted or best < NEAR * len(wanted):
        return None
    return max(at - size + 1, 0), at


def _difference(wanted: list[str], window: Sequence[str], matcher: difflib.SequenceMatcher[str]) -> str:
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "insert" and (a in (0, len(wanted))):
            continue
        if tag != "equal":
            asked, stands = " ".join(wanted[a:b]), " ".join(window[c:d])
            after = " ".join(wanted[max(a - 3, 0) : a])
            return f"the statement differs after `{after}`: `{asked}` is asked for, `{stands}` stands there"
    return "the statement differs in what stands between its words"
