"""Is what the README says true? Each fact in it that code knows better is compared with the code."""

import re
from pathlib import Path

import pytest
import yaml

from presscheck.policy.loading import load
from presscheck.policy.needs import TABLE
from presscheck.reading import READERS
from presscheck.verdict import Outcome
from presscheck_cli.checks import EXIT_CODES
from presscheck_cli.main import app

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")

NAMES = {
    "text": "plain text",
    "markdown": "Markdown",
    "html": "HTML",
    "pdf": "PDF",
    "docx": "DOCX",
    "odt": "ODT",
    "rtf": "RTF",
    "mail": "mails",
    "zip": "ZIP",
    "gzip": "gzip",
    "ninjs": "ninjs",
    "jsonfeed": "JSON Feed",
    "newsml-g2": "NewsML-G2",
    "newsml-1": "NewsML 1.2",
    "nitf": "NITF",
    "rss": "RSS",
    "atom": "Atom",
    "iptc7901": "IPTC 7901",
}
"""What the README calls each format."""


def test_every_verdict_has_its_row():
    rows = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)
    assert rows == [outcome.value for outcome in Outcome]


def test_every_format_that_is_read_is_named():
    assert set(NAMES) == set(READERS)
    assert [name for name in NAMES.values() if name not in README] == []


def test_every_command_shown_exists():
    commands = {command.name for command in app.registered_commands} | {"packs"}
    shown = set(re.findall(r"presscheck (\w+)", "\n".join(re.findall(r"```\n(.*?)```", README, re.DOTALL))))
    assert shown <= commands


@pytest.mark.parametrize("target", sorted(set(re.findall(r"make ([a-z]+)(?: +#|`|\n)", README))))
def test_every_make_target_named_exists(target):
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


def test_every_link_to_a_file_leads_somewhere():
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_exit_codes_are_those_of_the_command_line():
    told = dict(re.findall(r"(\d) for ([a-z ]+?)(?:[,.]|\n)", README.replace("\n", " ")))
    assert told["0"] == "labelled or not required"
    assert EXIT_CODES[Outcome.NOT_EVALUATED] == 4
    assert told["4"] == "not evaluated"


def test_the_kinds_of_need_named_are_all_there_are():
    sentence = re.search(r"What can be asked for \(([^)]+)\)", README.replace("\n", " "))
    assert sentence
    assert len(re.findall(r"`(\w+)`", sentence[1])) == len(TABLE)


def test_the_example_pack_is_one_that_loads(tmp_path):
    examples = re.findall(r"```yaml\n# (\S+)/(\S+)\n(.*?)```", README, re.DOTALL)
    for folder, name, text in examples:
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).write_text(text)
    known = load(ROOT / "shared" / "presscheck", (tmp_path,))
    assert yaml.safe_load(examples[1][2])["id"] in [one.id for one in known.requirements]
