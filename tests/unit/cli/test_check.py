import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from presscheck.verdict import Outcome
from presscheck_cli import checks
from presscheck_cli.main import app, main

RELEASES = Path(__file__).parents[3] / "events" / "releases"
LABELLED = str(RELEASES / "it-labelled-first-and-last.txt")
UNLABELLED = str(RELEASES / "it-no-label.txt")
EDITORIAL = str(RELEASES / "es-editorial.html")
UNREADABLE = str(RELEASES / "unreadable-bytes.bin")


def run(*arguments, **given):
    return CliRunner().invoke(app, [*arguments], **given)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ([LABELLED], 0),
        ([UNLABELLED], 1),
        ([UNREADABLE], 4),
        ([LABELLED, UNLABELLED], 1),
        ([UNLABELLED, UNREADABLE, LABELLED], 4),
    ],
    ids=["labelled", "missing", "unreadable", "gravest of two", "gravest of three"],
)
def test_the_exit_code_is_that_of_the_gravest_file(files, code):
    assert run("check", *files, "--profile", "immediapress").exit_code == code


def test_an_editorial_text_asks_for_nothing():
    assert run("check", EDITORIAL, "--profile", "mixed").exit_code == 0


def test_json_holds_quote_line_and_column():
    result = run("check", LABELLED, "--profile", "immediapress", "--format", "json")
    (release,) = json.loads(result.stdout)["releases"]
    label = next(mark for mark in release["marks"] if mark["kind"] == "label")
    lines = Path(LABELLED).read_text(encoding="utf-8").splitlines()
    assert lines[label["line"] - 1][label["column"] - 1 :].startswith(label["quote"])


def test_text_says_what_is_missing_the_line_to_insert_and_who_asks(monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")
    shown = run("check", UNLABELLED, "--profile", "immediapress").stdout
    assert "MISSING" in shown
    assert "missing  IT-PAID-LABEL" in shown
    assert "insert: " in shown
    assert "source: iap-digitalchart" in shown


def test_standard_input_is_read():
    result = run("check", "-", "--profile", "immediapress", input=Path(LABELLED).read_bytes())
    assert result.exit_code == 0


def test_a_folder_stands_for_its_files(tmp_path):
    (tmp_path / "a.txt").write_bytes(Path(LABELLED).read_bytes())
    (tmp_path / "b.txt").write_bytes(Path(UNLABELLED).read_bytes())
    result = run("check", str(tmp_path), "--profile", "immediapress", "--format", "json")
    assert [release["verdict"] for release in json.loads(result.stdout)["releases"]] == [
        "labelled",
        "missing",
    ]


def test_a_date_chooses_the_law_of_that_day():
    before = run("check", UNLABELLED, "--profile", "immediapress", "--date", "2024-01-15", "--format", "json")
    findings = json.loads(before.stdout)["releases"][0]["findings"]
    assert "IMM-LABEL-FIRST" not in [one["requirement"] for one in findings if one["state"] == "missing"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "nowhere.txt"], "nowhere.txt: no such file"),
        (["check", LABELLED, "--profile", "nobody"], "no profile is called 'nobody'; there are: "),
        (["check", LABELLED, "--date", "18.5.2026"], "write it as 2026-05-18"),
        (["explain", "it-paid-lable"], "no requirement is called 'it-paid-lable'; the nearest of "),
        (["explain", "it-paid-lable"], ": IT-PAID-LABEL, "),
        (["explain", "zzz"], "no requirement is called 'zzz'; "),
        (["read", "nowhere.txt"], "nowhere.txt: cannot be read"),
        (["evaluate", "nowhere.jsonl"], "nowhere.jsonl: no such file"),
    ],
)
def test_wrong_usage_is_one_clear_line_and_code_two(arguments, message, monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "4000")
    monkeypatch.setattr("sys.argv", ["presscheck", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert message in capsys.readouterr().err


def test_every_outcome_has_an_exit_code():
    assert set(checks.EXIT_CODES) == set(Outcome)


def test_help_teaches_with_an_example():
    assert "presscheck check events/releases/" in run("--help").stdout.replace("\n", " ")


def test_unreadable_standard_input_is_told(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\x00\x01\x02" * 100)))
    assert run("check", "-").exit_code == 4


def test_a_folder_is_looked_through_wherever_it_lies_and_must_hold_a_file(tmp_path):
    folder = tmp_path / ".inbox"
    folder.mkdir()
    assert "holds no file to check" in str(run("check", str(folder)).exception)
    (folder / "a.txt").write_bytes(Path(LABELLED).read_bytes())
    assert run("check", str(folder), "--profile", "immediapress").stdout.count("LABELLED") == 1
