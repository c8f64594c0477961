"""Which text does a browser keep from the screen, by attribute, inline style or a style sheet in the file?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

RULE_LIMIT = 2_000
"""Characters looked back from a declaration for the selector it belongs to."""
HIT_LIMIT = 5_000
"""Declarations of a style sheet that are looked at."""
SHEET_LIMIT = 1_000_000
"""Characters of style sheets that are looked at."""
STYLE_LIMIT = 2_000
"""Characters of a style attribute that are looked at."""

GONE = {
    "display:none": "display:none",
    "visibility:hidden": "visibility:hidden",
    "visibility:collapse": "visibility:hidden",
    "content-visibility:hidden": "content-visibility:hidden",
    "opacity:0": "opacity:0",
    "font-size:0": "font-size:0",
    "clip:rect(0": "clipped to nothing",
    "clip:rect(1px,1px,1px,1px": "clipped to nothing",
    "clip-path:inset(50%": "clipped to nothing",
    "clip-path:inset(100%": "clipped to nothing",
    "transform:scale(0)": "scaled to nothing",
    "text-indent:-": "moved off the screen",
    "left:-": "moved off the screen",
    "right:-": "moved off the screen",
    "top:-": "moved off the screen",
}
NEEDLES = tuple(
    f"{name}:{gap}{value}"
    for name, value in (
        *(("display", value) for value in ("none", "block", "flex", "inline", "grid")),
        ("visibility", "hidden"),
        ("opacity", "0"),
        ("font-size", "0"),
        *((name, "-") for name in ("text-indent", "left", "right", "top")),
        ("clip", "rect("),
        ("clip-path", "inset("),
        ("transform", "scale(0"),
        ("width", "0"),
        ("height", "0"),
    )
    for gap in ("", " ")
)
"""Where in a style sheet a rule that hides or shows something is looked for."""
NUMBERED = ("opacity:0", "font-size:0")
SHIFTED = ("text-indent:-", "left:-", "right:-", "top:-")
WHITE = frozenset(("white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)"))


@dataclass(slots=True)
class Sheet:
    """Simple selectors (`.a`, `#a`, `a`) that style rules of the file hide, with the declaration."""

    hides: dict[str, str] = field(default_factory=dict)
    shows: set[str] = field(default_factory=set)
    coloured: bool = False


def hidden_by_style(style: str) -> str:
    """Return the declaration of an inline style that hides the element, or an empty string."""
    flat = "".join(style[:STYLE_LIMIT].lower().split())
    for start, reason in GONE.items():
        if start in flat and _applies(flat, start):
            return reason
    return "zero size" if _no_size(flat) else ""


def colours(style: str) -> tuple[str, str]:
    """Return the text colour and the background an inline style sets, each possibly empty."""
    colour = back = ""
    for declaration in "".join(style[:STYLE_LIMIT].lower().split()).split(";"):
        name, _, value = declaration.partition(":")
        if name == "color":
            colour = value.removesuffix("!important")
        elif name in ("background", "background-color"):
            back = value.removesuffix("!important")
    return _plain(colour), _plain(back)


def same_colour(colour: str, back: str) -> bool:
    """Return whether text of one colour cannot be told from its background."""
    return bool(colour) and (colour == back or colour == "transparent")


def read_sheet(css: str, sheet: Sheet) -> None:
    """Add what the rules of a style sheet hide; what an at-rule shows again counts as shown."""
    flat = css[:SHEET_LIMIT].lower()
    sheet.coloured = sheet.coloured or "background" in flat
    at = depth = 0
    seen = -1
    for hit in sorted(set(_hits(flat)))[:HIT_LIMIT]:
        depth += flat.count("{", at, hit) - flat.count("}", at, hit)
        at = hit
        start = flat.rfind("{", max(hit - RULE_LIMIT, 0), hit)
        end = flat.find("}", hit, hit + RULE_LIMIT)
        if seen < start < end:
            seen = start
            _note_rule(_selectors(flat, start), flat[start + 1 : end], depth, sheet)


def hidden_by_sheet(sheet: Sheet, tag: str, attrs: Mapping[str, str]) -> str:
    """Return why a rule of the file hides this element, or an empty string."""
    for name in _names(tag, attrs):
        if name in sheet.hides and name not in sheet.shows:
            return f"style rule {name[:40]} {{{sheet.hides[name]}}}"
    return ""


def _names(tag: str, attrs: Mapping[str, str]) -> Iterable[str]:
    yield tag
    if ident := attrs.get("id"):
        yield f"#{ident.lower()}"
    for part in (attrs.get("class") or "")[:STYLE_LIMIT].lower().split():
        yield f".{part}"


def _hits(flat: str) -> Iterable[int]:
    for needle in NEEDLES:
        at = flat.find(needle)
        while at >= 0:
            yield at
            at = flat.find(needle, at + 1)


def _selectors(flat: str, start: int) -> list[str]:
    low = max(start - RULE_LIMIT, 0)
    before = max(flat.rfind("}", low, start), flat.rfind("{", low, start), flat.rfind("*/", low, start) + 1)
    return flat[before + 1 : start].split(",")


def _note_rule(selectors: list[str], body: str, depth: int, sheet: Sheet) -> None:
    reason = hidden_by_style(body)
    for selector in selectors:
        name = selector.strip()
        if not _simple(name):
            continue
        if reason and depth == 1:
            sheet.hides.setdefault(name, reason)
        elif not reason:
            sheet.shows.add(name)


def _simple(name: str) -> bool:
    return (
        name.lstrip(".#").replace("-", "").replace("_", "").isalnum()
        and name.count(".") + name.count("#") <= 1
    )


def _applies(flat: str, start: str) -> bool:
    at = flat.find(start)
    if at > 0 and flat[at - 1] not in ";{":
        return start in ("left:-", "right:-", "top:-") and flat.startswith("margin-", max(at - 7, 0))
    rest = flat[at + len(start) :]
    if start in NUMBERED:
        return not _number(rest.lstrip(".")) and not rest.startswith(("%", "calc"))
    return _number(rest) >= 900 if start in SHIFTED else True


def _number(rest: str) -> int:
    digits = ""
    for letter in rest[:7]:
        if not ("0" <= letter <= "9"):
            break
        digits += letter
    return int(digits) if digits else 0


def _no_size(flat: str) -> bool:
    sizes = {
        part
        for part in flat.split(";")
        if part.startswith(("width:", "height:", "max-height:", "max-width:"))
    }
    none = {
        part.partition(":")[0].removeprefix("max-") for part in sizes if part.endswith((":0", ":0px", ":1px"))
    }
    return (("height" in none or "width" in none) and "overflow:hidden" in flat) or none == {
        "width",
        "height",
    }


def _plain(colour: str) -> str:
    return "white" if colour in WHITE else colour
