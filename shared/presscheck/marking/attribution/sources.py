"""Which line says whose text this is?"""

from collections.abc import Iterator

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.names import leading_name
from presscheck.marking.attribution.register import register_of
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Marker

LONGEST = 130
"""A longer line is a sentence, not a source line."""

SHORT = 60
"""What follows a source in its line is still its name up to this length."""

ADDRESS = 400
"""The address of a release holds its headline and is at most this long."""

WIRED = "Original-Content von:"
"""A source line that no prose holds: it may be glued to what precedes."""

LAST = 12
"""A source that lost its line break stands in one of the last lines."""

CARRYING = (
    "distributed",
    "diffusé",
    "communiqué diffusé",
    "verzonden",
    "provided by",
    "released by",
    "配信",
    "稿源",
)
"""Markers of the service that passed the text on."""

COLONS = frozenset(":：")
OPENED = ("[", "(", "（", "【", "［")
"""What may stand around a source line."""

SAYS = (*COLONS, "=", "＝")
"""What a marker ends with behind which a name follows."""

PARAGRAPH = 80
"""From this length on a line behind a source is a paragraph of the text."""

SIGNED = 8
"""Words of a name behind words that sign a text."""

OFFICES = (", Pressestelle", ", Presse", ", Press ", ", Ufficio ", ", Gabinete ", ", Service ", ", Biuro ")
"""What parts the name of an organisation from that of its press office."""

STOPS = ".!?:"
"""How a sentence ends, or a head."""

BEHIND = 3
"""A source line at the end is one of so many lines: a note or two may follow."""

CLOSERS = ("boilerplate", "contact", "publisher_notice", "forward_looking", "mar", "end_mark")
"""Elements whose head stands behind the source line of a release."""


def source_lines(scene: Scene) -> list[Mark]:
    """Return the source lines (`SOURCE X`, `Quelle: X`), with the name each gives."""
    found: list[Mark] = []
    for hit in scene.markers.get("source_line", ()):
        line = scene.line_at(hit.start)
        if line is None or carries(scene.text[hit.start : hit.end]):
            continue
        start, end = line.start, line.end
        if not _is_source(scene, line, hit.start, hit.end):
            start, end = hit.start, _glued(scene, line, hit.start, hit.end)
        if end:
            name = said_after(scene.text, hit.end, end)
            because = "a line that names the source"
            found.append(scene.mark(MarkKind.SOURCE_LINE, start, end, because, name=name))
    return _apart(found)


def _is_source(scene: Scene, line: Line, start: int, end: int) -> bool:
    """Tell a source line from a heading: it has a colon, or a name (`SOURCE CODE` has none the text says)."""
    if not scene.is_end(line):
        return False
    opened = start - 1 if scene.text[start - 1 : start] in OPENED else start
    if line.start not in (start, opened) or line.length > LONGEST or line.role in (Role.CAPTION, Role.CELL):
        return False
    if line.zone is Zone.HEADLINE or not scene.text[end : line.end].strip(" :："):
        return False
    if _is_data(scene, line, said_after(scene.text, end, line.end, parted=False)):
        return False
    if scene.text[end - 1] in SAYS or scene.text[end : end + 2].lstrip()[:1] in SAYS:
        return True
    name = scene.text[end : line.end].strip()
    if _signs(scene, line, scene.text[start:end], name):
        return True
    return scene.text[start:end].isupper() and (not name.isupper() or scene.text.find(name, 0, start) >= 0)


def _signs(scene: Scene, line: Line, marker: str, name: str) -> bool:
    """Tell whether the last line is signed so: `On behalf of Acme`, `Ufficio stampa Acme`.

    Under the head of a contact it is part of that.
    """
    if line.number != len(scene.lines) - 1 or " " not in marker or name.count(" ") >= SIGNED:
        return False
    above = scene.lines[line.number - 1] if line.number else line
    heads = (hit for hit in scene.markers.get("contact", ()) if above.start <= hit.start < above.end)
    return name[:1].isupper() and name[-1] not in STOPS and next(heads, None) is None


def _is_data(scene: Scene, line: Line, name: str) -> bool:
    """Tell the credit of a chart, talk or recipe: more fields or a year stand in it, or the text goes on."""
    if any(": " in part for part in name.split(" | ")[1:]):
        return True
    last = name.rpartition(", ")[2] if ", " in name else ""
    told = last.isdecimal() or (" " in last and "." not in last and last[0].islower())
    return told or (_goes_on(scene, line) and not _closes(scene, line, name))


def _goes_on(scene: Scene, line: Line) -> bool:
    """Tell whether paragraphs of the text stand before a line and right behind it: it stands below a picture.

    An agency's credit may stand anywhere.
    """
    before = scene.lines[max(0, line.number - 2) : line.number]
    behind = scene.after(line, 1)
    if not behind or Zone.FOOTER in (line.zone, behind[0].zone) or behind[0].length < PARAGRAPH:
        return False
    if not register_of(scene.policy).spellings.keys().isdisjoint(scene.of(line).split()):
        return False
    if not any(other.length >= PARAGRAPH and other.zone is not Zone.HEADLINE for other in before):
        return False
    return not any(behind[0].start <= hit.start < behind[0].end for hit in _closers(scene))


def _closes(scene: Scene, line: Line, name: str) -> bool:
    """Tell whether next to nothing follows a line, and the text above has said its name."""
    return line.number >= len(scene.lines) - BEHIND and scene.text.find(name, 0, line.start) >= 0


def _closers(scene: Scene) -> Iterator[Hit[Marker]]:
    """What stands behind a source line at the end of a release: contacts, notices, standing text."""
    for element in CLOSERS:
        yield from scene.markers.get(element, ())


def _glued(scene: Scene, line: Line, start: int, end: int) -> int:
    """Return where a source ends that stands behind an address in a text without line breaks, or 0."""
    before = scene.text[max(line.start, start - ADDRESS) : start].split()
    said = scene.text[start:end]
    if (
        line.number < len(scene.lines) - LAST
        or not before
        or not (said.isupper() or said.startswith("Original"))
    ):
        return 0
    if "http" not in before[-1] and before[-1][-1] != ":" and said != WIRED:
        return 0
    reach = min(line.end, end + LONGEST)
    handed = scene.text.find(", übermittelt durch ", end, reach)
    if handed >= 0 and (wire := next(iter(scene.wires_between(handed, reach)), None)):
        return wire.end
    slash = scene.text.find(" /", end, reach)
    stop = slash if slash >= 0 else line.end
    if stop - end <= SHORT:
        return stop
    name = leading_name(scene.text[end:reach].lstrip(" :"))
    at = scene.text.find(name, end, reach) if name else -1
    return at + len(name) if at >= 0 else 0


def carries(marker: str) -> bool:
    """Tell whether a marker names who passed the text on, not whose it is."""
    return marker.casefold().startswith(CARRYING)


def said_after(text: str, start: int, end: int, *, parted: bool = True) -> str:
    """Return the name behind a marker: what follows a colon, up to a comma clause or the end of the line.

    Unless `parted`, what stands behind a bar is kept.
    """
    said = text[start:end].strip(" :：-–—\u200b")
    for stop in (", übermittelt", ", transmitted", " via ", *OFFICES, *((" | ",) if parted else ())):
        said = said.partition(stop)[0]
    said = said.strip().rstrip(";]】］")
    return said if "(" in said or "（" in said else said.rstrip(")）")


def _apart(found: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
