"""Which elements stand beside the article: ad slots with their labels, teasers, lists of links?"""

from presscheck.reading.html.article import Article, acquit
from presscheck.reading.html.endings import mark_endings
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.tags import HEADINGS

LABEL = 60
"""Characters beside an ad element up to which their common parent is the slot."""
OWN_PROSE = 200
"""Characters of unlinked prose from which an <article> inside the article is a part of it, not a teaser."""
PLACES = frozenset(("div", "section", "aside", "p"))
"""Elements that scripts fill with advertisements."""
TRAILS = ("breadcrumb", "brotkrumen", "brotkrümel", "ariane", "migas", "briciole", "kruimel")
"""How breadcrumbs are called where assistive software reads them out."""
LEADS = ("sponsor", "advertorial", "feature", "disclos", "disclaim", "paid")
"""Parts of the class of an element above the text that says what the article is, though it speaks of ads."""
NOTICE = 600
"""Characters of an aside up to which it is a notice."""
MEDIA = (
    *("youtu", "vimeo", "dailymotion", "video", "player", "audio", "podcast", "spotify", "soundcloud"),
    *("map", "embed", "instagram", "twitter", "facebook", "tiktok", "datawrapper", "infogram", "flourish"),
)
"""Parts of the address of a frame that shows something of the article."""
BAR = (200, 12)
"""Characters and elements of a menu or page header up to which it may speak of the article."""
HEADER = 700
"""Characters of an element around the headline up to which it is the article's header."""


def settle(page: Page, article: Article) -> None:
    """Decide which elements are slots or beside the article and hand that down to all inside them."""
    header = header_of(article)
    for node in page.nodes:
        if node.slot or node.aside:
            if _is_trail(node):
                node.aside = f"<{node.tag}>: breadcrumb"
            own = node.holds(article.body) or (article.headline is not None and node.holds(article.headline))
            if (
                own
                or (header is not None and header.holds(node) and _may_be_own(node))
                or _is_lead(node, article)
                or _is_notice(page, node, article)
                or _leads_nowhere(node, article)
                or _is_own_footer(node, article)
            ):
                acquit(node)
        elif node.signal.banner and node.index > article.first and 0 < node.letters <= LABEL // 2:
            node.slot = "a banner with a few letters in the running text"
    _scripted(page, article, header)
    _widen(page, article, header)
    _empty(page, article)
    _lists(page, article, header)
    mark_endings(page, article)
    inherit(page)
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


def header_of(article: Article) -> Node | None:
    """Return the largest element around the headline that holds no running text."""
    if article.headline is None:
        return None
    best = article.headline
    while best.parent is not None and best.parent.letters <= HEADER and not best.parent.holds(article.body):
        best = best.parent
    return best


def _is_lead(node: Node, article: Article) -> bool:
    if not article.scope.holds(node):
        return False
    if node.aside.endswith("other articles"):
        return not node.slot and node.linked * 4 < node.letters
    top = (article.headline is not None and node.index < article.body.index) or node.index < article.first
    return top and not _real_slot(node) and any(word in node.slot.lower() for word in LEADS)


def _is_notice(page: Page, node: Node, article: Article) -> bool:
    """Return whether an <aside> in the article is a publisher's notice: a few sentences, no heading."""
    if node.tag != "aside" or node.slot or node.signal.aside or not 0 < node.prose <= node.letters <= NOTICE:
        return False
    inside = article.body.holds(node) or (article.scope.tag == "article" and article.scope.holds(node))
    headed = any(one.tag in HEADINGS for one in page.nodes[node.index + 1 : node.end])
    return inside and not headed and node.linked * 4 < node.letters


def _is_own_footer(node: Node, article: Article) -> bool:
    """Return whether a <footer> without a telling class closes the <article> it stands in."""
    inside = article.scope.tag == "article" and article.scope.holds(node)
    return inside and node.tag == "footer" and not (node.slot or node.signal.aside) and node.letters <= HEADER


def _leads_nowhere(node: Node, article: Article) -> bool:
    """Return whether a menu or page header holds a few words above the headline and no link."""
    bar = node.signal.aside == "navigation" or (node.aside.endswith("page header") and node.tag != "form")
    if node.slot or not bar or node.tag in ("nav", "menu"):
        return False
    above = article.headline is not None and node.index < article.headline.index
    few = 0 < node.letters <= BAR[0] and node.end - node.index <= BAR[1]
    return above and few and not (node.linked or node.prose)


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


def _may_be_own(node: Node) -> bool:
    return not _real_slot(node) and (
        not node.aside or "page header" in node.aside or "page footer" in node.aside
    )


def _real_slot(node: Node) -> bool:
    return bool(node.slot) and (
        node.tag in ("ins", "iframe", "amp-ad")
        or "gpt" in node.slot
        or "attribute" in node.slot
        or _is_empty_place(node)
    )


def _is_empty_place(node: Node) -> bool:
    """Return whether an element is an empty place for an advertisement; a badge speaks, a logo is none."""
    named = any(word in node.slot.lower() for word in ("sponsor", "advertorial", "logo", "icon"))
    return node.tag in PLACES and not node.letters and node.end == node.index + 1 and not named


def _is_trail(node: Node) -> bool:
    """Return whether a menu is the breadcrumb."""
    if "navigation" not in node.aside:
        return False
    said = node.attrs.get("aria-label", "")[:LABEL].casefold()
    return node.signal.aside == "breadcrumb" or any(word in said for word in TRAILS)


def _widen(page: Page, article: Article, header: Node | None) -> None:
    above = article.headline.index if article.headline else 0
    for node in [node for node in page.nodes if node.slot]:
        if node.index < above and not _real_slot(node) and "sponsor" in node.slot.lower():
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
        elif node.tag in ("ul", "ol") and _is_linked(node) and (header is None or not header.holds(node)):
            if node.parent is not None and node.parent.aside.endswith("breadcrumb"):
                continue
            if not _is_badge_list(node, article):
                node.aside = node.aside or "a list of links"


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
