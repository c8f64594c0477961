"""Where does a sentence begin and end, and what does it say of the label in it?"""

from presscheck.document import Block, Document

ENDS = ".!?。！？"

HEDGES = frozenset(
    (
        *("may", "might", "can", "could", "sometimes", "occasionally", "some"),
        *("kann", "können", "könnte", "könnten", "gegebenenfalls", "teilweise", "manche", "einige"),
        *("può", "possono", "potrebbe", "potrebbero", "alcuni", "alcune", "eventuali"),
        *("peut", "peuvent", "pourrait", "pourraient", "certains", "certaines"),
        *("puede", "pueden", "podría", "podrían", "algunos", "algunas"),
        *("pode", "podem", "poderia", "alguns", "algumas", "kan", "kunnen", "kunne", "kan", "sommige"),
        *(
            "może",
            "mogą",
            "niektóre",
            "saattaa",
            "voi",
            "může",
            "mohou",
            "poate",
            "pot",
            "может",
            "могут",
            "може",
        ),
    )
)
"""Words by which a notice says that something is possible, not that it is so."""

DEICTIC = frozenset(
    (
        *(
            "this",
            "the",
            "these",
            "dieser",
            "diese",
            "dieses",
            "diesem",
            "der",
            "die",
            "das",
            "hierbei",
            "bei",
        ),
        *(
            "questo",
            "questa",
            "il",
            "la",
            "presente",
            "ce",
            "cet",
            "cette",
            "cet",
            "le",
            "este",
            "esta",
            "el",
        ),
        *(
            "esse",
            "essa",
            "o",
            "a",
            "dit",
            "deze",
            "de",
            "het",
            "ten",
            "ta",
            "niniejszy",
            "artykuł",
            "denna",
            "detta",
        ),
        *(
            "den",
            "det",
            "denne",
            "dette",
            "tämä",
            "tento",
            "tato",
            "acest",
            "această",
            "эта",
            "этот",
            "данный",
            "цей",
        ),
    )
)
"""Words with which a sentence about the text itself begins."""

ITEMS = frozenset(
    (
        *(
            "article",
            "articles",
            "post",
            "posts",
            "content",
            "page",
            "story",
            "release",
            "text",
            "piece",
            "feature",
        ),
        *("video", "episode", "blog", "review", "publication", "material", "announcement", "newsletter"),
        *(
            "artikel",
            "beitrag",
            "beiträge",
            "text",
            "inhalt",
            "inhalte",
            "seite",
            "meldung",
            "bericht",
            "mitteilung",
        ),
        *(
            "articolo",
            "contenuto",
            "testo",
            "post",
            "pagina",
            "comunicato",
            "servizio",
            "articulo",
            "artículo",
        ),
        *("contenido", "texto", "página", "comunicado", "publicación", "contenu", "texte", "billet", "page"),
        *(
            "communiqué",
            "publication",
            "artigo",
            "conteúdo",
            "publicação",
            "bericht",
            "inhoud",
            "pagina",
            "artikel",
        ),
        *(
            "artykuł",
            "materiał",
            "tekst",
            "wpis",
            "treść",
            "artikeln",
            "inlägget",
            "texten",
            "artiklen",
            "indlægget",
        ),
        *(
            "artikkelen",
            "innlegget",
            "artikkeli",
            "juttu",
            "teksti",
            "článek",
            "text",
            "obsah",
            "articol",
            "articolul",
        ),
        *("статья", "материал", "текст", "публикация", "стаття", "матеріал"),
    )
)
"""Nouns by which a text names itself."""

LINKS = frozenset(
    (
        *(
            "is",
            "was",
            "are",
            "were",
            "has",
            "have",
            "been",
            "be",
            "contains",
            "includes",
            "contain",
            "include",
        ),
        *(
            "appears",
            "published",
            "produced",
            "created",
            "made",
            "written",
            "brought",
            "an",
            "a",
            "as",
            "the",
            "in",
        ),
        *(
            "ist",
            "war",
            "sind",
            "wurde",
            "wird",
            "enthält",
            "enthalten",
            "entstand",
            "entstanden",
            "eine",
            "ein",
        ),
        *(
            "einer",
            "erscheint",
            "beinhaltet",
            "im",
            "als",
            "mit",
            "freundlicher",
            "handelt",
            "es",
            "sich",
            "um",
        ),
        *(
            "è",
            "sono",
            "contiene",
            "include",
            "stato",
            "stata",
            "realizzato",
            "realizzata",
            "un",
            "una",
            "di",
            "da",
        ),
        *(
            "est",
            "sont",
            "contient",
            "comprend",
            "été",
            "réalisé",
            "rédigé",
            "des",
            "une",
            "du",
            "par",
            "dans",
        ),
        *(
            "es",
            "son",
            "ha",
            "sido",
            "contiene",
            "incluye",
            "publicado",
            "realizado",
            "elaborado",
            "uma",
            "é",
            "são",
        ),
        *(
            "foi",
            "contém",
            "inclui",
            "bevat",
            "werd",
            "een",
            "tot",
            "stand",
            "gekomen",
            "door",
            "jest",
            "zawiera",
        ),
        *(
            "został",
            "powstał",
            "we",
            "przez",
            "är",
            "innehåller",
            "er",
            "indeholder",
            "inneholder",
            "on",
            "sisältää",
        ),
        *("je", "obsahuje", "este", "conține", "является", "содержит", "paid", "partly", "partially"),
    )
)
"""Words that may stand between the name of the text and its label without making it a text about labels."""

NEGATIONS = frozenset(
    (
        *(
            "not",
            "no",
            "never",
            "without",
            "isn't",
            "aren't",
            "non",
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keiner",
        ),
        *("ohne", "pas", "aucun", "aucune", "sans", "sin", "nao", "não", "sem", "senza", "nessun", "nessuna"),
        *("geen", "niet", "nie", "bez", "ikke", "inte", "ei", "nu", "не"),
    )
)
"""Words that turn a label into its denial when they stand right before it."""


def sentence_at(document: Document, block: Block, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence around a span, inside its block and line."""
    text = document.text
    first = max(_last_end(text, block.start, start), text.rfind("\n", block.start, start) + 1, block.start)
    while first < start and text[first].isspace():
        first += 1
    last = _next_end(text, end, block.end)
    return first, last


def _last_end(text: str, low: int, at: int) -> int:
    best = low
    for mark in ENDS:
        found = text.rfind(mark if mark > "\x7f" else mark + " ", low, at)
        best = max(best, found + 1 if found >= 0 else low)
    return best


def _next_end(text: str, at: int, high: int) -> int:
    line = text.find("\n", at, high)
    high = high if line < 0 else line
    for place in range(at, min(high, at + 400)):
        if text[place] in ENDS and (place + 1 >= high or text[place + 1].isspace() or text[place] > "\x7f"):
            return place + 1
    return min(high, at + 400)


def words_of(text: str) -> list[str]:
    """Return the words of a text, case folded, punctuation taken off."""
    return [word for raw in text.casefold().split() if (word := raw.strip(".,;:!?()[]{}*\"'“”„«»‹›-–—#|"))]


def is_hedged(sentence: str) -> bool:
    """Tell whether a sentence says only that something may be so."""
    return not HEDGES.isdisjoint(words_of(sentence))


def is_denied(before: str) -> bool:
    """Tell whether a denial stands in the three words before a label."""
    return not NEGATIONS.isdisjoint(words_of(before)[-3:])


def speaks_of_itself(before: str) -> bool:
    """Tell whether what stands before a label names the text: `This article is`, `*Dieser Beitrag enthält`.

    `before` runs from the start of the sentence to the label. Any other verb (`explains`, `shows`) makes it a
    text about labels.
    """
    opening = words_of(before)
    if not opening or opening[0] not in DEICTIC:
        return False
    named = next((at for at, word in enumerate(opening[:4]) if word in ITEMS), -1)
    return named > 0 and all(word in LINKS or word in HEDGES for word in opening[named + 1 :])
