"""Which words make a sentence of disclosure in a language, and how are they asked for?"""

import re
from functools import cache
from typing import NamedTuple

from presscheck.marking.disclosure_east import WRITTEN as EAST
from presscheck.marking.disclosure_gains import COST_CUES, COSTS, EARNERS
from presscheck.marking.disclosure_north import WRITTEN as NORTH
from presscheck.marking.disclosure_south import WRITTEN as SOUTH
from presscheck.wordlists import words

WRITTEN = NORTH | SOUTH | EAST
"""By language, in lower case; a full stop ends a word that is whole."""

SETS = ("this", "items", "own", "we", "links")
"""Names of the kinds of words that are whole."""

STEMS = ("paid", "soft", "ads", "aff", "has", "goods", "free", "got")
"""Names of the kinds of words that are told by how they begin."""

CUES = ("paid", "soft", "ads", "aff", "free")
"""Kinds of words one of which stands in every such sentence."""


LEADS = frozenset(("شركة", "لشركة", "مؤسسة", "علامة", "ماركة", "برعاية", "متجر"))
"""Words that lead to a name in Arabic, which has no capitals."""


PAIRS = (
    *("link", "lien", "enlace", "länk", "lenk", "odkaz", "συνδέσμ", "bağlantı", "ссылк", "посилан", "رابط"),
    *("روابط", "الروابط"),
)
"""How words for links begin, which stand with a commission where somebody earns by them."""

DEALS = (
    *("zusammenarbeit", "kooperation", "partner", "werb", "anzeige", "samarb", "samarbej", "współprac"),
    *(
        "spoluprác",
        "spolupráci",
        "együttműk",
        "parteneriat",
        "συνεργασ",
        "iş",
        "işbirliğ",
        "сотруднич",
        "партн",
    ),
    *(
        "співпрац",
        "شراكة",
        "إعلان",
        "collab",
        "colab",
        "parce",
        "yhteistyö",
        "samenwerking",
        "reklam",
        "annon",
    ),
    *("inhalt", "conten", "inhoud", "innehåll", "indhold", "innhold", "publicid", "pubblicit", "publicit"),
)
"""How words for what is paid begin, where a sentence only says `this is`: a partnership, an advertisement."""

IT = frozenset(
    (
        *(
            "dies",
            "das",
            "dit",
            "detta",
            "det",
            "dette",
            "tämä",
            "to",
            "jedná",
            "jde",
            "ez",
            "acesta",
            "aceasta",
        ),
        *("es", "hierbei", "il", "se", "si", "het", "jest", "trata-se", "chodzi", "drejer", "dreier"),
        *("πρόκειται", "bu", "это", "це", "هذه", "هذا", "ceci", "c'est", "esto", "esta", "questa", "isto"),
    )
)
"""Words with which a sentence says `this is`."""

BEING = words(
    "handelt sich um hierbei es einen s'agit il d'un d'une de trata se un una uno tratta di gaat om het een",
    "jest to mamy czynienia z det rör sig drejer dreier seg jedná se o přesně szó van um uma a",
)
"""Words between them and what it is: `es handelt sich um`."""


BILLS = words(
    "text texte texto testo tekst tekstin tekstu teksti texten teksten textul szöveg szöveget текст κείμενο",
    "metin النص textu",
)
"""What a text is called, but also a bill or a speech."""

SHOWING = (
    *(
        "präsent",
        "présent",
        "present",
        "propos",
        "apresent",
        "prezent",
        "præsent",
        "esitt",
        "παρουσ",
        "sunul",
    ),
    *("предст", "bemutat", "mutatja", "مقدم", "يقدم", "angeboten", "předkl"),
)
"""How words begin that say a text was presented or proposed, as bills are."""

READERS = words("vous ihnen euch vi u jullie dig jer dere deg teille wam państwu vám vă σας size вам لكم you")
"""Words for those to whom a payer, and no minister, presents a text."""

FAMILY = words(
    "my father mother friend vater mutter freund freundin mein meinem meiner père mère ami amie mon ma",
    "padre madre amigo amiga amico amica mio mia pai mãe meu minha vader moeder vriend mijn",
    "far mor pappa mamma vän ven venn min mitt isältäni äidiltäni ystävältä ojca matki przyjaciela",
    "otce matky kamaráda apámtól anyámtól barátomtól tatăl mama πατέρα μητέρα babamdan annemden",
    "arkadaşımdan отца матери друга батька матері والدي والدتي صديقي",
)
"""Who gives presents of which nothing is to be disclosed."""


AUDIENCE = (
    *(
        "abon",
        "abbon",
        "subscri",
        "suscri",
        "suscrí",
        "assina",
        "prenumer",
        "předplat",
        "előfizet",
        "передплат",
    ),
    *("συνδρομητ", "подпис", "підпис", "للمشترك", "المشترك", "اشتراك", "tilaaj", "reader", "leser", "lezer"),
    *("läsar", "læser", "lecteur", "lettor", "lector", "leitor", "lukij", "czytelni", "čtenář", "olvasó"),
    *("cititor", "αναγνώστ", "okur", "читател", "читач", "القراء", "member", "mitglied"),
)
"""How words begin for those who read: a text that they pay for stands behind a wall."""

UNPAID = ("madık", "medik", "madım", "medim", "mamıştır", "memiştir", "mamaktadır", "memektedir")
"""How Turkish verbs end that deny."""


class Grammar(NamedTuple):
    """The words of one language.

    `this` points to a text, `items` are its names, `own` its names where an article or nothing points to it,
    `we` first persons, `links` what may stand between, `costs` what words for costs are. The others are how
    words begin: `paid` says money, `soft` a backer, `ads` an advertisement, `aff` a link that earns and `has`
    their verb, `free` a gift, `goods` what was given, `got` how it came and `borne` that somebody bore costs.
    `cues` are what every sentence has one of; `cue` finds them.
    """

    this: frozenset[str]
    items: frozenset[str]
    own: frozenset[str]
    we: frozenset[str]
    links: frozenset[str]
    paid: tuple[str, ...]
    soft: tuple[str, ...]
    ads: tuple[str, ...]
    aff: tuple[str, ...]
    has: tuple[str, ...]
    goods: tuple[str, ...]
    free: tuple[str, ...]
    got: tuple[str, ...]
    costs: frozenset[str]
    borne: tuple[str, ...]
    cues: tuple[str, ...]
    cue: re.Pattern[str]


@cache
def grammar_of(language: str) -> Grammar | None:
    """Return the words of a language, or None where it has none."""
    told = WRITTEN.get(language)
    if told is None:
        return None
    this, items, own, we, links = (words(told[name]) for name in SETS)
    paid, soft, ads, aff, has, goods, free, got = (tuple(told[name].split()) for name in STEMS)
    costs, borne = COSTS[language]
    plain = {stem.rstrip(".") for name in CUES for stem in told[name].split()}
    cues = tuple(sorted({*plain, *COST_CUES.get(language, words(costs)), *EARNERS.get(language, ())}))
    cue = re.compile("|".join(map(re.escape, cues)))
    bore = (words(costs), tuple(borne.split()))
    return Grammar(this, items, own, we, links, paid, soft, ads, aff, has, goods, free, got, *bore, cues, cue)
