"""Who published the study that a release about a market tells of?

Firms that sell such studies send thousands of releases whose subject is a market: `Pan Market to Reach $8
Billion by 2031`. The text names them where it says whose study it is.
"""

import re
from collections.abc import Iterator

from presscheck.mark import Mark
from presscheck.marking.attribution.clue import REPORTED, Clue
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.names import leading_name
from presscheck.marking.attribution.subjects import is_sent

MARKET = re.compile(r"\bmarket\b", re.IGNORECASE)

WHOSE = re.compile(
    r"\b(?:report|study|research|analysis)\b[^.\n]{0,60}?\b(?:by|from) (?=[A-Z])|\baccording to (?=[A-Z])",
)
"""What stands before the name; behind the verb at most a few words."""

ENDED = re.compile(r"[.;] |\n")
LONGEST = 80
"""Characters of a name, and what ends it."""

WITHIN = 3_000
"""Characters behind the headline within which it is said."""

WEIGHT = 3.0
"""A name that is said to have published the study is no guess."""


def researchers(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Yield who published the study, where a paid wire carries a text whose headline tells of a market."""
    line = scene.headline
    if line is None or not MARKET.search(scene.text, line.start, line.end) or not is_sent(scene, marks):
        return
    for match in WHOSE.finditer(scene.text, line.end, line.end + WITHIN):
        name = leading_name(ENDED.split(scene.text[match.end() : match.end() + LONGEST], maxsplit=1)[0])
        if " " in name:
            yield Clue(name, match.end(), match.end() + len(name), WEIGHT, REPORTED)
            return
