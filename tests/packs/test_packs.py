"""Is every packaged requirement held by cases, and does it find what they say?"""

import re
from collections import Counter
from pathlib import Path

import pytest

from presscheck.policy.cases import ENDING, TODO, CaseResult, read_cases, run_cases
from presscheck.policy.compile import drifted
from presscheck.policy.stored import PACKAGED, stored_policy

PACKS = PACKAGED / "packs"
POLICY = stored_policy()
NAMES = sorted({requirement.pack for requirement in POLICY.requirements})
FOUND = {"met"}
MISSED = {"missing", "inadequate", "review"}


@pytest.mark.parametrize("pack", NAMES)
def test_every_case_of_the_pack_comes_out_as_it_says(pack: str) -> None:
    failed = [result for result in run_cases(PACKS / pack, POLICY) if not result.passed]
    assert not failed, "\n".join(map(told, failed))


def told(result: CaseResult) -> str:
    return f"{result.file}:{result.line} {result.name!r}: {result.message}"


def test_every_requirement_has_a_case_that_finds_and_one_that_misses() -> None:
    expected: dict[str, set[str]] = {requirement.id: set() for requirement in POLICY.requirements}
    for case in read_cases(PACKS, POLICY):
        expected[case.requirement.id].add(case.expect)
    lacking = sorted(name for name, states in expected.items() if not (states & FOUND and states & MISSED))
    assert not lacking


def test_a_known_miss_stands_beside_cases_that_hold() -> None:
    counted: Counter[str] = Counter(case.expect for case in read_cases(PACKS, POLICY))
    assert counted[TODO] < counted["met"]


def test_no_case_file_is_without_its_requirement() -> None:
    stems = {path.name.removesuffix(ENDING) for path in PACKS.rglob(f"*{ENDING}")}
    assert stems == {requirement.id for requirement in POLICY.requirements}


def test_no_file_beside_the_cases_is_unused() -> None:
    used = {
        (case.file.parent / case.form.file).resolve() for case in read_cases(PACKS, POLICY) if case.form.file
    }
    assert sorted(set(loose_files()) - used) == []


def loose_files() -> list[Path]:
    return [
        path.resolve()
        for path in PACKS.rglob("*")
        if path.is_file() and path.suffix != ".yaml" and path.name != "CATALOGUE.md"
    ]


def test_ids_are_unique_and_well_formed() -> None:
    ids = [requirement.id for requirement in POLICY.requirements]
    assert len(ids) == len(set(ids))
    assert [name for name in ids if not re.fullmatch(r"[A-Z0-9]+(-[A-Z0-9]+)+", name)] == []


def test_the_compiled_files_are_what_the_yaml_says() -> None:
    assert drifted() == (), "run `python -m presscheck.policy.compile` and commit what it writes"
