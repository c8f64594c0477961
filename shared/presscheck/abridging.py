"""How does a verdict become small enough to store, without losing what it says?"""

import json
from copy import replace

from presscheck.plain import ELLIPSIS
from presscheck.report import as_json
from presscheck.verdict import Chain, Finding, Verdict

KEPT = (20, 3, 0)
"""Marks kept as evidence of each finding, tried in this order."""

TEXT = 300
"""Longest name, note or remedy that is kept, in characters, where fewer marks do not help."""

NAMES = 20
"""Most wires and notes that are kept then."""

NOTE = "stored abridged: marks that decide nothing were left out"


def abridged(verdict: Verdict, limit: int) -> Verdict:
    """Return `verdict` as it is if it takes at most `limit` bytes as JSON, else with fewer marks and a note.

    Findings, their states and reasons always stay; the nearest miss of a finding stays as long as it fits.
    Names and lines to insert are cut where fewer marks do not help: a sender may give a name of any length.
    """
    if _size(verdict) <= limit:
        return verdict
    cut = _cut(verdict)
    bare = tuple(replace(one, evidence=(), nearest=None) for one in cut.findings)
    least = replace(_with_evidence(cut, 0), findings=bare, marks=(), places=())
    shorter = (_with_evidence(one, most) for one in (verdict, cut) for most in KEPT)
    return next((one for one in shorter if _size(one) <= limit), least)


def _cut(verdict: Verdict) -> Verdict:
    chain = verdict.chain
    names = Chain(_brief(chain.issuer), chain.wires[:NAMES], _brief(chain.relay), _brief(chain.publisher))
    return replace(
        verdict,
        detail=_brief(verdict.detail),
        kind_because=_brief(verdict.kind_because),
        coverage=replace(verdict.coverage, notes=tuple(map(_brief, verdict.coverage.notes[:NAMES]))),
        findings=tuple(_cut_finding(one) for one in verdict.findings),
        chain=names,
    )


def _cut_finding(finding: Finding) -> Finding:
    notes = tuple(map(_brief, finding.notes[:NAMES]))
    return replace(finding, title=_brief(finding.title), notes=notes, remedy=_brief(finding.remedy))


def _brief(text: str) -> str:
    return text if len(text) <= TEXT else text[: TEXT - 1] + ELLIPSIS


def _with_evidence(verdict: Verdict, most: int) -> Verdict:
    wanted = {index for one in verdict.findings for index in _used(one, most)}
    order = {old: new for new, old in enumerate(sorted(wanted))}
    coverage = replace(verdict.coverage, notes=(*verdict.coverage.notes[:NAMES], NOTE))
    return replace(
        verdict,
        coverage=coverage,
        findings=tuple(_renumbered(one, most, order) for one in verdict.findings),
        marks=tuple(verdict.marks[index] for index in order),
        places=tuple(verdict.places[index] for index in order if index < len(verdict.places)),
    )


def _used(finding: Finding, most: int) -> tuple[int, ...]:
    nearest = () if finding.nearest is None else (finding.nearest,)
    return (*finding.evidence[:most], *nearest)


def _renumbered(finding: Finding, most: int, order: dict[int, int]) -> Finding:
    nearest = None if finding.nearest is None else order[finding.nearest]
    return replace(
        finding, evidence=tuple(order[index] for index in finding.evidence[:most]), nearest=nearest
    )


def _size(verdict: Verdict) -> int:
    return len(json.dumps(as_json((verdict,)), ensure_ascii=False).encode("utf-8", "surrogatepass"))
