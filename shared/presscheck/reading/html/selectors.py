"""Which elements does a selector of a style sheet mean?

Names of elements, classes and ids are understood, and elements inside others; a selector that asks for more,
such as a state or an attribute, means none here. Case is folded.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

SELECTOR = 2_000
"""Characters of a selector list, a rule or a class attribute that are looked at."""
PARTS = 20
"""Elements of one selector that are looked at, from the innermost."""
OUTWARDS = 60
"""Elements around one that are asked whether they are as a selector wants them."""
COMPOUND = re.compile(r"([\w-]{0,100})((?:[.#][\w-]{1,100}|:not\([.#]?[\w-]{1,100}\))*)")
PART = re.compile(r":not\(([^)]*)\)|([.#][\w-]+)")
ASKS_MORE = frozenset("[+~*")
"""Signs of a selector that asks for more than names."""


class Compound(NamedTuple):
    """What one element must be called, and what not: `div`, `.kicker`, `#top`."""

    wanted: frozenset[str]
    refused: frozenset[str]

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether an element of these names is meant."""
        return self.wanted <= names and self.refused.isdisjoint(names)


class Selector(NamedTuple):
    """An element's own names and those of elements around it, the nearest first."""

    own: Compound
    around: tuple[Compound, ...]

    @property
    def key(self) -> str:
        """The most telling name that the element must have."""
        return max(self.own.wanted, key=lambda name: (len(name) if name[0] in ".#" else 0, name))

    @property
    def weight(self) -> tuple[int, int, int]:
        """How many ids, classes and element names it asks for (CSS Selectors 4, 17)."""
        names = [name for part in (self.own, *self.around) for name in (*part.wanted, *part.refused)]
        ids, classes = (sum(name.startswith(sign) for name in names) for sign in "#.")
        return ids, classes, len(names) - ids - classes


def selector(text: str) -> Selector | None:
    """Return what a selector asks for, or None where it asks for more than names."""
    if not ASKS_MORE.isdisjoint(text):
        return None
    found = [COMPOUND.fullmatch(part) for part in text.lower().replace(">", " ").split()[-PARTS:]]
    parts = [_compound(one[1], one[2]) for one in reversed(found) if one]
    if not parts or len(parts) < len(found) or not parts[0].wanted:
        return None
    return Selector(parts[0], tuple(parts[1:]))


def names_of(node: "Node") -> frozenset[str]:
    """Return the names by which selectors ask for an element."""
    return names_from(node.tag, node.attrs.get("class", ""), node.attrs.get("id", ""))


@lru_cache(maxsize=4_096)
def names_from(tag: str, classes: str, ident: str) -> frozenset[str]:
    """Return the names of an element with this class attribute and id."""
    parts = classes[:SELECTOR].lower().split()
    return frozenset((tag, *(f".{name}" for name in parts), *((f"#{ident.lower()}",) if ident else ())))


def is_inside(node: "Node", around: tuple[Compound, ...]) -> bool:
    """Tell whether an element stands inside others of these names."""
    if not around:
        return True
    at, wanted = node.parent, 0
    for _ in range(OUTWARDS):
        if at is None:
            break
        if around[wanted].fits(names_of(at)):
            wanted += 1
            if wanted == len(around):
                return True
        at = at.parent
    return False


def selectors_before(css: str, start: int) -> list[str]:
    """Return the selectors of the rule whose block begins at `start`."""
    after = max(start - SELECTOR, 0)
    for sign in ("}", "{", ";", "*/"):
        if (at := css.rfind(sign, after, start)) >= 0:
            after = at + len(sign)
    return [part.strip() for part in css[after:start].split(",")]


def _compound(tag: str, rest: str) -> Compound:
    parts = PART.findall(rest)
    wanted = (*((tag,) if tag else ()), *(name for _, name in parts if name))
    return Compound(frozenset(wanted), frozenset(name for name, _ in parts if name))
