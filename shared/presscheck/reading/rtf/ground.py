"""Which colours does an RTF file name, and on which of them does the text stand?"""

WHITE = 253
"""Brightness of each colour from which text vanishes on white paper."""

MOST_COLOURS = 1_000
"""Entries of a colour table that are kept; Word writes a few dozen."""


class Ground:
    """Follows the colour table and the shading of paragraphs and rows."""

    def __init__(self) -> None:
        self.paper: list[bool] = []
        self.entry: list[int] = []
        self.paragraph = self.row = False

    def take(self, word: str, number: int) -> None:
        """Take a control word of `words.GROUNDS` with its number."""
        match word:
            case "red" | "green" | "blue":
                self.entry.append(number)
            case "pard":
                self.paragraph = False
            case "trowd":
                self.row = False
            case "cbpat":
                self.paragraph = self.is_shade(number)
            case "clcbpat":
                self.row |= self.is_shade(number)

    def end_entries(self, count: int) -> None:
        """Close entries of the colour table; the first one, left empty, is the automatic colour."""
        for _ in range(min(count, MOST_COLOURS - len(self.paper))):
            self.paper.append(len(self.entry) == 3 and min(self.entry) >= WHITE)
            self.entry = []

    def is_paper(self, number: int) -> bool:
        """Tell whether a colour of the table is that of white paper."""
        return 0 < number < len(self.paper) and self.paper[number]

    def is_shade(self, number: int) -> bool:
        """Tell whether a ground of this colour differs from paper; 0 is the automatic colour."""
        return number > 0 and not self.is_paper(number)

    def coloured(self) -> bool:
        """Tell whether the text that comes now stands on a colour."""
        return self.paragraph or self.row
