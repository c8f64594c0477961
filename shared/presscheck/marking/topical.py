"""May a label be what its line is about, a headline or a sentence, rather than a label?"""

from presscheck.document import Zone
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import HOMONYMS, TRADE
from presscheck.marking.ownership import FLAT
from presscheck.marking.sentences import opens_on_itself
from presscheck.marking.units import Unit, count_words
from presscheck.policy.compiled import Phrase
from presscheck.wordlists import words

TOPICS = TRADE | HOMONYMS | words("annons annonse mainos inzerce advertentie hirdetés oglas")
"""Labels that, before a colon, may be what the line is about, in lower case."""

NEXT = 60
"""Characters behind a label in which the first words of a sentence stand."""

AFTER = " :：|-–—.»>"
"""Signs between a label and what it labels."""

TITLE = (4, 25)
"""Words of a headline."""

BELOW = 2
"""Lines below a label among which the headline stands; the other may be a second label."""

PARTICLE = 3
"""Letters of the small words inside names: `Coopérative du Morvan`."""

NAMED = 10
"""Words of a name, with what stands beside it."""


def is_above_title(unit: Unit) -> bool:
    """Tell whether a line below looks like the headline, in a text without structure to tell it by."""
    if unit.document.format not in FLAT:
        return False
    below = unit.document.blocks[unit.index + 1 : unit.index + 1 + BELOW]
    lines = [unit.document.text_of(block) for block in below if block.zone is Zone.DECK]
    return any(TITLE[0] <= count_words(said) <= TITLE[1] and said[-1:].isalnum() for said in lines)


def names_payer(unit: Unit, start: int) -> bool:
    """Tell whether a name or another label stands behind a label, rather than a headline or a sentence."""
    if any(hit.start >= start for hit in unit.hits):
        return True
    said = unit.document.text[start : unit.end].strip(" :：-–—|").split()
    return len(said) <= NAMED and not any(word[0].islower() and len(word) > PARTICLE for word in said)


def goes_on(unit: Unit, at: int) -> str:
    """Return what stands behind a set-off label, the signs between them left out."""
    return unit.document.text[at : min(at + NEXT, unit.end)].lstrip(AFTER)


def topic_of(unit: Unit, hit: Hit[Phrase], at: int) -> str:
    """Return why a word before a colon may be what the line is about: `Werbung: Warum ...`."""
    label = unit.document.text[hit.start : hit.end].rstrip(": ")
    if label.isupper() or label.casefold() not in TOPICS:
        return ""
    rest = goes_on(unit, at)
    return "" if opens_on_itself(rest) and rest[:1].isupper() else "a word that may be what the line is about"
