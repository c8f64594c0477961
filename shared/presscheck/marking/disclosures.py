"""Which sentences around a text say, in whatever words, who paid, presented or gave something for it?

Inside the text only plainer words count, which the vocabulary holds: there articles tell of other articles.
"""

from collections.abc import Iterable, Iterator, Sequence

from presscheck.document import Block, Document, Zone
from presscheck.mark import LabelClass
from presscheck.marking.disclosing import Said, said_in
from presscheck.marking.disclosing_dense import Dense, dense_of, said_densely
from presscheck.marking.disclosure_words import Grammar, grammar_of
from presscheck.marking.lexicon import Hit
from presscheck.marking.ownership import opens_quote
from presscheck.marking.sentences import sentence_in
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

LONGEST = 400
"""Characters of a sentence that is a notice."""

EDGE = 2
"""Blocks at either end of the text in which notices stand."""

MOST = 60
"""Blocks outside of the text that are looked through."""

SHORTEST = 6
"""Characters of a block too short for a sentence."""

BODY, FOOTER, DECK, BANNER = Zone.BODY, Zone.FOOTER, Zone.DECK, Zone.BANNER
"""The zones in which notices stand: asking an enumeration for each block takes longer than all the rest."""

PHRASES = {
    Said.PAID: (LabelClass.PAID, Wording.EXPLICIT),
    Said.BACKED: (LabelClass.PAID, Wording.SOFT),
    Said.EARNING: (LabelClass.AFFILIATE, Wording.SOFT),
    Said.GIVEN: (LabelClass.GIFTED, Wording.SOFT),
    Said.HOSTED: (LabelClass.GIFTED, Wording.SOFT),
    Said.AUTHOR: (LabelClass.PAID, Wording.SOFT),
}
"""As what such a sentence is filed."""


def disclosures(document: Document) -> tuple[Hit[Phrase], ...]:
    """Return the sentences at either end of the text that say who paid, presented or gave something for it.

    Each is taken for an entry of the vocabulary that says the same, the last stop left out.
    """
    language = document.language or ""
    grammar = grammar_of(language) or dense_of(language)
    if grammar is None:
        return ()
    edges = _edges(document.blocks)
    around = "".join([document.text[block.start : block.end] for block in edges]).lower()
    if not any(map(around.__contains__, grammar.cues)):
        return ()
    return tuple(hit for block in edges for hit in _found(document, block, grammar, language))


def _edges(blocks: Sequence[Block]) -> list[Block]:
    """Return the shown blocks up to the first ones of the text, and from its last on, if short enough."""
    near = {block.start: block for block in (*_near(blocks), *_near(reversed(blocks)))}
    return [one for one in near.values() if SHORTEST < one.end - one.start <= LONGEST and not one.hidden]


def _near(blocks: Iterable[Block]) -> list[Block]:
    found: list[Block] = []
    inside = 0
    for block in blocks:
        zone = block.zone
        if zone is BODY:
            found.append(block)
            inside += 1
            if inside == EDGE:
                break
        elif (zone is FOOTER or zone is DECK or zone is BANNER) and len(found) < MOST:
            found.append(block)
    return found


def _found(
    document: Document, block: Block, grammar: Grammar | Dense, language: str
) -> Iterator[Hit[Phrase]]:
    text = document.text[block.start : block.end].replace("İ", "i").lower()
    if len(text) != block.end - block.start:
        return
    told = block.start
    for cue in grammar.cue.finditer(text):
        at = block.start + cue.start()
        if at < told:
            continue
        start, end = _sentence(document.text, block, told, at)
        told = end
        sentence = document.text[start:end].rstrip(" .")
        said = _said(sentence, grammar) if end - start <= LONGEST else None
        if said and not opens_quote(document.text[max(block.start, start - LONGEST) : start]):
            cls, wording = PHRASES[said]
            phrase = Phrase(said.value, language, (cls,), wording, Shape.SENTENCE)
            yield Hit(phrase, start, start + len(sentence))


def _said(sentence: str, grammar: Grammar | Dense) -> Said | None:
    return said_in(sentence, grammar) if isinstance(grammar, Grammar) else said_densely(sentence, grammar)


def _sentence(text: str, block: Block, told: int, at: int) -> tuple[int, int]:
    low = max(text.rfind("\n", block.start, at) + 1, told, at - LONGEST)
    line = text.find("\n", at, block.end)
    return sentence_in(text, low, at, at + 1, min(block.end if line < 0 else line, at + LONGEST))
