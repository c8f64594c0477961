"""Does a sentence say that whoever wrote the text was paid by somebody with a name?

`Der Autor hat von Vale ein Honorar erhalten` names neither the text nor speaks of us. News tell of authors
and their fees as well, so that a person decides.
"""

from presscheck.marking.disclosing_parts import Sentence, is_denied, is_name, links, may_stand
from presscheck.marking.disclosure_words import Grammar

OPENING = 3
"""Words in which the author is named."""

LONGEST = 16
"""Words of such a note."""

STRANGE = 1
"""Further words in it."""

AUTHORS = (
    *("author", "writer", "autor", "auteur", "verfasser", "journalist", "redacteur", "schrijver", "scrittor"),
    *("skribent", "författar", "forfatter", "kirjoittaj", "szerző", "yazar", "автор", "συντάκτ", "συγγραφ"),
)
"""How words begin for who wrote a text."""

FEES = (
    *("fee", "compensat", "remunerat", "payment", "paid.", "honorar", "vergüt", "bezahlt", "rémunér", "payé"),
    *("honoraire", "compens", "retribu", "pagat", "remunerac", "pagad", "pago.", "pagamento", "remuner"),
    *("betaald", "vergoeding", "wynagrodz", "honorari", "zapłat", "betalt", "betaling", "ersättning"),
    *(
        "zaplac",
        "honorář",
        "odměn",
        "palkkio",
        "maksu",
        "díjazás",
        "fizetés",
        "ücret",
        "вознагражд",
        "гонорар",
    ),
)
"""How words begin for what an author is paid; a full stop ends a word."""


def author_is_paid(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell whether a note opens with its author and says by name who paid."""
    low = sentence.low
    bare = [word.rpartition("'")[2] for word in low[:OPENING]]
    author = next((at for at, word in enumerate(bare) if word.startswith(AUTHORS)), -1)
    paid = next((at for at, word in enumerate(low) if at > author and f"{word}.".startswith(FEES)), -1)
    if min(author, paid) < 0 or len(low) > LONGEST or is_denied(sentence, len(low)):
        return False
    others = [at for at in range(len(low)) if at not in (author, paid) and low[at] not in grammar.items]
    named = any(is_name(sentence, at) and not links(low[at], grammar) for at in others if at > author)
    strange = [at for at in others if not may_stand(sentence, at, grammar) and not _gets(low[at], grammar)]
    return named and len(strange) <= STRANGE


def _gets(word: str, grammar: Grammar) -> bool:
    """Tell whether a word says how the money came: `erhalten`, `received`."""
    return f"{word}.".startswith(grammar.got) or f"{word}.".startswith(FEES)
