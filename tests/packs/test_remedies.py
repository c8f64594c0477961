"""Does the line that a finding asks to insert mend it, once it stands where the finding says?"""

from collections.abc import Iterator
from copy import replace

import pytest

from presscheck.checking import check
from presscheck.document import Zone
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


def found(case: Case, release: Release) -> Finding | None:
    verdicts = check(release, POLICY, profile_of(case, POLICY), on=case.day)
    findings = (finding for verdict in verdicts for finding in verdict.findings)
    return next((finding for finding in findings if finding.requirement == case.requirement.id), None)


def unmet() -> list[tuple[Case, Release, Finding]]:
    """Return the cases in plain text in which something may be inserted."""
    open_ = []
    for case in read_cases(PACKAGED / "packs", POLICY):
        release = release_of(case)
        finding = found(case, release)
        plain = release.name.endswith(".txt") and case.requirement.id not in OPENS
        if plain and finding and finding.state is not State.MET and MENDED.isdisjoint(finding.reasons):
            open_.append((case, release, finding))
    return open_


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
    [pytest.param(*one, id=f"{one[0].requirement.id}: {one[0].name}") for one in unmet()],
)
def test_the_line_to_insert_mends_the_finding(case: Case, release: Release, finding: Finding) -> None:
    again = [found(case, mended) for mended in inserted(release, finding)]
    assert any(one is None or one.state is State.MET for one in again), again
