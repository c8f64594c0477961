"""Who is named as the author?"""

from presscheck.document import Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.places import caseless

LONGEST = 70
BY = (
    "By ", "BY ", "Von ", "Par ", "Por ", "Di ", "Da ", "Door ", "Autor: ", "Author: ", "Autore: ",
    "Auteur : ", "Av ", "Af ", "Text: ", "A cura di ", "Redazione: ",
)  # fmt: skip
"""What a byline opens with."""


def bylines(scene: Scene) -> list[Mark]:
    """Return bylines near the top: `By X`, and lines a marker opens."""
    found = [mark for line in scene.opening[:12] if (mark := _byline(scene, line))]
    for hit in scene.markers.get("byline", ()):
        line = scene.line_at(hit.start)
        if line and line.start == hit.start and line.length <= LONGEST and line.number < 40:
            if caseless(scene.text[hit.start : hit.end]) and hit.entry.language != scene.language:
                continue
            name = scene.text[hit.end : line.end].strip(" :：")
            if scene.text[hit.start].islower() and scene.text[hit.end - 1].isalpha() and not _person(name):
                continue
            found.append(scene.mark(MarkKind.BYLINE, line.start, line.end, "a byline marker", name=name))
    return found[:1]


def _byline(scene: Scene, line: Line) -> Mark | None:
    said = scene.of(line)
    if line.length > LONGEST or line.zone is Zone.FOOTER or not said.startswith(BY):
        return None
    opens = next(by for by in BY if said.startswith(by))
    name = said[len(opens) :].partition(" | ")[0].partition(", ")[0]
    if not _person(name):
        return None
    return scene.mark(MarkKind.BYLINE, line.start, line.end, "a line that opens like a byline", name=name)


def _person(name: str) -> bool:
    words = name.split()
    return 1 <= len(words) <= 5 and all(
        word[0].isupper() or word in ("de", "van", "von", "di") for word in words
    )
