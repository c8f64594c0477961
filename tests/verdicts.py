"""How does a test name a verdict in one line?"""

from typing import Any

from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.release import ReleaseRef
from presscheck.verdict import Chain, Digests, Finding, Kind, Outcome, Reason, SourceRef, State, Verdict

REF = ReleaseRef("incoming-releases", "immediapress/a.txt", "v1", "0066aa")

NEAREST = Mark(
    MarkKind.LABEL,
    "Comunicato stampa",
    0,
    17,
    Zone.BANNER,
    LabelClass.PRESS_RELEASE,
    because="says where the text comes from, not that it is paid",
)


def a_finding(requirement: str = "IT-PAID-LABEL", state: State = State.MISSING, **given: Any) -> Finding:
    values: dict[str, Any] = {
        "title": "Paid content says that it is advertising",
        "family": "paid",
        "severity": "must",
        "reasons": (Reason.ABSENT,) if state is State.MISSING else (),
        "searched": (Zone.BANNER, Zone.HEADLINE, Zone.DECK),
        "remedy": "CONTENUTO SPONSORIZZATO - Aurora SpA",
        "sources": (SourceRef("iap-digital-chart", "arts 1-2", "https://example.org/chart"),),
    }
    return Finding(requirement=requirement, state=state, **values | given)


def a_verdict(outcome: Outcome = Outcome.LABELLED, *findings: Finding, **given: Any) -> Verdict:
    values: dict[str, Any] = {
        "file": "immediapress/a.txt",
        "fragment": None,
        "format": "text",
        "language": "it",
        "kind": Kind.PAID_RELEASE,
        "profile": "immediapress",
        "digests": Digests("a" * 64, "b" * 64, "c" * 64),
        "engine": "0.1.0",
        "headline": "Aurora presenta il nuovo tè",
        "reasons": tuple(reason for finding in findings for reason in finding.reasons),
        "chain": Chain("Aurora SpA", (), "immediapress", "Adnkronos"),
        "marks": (NEAREST,),
    }
    return Verdict(outcome=outcome, findings=findings, **values | given)


def missing(*requirements: str, **given: Any) -> Verdict:
    findings = [a_finding(name, nearest=0) for name in requirements or ("IT-PAID-LABEL",)]
    return a_verdict(Outcome.MISSING, *findings, **given)


def unevaluated(reason: Reason = Reason.UNREADABLE, **given: Any) -> Verdict:
    return a_verdict(Outcome.NOT_EVALUATED, reasons=(reason,), detail="send it again as text", **given)
