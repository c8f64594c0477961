"""Which text do the style rules inside a page write before or after an element?

Some publishers label their paid articles so: `body.native .kicker::before { content: "Sponsored" }`.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.sheet import RULE_LIMIT, SHEET_LIMIT, selectors_before
from presscheck.reading.html.visibility import hidden_by_style

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

RULES = 100
"""Rules kept of one page; more are those of icons and counters."""
TRIES = 20_000
"""Rules tried on the elements of one page."""
LETTERS = 3
"""Letters from which what a rule writes is words and no sign."""
OUTWARDS = 60
"""Elements around one that are asked whether they are as a selector wants them."""
CONTENT = re.compile(r"""content\s{0,9}:\s{0,9}(?:"([^"\\{}]{3,60})"|'([^'\\{}]{3,60})')""")
COMPOUND = re.compile(r"([\w-]{0,100})((?:[.#][\w-]{1,100}|:not\([.#]?[\w-]{1,100}\))*)")
PART = re.compile(r":not\(([^)]*)\)|([.#][\w-]+)")
PAGE = frozenset(("html", "body"))
"""Elements at which pages leave words for their scripts: `body::after { content: "mobile" }`."""
PSEUDO = (":before", ":after")


class Compound(NamedTuple):
    """What one element must be called, and what not: `div`, `.kicker`, `#top`."""

    wanted: frozenset[str]
    refused: frozenset[str]

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether an element of these names is meant."""
        return self.wanted <= names and self.refused.isdisjoint(names)


class Written(NamedTuple):
    """A text that a rule writes at elements of `own` inside those of `around`, the nearest first."""

    text: str
    own: Compound
    around: tuple[Compound, ...]


class Writing:
    """The rules met so far, by a name that their element must have."""

    def __init__(self) -> None:
        self.rules: dict[str, list[Written]] = {}
        self.kept = self.tried = 0

    def read(self, css: str) -> None:
        """Take the rules of a style element into account from here on."""
        for found in CONTENT.finditer(css[:SHEET_LIMIT]):
            start = css.rfind("{", max(found.start() - RULE_LIMIT, 0), found.start())
            text = " ".join((found[1] or found[2]).split())
            end = css.find("}", found.end(), found.end() + RULE_LIMIT)
            if self.kept >= RULES:
                return
            if start >= 0 and end >= 0 and _is_words(text) and not hidden_by_style(css[start + 1 : end]):
                for selector in selectors_before(css, start):
                    self._keep(selector, text)

    def _keep(self, selector: str, text: str) -> None:
        compounds = _compounds(selector)
        if compounds and not compounds[0].wanted <= PAGE and self.kept < RULES:
            self.kept += 1
            key = max(compounds[0].wanted, key=_telling)
            self.rules.setdefault(key, []).append(Written(text, compounds[0], compounds[1:]))

    def at(self, node: "Node") -> str:
        """Return what a rule writes at an element, or an empty string."""
        names = names_of(node)
        for name in names & self.rules.keys():
            for rule in self.rules[name]:
                self.tried += 1
                if self.tried < TRIES and rule.own.fits(names) and _inside(node, rule.around):
                    return rule.text
        return ""


def _is_words(text: str) -> bool:
    return text[:1].isalpha() and sum(map(str.isalpha, text)) >= LETTERS


def names_of(node: "Node") -> frozenset[str]:
    """Return the names by which selectors ask for an element."""
    attrs = node.attrs
    classes = attrs.get("class", "")[:RULE_LIMIT].split()
    ident = attrs.get("id", "")
    return frozenset((node.tag, *(f".{name}" for name in classes), *((f"#{ident}",) if ident else ())))


def _inside(node: "Node", around: tuple[Compound, ...]) -> bool:
    at, wanted = node.parent, 0
    for _ in range(OUTWARDS):
        if wanted == len(around) or at is None:
            break
        wanted += around[wanted].fits(names_of(at))
        at = at.parent
    return wanted == len(around)


def _compounds(selector: str) -> tuple[Compound, ...]:
    """Return the parts of a selector, the innermost first, or nothing where it asks for more than names."""
    bare = next((selector.removesuffix(end).rstrip(":") for end in PSEUDO if selector.endswith(end)), "")
    parts = bare.replace(">", " ").split()
    found = [COMPOUND.fullmatch(part) for part in reversed(parts[-20:])]
    return tuple(_compound(one[1], one[2]) for one in found if one) if all(found) else ()


def _compound(tag: str, rest: str) -> Compound:
    parts = PART.findall(rest)
    wanted = (*((tag.lower(),) if tag else ()), *(name for _, name in parts if name))
    return Compound(frozenset(wanted), frozenset(name for name, _ in parts if name))


def _telling(name: str) -> int:
    return len(name) if name.startswith((".", "#")) else 0
