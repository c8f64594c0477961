"""Which elements are open, and which of them does a tag close?"""

from presscheck.reading.html.inline import Text
from presscheck.reading.html.page import Node
from presscheck.reading.html.tags import BLOCK, CLOSES_P, ENDS_BEFORE, HEADINGS, SCOPES

LOOK_BACK = 24
"""Open elements looked through for the one an implied or misplaced end tag means."""


class Stack:
    """The open elements; `nodes` is the page's list, whose length closes an element's range.

    `paragraph` tells whether a <p> is open in the scope at hand: there is never more than one.
    """

    def __init__(self, root: Node, nodes: list[Node], text: Text) -> None:
        self.open = [root]
        self.nodes, self.text = nodes, text
        self.paragraph = False
        self.outer: list[tuple[int, bool]] = []
        self.scopes: dict[str, int] = {}
        self.names: frozenset[str] = frozenset()
        self.named_at = (0, 0)

    def push(self, node: Node) -> None:
        """Open an element."""
        tag = node.tag
        if tag == "p":
            self.paragraph = True
        elif tag in SCOPES:
            self.outer.append((len(self.open), self.paragraph))
            self.paragraph = False
            self.scopes[tag] = self.scopes.get(tag, 0) + 1
        self.open.append(node)

    def pop(self) -> None:
        """Close the innermost element."""
        node = self.open.pop()
        node.end = len(self.nodes)
        tag = node.tag
        if self.text.parts and node.block is node and (tag != "svg" or self.text.node is node):
            self.text.flush()
        if tag == "p":
            self.paragraph = False
        elif tag in SCOPES:
            self.paragraph = self.outer.pop()[1]
            self.scopes[tag] -= 1

    def end(self, tag: str) -> None:
        """Close the element an end tag means, if one is open within reach."""
        top = self.open[-1].tag
        if top == tag or (tag in HEADINGS and top in HEADINGS):
            self.pop()
        elif tag in SCOPES:
            self._end_scope(tag)
        elif tag not in self._open_names():
            return
        elif tag in BLOCK:
            self._end_block(tag)
        else:
            self._close_back((tag,), BLOCK)

    def begin(self, tag: str) -> None:
        """Close what the start tag of a block implies (HTML Standard, 13.2.6.4.7)."""
        if tag in CLOSES_P:
            if self.paragraph:
                self._end_block("p")
            if tag in HEADINGS and self.open[-1].tag in HEADINGS:
                self.pop()
        elif (rule := ENDS_BEFORE.get(tag)) is not None:
            self._close_back(*rule)

    def close(self) -> list[Node]:
        """Close everything and return what was still open, the outermost first."""
        unended = self.open[1:]
        while len(self.open) > 1:
            self.pop()
        self.open[0].end = len(self.nodes)
        return unended

    def _open_names(self) -> frozenset[str]:
        """Return the names of the elements open in the scope at hand; made again after a change only."""
        state = (len(self.nodes), len(self.open))
        if state != self.named_at:
            start = self.outer[-1][0] + 1 if self.outer else 0
            self.names, self.named_at = frozenset([node.tag for node in self.open[start:]]), state
        return self.names

    def _end_block(self, tag: str) -> None:
        while self.open[-1].tag != tag:
            self.pop()
        self.pop()

    def _end_scope(self, tag: str) -> None:
        if not self.scopes.get(tag, 0):
            return
        start = next(start for start, _ in reversed(self.outer) if self.open[start].tag == tag)
        while len(self.open) > start:
            self.pop()

    def _close_back(self, ends: tuple[str, ...], bounds: frozenset[str]) -> None:
        for back in range(1, min(LOOK_BACK, len(self.open) - 1) + 1):
            tag = self.open[-back].tag
            if tag in ends:
                for _ in range(back):
                    self.pop()
                return
            if tag in bounds:
                return
