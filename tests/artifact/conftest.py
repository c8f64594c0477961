"""The template built by `sam build`: as it is, and once more for the machine that runs the tests."""

import os
import platform
import subprocess
from pathlib import Path

import pytest

from tests.templates import PATH, ROOT

MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


def sam_build(template: Path, target: Path) -> Path:
    """Build a template whose folders lie in this project; return the folder of the artifacts."""
    command = [
        "sam",
        "build",
        "--template",
        str(template),
        "--base-dir",
        str(ROOT),
        "--build-dir",
        str(target),
    ]
    quiet = {**os.environ, "SAM_CLI_TELEMETRY": "0"}
    ended = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return target


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The artifacts of the template as it is."""
    return sam_build(PATH, tmp_path_factory.mktemp("released"))


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The artifacts of a copy of the template that differs in nothing but the processor."""
    folder = tmp_path_factory.mktemp("here")
    copy = folder / "template.yaml"
    machine = MACHINES[platform.machine().lower()]
    copy.write_text(PATH.read_text(encoding="utf-8").replace("arm64", machine), encoding="utf-8")
    return sam_build(copy, folder / "build")
