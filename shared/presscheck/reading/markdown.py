"""Which blocks does a Markdown text have, as its reader sees them?"""

import re
from collections.abc import Callable
from dataclasses import replace

from presscheck.document import FULL, Coverage, Document, Place, Role, Unreadable
from presscheck.original import Form, Original
from presscheck.reading.charset import decode, noise, notes_on
from presscheck.reading.draft import Draft, Piece, normalise
from presscheck.reading.inline import visible
from presscheck.reading.limits import Limits
from presscheck.reading.text import NOISE, cut, shortened
from presscheck.release import Release

HEADING = re.compile(r" {0,3}(#{1,6})[ \t]{1,20}(?=\S)")
ITEM = re.compile(r" {0,20}(?:[-*+•]|\d{1,3}[.)])[ \t]{1,20}(?=\S)")
QUOTE = re.compile(r" {0,3}(?:> {0,3}){1,9}")
RULE = re.compile(r" {0,3}(?:-[- ]{2,200}|\*[* ]{2,200}|_[_ ]{2,200}|={3,200})\s{0,20}")
CELLS = re.compile(r"[^|\n]{1,2000}")
DELIMITER = re.compile(r"[|:\- ]{3,500}")
DEFINITION = re.compile(
    r" {0,3}\[(?!\^)[^\]]{1,200}\]:[ \t]{1,20}\S{1,2000}"
    r"(?:[ \t]{1,20}[\"'(]([^\"'()]{0,500})[\"')])?[ \t]{0,20}"
)
"""A link reference definition (CommonMark 0.31, 4.7): nobody sees it, so it serves for comments too."""
FRONTS = {"---": (("---", "..."), ":"), "+++": (("+++",), "=")}
"""How front matter begins, YAML and TOML; how it ends, and what parts names from values."""
FRONT = 60
"""Lines within which front matter must end."""


def read_markdown(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read Markdown of any encoding; each block knows its line and column in the file."""
    whole, _ = decode(release.content)
    text, coverage = shortened(whole, limits)
    coverage = replace(coverage, notes=(*notes_on(whole), *coverage.notes))
    if noise(text) > NOISE:
        detail = "The bytes are no text in any encoding known here. Ask the sender for the release."
        return (Unreadable("unreadable", detail, "markdown"),)
    normal = normalise(text)
    walk = Walk(normal.split("\n"), limits)
    walk.draft.originals[""] = Original(normal, Form.LINES)
    walk.run()
    if walk.at < len(walk.lines):
        coverage = cut(coverage, walk.at, len(walk.lines), limits)
    if walk.coverage.over:
        share = min(coverage.share, walk.coverage.share)
        coverage = Coverage(share, (*coverage.notes, *walk.coverage.notes), over=True)
    if not any(not piece.hidden for piece in walk.draft.pieces):
        return (Unreadable("empty", "The file holds no text. Ask the sender for the release.", "markdown"),)
    return (walk.draft.build("markdown", declared_language=walk.language, coverage=coverage),)


def _share(coverage: Coverage) -> float:
    return coverage.share


class Walk:
    """Walks the lines once and adds a piece to the draft for each block."""

    def __init__(self, lines: list[str], limits: Limits) -> None:
        self.lines, self.limits, self.draft = lines, limits, Draft(limits)
        self.at = 0
        self.language: str | None = None
        self.coverage = FULL

    def run(self) -> None:
        """Read all lines."""
        self._front()
        while self.at < len(self.lines) and len(self.draft.pieces) < self.limits.blocks:
            line = self.lines[self.at]
            if not line or line.isspace():
                self.at += 1
            else:
                self._block(line.lstrip())

    def _block(self, start: str) -> None:
        line = self.lines[self.at]
        if start.startswith(("```", "~~~")):
            self._fence(start[:3])
        elif start.startswith("<!--"):
            self._comment()
        elif (
            start.startswith("<")
            and start[1:2].isalpha()
            and "://" not in start[:12]
            and "@" not in start[:40]
        ):
            self._html()
        elif found := HEADING.match(line):
            text = (
                line[found.end() :].rstrip().rstrip("#")
                if line.rstrip().endswith(" #")
                else line[found.end() :]
            )
            self._add(text, self.at, found.end(), Role.HEADING, len(found[1]))
            self.at += 1
        elif RULE.fullmatch(line):
            self.at += 1
        elif found := DEFINITION.fullmatch(line):
            self._define(found[1] or "")
        elif start.startswith("|"):
            self._row(line)
        elif found := ITEM.match(line):
            self._run(found.end(), Role.ITEM, lambda text: not ITEM.match(text))
        elif found := QUOTE.match(line):
            self._quote(found.end())
        else:
            self._paragraph(len(line) - len(start))

    def _define(self, title: str) -> None:
        place = Place(self.at + 1, 1)
        self.draft.add(Piece(title, Role.CAPTION, hidden=True, because="link definition", place=place))
        self.at += 1

    def _add(self, text: str, line: int, column: int, role: Role, level: int = 0) -> None:
        shown, links, hidden = visible(text)
        place = Place(line + 1, column + 1)
        self.draft.add(Piece(shown, role, level, place=place, links=links))
        for secret in hidden:
            self.draft.add(Piece(secret, Role.CAPTION, hidden=True, because="not shown", place=place))

    def _run(self, column: int, role: Role, goes_on: Callable[[str], bool]) -> None:
        first = self.at
        self.at += 1
        while (
            self.at < len(self.lines) and self._inside(self.lines[self.at]) and goes_on(self.lines[self.at])
        ):
            self.at += 1
        text = "\n".join((self.lines[first][column:], *self.lines[first + 1 : self.at]))
        self._add(text, first, column, role)

    def _inside(self, line: str) -> bool:
        if not line or line.isspace():
            return False
        start = line.lstrip()
        return not start.startswith(("```", "|", ">", "<!--")) and not HEADING.match(line)

    def _paragraph(self, column: int) -> None:
        first = self.at
        self._run(column, Role.PARAGRAPH, lambda text: not RULE.fullmatch(text))
        under = self.lines[self.at].strip() if self.at < len(self.lines) else ""
        if self.at == first + 1 and under and not under.strip("=-") and self.draft.pieces:
            piece = self.draft.pieces[-1]
            if piece.place.line == first + 1:
                piece.role, piece.level = Role.HEADING, 1 if under[0] == "=" else 2
                self.at += 1

    def _quote(self, column: int) -> None:
        first = self.at
        parts = []
        while self.at < len(self.lines) and (found := QUOTE.match(self.lines[self.at])):
            parts.append(self.lines[self.at][found.end() :])
            self.at += 1
        self._add("\n".join(parts), first, column, Role.QUOTE)

    def _row(self, line: str) -> None:
        if not DELIMITER.fullmatch(line):
            for cell in CELLS.finditer(line):
                lead = len(cell[0]) - len(cell[0].lstrip())
                self._add(cell[0].strip(), self.at, cell.start() + lead, Role.CELL)
                if len(self.draft.pieces) >= self.limits.blocks:
                    break
        self.at += 1

    def _fence(self, mark: str) -> None:
        first = self.at + 1
        self.at = first
        while self.at < len(self.lines) and not self.lines[self.at].lstrip().startswith(mark):
            self.at += 1
        text = "\n".join(self.lines[first : self.at])
        self.draft.add(Piece(text, place=Place(first + 1, 1), because="code"))
        self.at += 1

    def _comment(self) -> None:
        first = self.at
        while self.at < len(self.lines) and "-->" not in self.lines[self.at]:
            self.at += 1
        self.at += 1
        text = "\n".join(self.lines[first : self.at]).strip()
        inner, _, rest = text.removeprefix("<!--").partition("-->")
        self.draft.add(Piece(inner.strip(), hidden=True, because="comment", place=Place(first + 1, 1)))
        if rest.strip():
            self._add(rest, self.at - 1, 0, Role.PARAGRAPH)

    def _html(self) -> None:
        from presscheck.reading.html.reader import passage

        first = self.at
        while self.at < len(self.lines) and self.lines[self.at].strip():
            self.at += 1
        found = passage("\n".join(self.lines[first : self.at]), self.limits)
        self.coverage = min(self.coverage, found.coverage, key=_share)
        for piece in found.pieces:
            piece.place = Place(first + 1, 1, path=piece.place.path)
            self.draft.add(piece)

    def _front(self) -> None:
        mark = self.lines[0].rstrip()
        if mark not in FRONTS:
            return
        ends, sign = FRONTS[mark]
        end = next((n for n, line in enumerate(self.lines[1:FRONT], 1) if line.rstrip() in ends), 0)
        key = ""
        for number, line in enumerate(self.lines[1:end], 2):
            name, found, value = line.partition(sign)
            if found and name.strip() and not line.startswith((" ", "-", "\t")):
                key = name.strip().lower()
            else:
                value = line.strip().removeprefix("- ")
            value = ", ".join(filter(None, (part.strip(" \t\"'[]") for part in value.split(","))))
            if key:
                self.draft.add_field(f"front:{key}", value, Place(number, 1))
            if key in ("lang", "language") and value:
                self.language = value[:2].lower()
        self.at = end + 1 if end else 0
