"""What do the class and id of an element say about it?"""

import re
from dataclasses import dataclass

from presscheck.reading.html.words import words

TOKEN_LIMIT = 1_000
"""Characters of a class or id that are looked at."""

PART = re.compile(r"[-_.:/]+")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


@dataclass(frozen=True, slots=True)
class Signal:
    """What one class or id value says: `slot` and `aside` and `hidden` hold the word that said it."""

    slot: str = ""
    aside: str = ""
    hidden: str = ""
    badge: bool = False
    title: bool = False
    body: bool = False


NOTHING = Signal()

SLOT = words(
    "ad ads advert adverts advertise advertisement advertisements advertising advertorial adslot "
    "adslots adunit adbox adsense adsbygoogle adcontainer adwrapper adwrap adlabel adspace adzone "
    "adtext adbanner adblock gpt dfp mpu taboola outbrain plista mgid revcontent teads criteo "
    "doubleclick anzeige anzeigen werbung werbeanzeige werbebanner werbemittel reklame reklama "
    "reklam annons annonse mainos publicidad publicite pubblicita publicidade advertentie sponsor "
    "sponsors sponsored sponsoren sponsoring adverticum adocean adform skyscraper"
)
NEGATORS = words("no has have with without free disable disabled enable enabled support")

ASIDES = {
    word: reason
    for reason, group in {
        "navigation": "nav navi navigation navbar menu menus breadcrumb breadcrumbs sitemap pagination pager "
        "skiplink skiplinks topbar offcanvas megamenu subnav mainnav hamburger",
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
WHOSE = words("article entry post story press release news main")
WHAT = words("body content text")


def words_of(part: str) -> list[str]:
    """Return the words of one class token in lower case, at separators and at capitals."""
    return [word.lower() for piece in PART.split(part) for word in _pieces(piece)]


def read_signal(classes: str, ident: str) -> Signal:
    """Return what a class attribute and an id say together."""
    tokens = classes[:TOKEN_LIMIT].split()
    if ident:
        tokens.append(ident[:TOKEN_LIMIT])
    said = [words_of(token) for token in tokens]
    every = {word for words in said for word in words}
    signal = Signal(
        slot=next((token for token, words in zip(tokens, said, strict=True) if _is_slot(words)), ""),
        aside=next((reason for words in said if (reason := _aside(words))), ""),
        hidden=_hidden(tokens),
        badge=not every.isdisjoint(BADGE),
        title=not every.isdisjoint(TITLE),
        body=any(not WHOSE.isdisjoint(words) and not WHAT.isdisjoint(words) for words in said),
    )
    return NOTHING if signal == NOTHING else signal


def _pieces(piece: str) -> list[str]:
    bare = piece.rstrip("0123456789")
    if bare.islower() or bare.isupper():
        return [bare] if bare.isalpha() else []
    words: list[str] = WORD.findall(bare)
    return words if all(len(word) > 2 or word.lower() == "ad" for word in words) else [bare]


def _is_slot(words: list[str]) -> bool:
    return any(word in SLOT or word.startswith(("adsby", "googlead", "advert")) for word in words) and (
        NEGATORS.isdisjoint(words)
    )


def _aside(words: list[str]) -> str:
    if not NEGATORS.isdisjoint(words):
        return ""
    reason = next((ASIDES[word] for word in words if word in ASIDES), "")
    if reason == "page footer" and not OWN_FOOTER.isdisjoint(words):
        return ""
    return reason or _pairs(words)


def _pairs(words: list[str]) -> str:
    joined = "-".join(words)
    if any(
        pair in joined
        for pair in ("most-read", "more-from", "read-next", "also-like", "up-next", "read-more")
    ):
        return "other articles"
    return "navigation" if "skip-link" in joined or "skip-to" in joined else ""


def _hidden(tokens: list[str]) -> str:
    for token in tokens:
        low = token.lower()
        if low in UNSEEN:
            return token
        if low in GONE and not any(other.endswith(("block", "flex", "grid", "inline")) for other in tokens):
            return token
    return ""
