"""Does the line that a finding asks to insert mend it, once it stands where the finding says?"""

from collections.abc import Iterator
from copy import replace

import pytest

from presscheck.checking import check
from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.policy.cases import Case, profile_of, read_cases, release_of
from presscheck.policy.stored import PACKAGED, stored_policy
from presscheck.release import Release
from presscheck.verdict import MENDED, Finding, State

POLICY = stored_policy()
FILLED = {
    "[issuer]": "Harlow Tools Ltd",
    "[publisher]": "The Harlow Herald",
    "[registrant]": "Harlow Relations LLC",
    "[editor]": "Jane Miller",
    "[name and position of the notifier]": "Jane Miller, CFO",
    "[date and time]": "5 May 2026, 08:00 CEST",
    "[CITY]": "LEEDS",
    "[number]": "+44 20 7946 0000",
    "[phone]": "+44 20 7946 0000",
    "[telefono]": "+39 02 5550 0100",
    "[Telefon]": "+49 30 5550 0100",
    "[teléfono]": "+34 915 550 100",
    "[téléphone]": "+33 1 55 50 01 00",
    "[address]": "press@harlow.example",
    "[e-mail]": "press@harlow.example",
    "[E-Mail]": "presse@harlow.example",
    "[correo]": "prensa@harlow.example",
    "[courriel]": "presse@harlow.example",
    "[website]": "https://harlow.example",
    "[Name]": "Europawahl 2029",
    "[Adresse]": "https://harlow.example/t",
}
"""What a desk writes for the blanks of a remedy."""

OPENS = frozenset(("PROV-DATELINE", "IMM-DATELINE", "IMM-WIRE"))
"""Requirements whose remedy is no line of its own: it opens the first paragraph."""


SHORTEST = 500
"""Bytes from which a text without a label is a release."""

DONE = (State.MET, State.NOT_APPLICABLE)


def found(case: Case, release: Release) -> Finding | None:
    verdicts = check(release, POLICY, profile_of(case, POLICY), on=case.day)
    findings = (finding for verdict in verdicts for finding in verdict.findings)
    return next((finding for finding in findings if finding.requirement == case.requirement.id), None)


def texts() -> Iterator[tuple[Case, Release]]:
    """Yield each case in plain text, and each requirement with a text in every language of its remedy."""
    cases = [case for case in read_cases(PACKAGED / "packs", POLICY) if case.requirement.id not in OPENS]
    plain = [(case, one) for case in cases if (one := release_of(case)).name.endswith(".txt")]
    yield from plain
    first = {case.requirement.id: case for case in reversed(cases)}
    unlabelled = dict(reversed([found for case, one in plain if (found := bare(case, one))]))
    for case in first.values():
        for language in case.requirement.remedy:
            if language in unlabelled:
                yield case, unlabelled[language]


def bare(case: Case, release: Release) -> tuple[str, Release] | None:
    """Return the language of a text without any label, and the text."""
    (verdict, *_) = check(release, POLICY, profile_of(case, POLICY), on=case.day)
    labelled = any(mark.kind is MarkKind.LABEL for mark in verdict.marks)
    return None if labelled or len(release.content) < SHORTEST else (verdict.language or "", release)


def unmet() -> Iterator[tuple[Case, Release, Finding]]:
    """Yield the texts in which something may be inserted."""
    for case, release in texts():
        finding = found(case, release)
        if finding and finding.state not in DONE and MENDED.isdisjoint(finding.reasons):
            yield case, release, finding


def inserted(release: Release, finding: Finding) -> Iterator[Release]:
    """Yield the release with the line above it and below it, where the finding takes it there."""
    line = finding.remedy
    for blank, said in FILLED.items():
        line = line.replace(blank, said)
    text = release.content.decode().strip()
    if Zone.BANNER in finding.searched:
        yield replace(release, content=f"{line}\n\n{text}\n".encode())
    if Zone.FOOTER in finding.searched:
        yield replace(release, content=f"{text}\n\n{line}\n".encode())


@pytest.mark.parametrize(
    ("case", "release", "finding"),
    [pytest.param(*one, id=f"{one[0].requirement.id}: {one[2].remedy}") for one in unmet()],
)
def test_the_line_to_insert_mends_the_finding(case: Case, release: Release, finding: Finding) -> None:
    again = [found(case, mended) for mended in inserted(release, finding)]
    assert any(one is None or one.state is State.MET for one in again), again


def test_lines_in_most_languages_of_the_packs_are_tried() -> None:
    tried = {check(one, POLICY, profile_of(case, POLICY))[0].language for case, one, _ in unmet()}
    assert {"de", "en", "es", "fr", "it", "ja", "pl", "pt", "zh"} <= tried
