"""What does `presscheck read` tell about a file?"""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from presscheck_cli.main import app
from tests.generators.office import docx
from tests.generators.story import WORKSHOP

PAGE = """<html><body><article><h1>Harrow opens</h1>
<p hidden>Anzeige</p>
<p>LEEDS, March 3 - Harrow opens its first workshop in the north of the country today.</p></article>
<nav><a href="/">Home</a></nav></body></html>"""


def run(*arguments, **given):
    return CliRunner().invoke(app, ["read", *arguments], env={"COLUMNS": "300"}, **given)


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "a.html"
    file.write_text(PAGE)
    return str(file)


def test_each_block_is_told_with_zone_visibility_place_and_rule(page):
    lines = run(page).stdout.splitlines()
    hidden = next(line.split() for line in lines if "Anzeige" in line)
    assert {"hidden", "2:11"} <= set(hidden)
    assert any("headline" in line and "1:26" in line and "Harrow opens" in line for line in lines)
    assert lines[-1].startswith("and 1 block of menus")


def test_all_of_it_names_elements_and_hints(page):
    output = run(page, "--all").stdout
    assert "3:4 html/body/article/p" in output
    assert "Home" in output


def test_json_holds_text_and_blocks_with_their_offsets(page):
    (item,) = json.loads(run(page, "--format", "json").stdout)
    block = next(one for one in item["blocks"] if one["hidden"])
    assert item["text"][block["start"] : block["end"]] == "Anzeige"
    assert (block["line"], block["column"], block["path"]) == (2, 11, "html/body/article/p")
    assert item["coverage"]["share"] == 1


def test_standard_input_is_read():
    assert "Harrow opens" in run("-", input=PAGE.encode()).stdout


def test_a_word_file_has_parts_and_paragraphs(tmp_path):
    (tmp_path / "a.docx").write_bytes(docx(WORKSHOP))
    assert "document p[1]" in run(str(tmp_path / "a.docx")).stdout


def test_what_cannot_be_read_is_told_in_either_form(tmp_path):
    file = Path(tmp_path / "a.bin")
    file.write_bytes(bytes(range(256)) * 9)
    for form in ("text", "json"):
        result = run(str(file), "--format", form)
        assert result.exit_code == 4
        assert "unsupported" in result.stdout or "unreadable" in result.stdout
