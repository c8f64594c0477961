"""Is the compiled policy what the YAML files say? Run as `python -m presscheck.policy.compile [--check]`."""

import sys
from collections.abc import Iterable
from pathlib import Path

from presscheck.errors import PolicyError
from presscheck.policy.catalogue import as_markdown
from presscheck.policy.encoding import encode
from presscheck.policy.loading import load
from presscheck.policy.stored import PACKAGED, STORED

CATALOGUE = "packs/CATALOGUE.md"

MEND = "python -m presscheck.policy.compile"


def compiled(folder: Path = PACKAGED) -> dict[Path, bytes]:
    """Return what the YAML under `folder` compiles to, by file; PolicyError if it is no policy."""
    policy = load(folder)
    return {
        folder / STORED.name: encode(policy),
        folder / CATALOGUE: as_markdown(policy).encode("utf-8"),
    }


def drifted(folder: Path = PACKAGED) -> tuple[Path, ...]:
    """Return the compiled files that are missing or not what the YAML says."""
    files = compiled(folder).items()
    return tuple(path for path, content in files if not path.exists() or path.read_bytes() != content)


def write(folder: Path = PACKAGED) -> tuple[Path, ...]:
    """Compile, and return the files that were written."""
    files = compiled(folder)
    for path, content in files.items():
        path.write_bytes(content)
    return tuple(files)


def main(arguments: list[str], folder: Path = PACKAGED) -> int:
    """Write the compiled files, or with `--check` only compare; return the exit code."""
    try:
        if "--check" not in arguments:
            _say(f"wrote {path.name}" for path in write(folder))
            return 0
        stale = drifted(folder)
    except PolicyError as error:
        _say([str(error), f"{len(error.problems)} problems; nothing was written"])
        return 1
    _say(f"{path.name} is not what the YAML says: run `{MEND}` and commit it" for path in stale)
    return 1 if stale else 0


def _say(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
