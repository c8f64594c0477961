"""Which text do the style rules inside a page write before or after an element?

Some publishers label their paid articles so: `body.native .kicker::before { content: "Sponsored" }`.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.rules import blocks_at
from presscheck.reading.html.selectors import ANY, Selector, is_met, names_of, selectors
from presscheck.reading.html.sheet import SHEET_LIMIT
from presscheck.reading.html.visibility import hidden_by_style

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

RULES = 100
"""Rules kept of one page; more are those of icons and counters."""
TRIES = 20_000
"""Rules tried on the elements of one page."""
HIGHEST = 0x110000
"""The number after the last of Unicode."""
LETTERS = 3
"""Letters from which what a rule writes is words and no sign."""
CONTENT = re.compile(
    r"""content\s{0,9}:\s{0,9}(?:"((?:[^"\\{}]|\\[^{}\n]){3,200})"|'((?:[^'\\{}]|\\[^{}\n]){3,200})'"""
    r"""|attr\(\s{0,9}([\w-]{1,60})\s{0,9}\))"""
)
ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})\s?|(.))")
"""A sign written by its number, or for itself (CSS Syntax 3, 4.3.7)."""
LONGEST = 60
"""Characters of what a rule writes up to which it may be a label."""
PAGE = frozenset(("html", "body"))
"""Elements at which pages leave words for their scripts: `body::after { content: "mobile" }`."""
PSEUDO = (":before", ":after")


class Written(NamedTuple):
    """A text that a rule writes at the elements its selector means, or the attribute that holds it."""

    text: str
    attribute: str
    where: Selector
    cost: int


class Writing:
    """The rules met so far, by a name that their element must have; `nodes` are the elements so far."""

    def __init__(self, nodes: list["Node"]) -> None:
        self.nodes = nodes
        self.rules: dict[str, list[Written]] = {}
        self.kept = self.tried = 0

    def read(self, css: str) -> None:
        """Take the rules of a style element into account from here on."""
        css = css[:SHEET_LIMIT]
        for block in blocks_at(css, [found.start() for found in CONTENT.finditer(css)]):
            found = CONTENT.search(css, block.start, block.end)
            if found and block.somewhere and not hidden_by_style(css[block.start + 1 : block.end]):
                text, attribute = _said(found[1] or found[2] or ""), (found[3] or "").lower()
                if attribute or _is_words(text):
                    for one in block.selectors:
                        self._keep(one, text, attribute)

    def _keep(self, name: str, text: str, attribute: str) -> None:
        bare = next((name.removesuffix(end).rstrip(":") for end in PSEUDO if name.endswith(end)), "")
        for where in selectors(bare):
            own = where.own.wanted
            if self.kept < RULES and not (own and own <= PAGE):
                self.kept += 1
                self.rules.setdefault(where.key, []).append(Written(text, attribute, where, where.cost))

    def at(self, node: "Node") -> str:
        """Return what a rule writes at an element, or an empty string."""
        names = names_of(node)
        asked = (f"[{name}]" for name in node.attrs)
        for name in names.union((ANY, *asked)) & self.rules.keys():
            for rule in self.rules[name]:
                self.tried += 1 + rule.cost
                if self.tried < TRIES and rule.where.own.fits(names) and is_met(rule.where, node, self.nodes):
                    text = rule.text or node.attrs.get(rule.attribute, "")
                    if _is_words(text):
                        return text
        return ""


def _said(written: str) -> str:
    return " ".join(ESCAPE.sub(_sign, written).split())


def _sign(escape: re.Match[str]) -> str:
    code = int(escape[1], 16) if escape[1] else 0
    return chr(code) if 0 < code < HIGHEST else escape[2] or ""


def _is_words(text: str) -> bool:
    return len(text) <= LONGEST and text[:1].isalpha() and sum(map(str.isalpha, text)) >= LETTERS
