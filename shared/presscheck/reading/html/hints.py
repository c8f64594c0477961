"""Which class or id around an article calls it an advertisement?

What the style sheet makes of such a name cannot be seen in the file: it may write a label or nothing. So the
name is a hint and no label.
"""

from itertools import pairwise

from presscheck.reading.html.article import Article
from presscheck.reading.html.page import Node
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


def hint_of(article: Article) -> str:
    """Return the first class or id from the headline outwards that calls the article paid, or nothing."""
    at: Node | None = article.headline or article.scope
    while at is not None:
        names = (at.attrs.get("class", "")[:TOKEN_LIMIT].split(), at.attrs.get("id", "").split())
        for token in (token for tokens in names for token in tokens):
            if calls_paid(token[:TOKEN]):
                return f"called paid by its class {token[:TOKEN]}"
        at = at.parent
    return ""


def calls_paid(token: str) -> bool:
    """Tell whether one class or id says nothing but that an article is paid for."""
    parts = [part for part in PART.split(token.lower()) if part and not part.isdigit()]
    paired = [part for pair in pairwise(parts) if pair in PAIRS for part in pair]
    others = [part for part in parts if part not in PAID and part not in paired]
    return len(others) < len(parts) and PLAIN.issuperset(others)
