"""Who is said to announce something, and is it shown to be an organisation?"""

import re

from presscheck.marking.attribution.name_words import DETERMINERS, LEGAL, LINKS
from presscheck.marking.attribution.names import leading_name
from presscheck.wordlists import words

ANNOUNCING = words(
    "announce announces announced launches launched introduces introduced unveils unveiled presents "
    "presented reports reported releases released publishes published provides provided anuncia anunció "
    "apresenta presenta presentó annuncia annunciato lancia lança lanza annonce lance présente présenté "
    "kündigt startet präsentiert lanserar lanceert lancerer lanserer presenterar julkaisee julkistaa "
    "ogłasza wprowadza oznamuje představuje"
)
"""Verbs of which only who issues a text is the subject, at least where a wire carries it."""

ADVERBS = words(
    "today now has have is are hereby proudly officially recently pleased proud happy delighted excited to "
    "heute hat hoy ha oggi aujourd'hui aujourd’hui a hoje vandaag heeft idag har tänään dnes dziś"
)
"""Words between a name and such a verb."""

NEAR = 280
"""Characters behind a name within which its verb stands, past brackets and what it is."""

FAR = 30
"""Words of a sentence in which a verb is looked for whose subject does not open it."""

ASKED = words("why what who when where how news update note")
"""Heads of a release's parts that may stand before its first sentence, with a colon."""

FORM = re.compile(
    r",? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|AG|SE|GmbH|S\.A|SpA|S\.p\.A|N\.V|AB|Oyj)\b\.?"
)
"""A form of company behind a name."""

BRACKET = re.compile(r"\s{0,2}\([^()]{1,120}\)")
SHOWN = re.compile(
    r"\s{0,2}\([^()\n]{0,30}(?:[A-Z]{2,12}: ?[A-Z0-9.]{1,8}\b|[\"“”„«][^\"“”„«»]{2,40}[\"“”»])"
)
"""A ticker, or a short name in quotes, in brackets behind a name: `(NASDAQ: ACME)`, `(the “Company”)`."""


def announces(sentence: str, name: str) -> bool:
    """Tell whether a sentence says of the name it opens with that it announces something.

    Brackets and what the name is may stand between: `Acme (X: AC), a maker of pans, today announced`.
    """
    if not name or not sentence.startswith(name):
        return False
    at = _behind(sentence, name)
    clauses = BRACKET.sub("", sentence[at : at + NEAR]).lstrip("®™").split(", ")
    return any(_opens_with_verb(clause) for clause in clauses)


def is_shown(sentence: str, name: str) -> bool:
    """Tell whether a ticker or a short name in brackets shows the name to be an organisation's."""
    return sentence.startswith(name) and SHOWN.match(sentence, _behind(sentence, name)) is not None


def is_described(sentence: str, name: str) -> bool:
    """Tell whether a sentence says what the name it opens with is: `Acme, a maker of pans, is ...`."""
    behind = sentence[len(name) :].removeprefix(", ")[:12].split(maxsplit=1)
    named = sentence.startswith(f"{name}, ") and bool(behind)
    return named and behind[0].casefold() in DETERMINERS | {"a", "an"}


def announcer_of(sentence: str) -> str:
    """Return the name before the verb where something else opens the sentence, or an empty string.

    `Leading law firm Acme & Sons LLP announces`, `Raising the bar, Acme (UK) Ltd. today unveils`.
    """
    said = sentence.split()[:FAR]
    for at, word in enumerate(said):
        if word in ANNOUNCING:
            taken = _before(said[:at])
            name = leading_name(" ".join(taken)) if len(taken) < at else ""
            return "" if name.casefold().rstrip(".") in LEGAL else name
    return ""


def without_head(sentence: str) -> int:
    """Return how many characters of a head such as `Why: ` stand before the sentence."""
    head, colon, rest = sentence[:12].partition(":")
    return len(head) + 1 + len(rest) - len(rest.lstrip()) if colon and head.casefold() in ASKED else 0


def _behind(sentence: str, name: str) -> int:
    """Return the offset behind a name the sentence opens with and its form of company."""
    form = FORM.match(sentence, len(name))
    return form.end() if form else len(name)


def _opens_with_verb(clause: str) -> bool:
    said = clause.split(maxsplit=5)[:5]
    while said and said[0].strip(",") in ADVERBS:
        said = said[1:]
    return bool(said) and said[0].strip(",") in ANNOUNCING


def _before(said: list[str]) -> list[str]:
    """Return the words of the name that ends before a verb, or before what it is, which commas part off."""
    while said and said[-1] in ADVERBS:
        said = said[:-1]
    if said and said[-1].endswith(","):
        parted = [at for at, word in enumerate(said[:-1]) if word.endswith(",")]
        said = said[: parted[-1] + 1] if parted else []
    taken: list[str] = []
    for word in reversed(said):
        if taken and word.endswith(","):
            break
        if not (word[0].isupper() or word[0].isdigit() or word == "&" or word in LINKS or word[0] == "("):
            break
        taken.insert(0, word)
    while taken and taken[0] in LINKS:
        taken = taken[1:]
    return taken
