"""Which phrases of a document are labels, and whose?"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.claims import Claim
from presscheck.marking.disclosures import disclosures
from presscheck.marking.label_rules import RULES, fills
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import letters_outside
from presscheck.marking.name_rules import named
from presscheck.marking.ownership import FLAT, REACH, is_above, is_beside, is_box, is_imprint, is_quoted
from presscheck.marking.payments import payments
from presscheck.marking.sentence_rules import PAGE, about_itself, is_locked, statement
from presscheck.marking.sentences import names_item
from presscheck.marking.subjects import doubted
from presscheck.marking.units import Unit, units_of
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

ORDER = (
    LabelClass.PAID,
    LabelClass.POLITICAL,
    LabelClass.AFFILIATE,
    LabelClass.GIFTED,
    LabelClass.FINANCIAL,
    LabelClass.PRESS_RELEASE,
    LabelClass.AD_SLOT,
)
"""Classes of labels, the one that says most first; notices of AI and state control are marked elsewhere."""

APART = {
    Zone.BANNER: "stands above the article, apart from it",
    Zone.FOOTER: "stands in the footer of the page, which may speak for other articles too",
}
"""Why a sentence on `this article` that stands outside of it is doubtful."""

STRIP = "in a strip beside the headline, where sections name their sponsors too"
"""Why a payer named in an element that its class calls an ad is doubtful."""

LONG = 11
"""Letters of one word that says what a text is: `Advertorial`."""

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
    wanted = [hit for hit in hits if _class(hit.entry) is not None]
    if said := (*payments(document), *disclosures(document)):
        wanted = sorted((*wanted, *said), key=lambda hit: (hit.start, -hit.end))
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


def _class(entry: Phrase) -> LabelClass | None:
    return next((cls for cls in ORDER if cls in entry.classes), None)


def _own(unit: Unit) -> Iterator[Mark]:
    claims: list[Claim] = []
    for hit in _preferred(unit):
        if any(_covers(claim, hit) for claim in claims):
            continue
        claim = _claim(unit, hit)
        if claim and is_quoted(unit, hit.start, hit.end):
            yield _mark(unit, claim, (), "in quotation marks")
        elif claim:
            claims.append(claim)
    yield from _merged(unit, claims)


def _boxed(unit: Unit) -> Iterator[Mark]:
    """Yield the labels of a box beside the headline that say more than ad slots do, or speak of the text."""
    for hit in _preferred(unit):
        entry = hit.entry
        says_what = len(entry.text.split()) > 1 or len(entry.text) >= LONG
        if entry.wording is Wording.EXPLICIT and says_what and LabelClass.AD_SLOT not in entry.classes:
            claim = fills(unit, hit)
            if claim and not letters_outside(unit, unit.start, unit.end):
                yield _mark(unit, replace(claim, unsure=""), ())
                continue
        claim = about_itself(unit, hit)
        if claim and claim.because != PAGE and not claim.hedged:
            yield _mark(unit, claim, ())
        elif entry.wording is Wording.EXPLICIT and (claim := named(unit, hit)):
            yield _mark(unit, replace(claim, unsure=claim.unsure or STRIP), ())


def _apart(unit: Unit, headline: int) -> Iterator[Mark]:
    """Yield what a line above or below the article and apart from it says of `this article`."""
    zone = Zone.BANNER if is_above(unit, headline) else Zone.FOOTER
    if zone is Zone.FOOTER and not is_imprint(unit):
        return
    for hit in _preferred(unit):
        claim = about_itself(unit, hit) or (statement(unit, hit) if names_item(hit.entry.text) else None)
        if claim and claim.because != PAGE:
            doubtful = replace(claim, unsure=claim.unsure or APART[zone])
            yield replace(_mark(unit, doubtful, ()), zone=zone)
            return


def _claim(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    claim = next((claim for rule in RULES if (claim := rule(unit, hit))), None)
    return None if claim and is_locked(unit, hit) else claim


def _preferred(unit: Unit) -> list[Hit[Phrase]]:
    """Return the longest hits of a line, one for each span: that in the language of the text."""
    best: dict[tuple[int, int], Hit[Phrase]] = {}
    for hit in unit.hits:
        key = (hit.start, hit.end)
        if key not in best or _fit(hit, unit.document) < _fit(best[key], unit.document):
            best[key] = hit
    kept: list[Hit[Phrase]] = []
    reach = -1
    for span in sorted(best, key=lambda span: (span[0], -span[1])):
        if span[1] > reach:
            kept.append(best[span])
            reach = span[1]
    return kept


def _fit(hit: Hit[Phrase], document: Document) -> tuple[bool, bool, int]:
    language = hit.entry.language
    rank = ORDER.index(_class(hit.entry) or LabelClass.AD_SLOT)
    return language != (document.language or document.declared_language), language != "en", rank


def _covers(claim: Claim, hit: Hit[Phrase]) -> bool:
    """Tell whether a sure claim holds a phrase that says no more than its own."""
    inside = claim.start <= hit.start and hit.end <= claim.end
    return inside and not claim.unsure and _rank(hit) >= _rank(claim.hit)


def _rank(hit: Hit[Phrase]) -> tuple[int, bool]:
    cls = _class(hit.entry) or LabelClass.AD_SLOT
    return ORDER.index(cls), hit.entry.wording is Wording.SOFT


def _merged(unit: Unit, claims: list[Claim]) -> Iterator[Mark]:
    """Make one mark of claims that overlap, or touch by the same rule: the strongest names the line."""
    group: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.start, claim.end)):
        gap = claim.start - max((one.end for one in group), default=0)
        if group and (gap > 3 or (gap >= 0 and claim.because != group[-1].because)):
            yield _joined(unit, group)
            group = []
        group.append(claim)
    if group:
        yield _joined(unit, group)


def _joined(unit: Unit, group: list[Claim]) -> Mark:
    best = min(group, key=lambda claim: (bool(claim.unsure), _rank(claim.hit)))
    others = tuple(claim.hit.entry.text for claim in group if claim is not best)
    same = [claim for claim in group if _rank(claim.hit)[0] == _rank(best.hit)[0]]
    start, end = min(claim.start for claim in same), max(claim.end for claim in same)
    whole = Claim(best.hit, start, end, best.because, best.unsure, best.hedged)
    return _mark(unit, whole, others)


def _mark(unit: Unit, claim: Claim, also: tuple[str, ...], beside: str = "", slot: bool = False) -> Mark:
    document, entry = unit.document, claim.hit.entry
    value = {"phrase": entry.text, "language": entry.language}
    value |= {"also": "; ".join(also)} if also else {}
    value |= {"hedged": "yes"} if claim.hedged else {}
    value |= {"unsure": "yes"} if claim.unsure and not beside else {}
    cls = LabelClass.AD_SLOT if slot else _class(entry)
    because = ", ".join(filter(None, (claim.because, claim.unsure, beside)))
    return Mark(
        MarkKind.LABEL,
        document.text[claim.start : claim.end],
        claim.start,
        claim.end,
        _zone(unit, claim),
        cls,
        own=not beside and cls is not LabelClass.AD_SLOT,
        hidden=unit.block.hidden,
        obfuscated=claim.hit.obfuscated,
        value=value,
        because=because,
    )


def _zone(unit: Unit, claim: Claim) -> Zone:
    """Return where a label stands: a note that is the last paragraph stands after the text.

    A line of a flat text that is nothing but a label and who paid is no headline, though it was taken for it.
    """
    whole = (claim.start, claim.end) == (unit.start, unit.end)
    if whole and unit.block.zone is Zone.HEADLINE and unit.document.format in FLAT:
        return Zone.BANNER
    note = unit.last_body and not any(map(str.isalnum, unit.document.text[unit.block.start : claim.start]))
    if unit.block.slot and is_box(unit):
        after = unit.document.blocks[unit.index + 1 : unit.index + 1 + REACH]
        return Zone.BANNER if any(block.zone is Zone.HEADLINE for block in after) else Zone.DECK
    return Zone.FOOTER if note else unit.block.zone


def _beside(unit: Unit, why: str) -> Iterator[Mark]:
    rules = (fills, named, statement)
    for hit in _preferred(unit):
        claim = next((claim for rule in rules if (claim := rule(unit, hit))), None)
        if claim and (hit.entry.wording is Wording.EXPLICIT or hit.entry.shape is not Shape.ALONE):
            yield _mark(unit, claim, (), why, unit.block.slot)
            return
