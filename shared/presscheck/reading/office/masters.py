"""Which heads and feet of an OpenDocument text does no page show? (OpenDocument 1.3, 16.9)"""

from presscheck.reading.draft import Piece
from presscheck.reading.office.walk import Attributes


class Masters:
    """Follows the master pages of a file: what stands in them, and which of them styles ask for.

    The first is that of the first page unless a style asks for another; each may name the one that follows.
    """

    def __init__(self) -> None:
        self.used: set[str] = set()
        self.next: dict[str, str] = {}
        self.at = ""
        self.pieces: list[tuple[str, Piece]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """Take note of an element that begins."""
        if name == "master-page":
            self.at = attributes.get("name", "")
            self.next[self.at] = attributes.get("next-style-name", "")
        elif wanted := attributes.get("master-page-name"):
            self.used.add(wanted)

    def keep(self, pieces: list[Piece]) -> None:
        """Remember in which master page paragraphs stand."""
        if self.at:
            self.pieces += [(self.at, piece) for piece in pieces]

    def hide_unused(self, used: set[str]) -> None:
        """Hide what stands in master pages that no page has; `used` are those that the text asks for."""
        shown = used | self.used | set(list(self.next)[:1])
        while more := {self.next[name] for name in shown if name in self.next} - shown:
            shown |= more
        for name, piece in self.pieces:
            if name not in shown and not piece.hidden:
                piece.hidden, piece.because = True, "a head or foot that no page shows"
