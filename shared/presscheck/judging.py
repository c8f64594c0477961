"""Which requirements hold for a release, and what does each of them find?"""

from collections.abc import Iterable
from copy import replace
from datetime import date
from typing import NamedTuple

from presscheck.mark import Mark
from presscheck.policy import needs
from presscheck.policy.applying import applies, asked
from presscheck.policy.requirement import Requirement
from presscheck.policy.situation import Judgement, Situation
from presscheck.verdict import Finding, Reason, State
from presscheck.waiver import Waiver, waiver_for

CAPPED = (State.MISSING, State.INADEQUATE)

FAULTY = (*CAPPED, State.REVIEW)


class Judged(NamedTuple):
    """Findings in policy order, every mark they refer to, and how many requirements were in force."""

    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    in_force: int


def judge_all(situation: Situation, waivers: tuple[Waiver, ...] = (), today: date | None = None) -> Judged:
    """Judge every requirement of the profile that is in force and applies to this release."""
    all_asked = asked(situation)
    held = [one for one in all_asked.meant if applies(one.when, situation)]
    judgements = [needs.judge(one.needs, situation, one.market) for one in held]
    marks = _all_marks(situation.marking.marks, judgements)
    index = {id(mark): at for at, mark in enumerate(marks)}
    findings = (
        _finding(requirement, judgement, index, situation)
        for requirement, judgement in zip(held, judgements, strict=True)
    )
    digest = situation.document.digest if waivers else ""
    settled = tuple(_waived(finding, digest, waivers, today) for finding in findings)
    return Judged(settled, marks, all_asked.in_force)


def _all_marks(surveyed: tuple[Mark, ...], judgements: list[Judgement]) -> tuple[Mark, ...]:
    known = {id(mark): mark for mark in surveyed}
    for judgement in judgements:
        for mark in (*judgement.evidence, *filter(None, (judgement.nearest,))):
            known.setdefault(id(mark), mark)
    return tuple(sorted(known.values(), key=lambda mark: (mark.start, mark.end, mark.kind)))


def _finding(
    requirement: Requirement, judgement: Judgement, index: dict[int, int], situation: Situation
) -> Finding:
    state, reasons, notes = _capped(requirement, judgement, situation)
    return Finding(
        requirement=requirement.id,
        title=requirement.title,
        family=requirement.family,
        severity=requirement.severity,
        state=state,
        reasons=reasons,
        notes=notes,
        evidence=tuple(index[id(mark)] for mark in judgement.evidence),
        searched=judgement.searched,
        nearest=index[id(judgement.nearest)] if judgement.nearest else None,
        remedy=remedy_of(requirement, situation),
        sources=requirement.sources,
    )


def _capped(
    requirement: Requirement, judgement: Judgement, situation: Situation
) -> tuple[State, tuple[Reason, ...], tuple[str, ...]]:
    """Hold a finding down to `review` where its source was not checked or the kind of item is not sure."""
    if judgement.state not in FAULTY:
        return judgement.state, tuple(dict.fromkeys(judgement.reasons)), judgement.notes
    reasons, notes = list(judgement.reasons), list(judgement.notes)
    unverified = requirement.status != "verified"
    unsure = not situation.marking.kind_sure and judgement.state in CAPPED
    if unverified:
        reasons.append(Reason.UNVERIFIED_SOURCE)
        notes.append("the source of this requirement was not checked against its text: a person decides")
    if unsure:
        reasons.append(Reason.UNSURE)
        notes.append(f"it is not sure what kind of item this is: {situation.marking.kind_because}")
    state = State.REVIEW if unverified or unsure else judgement.state
    return state, tuple(dict.fromkeys(reasons)), tuple(notes)


def _waived(finding: Finding, digest: str, waivers: Iterable[Waiver], today: date | None) -> Finding:
    if not digest or finding.state not in FAULTY:
        return finding
    waiver = waiver_for(finding.requirement, digest, waivers, today)
    if waiver is None:
        return finding
    note = f"waived by {waiver.actor} until {waiver.expires}: {waiver.reason}"
    return replace(finding, state=State.WAIVED, notes=(*finding.notes, note))


def remedy_of(requirement: Requirement, situation: Situation) -> str:
    """Return the line to insert: in the language of the text, else English, else the first there is."""
    remedy = requirement.remedy
    language = situation.document.language or ""
    line = remedy.get(language) or remedy.get("en") or next(iter(remedy.values()), "")
    if "{" not in line:
        return line
    for blank, value in situation.blanks:
        line = line.replace(blank, value)
    return line
