"""Which of the rules that mean an element decides whether it is shown? (CSS Cascade 5)"""

import re
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.rules import RULES, Block
from presscheck.reading.html.selectors import ANY, Selector, is_met, names_from, names_of, selectors

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

TRIES = 200_000
"""Rules tried on the elements of one page."""
UNKNOWN = 20
"""Tries that one counts for where the names around an element are not remembered."""
NAMES, PARENTS = 300, 4_000
"""Names around one element, and elements, up to which they are remembered."""
LISTS = frozenset(("ul", "ol", "nav", "table", "tr"))
"""Elements whose letters rules make nothing to close the gaps between parts that have a size of their own."""
IMPORTANT = "!important"
NAME = re.compile(r"[.#]?(?:[\w-]|\\.)+")
BEYOND = re.compile(r"(?<!\\)[:\[(]")
"""Where a part of a selector asks for more than names."""

type Weight = tuple[bool, bool, bool, tuple[int, int, int], int]


class Rule(NamedTuple):
    """What a rule does to the elements its selector means: `hides` says how, empty where it shows them.

    `shows` are the properties by which it does. `weight` says whether it is important, counts at some widths
    only, stands outside of layers, what its selector asks for, and where it stands (CSS Cascade 5, 6.1).
    Rules that show at some widths only outweigh those that hide at all: some reader sees the text.
    """

    weight: Weight
    where: Selector
    plain: bool
    cost: int
    name: str
    hides: str
    shows: frozenset[str]


class Showing(NamedTuple):
    """A selector of a rule that shows by some properties, before anybody asks whom it means."""

    name: str
    block: Block
    shows: frozenset[str]
    important: bool
    at: int


@dataclass(slots=True)
class Cascade:
    """The rules of the file that hide, and those that show, by a name that their element must have.

    `nodes` are the elements of the page so far; `names` holds all names of an element, by its index, and of
    those around it.
    """

    nodes: list["Node"]
    hiding: dict[str, list[Rule]] = field(default_factory=dict)
    showing: dict[str, list[Showing]] = field(default_factory=dict)
    names: dict[int, frozenset[str]] = field(default_factory=dict)
    kept: int = 0
    asked: dict[Showing, tuple[Rule, ...]] = field(default_factory=dict)
    noted: int = 0
    tried: int = 0

    def hide(self, name: str, block: Block, reason: str, *, important: bool, at: int) -> None:
        """Keep a rule that hides what the selector `name` means; `at` counts characters of all sheets."""
        for where in selectors(name):
            if self.kept < RULES:
                self.kept += 1
                rule = _rule(where, name, block, important, at, reason, frozenset())
                self.hiding.setdefault(where.key, []).append(rule)

    def show(self, showing: Showing) -> None:
        """Keep a rule that shows; its selector is read once an element is hidden that it may mean."""
        if self.noted < RULES:
            self.noted += 1
            self.showing.setdefault(_telling(showing.name), []).append(showing)

    def rules_for(self, tag: str, classes: str, ident: str, attributes: tuple[str, ...]) -> tuple[Rule, ...]:
        """Return the rules that may mean an element of these names and attributes, the weightiest first.

        They are none where nothing may hide it: rules, or the attribute `hidden`.
        """
        names = names_from(tag, classes, ident)
        keys = names.union((ANY, *(f"[{name}]" for name in attributes)))
        found = [
            rule
            for name in keys & self.hiding.keys()
            for rule in self.hiding[name]
            if rule.where.own.fits(names)
        ]
        if found or "hidden" in attributes:
            found += self._showing(names, keys)
        return tuple(sorted(found, key=attrgetter("weight"), reverse=True))

    def _showing(self, names: frozenset[str], keys: frozenset[str]) -> list[Rule]:
        held = [one for name in keys & self.showing.keys() for one in self.showing[name]]
        return [rule for one in held for rule in self._rules(one) if rule.where.own.fits(names)]

    def _rules(self, showing: Showing) -> tuple[Rule, ...]:
        known = self.asked.get(showing)
        if known is None:
            name, block, shows, important, at = showing
            found = [_rule(where, name, block, important, at, "", shows) for where in selectors(name)]
            known = self.asked[showing] = tuple(found)
        return known

    def hidden_by(self, rules: tuple[Rule, ...], node: "Node") -> str:
        """Return why one of `rules` hides an element, or nothing; the weightiest of a property counts."""
        shown: frozenset[str] = frozenset()
        for rule in rules:
            if self.tried > TRIES:
                break
            of = rule.hides.partition(":")[0]
            gaps = of == "font-size" and node.tag in LISTS
            if not gaps and of not in shown and self._is_met(rule, node):
                if rule.hides:
                    mark = IMPORTANT if rule.weight[0] else ""
                    return f"style rule {rule.name[:40]} {{{rule.hides}{mark}}}"
                shown |= rule.shows
        return ""

    def displays(self, rules: tuple[Rule, ...], node: "Node") -> bool:
        """Tell whether one of `rules` sets an element out that the attribute `hidden` would hide."""
        return any("display" in rule.shows and self._is_met(rule, node) for rule in rules)

    def _is_met(self, rule: Rule, node: "Node") -> bool:
        self.tried += 1
        if rule.plain:
            return True
        if rule.where.inside and node.parent is not None:
            names = self._names_around(node.parent)
            if names is None:
                self.tried += UNKNOWN
            elif not rule.where.inside <= names:
                return False
        self.tried += rule.cost
        return is_met(rule.where, node, self.nodes)

    def _names_around(self, node: "Node") -> frozenset[str] | None:
        """Return all names that an element and those around it have, or None where they are too many."""
        if node.index in self.names:
            return self.names[node.index]
        outer = self._names_around(node.parent) if node.parent is not None else frozenset()
        if outer is None or len(outer) > NAMES or len(self.names) >= PARENTS:
            return None
        own = names_of(node)
        known = self.names[node.index] = outer if own <= outer else outer | own
        return known


def _rule(
    where: Selector, name: str, block: Block, important: bool, at: int, hides: str, shows: frozenset[str]
) -> Rule:
    weight = (important, not block.always, not block.layered, where.weight, at)
    return Rule(weight, where, where.plain, where.cost, name, hides, shows)


def _telling(selector: str) -> str:
    """Return one of the names that an element must have which a selector means."""
    parts = selector.replace(">", " ").split()
    found = NAME.findall(BEYOND.split(parts[-1], 1)[0]) if parts else ()
    return str(found[-1]).replace("\\", "") if found else ANY
