"""What do many comparisons add up to? Counts, precision, recall and F1 by field and by group."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from presscheck_cli.evaluation.scoring import FALSE, HIT, MISS, Point


@dataclass(slots=True)
class Tally:
    """Hits, misses and false claims of one field."""

    hit: int = 0
    miss: int = 0
    false: int = 0

    def count(self, outcome: str) -> None:
        """Add one comparison."""
        self.hit += outcome == HIT
        self.miss += outcome == MISS
        self.false += outcome == FALSE

    @property
    def precision(self) -> float:
        """Share of claims that are right; 1 where nothing was claimed."""
        return self.hit / (self.hit + self.false) if self.hit + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 1 where nothing is there."""
        return self.hit / (self.hit + self.miss) if self.hit + self.miss else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def tally(points: Iterable[Point]) -> dict[str, Tally]:
    """Count points by field, in order of appearance."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for point in points:
        tallies[point.field].count(point.outcome)
    return dict(tallies)
