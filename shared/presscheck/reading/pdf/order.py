"""In which order does a reader meet the paragraphs of a page, whatever order they were drawn in?

Layout programs draw heads, feet and labels when they please. What stands above or below everything beside
it is read there; columns and cells, which stand side by side, keep the order they were drawn in.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from presscheck.reading.pdf.lines import Line

SLACK = 0.25
"""Share of a line's height by which paragraphs above each other may overlap."""


def in_reading_order(groups: Sequence[list[Line]]) -> Iterator[list[Line]]:
    """Yield the paragraphs of all pages in reading order; each belongs to the page of its first line."""
    for _, page in groupby(groups, key=_page):
        yield from _ordered(list(page))


def _page(group: list[Line]) -> int:
    return group[0].page


def _ordered(groups: list[list[Line]]) -> Iterator[list[Line]]:
    """Yield paragraphs band by band from the top, those of a band as they were drawn."""
    spans = sorted(((_span(group), at) for at, group in enumerate(groups)), key=lambda one: -one[0][1])
    band: list[int] = []
    floor = 0.0
    for (bottom, top), at in spans:
        if band and top <= floor:
            yield from (groups[one] for one in sorted(band))
            band = []
        floor = min(floor, bottom) if band else bottom
        band.append(at)
    yield from (groups[one] for one in sorted(band))


def _span(group: list[Line]) -> tuple[float, float]:
    """Return bottom and top of a paragraph on its first page, drawn in by the slack."""
    lines = [line for line in group if line.page == group[0].page]
    slack = SLACK * lines[0].size
    tops = max(line.top for line in lines)
    bottoms = min(_foot(line) for line in lines)
    return bottoms + slack, max(tops - slack, bottoms + slack)


def _foot(line: Line) -> float:
    """Return the bottom of a line; one that runs along the margin counts where it begins."""
    return line.top - line.size if line.upright else line.bottom
