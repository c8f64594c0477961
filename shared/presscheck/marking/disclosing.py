"""What does one sentence say of who paid for its text, presented it or gave something for it?

`Dieser Beitrag wurde von der Vale GmbH bezahlt` names the text, a payer and a payment, and all its other
words are links between them: any further verb or noun makes it a sentence about something else.
"""

from enum import StrEnum

from presscheck.marking.disclosing_authors import author_is_paid
from presscheck.marking.disclosing_gains import bears_costs, gains
from presscheck.marking.disclosing_parts import NEAR, Sentence, first, is_denied, is_name, links, may_stand
from presscheck.marking.disclosing_trips import is_hosted
from presscheck.marking.disclosure_gains import BUYING, GETTING
from presscheck.marking.disclosure_words import (
    AUDIENCE,
    BEING,
    BILLS,
    DEALS,
    FAMILY,
    IT,
    PAIRS,
    READERS,
    SHOWING,
    UNPAID,
    Grammar,
)
from presscheck.marking.payment_words import CONDITIONS, OTHERS
from presscheck.marking.sentence_words import (
    ARTICLES,
    NEWSROOMS,
    REPORTED,
    VOWELS,
)
from presscheck.marking.sentences import after_heading

OPENING = 6
"""Words in which a sentence names the text or who was paid."""

DEAL = 8
"""Words in which a sentence says that its text is a paid one: `Si tratta di un contenuto a pagamento`."""

STRANGE = 8
"""Words of names that may stand before the payment."""

LONGEST = 45
"""Words of a sentence that is a notice."""

SIGNS = '.,;:!?()[]{}*"“”„«»‹›–—#|،؛&+'
"""Punctuation around words."""


class Said(StrEnum):
    """What a sentence says of its text, as the vocabulary would put it."""

    PAID = "This article was paid for by"
    BACKED = "This article was presented by"
    EARNING = "This article contains affiliate links"
    GIVEN = "The product was provided free of charge"
    HOSTED = "The trip was paid for by"
    AUTHOR = "The author was paid by"


def said_in(text: str, grammar: Grammar) -> Said | None:
    """Return what a sentence says of its text, or None where it is about anything else."""
    raw = [word for one in after_heading(text).split() if (word := one.strip(SIGNS))]
    low = [word.lower().translate(VOWELS).replace("’", "'") for word in raw]
    if not 2 < len(raw) <= LONGEST or text.endswith("?") or low[0] in OTHERS:
        return None
    sentence = Sentence(raw, low)
    if gains(sentence):
        return Said.EARNING
    if not all(map(frozenset(low).isdisjoint, (CONDITIONS, NEWSROOMS, REPORTED))):
        return None
    if any(word.startswith(AUDIENCE) or word.endswith(UNPAID) for word in low):
        return None
    item = _item(sentence, grammar)
    if 0 <= item < OPENING and (said := _of_text(sentence, item, grammar)):
        return said
    if _earns(sentence, item, grammar):
        return Said.EARNING
    if _is_given(sentence, grammar):
        return Said.GIVEN
    paid = _is_deal(sentence, grammar) or (item >= 0 and _are_paid(sentence, item, grammar))
    paid = paid or bears_costs(sentence, item, grammar)
    if paid:
        return Said.PAID
    if is_hosted(sentence, grammar):
        return Said.HOSTED
    return Said.AUTHOR if author_is_paid(sentence, grammar) else None


def _item(sentence: Sentence, grammar: Grammar) -> int:
    """Return where the text is named, or -1: with a pointer, or by its own name with an article or none.

    `Artikel 5` is one of a law.
    """
    for at, word in enumerate(sentence.low):
        before = sentence.low[max(at - NEAR, 0) : at]
        if any(map(str.isdigit, "".join(sentence.low[at + 1 : at + 2]))):
            continue
        if word in grammar.items and not grammar.this.isdisjoint(before):
            return at
        if word in grammar.own and (at == 0 or before[-1] in ARTICLES or before[-1] in grammar.links):
            return at
    return -1


def _of_text(sentence: Sentence, item: int, grammar: Grammar) -> Said | None:
    """Return what is said of the text that a sentence opens with."""
    strange = 0
    for at, word in enumerate(sentence.low):
        ended = f"{word}."
        if at > item and ended.startswith(grammar.paid):
            return Said.PAID if _is_payment(sentence, at, strange) else None
        if at > item and ended.startswith(grammar.soft):
            return Said.BACKED if _names_backer(sentence, item, at, grammar) else None
        if at > item and ended.startswith(grammar.ads):
            return Said.PAID if _holds(sentence, item, at, grammar) else None
        if at > item and word.startswith(grammar.aff):
            return None if is_denied(sentence, at) else Said.EARNING
        if at != item and word not in grammar.items and not links(word, grammar):
            strange += 1
            if strange > STRANGE or not is_name(sentence, at):
                return None
    return None


def _is_payment(sentence: Sentence, at: int, strange: int) -> bool:
    """Tell whether a payment is told and not a price: `Ten artykuł jest płatny` ends, and names nobody."""
    ends = at + 1 == len(sentence.low) and not strange and "spon" not in sentence.low[at]
    return not ends and not is_denied(sentence, at)


def _holds(sentence: Sentence, item: int, at: int, grammar: Grammar) -> bool:
    """Tell whether the text is said to hold an advertisement: `contains`, before it or right behind."""
    around = (*sentence.low[:item], *sentence.low[item + 1 : at + NEAR])
    return any(word.startswith(grammar.has) for word in around) and not is_denied(sentence, at + 1)


def _names_backer(sentence: Sentence, item: int, at: int, grammar: Grammar) -> bool:
    """Tell whether a name stands behind the word for a backer, or before one that ends the sentence."""
    if is_denied(sentence, at) or _is_shown(sentence, item, at, grammar):
        return False
    for behind in range(at + 1, len(sentence.low)):
        word = sentence.low[behind]
        if word.startswith(grammar.soft):
            continue
        if word in grammar.we or not links(word, grammar):
            return word not in grammar.we and is_name(sentence, behind)
    between = any(not links(word, grammar) for word in sentence.low[item + 1 : at])
    return between or (at + 1 == len(sentence.low) and _is_named_first(sentence, item, grammar))


def _is_named_first(sentence: Sentence, item: int, grammar: Grammar) -> bool:
    """Tell whether a name opens a sentence that points to its text: `Vale hat diesen Beitrag finanziert`."""
    pointed = not grammar.this.isdisjoint(sentence.low[max(item - NEAR, 0) : item])
    return pointed and item > 1 and not links(sentence.low[0], grammar) and is_name(sentence, 0)


def _is_shown(sentence: Sentence, item: int, at: int, grammar: Grammar) -> bool:
    """Tell whether a text is presented or proposed as bills and speeches are, and not to its readers."""
    if not sentence.low[at].startswith(SHOWING) or not READERS.isdisjoint(sentence.low):
        return False
    before = sentence.low[max(item - NEAR, 0) : item]
    return sentence.low[item] in BILLS or (
        grammar.this.isdisjoint(before) and not ARTICLES.isdisjoint(before)
    )


def _are_paid(sentence: Sentence, item: int, grammar: Grammar) -> bool:
    """Tell whether somebody is said to be paid, or to pay, for this text: `Wir haben für den Text Geld`.

    Where nobody says `we`, the text needs a pointer and its payer a name: `Vale sponsert diese Folge`.
    """
    paid = first(sentence, grammar.paid)
    last = max(paid, item)
    if paid < 0 or is_denied(sentence, last):
        return False
    pointed = not grammar.this.isdisjoint(sentence.low[max(item - NEAR, 0) : item])
    places = range(len(sentence.raw))
    named = any(is_name(sentence, at) and not links(sentence.low[at], grammar) for at in places)
    if grammar.we.isdisjoint(sentence.low[:OPENING]) and not (pointed and named):
        return False
    said = (sentence.low[at] for at in range(last) if at != item and not may_stand(sentence, at, grammar))
    return all(word in grammar.items or f"{word}.".startswith(grammar.paid) for word in said)


def _is_deal(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell whether a sentence calls its text a paid partnership: `Dit is een betaalde samenwerking`."""
    paid = first(sentence, grammar.paid)
    if not 0 < paid < DEAL or sentence.low[0] not in IT or is_denied(sentence, paid):
        return False
    around = sentence.low[1 : paid + NEAR]
    said = sentence.low[1:paid]
    return any(_is_paid_for(word, grammar) for word in around) and all(
        links(word, grammar) or word in BEING or _is_paid_for(word, grammar) for word in said
    )


def _is_paid_for(word: str, grammar: Grammar) -> bool:
    return word.startswith(DEALS) or word in grammar.items


def _earns(sentence: Sentence, item: int, grammar: Grammar) -> bool:
    """Tell whether writers say that links earn them a commission: `Kauft ihr über die Links, bekomme ich`."""
    told = item >= 0 or not grammar.we.isdisjoint(sentence.low)
    linked = any(word.startswith(PAIRS) for word in sentence.low)
    got = any(word.startswith((*GETTING, *BUYING)) for word in sentence.low)
    return (
        told
        and linked
        and got
        and first(sentence, grammar.aff) >= 0
        and not is_denied(sentence, len(sentence.low))
    )


def _is_given(sentence: Sentence, grammar: Grammar) -> bool:
    """Tell whether the writers say that they got what the text is about for nothing.

    Where they name it with a word of their own, they also name who gave it: `I got the pan free from Vale`.
    So they do where `I` and `she` are written alike, in scripts without capitals.
    """
    goods, free, got = (first(sentence, stems) for stems in (grammar.goods, grammar.free, grammar.got))
    last = max(goods, free, got)
    ours = not grammar.we.isdisjoint(sentence.low) or (goods > 0 and sentence.low[goods - 1] in grammar.this)
    if min(free, got) < 0 or not ours or is_denied(sentence, last) or not FAMILY.isdisjoint(sentence.low):
        return False
    places = range(last)
    other = [at for at in places if at not in (goods, free, got) and not may_stand(sentence, at, grammar)]
    if goods >= 0 and sentence.raw[0].lower() != sentence.raw[0].upper():
        return not other
    return len(other) <= 1 and any(is_name(sentence, at) for at in range(1, len(sentence.raw)))
