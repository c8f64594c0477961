"""Which elements do the style sheets inside a page hide?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.colours import same_colour
from presscheck.reading.html.rules import RULES, Block, blocks_with
from presscheck.reading.html.selectors import ANY, Selector, is_met, names_from, names_of, selectors
from presscheck.reading.html.variables import Variables
from presscheck.reading.html.visibility import Style, read_style

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

SHEET_LIMIT = 1_000_000
"""Characters of one style element that are looked at."""
TRIES = 200_000
"""Rules tried on the elements of one page."""
UNKNOWN = 20
"""Tries that one counts for where the names around an element are not remembered."""
NAMES, PARENTS = 300, 4_000
"""Names around one element, and elements, up to which they are remembered."""
HIDES = (
    "display:none",
    "visibility:hidden",
    "visibility:collapse",
    "opacity:0",
    "opacity:.0",
    "font-size:0",
    ":-9",
    ":-1000",
    "clip:rect(",
    "polygon(0",
    "font:0",
    "bidi-override",
    "inset(50%",
    "inset(100%",
    "circle(0",
    "scale(0)",
    "color:transparent",
    ":line-through",
)
"""How a declaration begins that may hide text."""
FAINT = ("color:white", "color:#f")
"""How one begins that may hide text on a page without backgrounds."""
LISTS = frozenset(("ul", "ol", "nav", "table", "tr"))
"""Elements whose letters rules make nothing to close the gaps between parts that have a size of their own."""
SHOWS = ("display:block", "display:flex", "display:inline", "display:grid", "visibility:visible")
"""How one begins that shows it again."""
IMPORTANT = "!important"
CLOAK = "cloak"
"""Part of the attributes that Vue, Alpine and Angular take away once their scripts run."""

type Weight = tuple[bool, bool, bool, tuple[int, int, int], int]


class Rule(NamedTuple):
    """What a rule does to the elements its selector means: `hides` says how, empty where it shows them.

    `weight` says whether it is important, counts at some widths only, stands outside of layers, what its
    selector asks for, and where it stands (CSS Cascade 5, 6.1). Rules that show at some widths only outweigh
    those that hide at all: some reader sees the text.
    """

    weight: Weight
    where: Selector
    plain: bool
    cost: int
    name: str
    hides: str


@dataclass(slots=True)
class Sheet:
    """The rules of the file that hide or show, by a name that their element must have.

    `nodes` are the elements of the page so far; `names` holds all names of an element, by its index, and of
    those around it.
    """

    nodes: list["Node"]
    rules: dict[str, list[Rule]] = field(default_factory=dict)
    names: dict[int, frozenset[str]] = field(default_factory=dict)
    variables: Variables = field(default_factory=Variables)
    coloured: bool = False
    kept: int = 0
    tried: int = 0
    read: int = 0


def read_sheet(css: str, sheet: Sheet) -> bool:
    """Add what the rules of a style element hide and show, and return whether that may change anything."""
    flat = css[:SHEET_LIMIT].lower().replace(": ", ":")
    sheet.coloured = sheet.coloured or "background" in flat
    before = sheet.kept
    if "--" in flat:
        sheet.variables.define(flat)
    hides = HIDES if sheet.coloured else HIDES + FAINT
    for block in blocks_with(flat, hides + sheet.variables.spellings(hides)):
        declared = flat[block.start + 1 : block.end]
        if block.always and (reason := _hides(declared, sheet)):
            _keep(sheet, block, reason, important=IMPORTANT in declared)
    if sheet.rules:
        for block in blocks_with(flat, SHOWS):
            if block.somewhere:
                _keep(sheet, block, "", important=IMPORTANT in flat[block.start : block.end])
    sheet.read += len(flat)
    return sheet.kept > before


def styled(style: str, sheet: Sheet) -> Style:
    """Return what declarations say of their element, custom properties taken for what they stand for."""
    if "var(" not in style:
        return read_style(style)
    return read_style(sheet.variables.resolved(style.lower()))


def rules_for(
    sheet: Sheet, tag: str, classes: str, ident: str, attributes: tuple[str, ...]
) -> tuple[Rule, ...]:
    """Return the rules that may mean an element of these names and attributes, the weightiest first."""
    names = names_from(tag, classes, ident)
    keys = names.union((ANY, *(f"[{name}]" for name in attributes)))
    found = [
        rule for name in keys & sheet.rules.keys() for rule in sheet.rules[name] if rule.where.own.fits(names)
    ]
    return tuple(sorted(found, key=_weight, reverse=True))


def hidden_by(rules: tuple[Rule, ...], node: "Node", sheet: Sheet) -> str:
    """Return why the first of `rules` that means this element hides it, or an empty string."""
    for rule in rules:
        sheet.tried += 1
        if sheet.tried > TRIES:
            break
        gaps = rule.hides.startswith("font-size") and node.tag in LISTS
        if not gaps and _is_met(rule, node, sheet):
            mark = IMPORTANT if rule.weight[0] else ""
            return f"style rule {rule.name[:40]} {{{rule.hides}{mark}}}" if rule.hides else ""
    return ""


def _is_met(rule: Rule, node: "Node", sheet: Sheet) -> bool:
    if rule.plain:
        return True
    if rule.where.inside and node.parent is not None:
        names = _names_around(node.parent, sheet)
        if names is None:
            sheet.tried += UNKNOWN
        elif not rule.where.inside <= names:
            return False
    sheet.tried += rule.cost
    return is_met(rule.where, node, sheet.nodes)


def _names_around(node: "Node", sheet: Sheet) -> frozenset[str] | None:
    """Return all names that an element and those around it have, or None where they are too many to keep."""
    if node.index in sheet.names:
        return sheet.names[node.index]
    outer = _names_around(node.parent, sheet) if node.parent is not None else frozenset()
    if outer is None or len(outer) > NAMES or len(sheet.names) >= PARENTS:
        return None
    own = names_of(node)
    known = sheet.names[node.index] = outer if own <= outer else outer | own
    return known


def _weight(rule: Rule) -> Weight:
    return rule.weight


def _hides(block: str, sheet: Sheet) -> str:
    style = styled(block, sheet)
    faint = same_colour(style.colour, style.back or ("" if sheet.coloured else "white"))
    return style.hides or (f"color:{style.colour[:20]}" if faint else "")


def _keep(sheet: Sheet, block: Block, hides: str, *, important: bool) -> None:
    for name in block.selectors:
        if CLOAK in name:
            continue
        for where in _worth_keeping(name, sheet) if not hides else selectors(name):
            if sheet.kept >= RULES:
                return
            sheet.kept += 1
            weight = (important, not block.always, not block.layered, where.weight, sheet.read + block.start)
            sheet.rules.setdefault(where.key, []).append(
                Rule(weight, where, where.plain, where.cost, name, hides)
            )


def _worth_keeping(name: str, sheet: Sheet) -> Iterator[Selector]:
    """Yield what a rule that shows means, where a rule that hides may mean the same elements."""
    if not sheet.rules.keys().isdisjoint((*_innermost(name), ANY)):
        yield from selectors(name)


def _innermost(name: str) -> list[str]:
    """Return the names that the last part of a selector asks for."""
    parts = name.replace(">", " ").split()
    return parts[-1].replace(".", " .").replace("#", " #").replace(":", " :").split() if parts else []
