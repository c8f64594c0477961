"""What does the vocabulary know of a phrase, and which listed phrase is nearest to it?"""

from dataclasses import dataclass

from presscheck.mark import LabelClass, Mark
from presscheck.policy.compiled import Phrase, Policy, Wording

STEM = 5
"""Letters two words share at their beginning to count as the same word (promozionale, promosso)."""

RANK = {Wording.LISTED: 0, Wording.EXPLICIT: 1, Wording.SOFT: 2, Wording.REJECTED: 3}


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Phrases by their text, whatever the case, and the listed ones by jurisdiction and language."""

    by_text: dict[str, tuple[Phrase, ...]]
    listed: dict[tuple[str, str], tuple[Phrase, ...]]

    def entries(self, mark: Mark) -> tuple[Phrase, ...]:
        """Return the entries a label mark may be, those of the language it was found in first."""
        found = self.by_text.get(mark.value.get("phrase", "").casefold(), ())
        language = mark.value.get("language", "")
        return tuple(sorted(found, key=lambda one: one.language != language))

    def near(self, phrase: Phrase, market: str, cls: LabelClass) -> tuple[Phrase | None, bool]:
        """Return the listed phrase nearest to `phrase`, and whether it is built on the same word."""
        listed = [one for one in self.listed.get((market, phrase.language), ()) if cls in one.classes]
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
