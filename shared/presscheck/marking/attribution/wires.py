"""Which wires and agencies does a release name as its carriers?"""

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.wordlists import words
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Wire

OPEN = "(/[（"
CLOSE = ")/]）"
WIRELIKE = ("newswire", "presswire", "prwire", "mediawire", "wire.com", " wire", "press release service")
"""How the names of distribution services end."""

CREDIT = 60
"""A line up to this length that is little but a wire's name is a credit."""

FIELDS = (
    "provider", "source", "infosource", "creditline", "credit", "copyright", "author", "creator", "publisher",
    "byline", "by", "service", "distributor", "sentfrom", "product",
)  # fmt: skip
"""Parts of metadata names that tell who carried an item."""


def unknown_wires(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans inside `(X Newswire)` or `/X Newswire/`, for names no register knows."""
    found = []
    at = start
    while at < end:
        if text[at] in OPEN:
            stop = text.find(CLOSE[OPEN.index(text[at])], at + 1, min(end, at + 60))
            if stop > 0 and text[at + 1 : stop].strip().casefold().endswith(WIRELIKE):
                found.append((at + 1, stop))
                at = stop
        at += 1
    return found


def wires(scene: Scene, datelines: list[Mark], sources: list[Mark]) -> list[Mark]:
    """Return the wires named in dateline, credit, trailer or metadata; a name in running prose is none."""
    relays = {relay.id for relay in scene.policy.relays}
    found: list[Mark] = []
    for hit in scene.hits.wires:
        because = _because(scene, hit, datelines, sources)
        if because and (hit.entry.id not in relays or because == IN_DATELINE):
            value = {"id": hit.entry.id, "name": hit.entry.name}
            found.append(scene.mark(MarkKind.WIRE, *_bare(scene.text, hit), because, **value))
    for dateline in datelines:
        found += _unknown(scene, dateline)
    return found


IN_DATELINE = "stands in the dateline"


def _bare(text: str, hit: Hit[Wire]) -> tuple[int, int]:
    """Return the hit's span without the brackets or slashes around the name."""
    start, end = hit.start, hit.end
    while start < end and text[start] in OPEN:
        start += 1
    while end > start and text[end - 1] in CLOSE:
        end -= 1
    return start, end


def _unknown(scene: Scene, dateline: Mark) -> list[Mark]:
    known = [(hit.start, hit.end) for hit in scene.wires_between(dateline.start, dateline.end)]
    return [
        scene.mark(
            MarkKind.WIRE,
            start,
            end,
            "has the shape of a wire in the dateline",
            name=scene.text[start:end].strip(),
        )
        for start, end in unknown_wires(scene.text, dateline.start, dateline.end)
        if not any(start < stop and begin < end for begin, stop in known)
    ]


def _because(scene: Scene, hit: Hit[Wire], datelines: list[Mark], sources: list[Mark]) -> str:
    if any(mark.start <= hit.start and hit.end <= mark.end for mark in datelines):
        return IN_DATELINE
    if any(mark.start <= hit.start and hit.end <= mark.end for mark in sources):
        return "stands in the source line"
    line = scene.line_at(hit.start)
    if line is None:
        return _declared(scene, hit)
    return _credited(scene, hit, line)


def _credited(scene: Scene, hit: Hit[Wire], line: Line) -> str:
    if line.length <= CREDIT and _mostly(scene, hit, line):
        return "a credit line"
    before, after = scene.text[hit.start - 1 : hit.start], scene.text[hit.end : hit.end + 1]
    wrapped = before in OPEN and after in CLOSE if before and after else False
    if (wrapped or scene.text[hit.start] in OPEN) and line.end - hit.end <= 3:
        return "signs the text in brackets"
    return ""


def _mostly(scene: Scene, hit: Hit[Wire], line: Line) -> bool:
    rest = scene.text[line.start : hit.start] + scene.text[hit.end : line.end]
    words = [word.strip("():,.;/©-–—|") for word in rest.casefold().split()]
    left = [word for word in words if word and not word.isdigit() and word not in CREDIT_WORDS]
    return len(left) == 0


CREDIT_WORDS = words(
    "source quelle fonte fuente bron źródło källa kilde lähde by von di de da van par por via with mit "
    "und and et e y provided distributed news agenzia agence agentur c copyright red"
)


def _declared(scene: Scene, hit: Hit[Wire]) -> str:
    for entry in scene.document.metadata:
        if entry.start <= hit.start < entry.end:
            name = entry.name.casefold()
            return "declared in the metadata" if any(part in name for part in FIELDS) else ""
    return ""
