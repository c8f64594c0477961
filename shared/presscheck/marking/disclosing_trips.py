"""Does a sentence say that somebody paid for the journey a text was written on?

`Die Reise bezahlte Vale Tours` opens with the journey and names a payer. It may be the journey of a minister
too, so that a person decides. Tags tell of both: `Travel, Sponsored post`.
"""

from presscheck.marking.disclosing_parts import Sentence, is_denied, is_name, links, may_stand
from presscheck.marking.disclosure_words import Grammar
from presscheck.wordlists import words

AND = words("and und et y e en och og ja i a és și και и та ve für for pour para per voor")

OPENING = 3
"""Words in which the journey is named."""

LONGEST = 14
"""Words of such a note."""

STRANGE = 1
"""Further words in it: whose journey it was, or its hotel."""

TRIPS = (
    *("travel", "trip", "flight", "accommodation", "hotel", "stay.", "lodging"),
    *("reise", "flug", "flüge", "unterkunft", "übernachtung", "viaggio", "soggiorno"),
    *("voyage", "séjour", "viaje", "viagem", "estancia", "reis.", "vlucht", "verblijf", "podróż", "wyjazd"),
    *("cestu.", "cesta.", "pobyt", "utazás", "călători", "ταξίδι", "resan.", "rejsen.", "reisen.", "matkan."),
    *("seyahat", "поездк", "поїздк", "подорож", "رحلة", "الرحلة"),
)
"""How words for a journey begin; a full stop ends a word."""

HOSTS = (
    "hosted",
    "provided",
    "courtesy",
    "invited",
    "eingeladen",
    "uitgenodigd",
    "invitado",
    "inbjuden",
    "inviteret",
)
"""How words begin that say somebody was a guest."""

OFFICIALS = (
    *("minist", "senat", "deput", "député", "mayor", "maire", "sindaco", "alcalde", "bürgermeister"),
    *("burgemeester", "abgeordnet", "presid", "présid", "präsid", "prezyd", "prezid", "poseł", "posła"),
    *("министр", "міністр", "депутат", "президент", "sénat", "kansler", "kanzler", "وزير", "الوزير"),
)
"""How words begin for those whose journeys are news, whoever paid."""


def is_hosted(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell whether a note opens with a journey and says by name who paid for it."""
    low = sentence.low
    trip = next((at for at, word in enumerate(low[:OPENING]) if f"{word}.".startswith(TRIPS)), -1)
    stems = (*grammar.paid, *grammar.soft, *grammar.borne, *HOSTS)
    paid = next((at for at, word in enumerate(low) if at > trip and f"{word}.".startswith(stems)), -1)
    if min(trip, paid) < 0 or len(low) > LONGEST or "spon" in low[paid] or is_denied(sentence, len(low)):
        return False
    if any(word.startswith(OFFICIALS) for word in low):
        return False
    others = [at for at in range(len(low)) if at not in (trip, paid)]
    named = any(is_name(sentence, at) and not links(low[at], grammar) for at in others if at > trip)
    strange = (at for at in others if not may_stand(sentence, at, grammar))
    return named and sum(not _tells_of_it(low[at], grammar) for at in strange) <= STRANGE


def _tells_of_it(word: str, grammar: Grammar) -> bool:
    """Tell whether a word names more of the journey, or the text it was for: `flights and hotel`."""
    return word in AND or word in grammar.items or word.startswith(TRIPS)
