"""Is the standing text about a person who writes, and not about who sent it?"""

from presscheck.wordlists import words

LONGEST = 4
"""Words of a person's name."""

WITHIN = 30
"""The calling of a person is said within this many words of the standing text."""

WRITERS = words(
    "writer journalist reporter editor columnist blogger correspondent contributor novelist freelancer "
    "redakteur redakteurin journalistin autor autorin reporterin bloggerin journaliste rédacteur rédactrice "
    "écrivain écrivaine auteure blogueur blogueuse periodista escritor escritora redactor redactora "
    "giornalista scrittore scrittrice redattore redattrice jornalista repórter redator redatora redacteur "
    "redactrice schrijver schrijfster dziennikarz dziennikarka redaktor redaktorka novinář novinářka "
    "redaktör skribent toimittaja kirjailija журналист журналистка редактор gazeteci újságíró"
)
"""Callings of those who write for a page."""

HERSELF = words("she her he his elle sie er ella él lei lui ela ele zij hij ona on hon han hun hän")
"""What a text calls a person."""

BEING = words(
    "is was ist war est es è é jest je är er on works worked arbeitet travaille trabaja lavora writes "
    "schreibt"
)
"""What stands between a person's name and calling."""

SIGNS_BESIDE = ".,;:!?()’'\""
"""What stands beside a word."""

SIGNS = frozenset("&®™0123456789.")
"""Signs no person's name has."""


def writes(name: str, said: str) -> bool:
    """Tell whether `said`, in lower case, tells of a person called `name` who writes: an author's box.

    One word alone may be a thing's name: it is a person's where the text goes on with a pronoun.
    """
    parts = name.casefold().split()
    if len(parts) > LONGEST or not SIGNS.isdisjoint(name):
        return False
    opens = said.split(maxsplit=LONGEST + 1)
    called = len(parts) if opens[: len(parts)] == parts else 1
    if len(opens) <= called or opens[called] not in BEING:
        return False
    if opens[0] not in HERSELF and opens[0] != parts[0]:
        return False
    told = [word.strip(SIGNS_BESIDE) for word in said.split()[:WITHIN]]
    first = said.partition(". ")[0].split()[:WITHIN]
    calling = not WRITERS.isdisjoint(word.strip(SIGNS_BESIDE) for word in first)
    return calling and (len(parts) > 1 or not HERSELF.isdisjoint(told))
