"""What does a need look at when it judges a release?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from presscheck.document import Block, Document, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.policy.compiled import Entity, Policy, Profile
from presscheck.policy.kept import kept
from presscheck.policy.letters import Letters, letters_of
from presscheck.policy.phrasebook import Phrasebook, phrasebook_of
from presscheck.policy.requirement import Need
from presscheck.verdict import Chain, Reason, State

if TYPE_CHECKING:
    from presscheck.marking.survey import Marking

SHOWN = (Zone.BANNER, Zone.HEADLINE, Zone.DECK, Zone.BODY, Zone.FOOTER)
"""The zones a reader of the release sees, in reading order."""


class Judgement(NamedTuple):
    """What one need says of one release; `evidence` and `nearest` may be marks the survey did not have."""

    state: State
    reasons: tuple[Reason, ...] = ()
    notes: tuple[str, ...] = ()
    evidence: tuple[Mark, ...] = ()
    searched: tuple[Zone, ...] = ()
    nearest: Mark | None = None


@dataclass
class Situation:
    """One release under one profile: the document, what was found in it, and the days that count.

    `day` is the ISO date whose law applies, `received` the day the release came in; both empty if unknown.
    """

    document: Document
    marking: "Marking"
    policy: Policy
    profile: Profile
    day: str = ""
    received: str = ""
    judged: dict[tuple[Need, str], Judgement] = field(default_factory=dict)
    lettered: dict[tuple[Zone, ...], Letters] = field(default_factory=dict)

    @cached_property
    def phrasebook(self) -> Phrasebook:
        """The vocabulary of the policy, made for looking up."""
        return phrasebook_of(self.policy)

    @cached_property
    def by_kind(self) -> dict[MarkKind, tuple[Mark, ...]]:
        """Marks by kind, in text order."""
        found: dict[MarkKind, list[Mark]] = {}
        for mark in self.marking.marks:
            found.setdefault(mark.kind, []).append(mark)
        return {kind: tuple(marks) for kind, marks in found.items()}

    @cached_property
    def first_of_body(self) -> Block | None:
        """The first block of the body that readers see."""
        shown = (block for block in self.document.blocks if block.zone is Zone.BODY and not block.hidden)
        return next(shown, None)

    @property
    def chain(self) -> Chain:
        """Who the text passed through."""
        return self.marking.chain

    @cached_property
    def blanks(self) -> tuple[tuple[str, str], ...]:
        """What stands in a line to insert for each blank: a name, or the blank in words."""
        chain = self.chain
        return (
            ("{issuer}", chain.issuer or "[issuer]"),
            ("{relay}", chain.relay or "[relay]"),
            ("{publisher}", chain.publisher or self.profile.publisher or "[publisher]"),
            ("{wire}", (chain.wires[0] if chain.wires else "") or "[wire]"),
        )

    def of(self, kind: MarkKind) -> tuple[Mark, ...]:
        """Return the marks of one kind, in text order."""
        return self.by_kind.get(kind, ())

    def letters(self, zones: tuple[Zone, ...]) -> Letters:
        """Return the letters of what readers see in `zones`, read once a release."""
        if zones not in self.lettered:
            self.lettered[zones] = letters_of(self.document, zones)
        return self.lettered[zones]

    @cached_property
    def controlled(self) -> dict[str, Mark]:
        """Who stands behind the issuer: each status with the first mark that shows it."""
        found: dict[str, Mark] = {}
        for mark in self.marking.marks:
            if mark.own and mark.value.get("control"):
                for control in self._controls(mark):
                    found.setdefault(control, mark)
        return found

    def _controls(self, mark: Mark) -> Iterator[str]:
        entity = self._entities.get(mark.value.get("entity", ""))
        for control in mark.value["control"].replace(",", " ").split():
            if entity is None or _in_force(entity, control, self.day):
                yield control

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return _entities_by_id(self.policy)

    @cached_property
    def issuer_domains(self) -> frozenset[str]:
        """Web domains that belong to the issuer, from the register and from its own contact."""
        found: set[str] = set()
        for mark in self.of(MarkKind.ISSUER):
            entity = self._entities.get(mark.value.get("entity", ""))
            found.update(entity.domains if entity else ())
        for mark in self.of(MarkKind.CONTACT):
            email, url = mark.value.get("email", ""), mark.value.get("url", "")
            found.update(filter(None, (email.rpartition("@")[2].lower(), host_of(url))))
        return frozenset(domain.removeprefix("www.") for domain in found if "." in domain)

    @cached_property
    def wire_kinds(self) -> frozenset[str]:
        """Kinds of the wires that the text names as its carriers."""
        kinds = _kinds_of_wires(self.policy)
        named = (mark.value.get("id", "") for mark in self.of(MarkKind.WIRE) if mark.own)
        return frozenset(kinds[name] for name in named if name in kinds)


@kept
def _entities_by_id(policy: Policy) -> dict[str, Entity]:
    return {entity.id: entity for entity in policy.entities}


@kept
def _kinds_of_wires(policy: Policy) -> dict[str, str]:
    return {wire.id: wire.kind for wire in policy.wires}


def host_of(address: str) -> str:
    """Return the host of a web address in lower case, without `www.`; empty where there is none."""
    rest = address.partition("://")[2] or address
    host = rest.split("/", 1)[0].split("?", 1)[0].rpartition("@")[2].partition(":")[0].lower()
    return host.removeprefix("www.") if "." in host else ""


def _in_force(entity: Entity, control: str, day: str) -> bool:
    if not day:
        return True
    since = entity.sanctioned_from if control == "sanctioned" else entity.valid_from
    return since <= day and (not entity.valid_to or day <= entity.valid_to)
