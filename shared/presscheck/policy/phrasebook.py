"""What does the vocabulary know of a phrase, and which listed phrase is nearest to it?"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from presscheck.mark import LabelClass, Mark
from presscheck.policy.compiled import Phrase, Policy
from presscheck.policy.kept import kept
from presscheck.policy.requirement import Wording

STEM = 5
"""Letters two words share at their beginning to count as the same word (promozionale, promosso)."""

RANK = {Wording.LISTED: 0, Wording.EXPLICIT: 1, Wording.SOFT: 2, Wording.REJECTED: 3}


@dataclass(frozen=True)
class Phrasebook:
    """Phrases by text, whatever the case, and the listed ones by jurisdiction and language.

    `asked` and `answered` keep what was looked up before: releases use few phrases over and over.
    """

    phrases: tuple[Phrase, ...]
    by_text: Mapping[str, list[Phrase]]
    listed: Mapping[tuple[str, str], list[Phrase]]
    asked: dict[tuple[str, str], tuple[Phrase, ...]] = field(default_factory=dict)
    answered: dict[tuple[str, str, str, LabelClass], tuple[Phrase | None, bool]] = field(default_factory=dict)

    @cached_property
    def stems(self) -> Counter[tuple[str, str]]:
        """How many phrases share a stem, counted when a nearest phrase is first asked for."""
        return Counter((phrase.language, stem) for phrase in self.phrases for stem in _stems(phrase.text))

    def entries(self, mark: Mark) -> tuple[Phrase, ...]:
        """Return the entries a label mark may be, those of the language it was found in first."""
        key = (mark.value.get("phrase", "").casefold(), mark.value.get("language", ""))
        if key not in self.asked:
            found = self.by_text.get(key[0], ())
            self.asked[key] = tuple(sorted(found, key=lambda one: one.language != key[1]))
        return self.asked[key]

    def answers(self, mark: Mark, classes: tuple[LabelClass, ...]) -> tuple[tuple[Phrase, ...], ...]:
        """Return the entries of each phrase of a label's line that has one of `classes`.

        Where none has one, what the mark itself may be.
        """
        own = self.entries(mark)
        if "also" not in mark.value:
            return (own,)
        others = (tuple(self.by_text.get(text.casefold(), ())) for text in mark.value["also"].split("; "))
        return tuple(said for said in (own, *others) if _say(said, classes)) or (own,)

    def near(self, phrase: Phrase, market: str, cls: LabelClass) -> tuple[Phrase | None, bool]:
        """Return the listed phrase nearest to `phrase`, and whether the two are built on a common word."""
        key = (phrase.text, phrase.language, market, cls)
        if key not in self.answered:
            self.answered[key] = self._near(phrase, market, cls)
        return self.answered[key]

    def _near(self, phrase: Phrase, market: str, cls: LabelClass) -> tuple[Phrase | None, bool]:
        listed = (one for one in self.listed.get((market, phrase.language), ()) if cls in one.classes)
        ranked = sorted(listed, key=lambda one: (-self._kinship(one, phrase), not one.sources, one.text))
        nearest = next(iter(ranked), None)
        return nearest, nearest is not None and self._kinship(nearest, phrase) > 0

    def _kinship(self, one: Phrase, other: Phrase) -> float:
        """Weigh the words two phrases share: one that few phrases have tells more than one of many."""
        shared = _stems(one.text) & _stems(other.text)
        return max((1 / self.stems[(one.language, stem)] for stem in shared), default=0.0)


@kept
def phrasebook_of(policy: Policy) -> Phrasebook:
    """Return the phrasebook of a policy, made once for each."""
    by_text: dict[str, list[Phrase]] = {}
    listed: dict[tuple[str, str], list[Phrase]] = {}
    for phrase in policy.phrases:
        by_text.setdefault(phrase.text.casefold(), []).append(phrase)
        for market in phrase.listed_in:
            listed.setdefault((market, phrase.language), []).append(phrase)
    return Phrasebook(policy.phrases, by_text, listed)


def _say(entries: tuple[Phrase, ...], classes: tuple[LabelClass, ...]) -> bool:
    return any(cls in classes for entry in entries for cls in entry.classes)


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in text.casefold().split() if len(word) >= STEM}
