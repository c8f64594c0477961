"""Which labels stand in the metadata, where machines read them and people do not?"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from presscheck.document import Document, Field, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import FILED, is_plain
from presscheck.policy.compiled import Phrase
from presscheck.policy.requirement import Wording
from presscheck.wordlists import words

CODES = {
    "advertisercontentarticle": LabelClass.PAID,
    "advertiser_supplied": LabelClass.PAID,
    "advertiser supplied": LabelClass.PAID,
    "advertisersupplied": LabelClass.PAID,
    "advertorial": LabelClass.PAID,
    "press_release": LabelClass.PRESS_RELEASE,
    "press release": LabelClass.PRESS_RELEASE,
    "press-release": LabelClass.PRESS_RELEASE,
    "pressrelease": LabelClass.PRESS_RELEASE,
    "release": LabelClass.PRESS_RELEASE,
}
"""IPTC genre and schema.org type names that are labels; the last part of a URI or QCode counts."""

SAYING = words(
    "@type genre genres section articlesection type tag tags category categories keyword keywords subject "
    "subjects usageterms rights creditline ednote newsitemtype itemclass contenttype news_keywords"
)
"""Last parts of the names of fields that say what an item is."""

TITLES = frozenset(("title", "headline"))
"""Last parts of the names of fields that hold the title."""

PARTING = tuple("|–—-·•»«")
"""Signs that part a title from the names of a section and of the site."""

SUBJECTS = ("keyword", "keywords", "tag", "tags", "subject", "subjects")
"""Last parts of the names of fields that list what an item is about."""

PAYERS = frozenset(("sponsor",))
"""Fields whose mere presence says that somebody paid."""


def metadata_labels(document: Document, hits: Sequence[Hit[Phrase]]) -> tuple[Mark, ...]:
    """Return the labels in metadata fields that say what an item is, in text order."""
    marks = (_mark(document, field, hits) for field in document.metadata)
    return tuple(mark for mark in marks if mark)


def _mark(document: Document, field: Field, hits: Sequence[Hit[Phrase]]) -> Mark | None:
    name = field.name.casefold().replace(".", ":").rpartition(":")[2].removesuffix("_uri")
    names = {part for part in field.name.casefold().replace(".", ":").split(":") if part} | {name}
    if not PAYERS.isdisjoint(names):
        return _found(document, field, LabelClass.PAID, "sponsor", "names a sponsor")
    if name in TITLES:
        return _titled(document, field, hits)
    if SAYING.isdisjoint(names):
        return None
    code = field.value.casefold().replace("#", "/").rpartition("/")[2].rpartition(":")[2].strip()
    if code in CODES and not _is_subject(field):
        return _found(document, field, CODES[code], field.value, f"code in {field.name}")
    return _phrase(document, field, hits)


def _within(field: Field, hits: Sequence[Hit[Phrase]]) -> Sequence[Hit[Phrase]]:
    first = bisect_left(hits, field.start, key=attrgetter("start"))
    return hits[first : bisect_left(hits, field.end, key=attrgetter("start"))]


def _titled(document: Document, field: Field, hits: Sequence[Hit[Phrase]]) -> Mark | None:
    """Find a label set off in a title: `[Ad] New bridge`, `Sponsored: New bridge`, `New bridge | Ad`.

    Without brackets it may be the name of a section or what the text is about.
    """
    for hit in _within(field, hits):
        if LabelClass.PAID not in hit.entry.classes or hit.entry.wording is not Wording.EXPLICIT:
            continue
        inside = field.start < hit.start and hit.end < field.end
        because = f"in brackets in {field.name}"
        if inside and _is_bracketed(document.text, field, hit):
            return _found(document, field, LabelClass.PAID, hit.entry.text, because, hit, sure=True)
        if _is_set_off(document, field, hit):
            return _found(document, field, LabelClass.PAID, hit.entry.text, f"set off in {field.name}", hit)
    return None


def _is_set_off(document: Document, field: Field, hit: Hit[Phrase]) -> bool:
    """Tell whether signs part a label from the rest of a title, and the headline does not show it."""
    before, after = (
        document.text[field.start : hit.start].rstrip(),
        document.text[hit.end : field.end].lstrip(),
    )
    parted = before[-1:] in ("", *PARTING) and after[:1] in ("", ":", *PARTING) and bool(before or after)
    shown = (document.text_of(block) for block in document.blocks if block.zone is Zone.HEADLINE)
    said = document.text[hit.start : hit.end].casefold()
    return parted and not any(said in text.casefold() for text in shown)


def _is_bracketed(text: str, field: Field, hit: Hit[Phrase]) -> bool:
    around = text[hit.start - 1] + text[hit.end]
    opens = not text[field.start : hit.start - 1].strip()
    return around in ("[]", "()", "【】", "［］", "（）") and (opens or around == "[]")


def _phrase(document: Document, field: Field, hits: Sequence[Hit[Phrase]]) -> Mark | None:
    for hit in _within(field, hits):
        if hit.end <= field.end and _fills_item(document, field, hit):
            cls = next((cls for cls in CLASSES if cls in hit.entry.classes), None)
            if cls and not (_is_subject(field) and _is_topic(field, hit.entry, cls)):
                return _found(document, field, cls, hit.entry.text, f"phrase in {field.name}", hit)
    return None


QUOTES = " '\"[]"
"""What lists in front matter put around their entries."""

CLASSES = (LabelClass.PAID, LabelClass.AFFILIATE, LabelClass.PRESS_RELEASE)


def _is_subject(field: Field) -> bool:
    """Tell whether a field lists what a text is about, where the name of the trade is no label."""
    return field.name.casefold().endswith(SUBJECTS)


def _is_topic(field: Field, phrase: Phrase, cls: LabelClass) -> bool:
    """Tell whether an entry names a trade, or among the codes of a subject a branch of the news."""
    coded = field.name.casefold().endswith(("subject", "subjects"))
    return phrase.text.casefold() in FILED or (coded and cls is not LabelClass.PAID)


def _doubt(field: Field, hit: Hit[Phrase]) -> str:
    """Return what else a title, section or keyword may mean, or an empty string."""
    if _is_subject(field):
        return "a keyword, which may say what the text is about"
    if field.name.casefold().endswith(tuple(TITLES)):
        return "which may name a section, or what the text is about"
    if hit.entry.text.casefold() in FILED:
        return "the name of a trade that the text may be about"
    return "" if is_plain(hit) else "a single word that also names a section"


def _fills_item(document: Document, field: Field, hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase is one whole entry of a comma-separated field."""
    before, after = (
        document.text[field.start : hit.start].rstrip(QUOTES),
        document.text[hit.end : field.end].lstrip(QUOTES),
    )
    return before[-1:] in ("", ",", ";", "|", "/", ">") and after[:1] in ("", ",", ";", "|", "/", "<")


def _found(
    document: Document,
    field: Field,
    cls: LabelClass,
    phrase: str,
    because: str,
    hit: Hit[Phrase] | None = None,
    *,
    sure: bool = False,
) -> Mark:
    start, end = (hit.start, hit.end) if hit else (field.start, field.end)
    value = {"phrase": phrase, "field": field.name} | ({"language": hit.entry.language} if hit else {})
    if hit and cls is LabelClass.PAID and not sure and (why := _doubt(field, hit)):
        value, because = value | {"unsure": "yes"}, f"{because}, {why}"
    quote = document.text[start:end]
    return Mark(MarkKind.LABEL, quote, start, end, Zone.METADATA, cls, value=value, because=because)
