"""How does one gold document fare, in time, memory and truth?"""

import multiprocessing
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

from presscheck.document import Document, Unreadable
from presscheck.marking.survey import survey
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release
from presscheck_cli.evaluation.gold import Gold
from presscheck_cli.evaluation.scoring import Point, score, unread

WANTED = '"'


@dataclass(frozen=True, slots=True)
class Result:
    """One document: its comparisons, and why it was not read; seconds for reading and marking."""

    gold: Gold
    points: tuple[Point, ...]
    reason: str
    detail: str
    size: int
    seconds: float
    text: str = ""
    peak: int = 0


def evaluate(golds: Iterable[Gold], profile: str, progress: Callable[[str], None]) -> Iterator[Result]:
    """Check every document against its gold row, one child process a format, and yield results.

    `progress` is called with the id of each document done. `peak` of a result is the resident memory of
    its format's process in bytes, at its highest so far.
    """
    groups: dict[str, list[Gold]] = defaultdict(list)
    for gold in golds:
        groups[gold.format].append(gold)
    context = multiprocessing.get_context("spawn")
    for group in groups.values():
        with ProcessPoolExecutor(1, mp_context=context) as pool:
            for result in pool.map(_Examiner(profile), group):
                progress(result.gold.id)
                yield result


@dataclass(frozen=True, slots=True)
class _Examiner:
    profile: str

    def __call__(self, gold: Gold) -> Result:
        policy = stored_policy()
        profile = profile_named(policy, self.profile)
        content = gold.path.read_bytes()
        begun = time.perf_counter()
        read_as = _pick(read(Release(content, gold.path.name)), gold.selector)
        if isinstance(read_as, Unreadable):
            seconds = time.perf_counter() - begun
            missed = unread(gold)
            return Result(gold, missed, read_as.reason, read_as.detail, len(content), seconds, peak=_peak())
        marking = survey(read_as, policy, profile)
        document = replace(read_as, language=marking.language)
        seconds = time.perf_counter() - begun
        points = score(gold, document, marking)
        return Result(gold, points, "", "", len(content), seconds, document.text, _peak())


def _pick(items: tuple[Document | Unreadable, ...], selector: str) -> Document | Unreadable:
    wanted = selector.split(WANTED)[1] if selector.count(WANTED) >= 2 else ""
    for item in items:
        if wanted and isinstance(item, Document) and _names(item, wanted):
            return item
    readable = (item for item in items if isinstance(item, Document))
    return next(readable, items[0])


def _names(document: Document, wanted: str) -> bool:
    values = [document.fragment or "", *(link.href for link in document.links)]
    return any(wanted in value for value in values + [entry.value for entry in document.metadata])


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
