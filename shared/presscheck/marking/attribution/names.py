"""Where does the name of an organisation begin and end in a headline or first sentence?"""

import unicodedata

from presscheck.marking.attribution.wordlists import words

LEGAL = words(
    "inc corp corporation ltd limited llc plc gmbh ag sa spa srl co company kg se nv bv ab oy as group "
    "the holding holdings kgaa ev e v"
)
"""Words two spellings of one name may differ in."""

VERBS = words(
    "announces announced launches launched introduces introduced unveils releases reports expands "
    "appoints names welcomes joins partners completes receives wins signs delivers earns selects adds "
    "opens secures raises celebrates urges presents offers hosts acquires wraps reveals is has will to "
    "kündigt startet stellt präsentiert lanza anuncia presenta lance annonce présente annuncia lancia "
    "inaugura simplifies ofrece devient"
)
"""Verbs that stand behind the issuer's name in headlines."""

STARTERS = words(
    "as at in on for with a an the this that these today when how why what it we you our der die das "
    "ein eine am im auf mit für el la los las un una en le les l' une du il lo gli i su nel nella dopo "
    "while since from by and but to most many if crypto"
)
"""Words a sentence, not a name, begins with."""

LINKS = words("of and & de del della di du des la le für und van der the et y e for")
"""Words in small letters a name may hold."""

LONGEST = 8


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
            return _clean(words[:at]) if at and words[0].casefold() not in STARTERS else ""
    return ""


def leading_name(sentence: str) -> str:
    """Return the name a sentence opens with: words with capitals up to a comma, bracket or verb."""
    words = sentence.split()
    if words and words[0].casefold() == "the":
        rest = leading_name(sentence[4:])
        return f"The {rest}" if rest else ""
    if not words or words[0].casefold().strip(",") in STARTERS:
        return ""
    taken: list[str] = []
    for word in words[:LONGEST]:
        if not _belongs(word, taken):
            break
        taken.append(word)
        if word[-1] in ",;:—–" and not word.endswith(("Inc.,",)):
            break
    return _clean(taken)


def _belongs(word: str, taken: list[str]) -> bool:
    if word[0] in "([–—-" or word.casefold() in VERBS:
        return False
    if word[0].isupper() or word[0].isdigit() or word == "&":
        return True
    if not taken:
        return word[0].islower() and any(char.isupper() for char in word)
    return word in LINKS and not taken[-1].endswith(",")


def _clean(words: list[str]) -> str:
    while words and words[-1] in LINKS:
        words = words[:-1]
    name = " ".join(words).strip(' ,;:—–"“”')
    return name.removesuffix("’s").removesuffix("'s") if name[:1].isalnum() else ""
