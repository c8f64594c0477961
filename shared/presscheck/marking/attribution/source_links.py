"""Which link leads to the original of a release?"""

from presscheck.document import Link
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.sources import COLONS, LONGEST, SHORT
from presscheck.policy.situation import host_of

NEAR_END = 0.5
"""A bare address counts from this part of the lines on."""

ORIGINAL = (
    "original", "source version", "version source", "source press release", "view the release",
    "versione originale", "texto original", "version originale", "originalmeldung", "originalversion",
)  # fmt: skip
"""What the text of a link to the original says."""

ORIGINAL_SAID = (
    "versione di origine", "versión fuente", "oorspronkelijke versie", "bronversie", "versão original",
    "versão fonte", "wersja źródłowa", "oryginalna wersja", "originalversjon", "ソースバージョン", "原文",
)  # fmt: skip
"""What else stands before an address written out."""


def source_links(scene: Scene) -> list[Mark]:
    """Return the link to the original: one that says so, or one that stands alone after the text."""
    named = [link for link in scene.document.links if _names_original(scene, link)]
    if named:
        return [_linked(scene, named[0], "the link says that it leads to the original")]
    lines = _addressed(scene)
    told = (mark for line in lines if (mark := _told(scene, line)))
    if first := next(told, None):
        return [first]
    bare = [mark for line in lines if (mark := _bare(scene, line))]
    return bare[-1:]


def _addressed(scene: Scene) -> list[Line]:
    """The last lines that hold an address."""
    found: list[Line] = []
    start = scene.lines[scene.closing].start if scene.lines else len(scene.text)
    while (at := scene.text.find("http", start)) >= 0:
        line = scene.line_at(at)
        start = line.end if line else at + 1
        if line:
            found.append(line)
    return found


def _names_original(scene: Scene, link: Link) -> bool:
    if not link.href.startswith("http") or link.end - link.start > LONGEST:
        return False
    line = scene.line_at(link.start)
    said = scene.text[link.start : link.end].casefold()
    return line is not None and line.number > 2 and any(word in said for word in ORIGINAL)


def _told(scene: Scene, line: Line) -> Mark | None:
    """`View source version on X: https://...`, `Originalmeldung: https://...`: said, and no link to click."""
    at = scene.text.rfind("http", line.start, line.end)
    if at < 0 or not line.number:
        return None
    before = scene.text[max(line.start, at - SHORT) : at].casefold().rstrip()
    if before[-1:] not in COLONS or not any(word in before for word in (*ORIGINAL, *ORIGINAL_SAID)):
        return None
    url = scene.text[at : line.end].split()[0]
    return scene.mark(
        MarkKind.SOURCE_LINK, at, at + len(url), "an address said to be the original's", url=url
    )


def _linked(scene: Scene, link: Link, because: str) -> Mark:
    return scene.mark(MarkKind.SOURCE_LINK, link.start, link.end, because, url=link.href)


def _bare(scene: Scene, line: Line) -> Mark | None:
    """A line that is nothing but one address with a path, before the contacts or at the end."""
    said = scene.of(line)
    url = said.strip("<>")
    if not url.startswith(("http://", "https://")) or " " in url or len(url.split("/")) < 5:
        return None
    if line.number < len(scene.lines) * NEAR_END or not host_of(url):
        return None
    return scene.mark(
        MarkKind.SOURCE_LINK,
        line.start + said.index(url),
        line.start + said.index(url) + len(url),
        "an address alone on its line after the text",
        url=url,
    )
