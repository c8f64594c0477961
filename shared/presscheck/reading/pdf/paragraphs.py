"""Which paragraphs, headings and running heads do the lines of a PDF make?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from statistics import median

from presscheck.document import Place, Role, Zone
from presscheck.reading.draft import Piece, Span, linked
from presscheck.reading.pdf.lines import Line
from presscheck.reading.pdf.order import in_reading_order

EDGE = 0.09
"""Share of the page height, from either end, in which running heads and feet stand."""

LOOSE = 1.7
"""Distance between two lines, in line heights, from which a new paragraph begins; double spacing is 2."""

LARGER = 1.15
"""Type size against the ordinary one from which a line is a heading."""

SHORT = 0.72
"""Share of the text width under which a line that ends a sentence ends its paragraph."""

STACK = 4
"""Lines of one character each that make a word set from top to bottom."""

LONGEST_HEADING = 250
"""Characters of a heading at most."""

NUMBER = re.compile(r"\d+")


def pieces_of(lines: Sequence[Line], heights: Sequence[float]) -> Iterator[Piece]:
    """Yield the blocks of a PDF; `heights` are the page heights in points, in page order."""
    ordinary = median(line.size for line in lines)
    keyed = [(line, NUMBER.sub("", line.text).strip()) for line in lines]
    running = _running(keyed, heights)
    groups = _groups([line for line, key in keyed if key not in running], ordinary)
    for group in in_reading_order(list(groups)):
        yield _piece(group, ordinary, heights[0])
    seen: set[str] = set()
    for line, key in keyed:
        if key in running:
            yield _running_piece(line, heights[line.page - 1], again=not key or key in seen)
            seen.add(key)


def _running(keyed: Sequence[tuple[Line, str]], heights: Sequence[float]) -> frozenset[str]:
    """Return what stands, numbers aside, at the edge of half of the pages."""
    edges = {(key, line.page) for line, key in keyed if _at_edge(line, heights[line.page - 1])}
    pages = Counter(key for key, _ in edges)
    return frozenset(key for key, count in pages.items() if count > 1 and count * 2 >= len(heights))


def _at_edge(line: Line, height: float) -> bool:
    return line.bottom < EDGE * height or line.top > (1 - EDGE) * height


def _running_piece(line: Line, height: float, *, again: bool) -> Piece:
    place = Place(page=line.page)
    if again:
        return Piece(line.text, zone=Zone.ASIDE, place=place, because="running head or page number, again")
    zone = Zone.BANNER if line.top > height / 2 else Zone.FOOTER
    return Piece(
        line.text,
        zone=zone,
        hidden=bool(line.unseen),
        place=place,
        because="running head or foot of the pages",
    )


def _groups(lines: Sequence[Line], ordinary: float) -> Iterator[list[Line]]:
    group: list[Line] = []
    width = max((line.right - line.left for line in lines), default=0)
    for line in lines:
        if group and _parts(group[-1], line, width, ordinary):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _parts(above: Line, below: Line, width: float, ordinary: float) -> bool:
    if (
        above.page != below.page
        or above.unseen != below.unseen
        or abs(above.size - below.size) > ordinary * 0.1
    ):
        return not (above.page != below.page and above.text[-1:].isalpha() and below.text[:1].islower())
    height = max(above.size, 1)
    if above.bottom - below.top > (LOOSE - 1) * height or below.bottom > above.top:
        return True
    ends = above.text[-1:] in '.!?:。！？"”»'
    return ends and above.right - above.left < SHORT * width


def _piece(group: Sequence[Line], ordinary: float, height: float) -> Piece:
    first = group[0]
    stacked = len(group) >= STACK and all(len(line.text) == 1 for line in group)
    text = ("" if stacked else "\n").join(line.text for line in group)
    if (stacked or first.upright) and first.page == 1 and first.top > height / 2:
        because = first.unseen or "runs along the margin in the upper half of the first page"
        place = Place(page=1)
        return Piece(text, zone=Zone.BANNER, hidden=bool(first.unseen), because=because, place=place)
    heading = first.size >= LARGER * ordinary and len(text) <= LONGEST_HEADING
    because = f"type of {first.size:.0f} points on page {first.page}"
    if first.unseen:
        because = first.unseen
    role, level = (Role.HEADING, 1 if first.size >= 1.5 * ordinary else 2) if heading else (Role.PARAGRAPH, 0)
    place = Place(page=first.page)
    piece = Piece(text, role, level, hidden=bool(first.unseen), because=because, place=place)
    links = [] if stacked else _links(group)
    return linked(piece, links) if links else piece


def _links(group: Sequence[Line]) -> list[Span]:
    """Return the links of lines with offsets into their text, joined by line feeds."""
    starts = accumulate((len(line.text) + 1 for line in group), initial=0)
    return [
        (at + start, at + end, address)
        for at, line in zip(starts, group, strict=False)
        for start, end, address in line.links
    ]
