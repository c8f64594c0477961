"""What does the vocabulary know of a phrase, and which listed phrase is nearest to it?"""

from dataclasses import dataclass, field

from presscheck.mark import LabelClass, Mark
from presscheck.policy.compiled import Phrase, Policy, Wording

STEM = 5
"""Letters two words share at their beginning to count as the same word (promozionale, promosso)."""

RANK = {Wording.LISTED: 0, Wording.EXPLICIT: 1, Wording.SOFT: 2, Wording.REJECTED: 3}


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Phrases by their text, whatever the case, and the listed ones by jurisdiction and language.

    `asked` and `answered` keep what was looked up before: releases use few phrases over and over.
    """

    by_text: dict[str, tuple[Phrase, ...]]
    listed: dict[tuple[str, str], tuple[Phrase, ...]]
    asked: dict[tuple[str, str], tuple[Phrase, ...]] = field(default_factory=dict)
    answered: dict[tuple[str, str, str, LabelClass], tuple[Phrase | None, bool]] = field(default_factory=dict)

    def entries(self, mark: Mark) -> tuple[Phrase, ...]:
        """Return the entries a label mark may be, those of the language it was found in first."""
        key = (mark.value.get("phrase", "").casefold(), mark.value.get("language", ""))
        if key not in self.asked:
            found = self.by_text.get(key[0], ())
            self.asked[key] = tuple(sorted(found, key=lambda one: one.language != key[1]))
        return self.asked[key]

    def near(self, phrase: Phrase, market: str, cls: LabelClass) -> tuple[Phrase | None, bool]:
        """Return the listed phrase nearest to `phrase`, and whether it is built on the same word."""
        key = (phrase.text, phrase.language, market, cls)
        if key not in self.answered:
            self.answered[key] = self._near(phrase, market, cls)
        return self.answered[key]

    def _near(self, phrase: Phrase, market: str, cls: LabelClass) -> tuple[Phrase | None, bool]:
        listed = (one for one in self.listed.get((market, phrase.language), ()) if cls in one.classes)
        ranked = sorted(listed, key=lambda one: (-_shared(one.text, phrase.text), one.text))
        if not ranked:
            return None, False
        return ranked[0], _shared(ranked[0].text, phrase.text) >= STEM


def phrasebook_of(policy: Policy) -> Phrasebook:
    """Return the phrasebook of a policy; the last few policies keep theirs."""
    for known, book in _MADE:
        if known is policy:
            return book
    book = _make(policy)
    _MADE.insert(0, (policy, book))
    del _MADE[4:]
    return book


_MADE: list[tuple[Policy, Phrasebook]] = []


def _make(policy: Policy) -> Phrasebook:
    by_text: dict[str, tuple[Phrase, ...]] = {}
    listed: dict[tuple[str, str], tuple[Phrase, ...]] = {}
    for phrase in policy.phrases:
        key = phrase.text.casefold()
        by_text[key] = (*by_text.get(key, ()), phrase)
        for market in phrase.listed_in:
            place = (market, phrase.language)
            listed[place] = (*listed.get(place, ()), phrase)
    return Phrasebook(by_text, listed)


def _shared(one: str, other: str) -> int:
    """Return how many letters the best pair of words shares at its beginning."""
    pairs = ((a, b) for a in one.casefold().split() for b in other.casefold().split())
    return max((_prefix(a, b) for a, b in pairs), default=0)


def _prefix(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
