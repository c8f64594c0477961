"""Does this release carry what it must? The one function the product is named after."""

from dataclasses import dataclass, replace
from datetime import date

from presscheck import ENGINE
from presscheck.document import Coverage, Document, Unreadable, Zone
from presscheck.judging import Judged, judge_all
from presscheck.lawday import day_of, law_day, own_date
from presscheck.marking.survey import survey
from presscheck.placing import places_of
from presscheck.policy.compiled import Policy, Profile
from presscheck.policy.situation import Situation
from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.release import Release
from presscheck.verdict import Digests, Finding, Kind, Outcome, Reason, State, Verdict
from presscheck.waiver import Waiver

OUTCOMES = {
    State.MISSING: Outcome.MISSING,
    State.INADEQUATE: Outcome.INADEQUATE,
    State.REVIEW: Outcome.REVIEW,
}

LIMITS = Limits()

PAID = (Kind.PAID_RELEASE, Kind.SPONSORED)

REMARKS = (Reason.OBFUSCATED, Reason.UNLISTED_WORDING)
"""Codes that a finding carries beside its state and that never caused one."""

HEADLINE = 300
"""Longest headline a verdict carries, in characters."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a check is asked beside release, policy and profile."""

    on: date | None = None
    waivers: tuple[Waiver, ...] = ()
    limits: Limits = LIMITS
    today: date | None = None


def check(
    release: Release,
    policy: Policy,
    profile: Profile | None,
    *,
    on: date | None = None,
    waivers: tuple[Waiver, ...] = (),
    limits: Limits = LIMITS,
    today: date | None = None,
) -> tuple[Verdict, ...]:
    """Check every item of a release under a profile; never raises, never returns nothing.

    `on` is the date whose law applies; without it each item is checked under the law of its own date (see
    `law_day`), or of the day of arrival in `release.metadata["received"]`. `today` is the day on which
    waivers are judged; without it that same day of arrival.
    """
    try:
        return _check(release, policy, profile, Terms(on, waivers, limits, today))
    except Exception as error:  # noqa: BLE001 - a fault of ours must become a verdict, or the release vanishes
        detail = (
            f"presscheck failed on this release ({type(error).__name__}: {str(error)[:200]}); "
            "keep the file, report the fault, and check the release by hand"
        )
        return (_failed(release, policy, profile, Reason.INTERNAL_ERROR, detail),)


def not_evaluated(
    name: str,
    reason: Reason,
    detail: str,
    *,
    policy_digest: str,
    profile: str = "",
    release_digest: str = "",
) -> Verdict:
    """Return the verdict of a release that could not be checked; `detail` says what to do."""
    return Verdict(
        file=name,
        fragment=None,
        format="unknown",
        language=None,
        kind=Kind.OTHER,
        profile=profile,
        outcome=Outcome.NOT_EVALUATED,
        digests=Digests(release_digest, "", policy_digest),
        engine=ENGINE,
        detail=detail,
        reasons=(reason,),
    )


def _failed(
    release: Release, policy: Policy, profile: Profile | None, reason: Reason, detail: str
) -> Verdict:
    return not_evaluated(
        release.name,
        reason,
        detail,
        policy_digest=policy.digest,
        profile=profile.name if profile else "",
        release_digest=release.digest,
    )


def _check(release: Release, policy: Policy, profile: Profile | None, terms: Terms) -> tuple[Verdict, ...]:
    if profile is None:
        detail = (
            f"no profile takes {release.name!r}: add its prefix to a profile, or add a profile called default"
        )
        return (_failed(release, policy, None, Reason.NO_PROFILE, detail),)
    items = read(release, terms.limits)
    if not items:
        detail = "the file holds no item that could be checked: look at it by hand"
        return (_failed(release, policy, profile, Reason.EMPTY, detail),)
    return tuple(_check_item(item, release, policy, profile, terms) for item in items)


def _check_item(
    item: Document | Unreadable, release: Release, policy: Policy, profile: Profile, terms: Terms
) -> Verdict:
    if isinstance(item, Unreadable):
        verdict = _failed(release, policy, profile, Reason(item.reason), item.detail)
        return replace(verdict, fragment=item.fragment, format=item.format)
    marking = survey(item, policy, profile)
    item = replace(item, language=marking.language)
    received = release.metadata.get("received", "")[:10]
    day = terms.on.isoformat() if terms.on else law_day(own_date(item, marking.marks), received)
    situation = Situation(item, marking, policy, profile, day, received)
    judged = judge_all(situation, terms.waivers, terms.today or day_of(received))
    return _verdict(release, situation, judged)


def _verdict(release: Release, situation: Situation, judged: Judged) -> Verdict:
    document, marking, profile = situation.document, situation.marking, situation.profile
    outcome, reasons, detail = outcome_of(judged, situation)
    return Verdict(
        file=release.name,
        fragment=document.fragment,
        format=document.format,
        language=document.language,
        kind=marking.kind,
        profile=profile.name,
        outcome=outcome,
        digests=Digests(release.digest, document.digest, situation.policy.digest),
        engine=ENGINE,
        headline=headline_of(document),
        kind_because=marking.kind_because,
        detail=detail,
        coverage=document.coverage,
        reasons=reasons,
        findings=judged.findings,
        marks=judged.marks,
        places=places_of(document, (mark.start for mark in judged.marks)),
        chain=marking.chain,
    )


def headline_of(document: Document) -> str:
    """Return the headline, or the first line that readers see, cut to a length a list can show."""
    shown = [block for block in document.blocks if not block.hidden and block.zone is not Zone.METADATA]
    best = next((block for block in shown if block.zone is Zone.HEADLINE), next(iter(shown), None))
    return " ".join(document.text_of(best).split())[:HEADLINE] if best else ""


type Settled = tuple[Outcome, tuple[Reason, ...], str]


def outcome_of(judged: Judged, situation: Situation) -> Settled:
    """Add findings up to a verdict, with its reasons and what to say of it.

    Only `must` findings count: what merely should be there is shown with the verdict and never alerts.
    Something paid for of which nothing was asked is an error, never a pass. So is what was over a budget.
    What was read only in part for another reason, and what may be of another kind than it seems, is at most
    `review`.
    """
    if not judged.in_force:
        return Outcome.NOT_EVALUATED, (Reason.NO_REQUIREMENTS,), _nothing_held(judged, situation)
    if situation.document.coverage.over:
        return Outcome.NOT_EVALUATED, (Reason.OVER_BUDGET,), _part(situation.document.coverage)
    musts = [finding for finding in judged.findings if finding.severity == "must"]
    for state, outcome in OUTCOMES.items():
        grave = [finding for finding in musts if finding.state is state]
        if grave:
            return outcome, _reasons(grave), ""
    return _clean(any(map(_carries, musts)), judged, situation)


def _carries(finding: Finding) -> bool:
    """Tell whether a finding shows something that the release carries, or was let off."""
    return finding.state is State.WAIVED or (finding.state is State.MET and bool(finding.evidence))


def _clean(carries: bool, judged: Judged, situation: Situation) -> Settled:
    kind, coverage = situation.marking.kind, situation.document.coverage
    if kind in PAID and not carries:
        return Outcome.NOT_EVALUATED, (Reason.NO_REQUIREMENTS,), _nothing_held(judged, situation)
    if coverage.share < 1:
        return Outcome.REVIEW, (Reason.UNSURE,), _part(coverage)
    if kind not in (Kind.EDITORIAL, Kind.OTHER) and carries:
        return Outcome.LABELLED, (), ""
    if not situation.marking.kind_sure:
        why = situation.marking.kind_because
        return Outcome.REVIEW, (Reason.SUSPECTED,), f"this may be more than it seems: {why}"
    return Outcome.NOT_REQUIRED, (), ""


def _part(coverage: Coverage) -> str:
    part = f"at most {coverage.share:.0%} of the release could be read: {'; '.join(coverage.notes)}"
    return f"{part}; look at the rest by hand"


def _nothing_held(judged: Judged, situation: Situation) -> str:
    name, kind = situation.profile.name, situation.marking.kind.value
    if judged.in_force:
        return f"no requirement of profile {name!r} asks anything of a {kind}: add a pack that does"
    day = f" on {situation.day}" if situation.day else ""
    return f"no requirement of profile {name!r} is in force{day}: check its packs and the date"


def _reasons(findings: list[Finding]) -> tuple[Reason, ...]:
    reasons = (reason for finding in findings for reason in finding.reasons if reason not in REMARKS)
    return tuple(dict.fromkeys(reasons))
