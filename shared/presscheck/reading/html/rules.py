"""Which rules of a style sheet hold certain words, whom do they mean, and when do they count?"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

LENGTH = 2_000
"""Characters of a rule, a selector, a list of them, and a class attribute that are looked at."""
RULES = 5_000
"""Rules of one sheet that are looked at."""
SELECTORS = 40
"""Selectors that a rule inside other rules may come to."""
WHOLE = re.compile(r"\{[^{}]*\}")
BRACE = re.compile(r"[{}]")
AMPERSANDS = 2
"""Signs in a selector that stand for the one around it, up to which it is looked at."""
DEEPEST = 16
"""Rules and conditions around a rule up to which it is looked at."""
SELECTOR = re.compile(r"(?:[^,(\[]|\([^()]*\)|\[[^\[\]]*\])++")
"""One selector of a list; a comma in brackets does not end it."""
EVERYWHERE = frozenset(("@media screen", "@media all", "@media only screen", "@media screen, print"))
"""Conditions under which whoever reads on a screen gets a rule, whatever the width."""
SOMEWHERE = ("@media", "@container", "@supports", "@layer")
"""How a condition begins under which some readers get a rule."""
ON_PAPER = ("print", "speech")
"""Words of a condition under which nobody who reads on a screen gets a rule."""


class Block(NamedTuple):
    """A rule: where its declarations begin and end in the sheet, its selectors, and its conditions."""

    start: int
    end: int
    selectors: tuple[str, ...]
    conditions: tuple[str, ...]

    @property
    def always(self) -> bool:
        """Whether every reader gets the rule."""
        return all(
            one in EVERYWHERE or one.startswith(("@layer", "@supports (", "@supports("))
            for one in self.conditions
        )

    @property
    def somewhere(self) -> bool:
        """Whether some who read on a screen get the rule."""
        return all(
            one.startswith(SOMEWHERE) and ("screen" in one or not any(word in one for word in ON_PAPER))
            for one in self.conditions
        )

    @property
    def layered(self) -> bool:
        """Whether rules outside of layers outweigh it (CSS Cascade 5, 6.4.4)."""
        return any(one.startswith("@layer") for one in self.conditions)


def blocks_with(css: str, needles: Iterable[str]) -> Iterator[Block]:
    """Yield the rules whose declarations hold one of `needles`, in text order."""
    hits: list[int] = []
    for needle in needles:
        at = css.find(needle)
        while at >= 0 and len(hits) < RULES * 2:
            hits.append(at)
            at = css.find(needle, at + 1)
    return blocks_at(css, sorted(hits))


def blocks_at(css: str, places: Iterable[int]) -> Iterator[Block]:
    """Yield the rules whose declarations hold these places, which are offsets in text order."""
    at = 0
    heads: list[str] = []
    for place, _ in zip(places, range(RULES), strict=False):
        start = css.rfind("{", max(place - LENGTH, at), place)
        end = css.find("}", start, place + LENGTH)
        if start < 0 or end < place:
            continue
        level = len(heads) + css.count("{", at, start + 1) - css.count("}", at, start + 1)
        if level == 1:
            heads = [_head(css, at, start)]
        else:
            _follow(heads, css[at : start + 1])
        at = start + 1
        if len(heads) > DEEPEST:
            continue
        conditions = tuple([" ".join(head.split()) for head in heads if head.startswith("@")])
        yield Block(start, end, _selectors(heads), conditions)


def _head(css: str, after: int, start: int) -> str:
    """Return what stands before the brace at `start`: a list of selectors or a condition."""
    after = max(start - LENGTH, after)
    for sign in ("}", "{", ";", "*/"):
        if (at := css.rfind(sign, after, start)) >= 0:
            after = at + len(sign)
    return css[after:start].strip()


def _follow(heads: list[str], passed: str) -> None:
    """Bring the heads of the blocks that are open before `passed` to those that are open after it."""
    rest = WHOLE.sub(";", passed)
    for brace in BRACE.finditer(rest):
        if brace[0] == "{":
            heads.append(_head(rest, 0, brace.start()))
        elif heads:
            heads.pop()


def _selectors(heads: list[str]) -> tuple[str, ...]:
    """Return the selectors of the last of `heads`, each put into those of the rules around it."""
    outer = [""]
    for head in heads:
        if not head.startswith("@"):
            inner = [one[0].strip() for one in islice(SELECTOR.finditer(head), SELECTORS)]
            outer = [_inside(around, one) for around in outer for one in inner][:SELECTORS]
    return tuple(outer)


def _inside(around: str, inner: str) -> str:
    inside = inner.replace("&", around, AMPERSANDS) if "&" in inner else f"{around} {inner}".strip()
    return inside[:LENGTH]
