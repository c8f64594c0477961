"""Where in the original does a quote stand: line and column, page, part, element path?

Blocks know where they begin, or only which element or string holds them. From there on the text of the blocks
is followed through what readers see of the original, so that tags, entities and wrapped lines count.
"""

from collections.abc import Iterable

from presscheck.document import Document, Place
from presscheck.original import Form, Original, Seen

LONGEST = 20_000
"""Characters of a block within which places are sought."""
WINDOWS = ((2, 300), (6, 6_000))
"""How much of the original is looked at: so many times the text, and so many characters more."""
MOST = 400_000
"""Characters of the original that are looked at from one place on."""
BUDGET = 2_000_000
"""Characters of the original that are looked at for one document."""
LOST = 20
"""Blocks in a row that are not found, after which no more are sought."""
PROBES = (60, 24, 8)
"""Characters by which a block is found again; so few as the last only where it is alone in its place."""
ASTRAY = 200
"""Characters that may stand before a block which is alone in its place, and are none of its own."""
NEEDLES = (24, 8)
"""Characters of a quote that are looked for, where its text does not stand as the block has it."""
FAR = 2_000
"""Characters of the original within a block that its readers do not see."""

type Key = tuple[str, int, int, str]


def places_of(document: Document, offsets: Iterable[int]) -> tuple[Place, ...]:
    """Return for each offset of `document.text` where it stands in the original, as far as can be told.

    Where it cannot, the place is that of its block.
    """
    finder = _Finder(document)
    return tuple([finder.place_of(offset) for offset in offsets])


class _Finder:
    """Keeps what was looked at between one offset and the next; `budget` counts characters."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found: dict[tuple[Key, int], tuple[Seen, dict[int, int]]] = {}
        self.budget = BUDGET

    def place_of(self, offset: int) -> Place:
        index = self.document.index_at(offset)
        place = self.document.blocks[index].place
        original = self.document.originals.get(place.part or "")
        if original is None:
            return self._counted(index, offset)
        start = _start(original, place)
        if start < 0:
            return place
        at = self._source(original, start, index, offset)
        line, column = original.place_at(start if at < 0 else at)
        return Place(line, column, place.page, place.part, place.path)

    def _counted(self, index: int, offset: int) -> Place:
        """Return the place of an offset in a block that stands in the original as it is."""
        block = self.document.blocks[index]
        place = block.place
        if place.line is None:
            return place
        before = self.document.text[block.start : max(offset, block.start)]
        lines, tail = before.count("\n"), len(before) - before.rfind("\n") - 1
        column = tail + 1 if lines else (place.column or 1) + tail
        return Place(place.line + lines, column, place.page, place.part, place.path)

    def _source(self, original: Original, start: int, index: int, offset: int) -> int:
        """Return where in the original an offset stands, or -1; `start` is the place of its block."""
        block = self.document.blocks[index]
        inner = max(offset - block.start, 0)
        if inner > LONGEST:
            return -1
        text = self.document.text[block.start : min(block.end, offset + PROBES[0])]
        begin = start
        while original.text[begin : begin + 1].isspace():
            begin += 1
        if self._is_first(index) and original.text.startswith(text, begin):
            return begin + inner
        for window in range(len(WINDOWS)):
            seen, anchors = self._looked(original, start, index, window)
            at = _within(original, seen, anchors.get(index, -1), text, inner)
            if at >= 0:
                return at
        return -1

    def _is_first(self, index: int) -> bool:
        blocks = self.document.blocks
        return not index or _key(blocks[index - 1].place) != _key(blocks[index].place)

    def _looked(self, original: Original, start: int, index: int, window: int) -> tuple[Seen, dict[int, int]]:
        """Return what readers see from `start` on, and where in it each block of this place begins."""
        key = _key(self.document.blocks[index].place)
        if (key, window) not in self.found:
            group = self._group(index, key)
            times, more = WINDOWS[window]
            blocks = self.document.blocks
            size = min(times * (blocks[group[-1]].end - blocks[group[0]].start) + more, MOST, self.budget)
            self.budget -= size
            seen = original.seen(start, size)
            self.found[key, window] = seen, self._anchors(original, seen, group)
        return self.found[key, window]

    def _group(self, index: int, key: Key) -> range:
        """Return the neighbours that have the same place."""
        blocks, first, last = self.document.blocks, index, index + 1
        while first and _key(blocks[first - 1].place) == key:
            first -= 1
        while last < len(blocks) and _key(blocks[last].place) == key:
            last += 1
        return range(first, last)

    def _anchors(self, original: Original, seen: Seen, group: range) -> dict[int, int]:
        found: dict[int, int] = {}
        alone = len(group) == 1
        cursor, lost, stop = 0, 0, ASTRAY if alone else len(seen.text)
        for index in group:
            text = original.shown(self.document.text_of(self.document.blocks[index]))
            tries = (
                seen.text.find(text[:size], cursor, stop + size)
                for size in (PROBES if alone else PROBES[:-1])
                if text
            )
            at = next((at for at in tries if at >= 0), -1)
            if at >= 0:
                found[index], lost = at, 0
                cursor = at + len(text)
            elif (lost := lost + 1) > LOST:
                break
        return found


def _start(original: Original, place: Place) -> int:
    if original.form is Form.STRINGS:
        return original.strings.get(place.path or "", -1)
    return -1 if place.line is None else original.offset_of(place.line, place.column or 1)


def _key(place: Place) -> Key:
    return (place.part or "", place.line or 0, place.column or 0, "" if place.line else place.path or "")


def _within(original: Original, seen: Seen, anchor: int, text: str, inner: int) -> int:
    """Return where in the original the character `inner` of a block stands, or -1."""
    if anchor < 0:
        return -1
    at = anchor + len(original.shown(text[:inner]))
    rest = original.shown(text[inner:])
    if rest and seen.text.startswith(rest[: NEEDLES[0]], at):
        return seen.source(at)
    for size in NEEDLES:
        found = seen.text.find(rest[:size], at, at + FAR) if rest else -1
        if found >= 0:
            return seen.source(found)
    return -1
