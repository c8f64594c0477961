"""What do the class and id of an element say about it?"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from presscheck.wordlists import words

TOKEN_LIMIT = 1_000
"""Characters of a class or id that are looked at."""

TOKEN = 100
"""Characters of one token that are looked at."""

PART = re.compile(r"[-_.:/]+")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


@dataclass(frozen=True, slots=True)
class Signal:
    """What one class or id value says: `slot` and `aside` and `hidden` hold the word that said it.

    `hint` is the category or tag under which a post is filed, where it speaks of advertising.
    """

    slot: str = ""
    aside: str = ""
    hidden: str = ""
    badge: bool = False
    title: bool = False
    body: bool = False
    banner: bool = False
    hint: str = ""


NOTHING = Signal()

SLOT = words(
    "ad ads advert adverts advertise advertisement advertisements advertising adslot "
    "adslots adunit adbox adsense adsbygoogle adcontainer adwrapper adwrap adlabel adspace adzone "
    "adtext adbanner adblock arcad arcads adroot adtag adv gpt dfp mpu taboola outbrain plista "
    "mgid revcontent teads criteo doubleclick anzeige anzeigen werbung werbeanzeige werbebanner werbemittel "
    "reklame reklama "
    "reklam annons annonse mainos publicidad publicite pubblicita publicidade advertentie sponsor "
    "sponsors sponsored sponsoren sponsoring adverticum adocean adform skyscraper "
    "annonce annoncer annonser annonsplats annonseplass mainospaikka mainokset reklamplats reklameplads "
    "oglas ilan reklamy reklamni"
)
PREFIXES = ("adsby", "googlead", "advert")
PUBLISHED = words("date time datetime info meta by year name title list entry item key id mod published")
"""Words beside which `pub` stands for a publication, not for the French word for an advertisement."""
NEGATORS = words("no has have with without free disable disabled enable enabled support")

ASIDES = {
    word: reason
    for reason, group in {
        "navigation": "nav navi navigation navbar menu menus sitemap pagination pager "
        "skiplink skiplinks topbar offcanvas megamenu subnav mainnav hamburger",
        "breadcrumb": "breadcrumb breadcrumbs brotkrumen ariane",
        "other articles": "related recommended recommendation recommendations teaser teasers trending "
        "popular mostread mostviewed readmore morefrom readnext upnext carousel similar",
        "a consent text": "cookie cookies consent gdpr cmp onetrust usercentrics didomi cookiebar",
        "a subscription text": "paywall subscribe subscription subscriptions regwall abo abonnement",
        "a newsletter text": "newsletter newsletters signup",
        "a share bar": "share sharing sharebar social addthis addtoany sharedaddy socials",
        "comments of readers": "comments commentlist disqus kommentare comentarios commentaires",
        "a side column": "sidebar sidebars widget widgets rightrail",
        "page footer": "footer colophon",
        "page header": "masthead",
        "a dialog": "modal popup overlay lightbox interstitial toast",
    }.items()
    for word in group.split()
}
PAIRS = {
    ("most", "read"): "other articles",
    ("more", "from"): "other articles",
    ("read", "next"): "other articles",
    ("read", "more"): "other articles",
    ("also", "like"): "other articles",
    ("up", "next"): "other articles",
    ("skip", "link"): "navigation",
    ("skip", "to"): "navigation",
}
OWN_FOOTER = words("article entry post content story press release card block note notes")

UNSEEN = words(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only "
    "screenreader screenreader-text u-visually-hidden a11y-hidden element-invisible offscreen "
    "assistive-text hidden-visually visually-hide is-visually-hidden show-for-sr accessibly-hidden "
    "vh sronly clip-text hide-text"
)
GONE = words("hidden d-none is-hidden u-hidden display-none hide-all invisible")
BADGE = words(
    "badge badges kicker label labels flag eyebrow overline topline rubric rubrik category "
    "categories cat sponsor sponsored advertorial disclosure dachzeile spitzmarke pretitle "
    "supertitle roofline tag anzeige werbung ad"
)
TITLE = words("headline title titel titre titolo titulo heading")
LAYOUT = words("content main article primary layout grid wrapper container page template row")
LAYOUT_REASONS = ("a side column", "page header", "page footer")
"""Claims that names of a layout make too: `sidebar-grid__content` is the column beside the sidebar."""
WHOSE = words("article entry post story press release news main")
WHAT = words("body content text")
TELLING = SLOT | {"pub"} | ASIDES.keys() | {second for _, second in PAIRS} | BADGE | TITLE | WHAT | {"banner"}
"""Words without which a token says nothing, but for those of `PREFIXES` and `SAID_WHOLE`."""
SAID_WHOLE = UNSEEN | GONE
POST = words("hentry type-post single-post status-publish")
"""Classes by which WordPress marks a post or its page."""
FILED = ("category-", "tag-")
"""How the classes begin that name the categories and tags of a post."""


def read_signal(classes: str, ident: str) -> Signal:
    """Return what a class attribute and an id say together."""
    tokens = classes[:TOKEN_LIMIT].split()
    if ident:
        tokens.append(ident)
    if not POST.isdisjoint(tokens) and (filed := [token for token in tokens if token.startswith(FILED)]):
        return _post(tokens, filed)
    said = [signal for token in tokens if (signal := token_signal(token[:TOKEN])) is not NOTHING]
    if not said:
        return NOTHING
    if len(said) == 1 and not said[0].hidden:
        return said[0]
    return Signal(
        slot=next((signal.slot for signal in said if signal.slot), ""),
        aside=next((signal.aside for signal in said if signal.aside), ""),
        hidden=_hidden(said, tokens),
        badge=any(signal.badge for signal in said),
        title=any(signal.title for signal in said),
        body=any(signal.body for signal in said),
        banner=any(signal.banner for signal in said),
    )


def _post(tokens: list[str], filed: list[str]) -> Signal:
    """Return what the class of a WordPress post says; its categories and tags are a hint, not its form."""
    bare = read_signal(" ".join(token for token in tokens if token not in filed), "")
    return replace(bare, hint=next((token[:TOKEN] for token in filed if says_ad(token)), ""))


@lru_cache(maxsize=8_192)
def token_signal(token: str) -> Signal:
    """Return what one class token, id or test name says."""
    low = token.lower()
    parts = [word.lower() for piece in PART.split(token) for word in _pieces(piece)]
    if TELLING.isdisjoint(parts) and low not in SAID_WHOLE and not any(mark in low for mark in PREFIXES):
        return NOTHING
    every = frozenset(parts)
    signal = Signal(
        slot=token if _is_slot(parts) else "",
        aside=_aside(parts),
        hidden=token if low in SAID_WHOLE else "",
        badge=not every.isdisjoint(BADGE),
        title=not every.isdisjoint(TITLE),
        body=not every.isdisjoint(WHOSE) and not every.isdisjoint(WHAT),
        banner="banner" in every,
    )
    return NOTHING if signal == NOTHING else signal


def class_words(classes: str) -> frozenset[str]:
    """Return the words of the tokens of a class attribute, in lower case: `story-notice wide` has three."""
    return frozenset(part for token in classes[:TOKEN_LIMIT].lower().split() for part in PART.split(token))


def says_ad(value: str) -> bool:
    """Return whether one token of a class, id or test name speaks of an advertisement."""
    return bool(token_signal(value[:TOKEN]).slot)


def _pieces(piece: str) -> list[str]:
    bare = piece.rstrip("0123456789")
    if bare.islower() or bare.isupper():
        return [bare] if bare.isalpha() else []
    found: list[str] = WORD.findall(bare)
    return found if all(len(word) > 2 or word.lower() == "ad" for word in found) else [bare]


def _is_slot(parts: list[str]) -> bool:
    if not NEGATORS.isdisjoint(parts):
        return False
    if "pub" in parts and PUBLISHED.isdisjoint(parts):
        return True
    return any(word in SLOT or (word.startswith(PREFIXES) and word != "advertorial") for word in parts)


def _aside(parts: list[str]) -> str:
    if not NEGATORS.isdisjoint(parts):
        return ""
    reason = next((ASIDES[word] for word in parts if word in ASIDES), "")
    if reason == "page footer" and not OWN_FOOTER.isdisjoint(parts):
        return ""
    if reason in LAYOUT_REASONS and parts[-1] in LAYOUT:
        return ""
    return reason or next((PAIRS[pair] for pair in pairwise(parts) if pair in PAIRS), "")


def _hidden(said: list[Signal], tokens: list[str]) -> str:
    found = next((signal.hidden for signal in said if signal.hidden), "")
    shown_wide = any(token.endswith(("block", "flex", "grid", "inline")) for token in tokens)
    return "" if found.lower() in GONE and shown_wide else found
