"""Do the requirements of a pack find what their cases say they find?"""

from collections.abc import Iterable
from copy import replace
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from presscheck.checking import check
from presscheck.errors import PolicyError, Problem
from presscheck.policy.compiled import Policy, Profile
from presscheck.policy.loading import formed, load
from presscheck.policy.located import Located, read_yaml
from presscheck.policy.models import CaseForm, CasesForm
from presscheck.policy.requirement import Requirement
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import PACKAGED, stored_policy
from presscheck.policy.wording import unknown
from presscheck.release import Release
from presscheck.verdict import Finding, Outcome, Reason, State, Verdict

ENDING = ".cases.yaml"

MARKUP = {"<": "html", "{": "json"}
"""The format of a case text by its first character; anything else is plain text."""

TODO = "todo"
"""Expected of a known miss: the requirement must not come out as met yet."""


UNASKED = (Reason.NO_REQUIREMENTS,)


@dataclass(frozen=True, slots=True)
class Case:
    """One example of what a requirement must say of a text, and the line it stands on."""

    requirement: Requirement
    form: CaseForm
    file: Path
    line: int

    @property
    def name(self) -> str:
        """The situation, in words."""
        return self.form.name

    @property
    def day(self) -> date | None:
        """The day on which the case is judged, None for that of the text."""
        return date.fromisoformat(self.form.on) if self.form.on else None

    @property
    def expect(self) -> str:
        """The state expected, or `todo`."""
        return self.form.expect


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How a case came out: `state` is what the requirement said, `message` says what else was expected."""

    requirement: str
    name: str
    file: str
    line: int
    expect: str
    state: str
    message: str = ""

    @property
    def passed(self) -> bool:
        """Tell whether the requirement said what the case expects."""
        return not self.message


def run_cases(folder: Path, policy: Policy | None = None) -> tuple[CaseResult, ...]:
    """Run every case in `folder`, a pack or a folder of packs, also a customer's.

    Without a policy that is the packaged one with the packs of `folder` added. Raises PolicyError with every
    fault of packs and cases.
    """
    known = policy or policy_with(folder)
    return tuple(_run(case, known) for case in read_cases(folder, known))


def policy_with(folder: Path) -> Policy:
    """Return the packaged policy, read anew, with the packs in `folder` if they are not its own."""
    own = folder.resolve().is_relative_to(PACKAGED)
    return load(PACKAGED, () if own else (folder,))


def read_cases(place: Path, policy: Policy | None = None) -> tuple[Case, ...]:
    """Read one case file, or every one below a folder; PolicyError has all their problems at once."""
    requirements = {one.id: one for one in (policy or stored_policy()).requirements}
    cases: list[Case] = []
    problems: list[Problem] = []
    for path in [place] if place.is_file() else sorted(place.rglob(f"*{ENDING}")):
        located = read_yaml(path, path.name if path == place else path.relative_to(place).as_posix())
        cases.extend(_cases_in(path, located, requirements))
        problems.extend(located.problems)
    if problems:
        raise PolicyError(tuple(problems))
    return tuple(cases)


def _cases_in(path: Path, located: Located, requirements: dict[str, Requirement]) -> Iterable[Case]:
    form = formed(located, CasesForm)
    name = path.name.removesuffix(ENDING)
    if name not in requirements:
        located.problem((), f"cases of no requirement: {unknown('requirement', name, requirements)}")
        return []
    _lint(form, path, located)
    found = form.root if form else ()
    return [Case(requirements[name], one, path, located.line((at,))) for at, one in enumerate(found)]


def _lint(form: CasesForm | None, path: Path, located: Located) -> None:
    names: set[str] = set()
    for at, case in enumerate(form.root if form else ()):
        if case.name in names:
            located.problem((at, "name"), f"a second case is called {case.name!r}")
        names.add(case.name)
        if case.file and not (path.parent / case.file).is_file():
            located.problem((at, "file"), f"there is no file {case.file!r} beside the cases")
        for reason in case.reasons:
            if reason not in Reason:
                located.problem((at, "reasons"), unknown("reason", reason, tuple(Reason)))


def _run(case: Case, policy: Policy) -> CaseResult:
    form, requirement = case.form, case.requirement
    verdicts = check(release_of(case), policy, profile_of(case, policy), on=case.day)
    pairs = [(verdict, finding) for verdict in verdicts for finding in _findings(verdict, requirement)]
    if not pairs:
        return _apart(case, verdicts)
    verdict, finding = pairs[0]
    return _result(case, finding.state.value, _fault(form, verdict, finding))


def _apart(case: Case, verdicts: tuple[Verdict, ...]) -> CaseResult:
    """Return the result of a case of which its requirement said nothing."""
    unread = any(
        verdict.outcome is Outcome.NOT_EVALUATED and verdict.reasons != UNASKED for verdict in verdicts
    )
    state = (State.NOT_EVALUATED if unread else State.NOT_APPLICABLE).value
    expected = case.form.expect in (state, TODO)
    return _result(case, state, "" if expected else f"the requirement does not apply ({_seen(verdicts)})")


def _result(case: Case, state: str, fault: str) -> CaseResult:
    form = case.form
    return CaseResult(case.requirement.id, form.name, case.file.name, case.line, form.expect, state, fault)


def _findings(verdict: Verdict, requirement: Requirement) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.requirement == requirement.id]


def _seen(verdicts: tuple[Verdict, ...]) -> str:
    return "; ".join(
        f"kind {verdict.kind.value}: {verdict.kind_because or verdict.detail}" for verdict in verdicts
    )


def _fault(form: CaseForm, verdict: Verdict, finding: Finding) -> str:
    told = (
        f"{finding.state.value} ({', '.join(finding.reasons) or 'no reasons'}): {' / '.join(finding.notes)}"
    )
    if form.expect == TODO:
        return "the known miss is met now: expect met" if finding.state is State.MET else ""
    if not _as_expected(form.expect, finding):
        return f"expected {form.expect}, got {told}"
    lacking = [reason for reason in form.reasons if reason not in finding.reasons]
    if lacking:
        return f"expected the reason {', '.join(lacking)}, got {told}"
    shown = [*finding.evidence, *([] if finding.nearest is None else [finding.nearest])]
    quotes = [verdict.marks[index].quote for index in shown]
    if form.quote and not any(form.quote in quote for quote in quotes):
        return f"expected the quote {form.quote!r}, got {quotes!r}"
    return ""


def _as_expected(expect: str, finding: Finding) -> bool:
    """Compare states; what an unverified source holds down to review may be expected as it is."""
    if finding.state.value == expect:
        return True
    held = finding.state is State.REVIEW and Reason.UNVERIFIED_SOURCE in finding.reasons
    absent = Reason.ABSENT in finding.reasons or Reason.SANCTIONED in finding.reasons
    return held and expect == (State.MISSING if absent else State.INADEQUATE).value


def release_of(case: Case) -> Release:
    """Return the text of a case as a release; its format is told by its first character or its file."""
    form = case.form
    metadata = {"received": form.received} if form.received else {}
    if form.file:
        content = (case.file.parent / form.file).read_bytes()
        return Release(content, form.file, metadata=metadata)
    text = form.text or ""
    ending = form.format or MARKUP.get(text.lstrip()[:1], "txt")
    return Release(text.encode("utf-8"), f"case.{ending}", metadata=metadata)


def profile_of(case: Case, policy: Policy) -> Profile:
    """Return the profile a case names, the tested pack included, else one in which all of it applies."""
    requirement = case.requirement
    if case.form.profile:
        named = profile_named(policy, case.form.profile)
        return replace(named, packs=tuple(dict.fromkeys((*named.packs, case.requirement.pack))))
    when = requirement.when
    return Profile(
        name="case",
        title="A case",
        packs=(requirement.pack,),
        markets=when.market or ((requirement.market,) if requirement.market else ()),
        kind=when.kind[0].value if when.kind else "mixed",
    )
