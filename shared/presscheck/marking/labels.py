"""Which phrases of a document are labels, and whose?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark
from presscheck.marking.claims import Claim
from presscheck.marking.disclosures import disclosures
from presscheck.marking.label_marks import class_of, mark_of, merged, preferred, rank_of
from presscheck.marking.label_rules import RULES, fills
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import letters_outside
from presscheck.marking.name_rules import named
from presscheck.marking.ownership import is_above, is_beside, is_box, is_imprint, is_quoted
from presscheck.marking.payments import payments
from presscheck.marking.sentence_rules import PAGE, about_itself, is_locked, statement
from presscheck.marking.sentences import names_item
from presscheck.marking.subjects import doubted
from presscheck.marking.units import Unit, units_of
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

APART = {
    Zone.BANNER: "stands above the article, apart from it",
    Zone.FOOTER: "stands in the footer of the page, which may speak for other articles too",
}
"""Why a sentence on `this article` that stands outside of it is doubtful."""

STRIP = "in a strip beside the headline, where sections name their sponsors too"
"""Why a payer named in an element that its class calls an ad is doubtful."""

LONG = 11
"""Letters of one word that says what a text is: `Advertorial`."""

HEADING_SIGNS = ("-", "–", "—", "|", ":", "：")
"""What parts a label from the name behind it."""

TAIL = 2
"""Characters behind a sentence of the vocabulary that add nothing to it."""

MOST = 500
"""Labels of a text that are marked; where there are more, nothing depends on the rest."""

MOST_BESIDE = 40
"""Labels of ad slots and teasers kept for the desk; a page may hold hundreds."""


def labels(document: Document, hits: Sequence[Hit[Phrase]]) -> tuple[Mark, ...]:
    """Return the labels among the phrases of a document, in text order.

    `hits` are in text order, the longest first at the same place. Labels of ad slots, teasers and
    quotations come with `own` false.
    """
    found: list[Mark] = []
    beside = 0
    wanted = [hit for hit in hits if class_of(hit.entry) is not None]
    if said := (*payments(document), *disclosures(document)):
        wanted = sorted(
            (*wanted, *_unknown(said, wanted, document.text)), key=lambda hit: (hit.start, -hit.end)
        )
    units = units_of(document, wanted)
    headline = next((at for at, block in enumerate(document.blocks) if block.zone is Zone.HEADLINE), 0)
    for unit in units:
        if unit.block.zone is Zone.METADATA:
            continue
        why = is_beside(unit)
        if why and is_box(unit) and (boxed := list(_boxed(unit))):
            found += boxed
        elif why and (told := list(_apart(unit, headline))):
            found += told
        elif why:
            if beside < MOST_BESIDE:
                new = list(_beside(unit, why))
                beside += len(new)
                found += new
        elif len(found) < MOST:
            found += _own(unit)
    found = doubted(found, units)
    return tuple(found) if not any(mark.because == PAGE for mark in found) else _without_pages(found)


def _without_pages(found: list[Mark]) -> tuple[Mark, ...]:
    """Leave out what is said of the whole page, where the text has a label of its own."""
    sure = [mark for mark in found if mark.own and not mark.unsure]
    enough = any(mark.cls is LabelClass.PAID and mark.because != PAGE for mark in sure)
    return tuple(mark for mark in found if mark.because != PAGE) if enough else tuple(found)


def _unknown(said: Sequence[Hit[Phrase]], known: Sequence[Hit[Phrase]], text: str) -> list[Hit[Phrase]]:
    """Return what reads like a sentence and neither it nor its head is known: `Paid content - Acme`."""
    starts = {hit.start for hit in said}
    opened: dict[int, list[Hit[Phrase]]] = {}
    for hit in known:
        if hit.start in starts:
            opened.setdefault(hit.start, []).append(hit)
    return [one for one in said if not any(_says(hit, one, text) for hit in opened.get(one.start, ()))]


def _says(hit: Hit[Phrase], said: Hit[Phrase], text: str) -> bool:
    if hit.entry.shape is Shape.SENTENCE:
        return said.end - hit.end <= TAIL
    return LabelClass.PAID in hit.entry.classes and text[hit.end : said.end].lstrip()[:1] in HEADING_SIGNS


def _own(unit: Unit) -> Iterator[Mark]:
    claims: list[Claim] = []
    for hit in preferred(unit):
        if any(_covers(claim, hit) for claim in claims):
            continue
        claim = _claim(unit, hit)
        if claim and is_quoted(unit, hit.start, hit.end):
            yield mark_of(unit, claim, (), "in quotation marks")
        elif claim:
            claims.append(claim)
    yield from merged(unit, claims)


def _boxed(unit: Unit) -> Iterator[Mark]:
    """Yield the labels of a box beside the headline that say more than ad slots do, or speak of the text."""
    for hit in preferred(unit):
        entry = hit.entry
        says_what = len(entry.text.split()) > 1 or len(entry.text) >= LONG
        if entry.wording is Wording.EXPLICIT and says_what and LabelClass.AD_SLOT not in entry.classes:
            claim = fills(unit, hit)
            if claim and not letters_outside(unit, unit.start, unit.end):
                yield mark_of(unit, replace(claim, unsure=""), ())
                continue
        claim = about_itself(unit, hit)
        if claim and claim.because != PAGE and not claim.hedged:
            yield mark_of(unit, claim, ())
        elif entry.wording is Wording.EXPLICIT and (claim := named(unit, hit)):
            yield mark_of(unit, replace(claim, unsure=claim.unsure or STRIP), ())


def _apart(unit: Unit, headline: int) -> Iterator[Mark]:
    """Yield what a line above or below the article and apart from it says of `this article`."""
    zone = Zone.BANNER if is_above(unit, headline) else Zone.FOOTER
    if zone is Zone.FOOTER and not is_imprint(unit):
        return
    for hit in preferred(unit):
        claim = about_itself(unit, hit) or (statement(unit, hit) if names_item(hit.entry.text) else None)
        if claim and claim.because != PAGE:
            doubtful = replace(claim, unsure=claim.unsure or APART[zone])
            yield replace(mark_of(unit, doubtful, ()), zone=zone)
            return


def _claim(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    claim = next((claim for rule in RULES if (claim := rule(unit, hit))), None)
    return None if claim and is_locked(unit, hit) else claim


def _covers(claim: Claim, hit: Hit[Phrase]) -> bool:
    """Tell whether a sure claim holds a phrase that says no more than its own."""
    inside = claim.start <= hit.start and hit.end <= claim.end
    return inside and not claim.unsure and rank_of(hit) >= rank_of(claim.hit)


def _beside(unit: Unit, why: str) -> Iterator[Mark]:
    rules = (fills, named, statement)
    for hit in preferred(unit):
        claim = next((claim for rule in rules if (claim := rule(unit, hit))), None)
        if claim and (hit.entry.wording is Wording.EXPLICIT or hit.entry.shape is not Shape.ALONE):
            yield mark_of(unit, claim, (), why, unit.block.slot)
            return
