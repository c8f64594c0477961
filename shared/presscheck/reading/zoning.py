"""Where does each block of a release stand: before the headline, in the text, or after it?"""

from typing import TYPE_CHECKING

from presscheck.document import Zone

if TYPE_CHECKING:
    from presscheck.reading.draft import Piece


def assign(pieces: list["Piece"]) -> None:
    """Give a zone to every piece that has none yet."""
    for piece in pieces:
        piece.zone = piece.zone or Zone.BODY
