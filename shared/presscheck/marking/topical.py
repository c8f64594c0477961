"""May a label before a colon be what its line is about?"""

from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import HOMONYMS, TRADE
from presscheck.marking.sentences import opens_on_itself
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Phrase
from presscheck.wordlists import words

TOPICS = TRADE | HOMONYMS | words("annons annonse mainos inzerce advertentie hirdetés oglas")
"""Labels that, before a colon, may be what the line is about, in lower case."""

NEXT = 60
"""Characters behind a label in which the first words of a sentence stand."""

AFTER = " :：|-–—.»>"
"""Signs between a label and what it labels."""


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
