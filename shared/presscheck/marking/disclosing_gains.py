"""Does a sentence say that somebody bore the costs of its text, or that its links earn a commission?

`Die Kosten für diesen Beitrag hat die Vale GmbH übernommen` pays for the text without a word for payment;
`Koop je via onze links, dan krijgen wij een vergoeding` names neither the text nor an affiliate.
"""

from presscheck.marking.disclosing_parts import NEAR as POINTED
from presscheck.marking.disclosing_parts import Sentence, first, is_denied, is_name, links, may_stand
from presscheck.marking.disclosure_gains import BUYING, GAINS, OURS, SELLERS
from presscheck.marking.disclosure_words import PAIRS, Grammar
from presscheck.marking.sentence_words import NEGATIONS, PREPOSITIONS

NEAR = 5
"""Words between the costs and what they were for."""

STRANGE = 2
"""Further words of such a sentence: `the cost of producing this article`."""

DENIED = 2
"""Words before an earning in which it is denied; behind it stands that buyers pay no more."""


def bears_costs(sentence: Sentence, item: int, grammar: Grammar) -> bool:
    """Tell whether somebody with a name bore the costs of this text, and no buyer of anything."""
    low = sentence.low
    cost = next((at for at, word in enumerate(low) if word in grammar.costs), -1)
    borne = first(sentence, grammar.borne)
    if min(item, cost, borne) < 0 or abs(cost - item) > NEAR or is_denied(sentence, len(low)):
        return False
    if any(word.startswith(BUYING) for word in low):
        return False
    pointed = not grammar.this.isdisjoint(low[max(item - POINTED, 0) : item])
    if not pointed and not PREPOSITIONS.isdisjoint(low[item + 1 : item + 2]):
        return False
    others = [
        at for at, word in enumerate(low) if at not in (item, cost, borne) and word not in grammar.items
    ]
    named = any(is_name(sentence, at) and not links(low[at], grammar) for at in others)
    strange = [at for at in others if not may_stand(sentence, at, grammar)]
    return named and len(strange) <= STRANGE


def gains(sentence: Sentence) -> bool:
    """Tell whether the writers say that a purchase by their links, or as affiliates, earns them something."""
    low = sentence.low
    told = [at for at, word in enumerate(low) if f"{word}.".startswith(GAINS)]
    if not told or OURS.isdisjoint(low):
        return False
    if any(not NEGATIONS.isdisjoint(low[max(at - DENIED, 0) : at]) for at in told):
        return False
    by = any(word.startswith((*PAIRS, *SELLERS)) for word in low)
    return by and any(word.startswith(BUYING) for word in low)
