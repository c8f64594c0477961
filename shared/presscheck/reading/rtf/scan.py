"""Which paragraphs do the tokens of an RTF file make, in which place, and can they be seen?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from presscheck.document import Place, Role, Zone
from presscheck.reading.draft import Piece, linked
from presscheck.reading.limits import Limits
from presscheck.reading.office.look import PLAIN, TINY, UNREAD, Look
from presscheck.reading.office.written import INSTRUCTION, Written, address_in
from presscheck.reading.rtf.ground import Ground
from presscheck.reading.rtf.words import (
    BREAKS,
    CHARACTERS,
    CODE_PAGES,
    DRAWN,
    GROUNDS,
    LOOKS,
    PLACES,
    SILENT,
    SWITCHES,
    TOKEN,
    codec_of,
)

ZONES = {"header": Zone.BANNER, "footer": Zone.FOOTER, "note": Zone.FOOTER}

HEAD = 6
"""Letters of `header` and `footer`; what follows says on which pages they stand."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside one pair of braces."""

    place: str = "body"
    silent: bool = False
    look: Look = PLAIN
    skip: int = 1
    codec: str = "cp1252"
    table: str = ""


class Scan:
    """Walks the tokens once and collects runs of text by place and visibility.

    `over` says which budget was spent, at which `share` of the file; `ended` whether all groups were closed;
    `switches` are the words of `SWITCHES` met.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.group = _Group()
        self.stack: list[_Group] = []
        self.fonts: dict[int, str] = {}
        self.font = 0
        self.ground = Ground()
        self.high = 0
        self.codec = "cp1252"
        self.level = 0
        self.skipping = 0
        self.pending = bytearray()
        self.runs: dict[str, list[tuple[str, bool]]] = {}
        self.instruction = self.shape = ""
        self.switches: set[str] = set()
        self.links: dict[str, Written] = {}
        self.results: list[tuple[int, str]] = []
        self.characters = 0
        self.met: Counter[str] = Counter()
        self.over = ""
        self.share = 1.0
        self.ended = True

    def pieces(self, text: str) -> Iterator[Piece]:
        """Yield the paragraphs of an RTF file read as Latin-1; the part of a piece is its place."""
        made = 0
        for token in TOKEN.finditer(text):
            if self.over:
                self.share = token.start() / len(text)
                break
            for piece in self._take(token):
                made += 1
                yield piece
            if made > self.limits.blocks:
                self.over = f"text after {self.limits.blocks:,} paragraphs was not read"
        self.ended = not self.stack
        for place in tuple(self.runs):
            yield from self._paragraph(place)

    def _take(self, token: Match[str]) -> Iterator[Piece]:
        word, number, code, symbol, brace, plain = token.groups()
        if code:
            self._byte(int(code, 16))
            return
        self._flush()
        if plain:
            self._write(plain)
        elif symbol:
            self._symbol(symbol)
        elif brace:
            yield from self._brace(brace)
        elif word:
            yield from self._word(word, int(number) if number else None)

    def _byte(self, value: int) -> None:
        if self.skipping:
            self.skipping -= 1
        else:
            self.pending.append(value)

    def _flush(self) -> None:
        if self.pending:
            text = self.pending.decode(self.group.codec, "replace")
            self.pending.clear()
            self._write(text)

    def _write(self, text: str) -> None:
        cut = min(self.skipping, len(text))
        self.skipping -= cut
        text = text[cut:]
        if self.group.table == "colortbl":
            self.ground.end_entries(text.count(";"))
        if self.group.table == "fldinst":
            self.instruction = (self.instruction + text)[:INSTRUCTION]
        if self.group.table == "sn":
            self.shape = text.strip()
        if not text or (self.group.silent and not (self.group.table == "sv" and self.shape == DRAWN)):
            return
        self.characters += len(text)
        if self.characters > self.limits.characters:
            self.over = f"text after {self.limits.characters:,} characters was not read"
        hidden = self.group.look.hidden(ground=self.ground.coloured())
        self.runs.setdefault(self.group.place, []).append((text, hidden))
        if not hidden:
            self._shown(self.group.place).size += len(text)

    def _shown(self, place: str) -> Written:
        return self.links.setdefault(place, Written())

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self.group = replace(self.group, silent=True)
        elif symbol in CHARACTERS:
            self._write(CHARACTERS[symbol])

    def _brace(self, brace: str) -> Iterator[Piece]:
        self.skipping = 0
        if brace == "{":
            self.stack.append(self.group)
            if len(self.stack) > self.limits.depth:
                self.over = f"groups nested deeper than {self.limits.depth} were not read"
        elif self.stack:
            if self.results and self.results[-1][0] == len(self.stack):
                self._shown(self.results.pop()[1]).end()
            inner, self.group = self.group, self.stack.pop()
            if inner.place != self.group.place:
                yield from self._paragraph(inner.place)

    def _word(self, word: str, number: int | None) -> Iterator[Piece]:
        if word in BREAKS:
            yield from self._paragraph(self.group.place)
        elif word in CHARACTERS:
            self._write(CHARACTERS[word])
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in PLACES:
            place = PLACES[word] or self.group.place
            if word == "fldrslt":
                self._shown(place).begin(address_in(self.instruction))
                self.results.append((len(self.stack), place))
                self.instruction = ""
            self.group = replace(self.group, place=place, silent=self.group.silent and not PLACES[word])
        elif word in SILENT:
            self.group = replace(self.group, silent=True, table=word)
        else:
            self._property(word, number)

    def _unicode(self, number: int) -> None:
        code = number % 0x10000
        if 0xD800 <= code < 0xDC00:
            self.high = code
        else:
            pair = chr(self.high) + chr(code) if self.high else chr(code)
            self._write(pair.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
            self.high = 0
        self.skipping = self.group.skip

    def _property(self, word: str, number: int | None) -> None:
        if word in LOOKS:
            self._look(word, 1 if number is None else number)
        elif word in GROUNDS:
            self.ground.take(word, number or 0)
            self.level = 0 if word == "pard" else self.level
        elif word == "plain":
            self.group = replace(self.group, look=PLAIN, codec=self.codec)
        elif word in SWITCHES.values() and number != 0:
            self.switches.add(word)
        elif word == "outlinelevel" and number is not None:
            self.level = number + 1
        elif word == "uc" and number is not None:
            self.group = replace(self.group, skip=min(max(number, 0), 9))
        elif word == "ansicpg" and number is not None:
            self.codec = codec_of(f"cp{number}")
            self.group = replace(self.group, codec=self.codec)
        elif word == "f" and number is not None:
            self._set_font(number)
        elif word == "fcharset" and self.group.table == "fonttbl" and number is not None:
            self.fonts[self.font] = CODE_PAGES.get(number, self.codec)

    def _set_font(self, number: int) -> None:
        if self.group.table == "fonttbl":
            self.font = number
        else:
            self.group = replace(self.group, codec=self.fonts.get(number, self.codec))

    def _look(self, word: str, number: int) -> None:
        look = self.group.look
        match word:
            case "v" | "deleted":
                look = look._replace(vanished=number != 0)
            case "strike" | "striked":
                look = look._replace(struck=number != 0)
            case "fs":
                look = look._replace(tiny=number <= TINY)
            case "cf":
                look = look._replace(pale=self.ground.is_paper(number))
            case _:
                look = look._replace(shaded=self.ground.is_shade(number))
        self.group = replace(self.group, look=look)

    def _paragraph(self, place: str) -> Iterator[Piece]:
        runs = self.runs.pop(place, [])
        self.met[place] += 1
        links = self.links.pop(place, Written()).links
        for hidden in (False, True):
            text = "".join(text for text, veiled in runs if veiled is hidden)
            if text.strip():
                piece = self._piece(text, place, hidden=hidden)
                yield linked(piece, links) if links and not hidden else piece

    def _piece(self, text: str, place: str, *, hidden: bool) -> Piece:
        role = Role.HEADING if self.level and place == "body" else Role.PARAGRAPH
        because = f"deleted, {UNREAD}" if hidden else f"RTF {place}"
        level = self.level if role is Role.HEADING else 0
        at = Place(part=place, path=f"p[{self.met[place]}]")
        return Piece(text, role, level, ZONES.get(place[:HEAD]), hidden, because=because, place=at)
