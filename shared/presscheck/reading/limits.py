"""How much of a release may be read before a reader gives up?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Budgets of every reader; over one of them reading stops, and the coverage or the verdict says so."""

    size: int = 20_000_000
    characters: int = 5_000_000
    depth: int = 512
    members: int = 200
    expansion: int = 100
    seconds: float = 10.0
