"""What holds of a line and of a phrase in it, whichever rule asks?"""

from presscheck.document import Document, Role, Zone
from presscheck.mark import LabelClass
from presscheck.marking.lexicon import Hit
from presscheck.marking.ownership import FLAT
from presscheck.marking.units import BRACKETS, Unit
from presscheck.policy.compiled import Phrase
from presscheck.policy.requirement import Wording
from presscheck.wordlists import words

HEAD = (Zone.BANNER, Zone.HEADLINE, Zone.DECK)

ACRONYM = 3
"""Letters of an abbreviation in brackets, which in running text stands for the words before it."""


TRADE = frozenset(
    (
        *("advertising", "native advertising", "paid media", "advertisements", "anzeigen"),
        *("werbung", "publicidad", "publicité", "pubblicità", "publicidade", "reclame", "reklama"),
        *("reklame", "reklam", "реклама", "广告", "廣告", "広告", "광고"),
    )
)
"""Labels that are also the name of a trade, of which articles and sections speak, in lower case."""


HOMONYMS = frozenset(
    ("anzeige", "annonce", "annuncio", "anuncio", "anúncio", "ogłoszenie", "ilmoitus", "promotion", "inserat")
)
"""Labels that are also the word for a complaint, a notice or a rise in rank, in lower case."""

FILED = TRADE - {"werbung", "reklame", "reklam", "reklama"}
"""Names of the trade that sections about it have; under the others blogs file their paid posts."""

SUBJECTS = frozenset(("advertising", "native advertising", "paid media", "advertisements"))
"""Names of the trade with which English papers head articles about it, seldom those paid for."""

MENUS = ("navigation", "page header", "a list of links")
"""How the reasons end for which a block is a menu."""

NAME, AGAIN = 4, 20_000
"""Characters of a name that tells by standing in the text again, and within how many it does."""

SIGNS = "[(<*-–—#"
"""How a line begins that is set off as a notice."""

BULLETS = ("- ", "• ", "* ", "・")
"""How an entry of a list begins in a text without structure."""

HELPS = frozenset(
    (
        *("what's this", "what is this", "learn more", "about", "about this content", "info", "more info"),
        *("why this ad", "was ist das", "mehr erfahren", "mehr dazu", "c'est quoi", "qu'est-ce que c'est"),
        *("en savoir plus", "cos'è", "scopri di più", "qué es esto", "más información", "o que é isto"),
        *("saber mais", "wat is dit", "meer informatie", "co to jest", "hva er dette", "hvad er det"),
        *("läs mer", "les mer", "læs mere", "lue lisää", "詳細", "more"),
    )
)
"""What stands beside a label on what to press for an explanation, in lower case."""

SECTIONS = words(
    "special spotlight supplement report reports guest contributor contributed insight",
    "industry business community announcement feature member post content around the web you",
    "may like spezial dossier spécial opération hors-série parole d'expert firma firmas",
    "invitada invitadas nota comercial economia e imprese a cura della redazione dodatek",
    "specjalny projetos especiais 专题 專題 特集 특집 özel içerik aus der wirtschaft",
)
"""Words of soft phrases that name sections and guest columns as often as advertising."""

COMPOUND = 14
"""Letters from which one word says as much as two, in languages that write compounds as one."""

DENSE = "\u0e00"
"""The first letter of the scripts that do not part words by spaces."""

BORROWING = frozenset(("ja", "ko", "zh"))
"""Languages in whose texts a label in Latin letters is a borrowed term of the trade: `PR`."""


def is_plain(hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase speaks for itself, wherever it fills a line."""
    text = hit.entry.text
    if not is_soft(hit):
        return True
    if hit.entry.language in BORROWING or any(char > DENSE for char in text):
        return text not in SECTIONS
    words = text.casefold().split()
    return (len(words) > 1 or len(text) >= COMPOUND) and not SECTIONS.issuperset(words)


def is_soft(hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase may hide payment; a label that is not about payment cannot be soft."""
    return hit.entry.wording is Wording.SOFT and LabelClass.PAID in hit.entry.classes


def is_badge(unit: Unit) -> bool:
    """Tell whether a line stands as a badge or kicker, or as a list item or cell outside of the text."""
    listed = unit.block.role in (Role.ITEM, Role.CELL) and unit.block.zone is not Zone.BODY
    return listed or unit.block.role is Role.BADGE


def is_acronym(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether a phrase is an abbreviation in brackets behind other words."""
    text = unit.document.text
    return (
        hit.end - hit.start <= ACRONYM
        and text[hit.start - 1 : hit.start] in BRACKETS
        and hit.start > unit.start
    )


def doubt_of(unit: Unit, hit: Hit[Phrase], *, whole: bool) -> str:
    """Return why a label that fills its line may be something else, or an empty string."""
    if not is_plain(hit):
        return "a single word that also names a section"
    if names_trade(hit) and (why := _about_trade(unit, hit)):
        return why
    closing = unit.last_body and unit.document.format not in FLAT
    if unit.block.zone is Zone.FOOTER or closing:
        return _doubt_after(unit, hit, whole=whole)
    if unit.block.zone is Zone.BANNER and LabelClass.AD_SLOT in hit.entry.classes and _is_apart(unit):
        return "the words that label ad slots, apart from the article"
    if unit.block.zone in HEAD or is_badge(unit) or unit.first_body:
        return "" if whole or not is_soft(hit) else "a section name beside other words"
    if unit.document.format in FLAT:
        return "a line of its own inside the text: a label, or what is left of an ad slot"
    return "a line of its own between paragraphs"


def names_trade(hit: Hit[Phrase]) -> bool:
    """Tell whether a label is also the name of a trade."""
    return hit.entry.text.casefold() in TRADE


def means_more(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether a word in a line of others may have its other meaning: `Anzeige: Mann soll ...`."""
    text = unit.document.text[hit.start : hit.end]
    return (
        not text.isupper() and text.casefold().rstrip(": ") in HOMONYMS and not unit.segment_of(hit).bracketed
    )


def _is_apart(unit: Unit) -> bool:
    """Tell whether a line outside of the article is followed by anything but its headline."""
    after = unit.document.blocks[unit.index + 1 : unit.index + 2]
    outside = unit.block.because.endswith("outside of any menu")
    return outside and not any(block.zone in (Zone.BANNER, Zone.HEADLINE) for block in after)


def _about_trade(unit: Unit, hit: Hit[Phrase]) -> str:
    """Return why the name of the trade may say what a text is about, or an empty string."""
    if unit.block.because.startswith("breadcrumb"):
        return "a section about advertising"
    if unit.block.zone not in HEAD:
        return ""
    name = hit.entry.text.casefold()
    if name in FILED and any(link.start <= hit.start < link.end for link in unit.document.links):
        return "a link to a section about advertising"
    if name in SUBJECTS and unit.block.zone is not Zone.HEADLINE and not _is_marked(unit, hit):
        return "the English name of the trade, which is rather a section than a label"
    if name in FILED and _is_section(unit.document, name):
        return "the page's menu leads to a section of this name"
    titles = (block for block in unit.document.blocks if block.zone is Zone.HEADLINE)
    named = any(name in unit.document.text_of(block).casefold() for block in titles)
    return "the headline speaks of the trade" if named and unit.block.zone is not Zone.HEADLINE else ""


def _is_marked(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether brackets, dashes, a second label or a name of the text set the line off as a notice."""
    if unit.text.strip()[:1] in SIGNS or any(
        one.end <= hit.start or hit.end <= one.start for one in unit.hits
    ):
        return True
    name = unit.document.text[hit.end : unit.end].strip(" :-–—|")
    return len(name) >= NAME and unit.document.text.find(name, unit.end, unit.end + AGAIN) >= 0


def _is_section(document: Document, name: str) -> bool:
    """Tell whether a link in a menu, outside of the foot of the page, names a section so."""
    return any(
        link.end - link.start == len(name)
        and document.text[link.start : link.end].casefold() == name
        and document.block_at(link.start).because.endswith(MENUS)
        for link in document.links
    )


def _doubt_after(unit: Unit, hit: Hit[Phrase], *, whole: bool) -> str:
    """Return what makes a label after the text doubtful: it may belong to an ad slot or to another text."""
    if whole and LabelClass.AD_SLOT in hit.entry.classes and unit.document.format not in FLAT:
        return "the words that label ad slots, after the text"
    listed = unit.block.role is Role.ITEM or unit.text.lstrip().startswith(BULLETS)
    if listed and not whole:
        return "an entry of a list after the text"
    return "" if whole or not is_soft(hit) or is_badge(unit) else "a section name beside other words"


GIVERS = words(
    "by from for of with von der des vom für par de du di da del della dello do door van od",
    "przez av fra för af от від компании",
)
"""Words that lead from a label to the name of its payer."""

NAME_WORDS = 6
"""Words of a payer's name."""


def is_giver(after: str) -> bool:
    """Tell whether a giver's word and nothing but a name stand behind a phrase: `by ACME Bank`."""
    words = after.split()
    if (
        not 2 <= len(words) <= NAME_WORDS + 1
        or words[0].casefold() not in GIVERS
        or after.rstrip()[-1:] in "?!"
    ):
        return False
    name = [word for word in words[1:] if word.casefold() not in GIVERS and any(map(str.isalpha, word))]
    return bool(name) and all(not word[0].islower() or not word.islower() for word in name)


def is_name(after: str) -> bool:
    """Tell whether what stands behind a phrase can be the name of a payer."""
    bare = after.strip(" :-–—|*\"'“”«»„")
    return bool(bare) and (not bare[0].islower() or any(char.isupper() for char in bare))


def letters_outside(unit: Unit, start: int, end: int) -> bool:
    """Tell whether letters stand in a span that no phrase of the line covers, dates and numbers apart."""
    text, at = unit.document.text, start
    for hit in unit.hits:
        if hit.end > at and hit.start < end:
            if _says_more(text[at : max(hit.start, at)]):
                return True
            at = max(at, hit.end)
    return _says_more(text[at:end]) if at < end else False


def _says_more(text: str) -> bool:
    if not any(char.isalpha() for char in text):
        return False
    return text.casefold().replace("’", "'").strip(" ?¿!.,:;()[]|·•-–—>›»…") not in HELPS
