"""What came out: findings with evidence, and the verdict they add up to."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from presscheck.document import FULL, Coverage, Place, Zone
from presscheck.mark import Mark


class State(StrEnum):
    """The outcome of one requirement on one release."""

    MET = "met"
    INADEQUATE = "inadequate"
    MISSING = "missing"
    REVIEW = "review"
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"
    NOT_EVALUATED = "not_evaluated"


class Outcome(StrEnum):
    """The outcome of a release, gravest first."""

    NOT_EVALUATED = "not_evaluated"
    MISSING = "missing"
    INADEQUATE = "inadequate"
    REVIEW = "review"
    LABELLED = "labelled"
    NOT_REQUIRED = "not_required"


GRAVITY = tuple(Outcome)
"""Outcomes, gravest first: the verdict is the gravest that any finding asks for."""


class Kind(StrEnum):
    """What an item is."""

    PAID_RELEASE = "paid_release"
    RELEASE = "release"
    SPONSORED = "sponsored"
    EDITORIAL = "editorial"
    OTHER = "other"


class Reason(StrEnum):
    """Why a finding or a verdict is what it is; codes that machines may rely on."""

    # a label was found, but
    WEAK_WORDING = "weak_wording"
    BURIED = "buried"
    HIDDEN = "hidden"
    WRONG_LANGUAGE = "wrong_language"
    AD_SLOT_ONLY = "ad_slot_only"
    CONTRADICTED = "contradicted"
    # nothing was found
    ABSENT = "absent"
    DIFFERS = "differs"
    SANCTIONED = "sanctioned"
    # a note beside any state
    OBFUSCATED = "obfuscated"
    UNLISTED_WORDING = "unlisted_wording"
    HEDGED = "hedged"
    UNSURE = "unsure"
    UNVERIFIED_SOURCE = "unverified_source"
    SUSPECTED = "suspected"
    # the release was not evaluated
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    UNSUPPORTED = "unsupported"
    NO_TEXT_LAYER = "no_text_layer"
    BROKEN_TEXT = "broken_text"
    OVER_BUDGET = "over_budget"
    TOO_LARGE = "too_large"
    DELETED = "deleted"
    ACCESS_DENIED = "access_denied"
    KMS_DENIED = "kms_denied"
    TIME_SPENT = "time_spent"
    NO_PROFILE = "no_profile"
    NO_REQUIREMENTS = "no_requirements"
    INTERNAL_ERROR = "internal_error"


MENDED = frozenset((Reason.CONTRADICTED, Reason.SANCTIONED))
"""Reasons under which nothing is to be inserted: the remedy says what to change."""


class SourceRef(NamedTuple):
    """Where a requirement comes from: a source id, the clause, and an address or citation."""

    id: str
    clause: str = ""
    where: str = ""


class Finding(NamedTuple):
    """The outcome of one requirement: `evidence` and `nearest` are indexes into `Verdict.marks`.

    `reasons` are `Reason` codes; `notes` the same in plain words, for the desk. `remedy` is the line to
    insert, or what to change under a reason of `MENDED`, in the language of the text where there is one.
    """

    requirement: str
    title: str
    family: str
    severity: str
    state: State
    reasons: tuple[Reason, ...] = ()
    notes: tuple[str, ...] = ()
    evidence: tuple[int, ...] = ()
    searched: tuple[Zone, ...] = ()
    nearest: int | None = None
    remedy: str = ""
    sources: tuple[SourceRef, ...] = ()


class Chain(NamedTuple):
    """Who a text passed through: issuer, wires, relay, publisher; empty where unknown."""

    issuer: str = ""
    wires: tuple[str, ...] = ()
    relay: str = ""
    publisher: str = ""


class Digests(NamedTuple):
    """SHA-256 of what a verdict was made from, hexadecimal; `text` is empty where nothing was read."""

    release: str
    text: str
    policy: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one release. `places` gives the original place of each mark, by index.

    `detail` says in plain words why a release was not evaluated and what to do; `kind_because` names the
    cues that settled the kind.
    """

    file: str
    fragment: str | None
    format: str
    language: str | None
    kind: Kind
    profile: str
    outcome: Outcome
    digests: Digests
    engine: str
    headline: str = ""
    kind_because: str = ""
    detail: str = ""
    coverage: Coverage = FULL
    reasons: tuple[Reason, ...] = ()
    findings: tuple[Finding, ...] = ()
    marks: tuple[Mark, ...] = ()
    places: tuple[Place, ...] = ()
    chain: Chain = field(default_factory=Chain)
