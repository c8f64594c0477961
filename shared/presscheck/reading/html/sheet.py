"""Which elements do the style sheets inside a page hide?"""

import re
from dataclasses import dataclass, field

from presscheck.reading.html.cascade import IMPORTANT, Cascade, Showing
from presscheck.reading.html.colours import same_colour
from presscheck.reading.html.rules import LENGTH, Block, blocks_at, blocks_with
from presscheck.reading.html.variables import Variables
from presscheck.reading.html.visibility import Style, read_style, shown_by

SHEET_LIMIT = 1_000_000
"""Characters of one style element that are looked at."""
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
"""How one begins that may hide text on a white page."""
INK = re.compile(r"(?<![\w-])color:([^;!{}]{3,40})")
PAPER = re.compile(r"background(?:-(?P<color>color))?:(?P<colour>[^;!{}]{3,40})")
PALE = ("#f", "white", "rgb", "hsl")
"""How a colour begins that can be written in many ways, white above all."""
MANY = 4
"""Grounds of one sheet from which on parts of the page have their own."""
GROUND = re.compile(r"(?:^|[}\s,/])(?:html|body)\s{0,9}\{[^{}]{0,400}?background(?:-color)?:([^;!{}]{3,40})")
"""The ground of the whole page."""
SHOWS = ("display:block", "display:flex", "display:inline", "display:grid", "visibility:visible", "opacity:1")
"""How one begins that shows it again."""
CLOAK = "cloak"
"""Part of the attributes that Vue, Alpine and Angular take away once their scripts run."""


@dataclass(slots=True)
class Sheet:
    """What the style elements of the file say: which rules hide and show, and what colours stand on.

    `coloured` tells that parts of the page may have a ground of their own, `ground` is that of the whole.
    """

    cascade: Cascade
    variables: Variables = field(default_factory=Variables)
    coloured: bool = False
    ground: str = "white"
    read: int = 0


def read_sheet(css: str, sheet: Sheet) -> bool:
    """Add what the rules of a style element hide and show, and return whether that may change anything."""
    flat = css[:SHEET_LIMIT].lower().replace(": ", ":")
    if "<!--" in flat or "-->" in flat:
        flat = flat.replace("<!--", "    ").replace("-->", "   ")
    _see_grounds(flat, sheet)
    before = sheet.cascade.kept + sheet.cascade.noted
    if "--" in flat:
        sheet.variables.define(flat)
    hides = HIDES if sheet.coloured else HIDES + FAINT
    for block in blocks_with(flat, hides + sheet.variables.spellings(hides)):
        _keep_if_hiding(flat, block, sheet)
    for block in blocks_at(flat, _faint(flat, sheet)):
        _keep_if_hiding(flat, block, sheet)
    for block in blocks_with(flat, SHOWS):
        if block.somewhere and (shows := shown_by(flat[block.start + 1 : block.end])):
            important = IMPORTANT in flat[block.start : block.end]
            for name in block.selectors:
                sheet.cascade.show(Showing(name, block, shows, important, sheet.read + block.start))
    sheet.read += len(flat)
    return sheet.cascade.kept + sheet.cascade.noted > before


def styled(style: str, sheet: Sheet) -> Style:
    """Return what declarations say of their element, custom properties taken for what they stand for."""
    if "var(" not in style:
        return read_style(style)
    return read_style(sheet.variables.resolved(style.lower()))


def _see_grounds(flat: str, sheet: Sheet) -> None:
    """Learn on what the text of the page stands, and whether parts of it stand on something else."""
    grounds = flat.count("background")
    if not grounds or sheet.coloured:
        return
    whole = GROUND.findall(flat) if grounds < MANY else []
    if grounds == len(whole):
        sheet.ground = read_style(f"background:{whole[-1]}").back or sheet.ground
    else:
        sheet.coloured = True


def _faint(flat: str, sheet: Sheet) -> list[int]:
    """Return where a rule gives text the colour of its ground: its own, or that of the page."""
    found = []
    for paper in PAPER.finditer(flat):
        start = max(flat.rfind("{", max(paper.start() - LENGTH, 0), paper.start()), 0)
        end = max(flat.find("}", paper.end()), 0)
        twice = flat.count(f"color:{paper['colour']}", start, end) > bool(paper["color"])
        if twice or paper["colour"].startswith(PALE):
            ink = INK.search(flat, start, end)
            if ink and _is_same(ink[1], paper["colour"]):
                found.append(ink.start())
    if not sheet.coloured:
        found += [ink.start() for ink in INK.finditer(flat) if _is_same(ink[1], sheet.ground)]
    return sorted(found)


def _is_same(ink: str, paper: str) -> bool:
    return same_colour("".join(ink.split()), "".join(paper.split()))


def _keep_if_hiding(flat: str, block: Block, sheet: Sheet) -> None:
    declared = flat[block.start + 1 : block.end]
    if block.always and (reason := _hides(declared, sheet)):
        for name in block.selectors:
            if CLOAK not in name:
                at, important = sheet.read + block.start, IMPORTANT in declared
                sheet.cascade.hide(name, block, reason, important=important, at=at)


def _hides(block: str, sheet: Sheet) -> str:
    style = styled(block, sheet)
    faint = same_colour(style.colour, style.back or ("" if sheet.coloured else sheet.ground))
    return style.hides or (f"color:{style.colour[:20]}" if faint else "")
