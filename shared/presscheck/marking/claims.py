"""What does a rule say of a phrase that it takes for a label?"""

from collections.abc import Callable
from dataclasses import dataclass

from presscheck.marking.lexicon import Hit
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Phrase


@dataclass(frozen=True, slots=True)
class Claim:
    """The label's span, why it is one, and what makes it doubtful; `hedged` where it says only may or can."""

    hit: Hit[Phrase]
    start: int
    end: int
    because: str
    unsure: str = ""
    hedged: bool = False


type Rule = Callable[[Unit, Hit[Phrase]], Claim | None]
