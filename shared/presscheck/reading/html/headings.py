"""Which heading names the article?"""

import re
from collections.abc import Iterable

from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.tags import HEADINGS
from presscheck.reading.traits import weight

LEAST, NAMED, WHOLE = 4, 4, 2
"""Points a headline needs, those for saying what the metadata calls the page, and more for half of that."""
HEADED = 25
"""Weight from which a block can be a headline that no markup shows; names of sites are shorter."""
HOME = re.compile(r"(?:\./|(?:https?:)?//[^/?#]{1,100})?/?(?:index\.(?:html?|php))?")
"""The address of the first page of a site, or of this one."""
SIGNS = re.compile(r"[\W_]+")
"""What titles are compared without."""


def headline_of(
    headings: list[tuple[Node, str]], start: Node, first: int, names: tuple[str, ...]
) -> Node | None:
    """Return the heading that names the article best; of two with the same words the first in its element."""
    best, chosen, said = (LEAST - 1, 1), None, ""
    for node, text in headings:
        if node.unseen or (text == said and chosen is not None and start.holds(chosen)):
            continue
        score = _score(node) + (2 if node.index < first else -3) + (2 if start.holds(node) else 0)
        if score + NAMED + WHOLE >= best[0]:
            score += _points(text, names)
        if (score, -node.index) > best:
            best, chosen, said = (score, -node.index), node, text
    return chosen


def titled(page: Page, first: int, names: tuple[str, ...]) -> Node | None:
    """Return the block above the text that says what the metadata calls a page without headings."""
    for run in page.runs:
        node = run.node
        if node.index >= first:
            break
        shown = not (run.unseen or run.spoken or run.linked or node.aside or node.slot)
        long = weight(run.text) >= HEADED
        if shown and long and node.end <= first and _points(run.text, names) == NAMED + WHOLE:
            return node
    return None


def texts_of_headings(page: Page) -> dict[int, str]:
    """Return what every heading says, by the index of its element, but for a site's name that leads home."""
    wanted = {node.index for node in page.nodes if node.tag in HEADINGS}
    wanted |= {node.index for node in page.marked if node.attrs.get("itemprop") == "headline"}
    texts: dict[int, str] = {}
    for run in page.runs:
        if run.unseen or run.spoken or _leads_home(run):
            continue
        at: Node | None = run.node
        for _ in range(4):
            if at is not None and at.index in wanted:
                texts[at.index] = f"{texts[at.index]} {run.text}" if at.index in texts else run.text
                break
            at = at.parent if at is not None else None
    return texts


def _leads_home(run: Run) -> bool:
    """Tell whether all of a block is a link to the first page of a site."""
    return bool(run.links) and run.linked == len(run.text) and HOME.fullmatch(run.links[0][2]) is not None


def titles(values: Iterable[str]) -> tuple[str, ...]:
    """Return the titles of the metadata in the form headlines are compared in."""
    return tuple(dict.fromkeys(plain for value in values if (plain := _fold(value))))


def says_title(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a heading says what the metadata calls the page."""
    return _points(text, names) > 0


def _score(node: Node) -> int:
    level = HEADINGS.get(node.tag, 1)
    score = max(4 - level, 0) + (1 if node.signal.title else 0)
    score += 2 if node.attrs.get("itemprop") in ("headline", "name") else 0
    score -= 4 if node.slot else 0
    return score - (2 if node.aside else 0)


def _points(text: str, names: tuple[str, ...]) -> int:
    """Return the points of a heading for what the metadata calls the page: more where it is most of that."""
    plain = _fold(text)
    if len(plain) < 8:
        return 0
    shared = [name for name in names if plain in name or (len(name) >= 16 and name in plain)]
    whole = any(len(name) <= 2 * len(plain) for name in shared)
    return NAMED + (WHOLE if whole else 0) if shared else 0


def _fold(text: str) -> str:
    return SIGNS.sub("", text[:400].casefold())
