"""How is a verdict told to machines? One shape for the command line, the row and the API."""

from collections.abc import Iterable
from typing import Any

from presscheck.document import NOWHERE, Place
from presscheck.mark import Mark
from presscheck.verdict import Finding, Verdict

SCHEMA = "presscheck/verdict/1"


def as_json(verdicts: Iterable[Verdict]) -> dict[str, Any]:
    """Return verdicts as plain JSON data; the shape is `schemas/verdict-1.json`."""
    return {"schema": SCHEMA, "releases": [_release(verdict) for verdict in verdicts]}


def _release(verdict: Verdict) -> dict[str, Any]:
    chain, digests = verdict.chain, verdict.digests
    return {
        "file": verdict.file,
        "fragment": verdict.fragment,
        "format": verdict.format,
        "language": verdict.language,
        "headline": verdict.headline,
        "kind": verdict.kind.value,
        "kind_because": verdict.kind_because,
        "profile": verdict.profile,
        "verdict": verdict.outcome.value,
        "coverage": {"share": verdict.coverage.share, "notes": list(verdict.coverage.notes)},
        "reasons": [reason.value for reason in verdict.reasons],
        "detail": verdict.detail,
        "findings": [_finding(finding) for finding in verdict.findings],
        "marks": [_mark(mark, _place(verdict, index)) for index, mark in enumerate(verdict.marks)],
        "chain": {
            "issuer": chain.issuer,
            "wires": list(chain.wires),
            "relay": chain.relay,
            "publisher": chain.publisher,
        },
        "digests": {"release": digests.release, "text": digests.text, "policy": digests.policy},
        "engine": verdict.engine,
    }


def _place(verdict: Verdict, index: int) -> Place:
    return verdict.places[index] if index < len(verdict.places) else NOWHERE


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "requirement": finding.requirement,
        "title": finding.title,
        "family": finding.family,
        "severity": finding.severity,
        "state": finding.state.value,
        "reasons": [reason.value for reason in finding.reasons],
        "notes": list(finding.notes),
        "evidence": list(finding.evidence),
        "searched": [zone.value for zone in finding.searched],
        "nearest": finding.nearest,
        "remedy": finding.remedy,
        "sources": [{"id": one.id, "clause": one.clause, "where": one.where} for one in finding.sources],
    }


def _mark(mark: Mark, place: Place) -> dict[str, Any]:
    return {
        "kind": mark.kind.value,
        "class": mark.cls.value if mark.cls else None,
        "quote": mark.quote,
        "start": mark.start,
        "end": mark.end,
        "zone": mark.zone.value,
        "own": mark.own,
        "hidden": mark.hidden,
        "obfuscated": mark.obfuscated,
        "line": place.line,
        "column": place.column,
        "page": place.page,
        "part": place.part,
        "path": place.path,
        "value": dict(sorted(mark.value.items())),
        "because": mark.because,
    }
