"""Which element holds the article's text, and which one its headline?"""

from collections.abc import Iterator
from dataclasses import dataclass

from presscheck.reading.html.headings import headline_of, says_title, titled
from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.tags import HEADINGS
from presscheck.reading.traits import WIDE

PROSE = 60
"""Characters from which an unlinked block is prose; a third of them in scripts without word spaces."""
DOMINANT = 0.7
"""Share of the prose an inner element must hold to stand for its parent."""
ENOUGH = 0.25
"""Share of the page's prose an article element must hold to be the article."""


@dataclass(frozen=True, slots=True)
class Article:
    """The element of the headline (or None), of the running text, and the one that holds both."""

    headline: Node | None
    body: Node
    scope: Node
    first: int
    because: str


def weigh(page: Page) -> None:
    """Count letters, linked letters and prose of every block and inside every element.

    A page without paragraphs is weighed by its headings.
    """
    _weigh(page, headings=False)
    if not page.nodes[0].prose:
        _weigh(page, headings=True)


def _weigh(page: Page, *, headings: bool) -> None:
    if page.nodes[0].letters:
        for node in page.nodes:
            node.letters = node.linked = node.prose = 0
    for run in page.runs:
        if not run.spoken:
            node = run.node
            run.prose = _prose(run) if headings or node.tag not in HEADINGS else 0
            node.letters += len(run.text)
            node.linked += run.linked
            node.prose += run.prose
    for node in reversed(page.nodes):
        if node.letters and (parent := node.parent) is not None:
            parent.letters += node.letters
            parent.linked += node.linked
            parent.prose += node.prose


def _prose(run: Run) -> int:
    """Return the length of a shown block that reads like a paragraph, not like a label, link or menu item."""
    size = len(run.text)
    if run.unseen or run.linked * 2 > size:
        return 0
    if size >= PROSE:
        return size
    wide = size * 3 >= PROSE and not run.text.isascii() and run.text.count(" ") * 12 < size
    return size if wide and WIDE.search(run.text) else 0


def weigh_clean(page: Page) -> None:
    """Count again the prose inside every element, without what markup says is beside the article."""
    beside = [False] * len(page.nodes)
    for node in page.nodes:
        node.clean = 0
        if node.slot or node.aside or (node.parent is not None and beside[node.parent.index]):
            beside[node.index] = True
    for run in page.runs:
        if run.prose and not beside[run.node.index]:
            run.node.clean += run.prose
    for node in reversed(page.nodes):
        if node.clean and node.parent is not None:
            node.parent.clean += node.clean


def reveal_majority(page: Page) -> None:
    """Show again what one rule hides of most of the page's running text: scripts reveal such pages."""
    hidden: dict[str, int] = {}
    for run in page.runs:
        if run.unseen and not run.spoken and not run.unseen.startswith("inside") and len(run.text) >= PROSE:
            hidden[run.unseen] = hidden.get(run.unseen, 0) + len(run.text)
    reason = max(hidden, key=lambda why: hidden[why], default="")
    if reason and hidden[reason] > page.nodes[0].prose + sum(hidden.values()) - hidden[reason]:
        for run in page.runs:
            if run.unseen == reason:
                run.unseen, run.node.hint = "", f"shown by a script, hidden until then: {reason}"
        weigh(page)


def acquit_majority(page: Page) -> None:
    """Take back what markup claims of an element that holds most of the page's text."""
    size = _prose_of if page.nodes[0].prose else _unlinked
    whole = size(page.nodes[0])
    for node in page.nodes:
        if (node.slot or node.aside) and whole:
            least = 0.9 if node.aside.endswith("page footer") else 0.5
            if size(node) >= least * whole:
                acquit(node)


def _prose_of(node: Node) -> int:
    return node.prose


def _unlinked(node: Node) -> int:
    return node.letters - node.linked


def acquit_headline(page: Page, names: tuple[str, ...], texts: dict[int, str]) -> None:
    """Take back what markup claims of elements that hold running text under the page's own title."""
    for index, text in texts.items():
        if page.nodes[index].tag == "h1" and says_title(text, names):
            at: Node | None = page.nodes[index]
            while at is not None:
                if (at.slot or at.aside) and at.prose >= PROSE * 3:
                    acquit(at)
                at = at.parent


def acquit(node: Node) -> None:
    """Turn what an element's markup claims into a hint."""
    node.hint = node.hint or node.slot or node.aside
    node.slot = node.aside = ""


def choose(page: Page, names: tuple[str, ...], texts: dict[int, str]) -> Article:
    """Return where the article stands.

    `names` are its titles according to the page's metadata, `texts` what its headings say.
    """
    start, why = _start(page)
    body = _descend(page, start)
    first = next((run.node.index for run in page.runs if run.prose and body.holds(run.node)), body.end)
    headings = [(page.nodes[at], text) for at, text in texts.items()]
    headline = headline_of(headings, start, first, names) or titled(page, first, names)
    return Article(headline, body, _scope(start, body, headline), first, why)


def _start(page: Page) -> tuple[Node, str]:
    root = page.nodes[0]
    for why, nodes in _candidates(page):
        best = max(nodes, key=_clean, default=None)
        if best is not None and best.clean and best.clean >= ENOUGH * root.clean:
            return best, why
    return root, "most of the prose"


def _candidates(page: Page) -> Iterator[tuple[str, list[Node]]]:
    yield "itemprop articleBody", [n for n in page.marked if n.attrs.get("itemprop") == "articleBody"]
    yield "<article>", [node for node in page.nodes if node.tag == "article"]
    yield "<main>", [node for node in page.nodes if node.tag == "main" or node.attrs.get("role") == "main"]
    yield "class of the text", [node for node in page.nodes if node.signal.body]


def _clean(node: Node) -> int:
    return node.clean


def _descend(page: Page, start: Node) -> Node:
    best = start
    for node in page.nodes[start.index + 1 : start.end]:
        if node.parent is best and node.clean and node.clean >= DOMINANT * best.clean:
            best = node
    return best if best.clean else start


def _scope(start: Node, body: Node, headline: Node | None) -> Node:
    scope = start if start.tag else body
    while headline is not None and not scope.holds(headline) and scope.parent is not None:
        scope = scope.parent
    at: Node | None = scope
    while at is not None:
        if at.tag == "article":
            return at
        at = at.parent
    return scope
