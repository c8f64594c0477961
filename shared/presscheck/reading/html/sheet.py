"""Which elements do the style sheets inside a page hide?"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.colours import same_colour
from presscheck.reading.html.selectors import (
    SELECTOR,
    Selector,
    is_inside,
    names_from,
    names_of,
    selector,
    selectors_before,
)
from presscheck.reading.html.visibility import read_style

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

SHEET_LIMIT = 1_000_000
"""Characters of one style element that are looked at."""
HIT_LIMIT = 5_000
"""Declarations of a style element that are looked at."""
CONDITION = 50_000
"""Characters looked back from a rule for the condition around it."""
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
    "inset(50%",
    "inset(100%",
    "circle(0",
    "scale(0)",
    "color:transparent",
)
"""How a declaration begins that may hide text."""
FAINT = ("color:white", "color:#f")
"""How one begins that may hide text on a page without backgrounds."""
LISTS = frozenset(("ul", "ol", "nav", "table", "tr"))
"""Elements whose letters rules make nothing to close the gaps between parts that have a size of their own."""
SHOWS = ("display:block", "display:flex", "display:inline", "display:grid", "visibility:visible")
"""How one begins that shows it again."""
ALWAYS = frozenset(("@media screen", "@media all", "@media only screen", "@media screen, print"))
"""Conditions under which whoever reads on a screen gets a rule, whatever the width."""


class Rule(NamedTuple):
    """What a rule does to the elements its selector means: `hides` says how, empty where it shows them.

    Rules that show at some widths only outweigh all others: some reader sees the text.
    """

    weight: tuple[int, tuple[int, int, int], int]
    where: Selector
    name: str
    hides: str


@dataclass(slots=True)
class Sheet:
    """The rules of the file that hide or show, by a name that their element must have.

    `names` holds all names of an element, by its index, and of those around it.
    """

    rules: dict[str, list[Rule]] = field(default_factory=dict)
    names: dict[int, frozenset[str]] = field(default_factory=dict)
    coloured: bool = False
    kept: int = 0
    tried: int = 0
    read: int = 0


def read_sheet(css: str, sheet: Sheet) -> bool:
    """Add what the rules of a style element hide and show, and return whether that may change anything."""
    flat = css[:SHEET_LIMIT].lower().replace(": ", ":")
    sheet.coloured = sheet.coloured or "background" in flat
    before = sheet.kept
    for start, end, always in _rules(flat, HIDES if sheet.coloured else HIDES + FAINT):
        if always and (reason := _hides(flat[start + 1 : end], sheet)):
            for name in selectors_before(flat, start):
                _keep(sheet, name, reason, (0, start))
    if sheet.rules:
        for start, _, always in _rules(flat, SHOWS):
            for name in selectors_before(flat, start):
                if not sheet.rules.keys().isdisjoint(_innermost(name)):
                    _keep(sheet, name, "", (0 if always else 1, start))
    sheet.read += len(flat)
    return sheet.kept > before


def rules_for(sheet: Sheet, tag: str, classes: str, ident: str) -> tuple[Rule, ...]:
    """Return the rules that may mean an element of these names, the weightiest first."""
    names = names_from(tag, classes, ident)
    found = [
        rule
        for name in names & sheet.rules.keys()
        for rule in sheet.rules[name]
        if rule.where.own.fits(names)
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
            return f"style rule {rule.name[:40]} {{{rule.hides}}}" if rule.hides else ""
    return ""


def _is_met(rule: Rule, node: "Node", sheet: Sheet) -> bool:
    around = rule.where.around
    if not around or node.parent is None:
        return not around
    names = _names_around(node.parent, sheet)
    if names is None:
        sheet.tried += UNKNOWN
    elif not all(part.wanted <= names for part in around):
        return False
    return is_inside(node, around)


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


def _weight(rule: Rule) -> tuple[int, tuple[int, int, int], int]:
    return rule.weight


def _hides(block: str, sheet: Sheet) -> str:
    style = read_style(block)
    faint = same_colour(style.colour, style.back or ("" if sheet.coloured else "white"))
    return style.hides or (f"color:{style.colour[:20]}" if faint else "")


def _keep(sheet: Sheet, name: str, hides: str, place: tuple[int, int]) -> None:
    where = selector(name)
    if where is not None and sheet.kept < HIT_LIMIT:
        sheet.kept += 1
        rule = Rule((place[0], where.weight, sheet.read + place[1]), where, name, hides)
        sheet.rules.setdefault(where.key, []).append(rule)


def _innermost(name: str) -> list[str]:
    """Return the names that the last part of a selector asks for."""
    parts = name.replace(">", " ").split()
    return parts[-1].replace(".", " .").replace("#", " #").replace(":", " :").split() if parts else []


def _rules(flat: str, needles: tuple[str, ...]) -> Iterator[tuple[int, int, bool]]:
    """Yield start and end of the blocks that hold one of `needles`, and whether they always count."""
    hits: list[int] = []
    for needle in needles:
        at = flat.find(needle)
        while at >= 0 and len(hits) < HIT_LIMIT * 2:
            hits.append(at)
            at = flat.find(needle, at + 1)
    at = depth = 0
    for hit in sorted(hits)[:HIT_LIMIT]:
        start = flat.rfind("{", max(hit - SELECTOR, 0), hit)
        end = flat.find("}", hit, hit + SELECTOR)
        if at <= start < end:
            depth += flat.count("{", at, start + 1) - flat.count("}", at, start + 1)
            at = start + 1
            yield start, end, depth == 1 or (depth == 2 and _is_always(flat, start))


def _is_always(flat: str, start: int) -> bool:
    """Tell whether the condition around a rule holds on every screen."""
    at = flat.rfind("@", max(start - CONDITION, 0), start)
    condition = " ".join(flat[at : max(flat.find("{", at), 0)].split()) if at >= 0 else ""
    return condition in ALWAYS or condition.startswith("@layer")
