"""Which entries of a list of tags or categories, set apart by commas, are labels?"""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.claims import Claim
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import names_trade
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

LONGEST = 4
"""Words of one tag."""

MOST = 30
"""Tags of one list that are looked at."""

HEADS = (
    *("posted in", "filed under", "filed in", "published in", "categories", "category", "tags", "tagged"),
    *("topics", "more on", "kategorien", "kategorie", "schlagwörter", "schlagworte", "themen", "rubrik"),
    *("stichworte", "classé dans", "publié dans", "catégories", "catégorie", "étiquettes", "mots-clés"),
    *("pubblicato in", "categorie", "categoria", "argomenti", "publicado en", "archivado en", "categorías"),
    *("categoría", "etiquetas", "publicado em", "categorias", "geplaatst in", "categorieën", "trefwoorden"),
    *("kategorie", "tagi", "kategorier", "emner", "etiketter", "taggar", "avainsanat", "タグ", "カテゴリ"),
)
"""How lists of tags begin, in lower case; the longer of two forms first."""


def tagged(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label that is one of several tags: `Filed under: Travel, Sponsored post, Harbours`.

    Below the text a list of tags may also tell what the text is about, so the name of the trade is none.
    """
    entry = hit.entry
    if entry.wording is not Wording.EXPLICIT or entry.shape is not Shape.ALONE or names_trade(hit):
        return None
    if LabelClass.PAID not in entry.classes or unit.block.zone is Zone.HEADLINE:
        return None
    part = unit.segment_of(hit)
    line = unit.document.text[part.start : part.end]
    if not ("," in line or "，" in line or "、" in line):
        return _single(unit, hit, line)
    tags = _tags(line)
    if not 2 <= len(tags) <= MOST or any(len(tag.split()) > LONGEST for tag in tags):
        return None
    said = unit.document.text[hit.start : hit.end].casefold()
    if said not in (tag.casefold() for tag in tags) or line.rstrip()[-1:] in ".!?":
        return None
    return Claim(hit, hit.start, hit.end, "one of a list of tags")


def _single(unit: Unit, hit: Hit[Phrase], line: str) -> Claim | None:
    """The only category of a post, behind the words that say so: `Posted in Sponsored`."""
    said = unit.document.text[hit.start : hit.end].casefold()
    headed = _bare(line) != line.strip() and _bare(line).casefold() == said
    return Claim(hit, hit.start, hit.end, "the category of the text") if headed else None


def _tags(line: str) -> list[str]:
    parts = _bare(line).replace("，", ",").replace("、", ",").split(",")
    return [tag.strip(" #|·") for tag in parts if tag.strip(" #|·")]


def _bare(line: str) -> str:
    """Leave out the words that head a list of tags."""
    stripped = line.strip()
    low = stripped.casefold()
    head = next((head for head in HEADS if low.startswith(head)), "")
    return stripped[len(head) :].lstrip(" :：") if head else stripped
