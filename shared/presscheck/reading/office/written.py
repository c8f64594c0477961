"""Which text does a paragraph of an office file hold, and which of its words lead elsewhere?"""

import re
from dataclasses import dataclass, field

from presscheck.reading.draft import Span

MOST = 50
"""Links kept of one paragraph."""

INSTRUCTION = 3_000
"""Characters of the instruction of a field that are read."""

HYPERLINK = re.compile(r'\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"', re.IGNORECASE)
"""The instruction of a field that leads to an address (ECMA-376, Part 1, 17.16.5.25)."""


@dataclass(slots=True)
class Written:
    """Text as it was written, with links as (start, end, address), offsets into that text."""

    parts: list[str] = field(default_factory=list)
    size: int = 0
    links: list[Span] = field(default_factory=list)
    opened: list[tuple[int, str]] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Add text at the end."""
        self.parts.append(text)
        self.size += len(text)

    def begin(self, address: str) -> None:
        """Let a link begin; an empty address makes none."""
        self.opened.append((self.size, address))

    def end(self) -> None:
        """End the link that began last."""
        start, address = self.opened.pop() if self.opened else (self.size, "")
        if address and start < self.size and len(self.links) < MOST:
            self.links.append((start, self.size, address))


def address_in(instruction: str) -> str:
    """Return the address that the instruction of a field leads to, or an empty string."""
    found = HYPERLINK.match(instruction)
    return found[1] if found else ""
