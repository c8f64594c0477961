"""Which elements does a selector of a style sheet mean?

Names of elements, classes and ids are understood, attributes, first children, and elements inside, below and
after others; a selector that asks for more, such as a state, means none here. Case is folded.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.combinators import OUTWARDS, STEPS
from presscheck.reading.html.rules import LENGTH

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

PARTS = 20
"""Elements of one selector that are looked at, from the innermost."""
CHOICES = 8
"""Selectors that one with `:is(...)` may come to."""
ANY = "*"
"""The name that stands for every element."""
STEP = re.compile(r"\s*([>+~])(?!=)\s*|\s+")
PART = re.compile(
    r"(?P<name>[.#]?(?:[\w-]|\\.){1,100}|\*)"
    r"|:not\((?P<refused>[\w.#,-]{1,200})\)"
    r"|(?P<first>:first-child)"
    r"""|\[(?P<attribute>[\w-]{1,100})(?:(?P<sign>[~|^$*]?=)["']?(?P<value>[^"'\]]{0,200})["']?(?:\s[is])?)?\]"""
)
CHOICE = re.compile(r":(?:is|where)\(([^()]{1,500})\)")


class Asked(NamedTuple):
    """An attribute that an element must have, and how its value must be: `^=` begins, `*=` holds ..."""

    name: str
    sign: str
    value: str


class Compound(NamedTuple):
    """What one element must be called, and what not: `div`, `.kicker`, `#top`; and what else it must be."""

    wanted: frozenset[str]
    refused: frozenset[str]
    asked: tuple[Asked, ...]
    first: bool
    weight: tuple[int, int, int]

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether an element of these names may be meant."""
        return self.wanted <= names and self.refused.isdisjoint(names)

    def means(self, node: "Node", nodes: Sequence["Node"]) -> bool:
        """Tell whether an element whose names fit is meant."""
        if self.first and nodes[node.index - 1] is not node.parent:
            return False
        return not self.asked or all(_has(node, one) for one in self.asked)


class Selector(NamedTuple):
    """What an element must be, and those around or before it, the nearest first, each with its combinator.

    `inside` are the names that elements around it must have among them.
    """

    own: Compound
    around: tuple[tuple[str, Compound], ...]
    inside: frozenset[str]

    @property
    def plain(self) -> bool:
        """Whether the names of an element decide alone."""
        return not (self.around or self.own.asked or self.own.first)

    @property
    def cost(self) -> int:
        """How many elements are asked, in the worst case and beyond those around it, whether it is meant."""
        if all(sign == " " for sign, _ in self.around):
            return 0
        wide = [sign == "+" or not _nearest(self.around, at) for at, (sign, _) in enumerate(self.around)]
        return OUTWARDS * sum(wide)

    @property
    def key(self) -> str:
        """The most telling name that the element must have, in brackets that of an attribute."""
        if self.own.wanted:
            return max(self.own.wanted, key=lambda name: (len(name) if name[0] in ".#" else 0, name))
        return f"[{self.own.asked[0].name}]" if self.own.asked else ANY

    @property
    def weight(self) -> tuple[int, int, int]:
        """How many ids, classes and element names it asks for (CSS Selectors 4, 17)."""
        ids, classes, tags = self.own.weight
        for _, part in self.around:
            ids, classes, tags = ids + part.weight[0], classes + part.weight[1], tags + part.weight[2]
        return ids, classes, tags


def selectors(text: str) -> Iterator[Selector]:
    """Yield what a selector asks for, once for each choice it leaves; nothing where it asks for a state."""
    flat = text[:LENGTH].lower().strip()
    for one in _choices([flat]) if ":" in flat else (flat,):
        if found := _selector(one):
            yield found


def names_of(node: "Node") -> frozenset[str]:
    """Return the names by which selectors ask for an element."""
    return names_from(node.tag, node.attrs.get("class", ""), node.attrs.get("id", ""))


@lru_cache(maxsize=4_096)
def names_from(tag: str, classes: str, ident: str) -> frozenset[str]:
    """Return the names of an element with this class attribute and id."""
    parts = classes[:LENGTH].lower().split()
    return frozenset((tag, *(f".{name}" for name in parts), *((f"#{ident.lower()}",) if ident else ())))


def is_met(where: Selector, node: "Node", nodes: Sequence["Node"]) -> bool:
    """Tell whether an element whose names fit is meant; `nodes` are those of the page up to it."""
    if not where.own.means(node, nodes):
        return False
    found = [node]
    for at, (sign, part) in enumerate(where.around):
        reached = (one for start in found for one in islice(STEPS[sign](start, nodes), OUTWARDS))
        meant = (
            one for one in islice(reached, OUTWARDS) if part.fits(names_of(one)) and part.means(one, nodes)
        )
        found = list(islice(meant, 1 if _nearest(where.around, at) else None))
        if not found:
            return False
    return True


def _nearest(around: Sequence[tuple[str, Compound]], at: int) -> bool:
    """Tell whether the nearest element that fits will do: those around it are around all others, too."""
    sign = around[at][0]
    return sign != "~" and (sign != " " or at + 1 == len(around) or around[at + 1][0] == " ")


def _choices(texts: list[str]) -> list[str]:
    for _ in range(CHOICES):
        if not any(CHOICE.search(text) for text in texts):
            break
        texts = [one for text in texts for one in _chosen(text)][:CHOICES]
    return texts


def _chosen(text: str) -> list[str]:
    choice = CHOICE.search(text)
    if choice is None:
        return [text]
    head, tail = text[: choice.start()], text[choice.end() :]
    return [head + one.strip() + tail for one in choice[1].split(",")]


def _selector(text: str) -> Selector | None:
    pieces = STEP.split(text)
    own, *outer = (_compound(one) for one in pieces[: -2 * PARTS : -2])
    signs = [sign or " " for sign in pieces[-2::-2]]
    around = tuple([(sign, one) for sign, one in zip(signs, outer, strict=False) if one])
    if own is None or len(around) < len(outer) or not (own.wanted or own.asked or around):
        return None
    inside = frozenset[str]().union(*[part.wanted for sign, part in around if sign in " >"])
    return Selector(own, around, inside)


@lru_cache(maxsize=4_096)
def _compound(text: str) -> Compound | None:
    """Return what a part such as `p.kicker[data-x]:not(.old)` asks for, or None where it asks for more."""
    wanted: set[str] = set()
    refused: set[str] = set()
    asked: list[Asked] = []
    first, at = False, 0
    if not text:
        return None
    while at < len(text):
        found = PART.match(text, at)
        if not found or (at and found["name"] and found["name"][0] not in ".#"):
            return None
        at = found.end()
        if found["name"]:
            wanted.add(found["name"].replace("\\", ""))
        elif found["refused"]:
            refused.update(found["refused"].split(","))
        elif found["attribute"]:
            asked.append(Asked(found["attribute"], found["sign"] or "", found["value"] or ""))
        else:
            first = True
    wanted.discard(ANY)
    names = [*wanted, *refused]
    ids, classes = (sum(name[0] == sign for name in names) for sign in "#.")
    weight = ids, classes + len(asked) + first, len(names) - ids - classes
    return Compound(frozenset(wanted), frozenset(refused), tuple(asked), first, weight)


def _has(node: "Node", asked: Asked) -> bool:
    value = node.attrs.get(asked.name)
    if value is None or not asked.sign:
        return value is not None
    value, want = value[:LENGTH].lower(), asked.value
    if asked.sign == "=":
        return value == want
    if asked.sign == "~=":
        return want in value.split()
    if asked.sign == "|=":
        return value == want or value.startswith(f"{want}-")
    if not want:
        return False
    if asked.sign == "^=":
        return value.startswith(want)
    return value.endswith(want) if asked.sign == "$=" else want in value
