"""What does a check need to know of the policy? Plain data, loaded from one compiled file.

Named tuples: a cold start makes thousands, and each frozen dataclass costs it a millisecond to define.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from presscheck.mark import LabelClass
from presscheck.policy.requirement import Requirement, Wording


class Shape(StrEnum):
    """How a phrase is used: `alone` (line, badge), `named` (before a payer's name), `sentence` (prose)."""

    ALONE = "alone"
    NAMED = "named"
    SENTENCE = "sentence"


class Phrase(NamedTuple):
    """One vocabulary entry.

    `wording` is `explicit` or `soft`: what the words say by themselves. `listed_in` and `rejected_in` are
    jurisdictions (ISO 3166-1 alpha-2, or EU) whose sources accept or refuse it. `seen` tells phrases met
    in real documents from constructed ones.
    """

    text: str
    language: str
    classes: tuple[LabelClass, ...]
    wording: Wording = Wording.SOFT
    shape: Shape = Shape.ALONE
    listed_in: tuple[str, ...] = ()
    rejected_in: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    status: str = "unverified"
    seen: bool = False

    def wording_in(self, market: str) -> Wording:
        """Grade the wording in one jurisdiction: a source there beats what the words say by themselves."""
        if market in self.rejected_in:
            return Wording.REJECTED
        return Wording.LISTED if market in self.listed_in else self.wording


class Wire(NamedTuple):
    """A service that carries texts of others. `kind`: paid, agency, regulatory, aggregator, state.

    `markers` are the spellings that stand in datelines and trailers; `domains` its own web domains.
    """

    id: str
    name: str
    kind: str
    markers: tuple[str, ...]
    domains: tuple[str, ...] = ()
    status: str = "unverified"


class Entity(NamedTuple):
    """An issuer that somebody stands behind. `control`: state, sanctioned, agent, public.

    Dates are ISO 8601, empty where open. `behind` says who, in words for the desk.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    domains: tuple[str, ...]
    control: tuple[str, ...]
    state: str
    behind: str
    valid_from: str = ""
    valid_to: str = ""
    sanctioned_from: str = ""
    sources: tuple[str, ...] = ()
    status: str = "unverified"


class Relay(NamedTuple):
    """A republisher's paid-release service: how its notices name it, and the publisher behind it."""

    id: str
    name: str
    publisher: str
    markers: tuple[str, ...]
    domains: tuple[str, ...] = ()


class Marker(NamedTuple):
    """A structural phrase of one language: element is a mark kind or `release_head`, `mar_head` ..."""

    element: str
    language: str
    text: str


class Profile(NamedTuple):
    """What is expected of one inflow.

    `match` holds (bucket, prefix) patterns, `*` for any bucket; the first profile that matches wins, in
    the order of `Policy.profiles`. `kind` is a `Kind` value or `mixed`.
    """

    name: str
    title: str
    packs: tuple[str, ...]
    markets: tuple[str, ...]
    kind: str = "mixed"
    match: tuple[tuple[str, str], ...] = ()
    language: str = ""
    publisher: str = ""
    relay: str = ""


class Topic(NamedTuple):
    """A subject that brings requirements with it, known by words in the text.

    `cues` are (language, phrase); `enough` is how many distinct ones make the subject.
    """

    id: str
    cues: tuple[tuple[str, str], ...]
    enough: int = 2


@dataclass(frozen=True, slots=True)
class Policy:
    """Packs, profiles, vocabulary and registers of one file; `digest` is the SHA-256 of its content.

    `spellings` are the words of all entries as they look in folded text (see `policy.spelling`).
    """

    digest: str
    requirements: tuple[Requirement, ...]
    profiles: tuple[Profile, ...]
    phrases: tuple[Phrase, ...]
    wires: tuple[Wire, ...]
    entities: tuple[Entity, ...]
    relays: tuple[Relay, ...]
    markers: tuple[Marker, ...]
    topics: tuple[Topic, ...]
    spellings: tuple[str, ...] = ()
