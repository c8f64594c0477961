"""Do two things that a release says of itself contradict each other? A closed table of checks."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from presscheck.document import Field, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.policy.compiled import Policy, Wire
from presscheck.policy.kept import kept
from presscheck.policy.placement import placement_of
from presscheck.policy.situation import SHOWN, Judgement, Situation, host_of
from presscheck.verdict import Reason, State

GENRES = frozenset({"genre", "genres", "articletype", "article:type", "contenttype", "@type"})
"""Last parts of the metadata names that say what a text is."""

EDITORIAL = frozenset(
    {"news", "article", "current", "analysis", "background", "feature", "interview", "opinion", "editorial"}
    | {"report", "review", "nachricht", "bericht", "notizia", "articolo", "actualité", "noticia"}
)
"""Genre values that claim editorial text."""

COMPANY_WORDS = frozenset(
    {"inc", "ltd", "llc", "plc", "gmbh", "spa", "srl", "corp", "the", "group", "digital", "media"}
)
"""Words of company names that tell nothing about whose name it is."""


def wire_in_source(situation: Situation) -> Judgement:
    """Judge whether the wire of the dateline is one that the source line names."""
    dated = [mark for mark in _own(situation, MarkKind.DATELINE) if mark.value.get("wire")]
    sources = _own(situation, MarkKind.SOURCE_LINE)
    if not dated or not sources:
        return _nothing("no dateline with a wire, or no source line, to compare")
    told = _squash(" ".join([*(mark.quote for mark in sources), *_values(sources)]))
    named = _wires_in(told, situation.policy)
    if not named:
        return _nothing("the source line names no wire")
    for mark in dated:
        if not any(_is_wire(wire, mark.value["wire"]) for wire in named):
            note = f"the dateline names `{mark.value['wire']}`, the source `{sources[0].quote[:120]}`"
            return _contradiction(State.INADEQUATE, note, (mark, sources[0]))
    return _agrees((dated[0], sources[0]))


def contact_is_issuer(situation: Situation) -> Judgement:
    """Judge whether the contact belongs to the issuer; an agency's contact is for a person to decide."""
    contacts = _own(situation, MarkKind.CONTACT)
    issuer = situation.chain.issuer
    if not contacts or not issuer:
        return _nothing("no contact, or no issuer, to compare")
    names = set(_name_words(issuer))
    for mark in contacts:
        told = _squash(" ".join([mark.quote, *mark.value.values()]))
        if any(word in told for word in names) or _mails_from_issuer(mark, situation):
            return _agrees((mark,))
    note = f"the contact `{contacts[0].quote[:120]}` does not look like one of the issuer `{issuer}`"
    return _contradiction(State.REVIEW, note, contacts[:1])


def dateline_not_after(situation: Situation) -> Judgement:
    """Judge whether the date of the dateline lies after the day the release came in."""
    dated = [mark for mark in _own(situation, MarkKind.DATELINE) if mark.value.get("date")]
    if not dated or not situation.received:
        return _nothing("no dated dateline, or no day of arrival, to compare")
    for mark in dated:
        if mark.value["date"] > situation.received:
            note = f"dated {mark.value['date']}, but the release came in on {situation.received}"
            return _contradiction(State.INADEQUATE, note, (mark,))
    return _agrees(tuple(dated[:1]))


def label_and_metadata(situation: Situation) -> Judgement:
    """Judge whether the label that readers see and what the metadata says are the same."""
    labels = [mark for mark in _own(situation, MarkKind.LABEL) if mark.cls is LabelClass.PAID]
    visible = [mark for mark in labels if mark.zone in SHOWN and not mark.hidden]
    silent = [mark for mark in labels if mark.zone is Zone.METADATA]
    claims = [entry for entry in situation.document.metadata if _claims_editorial(entry)]
    if silent and not visible:
        note = f"the metadata says `{silent[0].brief}`, the text says nothing of it"
        return _contradiction(State.INADEQUATE, note, (silent[0],))
    if visible and claims and not silent:
        note = f"the text says `{visible[0].brief}`, the metadata says {claims[0].name} `{claims[0].value}`"
        return _contradiction(State.INADEQUATE, note, (visible[0], _of_field(claims[0])))
    if not visible:
        return _nothing("no label to compare with the metadata")
    return _agrees((min(visible, key=lambda mark: placement_of(mark, situation)),))


CHECKS: dict[str, Callable[[Situation], Judgement]] = {
    "wire_in_source": wire_in_source,
    "contact_is_issuer": contact_is_issuer,
    "dateline_not_after": dateline_not_after,
    "label_and_metadata": label_and_metadata,
}


def _own(situation: Situation, kind: MarkKind) -> tuple[Mark, ...]:
    return tuple(mark for mark in situation.of(kind) if mark.own and not (mark.hidden and mark.zone in SHOWN))


def _nothing(note: str) -> Judgement:
    return Judgement(State.NOT_APPLICABLE, notes=(note,), searched=SHOWN)


def _agrees(evidence: tuple[Mark, ...]) -> Judgement:
    return Judgement(State.MET, evidence=evidence, searched=SHOWN)


def _contradiction(state: State, note: str, evidence: tuple[Mark, ...]) -> Judgement:
    return Judgement(state, (Reason.CONTRADICTED,), (note,), evidence, SHOWN, evidence[0])


@lru_cache(maxsize=4096)
def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _wires_in(told: str, policy: Policy) -> list[Wire]:
    automaton, wires = _markers(policy)
    return [wires[index] for index, _, _ in automaton.find_matches_as_indexes(told, overlapping=True)]


@kept
def _markers(policy: Policy) -> tuple[AhoCorasick, tuple[Wire, ...]]:
    """Return what finds the markers of all wires as they are compared, and the wire of each."""
    pairs = [(_squash(marker), wire) for wire in policy.wires for marker in wire.markers]
    said = [(marker, wire) for marker, wire in pairs if marker]
    return AhoCorasick([marker for marker, _ in said]), tuple(wire for _, wire in said)


def _values(marks: Iterable[Mark]) -> list[str]:
    return [value for mark in marks for value in mark.value.values()]


def _is_wire(wire: Wire, name: str) -> bool:
    return _squash(name) in {_squash(one) for one in (wire.id, wire.name, *wire.markers)}


def _name_words(name: str) -> list[str]:
    words = [_squash(word) for word in name.split()]
    return [word for word in words if len(word) > 2 and word not in COMPANY_WORDS]


def _mails_from_issuer(mark: Mark, situation: Situation) -> bool:
    hosts = {mark.value.get("email", "").rpartition("@")[2].lower(), host_of(mark.value.get("url", ""))}
    known = {
        domain
        for entity in situation.policy.entities
        if entity.name.casefold() == situation.chain.issuer.casefold()
        for domain in entity.domains
    }
    return bool(hosts & known)


def _claims_editorial(entry: Field) -> bool:
    last = entry.name.casefold().rpartition(":")[2].rpartition(".")[2]
    return last in GENRES - {"@type"} and entry.value.casefold() in EDITORIAL


def _of_field(entry: Field) -> Mark:
    return Mark(
        MarkKind.LABEL, entry.value, entry.start, entry.end, Zone.METADATA, because=f"metadata {entry.name}"
    )
