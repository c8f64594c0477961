"""By which rule is a phrase a label? Tried in order; the first that claims decides.

Structure decides before words: a phrase that fills a line, a badge or a bracket labels; one inside running
text does not, unless the sentence speaks of the text itself.
"""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.bracket_rules import bracketed
from presscheck.marking.claims import Claim, Rule
from presscheck.marking.date_rules import credited, dated
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import (
    HEAD,
    doubt_of,
    is_acronym,
    is_badge,
    is_name,
    is_plain,
    is_soft,
    letters_outside,
    means_more,
    names_trade,
)
from presscheck.marking.name_rules import (
    LINE,
    SHORT,
    given,
    named,
    parted,
    spaced,
)
from presscheck.marking.ownership import CITATION, FLAT, is_cited
from presscheck.marking.sentence_rules import (
    about_itself,
    first_sentence,
    long_payer,
    run_in,
    statement,
)
from presscheck.marking.tag_rules import tagged
from presscheck.marking.topical import goes_on, is_above_title, names_payer, topic_of
from presscheck.marking.units import Segment, Unit, count_words
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

HEAD_WORDS = 6
"""Words of the set-off head of a paragraph: `Press release of 25 January 2022 |`."""


def fills(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A phrase that fills its line, or a part of it between separators."""
    segment = unit.segment_of(hit)
    if letters_outside(unit, segment.start, segment.end):
        return None
    whole = not letters_outside(unit, unit.start, unit.end)
    if not is_plain(hit) and _is_amid(unit):
        return None
    if unit.block.zone is Zone.HEADLINE and not whole:
        return _at_edge(unit, hit, segment)
    if not whole and hit.entry.shape is Shape.NAMED and is_name(unit.document.text[hit.end : unit.end]):
        heads = hit.entry.text.endswith(":") and unit.words > LINE
        return _lead(unit, hit) if heads else None
    if unit.words > LINE or (not whole and is_acronym(unit, hit)):
        return _lead(unit, hit)
    if not whole and unit.block.zone is Zone.BODY and not is_badge(unit):
        return _lead(unit, hit)
    loud = unit.document.format in FLAT and unit.text.isupper()
    paid = LabelClass.PAID in hit.entry.classes and not loud
    if unit.block.zone is Zone.HEADLINE and paid:
        unsure = "" if _is_one_of_lines(unit) or is_above_title(unit) else "a page on such texts"
        return Claim(hit, unit.start, unit.end, "fills the headline or a line of it", unsure=unsure)
    if whole and is_cited(unit.text):
        return Claim(hit, unit.start, unit.end, "fills its line", unsure=CITATION)
    because = "fills its line" if whole else "fills a part of its line"
    unsure = doubt_of(unit, hit, whole=whole) or (_left_over(unit, hit) if whole else "")
    return Claim(hit, unit.start, unit.end, because, unsure=unsure)


def _at_edge(unit: Unit, hit: Hit[Phrase], segment: Segment) -> Claim | None:
    """A plain phrase at either end of the headline, or of a line of a flat text that was taken for it."""
    edge = segment.start == unit.segments[0].start or segment.end == unit.segments[-1].end
    if not (edge and is_plain(hit)):
        return None
    loud = hit.start == unit.start and unit.document.text[hit.start : hit.end].isupper()
    if loud and is_above_title(unit) and names_payer(unit, segment.end):
        return Claim(hit, unit.start, unit.end, "in capitals, opens the line above the headline")
    unsure = _subject(unit, hit, segment)
    return Claim(hit, segment.start, segment.end, "at the edge of the headline", unsure=unsure)


def _left_over(unit: Unit, hit: Hit[Phrase]) -> str:
    """Return why the last line of a text without structure may be an ad slot's, or an empty string."""
    slot = LabelClass.AD_SLOT in hit.entry.classes and unit.document.format in FLAT and unit.index > 0
    slot = slot and unit.block.zone not in HEAD
    ends = slot and not unit.document.text[unit.end :].strip()
    return "the words that label ad slots, at the very end of the text" if ends else ""


def _is_amid(unit: Unit) -> bool:
    """Tell whether a line stands in or after the text of a page, where a single soft word heads a section."""
    around = unit.block.zone in HEAD or unit.first_body or is_badge(unit)
    return not around and unit.document.format not in FLAT


def _is_one_of_lines(unit: Unit) -> bool:
    """Tell whether the block of a line holds words on other lines too."""
    around = unit.document.text[unit.block.start : unit.start] + unit.document.text[unit.end : unit.block.end]
    return any(map(str.isalpha, around))


def _subject(unit: Unit, hit: Hit[Phrase], segment: Segment) -> str:
    until = unit.document.text[hit.end - 1 : segment.end + 2]
    if (":" in until or "：" in until) and (why := topic_of(unit, hit, segment.end)):
        return why
    if names_trade(hit):
        return "names a trade that the headline may be about"
    if means_more(unit, hit):
        return "a word that also means a report or a notice, which the headline may be about"
    return ""


def _lead(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label that opens a longer line and is set off from it: `ANZEIGE: ...`."""
    segment = unit.segment_of(hit)
    opens = segment.start - unit.start <= 2 or not letters_outside(unit, unit.start, segment.end)
    after = unit.document.text[segment.end : segment.end + 2].strip()
    shouted = unit.document.text[hit.start : hit.end].isupper()
    clear = after.startswith(":") or (shouted and is_plain(hit))
    if not opens or (hit.entry.wording is Wording.SOFT and not clear):
        return None
    if not after.startswith(":") and goes_on(unit, segment.end)[:1].islower():
        return None
    start = next((one.start for one in unit.segments), segment.start)
    if unit.block.zone in (*HEAD, Zone.FOOTER) or unit.first_body:
        unsure = topic_of(unit, hit, segment.end)
        return Claim(hit, start, segment.end, "opens its paragraph, set off from it", unsure=unsure)
    return Claim(hit, start, segment.end, "opens a paragraph", unsure="inside the text") if shouted else None


def glued(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain phrase run into its neighbour: `Jane DoeSponsored`, `Paid postHow we mend pans on the quay`."""
    if not hit.glued or not is_plain(hit) or unit.block.zone not in HEAD:
        return None
    if unit.words <= LINE:
        return Claim(hit, unit.start, unit.end, "run into its neighbour")
    opens = hit.start == unit.start and unit.document.text[hit.end : hit.end + 1].isupper()
    return Claim(hit, hit.start, hit.end, "run into the line it opens") if opens else None


def release_line(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A short line near the headline, or the set-off head of a longer one, that says press release."""
    if LabelClass.PRESS_RELEASE not in hit.entry.classes:
        return None
    taken = unit.block.zone is Zone.HEADLINE and hit.start == unit.start and is_above_title(unit)
    if not (unit.block.zone in (Zone.BANNER, Zone.DECK) or unit.first_body or taken):
        return None
    segment = unit.segment_of(hit)
    set_off = unit.document.text[segment.end : segment.end + 2].strip()[:1] in ("|", ":")
    if (
        hit.start == unit.start
        and set_off
        and count_words(unit.document.text[unit.start : segment.end]) <= HEAD_WORDS
    ):
        return Claim(hit, unit.start, segment.end, "opens a paragraph near the headline, set off from it")
    if unit.words > LINE or unit.block.zone is Zone.BODY or unit.text.rstrip()[-1:] in ".!?":
        return None
    if count_words(unit.document.text[unit.start : hit.start]) > 2 or unit.text[:1].islower():
        return None
    return Claim(hit, unit.start, unit.end, "a short line that calls the text a press release")


def shouted(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label in capitals that opens a line: `WERBUNG für ...`, `PRESS RELEASE Rome, ...`."""
    text = unit.document.text[hit.start : hit.end]
    opens = not any(char.isalpha() for char in unit.document.text[unit.start : hit.start])
    if opens and _fused(unit, hit):
        return Claim(hit, hit.start, hit.end, "in capitals, run into the paragraph it opens")
    if not (opens and text.isupper() and hit.entry.wording is Wording.EXPLICIT and unit.words <= SHORT):
        return None
    if unit.text.isupper() or not (unit.block.zone in HEAD or unit.first_body):
        return None
    return Claim(hit, unit.start, unit.end, "in capitals at the head of a short line")


def _fused(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether two or more words in capitals open a first paragraph that goes on in ordinary letters."""
    text = unit.document.text[hit.start : hit.end]
    near = unit.block.zone in (Zone.BANNER, Zone.DECK) or unit.first_body
    loud = " " in text and text.isupper() and not unit.text.isupper()
    return near and loud and not is_soft(hit) and not goes_on(unit, hit.end)[:1].islower()


RULES: tuple[Rule, ...] = (
    statement,
    bracketed,
    fills,
    named,
    given,
    spaced,
    parted,
    dated,
    credited,
    glued,
    release_line,
    first_sentence,
    run_in,
    long_payer,
    shouted,
    tagged,
    about_itself,
)
