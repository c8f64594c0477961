"""Where does the standing text about an organisation begin?"""

from collections.abc import Sequence
from typing import NamedTuple

from presscheck.document import Role, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.heads import (
    QUOTES,
    is_dense_house,
    named,
    opens_table,
    stems,
    tells_of_house,
    unmarked_heads,
    without_article,
)
from presscheck.marking.attribution.lines import DENSE_LANGUAGES, Line, Scene
from presscheck.marking.attribution.names import leading_name
from presscheck.marking.attribution.persons import writes
from presscheck.marking.lexicon import Hit
from presscheck.marking.sentence_words import ARTICLES
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

DENSE_NAME = 30
"""Signs of a name in scripts that do not part words; `... について` closes headlines there, too."""

DASHES = " -‐–—~〜"
"""Signs that frame a head on both sides."""

OURS = words("us uns ons oss os nosotros nós nous noi nas nás nami mi")
"""Words for us in a head."""

NOBODY = words("us the author this our uns den autor die autorin me you")


class Opener(NamedTuple):
    """The span of the words that open a head (`About`, `Über`)."""

    start: int
    end: int


def boilerplate_heads(scene: Scene) -> list[Mark]:
    """Return the heads (`About X`, `Über X`), each with its name; glued heads are cut off their text."""
    found: list[Mark] = []
    for opener in _openers(scene):
        line = scene.line_at(opener.start)
        if line is None or not _late(scene, line) or (found and opener.start < found[-1].end):
            continue
        if end := _end(scene, line, opener):
            name = named(scene, _name(scene.text, line, opener, end), line)
            because = "a head before the standing text about an organisation"
            start = _start(line, opener)
            found.append(scene.mark(MarkKind.BOILERPLATE_HEAD, start, end, because, name=name))
    return found


def _openers(scene: Scene) -> Sequence[Opener | Hit[Marker]]:
    marked = scene.markers.get("boilerplate", ())[-MOST:]
    unmarked = [Opener(*span) for span in unmarked_heads(scene)]
    return sorted((*marked, *unmarked), key=lambda one: (one.start, -one.end)) if unmarked else marked


def _late(scene: Scene, line: Line) -> bool:
    """Standing text follows the text: what opens a release is its headline."""
    if line.zone is not Zone.HEADLINE:
        return line.number >= 2
    return any(other.length >= LONGEST for other in scene.lines[max(0, line.number - 12) : line.number])


def _start(line: Line, opener: Opener | Hit[Marker]) -> int:
    return line.start if opener.end == line.end else opener.start


def _name(text: str, line: Line, opener: Opener | Hit[Marker], end: int) -> str:
    behind = text[opener.end : end]
    said = behind if behind.strip(DASHES) else text[line.start : opener.start]
    return without_article(said.strip(" :：.,-–—?")) if any(map(str.isalnum, said)) else ""


def _end(scene: Scene, line: Line, opener: Opener | Hit[Marker]) -> int:
    """Return where the head ends, or 0 if this is none."""
    text = scene.text
    alone = opener.start == line.start or (opener.end >= line.end - 2 and line.length <= LONGEST)
    if alone and line.length <= LONGEST and not _sentence(text[line.start : line.end]):
        return line.end if _introduces(scene, line, opener) else 0
    if (
        opener.start > line.start
        and text[opener.start - 1] not in '.)!]”"'
        and not text[max(line.start, opener.start - 3) : opener.start].rstrip(" ").endswith(".")
    ):
        return 0
    return _cut(text, opener.end, line.end)


def _sentence(said: str) -> bool:
    return said.endswith(("…", "!")) or (said.endswith(".") and len(said.split()) > HEAD_WORDS)


def _introduces(scene: Scene, line: Line, opener: Opener | Hit[Marker]) -> bool:
    """The paragraph that follows speaks of the same name, or the head stands as a heading of its own."""
    following = next(iter(scene.after(line, 1)), None)
    if following is None:
        return False
    name = _name(scene.text, line, opener, line.end)
    said = scene.text[following.start : following.start + REACH]
    if _is_general(name) and _tells_of_sender(scene, line, following):
        return True
    if not name:
        return is_dense_house(scene.of(line)) and (following.length >= scene.long // 2 or opens_table(said))
    if len(name) > DENSE_NAME and scene.language in DENSE_LANGUAGES:
        return False
    if name.split()[0].casefold() in NOBODY or name[0].isdigit() or name[0].islower():
        return False
    if writes(name, said.casefold()):
        return False
    if any(word in said.casefold() for word in _telling(name, scene.language)):
        return True
    if line.role is Role.HEADING or tells_of_house(scene.of(line)) or tells_of_house(said):
        return following.length >= PARAGRAPH
    return False


def _is_general(name: str) -> bool:
    """Tell whether a head names nobody: `About us`, `Chi siamo`, `О компании`."""
    said = [word for word in name.casefold().split() if word not in ARTICLES]
    return all(word in OURS or tells_of_house(word) for word in said)


def _tells_of_sender(scene: Scene, line: Line, following: Line) -> bool:
    """Tell whether the paragraph below opens with a name of which the text above told already."""
    if following.length < PARAGRAPH or line.number < scene.closing:
        return False
    name = leading_name(scene.of(following).lstrip(QUOTES))
    return len(name) >= OWN and scene.text.find(name.split()[0], 0, line.start) >= 0


def _telling(name: str, language: str) -> tuple[str, ...]:
    """Return the longest word of a name, which says it best, and its first that is a name of its own."""
    parts = [part.strip(QUOTES) for part in name.replace("’s", "").replace(",", " ").split()]
    longest = max(parts, key=len)[:12]
    first = next((word for word in parts if word[:1].isupper() and len(word) >= OWN), longest)
    return (*stems(longest.casefold(), language), *stems(first.casefold(), language))


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
