"""RTF bytes in, one Document out: text, page heads and feet, footnotes, hidden and deleted text."""

from dataclasses import replace

from presscheck.document import FULL, Coverage, Document, Unreadable
from presscheck.reading.draft import Draft, Piece
from presscheck.reading.limits import Limits
from presscheck.reading.rtf.scan import HEAD, Scan
from presscheck.reading.rtf.words import SWITCHES
from presscheck.release import Release

ORDER = ("header", "body", "note", "footer")
"""Where a reader meets the parts of a page; a file defines heads and feet before the text."""


def read_rtf(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read an RTF file; hidden and deleted text is `hidden`, page heads are banner, feet and notes footer."""
    scan = Scan(limits)
    draft = Draft(limits)
    for piece in sorted(scan.pieces(release.content.decode("latin-1")), key=_order):
        draft.add(_on_page(piece, scan.switches))
    if not draft.pieces:
        return (Unreadable("empty", "The RTF file has no text. Ask the sender for the text.", "rtf"),)
    coverage = Coverage(scan.share, (scan.over,), over=True) if scan.over else FULL
    if not (scan.over or scan.ended):
        coverage = coverage.cut_off("the file ends inside a group that is still open; the rest is missing")
    return (draft.build("rtf", coverage=coverage),)


def _on_page(piece: Piece, switches: set[str]) -> Piece:
    """Hide a head or foot that no page shows."""
    part = piece.place.part or ""
    if part[HEAD:] not in SWITCHES or SWITCHES[part[HEAD:]] in switches:
        return piece
    return replace(piece, hidden=True, because="a head or foot that no page shows")


def _order(piece: Piece) -> int:
    return ORDER.index((piece.place.part or "body")[:HEAD])
