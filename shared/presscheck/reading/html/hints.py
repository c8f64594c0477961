"""Which class or id around an article calls it an advertisement?

What the style sheet makes of such a name cannot be seen in the file: it may write a label or nothing. So the
name is a hint and no label.
"""

from itertools import pairwise

from presscheck.reading.html.article import Article
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.signals import PART, TOKEN, TOKEN_LIMIT
from presscheck.wordlists import words

PAID = words(
    "sponsored advertorial advertorials publireportage publirreportaje publiredazionale publieditorial "
    "paidcontent paidpost brandedcontent sponsoredcontent sponsoredpost werbung annonce reklame "
    "advertisement publicidad pubblicita publicite"
)
"""Words that say of an article that it is paid. `ad` and `anzeige` name slots and displays too, and what is
`promoted` stands on the front page."""

PAIRS = frozenset(
    (
        *(("paid", "content"), ("paid", "post"), ("paid", "article"), ("branded", "content")),
        *(("brand", "content"), ("partner", "content"), ("native", "ad"), ("native", "advertising")),
    )
)

PLAIN = words(
    "article articles artikel articolo articulo artigo story stories post posts page content inhalt body "
    "type template single layout is node entry item format wrapper container main section view detail text "
    "php"
)
"""Words that say only that the element is an article; any other word makes the name one of something else."""


BADGES = words(
    "badge badges label labels icon icons ico tag flag marker kicker eyebrow ribbon sticker sign img"
)
"""Words that say of an element without letters that it shows a few by style or picture."""

TRADES = words("werbung annonce reklame advertisement publicidad pubblicita publicite")
"""Words of `PAID` that name the labels of ad slots as well; without letters they say nothing."""

BADGE_TAGS = words("div span i b em p small strong a li img figure svg")


def hint_of(page: Page, article: Article) -> str:
    """Return what calls the article paid in the markup, or nothing: a class, a data attribute, or a badge."""
    return _around(article) or _badge(page, article)


def _around(article: Article) -> str:
    """Return the first class, id or data attribute from the headline outwards that calls the article paid."""
    at: Node | None = article.headline or article.scope
    while at is not None:
        names = (at.attrs.get("class", "")[:TOKEN_LIMIT].split(), at.attrs.get("id", "").split())
        for token in (token for tokens in names for token in tokens):
            if calls_paid(token[:TOKEN]):
                return f"called paid by its class {token[:TOKEN]}"
        for name, value in at.attrs.items():
            if name.startswith("data-") and len(value) <= TOKEN and calls_paid("-".join(value.split())):
                return f"called paid by its attribute {name[:TOKEN]}={value}"
        at = at.parent
    return ""


def _badge(page: Page, article: Article) -> str:
    """Return the badge above the text that shows its words by style or picture only."""
    scope = article.scope
    if scope.tag not in ("article", "main"):
        return ""
    for node in page.nodes[scope.index + 1 : article.first]:
        if node.letters or node.end > node.index + 1 or node.tag not in BADGE_TAGS:
            continue
        for token in node.attrs.get("class", "")[:TOKEN_LIMIT].split():
            if _is_badge(token[:TOKEN]):
                return f"called paid by its badge of class {token[:TOKEN]}"
    for index, source in page.unspoken:
        if scope.index < index <= article.first:
            name = source.partition("?")[0].rpartition("/")[2].partition(".")[0][:TOKEN]
            if _is_badge(name):
                return f"called paid by its badge, the image {name}"
    return ""


def _is_badge(token: str) -> bool:
    """Tell whether one class or file name says that it is the badge of a paid article."""
    parts = [part for part in PART.split(token.lower()) if part and part not in BADGES]
    return TRADES.isdisjoint(parts) and calls_paid("-".join(parts))


def calls_paid(token: str) -> bool:
    """Tell whether one class or id says nothing but that an article is paid for."""
    parts = [part for part in PART.split(token.lower()) if part and not part.isdigit()]
    paired = [part for pair in pairwise(parts) if pair in PAIRS for part in pair]
    others = [part for part in parts if part not in PAID and part not in paired]
    return len(others) < len(parts) and PLAIN.issuperset(others)
