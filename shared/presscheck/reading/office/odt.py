"""ODT bytes in, one Document out: what a word processor shows of an OpenDocument text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from presscheck.document import Document, Place, Role, Unreadable, Zone
from presscheck.reading.draft import Draft, Piece, linked
from presscheck.reading.limits import Limits
from presscheck.reading.office.facts import add_facts
from presscheck.reading.office.look import PAPER, PLAIN, TINY, UNREAD, Look, Looks
from presscheck.reading.office.masters import Masters
from presscheck.reading.office.walk import Attributes, Walk, covered, paragraph_path, walk_xml
from presscheck.reading.office.written import Written
from presscheck.reading.unzip import open_archive
from presscheck.release import Release

CONTENT = "content.xml"

UNSEEN = frozenset(
    ("tracked-changes", "annotation", "hidden-paragraph", "hidden-text", "title", "desc", "note-citation")
)
"""Elements whose text is deleted, a comment, or not shown."""

ZONES = {
    "header": Zone.BANNER,
    "header-first": Zone.BANNER,
    "footer": Zone.FOOTER,
    "footer-first": Zone.FOOTER,
}

GROUNDS = frozenset(("p", "h", "table-cell", "frame"))
"""Elements whose style can give a ground to the text on them."""

SHADES = frozenset(("paragraph-properties", "table-cell-properties", "graphic-properties"))
"""Properties of a style that can hold such a ground."""

MOST_SPACES = 100
"""Spaces one `text:s` may stand for; more is padding."""

POINTS = re.compile(r"([0-9]{1,4}(?:\.[0-9]{1,4})?)pt")


@dataclass(slots=True)
class _Paragraph:
    number: int
    level: int = 0
    look: Look = PLAIN
    zone: Zone | None = None
    gone: bool = False
    shown: Written = field(default_factory=Written)
    veiled: list[str] = field(default_factory=list)


class _Content(Walk):
    """Collects paragraphs and what styles say of their look."""

    def __init__(self, part: str, looks: Looks) -> None:
        super().__init__()
        self.part, self.looks = part, looks
        self.pieces: list[Piece] = []
        self.stack: list[_Paragraph] = []
        self.spans: list[Look] = []
        self.grounds: list[bool] = []
        self.unseen = self.met = 0
        self.style = ""
        self.zone: Zone | None = None
        self.items = 0
        self.shut = False
        self.sections: list[bool] = []
        self.masters = Masters()

    def start(self, name: str, attributes: Attributes) -> None:
        look = self.looks.of(attributes.get("style-name", ""))
        self.masters.start(name, attributes)
        self._fold(name, attributes)
        if name in GROUNDS:
            self.grounds.append(bool(look.shaded) or self._on_ground())
        if name in UNSEEN:
            self.unseen += 1
        elif name in ("p", "h"):
            level = attributes.get("outline-level", "1") if name == "h" else "0"
            self.met += 1
            self.stack.append(_Paragraph(self.met, int(level) if level.isdigit() else 1, look, self.zone))
        elif name == "span":
            self.spans.append(look.over(self.spans[-1]) if self.spans else look)
        elif name == "a" and self.stack:
            self.stack[-1].shown.begin(attributes.get("href", ""))
        elif name == "list-item":
            self.items += 1
        elif name in ZONES:
            self.zone, self.shut = ZONES[name], attributes.get("display") == "false"
        elif name == "note-body":
            self.zone = Zone.FOOTER
        elif not self._style(name, attributes):
            self._space(name, attributes)

    def _fold(self, name: str, attributes: Attributes) -> None:
        """Take note of a section or paragraph that is hidden, now or under a condition that holds."""
        hidden = attributes.get("is-hidden") == "true"
        if name == "hidden-paragraph" and hidden and self.stack:
            self.stack[-1].gone = True
        elif name == "section":
            folded = hidden or attributes.get("display") == "none" or (self.sections and self.sections[-1])
            self.sections.append(bool(folded))

    def _on_ground(self) -> bool:
        return bool(self.grounds) and self.grounds[-1]

    def _style(self, name: str, attributes: Attributes) -> bool:
        if name == "style":
            self.style = attributes.get("name", "")
            self.looks.own[self.style] = PLAIN
            self.looks.below[self.style] = attributes.get("parent-style-name", "")
        elif self.style and name == "text-properties":
            self.looks.own[self.style] = _look(attributes).over(self.looks.own[self.style])
        elif self.style and name in SHADES and _shade(attributes):
            self.looks.own[self.style] = self.looks.own[self.style]._replace(shaded=True)
        else:
            return False
        return True

    def _space(self, name: str, attributes: Attributes) -> None:
        if name == "s":
            count = attributes.get("c", "1")
            self._write(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES))
        elif name == "tab":
            self._write(" ")
        elif name == "line-break":
            self._write("\n")

    def end(self, name: str) -> None:
        if name in GROUNDS and self.grounds:
            self.grounds.pop()
        if name in UNSEEN:
            self.unseen -= 1
        elif name in ("p", "h") and self.stack:
            pieces = list(_pieces(self.stack.pop(), self.part, item=self.items > 0))
            self.masters.keep(pieces)
            self.pieces += pieces
        elif name == "section" and self.sections:
            self.sections.pop()
        elif name == "span" and self.spans:
            self.spans.pop()
        elif name == "a" and self.stack:
            self.stack[-1].shown.end()
        elif name == "style":
            self.style = ""
        elif name == "list-item":
            self.items -= 1
        elif name in ZONES or name == "note-body":
            self.zone, self.shut = None, False

    def text(self, data: str) -> None:
        self._write(data)

    def _write(self, data: str) -> None:
        if self.stack and not self.unseen:
            paragraph = self.stack[-1]
            look = self.spans[-1].over(paragraph.look) if self.spans else paragraph.look
            folded = bool(self.sections) and self.sections[-1]
            veiled = self.shut or folded or look.hidden(ground=self._on_ground())
            if veiled:
                paragraph.veiled.append(data)
            else:
                paragraph.shown.write(data)


def _look(attributes: Attributes) -> Look:
    """Return what text properties say of a look (OpenDocument 1.3, 16.29.29)."""
    colour, display = attributes.get("color"), attributes.get("display")
    line = attributes.get("text-line-through-style") or attributes.get("text-line-through-type")
    size = POINTS.fullmatch(attributes.get("font-size", ""))
    return Look(
        None if display is None else display == "none",
        None if colour is None else colour.upper().removeprefix("#") in PAPER,
        2 * float(size[1]) <= TINY if size else None,
        _shade(attributes) if "background-color" in attributes else None,
        None if line is None else line != "none",
    )


def _shade(attributes: Attributes) -> bool:
    if attributes.get("fill") in ("solid", "gradient", "bitmap", "hatch"):
        return attributes.get("fill-color", "").upper().removeprefix("#") not in PAPER
    ground = attributes.get("background-color", "transparent")
    return ground != "transparent" and ground.upper().removeprefix("#") not in PAPER


def _pieces(paragraph: _Paragraph, part: str, *, item: bool) -> Iterator[Piece]:
    role = Role.HEADING if paragraph.level else Role.ITEM if item else Role.PARAGRAPH
    place = Place(part=part, path=paragraph_path(paragraph.number))
    because = f"paragraph in {part}"
    text = "".join(paragraph.shown.parts)
    if paragraph.gone:
        yield Piece(text, role, paragraph.level, paragraph.zone, hidden=True, because=UNREAD, place=place)
        return
    shown = Piece(text, role, paragraph.level, paragraph.zone, because=because, place=place)
    yield linked(shown, paragraph.shown.links) if paragraph.shown.links else shown
    text = "".join(paragraph.veiled)
    yield Piece(text, role, paragraph.level, paragraph.zone, hidden=True, because=UNREAD, place=place)


def read_odt(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read an ODT file: page heads are banner, feet and notes footer, deleted text and comments left out."""
    archive = open_archive(release.content, limits)
    if archive is None or CONTENT not in archive.names():
        return (
            Unreadable("unreadable", "The OpenDocument file is damaged. Ask the sender for another.", "odt"),
        )
    looks = Looks()
    styles, content = _Content("page", looks), _Content("text", looks)
    read = [
        walk_xml(archive.get(name), walk, limits)
        for name, walk in (("styles.xml", styles), (CONTENT, content))
    ]
    archive.notes += [note for one in read for note in one.notes]
    styles.masters.hide_unused(content.masters.used)
    draft = Draft(limits)
    heads = [piece for piece in styles.pieces if piece.zone is Zone.BANNER]
    feet = [piece for piece in styles.pieces if piece.zone is Zone.FOOTER]
    for piece in (*heads, *content.pieces, *feet):
        draft.add(piece)
    add_facts(draft, archive, "meta.xml", "odt", limits)
    if not draft.pieces:
        reason = archive.reason or ("over_budget" if archive.notes else "empty")
        return (Unreadable(reason, f"The file has no text. {'; '.join(archive.notes)}".strip(), "odt"),)
    return (draft.build("odt", coverage=covered(read, archive, draft)),)
