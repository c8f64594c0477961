"""Can text of one colour be told from its background?"""

import re
from colorsys import hls_to_rgb
from functools import lru_cache

NAMED = {
    "white": "ffffff",
    "snow": "fffafa",
    "ivory": "fffff0",
    "ghostwhite": "f8f8ff",
    "floralwhite": "fffaf0",
    "whitesmoke": "f5f5f5",
    "azure": "f0ffff",
    "mintcream": "f5fffa",
    "honeydew": "f0fff0",
    "aliceblue": "f0f8ff",
    "lightyellow": "ffffe0",
    "lightcyan": "e0ffff",
    "seashell": "fff5ee",
    "lavenderblush": "fff0f5",
    "oldlace": "fdf5e6",
    "cornsilk": "fff8dc",
    "beige": "f5f5dc",
    "linen": "faf0e6",
    "black": "000000",
    "red": "ff0000",
    "green": "008000",
    "blue": "0000ff",
    "yellow": "ffff00",
    "gray": "808080",
    "grey": "808080",
    "silver": "c0c0c0",
    "lightgray": "d3d3d3",
    "lightgrey": "d3d3d3",
}
"""Colour names of CSS that pages write in styles, as six hexadecimal digits."""

RGB = re.compile(r"rgba?\(([0-9]{1,3}),([0-9]{1,3}),([0-9]{1,3})(?:,([0-9.]{1,6})%?)?\)")
HSL = re.compile(r"hsla?\(([0-9.]{1,6})(?:deg)?,([0-9.]{1,6})%,([0-9.]{1,6})%(?:,([0-9.]{1,6})%?)?\)")

FAINT = 1.2
"""Contrast ratio (WCAG 2.2, 1.4.3, which asks for 4.5) under which text and ground are one."""

CLEAR = 0.05
"""Opacity up to which nothing is seen."""

type Colour = tuple[int, int, int]


@lru_cache(maxsize=1_024)
def same_colour(colour: str, back: str) -> bool:
    """Return whether text of a CSS colour, white space taken out, cannot be told from its background.

    A colour that cannot be read here, such as a variable, is told from every other.
    """
    if not colour:
        return False
    if colour == back or _is_clear(colour):
        return True
    one, other = _read(colour), _read(back)
    if one is None or other is None:
        return False
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05) < FAINT


def _is_clear(colour: str) -> bool:
    if colour == "transparent" or (colour.startswith("#") and len(colour) in (5, 9) and _ends_clear(colour)):
        return True
    found = RGB.fullmatch(colour) or HSL.fullmatch(colour)
    return bool(found and found[4] and _number(found[4], 1.0) <= CLEAR)


def _ends_clear(colour: str) -> bool:
    return not colour[-1 if len(colour) == 5 else -2 :].strip("0")


def _read(colour: str) -> Colour | None:
    if found := RGB.fullmatch(colour):
        return int(found[1]), int(found[2]), int(found[3])
    if found := HSL.fullmatch(colour):
        hue, share, light = (_number(part, 0.0) for part in found.group(1, 2, 3))
        red, green, blue = hls_to_rgb(hue / 360 % 1, min(light / 100, 1.0), min(share / 100, 1.0))
        return round(red * 255), round(green * 255), round(blue * 255)
    digits = NAMED.get(colour, colour.removeprefix("#"))
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    try:
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return None


def _number(digits: str, otherwise: float) -> float:
    return float(digits) if digits.replace(".", "", 1).isdecimal() else otherwise


def _luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    red, green, blue = ((part / 255 + 0.055) / 1.055 for part in colour)
    return float(0.2126 * red**2.4 + 0.7152 * green**2.4 + 0.0722 * blue**2.4)
