"""Which sentences say of their text that it is paid for, sent in or produced by others?"""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.claims import Claim
from presscheck.marking.disclosing import Said
from presscheck.marking.disclosing_dense import AUDIENCE as MEMBERS
from presscheck.marking.disclosure_words import AUDIENCE, BILLS, READERS, SHOWING
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import HEAD, is_giver, is_name, is_plain, is_soft
from presscheck.marking.ownership import CITATION, is_cited
from presscheck.marking.sentence_words import ACCESS, ARTICLES, NOTICE_HEADS, PAID, REPORTED
from presscheck.marking.sentences import (
    depends,
    is_denied,
    is_hedged,
    is_page,
    names_fund,
    names_item,
    names_newsroom,
    opens_on_itself,
    sentence_at,
    speaks_of_itself,
    tells_maker,
    words_of,
)
from presscheck.marking.units import Unit, count_words
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

SHORT = 10
"""Words of a sentence that is a label and the name of its payer."""

NOTE = 30
"""Words of a payer and what it does, in a note."""

OPENING = 60
"""Characters behind a label in which the first words of a sentence stand."""

LOCK = 100
"""Characters behind a label in which a reader is told how to get at a text."""

READER = 4
"""Words behind a label in which its readers are named as those who pay."""

PRICES = ("付费", "付費", "有料", "유료")
"""What an advertiser, but also a reader, pays, in scripts whose words cannot be told apart."""

PAGE = "a sentence about the whole page"
"""Why a sentence is a label that counts only where no other does."""

FUND = "a fund or foundation may support journalism"
"""Why a text that one of them made possible may be no paid one."""

TRIP = "the journey may be one that the text is about"
"""Why it is doubtful whose journey somebody paid for."""

OF_OTHERS = {Said.HOSTED.value: TRIP, Said.AUTHOR.value: "the author may be one that the text tells of"}
"""What is said of journeys and authors, and why it is doubtful whose they are."""

STOPS = ".!?。！？"

ITSELF = frozenset((LabelClass.PAID, LabelClass.AFFILIATE, LabelClass.GIFTED, LabelClass.POLITICAL))
"""Classes that a sentence about the text itself can state with any phrase of theirs."""


def statement(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A fixed disclosure sentence, in any place."""
    if hit.entry.shape is not Shape.SENTENCE:
        return None
    start, end = sentence_at(unit.document, unit.block, hit.start, hit.end)
    before = unit.document.text[start : hit.start]
    if is_denied(before) or depends(before):
        return None
    hedged = is_hedged(unit.document.text[start:end])
    opens = not any(map(str.isalpha, unit.document.text[unit.start : hit.start]))
    part = unit.block.zone is Zone.HEADLINE and not opens
    unsure = "a part of the headline, which may be about it" if part else ""
    if is_soft(hit) and names_fund(unit.document.text[start:end]):
        unsure = FUND
    unsure = OF_OTHERS.get(hit.entry.text, unsure)
    if is_cited(unit.text):
        unsure = CITATION
    return Claim(hit, start, end, "a disclosure sentence", unsure=unsure, hedged=hedged)


def is_locked(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether it is the reader who pays: `This is a paid post. Subscribe to read the full content.`"""
    after = unit.document.text[hit.start : min(hit.end + LOCK, unit.end)]
    if any(price in hit.entry.text for price in PRICES):
        return any(word in after for word in MEMBERS)
    said = words_of(after)
    return not PAID.isdisjoint(words_of(hit.entry.text)) and not ACCESS.isdisjoint(said)


def about_itself(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A sentence that names the text and says what it is: `This article is sponsored by ...`."""
    if hit.entry.shape is Shape.SENTENCE or ITSELF.isdisjoint(hit.entry.classes):
        return None
    start, end = sentence_at(unit.document, unit.block, hit.start, hit.end)
    before = unit.document.text[start : hit.start]
    if not speaks_of_itself(before, hit.entry.text) or is_denied(before):
        return None
    tail = words_of(unit.document.text[hit.end : end])
    if any(word.startswith(AUDIENCE) for word in tail[:READER]) or not REPORTED.isdisjoint(tail):
        return None
    if is_soft(hit) and _is_bill(words_of(before), hit):
        return None
    made = tells_maker(before)
    if (made and not is_plain(hit)) or (is_soft(hit) and names_newsroom(unit.document.text[hit.end : end])):
        return None
    unsure = ""
    if made and is_soft(hit) and hit.entry.shape is Shape.NAMED:
        unsure = "its maker and its partner may both be newsrooms"
    elif is_soft(hit) and names_fund(unit.document.text[hit.end : end]):
        unsure = FUND
    because = PAGE if is_page(words_of(before)) else "a sentence about the text itself"
    return Claim(hit, start, end, because, unsure=unsure, hedged=is_hedged(before))


def _is_bill(opening: list[str], hit: Hit[Phrase]) -> bool:
    """Tell whether a text is presented or proposed as bills and speeches are: `Ce texte est proposé par`."""
    if BILLS.isdisjoint(opening) or not READERS.isdisjoint(opening):
        return False
    return not ARTICLES.isdisjoint(opening[:1]) or hit.entry.text.casefold().startswith(SHOWING)


def first_sentence(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label that is, alone or with its payer, the first sentence of a paragraph.

    `Sponsored content from Acme. The newsroom had no part in it.` Behind the head of a notice soft words say
    enough: `Disclosure: Affiliate links. We may earn a commission.`
    """
    text = unit.document.text
    before = text[unit.start : hit.start].strip(" *_([-–—>")
    headed = before.endswith(":") and before[:-1].casefold() in NOTICE_HEADS
    if not headed and (hit.entry.wording is not Wording.EXPLICIT or before):
        return None
    start, end = sentence_at(unit.document, unit.block, hit.start, hit.end)
    rest = text[hit.end : end]
    if end >= unit.end or rest[-1:] not in STOPS or count_words(text[start:end]) > SHORT:
        return None
    payer = rest.strip(" " + STOPS)
    named = is_name(payer) if hit.entry.shape is Shape.NAMED else not payer or is_giver(f" {payer}")
    if not named or not _near(unit, hit):
        return None
    return Claim(hit, start, end, "the first sentence of a paragraph, a label and no more than its payer")


def run_in(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label run into the sentence about the text that it opens: `Sponsored content This text was`.

    Markup set them apart; running text would not go on with a capital.
    """
    text = unit.document.text
    plain = hit.entry.wording is Wording.EXPLICIT and hit.entry.shape is not Shape.NAMED
    if not plain or text[unit.start : hit.start].strip(" *_([-–—"):
        return None
    rest = text[hit.end : min(hit.end + OPENING, unit.end)]
    if (
        not opens_on_itself(rest)
        or not rest[:1].isspace()
        or not rest.lstrip()[:1].isupper()
        or not _near(unit, hit)
    ):
        return None
    return Claim(hit, hit.start, hit.end, "opens a note, run into a sentence about the text")


def long_payer(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain phrase that names the text and its payer opens a note: `Sponsored article by Acme, maker of`.

    Inside the text it is prose about such articles.
    """
    text = unit.document.text
    named = hit.entry.shape is Shape.NAMED and hit.entry.wording is Wording.EXPLICIT
    if not named or text[unit.start : hit.start].strip(" *_([-–—") or not names_item(hit.entry.text):
        return None
    around = unit.block.zone in (Zone.BANNER, Zone.DECK, Zone.FOOTER) or unit.first_body or unit.last_body
    payer = text[hit.end : unit.end].lstrip(" :*_\"'“„«")
    if not around or payer[:1].islower() or not is_name(payer) or count_words(payer) > NOTE:
        return None
    start, end = sentence_at(unit.document, unit.block, hit.start, hit.end)
    return Claim(hit, start, end, "opens a note and names the text and its payer")


def _near(unit: Unit, hit: Hit[Phrase]) -> bool:
    """Tell whether a paragraph stands where notices do; inside the text only one that names a payer does."""
    around = unit.block.zone in (*HEAD, Zone.FOOTER) or unit.first_body or unit.last_body
    return around or hit.entry.shape is Shape.NAMED
