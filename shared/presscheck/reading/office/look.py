"""Does Word show a run of text, by its own properties, its styles and the ground it stands on?"""

from typing import NamedTuple, override

from presscheck.reading.office.walk import Attributes, Walk

PAPER = frozenset(("FFFFFF", "FEFEFE", "FDFDFD"))
"""Colours of white paper, on which text of the same colour vanishes."""

TINY = 4
"""Type size in half-points up to which nobody reads."""

OFF = ("0", "false", "none", "off")
"""Values of a property that is switched off (ECMA-376, 17.17.4)."""

DEEPEST = 20
"""Styles based on styles that are followed; Word itself stops at eleven."""

BODY_TEXT = 9
"""Outline level of ordinary text (ECMA-376, 17.3.1.20); headings count from 0."""

GROUNDS = frozenset(("tbl", "tc", "p", "wsp"))
"""Elements that can bring a ground of their own: table, cell, paragraph, text box."""

PROPERTIES = frozenset(("tblPr", "tcPr", "pPr", "spPr"))
"""Where such an element says what its ground is."""

FILLS = frozenset(("solidFill", "gradFill", "blipFill", "pattFill"))


class Look(NamedTuple):
    """What run properties say; None leaves it to the style below (ECMA-376, 17.7.2)."""

    vanished: bool | None = None
    pale: bool | None = None
    tiny: bool | None = None
    shaded: bool | None = None
    struck: bool | None = None

    def given(self, name: str, attributes: Attributes) -> "Look":
        """Return this look with one more run property."""
        value = attributes.get("val", "")
        match name:
            case "vanish":
                return self._replace(vanished=value not in OFF)
            case "strike" | "dstrike":
                return self._replace(struck=value not in OFF)
            case "color":
                return self._replace(pale=value.upper() in PAPER)
            case "sz":
                return self._replace(tiny=value.isdigit() and int(value) <= TINY)
            case "highlight":
                return self._replace(shaded=value not in (*OFF, "white"))
            case "shd":
                return self._replace(shaded=is_shade(attributes))
        return self

    def over(self, below: "Look") -> "Look":
        """Return this look with what it leaves open taken from the one below."""
        return Look(*(low if own is None else own for own, low in zip(self, below, strict=True)))

    def hidden(self, *, ground: bool) -> bool:
        """Tell whether a run is not meant for any reader; `ground` says that it stands on a colour."""
        return bool(self.vanished or self.struck or self.tiny or (self.pale and not (self.shaded or ground)))


PLAIN = Look()

UNREAD = "hidden, struck out, white on white, or too small to read"
"""Why a run is kept from the text that readers see."""


class Looks:
    """The looks of named styles, each with the style it is based on."""

    def __init__(self) -> None:
        self.own: dict[str, Look] = {}
        self.below: dict[str, str] = {}

    def of(self, style: str) -> Look:
        """Return the look of a style with what it inherits; an unknown style has none."""
        look = PLAIN
        for _ in range(DEEPEST):
            if style not in self.own:
                break
            look, style = look.over(self.own[style]), self.below.get(style, "")
        return look


def is_shade(attributes: Attributes) -> bool:
    """Tell whether a shading is another colour than paper."""
    if attributes.get("val", "") in ("nil", "none"):
        return False
    return (
        any(attributes.get(side, "auto").upper() not in (*PAPER, "AUTO") for side in ("fill", "themeFill"))
        or attributes.get("val") == "solid"
    )


class Styles(Walk):
    """Collects heading level and look of each style; style names are English in every Word."""

    def __init__(self) -> None:
        super().__init__()
        self.levels: dict[str, int] = {}
        self.looks = Looks()
        self.style = ""

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self.style = attributes.get("styleId", "")
            self.looks.own[self.style] = PLAIN
        elif name == "name" and value.casefold() == "title":
            self.levels[self.style] = 1
        elif name == "basedOn":
            self.looks.below[self.style] = value
        elif name == "outlineLvl" and value.isdigit() and int(value) < BODY_TEXT:
            self.levels[self.style] = int(value) + 1
        elif self.style:
            self.looks.own[self.style] = self.looks.own[self.style].given(name, attributes)

    @override
    def end(self, name: str) -> None:
        if name == "style":
            self.style = ""


class Ground:
    """Follows the shaded paragraphs, cells and tables and the filled boxes around the text."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks
        self.stack: list[bool] = []
        self.within = ""
        self.lines = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        if name in GROUNDS:
            self.stack.append(self.coloured())
        elif name in PROPERTIES:
            self.within = name
        elif name == "rPr":
            self.within = ""
        elif name == "ln":
            self.lines += 1
        elif self.within and self.stack and not self.lines:
            self.stack[-1] |= self._colours(name, attributes)

    def _colours(self, name: str, attributes: Attributes) -> bool:
        if name == "shd":
            return is_shade(attributes)
        if name in ("tblStyle", "pStyle"):
            return bool(self.looks.of(attributes.get("val", "")).shaded)
        return self.within == "spPr" and name in FILLS

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name in GROUNDS and self.stack:
            self.stack.pop()
        elif name in PROPERTIES:
            self.within = ""
        elif name == "ln":
            self.lines -= 1

    def coloured(self) -> bool:
        """Tell whether the text that comes now stands on a colour."""
        return bool(self.stack) and self.stack[-1]
