"""Where does the local stack keep its things, and which tools make them?"""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from presscheck.errors import PresscheckError

ROOT = Path(__file__).resolve().parents[3]
WORK = ROOT / ".stack"
EMULATOR = Path(__file__).resolve().parent / "ministack"
TAIL = 30
"""Lines of a tool's output that an error shows."""


class LocalStackError(PresscheckError):
    """The local stack cannot be made, started or used; says what failed and shows the end of the output."""


def checkout() -> Path:
    """Return the folder of the template; LocalStackError where presscheck was installed without it."""
    if not (ROOT / "template.yaml").is_file():
        raise LocalStackError(f"there is no template.yaml in {ROOT}: run this in a checkout of presscheck")
    return ROOT


def uv() -> str:
    """Return the uv that runs this project; LocalStackError where there is none."""
    made = ROOT / ".uv" / "bin" / "uv"
    found = os.environ.get("UV") or (str(made) if made.is_file() else shutil.which("uv"))
    if not found:
        raise LocalStackError("uv is not set up: type `make setup`")
    return found


def run(purpose: str, command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a tool to its end; LocalStackError names the purpose and shows how its output ended."""
    variables = {**os.environ, **(environment or {})}
    variables.pop("VIRTUAL_ENV", None)
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)  # noqa: S603 # commands of this module's callers, no shell
    if ended.returncode:
        raise LocalStackError(f"{purpose} failed:\n{tail(ended.stdout + ended.stderr)}")


def tail(output: str) -> str:
    """Return the last lines of a tool's output."""
    return "\n".join(output.strip().splitlines()[-TAIL:])
