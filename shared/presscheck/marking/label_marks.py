"""How do the claims on a line become marks: which of them names it, and in which zone does it stand?"""

from collections.abc import Iterator

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.claims import Claim
from presscheck.marking.lexicon import Hit
from presscheck.marking.ownership import FLAT, REACH, is_box
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Phrase
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


def class_of(entry: Phrase) -> LabelClass | None:
    """Return the class of a label that says most, None for what is marked elsewhere."""
    return next((cls for cls in ORDER if cls in entry.classes), None)


def preferred(unit: Unit) -> list[Hit[Phrase]]:
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
    rank = ORDER.index(class_of(hit.entry) or LabelClass.AD_SLOT)
    return language != (document.language or document.declared_language), language != "en", rank


def rank_of(hit: Hit[Phrase]) -> tuple[int, bool]:
    """Order phrases, the one that says most first."""
    cls = class_of(hit.entry) or LabelClass.AD_SLOT
    return ORDER.index(cls), hit.entry.wording is Wording.SOFT


def merged(unit: Unit, claims: list[Claim]) -> Iterator[Mark]:
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
    best = min(group, key=lambda claim: (bool(claim.unsure), rank_of(claim.hit)))
    same = [claim for claim in group if rank_of(claim.hit)[0] == rank_of(best.hit)[0]]
    start, end = min(claim.start for claim in same), max(claim.end for claim in same)
    whole = Claim(best.hit, start, end, best.because, best.unsure, best.hedged)
    others = [claim.hit for claim in group if claim is not best]
    others += [
        hit for hit in preferred(unit) if start <= hit.start and hit.end <= end and _is_apart(hit, best)
    ]
    return mark_of(unit, whole, tuple(dict.fromkeys(hit.entry.text for hit in others)))


def _is_apart(hit: Hit[Phrase], best: Claim) -> bool:
    """Tell whether a phrase inside a label says something besides, or the same in another language."""
    cls = class_of(hit.entry)
    if hit.entry.language != best.hit.entry.language:
        return True
    return cls is not LabelClass.PRESS_RELEASE and cls not in best.hit.entry.classes


def mark_of(unit: Unit, claim: Claim, also: tuple[str, ...], beside: str = "", slot: bool = False) -> Mark:
    """Return the mark of a claim; `also` is what else it says, `beside` why it is not the text's own."""
    document, entry = unit.document, claim.hit.entry
    value = {"phrase": entry.text, "language": entry.language}
    value |= {"also": "; ".join(also)} if also else {}
    value |= {"hedged": "yes"} if claim.hedged else {}
    value |= {"unsure": "yes"} if claim.unsure and not beside else {}
    cls = LabelClass.AD_SLOT if slot else class_of(entry)
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
