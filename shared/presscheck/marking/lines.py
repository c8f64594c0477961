"""What holds of a line and of a phrase in it, whichever rule asks?"""

from presscheck.document import Role, Zone
from presscheck.mark import LabelClass
from presscheck.marking.lexicon import Hit
from presscheck.marking.ownership import FLAT
from presscheck.marking.units import BRACKETS, Unit
from presscheck.policy.compiled import Phrase, Wording

HEAD = (Zone.BANNER, Zone.HEADLINE, Zone.DECK)

ACRONYM = 3
"""Letters of an abbreviation in brackets, which in running text stands for the words before it."""


def is_plain(hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase speaks for itself, wherever it fills a line."""
    return not is_soft(hit) or " " in hit.entry.text


def is_soft(hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase may hide payment; a label that is not about payment cannot be soft."""
    return hit.entry.wording is Wording.SOFT and LabelClass.PAID in hit.entry.classes


def is_badge(unit: Unit) -> bool:
    """Tell whether a line stands as a badge, kicker or list item of its own."""
    return unit.block.role in (Role.BADGE, Role.ITEM, Role.CELL)


def is_acronym(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase is an abbreviation in brackets behind other words."""
    text = unit.document.text
    return (
        hit.end - hit.start <= ACRONYM
        and text[hit.start - 1 : hit.start] in BRACKETS
        and hit.start > unit.start
    )


def doubt_of(unit: Unit, hit: Hit[Phrase], *, whole: bool) -> str:
    """Return why a label that fills its line may be something else, or an empty string."""
    if not is_plain(hit):
        return "a single word that also names a section"
    if unit.block.zone in HEAD or is_badge(unit) or unit.first_body:
        return "" if whole or not is_soft(hit) else "a section name beside other words"
    if unit.block.zone is Zone.FOOTER:
        return ""
    if unit.document.format in FLAT:
        return "a line of its own inside the text: a label, or what is left of an ad slot"
    return "a line of its own between paragraphs"


def is_name(after: str) -> bool:
    """Tell whether what stands behind a phrase can be the name of a payer."""
    bare = after.strip(" :-–—|*\"'“”«»„")
    return bool(bare) and (not bare[0].islower() or any(char.isupper() for char in bare))


def letters_outside(unit: Unit, start: int, end: int) -> bool:
    """Tell whether letters stand in a span that no phrase of the line covers, dates and numbers apart."""
    text, at = unit.document.text, start
    for hit in unit.hits:
        if hit.end > at and hit.start < end:
            if _says_more(text[at : max(hit.start, at)]):
                return True
            at = max(at, hit.end)
    return _says_more(text[at:end]) if at < end else False


def _says_more(text: str) -> bool:
    return any(char.isalpha() for char in text)
