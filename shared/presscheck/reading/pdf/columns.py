"""Which rows of a page hold the lines of two columns, drawn one row after the other?

Some programs draw both columns row by row, and what stands in one row comes out as one line. A gap that runs
through several rows, with words on both sides of it, parts two columns.
"""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

ROWS = 4
"""Rows through which a gap runs that parts columns; fewer are those of a table's head or of addresses."""

CLOSE = 2.0
"""Heights of a line from one to the next within a paragraph, at most."""

WORDS = 3
"""Words of a row, on either side of the gap, as a median: cells of tables hold fewer."""


class Row(NamedTuple):
    """What stands in one row: its box in points, and its wide gaps."""

    left: float
    bottom: float
    right: float
    top: float
    gaps: tuple["Gap", ...]


class Gap(NamedTuple):
    """From where to where nothing stands in a row, and the words on either side of it."""

    left: float
    right: float
    before: int
    behind: int


class Gutter(NamedTuple):
    """The rows from `first` up to `end` that a gap from `left` to `right` parts."""

    first: int
    end: int
    left: float
    right: float


def gutters(rows: Sequence[Row]) -> Iterator[Gutter]:
    """Yield the gaps that part columns, from the top; rows that reach over one end it."""
    at = 0
    while at < len(rows):
        found = next((found for gap in rows[at].gaps if (found := _followed(rows, at, gap))), None)
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


def _followed(rows: Sequence[Row], first: int, gap: Gap) -> Gutter | None:
    """Follow a gap down the rows as far as it goes."""
    left, right = gap.left, gap.right
    parted: list[Gap] = []
    end = at = first
    while at < len(rows):
        row = rows[at]
        same = next((one for one in row.gaps if max(one.left, left) < min(one.right, right)), None)
        if same is not None:
            left, right = max(left, same.left), min(right, same.right)
            parted.append(same)
            end = at + 1
        elif row.right > right and row.left < left:
            break
        elif end == at and _is_close(rows[at - 1], row):
            end = at + 1
        at += 1
    return Gutter(first, end, left, right) if len(parted) >= ROWS and _are_words(parted) else None


def _is_close(above: Row, below: Row) -> bool:
    """Tell whether a row follows the one above as lines of a paragraph do."""
    return 0 <= above.bottom - below.bottom <= CLOSE * (above.top - above.bottom)


def _are_words(parted: Sequence[Gap]) -> bool:
    """Tell whether both sides of a gap hold running words, and not the cells of a table."""
    return all(
        median(counts) >= WORDS for counts in zip(*((gap.before, gap.behind) for gap in parted), strict=True)
    )
