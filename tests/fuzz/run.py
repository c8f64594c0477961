"""Feeds mutants to every reader: `python -m tests.fuzz.run --inputs 200000`.

A finding is an exception, offsets that do not hold, more than two seconds of processor time, or more than
512 MB. Each one is written to `tests/fuzz/regressions/`, which the tests read from then on.
"""

import argparse
import hashlib
import multiprocessing
import random
import resource
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from presscheck.document import Document
from presscheck.marking.survey import survey
from presscheck.placing import places_of
from presscheck.policy.compiled import Policy, Profile
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release
from tests.fuzz.mutation import mutate

RELEASES = Path(__file__).parents[2] / "events" / "releases"
REGRESSIONS = Path(__file__).parent / "regressions"

SLOWEST = 2.0
LARGEST = 512 * 1024 * 1024
LONGEST = 50_000
"""Bytes of a seed; what once did harm by its length costs hundreds of others, and mutation repeats pieces."""

BATCH = 500
"""Inputs that one process takes before it reports and a new seed begins."""


PLACED = 60
"""Blocks of which it is asked where they stand in the original."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One input that a reader did not survive, and how."""

    name: str
    content: bytes
    why: str


def seeds() -> tuple[tuple[str, bytes], ...]:
    """Return name and bytes of every sample release, and of earlier findings that are not mere length."""
    paths = [
        path for folder in (RELEASES, REGRESSIONS) for path in sorted(folder.iterdir()) if path.is_file()
    ]
    return tuple(
        (path.name, path.read_bytes())
        for path in paths
        if path.suffix != ".yaml" and path.stat().st_size <= LONGEST
    )


def examine(name: str, content: bytes) -> str:
    """Read and mark one input; return what is wrong, or an empty string."""
    policy = stored_policy()
    profile = profile_named(policy, "mixed")
    begun = time.process_time()
    try:
        for item in read(Release(content, name)):
            if isinstance(item, Document):
                fault = _fault(item) or _places_fault(item) or _marks_fault(item, policy, profile)
                if fault:
                    return fault
    except Exception:  # noqa: BLE001  # any exception is the finding
        return traceback.format_exc(limit=-4)
    spent = time.process_time() - begun
    return f"took {spent:.1f} s of processor time" if spent > SLOWEST else ""


def _marks_fault(document: Document, policy: Policy, profile: Profile) -> str:
    marking = survey(document, policy, profile)
    wrong = [mark for mark in marking.marks if document.text[mark.start : mark.end] != mark.quote]
    return f"quote does not stand at its offsets: {wrong[0]}" if wrong else ""


def _places_fault(document: Document) -> str:
    """Say which place lies outside of the original, of the begin and the middle of the first blocks."""
    asked = [at for block in document.blocks[:PLACED] for at in (block.start, (block.start + block.end) // 2)]
    for place in places_of(document, asked):
        original = document.originals.get(place.part or "")
        if original is None or place.line is None:
            continue
        lines = original.text.split("\n")
        if not (1 <= place.line <= len(lines) and 1 <= (place.column or 1) <= len(lines[place.line - 1]) + 1):
            return f"{place} lies outside of the original"
    return ""


def _fault(document: Document) -> str:
    at = 0
    for block in document.blocks:
        if not at <= block.start <= block.end <= len(document.text):
            return f"block {block} does not follow {at}"
        at = block.end
    spans = [(link.start, link.end) for link in document.links]
    spans += [(field.start, field.end) for field in document.metadata]
    if any(not 0 <= start <= end <= len(document.text) for start, end in spans):
        return "a link or field stands outside the text"
    return ""


def batch(seed: int, count: int = BATCH) -> tuple[list[Finding], int]:
    """Examine `count` mutants made from `seed`; return the findings and the peak memory in bytes."""
    chance = random.Random(seed)  # noqa: S311  # repeatable, not secret
    corpus = seeds()
    contents = [content for _, content in corpus]
    findings = []
    for _ in range(count):
        name, content = chance.choice(corpus)
        mutant = mutate(content, contents, chance)
        why = examine(name, mutant)
        if why:
            findings.append(Finding(name, mutant, why))
    return findings, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _batches(inputs: int, seed: int, jobs: int) -> Iterator[tuple[list[Finding], int]]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        yield from pool.map(partial(batch, count=BATCH), range(seed, seed + -(-inputs // BATCH)))


def main(arguments: list[str]) -> int:
    """Run the harness; return 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(arguments)
    done = found = peak = 0
    for findings, memory in _batches(options.inputs, options.seed, options.jobs):
        done, found, peak = done + BATCH, found + len(findings), max(peak, memory)
        for finding in findings:
            print(f"\n{_keep(finding)}: {finding.why}")
        print(f"\r{done:,} inputs, {found} findings, peak {peak / 1e6:.0f} MB", end="", flush=True)
    print()
    return int(found > 0 or peak > LARGEST)


def _keep(finding: Finding) -> Path:
    digest = hashlib.sha256(finding.content).hexdigest()[:12]
    path = REGRESSIONS / f"{digest}{Path(finding.name).suffix}"
    path.write_bytes(finding.content)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
