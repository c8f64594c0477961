"""Where does the name of an organisation begin and end in a headline or first sentence?"""

import unicodedata
from functools import lru_cache

from presscheck.marking.attribution.name_words import (
    AFTER_ARTICLE,
    BODIES,
    CALLED,
    DETERMINERS,
    ELIDED,
    FORMS,
    LEGAL,
    LINKS,
    OFFICES,
    PEOPLE,
    STARTERS,
    STYLED,
    TITLES,
    VERBS,
)

LONGEST = 8

BRACKET = 60
"""A bracket before a name is at most this long."""


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """Return letters and digits of a name without legal forms, case folded: for comparing."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(char if char.isalnum() else " " for char in folded).split()
    return "".join(word for word in words if word not in LEGAL) or "".join(words)


def subject_of(headline: str) -> str:
    """Return the name before the verb of a headline, or an empty string."""
    words = headline.split()
    for at, word in enumerate(words[:LONGEST]):
        if word.casefold().strip(",") in VERBS:
            named = at and words[0].casefold() not in STARTERS and all(map(_of_name, words[:at]))
            return _clean(words[:at]) if named else ""
    return ""


def _of_name(word: str) -> bool:
    """Tell whether a word may stand inside a name: a capital, a figure or a sign in it, or a link."""
    return not word.isalpha() or not word.islower() or word in LINKS


def employer_of(sentence: str, name: str) -> str:
    """Return the organisation of `Jane Doe, founder and CEO of X`, or an empty string."""
    rest = sentence[len(name) : len(name) + 120]
    if not rest.startswith(", ") or not TITLES & {word.casefold().strip(",") for word in rest.split()[:8]}:
        return ""
    for of in (" of ", " at ", " von ", " der ", " di ", " de ", " van "):
        if of in rest:
            return leading_name(rest.partition(of)[2])
    return ""


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Return the first letters of a name's words in capitals, links left out."""
    parts = name.replace("-", " ").split()
    return "".join(word[0] for word in parts if word[0].isupper())


def spelled_out(text: str, short: str) -> str:
    """Return the name that stands before `(short)` where the text explains an abbreviation."""
    at = text.find(f"({short})")
    if at <= 0:
        return ""
    taken: list[str] = []
    for word in reversed(text[max(0, at - 120) : at].replace("\n", " . ").split()):
        if not (word[0].isupper() or word in LINKS) or len(taken) == LONGEST:
            break
        taken.insert(0, word)
    while taken and (taken[0] in LINKS or taken[0].casefold() in DETERMINERS):
        taken = taken[1:]
    return " ".join(taken)


def leading_name(sentence: str) -> str:
    """Return the name a sentence opens with: words with capitals up to a comma, bracket or verb."""
    words = _apart(sentence).split()
    if len(words) > 1 and words[0].casefold() in DETERMINERS and words[1].casefold() not in AFTER_ARTICLE:
        rest = leading_name(" ".join(words[1 : LONGEST + 2]))
        return rest if len(rest.split()) > 1 or rest.isupper() else ""
    if not words or words[0].casefold().strip(",") in STARTERS:
        return ""
    taken: list[str] = []
    for word in words[:LONGEST]:
        if not _belongs(word, taken):
            break
        taken.append(word)
        if word[-1] in ",;:—–" and not word.endswith(("Inc.,",)):
            break
        if len(taken) > 1 and word.casefold().rstrip(".") in FORMS:
            break
    return _clean(taken)


def _apart(sentence: str) -> str:
    """Part an elided article from the name behind it, as a word of its own: `L'Antitrust`."""
    elided = next((said for said in ELIDED if sentence[: len(said)].casefold() == said), "")
    return f"la {sentence[len(elided) :]}" if elided else sentence


def passed(text: str, at: int, end: int) -> int:
    """Return the offset behind a sign, or behind a whole bracket: `(Nasdaq: ACME)` names no issuer."""
    closing = text.find(")", at, min(end, at + BRACKET)) if text[at] == "(" else -1
    return max(at, closing) + 1


def _belongs(word: str, taken: list[str]) -> bool:
    if word[0] in "([–—-" or (taken and word.casefold() in VERBS):
        return False
    if word[0].isupper() or word[0].isdigit() or word == "&":
        return True
    if not taken:
        return word[0].islower() and any(char.isupper() for char in word)
    return word in LINKS and not taken[-1].endswith(",")


def _styles(word: str) -> bool:
    """`Minister`, `CSU-Generalsekretär`: a title, alone or behind a party's or house's name."""
    folded = word.casefold().rstrip(".")
    behind = folded.rpartition("-")[2]
    return folded in STYLED or (behind != folded and behind.endswith(OFFICES))


def _are_people(words: list[str]) -> bool:
    """`Residents`, `Scientists of X`; `Farmers Insurance` and `Students for X` are names."""
    return words[0].casefold() in PEOPLE and (len(words) == 1 or words[1] in LINKS - {"for"})


def _clean(words: list[str]) -> str:
    while words and words[-1] in LINKS:
        words = words[:-1]
    if len(words) > 1 and words[0].casefold() in CALLED and words[1][0].isupper():
        words = words[1:]
    if words and (body := _apart(words[0]).removeprefix("la ")).casefold() in BODIES:
        words = [body, *words[1:]]
    if words and (_styles(words[0]) or _are_people(words)):
        return ""
    name = " ".join(words).strip(' ,;:—–"“”')
    return (
        name.removesuffix("’s").removesuffix("'s")
        if name[:1].isalnum() and any(map(str.isalpha, name))
        else ""
    )
