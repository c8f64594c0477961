"""How do the results of an evaluation look on a terminal?"""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from statistics import median

from rich.console import Console
from rich.table import Table

from presscheck_cli.evaluation.run import Result
from presscheck_cli.evaluation.scoring import HIT
from presscheck_cli.evaluation.summary import Tally, tally

SHARES = ("language", "kind", "label zone", "editorial page clean")
"""Fields that are a share of right answers rather than a search."""


def show(console: Console, results: Sequence[Result], *, every_point: bool) -> None:
    """Print reading by format, scores by field, format and language, and each miss and false alarm."""
    console.print(_reading(results))
    console.print(_fields("Found, by field", results))
    console.print(_groups("labels F1 and kind, by format", results, lambda result: result.gold.format))
    console.print(_groups("labels F1 and kind, by language", results, lambda result: result.gold.language))
    if every_point:
        for result in results:
            _points(console, result)


def _reading(results: Sequence[Result]) -> Table:
    table = Table(title="Reading and marking, by format")
    for column in ("format", "documents", "read", "not evaluated", "ms per document", "ms per MB", "peak MB"):
        table.add_column(column, justify="left" if column in ("format", "not evaluated") else "right")
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        groups[result.gold.format].append(result)
    for name, group in groups.items():
        reasons = Counter(result.reason for result in group if result.reason)
        size, seconds = sum(result.size for result in group), sum(result.seconds for result in group)
        table.add_row(
            name,
            str(len(group)),
            str(len(group) - reasons.total()),
            ", ".join(f"{reason} {count}" for reason, count in reasons.items()) or "-",
            f"{median(result.seconds for result in group) * 1000:.1f}",
            f"{seconds * 1000 / (size / 1e6):.0f}",
            f"{max(result.peak for result in group) / 1e6:.0f}",
        )
    return table


def _fields(title: str, results: Sequence[Result]) -> Table:
    table = Table(title=title)
    for column in ("field", "there", "hit", "miss", "false", "precision", "recall", "F1"):
        table.add_column(column, justify="left" if column == "field" else "right")
    for field, counts in tally(point for result in results for point in result.points).items():
        table.add_row(field, str(counts.hit + counts.miss), *_numbers(field, counts))
    return table


def _numbers(field: str, counts: Tally) -> tuple[str, ...]:
    found = (str(counts.hit), str(counts.miss), str(counts.false))
    if field in SHARES:
        share = counts.hit / max(counts.hit + counts.miss + counts.false, 1)
        return (*found, "", "", f"{share:.3f}")
    return (*found, f"{counts.precision:.3f}", f"{counts.recall:.3f}", f"{counts.f1:.3f}")


def _groups(title: str, results: Sequence[Result], key: Callable[[Result], str]) -> Table:
    table = Table(title=title)
    for column in ("group", "documents", "labels there", "precision", "recall", "F1", "kind right"):
        table.add_column(column, justify="left" if column == "group" else "right")
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        groups[key(result)].append(result)
    for name, group in sorted(groups.items()):
        counts = tally(point for result in group for point in result.points)
        labels, kind = counts.get("labels", Tally()), counts.get("kind", Tally())
        scores = (f"{labels.precision:.3f}", f"{labels.recall:.3f}", f"{labels.f1:.3f}")
        right = f"{kind.hit}/{kind.hit + kind.miss}"
        table.add_row(name, str(len(group)), str(labels.hit + labels.miss), *scores, right)
    return table


def _points(console: Console, result: Result) -> None:
    if result.reason:
        console.print(
            f"{result.gold.path.name}: not evaluated, {result.reason}: {result.detail}", markup=False
        )
    for point in result.points:
        if point.outcome != HIT:
            said = f"expected {point.expected!r}" if point.expected else "expected nothing"
            line = f"{result.gold.path.name}: {point.field} {point.outcome}: {said}, found {point.found!r}"
            console.print(f"{line} [{point.because}]", markup=False, highlight=False, soft_wrap=True)
