import json
import subprocess
import sys

import pytest

from tests.templates import ROOT

HEAVY = (
    "pydantic",
    "yaml",
    "jinja2",
    "typer",
    "rich",
    "turbohtml",
    "pypdfium2",
    "striprtf",
    "chardet",
    "gcld3",
)


def loaded(module: str) -> set[str]:
    """Return what importing a module loads, in a fresh interpreter without any environment."""
    code = f"import {module}, sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        env={"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("name", ["check", "notify", "sweep"])
def test_a_function_starts_without_environment_and_without_what_it_does_not_need(name):
    assert not loaded(f"functions.{name}.app") & set(HEAVY)


def test_the_desk_starts_without_environment_and_without_readers():
    readers = {"turbohtml", "pypdfium2", "striprtf", "yaml", "typer", "rich"}

    assert not loaded("functions.desk.app") & readers
