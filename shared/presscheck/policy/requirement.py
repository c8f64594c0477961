"""What does one requirement ask, and when does it apply? Plain data, as the compiled policy holds it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.verdict import Kind, SourceRef

NOTHING: Mapping[str, str] = MappingProxyType({})


class Wording(StrEnum):
    """How plainly a label speaks in one jurisdiction, best first."""

    LISTED = "listed"
    EXPLICIT = "explicit"
    SOFT = "soft"
    REJECTED = "rejected"


class LabelNeed(NamedTuple):
    """A label of one of `classes`, at least as plain as `wording`, in `zones`, in one of `languages`.

    `languages` may hold `document` (the language of the text). `named` asks that the label names the payer.
    """

    classes: tuple[LabelClass, ...]
    wording: Wording = Wording.EXPLICIT
    zones: tuple[Zone, ...] = ()
    languages: tuple[str, ...] = ()
    named: bool = False


class ElementNeed(NamedTuple):
    """An attribution element (a mark kind) in `zones`; `parts` of its value that must be there."""

    element: str
    zones: tuple[Zone, ...] = ()
    parts: tuple[str, ...] = ()


class StatementNeed(NamedTuple):
    """A fixed text, by language; typography, case and spacing do not count."""

    texts: Mapping[str, tuple[str, ...]]
    zones: tuple[Zone, ...] = ()


class LinkRelNeed(NamedTuple):
    """Links to the issuer carry one of these `rel` tokens."""

    rel: tuple[str, ...]


class ConsistencyNeed(NamedTuple):
    """Two things must not contradict each other; `check` names a function of `policy.consistency`."""

    check: str


class ForbiddenNeed(NamedTuple):
    """The release may not be published at all: `control` names the issuer's status that stops it."""

    control: str


class AnyNeed(NamedTuple):
    """One of `needs` is enough; the best result counts."""

    needs: tuple["Need", ...]


class AllNeed(NamedTuple):
    """Every one of `needs`; the worst result counts."""

    needs: tuple["Need", ...]


type Need = (
    LabelNeed
    | ElementNeed
    | StatementNeed
    | LinkRelNeed
    | ConsistencyNeed
    | ForbiddenNeed
    | AnyNeed
    | AllNeed
)


class When(NamedTuple):
    """When a requirement applies; an empty tuple asks nothing.

    `control`: the issuer's status in the register. `topic`: a subject found in the text (crypto, political,
    financial, ai ...). `wire`: kinds of wire named. `without_topic`: subjects that exempt.
    """

    kind: tuple[Kind, ...] = ()
    market: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    without_topic: tuple[str, ...] = ()
    control: tuple[str, ...] = ()
    wire: tuple[str, ...] = ()
    language: tuple[str, ...] = ()


class Requirement(NamedTuple):
    """One obligation from one pack. `market` of the pack is the jurisdiction its labels are graded in."""

    id: str
    pack: str
    title: str
    family: str
    severity: str
    when: When
    needs: Need
    status: str
    valid_from: str = ""
    valid_to: str = ""
    market: str = ""
    sources: tuple[SourceRef, ...] = ()
    remedy: Mapping[str, str] = NOTHING
    why: str = ""
