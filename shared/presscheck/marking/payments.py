"""Which sentences say, in whatever words, that somebody was paid to publish this text?

`We were compensated 5,000 dollars by Harrow Ltd. to publish this report` has somebody who was paid, a payment
and what it was for: this text. A payment that is denied, or one for another text, says something else.
"""

from collections.abc import Iterable, Iterator, Sequence

from presscheck.document import Document
from presscheck.mark import LabelClass
from presscheck.marking.disclosure_words import AUDIENCE
from presscheck.marking.lexicon import Hit
from presscheck.marking.ownership import opens_quote
from presscheck.marking.payment_words import (
    ASKING,
    CONDITIONS,
    FOR,
    NAMES,
    OTHERS,
    OURS,
    PAYING,
    PROMOTION,
    PURPOSES,
    SENDERS,
    STEMS,
    TAKING,
    TEXTS,
    THIS,
)
from presscheck.marking.sentence_words import ITEMS, NEGATIONS, NEWSROOMS
from presscheck.marking.sentences import after_heading, sentence_in, words_of
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

LONGEST = 600
"""Characters of a sentence that is a notice."""

NAMED = 3
"""Words from `this` to the name of the text: `this sponsored press release`."""

SUBJECT = 6
"""Words in which a sentence says who was paid."""

SENTENCES = {
    language: Phrase(text, language, (LabelClass.PAID,), Wording.EXPLICIT, Shape.SENTENCE)
    for language, text in NAMES.items()
}
"""As what a sentence on payment is filed, by the language of the text."""


def payments(document: Document) -> tuple[Hit[Phrase], ...]:
    """Return the sentences that say somebody was paid to publish the text, in text order.

    Each is taken for the entry of the vocabulary that says the same; the last stop is left out.
    """
    folded = document.text.lower()
    language = document.language or ""
    places = _places(folded, dict.fromkeys((*STEMS["en"], *STEMS.get(language, ()))))
    if not places or len(folded) != len(document.text):
        return ()
    phrase = SENTENCES.get(language, SENTENCES["en"])
    return tuple(Hit(phrase, start, end) for start, end in _found(document, folded, places))


def _found(document: Document, folded: str, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    told = 0
    for at in places:
        if at < told:
            continue
        block = document.block_at(at)
        low = max(block.start, folded.rfind("\n", block.start, at) + 1, told, at - LONGEST)
        line = folded.find("\n", at, block.end)
        high = min(block.end if line < 0 else line, at + LONGEST)
        start, end = sentence_in(document.text, low, at, at + 1, high)
        told = end
        sentence = folded[start:end].rstrip(" .")
        if _is_paid(sentence) and not opens_quote(document.text[max(block.start, at - LONGEST) : at]):
            yield start, start + len(sentence)


def _places(folded: str, stems: Iterable[str]) -> list[int]:
    found: list[int] = []
    for stem in stems:
        at = folded.find(stem)
        while at >= 0:
            found.append(at)
            at = folded.find(stem, at + len(stem))
    return sorted(found)


def _is_paid(sentence: str) -> bool:
    words = words_of(after_heading(sentence))
    paid = next((at for at, word in enumerate(words) if word.startswith(PAYING)), -1)
    item = _item(words)
    if (
        paid < 0
        or sentence.endswith("?")
        or not (CONDITIONS.isdisjoint(words) and NEWSROOMS.isdisjoint(words))
    ):
        return False
    if not NEGATIONS.isdisjoint(words[: max(paid, item) + 1]):
        return False
    if any(word.startswith(AUDIENCE) for word in words[: max(paid, item) + NAMED]):
        return False
    if item >= 0 and not ASKING.isdisjoint(words[item:paid]):
        return False
    promotes = any(said in sentence for said in PROMOTION)
    if item < 0 or not (promotes or _is_for(words, paid, item)):
        return promotes and not OURS.isdisjoint(words[:SUBJECT]) and not TAKING.isdisjoint(words)
    return _names_taker(words, paid, item)


def _item(words: Sequence[str]) -> int:
    """Return where the words name this very text, or -1."""
    for at, word in enumerate(words):
        if (word in ITEMS or word in TEXTS) and not THIS.isdisjoint(words[max(at - NAMED, 0) : at]):
            return at
    return -1


def _is_for(words: Sequence[str], paid: int, item: int) -> bool:
    """Tell whether the text is what was paid for: published, written, or named behind `for`."""
    if item < paid:
        before = words[max(item - NAMED - 1, 0) : item]
        return not FOR.isdisjoint(before) or not THIS.isdisjoint(words[:2])
    between = words[paid + 1 : item]
    return not FOR.isdisjoint(between[-NAMED - 1 :]) or any(word.startswith(PURPOSES) for word in between)


def _names_taker(words: Sequence[str], paid: int, item: int) -> bool:
    """Tell whether a sentence names who was paid, or that the text itself was."""
    if words[0] in OTHERS:
        return False
    taken = not TAKING.isdisjoint(words[:paid] if item < paid else words)
    behind = words[paid + 1 : paid + NAMED + 1]
    given = not (OURS.isdisjoint(behind) and SENDERS.isdisjoint(behind))
    if item < paid and item < SUBJECT:
        return taken
    return taken or given
