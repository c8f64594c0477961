import pytest

from tests.fuzz.run import LARGEST, REGRESSIONS, batch, examine, seeds


def test_a_thousand_mutants_harm_no_reader():
    findings, peak = batch(seed=20260301, count=1000)
    assert [(finding.name, finding.why) for finding in findings] == []
    assert peak < LARGEST


@pytest.mark.parametrize("name", sorted(path.name for path in REGRESSIONS.iterdir()))
def test_what_once_did_harm_does_no_more(name):
    assert examine(name, (REGRESSIONS / name).read_bytes()) == ""


def test_every_sample_is_a_seed():
    assert len(seeds()) >= 40
