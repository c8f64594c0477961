"""Which element holds the article's text, and which one its headline?"""

from collections.abc import Iterable
from dataclasses import dataclass

from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.tags import HEADINGS

PROSE = 60
"""Characters from which an unlinked block is prose; a third of them without word spaces."""
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
    because: str


def is_prose(run: Run) -> bool:
    """Return whether a shown block reads like a paragraph rather than a label, link or menu item."""
    if run.unseen or run.linked * 2 > len(run.text):
        return False
    size = len(run.text)
    return size >= PROSE or (size * 3 >= PROSE and not run.text.isascii() and run.text.count(" ") * 12 < size)


def weigh(page: Page, *, clean: bool) -> None:
    """Count letters, linked letters and prose inside every element; `clean` leaves out what is beside."""
    beside: list[bool] = []
    for node in page.nodes:
        node.letters = node.linked = node.prose = 0
        up = node.parent is not None and beside[node.parent.index]
        beside.append(clean and (up or bool(node.slot or node.aside)))
    for run in page.runs:
        node = run.node
        if run.unseen or beside[node.index]:
            continue
        node.letters += len(run.text)
        node.linked += run.linked
        node.prose += len(run.text) if is_prose(run) else 0
    for node in reversed(page.nodes):
        if (parent := node.parent) is not None:
            parent.letters += node.letters
            parent.linked += node.linked
            parent.prose += node.prose


def acquit_majority(page: Page) -> None:
    """Take back what markup claims of an element that holds most of the page's text."""
    root = page.nodes[0]
    whole = root.prose or root.letters
    for node in page.nodes:
        if (node.slot or node.aside) and whole and (node.prose if root.prose else node.letters) * 2 >= whole:
            acquit(node)


def acquit(node: Node) -> None:
    """Turn what an element's markup claims into a hint."""
    node.hint = node.hint or node.slot or node.aside
    node.slot = node.aside = ""


def choose(page: Page, names: tuple[str, ...]) -> Article:
    """Return where the article stands; `names` are its titles according to the page's metadata."""
    start, why = _start(page)
    body = _descend(page, start)
    headline = _headline(page, start, body, names)
    scope = _scope(start, body, headline)
    return Article(headline, body, scope, why)


def _start(page: Page) -> tuple[Node, str]:
    root = page.nodes[0]
    for why, nodes in (
        (
            "itemprop articleBody",
            [node for node in page.marked if node.attrs.get("itemprop") == "articleBody"],
        ),
        ("<article>", [node for node in page.nodes if node.tag == "article"]),
        ("<main>", [node for node in page.nodes if node.tag == "main" or node.attrs.get("role") == "main"]),
        ("class of the text", [node for node in page.nodes if node.signal.body]),
    ):
        best = max(nodes, key=_prose, default=None)
        if best is not None and best.prose and best.prose >= ENOUGH * root.prose:
            return best, why
    return root, "most of the prose"


def _prose(node: Node) -> int:
    return node.prose


def _descend(page: Page, start: Node) -> Node:
    best = start
    for node in page.nodes[start.index + 1 : start.end]:
        if node.parent is best and node.prose and node.prose >= DOMINANT * best.prose:
            best = node
    return best if best.prose else start


def _headline(page: Page, start: Node, body: Node, names: tuple[str, ...]) -> Node | None:
    texts = _texts(page, page.nodes)
    first = next((run.node.index for run in page.runs if body.holds(run.node) and is_prose(run)), body.end)
    best: tuple[int, int, Node] | None = None
    for node in page.nodes:
        if node.unseen or not (text := texts.get(node.index)):
            continue
        score = _score(node, text, names) + (2 if start.holds(node) else 0) + (2 if node.index < first else 0)
        if score >= 4 and (best is None or (score, -node.index) > best[:2]):
            best = (score, -node.index, node)
    return best[2] if best else None


def _texts(page: Page, nodes: Iterable[Node]) -> dict[int, str]:
    wanted = {
        node.index for node in nodes if node.tag in HEADINGS or node.attrs.get("itemprop") == "headline"
    }
    texts: dict[int, str] = {}
    for run in page.runs:
        if run.unseen or run.spoken:
            continue
        at: Node | None = run.node
        for _ in range(4):
            if at is not None and at.index in wanted:
                texts[at.index] = f"{texts[at.index]} {run.text}" if at.index in texts else run.text
                break
            at = at.parent if at is not None else None
    return texts


def _score(node: Node, text: str, names: tuple[str, ...]) -> int:
    level = HEADINGS.get(node.tag, 1)
    score = max(4 - level, 0) + (1 if node.signal.title else 0)
    score += 2 if node.attrs.get("itemprop") in ("headline", "name") else 0
    score -= 4 if node.slot else 0
    return score + (4 if _named(text, names) else 0) - (2 if node.aside else 0)


def _named(text: str, names: tuple[str, ...]) -> bool:
    plain = _fold(text)
    return len(plain) >= 8 and any(plain in name or (len(name) >= 16 and name in plain) for name in names)


def _fold(text: str) -> str:
    return "".join(letter for letter in text[:400].casefold() if letter.isalnum())


def titles(values: Iterable[str]) -> tuple[str, ...]:
    """Return the titles of the metadata in the form headlines are compared in."""
    return tuple(dict.fromkeys(plain for value in values if (plain := _fold(value))))


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
