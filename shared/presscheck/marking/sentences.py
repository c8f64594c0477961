"""Where does a sentence begin and end, and what does it say of the label in it?"""

import re

from presscheck.document import Block, Document
from presscheck.marking.sentence_words import (
    ARTICLES,
    CITED,
    DEICTIC,
    DENSE_FUNDS,
    FUND_ENDS,
    FUNDS,
    HEDGES,
    IDENTITY,
    ITEMS,
    LINKS,
    MAKERS,
    NEGATIONS,
    NEWSROOMS,
    PAGES,
    PARTICIPLES,
    POINTERS,
    PREPOSITIONS,
    QUESTIONS,
    TITLES,
)

HEADING = 3
"""Words before the colon that heads a note."""

ENDS = ".!?。！？"

END = re.compile(f"[{ENDS}]")

ABBREVIATION = 12
"""Characters before a full stop in which an abbreviation begins."""

REACH = 600
"""Characters behind a phrase in which its sentence ends."""

BACK = 2_000
"""Characters before a phrase in which its sentence begins; what is longer is no sentence."""

MOST = 20
"""Abbreviations before a phrase that are passed over, so that time stays linear."""

MAKER = 8
"""Words of the name of who made a text."""

NAME = 200
"""Characters behind a phrase in which a partner is named."""


def sentence_at(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence around a span, inside its block and line."""
    text = document.text
    low = max(block.start, start - BACK)
    low = max(text.rfind("\n", low, start) + 1, low)
    reach = min(block.end, end + REACH)
    line = text.find("\n", end, reach)
    return sentence_in(text, low, start, end, reach if line < 0 else line)


def sentence_in(text: str, low: int, start: int, end: int, high: int) -> tuple[int, int]:
    """Return the offsets of the sentence around a span, inside the stretch from `low` to `high`."""
    first = _last_end(text, max(low, start - BACK), start)
    while first < start and text[first].isspace():
        first += 1
    return first, _next_end(text, end, min(high, end + REACH))


def _last_end(text: str, low: int, at: int) -> int:
    best = low
    for mark in ENDS:
        wide = mark > "\x7f"
        found = text.rfind(mark if wide else mark + " ", best, at)
        for _ in range(MOST):
            if mark != "." or found < 0 or not runs_on(text, found):
                break
            found = text.rfind(". ", best, found)
        best = max(best, found + 1 if found >= 0 else low)
    return best


def _next_end(text: str, at: int, high: int) -> int:
    for found in END.finditer(text, at, high):
        place, char = found.start(), found[0]
        if not (place + 1 >= high or text[place + 1].isspace() or char > "\x7f"):
            continue
        if char != "." or place + 1 >= high or not runs_on(text, place):
            return place + 1
    return high


def runs_on(text: str, at: int) -> bool:
    """Tell whether the full stop at `at`, a space behind it, closes an abbreviation: `art. 7`, `Mr. Hill`.

    One before a small letter does in every language of the vocabulary.
    """
    after = text[at + 2 : at + 3]
    if after.islower():
        return True
    start = max(at - ABBREVIATION, 0)
    word = text[start:at].replace("'", " ").replace("’", " ").replace("(", " ").rpartition(" ")[2]
    if len(word) == 1 and word.isupper():
        return after.isupper()
    low = word.casefold()
    return low in TITLES or (low in CITED and after.isdigit())


def words_of(text: str) -> list[str]:
    """Return the words of a text, case folded, punctuation taken off."""
    return [word for raw in text.casefold().split() if (word := raw.strip(".,;:!?()[]{}*\"'“”„«»‹›-–—#|"))]


def is_hedged(sentence: str) -> bool:
    """Tell whether a sentence says only that something may be so."""
    return not HEDGES.isdisjoint(words_of(sentence))


def is_denied(before: str) -> bool:
    """Tell whether a denial stands in the three words before a label."""
    return not NEGATIONS.isdisjoint(words_of(before)[-3:])


def after_heading(before: str) -> str:
    """Leave out the word that heads a note: `Disclosure: this article is`, `Hinweis: Dieser Beitrag ist`."""
    head, colon, rest = before.partition(":")
    return rest if colon and len(head.split()) <= HEADING else before


def speaks_of_itself(before: str, said: str = "") -> bool:
    """Tell whether what stands before a label names the text: `This article is`, `*Dieser Beitrag enthält`.

    `before` runs from the start of the sentence to the label, which may itself tell how the text was made:
    `Artiklen er` before `lavet i samarbejde med`. Any other verb (`explains`, `shows`) makes it a text about
    labels.
    """
    opening = words_of(after_heading(before))
    named = next((at for at, word in enumerate(opening[:4]) if word in ITEMS), -1)
    rest = opening[named + 1 :]
    if named >= 0 and opening[named] in QUESTIONS and (named == 0 or opening[0] in ARTICLES):
        return False
    if opening[:1] == ["these"] or (named > 1 and opening[0] in ARTICLES and opening[1] not in POINTERS):
        return False
    if named < 0 and is_page(opening):
        return True
    told = (*rest[:2], *words_of(said)[:1])
    if named < 0 or not (opening[0] in DEICTIC or (named == 0 and not PARTICIPLES.isdisjoint(told))):
        return False
    made = next((at for at, word in enumerate(rest) if word in MAKERS), len(rest))
    return all(word in LINKS or word in HEDGES for word in rest[:made]) and _is_maker(before)


def opens_on_itself(text: str) -> bool:
    """Tell whether words begin a sentence about the text they stand in: `This article was`."""
    opening = words_of(text)[:2]
    return len(opening) > 1 and opening[0] in DEICTIC - ARTICLES and opening[1] in ITEMS


def is_page(opening: list[str]) -> bool:
    """Tell whether words say what the page is, not what it holds: `This site is an`."""
    named = len(opening) > 2 and opening[0] in DEICTIC and opening[1] in PAGES
    return named and all(word in IDENTITY for word in opening[2:])


def _is_maker(before: str) -> bool:
    """Tell whether no more than a name stands behind the word that leads to a maker: `by the Acme Lab`."""
    words = _maker(before)
    return len(words) <= MAKER and all(
        not word[0].islower() or word.strip(",") in LINKS or word in DEICTIC for word in words
    )


def _maker(before: str) -> list[str]:
    words = before.split()
    made = next((at for at, word in enumerate(words) if word in MAKERS), len(words))
    return words[made + 1 :]


def depends(before: str) -> bool:
    """Tell whether a preposition stands right before a sentence: `Publication of this article was`."""
    return not PREPOSITIONS.isdisjoint(words_of(before)[-1:])


def names_item(phrase: str) -> bool:
    """Tell whether a phrase names the text: `Sponsored article by`."""
    return not ITEMS.isdisjoint(words_of(phrase))


def tells_origin(phrase: str) -> bool:
    """Tell whether a phrase says by itself how the text came about: `Article réalisé en partenariat avec`."""
    words = words_of(phrase)
    return not ITEMS.isdisjoint(words[:3]) and not PARTICIPLES.isdisjoint(words)


def tells_maker(before: str) -> bool:
    """Tell whether who made the text is named before a label: `This article was made by the Lab,`."""
    return bool(_maker(before))


def names_newsroom(after: str) -> bool:
    """Tell whether what stands behind a phrase names journalists: those work together without payment."""
    return not NEWSROOMS.isdisjoint(words_of(after[:NAME]))


def names_fund(after: str) -> bool:
    """Tell whether what stands behind a phrase names a fund or foundation."""
    near = after[:NAME]
    return (
        not FUNDS.isdisjoint(said := words_of(near))
        or any(word.endswith(FUND_ENDS) for word in said)
        or any(fund in near for fund in DENSE_FUNDS)
    )
