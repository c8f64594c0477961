"""Can these words name the place a release was sent from?"""

import re

from presscheck.wordlists import words

CONNECTORS = words(
    "and de del della di da do dos das du des la le les el los las lo al am an der den dem die im "
    "in bei ob upon on of the sur sous en et e y i u und och og ja a à am/main near by sul sulla "
    "nad nw st & 's ’s 't ’t a.m a.m. i.br. v.d.h. o.d.t."
)
"""Words a place name may hold in lower case."""

NO_PLACE = words(
    "a an in on for we our this that if how why what when i it he she they there with from by as posted "
    "written published reviewed edited at ein eine der die das wir un une il lo gli una par von por door "
    "para per pour zur voor av af updated aktualisiert actualizado actualizada aggiornato aggiornata "
    "actualisé bijgewerkt atualizado zaktualizowano uppdaterad opdateret oppdatert päivitetty "
    "aktualizováno frissítve güncelleme обновлено"
)
"""Words no place name begins with, unless more of it follows in capitals (`Den Haag`, `La Paz` do)."""

SETTLEMENTS = words("г. гр. м. с.")
"""What Slavic languages put before the name of a town."""

QUOTES = frozenset('"“”„«»')

DOMAIN = re.compile(r"\w\.[a-z]")
"""A point inside a word of small letters is one of an address: `Acme.com`."""

LONGEST = 90
LONGEST_CASELESS = 14
MOST_WORDS = 3
"""Words of a country's name in Arabic or Hebrew."""


def plausible(words: str) -> bool:
    """Tell whether every word looks like part of a place name: a capital, a connector, or no case at all."""
    if not words or len(words) > LONGEST or words[-1] in ":：" or words[0] in QUOTES:
        return False
    parts = words.replace("-", " ").split()
    if len(parts) > 8 or (parts[0].casefold() in NO_PLACE and not is_code(words)):
        return False
    if not any(char.isalpha() for char in words) or ("." in words and DOMAIN.search(words)):
        return False
    if len(parts) > 1 and parts[0] in SETTLEMENTS:
        parts = parts[1:]
    if caseless(words):
        return len(words.replace(" ", "")) <= LONGEST_CASELESS or (
            len(parts) <= MOST_WORDS and _semitic(words)
        )
    return (parts[0][0].isupper() or not parts[0][0].isalpha()) and all(map(_part, parts))


def is_code(words: str) -> bool:
    """Two capitals alone are a state or province: `CHICAGO, IL`, `Toronto, ON`, `GARY, IN`."""
    return len(words) == 2 and words.isupper()


def caseless(words: str) -> bool:
    """Tell whether the first letter belongs to a script without capitals."""
    first = next((char for char in words if char.isalpha()), "A")
    return first.lower() == first.upper()


def _semitic(words: str) -> bool:
    return "\u0590" <= next(filter(str.isalpha, words)) <= "\u06ff"


def _part(word: str) -> bool:
    first = word.lstrip("'’\"“„(")[:1]
    return first.isupper() or word.casefold() in CONNECTORS or word[:2] in ("d'", "d’", "l'", "l’")


def capitals(words: str) -> bool:
    """Tell whether the words are written in capitals, as agencies write places."""
    letters = [char for char in words if char.isalpha()]
    return len(letters) > 2 and all(not char.islower() for char in letters) and not caseless(words)
