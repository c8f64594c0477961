"""What is this item: a paid release, a release, a sponsored piece, editorial, or something else?

Each cue carries a weight and the words it rests on; the weights were settled on annotated releases and
editorial pages so that one strong cue or two weak ones make a release.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from presscheck.document import Document, Zone
from presscheck.hint import hint_of
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.attribution.lines import DENSE_LANGUAGES
from presscheck.marking.origins import origins
from presscheck.marking.suspicion import SYNDICATES, suspicions
from presscheck.policy.compiled import Policy, Profile
from presscheck.verdict import Kind

ENOUGH = 3
"""Weight from which an item is a release."""

LITTLE, LITTLE_DENSE = 120, 60
"""Characters of visible text under which an item is neither release nor article; the second where a character
is a syllable or a word."""

WEIGHTS = {
    MarkKind.EMBARGO: 3,
    MarkKind.BOILERPLATE_HEAD: 3,
    MarkKind.CONTACT: 3,
    MarkKind.SOURCE_LINE: 2,
    MarkKind.SOURCE_LINK: 2,
    MarkKind.PUBLISHER_NOTICE: 1,
    MarkKind.END_MARK: 1,
    MarkKind.DATELINE: 1,
    MarkKind.BYLINE: -2,
}
"""What a mark says for a press release; a byline speaks for an article."""

EDITORIAL_TYPES = frozenset(
    (
        *("newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle"),
        *("blogposting", "liveblogposting", "recipe", "review"),
    )
)
"""schema.org types that a publisher gives its own articles, or a blogger hers."""

STUDIOS = (
    *(
        "brand studio",
        "brandstudio",
        "brand lab",
        "brandlab",
        "content studio",
        "content lab",
        "branded content",
    ),
    *("brand content", "partner studio", "native studio", "media studios", "werbestudio"),
)
"""How publishers call the desks that write for advertisers, in lower case."""

QUOTED = 60

FEATURES = frozenset(name.strip("()") for name in SYNDICATES)

RELEASE_NAMES = (
    *("press release", "news release", "media release", "pressemitteilung", "pressemeldung"),
    *("medienmitteilung", "comunicato stampa", "communiqué de presse", "nota de prensa", "persbericht"),
    *("nota de imprensa", "pressmeddelande", "pressemeddelelse", "pressemelding", "プレスリリース"),
)
"""Words by which a link or a label says that it is about a press release, in lower case."""


@dataclass(frozen=True, slots=True)
class Sort:
    """The kind of an item, the cues that settled it, and whether they leave no doubt."""

    kind: Kind
    because: str
    sure: bool = True


def kind_of(document: Document, marks: tuple[Mark, ...], policy: Policy, profile: Profile) -> Sort:
    """Return what an item is: what the profile says arrives there, or what its cues say in a mixed inflow."""
    if profile.kind != "mixed":
        return Sort(Kind(profile.kind), f"everything that arrives under profile {profile.name} is")
    shown = [mark for mark in marks if mark.own and not mark.hidden]
    carriers = {wire.id: wire.kind for wire in policy.wires}
    return _paid(shown, carriers) or _veiled(marks) or _unpaid(document, shown, carriers)


def _paid(shown: list[Mark], carriers: Mapping[str, str]) -> Sort | None:
    paid = next((mark for mark in shown if _is_paid_label(mark)), None)
    wire = next((mark for mark in shown if carriers.get(mark.value.get("id", "")) == "paid"), None)
    relay = next((mark for mark in shown if mark.value.get("relay")), None)
    featured = next((mark for mark in shown if _is_feature(mark)), None)
    if featured:
        return Sort(Kind.SPONSORED, f"from a service whose features are paid for: {_quote(featured)}")
    if wire and wire.kind is MarkKind.WIRE:
        return Sort(Kind.PAID_RELEASE, f"carried by a paid wire: {_quote(wire)}")
    if relay:
        return Sort(Kind.PAID_RELEASE, f"carried by a paid release service: {_quote(relay)}")
    if paid:
        released = _is_released(shown) or _names_release(paid)
        return Sort(Kind.PAID_RELEASE if released else Kind.SPONSORED, f"says so itself: {_quote(paid)}")
    return None


def _veiled(marks: tuple[Mark, ...]) -> Sort | None:
    """Return a case for a person where the item's own label is on the page and nobody can see it."""
    label = next((mark for mark in marks if mark.own and mark.hidden and _is_paid_label(mark)), None)
    return (
        Sort(Kind.EDITORIAL, f"a label that no reader sees: {_quote(label)}", sure=False) if label else None
    )


def _is_released(shown: list[Mark]) -> bool:
    """Tell whether a paid item has the parts of a release: a boilerplate, or a dateline and no author."""
    kinds = {mark.kind for mark in shown}
    return MarkKind.BOILERPLATE_HEAD in kinds or (MarkKind.DATELINE in kinds and MarkKind.BYLINE not in kinds)


def _is_feature(mark: Mark) -> bool:
    """Tell whether a wire or dateline names a service that sends promotional features to newspapers."""
    carried = mark.kind in (MarkKind.WIRE, MarkKind.DATELINE)
    return carried and mark.quote.strip("()[] -–—").casefold() in FEATURES


def _is_paid_label(mark: Mark) -> bool:
    paid = mark.cls in (LabelClass.PAID, LabelClass.POLITICAL)
    return mark.kind is MarkKind.LABEL and paid and not mark.unsure


def _unpaid(document: Document, shown: list[Mark], carriers: Mapping[str, str]) -> Sort:
    agency = next((mark for mark in shown if mark.kind is MarkKind.WIRE and _is_agency(mark, carriers)), None)
    cues = dict(_cues(document, shown))
    weight = sum(cues.values()) - (ENOUGH if agency else 0)
    said = "; ".join(cues)
    if weight >= ENOUGH:
        return Sort(Kind.RELEASE, said)
    promotion = suspicions(document)
    if promotion:
        return Sort(Kind.EDITORIAL, f"reads like promotion: {'; '.join(promotion)}", sure=False)
    if hint := hint_of(document):
        return Sort(Kind.EDITORIAL, f"no label, but {hint}", sure=False)
    if signed := next((mark for mark in shown if _is_studio(mark)), None):
        return Sort(
            Kind.EDITORIAL, f"signed by a desk that writes for advertisers: {_quote(signed)}", sure=False
        )
    doubtful = [mark for mark in shown if mark.unsure and mark.cls is LabelClass.PAID]
    if doubtful:
        return Sort(Kind.EDITORIAL, f"may be labelled: {_quote(doubtful[0])}", sure=False)
    if _is_little(document):
        return Sort(Kind.OTHER, "hardly any text")
    because = (
        f"carried by an agency: {_quote(agency)}" if agency else said or "no cue of a release or of payment"
    )
    return Sort(Kind.EDITORIAL, because, sure=weight < ENOUGH - 1 or bool(agency))


def _is_little(document: Document) -> bool:
    enough = LITTLE_DENSE if document.language in DENSE_LANGUAGES else LITTLE
    return sum(block.end - block.start for block in document.blocks if _is_read(block.zone)) < enough


def _is_studio(mark: Mark) -> bool:
    said = mark.quote.casefold()
    return mark.kind is MarkKind.BYLINE and any(name in said for name in STUDIOS)


def _is_agency(mark: Mark, carriers: Mapping[str, str]) -> bool:
    return carriers.get(mark.value.get("id", ""), "") in ("agency", "state")


def _is_read(zone: Zone) -> bool:
    return zone not in (Zone.ASIDE, Zone.METADATA)


def _cues(document: Document, shown: list[Mark]) -> Iterator[tuple[str, int]]:
    label = next((mark for mark in shown if mark.cls is LabelClass.PRESS_RELEASE), None)
    if label:
        yield f"calls itself a release: {_quote(label)}", ENOUGH
    for kind, weight in WEIGHTS.items():
        mark = next((mark for mark in shown if mark.kind is kind), None)
        if mark:
            yield f"{kind.value.replace('_', ' ')}: {_quote(mark)}", _linked_release(mark) or weight
    yield from origins(document)
    for field in document.fields("jsonld:@type"):
        if field.value.casefold() in EDITORIAL_TYPES:
            yield f"marked up as {field.value}", -2
            return


def _linked_release(mark: Mark) -> int:
    """Return the weight of a source link that says it leads to the release itself."""
    return ENOUGH if mark.kind is MarkKind.SOURCE_LINK and _names_release(mark) else 0


def _names_release(mark: Mark) -> bool:
    said = mark.quote.casefold()
    return any(name in said for name in RELEASE_NAMES)


def _quote(mark: Mark) -> str:
    text = " ".join(mark.quote.split())
    return f"`{text if len(text) <= QUOTED else text[:QUOTED] + '…'}`"
