"""Which elements stand beside the article: ad slots with their labels, teasers, lists of links?"""

from presscheck.reading.html.article import Article, acquit
from presscheck.reading.html.endings import mark_endings
from presscheck.reading.html.own import header_of, is_own, is_real_slot
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.slot_labels import claim_labels
from presscheck.reading.html.tags import HEADINGS

LABEL = 60
"""Characters beside an ad element up to which their common parent is the slot."""
OWN_PROSE = 200
"""Characters of unlinked prose from which an <article> inside the article is a part of it, not a teaser."""
TRAILS = ("breadcrumb", "brotkrumen", "brotkrümel", "ariane", "migas", "briciole", "kruimel")
"""How breadcrumbs are called where assistive software reads them out."""
MEDIA = (
    *("youtu", "vimeo", "dailymotion", "video", "player", "audio", "podcast", "spotify", "soundcloud"),
    *("map", "embed", "instagram", "twitter", "facebook", "tiktok", "datawrapper", "infogram", "flourish"),
)
"""Parts of the address of a frame that shows something of the article."""


def settle(page: Page, article: Article) -> None:
    """Decide which elements are slots or beside the article and hand that down to all inside them."""
    header = header_of(article)
    for node in page.nodes:
        if node.slot or node.aside:
            if _is_trail(node):
                node.aside = f"<{node.tag}>: breadcrumb"
            if is_own(page, node, article, header):
                acquit(node)
        elif node.signal.banner and node.index > article.first and 0 < node.letters <= LABEL // 2:
            node.slot = "a banner with a few letters in the running text"
    _scripted(page, article, header)
    _widen(page, article, header)
    _empty(page, article)
    _lists(page, article, header)
    mark_endings(page, article)
    inherit(page)
    claim_labels(page, article, header)
    _same_words(page, article)


def inherit(page: Page) -> None:
    """Hand what is beside the article down to all inside it."""
    for node in page.nodes:
        if (parent := node.parent) is not None and (parent.slot or parent.aside):
            node.slot = node.slot or parent.slot
            node.aside = node.aside or parent.aside


def _same_words(page: Page, article: Article) -> None:
    labels = {run.text.casefold() for run in page.runs if run.node.slot and len(run.text) <= LABEL // 2}
    above = article.headline.index if article.headline else 0
    for run in page.runs:
        node = run.node
        apart = node.index > article.first or (node.index < above and not article.scope.holds(node))
        alone = apart and node.letters <= LABEL // 2 and node.tag not in HEADINGS
        if alone and not node.slot and run.text.casefold() in labels:
            node.slot = "the words that label an ad slot of this page"


def _scripted(page: Page, article: Article, header: Node | None) -> None:
    for node in page.nodes:
        if node.tag not in ("script", "iframe") or not _fills_place(node):
            continue
        at = node.parent
        if at is not None and not at.letters:
            at = at.parent
        if at is None or not 0 < at.letters <= LABEL // 2 or at.slot or at.holds(article.body):
            continue
        if (header is None or not at.holds(header)) and not (article.headline and at.holds(article.headline)):
            at.slot = f"a few letters beside a <{node.tag}> that fills the place"


def _empty(page: Page, article: Article) -> None:
    """Take a few letters in the text beside an empty <div> for the label of what a script puts there."""
    for node in page.nodes[article.first :]:
        at = node.parent
        if node.tag != "div" or node.end > node.index + 1 or at is None or node.slot or at.tag != "div":
            continue
        if 0 < at.letters <= LABEL // 2 and not (node.letters or at.slot or at.holds(article.body)):
            at.slot = "a few letters beside an empty place"


def _fills_place(node: Node) -> bool:
    """Return whether a script or frame may put an advertisement where it stands."""
    if node.tag == "script":
        return "ld+json" not in node.attrs.get("type", "")
    said = (
        f"{node.attrs.get('src', '')} {node.attrs.get('data-src', '')} {node.attrs.get('title', '')}".lower()
    )
    return not any(word in said for word in MEDIA)


def _is_trail(node: Node) -> bool:
    """Return whether a menu is the breadcrumb."""
    if "navigation" not in node.aside:
        return False
    said = node.attrs.get("aria-label", "")[:LABEL].casefold()
    return node.signal.aside == "breadcrumb" or any(word in said for word in TRAILS)


def _widen(page: Page, article: Article, header: Node | None) -> None:
    above = article.headline.index if article.headline else 0
    for node in [node for node in page.nodes if node.slot]:
        if node.index < above and not is_real_slot(node) and "sponsor" in node.slot.lower():
            continue
        at = node
        while (parent := at.parent) is not None and parent.tag not in ("body", "html", ""):
            around = parent.letters - at.letters
            if (
                parent.slot
                or around > LABEL
                or parent.holds(article.body)
                or (article.headline is not None and parent.holds(article.headline))
                or (header is not None and parent.holds(header))
            ):
                break
            parent.slot = f"holds little but an ad slot ({node.slot})"
            if around:
                break
            at = parent


def _lists(page: Page, article: Article, header: Node | None) -> None:
    for node in page.nodes:
        if node.tag == "article":
            if _is_teaser(node, article):
                node.aside = node.aside or "another article inside the article"
            elif node.end <= article.scope.index:
                node.aside = node.aside or "another article before the article"
        elif node.tag in ("ul", "ol") and _is_linked(node) and (header is None or not header.holds(node)):
            if node.parent is not None and node.parent.aside.endswith("breadcrumb"):
                continue
            if not _is_badge_list(node, article):
                node.aside = node.aside or "a list of links"
                if (heading := _heading_of(page, node)) is not None and heading.index > article.first:
                    heading.aside = heading.aside or "heads a list of links"


def _heading_of(page: Page, listed: Node) -> Node | None:
    """Return the heading that stands right above a list, beside it in the same element."""
    at: Node | None = page.nodes[listed.index - 1]
    while at is not None and at.parent is not listed.parent:
        at = at.parent
    return at if at is not None and at.tag in HEADINGS and at is not listed.parent else None


def _is_badge_list(node: Node, article: Article) -> bool:
    """Return whether a list files the article: a few letters above the text, called categories or labels."""
    called = node.signal.badge or (node.parent is not None and node.parent.signal.badge)
    return called and node.letters <= LABEL and node.index < article.first and article.scope.holds(node)


def _is_teaser(node: Node, article: Article) -> bool:
    """Return whether an <article> is another one rather than a part of the article."""
    if not article.scope.index < node.index < article.scope.end or node.holds(article.body):
        return False
    if article.headline is not None and node.holds(article.headline):
        return False
    return node.prose < OWN_PROSE or node.linked * 4 >= node.letters


def _is_linked(node: Node) -> bool:
    return bool(node.letters) and node.linked >= 0.8 * node.letters
