"""Which elements that look as if they stood beside the article are its own?"""

from presscheck.reading.html.article import Article
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.signals import class_words
from presscheck.reading.html.tags import HEADINGS
from presscheck.wordlists import words

PLACES = frozenset(("div", "section", "aside", "p"))
"""Elements that scripts fill with advertisements."""
LEADS = ("sponsor", "advertorial", "feature", "disclos", "disclaim", "paid")
"""Parts of the class of an element above the text that says what the article is, though it speaks of ads."""
NOTICES = words(
    "notice disclaimer disclosure hint hinweis note remark advisory transparency avis avviso aviso"
)
"""Words in the class of an aside that speaks of the article."""
NOTICE = 600
"""Characters of an aside up to which it is a notice."""
REMARKS = frozenset(("header", "aside", "button"))
"""Elements in which pages set a few words on the article above its text."""
REMARK = (60, 5)
"""Characters and elements of such a remark."""
BAR = (200, 12)
"""Characters and elements of a menu or page header up to which it may speak of the article."""
HEADER = 700
"""Characters of an element around the headline up to which it is the article's header."""


def is_own(page: Page, node: Node, article: Article, header: Node | None) -> bool:
    """Return whether a slot or an element beside the article holds it, heads it or speaks of it.

    `header` is the element around the headline, if there is one.
    """
    holds = node.holds(article.body) or (article.headline is not None and node.holds(article.headline))
    return (
        holds
        or (header is not None and header.holds(node) and _may_be_own(node))
        or _is_lead(node, article)
        or _is_notice(page, node, article)
        or _leads_nowhere(node, article)
        or _is_own_footer(node, article)
        or _is_remark(node, article)
    )


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
    return top and not is_real_slot(node) and any(word in node.slot.lower() for word in LEADS)


def _is_notice(page: Page, node: Node, article: Article) -> bool:
    """Return whether an <aside> in the article is a publisher's notice: a few sentences, no heading.

    One that is called a notice may have a heading, or be shorter than a sentence of running text.
    """
    if node.tag != "aside" or node.slot or node.signal.aside or not 0 < node.letters <= NOTICE:
        return False
    inside = article.body.holds(node) or (article.scope.tag == "article" and article.scope.holds(node))
    if not inside or node.linked * 4 >= node.letters:
        return False
    if not NOTICES.isdisjoint(class_words(node.attrs.get("class", ""))):
        return True
    return node.prose > 0 and all(one.tag not in HEADINGS for one in page.nodes[node.index + 1 : node.end])


def _is_own_footer(node: Node, article: Article) -> bool:
    """Return whether a <footer> without a telling class closes the <article> or <main> it stands in."""
    if node.tag != "footer" or node.slot or node.signal.aside or not article.scope.holds(node):
        return False
    plain = article.scope.tag == "article" or node.linked * 2 < node.letters
    return plain and article.scope.tag in ("article", "main") and node.letters <= HEADER


def _is_remark(node: Node, article: Article) -> bool:
    """Return whether a few words between headline and text, or above both, speak of the article.

    Pages set them in a <header>, an <aside> or a button that tells more when it is pressed.
    """
    if node.tag not in REMARKS or node.slot or node.signal.aside or not 0 < node.letters <= REMARK[0]:
        return False
    near = article.headline is not None and node.index < article.first and article.scope.holds(node)
    return near and not node.linked and node.end - node.index <= REMARK[1]


def _leads_nowhere(node: Node, article: Article) -> bool:
    """Return whether a menu or page header holds a few words above the headline and no link."""
    bar = node.signal.aside == "navigation" or (node.aside.endswith("page header") and node.tag != "form")
    if node.slot or not bar or node.tag in ("nav", "menu"):
        return False
    above = article.headline is not None and node.index < article.headline.index
    few = 0 < node.letters <= BAR[0] and node.end - node.index <= BAR[1]
    return above and few and not (node.linked or node.prose)


def _may_be_own(node: Node) -> bool:
    return not is_real_slot(node) and (
        not node.aside or "page header" in node.aside or "page footer" in node.aside
    )


def is_real_slot(node: Node) -> bool:
    """Return whether an element is a place for an advertisement and not only called so."""
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
