"""What does one fresh process spend until its first verdict? Prints milliseconds by step, as JSON."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path


def main(file: Path) -> dict[str, float]:
    """Check a file for the first and the second time; return what each step took."""
    spent: dict[str, float] = {}

    @contextmanager
    def timed(step: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        spent[step] = (time.perf_counter() - start) * 1e3

    with timed("imports"):
        checking, release = import_module("presscheck.checking"), import_module("presscheck.release")
    with timed("policy"):
        policy = import_module("presscheck.policy.stored").stored_policy()
    with timed("lexicon"):
        import_module("presscheck.marking.lexicon").lexicon_of(policy)
    profile = import_module("presscheck.policy.selection").profile_named(policy, "wire")
    incoming = release.Release(file.read_bytes(), file.name)
    with timed("first"):
        checking.check(incoming, policy, profile)
    with timed("second"):
        checking.check(incoming, policy, profile)
    with timed("handler"):
        import_module("functions.check.app")
    return spent


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))))
