"""Is a phrase in brackets or behind a hash a label, or does the line explain or cite it?"""

from presscheck.document import Role, Zone
from presscheck.marking.claims import Claim
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import ACRONYM, DENSE, HEAD, is_soft, names_trade
from presscheck.marking.units import BRACKETS, Unit, count_words
from presscheck.policy.compiled import Phrase

SQUARE = "[［【〔"
"""Brackets in which labels stand, and abbreviations seldom: `[Ad]`, `【PR】`."""

HASHES = ("#", "＃")

BULLETS = ("- ", "* ", "• ", "・")

ASKS = ("?", "？")

SENTENCE = 6
"""Words before a bracket from which it may be the end of a sentence about what it holds."""


def bracketed(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A phrase alone in brackets, or a hashtag: `(Werbung)`, `[Sponsor]`, `#ad`."""
    text = unit.document.text
    if text[hit.start - 1 : hit.start] in HASHES or text[hit.start] in HASHES:
        start = hit.start - (text[hit.start] not in HASHES)
        if not _tags(unit, start, hit.end):
            return None
        return Claim(hit, start, hit.end, "a hashtag", unsure=_spoken(unit, start, hit.end))
    if is_soft(hit) and unit.block.zone not in HEAD:
        return None
    start, end = hit.start - 1, hit.end + 1
    if text[hit.start] in BRACKETS:
        start, end = hit.start, hit.end
    enclosed = start >= unit.start and text[start] in BRACKETS and text[end - 1 : end] in BRACKETS
    if enclosed and _explains(unit, start, end):
        return None
    closes = not any(map(str.isalnum, text[end : unit.end]))
    clear = end - start - 2 > ACRONYM or unit.block.zone in HEAD
    if enclosed and (clear or (closes and (text[start] in SQUARE or text[hit.start] > DENSE))):
        unsure = _namesake(unit, hit) or (_listed(unit, start) or _cited(unit, hit, start) if closes else "")
        return Claim(hit, start, end, "alone in brackets", unsure=unsure)
    return None


def _namesake(unit: Unit, hit: Hit[Phrase]) -> str:
    """Return why the name of the trade behind a title may tell it from others: `Spots (advertising)`."""
    small = unit.document.text[hit.start : hit.end].islower() and names_trade(hit)
    return (
        "a trade that tells a title from its namesakes" if small and unit.block.zone is Zone.HEADLINE else ""
    )


def _listed(unit: Unit, start: int) -> str:
    """Return why brackets that close an entry of a list may label the text it leads to."""
    named = any(map(str.isalnum, unit.document.text[unit.start : start]))
    entry = unit.block.role is Role.ITEM or unit.text.lstrip().startswith(BULLETS)
    return "an entry of a list" if named and entry and unit.block.zone not in HEAD else ""


def _cited(unit: Unit, hit: Hit[Phrase], start: int) -> str:
    """Return why words in brackets may close a sentence about them: `marks them as (sponsored content)`."""
    before = unit.document.text[unit.start : start].rstrip()
    runs_on = before[-1:].isalpha() and before[-1:] <= DENSE and unit.block.zone is not Zone.HEADLINE
    cited = runs_on and " " in hit.entry.text and count_words(before) > SENTENCE
    return "the last words of a sentence, which may cite them" if cited else ""


def _spoken(unit: Unit, start: int, end: int) -> str:
    """Return why a hashtag that opens its line may be the first word of a sentence on it."""
    after = unit.document.text[end : unit.end].split()
    opens = bool(after) and not unit.document.text[unit.start : start].strip()
    if unit.text.rstrip().endswith(ASKS):
        return "a hashtag in a question"
    headed = unit.block.zone is Zone.HEADLINE or unit.block.role is Role.HEADING
    return "a hashtag that the line may be about" if opens and (headed or after[0][0].islower()) else ""


def _explains(unit: Unit, start: int, end: int) -> bool:
    """Tell whether a term in round brackets amid a line explains the word before: `branded content (...)`.

    A label amid a line is one word with a capital: `the shop Vale (Werbung) has`.
    """
    text = unit.document.text
    amid = any(map(str.isalnum, text[unit.start : start])) and any(map(str.isalnum, text[end : unit.end]))
    term = text[start + 1 : end - 1]
    label = " " not in term and term[:1].isupper()
    return amid and text[start] in "(（" and not label


def _tags(unit: Unit, start: int, end: int) -> bool:
    """Tell whether a hashtag opens or closes its line, or stands among others."""
    before = unit.document.text[unit.start : start].split()
    after = unit.document.text[end : unit.end].split()
    return not before or not after or before[-1][0] in HASHES or after[0][0] in HASHES
