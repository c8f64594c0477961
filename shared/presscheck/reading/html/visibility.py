"""Which text does an inline style keep from the screen?"""

import re
from dataclasses import dataclass

from presscheck.reading.html.colours import CLEAR
from presscheck.wordlists import words

STYLE_LIMIT = 2_000
"""Characters of a style attribute that are looked at."""

VALUES = {
    "display": ("none",),
    "visibility": ("hidden", "collapse"),
    "content-visibility": ("hidden",),
    "transform": ("scale(0)", "scale3d(0,0", "scalex(0)", "scaley(0)"),
    "filter": ("opacity(0)", "opacity(0%)"),
    "clip": ("rect(0", "rect(1px,1px,1px,1px"),
    "clip-path": ("inset(50%", "inset(100%", "circle(0)", "circle(0px", "circle(0%", "polygon(00,00,0"),
    "font": ("0/", "0px"),
    "text-decoration": ("line-through",),
    "text-decoration-line": ("line-through",),
}
"""Properties that keep text from the screen, or strike it out, with a value that begins so."""
SMALLEST = {"px": 2.0, "pt": 2.0, "em": 0.15, "rem": 0.15, "%": 15.0}
"""Type size by unit up to which nobody reads; running text has 16 pixels, 12 points, 1 em."""
SIZE = re.compile(r"([0-9]{0,4}(?:\.[0-9]{1,4})?)(px|pt|em|rem|%)")
TRANSLATE = re.compile(r"translate(?:x|y|3d)?\((-[0-9a-z.%]{1,10})[,)]")
FUNCTION = re.compile(r"(rgba?|hsla?)\(([^()]{0,100})\)")
BETWEEN = re.compile(r"[\s,/]+")
SHIFTS = words("text-indent left right top bottom inset translate margin-left margin-top")
"""Properties that do so by moving the text off the screen."""
SIDEWAYS = words("text-indent left translate margin-left")
"""Those that move it off the right side, too, where nothing ends a scroll as the top of a page does."""
FAR = 900
"""Pixels (or a tenth of it in other units) from which text is off the screen."""
FARTHER = 3_000
"""Pixels to the right from which it is; wide screens have 2,600."""
WINDOW = 100
"""Hundredths of the window's width from which it is."""
LENGTH = re.compile(r"([0-9]{1,6})(?:\.[0-9]{1,4})?(px|vw)")
AD_SIZES = frozenset(
    tuple(size.split("x"))
    for size in words(
        "300x250 728x90 160x600 300x600 970x250 970x90 320x50 320x100 336x280 468x60 120x600 250x250"
    )
)
"""Width and height of display advertisements in pixels (IAB standard sizes)."""
WHITE = frozenset(("white", "#fff", "#ffffff", "rgb(255,255,255)", "rgba(255,255,255,1)"))


@dataclass(frozen=True, slots=True)
class Style:
    """What an inline style says: why it hides (or nothing), text colour and background, an ad's size.

    `shows` tells that it sets the element out, `visible` that it does so inside one of no visibility.
    """

    hides: str = ""
    shows: bool = False
    visible: bool = False
    colour: str = ""
    back: str = ""
    ad_sized: bool = False


def read_style(style: str) -> Style:
    """Return what an inline style says of its element."""
    declared = _declared(style)
    sizes = (declared.get(name) or declared.get(f"min-{name}", "") for name in ("width", "height"))
    return Style(
        hides=_hides(declared),
        shows=declared.get("display", "none") != "none",
        visible=declared.get("visibility") == "visible",
        colour="" if _is_cut_out(declared) else _plain(_ink(declared)),
        back=_plain(declared.get("background-color") or declared.get("background", "")),
        ad_sized=tuple(size.removesuffix("px") for size in sizes) in AD_SIZES,
    )


def _is_cut_out(declared: dict[str, str]) -> bool:
    """Return whether letters show the background behind them, as headlines in shifting colours do."""
    return "text" in (declared.get("background-clip"), declared.get("-webkit-background-clip"))


def _ink(declared: dict[str, str]) -> str:
    return declared.get("-webkit-text-fill-color") or declared.get("color", "")


def shown_by(declarations: str) -> frozenset[str]:
    """Return the properties by which declarations set out what others may hide."""
    declared = _declared(declarations)
    shows = {"display": declared.get("display", "none") != "none"}
    shows["visibility"] = declared.get("visibility") == "visible"
    shows["opacity"] = declared.get("opacity") == "1"
    return frozenset(name for name, does in shows.items() if does)


def hidden_by_style(style: str) -> str:
    """Return the declaration of a style that hides the element, or an empty string."""
    return _hides(_declared(style))


def _hides(declared: dict[str, str]) -> str:
    for name, value in declared.items():
        if (name in SINGLE and SINGLE[name](value)) or (name in VALUES and value.startswith(VALUES[name])):
            return f"{name}:{value[:20]}"
        if name == "transform" and (found := TRANSLATE.match(value)) and _is_far(found[1]):
            return "moved off the screen by transform"
        if name in SHIFTS and (_is_far(value) or (name in SIDEWAYS and _is_farther(value))):
            return f"moved off the screen by {name}"
    if declared.get("unicode-bidi", "").startswith("bidi-override") and declared.get("direction") == "rtl":
        return "set backwards"
    return "no size" if _no_size(declared) else ""


def _declared(style: str) -> dict[str, str]:
    style = style[:STYLE_LIMIT].lower()
    if "rgb" in style or "hsl" in style:
        style = FUNCTION.sub(_with_commas, style)
    flat = "".join(style.split())
    pairs = [declaration.partition(":") for declaration in flat.split(";")]
    if "!important" in flat:
        pairs.sort(key=_is_important)
    return {name: value.removesuffix("!important") for name, _, value in pairs if value}


def _is_important(declaration: tuple[str, str, str]) -> bool:
    """Tell whether a declaration outweighs those without the mark (CSS Cascade 5, 6.4.4)."""
    return declaration[2].endswith("!important")


def _with_commas(colour: re.Match[str]) -> str:
    """Write a colour such as `rgb(0 0 0 / 0)` with commas, as it was first written (CSS Color 4, 5)."""
    return f"{colour[1]}({','.join(BETWEEN.split(colour[2].strip()))})"


def _is_clear(value: str) -> bool:
    bare = value.rstrip("%")
    number = float(bare) if bare.replace(".", "", 1).isdecimal() else 1.0
    return number <= (CLEAR * 100 if value.endswith("%") else CLEAR)


def _is_zero(value: str) -> bool:
    bare = value.rstrip("pxemr%tvwh")
    return bool(bare) and not bare.strip("0.")


def _is_small(value: str) -> bool:
    found = SIZE.fullmatch(value)
    return _is_zero(value) or bool(found and found[1] and float(found[1]) <= SMALLEST[found[2]])


def _is_far(value: str) -> bool:
    digits = value[1:6].partition(".")[0].rstrip("pxemrtvwh%")
    return (
        value.startswith("-")
        and digits.isdecimal()
        and int(digits) >= (FAR if value.endswith("px") else FAR // 10)
    )


def _is_farther(value: str) -> bool:
    found = LENGTH.match(value)
    return found is not None and int(found[1]) >= (WINDOW if found[2] == "vw" else FARTHER)


SINGLE = {"opacity": _is_clear, "font-size": _is_small, "scale": _is_zero}
"""Properties that hide by one number, with the test of it."""


def _no_size(declared: dict[str, str]) -> bool:
    small = [
        name for name in ("width", "height", "max-width", "max-height") if _is_tiny(declared.get(name, ""))
    ]
    cut_off = declared.get("overflow", "") == "hidden"
    pushed = declared.get("text-indent") == "100%" and declared.get("white-space") == "nowrap"
    return len(small) > 1 or (cut_off and (bool(small) or pushed))


def _is_tiny(value: str) -> bool:
    return value == "1px" or _is_zero(value)


def _plain(colour: str) -> str:
    return "white" if colour in WHITE else colour
