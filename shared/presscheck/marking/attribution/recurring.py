"""Which names does a text come back to?"""

from collections import Counter
from collections.abc import Iterator

from presscheck.marking.attribution.name_words import DETERMINERS, STARTERS, VERBS
from presscheck.wordlists import words

ENOUGH = 3
"""From this many times on a name recurs."""

NOUN_STARTS = words(
    "der die das den dem des ein eine einen einem einer eines im am zum zur beim vom ins ans kein "
    "keine keinen sein seine seinen ihr ihre ihren ihrer unser unsere unseren mein meine dein "
    "deine diese dieser dieses diesem diesen jede jeder jedes alle allen viele mehr zwei drei und"
)
NOUN_ENDS = ("e", "en", "er", "es", "em")
"""Adjectives before a German noun end so."""

ENDS = frozenset(".!?:;…。！？")
STRIP = " ,;:.!?()[]\"'“”„«»‘’…®™*•#|–—-"
LONGEST = 6
WINDOW = 4_000
"""The opening of a text of ordinary length is looked through, no more."""

COMMON = frozenset(
    (
    "CEO", "CFO", "CTO", "AI", "US", "USA", "UK", "EU", "UN", "TV", "GMT", "CET", "EST", "PR", "IT",
    "KI", "IA", "PDF", "FAQ", "COVID-19", "PRNewswire", "English", "January", "February", "March",
    "April", "June", "July", "August", "Dr", "Mr", "Mrs", "Ms", "Herr", "Frau", "Prof", "Sir", "Photo",
    "Foto", "Image", "September", "October", "November", "December", "Pickup", "Inc", "Ltd", "The",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Montag", "Dienstag",
    "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "May",
)
)  # fmt: skip
"""Words in capitals that name no issuer."""


def recurring(text: str, *, nouns: bool = False) -> list[tuple[str, int]]:
    """Return the names that recur in `text`, the most frequent first, with their count.

    `nouns` says that the language writes every noun with a capital: then a word that ever follows an article
    or adjective is a noun, unless it has capitals inside.
    """
    counts: Counter[str] = Counter()
    inside: set[str] = set()
    after_article: set[str] = set()
    for name, opens, before in _runs(text):
        counts[name] += 1
        if nouns and not _capital_inside(name) and _introduces_noun(before):
            after_article.add(name)
        lead = name.split()[0]
        if lead != name and (lead.endswith(("’s", "'s", "®", "™")) or _capital_inside(lead)):
            counts[_plain(lead)] += 1
            inside.add(_plain(lead))
        if not opens or len(name.split()) > 1 or _capital_inside(name):
            inside.add(name)
    for name in after_article:
        counts.pop(name, None)
    found = [(name, count) for name, count in counts.items() if count >= ENOUGH and name in inside]
    return sorted(found, key=lambda pair: (-pair[1], -len(pair[0])))


def _runs(text: str) -> Iterator[tuple[str, bool, str]]:
    """Yield runs of words with capitals: the run, whether it opens a sentence, and the word before it."""
    run: list[str] = []
    opens = started = True
    previous = before = ""
    for raw in text.split():
        if not run and raw[0].islower():
            started, previous = raw[-1] in ENDS, raw
            continue
        word = raw.strip(STRIP)
        if word and _is_part(word, run):
            opens, before = (opens, before) if run else (started, previous.strip(STRIP))
            run.append(word)
        if run and (not word or word != run[-1] or raw[-1] in STRIP or len(run) >= LONGEST):
            yield _plain(" ".join(run)), opens, before
            run = []
        started, previous = raw[-1] in ENDS, word


def _introduces_noun(word: str) -> bool:
    folded = word.casefold()
    return folded in NOUN_STARTS or (word[:1].islower() and len(word) > 3 and folded.endswith(NOUN_ENDS))


def _is_part(word: str, run: list[str]) -> bool:
    if not word[0].isupper() or word in COMMON:
        return False
    folded = word.casefold()
    return bool(run) or not (folded in STARTERS or folded in DETERMINERS or folded in VERBS)


def _capital_inside(word: str) -> bool:
    return len(word) > 1 and any(char.isupper() for char in word[1:]) and not word.isdigit()


def _plain(name: str) -> str:
    return name.removesuffix("’s").removesuffix("'s").rstrip("®™")
