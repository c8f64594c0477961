"""Every sample release gives what its line in expectations.yaml says, on a laptop as in the stack."""

from pathlib import Path

import pytest
import yaml

from presscheck.checking import check
from presscheck.policy.selection import profile_for
from presscheck.policy.stored import stored_policy
from presscheck.release import Release
from tests.generators.samples import samples

RELEASES = Path(__file__).parents[2] / "events" / "releases"
EXPECTED = yaml.safe_load((RELEASES / "expectations.yaml").read_text(encoding="utf-8"))


def verdicts(line):
    path = RELEASES / line["file"]
    policy = stored_policy()
    profile = profile_for(policy, "incoming", line["prefix"] + path.name)
    return check(Release(path.read_bytes(), path.name), policy, profile)


@pytest.mark.parametrize("line", EXPECTED, ids=lambda line: line["file"])
def test_a_sample_gives_what_it_is_there_to_show(line):
    found = verdicts(line)
    if "fragments" in line:
        assert {verdict.fragment: verdict.outcome.value for verdict in found} == line["fragments"]
        return
    (verdict,) = found
    assert verdict.outcome.value == line["verdict"]
    if "requirement" not in line:
        assert [reason.value for reason in verdict.reasons] == line.get("reasons", [])
        return
    (finding,) = (one for one in verdict.findings if one.requirement == line["requirement"])
    assert finding.state.value == line["state"]
    assert {reason.value for reason in finding.reasons} >= set(line.get("reasons", []))


@pytest.mark.parametrize("line", EXPECTED, ids=lambda line: line["file"])
def test_every_quote_stands_at_its_place_and_every_miss_says_where_it_looked(line):
    for verdict in verdicts(line):
        for finding in verdict.findings:
            assert all(0 <= index < len(verdict.marks) for index in finding.evidence)
            if finding.state.value == "missing":
                assert finding.searched


def test_every_file_has_its_line_and_every_line_its_file():
    present = {path.name for path in RELEASES.iterdir()} - {"expectations.yaml"}
    assert present == {line["file"] for line in EXPECTED}


@pytest.mark.parametrize("name", sorted(samples()))
def test_generated_samples_are_as_generated(name):
    assert (RELEASES / name).read_bytes() == samples()[name], "run python -m tests.generators.samples"
