"""What must a desk be told when the verdict of a release changes?"""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

from presscheck.mark import Mark
from presscheck.plain import clean
from presscheck.release import ReleaseRef
from presscheck.verdict import Finding, Outcome, State, Verdict

ALERTING = (Outcome.NOT_EVALUATED, Outcome.MISSING, Outcome.INADEQUATE, Outcome.REVIEW)
"""Outcomes that need a person."""

OPEN = (State.NOT_EVALUATED, State.MISSING, State.INADEQUATE, State.REVIEW)
"""States of a finding that need a person."""

HEADLINE = 200
QUOTE = 200
REMEDY = 500
DETAIL = 1000
GAPS = 12
"""Longest headline, quote, remedy and detail in characters, and most gaps an alert tells: an alert must
stay far under the 256 KiB of an SNS message."""


class Transition(StrEnum):
    """How a verdict changed."""

    OPENED = "opened"
    CHANGED = "changed"
    RESOLVED = "resolved"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Previous:
    """What was recorded of a release before: its verdict, its open gaps and how often it was recorded."""

    verdict: str
    gaps: tuple[str, ...] = ()
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """One requirement that is not met, as the desk reads it.

    `nearest` is the closest thing found, as quoted from the release; `nearest_because` why it was not
    enough. `where` names the zones in which `remedy`, the line to insert, counts.
    """

    requirement: str
    title: str
    state: str
    severity: str
    reason: str
    notes: tuple[str, ...] = ()
    nearest: str = ""
    nearest_zone: str = ""
    nearest_because: str = ""
    remedy: str = ""
    where: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a release in an alert: the markets of its profile and where the desk finds it."""

    markets: tuple[str, ...] = ()
    desk: str = ""
    object: str = ""


UNKNOWN = Setting()


@dataclass(frozen=True, slots=True)
class Alert:
    """A message about a change of one release's verdict, schema version 1.

    `alert_id` follows from the content: a repeated delivery carries the same one.
    """

    alert_id: str
    transition: Transition
    verdict: str
    previous: str | None
    release: ReleaseRef
    fragment: str | None
    headline: str
    issuer: str
    publisher: str
    profile: str
    severity: str
    reasons: tuple[str, ...]
    detail: str
    missing: tuple[Gap, ...]
    setting: Setting


def transition_of(previous: Previous | None, verdict: Verdict) -> Transition:
    """Tell how `verdict` changes what was recorded; only changes that a desk must know are not `none`."""
    was = previous is not None and previous.verdict in ALERTING
    now = verdict.outcome in ALERTING
    if previous is None or not was:
        return Transition.OPENED if now else Transition.NONE
    if not now:
        return Transition.RESOLVED
    same = previous.verdict == verdict.outcome and set(previous.gaps) == set(open_gaps(verdict))
    return Transition.NONE if same else Transition.CHANGED


def open_gaps(verdict: Verdict) -> tuple[str, ...]:
    """Return what stays open, sorted: requirements that must be met, or why nothing was evaluated."""
    if verdict.outcome is Outcome.NOT_EVALUATED:
        return tuple(sorted(reason.value for reason in verdict.reasons))
    return tuple(sorted({one.requirement for one in verdict.findings if _counts(one)}))


def alert_of(
    verdict: Verdict, ref: ReleaseRef, previous: Previous | None, setting: Setting = UNKNOWN
) -> Alert | None:
    """Return the alert that this verdict asks for after `previous`, or None where nothing changed."""
    transition = transition_of(previous, verdict)
    if transition is Transition.NONE:
        return None
    open_findings = sorted((one for one in verdict.findings if one.state in OPEN), key=_gravity)
    return Alert(
        alert_id=_identity(transition, verdict, ref, previous),
        transition=transition,
        verdict=verdict.outcome.value,
        previous=previous.verdict if previous else None,
        release=ref,
        fragment=verdict.fragment,
        headline=clean(verdict.headline, HEADLINE),
        issuer=clean(verdict.chain.issuer, HEADLINE),
        publisher=clean(verdict.chain.publisher, HEADLINE),
        profile=verdict.profile,
        severity="must" if verdict.outcome in ALERTING else "none",
        reasons=tuple(reason.value for reason in verdict.reasons),
        detail=clean(verdict.detail, DETAIL),
        missing=tuple(_gap(one, verdict.marks) for one in open_findings[:GAPS]),
        setting=setting,
    )


def gone_alert(
    ref: ReleaseRef, fragment: str | None, previous: Previous, setting: Setting = UNKNOWN
) -> Alert | None:
    """Return the `resolved` alert of an item that the new version of its file no longer holds, if due."""
    if previous.verdict not in ALERTING:
        return None
    content = (Transition.RESOLVED, "gone", ref, fragment, previous.revision)
    return Alert(
        alert_id=_digest(*content),
        transition=Transition.RESOLVED,
        verdict=Outcome.NOT_REQUIRED.value,
        previous=previous.verdict,
        release=ref,
        fragment=fragment,
        headline="",
        issuer="",
        publisher="",
        profile="",
        severity="none",
        reasons=(),
        detail="the new version of this file no longer holds this item",
        missing=(),
        setting=setting,
    )


def _identity(transition: Transition, verdict: Verdict, ref: ReleaseRef, previous: Previous | None) -> str:
    revision = previous.revision if previous else 0
    gaps = ",".join(open_gaps(verdict))
    return _digest(transition, f"{verdict.outcome} {gaps}", ref, verdict.fragment, revision)


def _digest(
    transition: Transition, outcome: str, ref: ReleaseRef, fragment: str | None, revision: int
) -> str:
    content = [transition.value, outcome, ref.bucket, ref.key, ref.version_id, fragment, revision]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:32]


def _counts(finding: Finding) -> bool:
    return finding.severity == "must" and finding.state in OPEN


def _gravity(finding: Finding) -> tuple[bool, int]:
    return (finding.severity != "must", OPEN.index(finding.state))


def _gap(finding: Finding, marks: tuple[Mark, ...]) -> Gap:
    nearest = marks[finding.nearest] if finding.nearest is not None else None
    source = next(iter(finding.sources), None)
    return Gap(
        requirement=finding.requirement,
        title=clean(finding.title, HEADLINE),
        state=finding.state.value,
        severity=finding.severity,
        reason=", ".join(reason.value for reason in finding.reasons),
        notes=tuple(clean(note, QUOTE) for note in finding.notes[:3]),
        nearest=clean(nearest.quote, QUOTE) if nearest else "",
        nearest_zone=nearest.zone.value if nearest else "",
        nearest_because=clean(nearest.because, QUOTE) if nearest else "",
        remedy=clean(finding.remedy, REMEDY),
        where=tuple(zone.value for zone in finding.searched),
        source=clean(" ".join(filter(None, (source.id, source.clause, source.where))), QUOTE)
        if source
        else "",
    )
