"""Does a stretch of text meet one of many others?"""

from bisect import bisect_right
from collections.abc import Iterable


class Spans:
    """Stretches of text, merged where they touch, asked in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(spans):
            if self.ends and start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            else:
                self.starts.append(start)
                self.ends.append(end)

    def meets(self, start: int, end: int) -> bool:
        """Tell whether a stretch shares a character with one of these; offsets as in the document."""
        at = bisect_right(self.ends, start)
        return at < len(self.starts) and self.starts[at] < end
