from pathlib import Path

import pytest
from typer.testing import CliRunner

from presscheck.policy.stored import stored_policy
from presscheck_cli.main import app

RELEASES = Path(__file__).parents[3] / "events" / "releases"


@pytest.fixture(autouse=True)
def _wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")


def shown(*arguments):
    result = CliRunner().invoke(app, [*arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_explain_tells_what_why_source_remedy_and_cases():
    told = shown("explain", "it-paid-label")
    for part in ("IT-PAID-LABEL", "Severity", "Source", "Insert (it)", "Cases"):
        assert part in told


def test_profiles_are_listed_in_the_order_in_which_they_are_tried():
    told = shown("profiles")
    places = [told.index(f" {profile.name} ") for profile in stored_policy().profiles[:4]]
    assert places == sorted(places)


REQUIREMENT = """
id: HOUSE-PAID
title: Paid releases say so
family: paid
severity: must
when: {kind: [paid_release]}
needs: {label: {class: paid, wording: explicit, zones: [banner], language: [document]}}
status: unverified
sources: [{id: m-gnews, clause: all}]
remedy: {en: ADVERTISEMENT}
why: Readers ask.
"""

CASES = """
- name: labelled
  profile: wire
  text: |
    ADVERTISEMENT

    Pans for life

    ROME, May 3, 2026 /PRNewswire/ -- The pans of the house last for life, the maker said on Sunday.
  expect: met
- name: bare
  profile: wire
  text: |
    Pans for life

    ROME, May 3, 2026 /PRNewswire/ -- The pans of the house last for life, the maker said on Sunday.
  expect: missing
"""


def test_packs_test_runs_the_cases_of_a_folder(tmp_path):
    pack = tmp_path / "house"
    pack.mkdir()
    (pack / "pack.yaml").write_text("pack: house\ntitle: A house\nowner: desk\nmarket: ''\n")
    (pack / "HOUSE-PAID.yaml").write_text(REQUIREMENT)
    (pack / "HOUSE-PAID.cases.yaml").write_text(CASES)
    assert "2 passed, 0 failed" in shown("packs", "test", str(pack))


def test_the_catalogue_names_every_requirement():
    told = shown("catalogue")
    assert [one.id for one in stored_policy().requirements if one.id not in told] == []


def test_read_shows_zone_visibility_and_the_rule_that_decided():
    told = shown("read", str(RELEASES / "de-label-hidden-by-css.html"))
    line = next(line for line in told.splitlines() if "Anzeige" in line)
    assert "banner" in line
    assert "hidden" in line
    assert "style" in line


def test_read_says_how_much_around_the_article_it_left_out():
    page = str(RELEASES / "de-label-hidden-by-css.html")
    assert "--all shows them" in shown("read", page)
    assert "--all shows them" not in shown("read", page, "--all")
