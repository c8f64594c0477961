"""How long does a cold start take? Medians of fresh processes by kind of document: `make bench`.

The sources are copied and compiled as `make build` compiles them; one row shows what leaving that out costs.
Each process is started on its own, so times include what the machine does beside; compare rows, not runs.
"""

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from py_compile import PycInvalidationMode
from shutil import copytree, ignore_patterns
from statistics import median
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests.bench.speed import CASES

ROOT = Path(__file__).resolve().parents[2]

ROUNDS = 7

FORMATS = ("text, 5 KB", "page, 300 KB", "DOCX, 5 KB of text", "mail, 5 KB", "PDF, 5 KB of text")

BARE = "text, no byte code"

STEPS = ("imports", "policy", "lexicon", "first", "second", "handler")
"""In the order of a process: the first and the second check; `handler` is what the function imports beside
the domain."""


def main() -> None:
    """Print the medians."""
    with TemporaryDirectory() as folder:
        compiled, bare = _sources(Path(folder, "compiled")), _sources(Path(folder, "bare"))
        compileall.compile_dir(compiled, quiet=1, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
        files = {name: _written(Path(folder), name) for name in FORMATS}
        runs = {name: (compiled, file) for name, file in files.items()} | {BARE: (bare, files[FORMATS[0]])}
        spent: dict[str, list[dict[str, float]]] = {name: [] for name in runs}
        for _ in range(ROUNDS):
            for name, (sources, file) in runs.items():
                spent[name].append(_fresh(sources, file))
    Console().print(_table(spent))


def _sources(folder: Path) -> Path:
    for part in ("shared", "functions", "tests/bench"):
        copytree(ROOT / part, folder / part, ignore=ignore_patterns("__pycache__"))
    return folder


def _written(folder: Path, name: str) -> Path:
    file, content, _ = CASES[name]
    path = folder / file
    path.write_bytes(content)
    return path


def _fresh(sources: Path, file: Path) -> dict[str, float]:
    """Run `tests.bench.fresh` on a file; no process writes byte code for the next one."""
    environment = os.environ | {"PYTHONPATH": str(sources / "shared"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tests.bench.fresh", str(file)]
    done = subprocess.run(command, cwd=sources, env=environment, check=True, capture_output=True)
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def _table(spent: dict[str, list[dict[str, float]]]) -> Table:
    table = Table(title=f"Cold start, ms: medians of {ROUNDS} processes")
    for column in ("document", *STEPS):
        table.add_column(column, justify="left" if column == "document" else "right", no_wrap=True)
    for name, rounds in spent.items():
        table.add_row(name, *(f"{median(one[step] for one in rounds):.1f}" for step in STEPS))
    return table


if __name__ == "__main__":
    main()
