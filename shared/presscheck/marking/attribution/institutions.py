"""Which line of the opening is nothing but the name of a public body, a university or an association?"""

from collections.abc import Iterator

from presscheck.document import Role
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.clue import Clue
from presscheck.marking.attribution.companies import JOINING, TOP
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.name_words import LINKS
from presscheck.marking.attribution.places import caseless
from presscheck.wordlists import words

SORTS = words(
    "university universität université universidad università universidade universiteit uniwersytet "
    "univerzita universitet yliopisto üniversitesi egyetem institute institut instituto istituto ministry "
    "ministerium bundesministerium ministère ministerio ministero ministério ministerie ministerstwo "
    "ministerstvo bakanlığı department agency agentur agence agencia agenzia agência council commission "
    "kommission comisión commissione comissão foundation stiftung fondation fundación fondazione fundação "
    "stichting fundacja association verband verein asociación associazione associação vereniging "
    "stowarzyszenie authority behörde parliament parlament parlement parlamento museum musée museo museu "
    "akademie academy hochschule universitätsklinikum gemeinde municipality ayuntamiento prefeitura "
    "comune mairie gemeente kommune kommun университет институт министерство администрация фонд "
    "університет міністерство college school hospital office préfecture prefecture ville city stadt urząd "
    "miasta polizei polizeipräsidium polizeiinspektion bundespolizei feuerwehr staatsanwaltschaft police "
    "rathaus landkreis diputación gobierno regione regierung government bureau service library region"
)
"""Words that say what sort of body a name is of."""

ENDS = (
    *("県", "市役所", "区役所", "省", "庁", "局", "課", "大学", "協会", "機構", "財団", "研究所", "研究院"),
    *(
        "委員会",
        "委员会",
        "委員會",
        "协会",
        "協會",
        "基金会",
        "基金會",
        "政府",
        "博物馆",
        "博物館",
        "研究所",
        "大學",
    ),
    *("시청", "도청", "대학교", "연구원", "협회", "재단", "공사", "공단", "위원회", "진흥원", "박물관"),
)
"""How the names of such bodies end in Chinese, Japanese and Korean."""

LONGEST = 70
SHORTEST = 3
REACH = 20_000
"""The text says the name again within this many characters."""

MOST_WORDS = 9

ELSEWHERE = (Role.CELL, Role.BADGE)
"""Blocks that name other things."""

WEIGHT = 1.6
"""What the line says alone: as much as the subject of a headline."""


def institutions(scene: Scene) -> Iterator[Clue]:
    """Yield the first line at the top that is such a name, if the text below says it again."""
    heads = {hit.end: hit.start for hit in scene.markers.get("release", ())}
    for line in scene.lines[:TOP]:
        if line.end - line.start > LONGEST or line.role in ELSEWHERE or line == scene.headline:
            continue
        name = scene.text[line.start : heads.get(line.end, line.end)].strip(" :：-–—|")
        if is_institution(name) and scene.text.find(name, line.end, line.end + REACH) >= 0:
            end = line.start + len(name)
            yield Clue(name, line.start, end, WEIGHT, "an institution's name on a line of its own")
            return


def contacted(scene: Scene, marks: list[Mark]) -> Iterator[Clue]:
    """Yield the institutions that have a line of their own in a contact, if the text above names them."""
    for mark in marks:
        if mark.kind is not MarkKind.CONTACT:
            continue
        for line in mark.quote.split("\n"):
            name = line.partition(", ")[0]
            if is_institution(name) and _is_named(name, scene.text[: min(mark.start, REACH)]):
                at = scene.text.find(name, mark.start)
                yield Clue(name, at, at + len(name), WEIGHT, "an institution that the contact names")


def _is_named(name: str, text: str) -> bool:
    """Tell whether a text names a body, or its sort and its place apart: `Polizei`, `in Kassel`."""
    return name in text or all(part in text for part in name.split() if part[0].isupper())


def is_institution(said: str) -> bool:
    """Tell whether words are nothing but the name of such a body."""
    if not SHORTEST <= len(said) <= LONGEST or not said[-1].isalnum():
        return False
    if caseless(said):
        return said.endswith(ENDS) and said.replace(" ", "").isalpha()
    parts = said.replace(",", "").split()
    if not 1 < len(parts) <= MOST_WORDS or SORTS.isdisjoint(part.casefold() for part in parts):
        return False
    return all(part[0].isupper() or part in JOINING or part in LINKS for part in parts)
