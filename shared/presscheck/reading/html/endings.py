"""Which elements after the running text show other articles or the voices of readers?"""

from presscheck.reading.html.article import Article
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.tags import HEADINGS

CARD = 400
"""Characters of a card up to which a linked heading makes it the teaser of another article."""
HEADING = 40
"""Characters of a heading that names what follows."""
COMMENTS = (
    *("comment", "reader comment", "kommentar", "leserkommentar", "commentaire", "comentario"),
    *("comentário", "commenti", "reacties", "komment", "hozzászólás", "комментар", "коментар"),
    *("コメント", "댓글", "评论", "評論"),
)
"""How headings over the comments of readers begin, in lower case."""


def mark_endings(page: Page, article: Article) -> None:
    """Put teasers with linked headings, sections of links and comments after the text beside the article."""
    for node in page.nodes[article.first :]:
        if (
            node.letters
            and node.tag in HEADINGS
            and node is not article.headline
            and not (node.slot or node.aside)
        ):
            card = _card(node, article)
            if card is not None and _is_mostly_links(card):
                card.aside = "a teaser of another article, by its linked heading"
    for run in page.runs:
        node = run.node
        if node.tag in HEADINGS and node.index > article.body.index and len(run.text) <= HEADING:
            parent = node.parent
            if (
                run.text.casefold().startswith(COMMENTS)
                and parent is not None
                and _may_leave(parent, article)
            ):
                parent.aside = parent.aside or "comments of readers, by their heading"


def _card(heading: Node, article: Article) -> Node | None:
    """Return the largest small element without prose around a heading that does not hold the article."""
    best, at = None, heading.parent
    while at is not None and at.letters <= CARD and not at.prose and _may_leave(at, article):
        best, at = at, at.parent
    return best


def _may_leave(node: Node, article: Article) -> bool:
    held = (article.body, article.scope, article.headline)
    return node.tag not in ("body", "html", "") and not any(
        one is not None and node.holds(one) for one in held
    )


def _is_mostly_links(node: Node) -> bool:
    return bool(node.letters) and node.linked >= 0.5 * node.letters
