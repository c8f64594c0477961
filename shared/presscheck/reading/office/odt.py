"""ODT bytes in, one Document out: what a word processor shows of an OpenDocument text."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from presscheck.document import Coverage, Document, Place, Role, Unreadable, Zone
from presscheck.reading.draft import Draft, Piece
from presscheck.reading.limits import Limits
from presscheck.reading.office.walk import Attributes, Walk, walk_xml
from presscheck.reading.unzip import open_archive
from presscheck.release import Release

CONTENT = "content.xml"

UNSEEN = frozenset(
    ("tracked-changes", "annotation", "hidden-paragraph", "hidden-text", "title", "desc", "note-citation")
)
"""Elements whose text is deleted, a comment, or not shown."""

PAPER = frozenset(("#ffffff", "#fefefe", "#fdfdfd"))
"""Text colours that vanish on white paper."""

ZONES = {
    "header": Zone.BANNER,
    "header-first": Zone.BANNER,
    "footer": Zone.FOOTER,
    "footer-first": Zone.FOOTER,
}

MOST_SPACES = 100
"""Spaces one `text:s` may stand for; more is padding."""


@dataclass(slots=True)
class _Paragraph:
    level: int = 0
    hidden: bool = False
    zone: Zone | None = None
    shown: list[str] = field(default_factory=list)
    veiled: list[str] = field(default_factory=list)


class _Content(Walk):
    """Collects paragraphs and the styles that hide text."""

    def __init__(self, part: str, hiding: set[str]) -> None:
        super().__init__()
        self.part, self.hiding = part, hiding
        self.pieces: list[Piece] = []
        self.stack: list[_Paragraph] = []
        self.spans: list[bool] = []
        self.unseen = 0
        self.style = ""
        self.zone: Zone | None = None
        self.items = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name in UNSEEN:
            self.unseen += 1
        elif name == "style":
            self.style = attributes.get("name", "")
        elif name == "text-properties":
            self._properties(attributes)
        elif name in ("p", "h"):
            level = attributes.get("outline-level", "1") if name == "h" else "0"
            hidden = attributes.get("style-name", "") in self.hiding
            self.stack.append(_Paragraph(int(level) if level.isdigit() else 1, hidden, self.zone))
        elif name == "span":
            self.spans.append(attributes.get("style-name", "") in self.hiding)
        elif name == "list-item":
            self.items += 1
        elif name in ZONES:
            self.zone = ZONES[name]
        elif name == "note-body":
            self.zone = Zone.FOOTER
        else:
            self._space(name, attributes)

    def _space(self, name: str, attributes: Attributes) -> None:
        if name == "s":
            count = attributes.get("c", "1")
            self._write(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES))
        elif name == "tab":
            self._write(" ")
        elif name == "line-break":
            self._write("\n")

    def _properties(self, attributes: Attributes) -> None:
        pale = attributes.get("color", "").casefold() in PAPER and not attributes.get("background-color")
        if pale or attributes.get("display") == "none":
            self.hiding.add(self.style)

    def end(self, name: str) -> None:
        if name in UNSEEN:
            self.unseen -= 1
        elif name in ("p", "h") and self.stack:
            self.pieces += _pieces(self.stack.pop(), self.part, item=self.items > 0)
        elif name == "span" and self.spans:
            self.spans.pop()
        elif name == "list-item":
            self.items -= 1
        elif name in ZONES or name == "note-body":
            self.zone = None

    def text(self, data: str) -> None:
        self._write(data)

    def _write(self, data: str) -> None:
        if self.stack and not self.unseen:
            paragraph = self.stack[-1]
            veiled = paragraph.hidden or any(self.spans)
            (paragraph.veiled if veiled else paragraph.shown).append(data)


def _pieces(paragraph: _Paragraph, part: str, *, item: bool) -> Iterator[Piece]:
    role = Role.HEADING if paragraph.level else Role.ITEM if item else Role.PARAGRAPH
    place = Place(part=part)
    because = f"paragraph in {part}"
    yield Piece("".join(paragraph.shown), role, paragraph.level, paragraph.zone, because=because, place=place)
    because = "hidden text, or white on white"
    text = "".join(paragraph.veiled)
    yield Piece(text, role, paragraph.level, paragraph.zone, hidden=True, because=because, place=place)


def read_odt(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read an ODT file: page heads are banner, feet and notes footer, deleted text and comments left out."""
    archive = open_archive(release.content, limits)
    if archive is None or CONTENT not in archive.names():
        return (
            Unreadable("unreadable", "The OpenDocument file is damaged. Ask the sender for another.", "odt"),
        )
    hiding: set[str] = set()
    styles, content = _Content("page", hiding), _Content("text", hiding)
    archive.notes += walk_xml(archive.get("styles.xml"), styles, limits)
    archive.notes += walk_xml(archive.get(CONTENT), content, limits)
    draft = Draft()
    heads = [piece for piece in styles.pieces if piece.zone is Zone.BANNER]
    feet = [piece for piece in styles.pieces if piece.zone is Zone.FOOTER]
    for piece in (*heads, *content.pieces, *feet):
        draft.add(piece)
    if not draft.pieces:
        reason = "over_budget" if archive.notes else "empty"
        return (Unreadable(reason, f"The file has no text. {'; '.join(archive.notes)}".strip(), "odt"),)
    coverage = Coverage(0.5, tuple(archive.notes)) if archive.notes else None
    return (draft.build("odt", coverage=coverage),)
