"""What do the custom properties of a page stand for? (CSS Custom Properties 1)"""

import re
from itertools import islice

DEFINED = re.compile(r"[{;\s]--([a-z0-9_-]{1,60}):\s{0,9}([^;{}]{1,60})")
USED = re.compile(r"var\(\s{0,9}--([a-z0-9_-]{1,60})\s{0,9}(?:,([^()]{0,60}))?\)")
MOST = 2_000
"""Definitions of one sheet that are looked at."""
SPELLINGS = 40
"""Ways to hide by a custom property that one sheet is searched for."""
TELLING = ("display", "visibility", "opacity", "font-size", "color")
"""Properties that pages hide text with by a value of their own."""


class Variables:
    """The values of custom properties.

    One that is given two values has none here: which of them counts depends on the place.
    """

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def define(self, css: str) -> None:
        """Take the definitions of lower-case CSS into account."""
        for found in islice(DEFINED.finditer(css), MOST):
            value = found[2].strip()
            if self.values.setdefault(found[1], value) != value:
                self.values[found[1]] = ""

    def resolved(self, css: str) -> str:
        """Return lower-case CSS with the values known, or those given for want of one, in their places."""
        return USED.sub(lambda found: self.values.get(found[1], found[2] or "") or found[0], css)

    def spellings(self, declarations: tuple[str, ...]) -> tuple[str, ...]:
        """Return how declarations that begin like one of `declarations` begin with a custom property."""
        found = (
            f"{name}:var(--{known}"
            for known, value in self.values.items()
            for name in TELLING
            if value and f"{name}:{value}".startswith(declarations)
        )
        return tuple(islice(found, SPELLINGS))
