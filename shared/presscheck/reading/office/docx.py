"""DOCX bytes in, one Document out: what Word shows of a text, tracked changes accepted."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from presscheck.document import Coverage, Document, Place, Role, Unreadable, Zone
from presscheck.reading.draft import Draft, Piece, linked
from presscheck.reading.limits import Limits
from presscheck.reading.office.facts import add_facts
from presscheck.reading.office.heads import unshown_parts
from presscheck.reading.office.look import PLAIN, UNREAD, Ground, Look, Styles
from presscheck.reading.office.relations import main_part, relations_of
from presscheck.reading.office.walk import Attributes, Walk, covered, paragraph_path, walk_xml
from presscheck.reading.office.written import INSTRUCTION, Written, address_in
from presscheck.reading.unzip import Archive, open_archive
from presscheck.release import Release

UNSEEN = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText"))
"""Elements whose text is deleted, moved away, a field's code, or the second copy of a text box."""


@dataclass(slots=True)
class _Paragraph:
    number: int
    shown: Written = field(default_factory=Written)
    hidden: list[str] = field(default_factory=list)
    style: str = ""
    look: Look = PLAIN
    level: int = 0
    item: bool = False


class _Body(Walk):
    """Collects paragraphs from one part of the package."""

    def __init__(self, zone: Zone | None, part: str, styles: Styles, targets: dict[str, str]) -> None:
        super().__init__()
        self.zone, self.part, self.styles, self.targets = zone, part, styles, targets
        self.instruction: str | None = None
        self.fields: list[bool] = []
        self.ground = Ground(styles.looks)
        self.pieces: list[Piece] = []
        self.stack: list[_Paragraph] = []
        self.unseen = self.imported = self.met = 0
        self.in_run = self.in_text = False
        self.look: Look = PLAIN
        self.run_style: Look = PLAIN

    def start(self, name: str, attributes: Attributes) -> None:
        self.ground.start(name, attributes)
        if name in UNSEEN:
            self.unseen += 1
        elif name == "p":
            self.met += 1
            self.stack.append(_Paragraph(self.met))
        elif name == "r":
            self.in_run, self.look, self.run_style = True, PLAIN, PLAIN
        elif name == "t":
            self.in_text = True
        elif name == "hyperlink" and self.stack:
            self.stack[-1].shown.begin(self.targets.get(attributes.get("id", ""), ""))
        elif name == "altChunk":
            self.imported += 1
        elif name == "fldChar" and self.stack:
            self._field(attributes.get("fldCharType", ""))
        elif not self._sign(name, attributes):
            self._property(name, attributes)

    def _sign(self, name: str, attributes: Attributes) -> bool:
        """Write what an element stands for; tell whether it stands for any text."""
        if name in ("br", "cr") and attributes.get("type") != "page":
            self._write("\n")
        elif name in ("tab", "ptab") and self.in_run:
            self._write(" ")
        elif name == "noBreakHyphen":
            self._write("-")
        elif name == "softHyphen":
            self._write("\u00ad")
        elif name == "textpath":
            before = "\n" if self.stack and self.stack[-1].shown.size else ""
            self._write(f"{before}{attributes.get('string', '')}\n")
        else:
            return False
        return True

    def _field(self, kind: str) -> None:
        """Follow a field from its instruction to the end of what it shows."""
        if kind == "begin":
            self.instruction = ""
            self.fields.append(False)
        elif kind == "separate" and self.fields:
            self.stack[-1].shown.begin(address_in(self.instruction or ""))
            self.instruction = None
            self.fields[-1] = True
        elif kind == "end" and self.fields and self.fields.pop():
            self.stack[-1].shown.end()

    def _property(self, name: str, attributes: Attributes) -> None:
        value = attributes.get("val", "")
        if self.in_run and name == "rStyle":
            self.run_style = self.styles.looks.of(value)
        elif self.in_run:
            self.look = self.look.given(name, attributes)
        elif self.stack and name == "pStyle":
            self.stack[-1].style, self.stack[-1].look = value, self.styles.looks.of(value)
        elif self.stack and name == "outlineLvl" and value.isdigit():
            self.stack[-1].level = int(value) + 1
        elif self.stack and name == "numPr":
            self.stack[-1].item = True

    def end(self, name: str) -> None:
        self.ground.end(name)
        if name in UNSEEN:
            self.unseen -= 1
        elif name == "r":
            self.in_run = False
        elif name == "t":
            self.in_text = False
        elif name == "hyperlink" and self.stack:
            self.stack[-1].shown.end()
        elif name == "p" and self.stack:
            self.pieces += _pieces(self.stack.pop(), self.zone, self.part, self.styles)

    def text(self, data: str) -> None:
        if self.in_text:
            self._write(data)
        elif self.instruction is not None and len(self.instruction) < INSTRUCTION:
            self.instruction += data

    def _write(self, data: str) -> None:
        if self.stack and not self.unseen:
            paragraph = self.stack[-1]
            look = self.look.over(self.run_style).over(paragraph.look)
            veiled = look.hidden(ground=self.ground.coloured())
            if veiled:
                paragraph.hidden.append(data)
            else:
                paragraph.shown.write(data)


def _pieces(paragraph: _Paragraph, zone: Zone | None, part: str, styles: Styles) -> Iterator[Piece]:
    level = paragraph.level or styles.levels.get(paragraph.style, 0)
    role = Role.HEADING if level else Role.ITEM if paragraph.item else Role.PARAGRAPH
    because = f"Word paragraph in {part}" + (f", style {paragraph.style}" if paragraph.style else "")
    place = Place(part=part, path=paragraph_path(paragraph.number))
    shown = Piece("".join(paragraph.shown.parts), role, level, zone, because=because, place=place)
    yield linked(shown, paragraph.shown.links) if paragraph.shown.links else shown
    hidden = "".join(paragraph.hidden)
    yield Piece(
        hidden,
        role,
        level,
        zone,
        hidden=True,
        because=UNREAD,
        place=place,
    )


def read_docx(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read a DOCX file: page heads are banner, feet and notes footer, text boxes stand where anchored."""
    archive = open_archive(release.content, limits)
    main = main_part(archive, limits) if archive else ""
    if archive is None or main not in archive.names():
        return (Unreadable("unreadable", "The Word file is damaged. Ask the sender for another.", "docx"),)
    draft, styles = Draft(limits), Styles()
    walk_xml(archive.get("word/styles.xml"), styles, limits)
    read: list[Coverage] = []
    unshown = unshown_parts(archive, main, limits)
    for name, zone in _parts(archive, main):
        links = relations_of(archive, name, limits).links
        body = _Body(zone, name.removeprefix("word/").removesuffix(".xml"), styles, links)
        read.append(walk_xml(archive.get(name), body, limits))
        archive.notes += read[-1].notes
        if body.imported:
            archive.notes.append("text that Word takes in from another file in this one was not read")
        for piece in _once(body.pieces) if zone else body.pieces:
            draft.add(_unseen(piece) if name in unshown else piece)
    add_facts(draft, archive, "docProps/core.xml", "docx", limits)
    if not draft.pieces:
        reason = archive.reason or ("over_budget" if archive.notes else "empty")
        return (Unreadable(reason, f"The Word file has no text. {'; '.join(archive.notes)}".strip(), "docx"),)
    return (draft.build("docx", coverage=covered(read, archive, draft)),)


def _parts(archive: Archive, main: str) -> Iterator[tuple[str, Zone | None]]:
    names = archive.names()
    yield from ((name, Zone.BANNER) for name in names if name.startswith("word/header"))
    yield main, None
    notes = ("word/footnotes.xml", "word/endnotes.xml")
    yield from ((name, Zone.FOOTER) for name in names if name in notes)
    yield from ((name, Zone.FOOTER) for name in names if name.startswith("word/footer"))


def _unseen(piece: Piece) -> Piece:
    return replace(piece, hidden=True, because="a head or foot that no page shows")


def _once(pieces: list[Piece]) -> list[Piece]:
    return list({(piece.text, piece.hidden): piece for piece in pieces}.values())
