"""What does one sentence say of who paid for its text, presented it or gave something for it?

`Dieser Beitrag wurde von der Vale GmbH bezahlt` names the text, a payer and a payment, and all its other
words are links between them: any further verb or noun makes it a sentence about something else.
"""

from enum import StrEnum
from typing import NamedTuple

from presscheck.marking.disclosure_words import Grammar
from presscheck.marking.payment_words import CONDITIONS, OTHERS
from presscheck.marking.sentence_words import ARTICLES, FUNDS, HEDGES, NEGATIONS, NEWSROOMS, VOWELS
from presscheck.marking.sentences import after_heading

OPENING = 6
"""Words in which a sentence names the text or who was paid."""

STRANGE = 8
"""Words of names that may stand before the payment."""

NEAR = 3
"""Words in which a pointer stands before what it points to, and a word leads to a name without capitals."""

LONGEST = 45
"""Words of a sentence that is a notice."""

SIGNS = '.,;:!?()[]{}*"“”„«»‹›–—#|،؛'
"""Punctuation around words."""

LEADS = frozenset(("من", "مع", "شركة", "لشركة", "مؤسسة", "علامة", "ماركة", "برعاية", "قبل"))
"""Words that lead to a name in Arabic, which has no capitals."""


class Said(StrEnum):
    """What a sentence says of its text, as the vocabulary would put it."""

    PAID = "This article was paid for by"
    BACKED = "This article was presented by"
    EARNING = "This article contains affiliate links"
    GIVEN = "The product was provided free of charge"


class Sentence(NamedTuple):
    """The words of a sentence: as they stand, and in lower case."""

    raw: list[str]
    low: list[str]


def said_in(text: str, grammar: Grammar) -> Said | None:
    """Return what a sentence says of its text, or None where it is about anything else."""
    raw = [word for one in after_heading(text).split() if (word := one.strip(SIGNS))]
    low = [word.lower().translate(VOWELS).replace("’", "'") for word in raw]
    if not 2 < len(raw) <= LONGEST or text.endswith("?") or low[0] in OTHERS:
        return None
    if not (CONDITIONS.isdisjoint(low) and NEWSROOMS.isdisjoint(low)):
        return None
    sentence = Sentence(raw, low)
    item = _item(sentence, grammar)
    if 0 <= item < OPENING and (said := _of_text(sentence, item, grammar)):
        return said
    if _is_given(sentence, grammar):
        return Said.GIVEN
    return Said.PAID if item >= 0 and _are_paid(sentence, item, grammar) else None


def _item(sentence: Sentence, grammar: Grammar) -> int:
    """Return where the text is named, or -1: with a pointer, or by its own name with an article or none."""
    for at, word in enumerate(sentence.low):
        before = sentence.low[max(at - NEAR, 0) : at]
        if word in grammar.items and not grammar.this.isdisjoint(before):
            return at
        if word in grammar.own and (at == 0 or before[-1] in ARTICLES or before[-1] in grammar.links):
            return at
    return -1


def _of_text(sentence: Sentence, item: int, grammar: Grammar) -> Said | None:
    """Return what is said of the text that a sentence opens with."""
    strange = 0
    for at, word in enumerate(sentence.low):
        ended = f"{word}."
        if at > item and ended.startswith(grammar.paid):
            return None if _is_denied(sentence, at) else Said.PAID
        if at > item and ended.startswith(grammar.soft):
            return Said.BACKED if _names_backer(sentence, at, strange, grammar) else None
        if at > item and ended.startswith(grammar.ads):
            return Said.PAID if _holds(sentence, item, at, grammar) else None
        if at > item and word.startswith(grammar.aff):
            return None if _is_denied(sentence, at) else Said.EARNING
        if at != item and not _links(word, grammar):
            strange += 1
            if strange > STRANGE or not _is_name(sentence, at):
                return None
    return None


def _holds(sentence: Sentence, item: int, at: int, grammar: Grammar) -> bool:
    """Tell whether the text is said to hold an advertisement: `contains`, before it or right behind."""
    around = (*sentence.low[:item], *sentence.low[item + 1 : at + NEAR])
    return any(word.startswith(grammar.has) for word in around) and not _is_denied(sentence, at + 1)


def _names_backer(sentence: Sentence, at: int, strange: int, grammar: Grammar) -> bool:
    """Tell whether a name stands behind the word for a backer, or before one that ends the sentence."""
    if _is_denied(sentence, at) or not FUNDS.isdisjoint(sentence.low):
        return False
    for behind in range(at + 1, len(sentence.low)):
        word = sentence.low[behind]
        if word in grammar.we or not _links(word, grammar):
            return word not in grammar.we and _is_name(sentence, behind)
    return strange > 0


def _are_paid(sentence: Sentence, item: int, grammar: Grammar) -> bool:
    """Tell whether the writers say that they were paid for the text: `Für diesen Beitrag haben wir Geld`."""
    paid = next((at for at, word in enumerate(sentence.low) if f"{word}.".startswith(grammar.paid)), -1)
    last = max(paid, item)
    if paid < 0 or grammar.we.isdisjoint(sentence.low[:OPENING]) or _is_denied(sentence, last):
        return False
    said = (sentence.low[at] for at in range(last) if at != item and not _may_stand(sentence, at, grammar))
    return all(f"{word}.".startswith(grammar.paid) for word in said)


def _is_given(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell whether the writers say that they got what the text is about for nothing."""
    places = [
        next((at for at, word in enumerate(sentence.low) if word.startswith(stems)), -1)
        for stems in (grammar.goods, grammar.free, grammar.got)
    ]
    last = max(places)
    ours = not grammar.we.isdisjoint(sentence.low) or sentence.low[places[0] - 1] in grammar.this
    if min(places) < 0 or not ours or _is_denied(sentence, last):
        return False
    return all(at in places or _may_stand(sentence, at, grammar) for at in range(last))


def _is_denied(sentence: Sentence, until: int) -> bool:
    return not NEGATIONS.isdisjoint(sentence.low[: until + 1])


def _may_stand(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    return _links(sentence.low[at], grammar) or _is_name(sentence, at)


def _links(word: str, grammar: Grammar) -> bool:
    known = (grammar.links, grammar.this, grammar.we, HEDGES, ARTICLES)
    return any(word in words for words in known) or word.startswith(grammar.has)


def _is_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a word can be one of a name: in capitals, a number, or led to where there are none."""
    word = sentence.raw[at]
    if word[0].isdigit() or any(map(str.isupper, word)):
        return True
    return not word.islower() and not LEADS.isdisjoint(sentence.raw[max(at - NEAR, 0) : at])
