"""Which text do the style rules inside a page write before or after an element?

Some publishers label their paid articles so: `body.native .kicker::before { content: "Sponsored" }`.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from presscheck.reading.html.selectors import (
    SELECTOR,
    Selector,
    is_inside,
    names_of,
    selector,
    selectors_before,
)
from presscheck.reading.html.sheet import SHEET_LIMIT
from presscheck.reading.html.visibility import hidden_by_style

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

RULES = 100
"""Rules kept of one page; more are those of icons and counters."""
TRIES = 20_000
"""Rules tried on the elements of one page."""
LETTERS = 3
"""Letters from which what a rule writes is words and no sign."""
CONTENT = re.compile(r"""content\s{0,9}:\s{0,9}(?:"([^"\\{}]{3,60})"|'([^'\\{}]{3,60})')""")
PAGE = frozenset(("html", "body"))
"""Elements at which pages leave words for their scripts: `body::after { content: "mobile" }`."""
PSEUDO = (":before", ":after")


class Written(NamedTuple):
    """A text that a rule writes at the elements its selector means."""

    text: str
    where: Selector


class Writing:
    """The rules met so far, by a name that their element must have."""

    def __init__(self) -> None:
        self.rules: dict[str, list[Written]] = {}
        self.kept = self.tried = 0

    def read(self, css: str) -> None:
        """Take the rules of a style element into account from here on."""
        for found in CONTENT.finditer(css[:SHEET_LIMIT]):
            start = css.rfind("{", max(found.start() - SELECTOR, 0), found.start())
            text = " ".join((found[1] or found[2]).split())
            end = css.find("}", found.end(), found.end() + SELECTOR)
            if self.kept >= RULES:
                return
            if start >= 0 and end >= 0 and _is_words(text) and not hidden_by_style(css[start + 1 : end]):
                for one in selectors_before(css, start):
                    self._keep(one, text)

    def _keep(self, text: str, written: str) -> None:
        bare = next((text.removesuffix(end).rstrip(":") for end in PSEUDO if text.endswith(end)), "")
        where = selector(bare)
        if where is not None and not where.own.wanted <= PAGE and self.kept < RULES:
            self.kept += 1
            self.rules.setdefault(where.key, []).append(Written(written, where))

    def at(self, node: "Node") -> str:
        """Return what a rule writes at an element, or an empty string."""
        names = names_of(node)
        for name in names & self.rules.keys():
            for rule in self.rules[name]:
                self.tried += 1
                if self.tried < TRIES and rule.where.own.fits(names) and is_inside(node, rule.where.around):
                    return rule.text
        return ""


def _is_words(text: str) -> bool:
    return text[:1].isalpha() and sum(map(str.isalpha, text)) >= LETTERS
