"""Does a text open with a place that only a point parts from it, as German papers write?

`Bremen. Die Feuerwehr ...`: any noun may stand so; that it is a place shows where the text says it again.
"""

import re

from presscheck.document import Zone
from presscheck.marking.attribution.lines import Line, Scene

OPENED = re.compile(r"([A-ZÄÖÜ][a-zäöüß]{2,24}(?:[-/ ][A-ZÄÖÜ][a-zäöüß]{2,24})?)\. (?=[A-ZÄÖÜ„»“\"])")

LANGUAGES = ("de",)

WITHIN = 6_000
"""Characters behind the opening in which the place is said again."""

WHERE, WHENCE = ("in",), ("aus", "nach", "von", "bei", "um")
"""Prepositions before a place; before other nouns one of each is rare."""


def stopped(scene: Scene, line: Line) -> int:
    """Return where such a place ends, its point included, if the line opens the text with one; else 0."""
    if scene.language not in LANGUAGES or line.zone is not Zone.BODY:
        return 0
    match = OPENED.match(scene.text, line.start, line.end)
    if match is None or line != next(one for one in scene.opening if one.zone is Zone.BODY):
        return 0
    behind = scene.text[match.end() : match.end() + WITHIN]
    return match.end() - 1 if _is_place(match[1], behind) else 0


def _is_place(name: str, behind: str) -> bool:
    stem = name.removesuffix("en") if name.endswith("en") else name
    if any(f"{form} " in behind for form in (f"{name}er", f"{stem}er", f"{name}ern")):
        return True
    return all(any(f" {word} {name}" in behind for word in ways) for ways in (WHERE, WHENCE))
