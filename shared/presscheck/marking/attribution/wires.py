"""Which wires and agencies does a release name as its carriers?"""

import re

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.bylines import BY
from presscheck.marking.attribution.credits import credit, signature
from presscheck.marking.attribution.lines import DENSE_LANGUAGES, Line, Scene, trim
from presscheck.marking.attribution.name_words import LEGAL
from presscheck.marking.attribution.register import register_of
from presscheck.marking.attribution.trailers import CREDIT, LAST, handed_on
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Wire
from presscheck.wordlists import words

WORD = re.compile(r"[^\s()\[\]/,;:|©（）]+")

BOUND = re.compile(r"[()/\[\]（）–—|·\n-]")
LONGEST_NAME = 40
MOST_WORDS = 5
DOMAINS = (".ai", ".com", ".net", ".org", ".io", ".news")

OPEN = "(/[（"
CLOSE = ")/]）"
WIRELIKE = ("newswire", "presswire", "prwire", "mediawire", "wire.com", " wire")
"""How the names of distribution services end."""

CODE = 6
"""Letters and digits of a service's code with the number of the text."""

SIGIL = 3
"""Authors sign with up to this many letters (`det/dpa`)."""

FIELDS = (
    "provider", "source", "infosource", "creditline", "credit", "copyright", "author", "creator",
    "publisher", "byline", "by", "service", "distributor", "sentfrom", "product",
)  # fmt: skip
"""Parts of metadata names that tell who carried an item."""


def unknown_wires(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans between brackets, slashes or dashes that read like a wire (`X Newswire`)."""
    found = []
    begin = start
    for at in (*(bound.start() for bound in BOUND.finditer(text, start, end)), end):
        first, last = trim(text, begin, at)
        if _wirelike(text[first:last], text[first - 1 : first]):
            found.append((first, last))
        begin = at + 1
    return found


def _wirelike(said: str, before: str) -> bool:
    if len(said) > LONGEST_NAME or not said[:1].isupper():
        return False
    words = said.split()
    if len(words) > MOST_WORDS:
        return False
    if before and before in OPEN and len(words) == 1 and said.casefold().endswith(DOMAINS):
        return True
    return said.casefold().endswith(WIRELIKE)


def named_in(scene: Scene, start: int, end: int) -> list[tuple[Wire, int, int]]:
    """Return the wires whose name is a whole word between two offsets, in their own spelling."""
    known = register_of(scene.policy).spellings
    found: list[tuple[Wire, int, int]] = []
    told = [said.rstrip(".-") for said in WORD.findall(scene.text, start, end)]
    if known.keys().isdisjoint(told) and known.keys().isdisjoint(map(_uncounted, told)):
        return found
    for match in WORD.finditer(scene.text, start, end):
        said = match.group().rstrip(".-")
        if wire := known.get(said) or known.get(_uncounted(said)):
            found.append((wire, match.start(), match.start() + len(said)))
    return found


def _uncounted(said: str) -> str:
    """Return the code of a service with the first digit of the text's number only: `pta028`, `pta0`."""
    return said[:-2] if len(said) == CODE and said[-3:].isdecimal() else said


def wires(scene: Scene, datelines: list[Mark], sources: list[Mark]) -> list[Mark]:
    """Return the wires named in dateline, credit, trailer or metadata; a name in running prose is none."""
    relays = {relay.id for relay in scene.policy.relays}
    found: list[Mark] = []
    for hit in scene.wires:
        because = _because(scene, hit, datelines, sources)
        if because and (hit.entry.id not in relays or because != CREDITED):
            start, end = _bare(scene.text, hit)
            found.append(_mark(scene, hit.entry, start, end, because))
    for dateline in datelines:
        found += _bare_names(scene, dateline.start, dateline.end, IN_DATELINE)
        found += _unknown(scene, dateline)
    if scene.language in DENSE_LANGUAGES:
        found += _bracketed(scene, datelines)
    found += _credits(scene)
    return _once(found)


def _bracketed(scene: Scene, datelines: list[Mark]) -> list[Mark]:
    """The agencies in the bracket that opens an East Asian report, and in the one that ends it."""
    opened = (line for dateline in datelines if (line := scene.line_at(dateline.start)))
    found = [(said, IN_DATELINE) for line in opened if (said := credit(scene, line))]
    found += [(said, SIGNED) for line in scene.lines[-LAST:] if (said := signature(scene, line))]
    return [_mark(scene, said.wire, said.start, said.stop, because) for said, because in found if said.wire]


def _mark(scene: Scene, wire: Wire, start: int, end: int, because: str) -> Mark:
    return scene.mark(MarkKind.WIRE, start, end, because, id=wire.id, name=wire.name)


def _bare_names(scene: Scene, start: int, end: int, because: str) -> list[Mark]:
    return [_mark(scene, wire, first, last, because) for wire, first, last in named_in(scene, start, end)]


def _credits(scene: Scene) -> list[Mark]:
    """Short lines and metadata that only say who carried the text (`det/dpa`, `Bron: BELGA`, `© dpa`)."""
    found: list[Mark] = []
    for line in scene.ends:
        if line.end - line.start <= CREDIT and (names := named_in(scene, line.start, line.end)):
            rest = scene.text[line.start : names[0][1]] + " " + scene.text[names[-1][2] : line.end]
            if not _says_more(rest):
                found += _bare_names(scene, line.start, line.end, CREDITED)
            elif _signs_with(scene.text[line.start : names[0][1]]):
                found += _bare_names(scene, names[0][1], line.end, WITH_AUTHOR)
    for entry in scene.document.metadata:
        if entry.end - entry.start <= CREDIT and _tells(entry.name):
            named = _bare_names(scene, entry.start, entry.end, "declared in the metadata")
            found += [mark for mark in named if not _is_form(scene, mark.start, mark.end, entry.start)]
    return found


def _signs_with(before: str) -> bool:
    """Tell whether an author signs with an agency: `By Jane Doe, AP`, `Von Jan Doe mit dpa`."""
    if not before.startswith(BY) or not before[-1:].isspace():
        return False
    last = before.split()[-1]
    return last.endswith(",") or last.casefold() in JOINING


def _once(found: list[Mark]) -> list[Mark]:
    """Keep the longest of marks that overlap."""
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


IN_DATELINE = "stands in the dateline"
CREDITED = "a credit line"
SIGNED = "signs the text in brackets"
WITH_AUTHOR = "signs with the author"
JOINING = words("with and mit und avec et con y e com med och og met en ja ve z i & /")
"""Words that join an author and an agency."""


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
        return CREDITED
    if because := handed_on(scene, hit, line):
        return because
    before, after = scene.text[hit.start - 1 : hit.start], scene.text[hit.end : hit.end + 1]
    wrapped = before in OPEN and after in CLOSE if before and after else False
    if (wrapped or scene.text[hit.start] in OPEN) and line.end - hit.end <= 3:
        return SIGNED
    return ""


def _mostly(scene: Scene, hit: Hit[Wire], line: Line) -> bool:
    rest = scene.text[line.start : hit.start] + scene.text[hit.end : line.end]
    return not _says_more(rest)


def _says_more(rest: str) -> bool:
    words = rest.casefold().replace("/", " ").split()
    bare = (word.strip("()[]:,.;©-–—|<>") for word in words)
    return any(
        len(word) > SIGIL and not word[0].isdigit() and word not in CREDIT_WORDS for word in bare if word
    )


CREDIT_WORDS = words(
    "source quelle fonte fuente bron źródło källa kilde lähde by von di de da van par por via with "
    "mit und and et e y provided distributed news agenzia agence agentur c copyright red "
    "riproduzione riservata all rights reserved tous droits réservés alle rechte vorbehalten todos "
    "los derechos reservados os direitos wszelkie prawa zastrzeżone autor autore auteur author text "
    "tekst texto zdroj forrás sursa kaynak источник джерело المصدر"
)


def _is_form(scene: Scene, start: int, end: int, first: int) -> bool:
    """Tell whether a name behind another is a form of company: `Rossi Spa` is no Saudi Press Agency."""
    return start > first and scene.text[start:end].casefold() in LEGAL


def _declared(scene: Scene, hit: Hit[Wire]) -> str:
    for entry in scene.document.metadata:
        if entry.start <= hit.start < entry.end:
            told = _tells(entry.name) and not _is_form(scene, hit.start, hit.end, entry.start)
            return "declared in the metadata" if told else ""
    return ""


def _tells(name: str) -> bool:
    folded = name.casefold()
    return any(part in folded for part in FIELDS)
