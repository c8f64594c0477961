"""Which elements do the style sheets inside a page hide?"""

from dataclasses import dataclass, field

from presscheck.reading.html.visibility import hidden_by_style

RULE_LIMIT = 2_000
"""Characters looked back from a declaration for the selector it belongs to."""
SHEET_LIMIT = 1_000_000
"""Characters of one style element that are looked at."""
HIT_LIMIT = 5_000
"""Declarations of a style element that are looked at."""
HIDES = (
    "display:none",
    "visibility:hidden",
    "opacity:0",
    "font-size:0",
    ":-9",
    ":-1000",
    "clip:rect(",
    "inset(50%",
    "inset(100%",
    "scale(0)",
)
"""How a declaration begins that may hide text."""
SHOWS = ("display:block", "display:flex", "display:inline", "display:grid", "visibility:visible")
"""How one begins that shows it again."""


@dataclass(slots=True)
class Sheet:
    """Simple selectors (`.a`, `#a`, `a`) that style rules of the file hide, with the declaration."""

    hides: dict[str, str] = field(default_factory=dict)
    coloured: bool = False


def read_sheet(css: str, sheet: Sheet) -> bool:
    """Add what the rules of a style element hide, and return whether that changed anything.

    What any rule shows again counts as shown.
    """
    flat = css[:SHEET_LIMIT].lower().replace(": ", ":")
    sheet.coloured = sheet.coloured or "background" in flat
    at = depth = 0
    changed = False
    for start, end in _rules(flat, HIDES):
        depth += flat.count("{", at, start + 1) - flat.count("}", at, start + 1)
        at = start + 1
        names = [name for name in selectors_before(flat, start) if _simple(name)] if depth == 1 else []
        if names and (reason := hidden_by_style(flat[start + 1 : end])):
            sheet.hides.update(dict.fromkeys(names, reason))
            changed = True
    if not sheet.hides:
        return False
    for start, _ in _rules(flat, SHOWS):
        for name in selectors_before(flat, start):
            changed = sheet.hides.pop(name, "") != "" or changed
    return changed


def hidden_by_sheet(sheet: Sheet, tag: str, classes: str, ident: str) -> str:
    """Return why a rule of the file hides this element, or an empty string."""
    names = [tag, f"#{ident.lower()}", *(f".{part}" for part in classes[:RULE_LIMIT].lower().split())]
    name = next((name for name in names if name in sheet.hides), "")
    return f"style rule {name[:40]} {{{sheet.hides[name]}}}" if name else ""


def _rules(flat: str, needles: tuple[str, ...]) -> list[tuple[int, int]]:
    hits: list[int] = []
    for needle in needles:
        at = flat.find(needle)
        while at >= 0 and len(hits) < HIT_LIMIT * 2:
            hits.append(at)
            at = flat.find(needle, at + 1)
    rules: list[tuple[int, int]] = []
    for hit in sorted(hits)[:HIT_LIMIT]:
        start = flat.rfind("{", max(hit - RULE_LIMIT, 0), hit)
        end = flat.find("}", hit, hit + RULE_LIMIT)
        if 0 <= start < end and (not rules or rules[-1][0] < start):
            rules.append((start, end))
    return rules


def selectors_before(flat: str, start: int) -> list[str]:
    """Return the selectors of the rule whose block begins at `start`."""
    after = max(start - RULE_LIMIT, 0)
    for sign in ("}", "{", ";", "*/"):
        if (at := flat.rfind(sign, after, start)) >= 0:
            after = at + len(sign)
    return [part.strip() for part in flat[after:start].split(",")]


def _simple(name: str) -> bool:
    bare = name[1:] if name[:1] in ".#" else name
    return bare.replace("-", "").replace("_", "").isalnum()
