"""Which words does markup hold beside what it shows: alternative texts, spoken names, comments?"""

from collections.abc import Callable

from presscheck.reading.draft import normalise
from presscheck.reading.html.frames import Met
from presscheck.reading.html.images import note_image
from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.raw import HIDDEN_LIMIT, is_remark
from presscheck.reading.html.tags import UNSEEN

LIMIT = 200
"""Characters of an alternative text or label that are kept; longer ones describe pictures."""
COMMENTS = 50
"""Comments of one page that are kept."""


class Spoken:
    """Adds such words to the page as runs; `afford` takes characters off the budget and tells if they fit."""

    def __init__(self, page: Page, afford: Callable[[int], bool]) -> None:
        self.page, self.afford = page, afford
        self.comments = 0

    def say(self, node: Node, value: str, why: str, token: Met, name: str) -> None:
        """Add words that stand at an element under `name`, and why they are not shown."""
        text = normalise(" ".join(value[: LIMIT * 2].split()))
        if text and len(text) <= HIDDEN_LIMIT and self.afford(len(text)):
            begin = len(self.page.nodes)
            run = Run(node, text, token.line, token.col + 1, spoken=name, unseen=why, begin=begin)
            self.page.runs.append(run)

    def attributes(self, node: Node, token: Met) -> None:
        """Add what attributes of an element say to screen readers."""
        for name in ("aria-label", "title"):
            if value := node.attrs.get(name):
                self.say(node, value, f"attribute {name}: spoken, not shown", token, name)

    def image(self, node: Node, token: Met, *, pending: bool) -> None:
        """Take note of an image in an element; `pending` tells that text goes on around it."""
        attrs = dict(token.attrs or ())
        note_image(self.page, attrs, pending=pending)
        if alt := attrs.get("alt"):
            self.say(node, alt, "alternative text of an image", token, "alt text")

    def comment(self, data: str, node: Node, token: Met) -> None:
        """Add a comment that holds words rather than code."""
        plain = data.strip()
        here = node.unseen != UNSEEN["head"] and self.comments < COMMENTS
        if here and is_remark(plain):
            self.comments += 1
            self.say(node, plain, "a comment in the markup", token, "a comment")
