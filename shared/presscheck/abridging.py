"""How does a verdict become small enough to store, without losing what it says?"""

import json
from copy import replace

from presscheck.report import as_json
from presscheck.verdict import Finding, Verdict

KEPT = (20, 3, 0)
"""Marks kept as evidence of each finding, tried in this order."""

NOTE = "stored abridged: marks that decide nothing were left out"


def abridged(verdict: Verdict, limit: int) -> Verdict:
    """Return `verdict` as it is if it takes at most `limit` bytes as JSON, else with fewer marks and a note.

    Findings, their states and reasons always stay; the nearest miss of a finding stays as long as it fits.
    """
    if _size(verdict) <= limit:
        return verdict
    for most in KEPT:
        shorter = _with_evidence(verdict, most)
        if _size(shorter) <= limit:
            return shorter
    bare = tuple(replace(one, evidence=(), nearest=None) for one in verdict.findings)
    return replace(_with_evidence(verdict, 0), findings=bare, marks=(), places=())


def _with_evidence(verdict: Verdict, most: int) -> Verdict:
    wanted = {index for one in verdict.findings for index in _used(one, most)}
    order = {old: new for new, old in enumerate(sorted(wanted))}
    coverage = replace(verdict.coverage, notes=(*verdict.coverage.notes[:20], NOTE))
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
