"""Where does the standing text about an organisation begin?"""

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.persons import writes
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Marker
from presscheck.wordlists import words

LONGEST = 90
"""A head is one short line."""

PARAGRAPH = 60
"""What follows a head is a paragraph of at least this many characters."""

REACH = 500
"""The name comes again within this many characters of the paragraph."""

OWN = 4
"""The first word of a name comes again alone (`Eclipse` of the Eclipse Foundation) if it is this long."""

MOST = 400
"""Standing text comes late: of more hits than this, the last count."""

HEAD_WORDS = 7
"""A longer line that ends with a point is a sentence, a shorter one may end with `Inc.`."""

NOBODY = words("us the author this our uns den autor die autorin me you")


def boilerplate_heads(scene: Scene) -> list[Mark]:
    """Return the heads (`About X`, `Über X`), each with its name; glued heads are cut off their text."""
    found: list[Mark] = []
    for hit in scene.markers.get("boilerplate", ())[-MOST:]:
        line = scene.line_at(hit.start)
        if line is None or not _late(scene, line) or (found and hit.start < found[-1].end):
            continue
        if end := _end(scene, line, hit):
            name = _name(scene.text, line, hit, end)
            because = "a head before the standing text about an organisation"
            found.append(scene.mark(MarkKind.BOILERPLATE_HEAD, _start(line, hit), end, because, name=name))
    return found


def _late(scene: Scene, line: Line) -> bool:
    """Standing text follows the text: what opens a release is its headline."""
    if line.zone is not Zone.HEADLINE:
        return line.number >= 2
    return any(other.length >= LONGEST for other in scene.lines[max(0, line.number - 12) : line.number])


def _start(line: Line, hit: Hit[Marker]) -> int:
    return line.start if hit.end == line.end else hit.start


def _name(text: str, line: Line, hit: Hit[Marker], end: int) -> str:
    said = text[hit.end : end] or text[line.start : hit.start]
    return said.strip(" :：.,-–—?")


def _end(scene: Scene, line: Line, hit: Hit[Marker]) -> int:
    """Return where the head ends, or 0 if this is none."""
    text = scene.text
    alone = hit.start == line.start or (hit.end >= line.end - 2 and line.length <= LONGEST)
    if alone and line.length <= LONGEST and not _sentence(text[line.start : line.end]):
        return line.end if _introduces(scene, line, hit) else 0
    if (
        hit.start > line.start
        and text[hit.start - 1] not in '.)!]”"'
        and not text[max(line.start, hit.start - 3) : hit.start].rstrip(" ").endswith(".")
    ):
        return 0
    return _cut(text, hit.end, line.end)


def _sentence(said: str) -> bool:
    return said.endswith(("…", "!")) or (said.endswith(".") and len(said.split()) > HEAD_WORDS)


def _introduces(scene: Scene, line: Line, hit: Hit[Marker]) -> bool:
    """The paragraph that follows speaks of the same name, or the head stands as a heading of its own."""
    following = next(iter(scene.after(line, 1)), None)
    name = _name(scene.text, line, hit, line.end)
    if (
        not any(char.isalnum() for char in name)
        or name.split()[0].casefold() in NOBODY
        or name[0].isdigit()
        or name[0].islower()
    ):
        return False
    if following is None:
        return False
    said = scene.text[following.start : following.start + REACH].casefold()
    if writes(name, said):
        return False
    return any(word in said for word in _telling(name)) or (
        line.role is Role.HEADING and following.length >= PARAGRAPH
    )


def _telling(name: str) -> tuple[str, str]:
    """Return the longest word of a name, which says it best, and its first that is a name of its own."""
    parts = name.replace("’s", "").replace(",", " ").split()
    longest = max(parts, key=len).casefold()[:12]
    first = next((word for word in parts if word[0].isupper() and len(word) >= OWN), longest)
    return longest, first.casefold()


def _twice(said: str) -> int:
    """Return the length of a name that stands twice without a space (`LUXLUX has`), or 0."""
    return next((size for size in range(2, len(said) // 2) if said[:size] == said[size : 2 * size]), 0)


def _cut(text: str, start: int, end: int) -> int:
    """Return the end of a head glued to its text: at a colon, at a change from small to capital, or where the
    name comes again."""
    window = text[start : min(end, start + LONGEST)]
    if not window.strip()[:1].isupper():
        return 0
    if twice := _twice(window.lstrip()):
        return start + len(window) - len(window.lstrip()) + twice
    colon = window.find(":")
    for at in range(2, len(window)):
        if window[at].isupper() and (window[at - 1].islower() or window[at - 1] in ").™®"):
            return start + at
        if at == colon:
            return start + at
    name = window.split(maxsplit=1)[0]
    again = window.find(" " + name, len(name))
    return start + again if 0 < again <= 60 and end - start > PARAGRAPH else 0
