"""Which labels share a short line with the name of a payer?"""

from presscheck.document import Role, Zone
from presscheck.mark import LabelClass
from presscheck.marking.claims import Claim
from presscheck.marking.disclosure_words import BILLS
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import (
    DENSE,
    HEAD,
    NAME_WORDS,
    TRADE,
    is_badge,
    is_giver,
    is_name,
    is_soft,
    letters_outside,
)
from presscheck.marking.machine import names_machine
from presscheck.marking.sentence_words import COPULAS, ITEMS
from presscheck.marking.sentences import is_denied, names_item, tells_origin, words_of
from presscheck.marking.topical import is_above_title, names_payer, topic_of
from presscheck.marking.units import Unit, count_words
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.requirement import Wording

LINE = 14
"""Words of a line that can be a label as a whole; real label lines reach eleven."""

IMPRINT = 30
"""Words of a line on who promotes political material, on whose behalf, and where (Elections Act 2022)."""

SHORT = 10
"""Words of a line in the text that can be a label."""

TOPICAL = frozenset(":–—-")
"""Signs before which a headline names its topic."""

STROKES = frozenset("|｜¦")
"""Signs that part a label from a line, and nothing else."""

SYSTEMS = frozenset(
    (
        *("wordpress", "drupal", "joomla", "typo3", "ghost", "blogger", "squarespace", "wix", "weebly"),
        *("substack", "shopify", "hubspot", "hugo", "jekyll", "mediawiki", "discourse", "disqus", "django"),
        *("umbraco", "sitecore", "prestashop", "magento", "beehiiv", "mailchimp", "vbulletin", "phpbb"),
        *("textpattern", "tumblr", "typepad", "webflow", "elementor", "jetpack", "cloudflare", "wp"),
    )
)
"""Programs that run sites, which their pages thank."""

AGENCIES = ("新华社", "新華社", "中新社", "中央社", "通讯社", "通訊社", "美联社", "路透社", "法新社")
"""How names of news agencies end in Chinese, where texts credit them as they do payers."""

STOPS = frozenset(".!?")
"""Signs that end a sentence."""

CLAUSES = frozenset("，、。！？,!?")
"""Signs that a sentence has and a name has not."""

CLAUSE = 3
"""Words of a sentence or clause behind a name."""

DATE = 5
"""Words of a date and a time."""

DATED = 2
"""Numbers in a date, at least."""

PAID_TAILS = ("贊助", "赞助", "冠名", "협찬")
"""Words behind the name of who paid, in languages that put the verb last."""


def named(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A phrase before the payer's name, on a short line of its own: `Sponsored by X`."""
    imprint = hit.entry.classes == (LabelClass.POLITICAL,)
    if hit.entry.shape is not Shape.NAMED or unit.words > (IMPRINT if imprint else LINE):
        return None
    before, after = unit.document.text[unit.start : hit.start], unit.document.text[hit.end : unit.end]
    zone = unit.block.zone
    extra = count_words(before) if letters_outside(unit, unit.start, hit.start) else 0
    if extra <= DATE and zone in (Zone.BANNER, Zone.DECK) and is_date(before):
        extra = 0
    if extra and (_tells_of_other(before) or (is_soft(hit) and _is_sentence(before, after))):
        return None
    if extra > _most_before(unit, hit) or not is_name(after) or is_denied(before):
        return None
    if zone is Zone.HEADLINE and after.lstrip(" :\"'“„«’”»")[:1].islower():
        return None
    if is_soft(hit) and (_names_system(after) or _is_agency(after)):
        return None
    if hit.entry.wording is Wording.SOFT and _goes_further(after):
        return None
    inside = zone is Zone.BODY and not (is_badge(unit) or unit.first_body)
    if inside and unit.words > SHORT and not (unit.last_body and (imprint or names_item(hit.entry.text))):
        return None
    unsure = _unsure_name(unit, hit) or _about(unit, hit) or _of_trade(unit, hit)
    return Claim(hit, unit.start, unit.end, "names a payer on a line of its own", unsure=unsure)


def _names_system(after: str) -> bool:
    """Tell whether a line names the program that runs the site or wrote it: `Powered by WordPress`."""
    return "©" in after or names_machine(after) or not SYSTEMS.isdisjoint(words_of(after)[:2])


def _goes_further(after: str) -> bool:
    """Tell whether a line says more behind the name: a second sentence, or who said so."""
    for sign in STOPS:
        behind = after.partition(f"{sign} ")[2].split()
        if len(behind) >= CLAUSE and any(map(str.islower, behind)):
            return True
    behind = after.partition(", ")[2].split()
    return len(behind) >= CLAUSE and behind[0].islower()


def _is_agency(after: str) -> bool:
    """Tell whether what gave a text is a news agency, which nobody pays for it: `本文由新华社提供`."""
    return after.strip(" 。").removesuffix("提供").endswith(AGENCIES)


def is_date(before: str) -> bool:
    """Tell whether what stands before a label is a date or time: `12 March 2024`, `3 May, 10:30`."""
    words = before.rstrip(" |·•-–—,").split()
    return bool(words) and words[-1][-1].isdigit() and sum(word[0].isdigit() for word in words) >= DATED


def _tells_of_other(before: str) -> bool:
    """Tell whether the words before a payer make something else paid: `Drinks, sponsored by`, `Lunch is`."""
    said = words_of(before)
    told = before.rstrip().endswith(",") or not COPULAS.isdisjoint(said[-1:])
    return told and ITEMS.isdisjoint(said)


def _is_sentence(before: str, after: str) -> bool:
    """Tell whether a line is a sentence about something else: `Studie vznikla ve spolupráci s X.`"""
    said = words_of(before)
    return after.rstrip()[-1:] in STOPS and (ITEMS.isdisjoint(said) or not BILLS.isdisjoint(said))


def _most_before(unit: Unit, hit: Hit[Phrase]) -> int:
    """Return how many words may stand before a payer's phrase: `Designed in collaboration with` names none.

    In a row of credits (`Powered by Acme | Hosted by Vale`) it names none at all.
    """
    zone = unit.block.zone
    if is_soft(hit) and zone is Zone.FOOTER and len(unit.segments) > 1:
        return -1
    return 0 if zone is Zone.HEADLINE or (is_soft(hit) and zone not in HEAD) else 2


def _unsure_name(unit: Unit, hit: Hit[Phrase]) -> str:
    if unit.text.rstrip(" 。.！").endswith(PAID_TAILS):
        return ""
    if unit.block.role is Role.CELL and unit.block.zone is Zone.BODY and not unit.first_body:
        return "in a cell of a table"
    if not is_soft(hit) or unit.block.zone in HEAD or is_badge(unit):
        return ""
    return "" if tells_origin(hit.entry.text) else "soft words"


def _of_trade(unit: Unit, hit: Hit[Phrase]) -> str:
    """Return why a line above the text may be about the trade: `Werbung: Wie Marken um Kinder kämpfen`."""
    trade = hit.entry.text.rstrip(" :：").casefold() in TRADE
    told = trade and unit.block.zone in HEAD and not names_payer(unit, hit.end)
    return "names a trade that the line may be about" if told else ""


def _about(unit: Unit, hit: Hit[Phrase]) -> str:
    """Return why a headline may be about a payer: `Sponsored by Acme: what a name on a shirt costs`."""
    if unit.block.zone is not Zone.HEADLINE:
        return ""
    if hit.entry.text.endswith(":"):
        return topic_of(unit, hit, hit.end)
    rest = unit.document.text[unit.segment_of(hit).end : unit.end].strip()
    topical = rest[:1] in TOPICAL and any(map(str.isalpha, rest))
    return "a headline that may be about it" if topical else ""


def given(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label with its payer behind it on a short line near the headline: `PAID POST by ACME`."""
    if hit.entry.shape is not Shape.ALONE or is_soft(hit) or unit.words > SHORT:
        return None
    if not (unit.block.zone in (Zone.BANNER, Zone.DECK) or unit.first_body):
        return None
    before, after = unit.document.text[unit.start : hit.start], unit.document.text[hit.end : unit.end]
    last = unit.document.text[hit.start : hit.end].rpartition(" ")[2]
    if count_words(before) > 1 or not (is_giver(after) or is_giver(f"{last} {after}")):
        return None
    return Claim(hit, unit.start, unit.end, "a label and the name of its payer on a short line")


def spaced(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label and its payer, parted by a space in a script that parts words by none: `广告 Acme`."""
    text = unit.document.text
    dense = text[hit.end - 1] > DENSE and text[hit.end : hit.end + 1].isspace()
    above = unit.block.zone in (Zone.BANNER, Zone.DECK) or is_above_title(unit)
    if not dense or hit.start != unit.start or not above:
        return None
    payer = text[hit.end : unit.end]
    if is_soft(hit) or not is_name(payer) or count_words(payer) > LINE or not CLAUSES.isdisjoint(payer):
        return None
    return Claim(hit, unit.start, unit.end, "a label and the name of its payer above the text")


def _is_timed(unit: Unit) -> bool:
    """Tell whether a line opens with a time of day, as those of a programme do."""
    first = unit.text.split(maxsplit=1)[0]
    return first[:1].isdigit() and ":" in first.rstrip(":")


def parted(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label and its payer set off from a longer line: `... opens a shop (Sponsored by Acme)`.

    Before a colon or dash a headline may be about it: `Sponsored by Acme: what a name costs`. In a list it is
    one entry that is paid for: `12:30 Lunch (sponsored by Acme)`.
    """
    text, segment = unit.document.text, unit.segment_of(hit)
    if is_soft(hit) or LabelClass.PAID not in hit.entry.classes or text[segment.start : hit.start].strip():
        return None
    payer = text[hit.end : segment.end]
    known = is_name(payer) if hit.entry.shape is Shape.NAMED else is_giver(payer)
    near = unit.block.zone in HEAD or unit.first_body or (segment.bracketed and unit.last_body)
    edge = unit.segments[0].start == segment.start or unit.segments[-1].end == segment.end
    entry = unit.block.role is Role.ITEM or _is_timed(unit)
    if entry or not (known and near and edge) or count_words(payer) > NAME_WORDS:
        return None
    signs = text[max(segment.start - 2, unit.start) : segment.start] + text[segment.end : segment.end + 2]
    clear = segment.bracketed or not STROKES.isdisjoint(signs)
    unsure = "" if clear else "what stands before a colon or dash may be what the line is about"
    return Claim(hit, segment.start, segment.end, "a label and its payer, set off from a line", unsure=unsure)
