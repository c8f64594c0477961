"""Which words of a sentence on its own text are names, and which only link the others?"""

from typing import NamedTuple

from presscheck.marking.disclosure_words import LEADS, Grammar
from presscheck.marking.sentence_words import ARTICLES, HEDGES, NEGATIONS

NEAR = 3
"""Words in which a pointer stands before what it points to, and a word leads to a name without capitals."""


class Sentence(NamedTuple):
    """The words of a sentence: as they stand, and in lower case."""

    raw: list[str]
    low: list[str]


def first(sentence: Sentence, stems: tuple[str, ...]) -> int:
    """Return where the first word of one kind stands, told by how such words begin, or -1."""
    return next((at for at, word in enumerate(sentence.low) if f"{word}.".startswith(stems)), -1)


def is_denied(sentence: Sentence, until: int) -> bool:
    """Tell whether a denial stands in a sentence up to and with a word."""
    return not NEGATIONS.isdisjoint(sentence.low[: until + 1])


def may_stand(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Tell whether a word says nothing of its own: it links others, or is one of a name."""
    return links(sentence.low[at], grammar) or is_name(sentence, at)


def links(word: str, grammar: Grammar) -> bool:
    """Tell whether a word only links others in a sentence of disclosure."""
    known = (grammar.links, grammar.this, grammar.we, HEDGES, ARTICLES)
    return any(word in words for words in known) or word.startswith(grammar.has)


def is_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a word can be one of a name: in capitals, a number, or led to where there are none."""
    word = sentence.raw[at]
    if word[0].isdigit() or any(map(str.isupper, word)):
        return True
    return not word.islower() and not LEADS.isdisjoint(sentence.raw[max(at - NEAR, 0) : at])
