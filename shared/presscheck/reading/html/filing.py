"""Under which of its tags or categories is an article filed as paid?

They lead to lists of others like it, and papers that write about advertising have such a tag, too: so what
they say is a hint and no label.
"""

from presscheck.plain import unaccented
from presscheck.reading.html.article import Article
from presscheck.reading.html.hints import calls_paid
from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.signals import class_words
from presscheck.wordlists import words

FILING = words(
    "tag tags tagged taglist topic topics keyword keywords category categories cat cats rubrik schlagwort "
    "schlagworte themen thema temas etiquetas mots temi"
)
"""Words in the class of what holds the tags of an article."""
TRADES = words("werbung annonce reklame advertisement publicidad pubblicita publicite")
"""Tags under which papers file what they write about the trade; below the text they say no more."""
OUTWARDS = 3
"""Elements around a link that are asked whether they hold tags."""
LONGEST = 300
"""Characters of a line of tags."""
LINKED = 0.6
"""Share of a line of tags that is linked; `Tags:` and commas stand between."""


def filed_under(page: Page, article: Article) -> str:
    """Return the tag that calls the article paid, as a hint, or nothing."""
    for run in page.runs:
        above = run.node.index < article.first
        listed = _is_linked(run) and article.scope.holds(run.node) and _files(run.node, above=above)
        if listed and (tag := _paid(run, above=above)):
            return f"filed under the tag {tag}"
    return ""


def _is_linked(run: Run) -> bool:
    """Return whether a shown line of the article is as good as all links."""
    shown = not run.node.slot and not run.unseen
    return shown and len(run.text) <= LONGEST and run.linked >= LINKED * len(run.text)


def _files(node: Node, *, above: bool) -> bool:
    at: Node | None = node
    for _ in range(OUTWARDS):
        if at is None:
            return False
        listed = above and at.tag in ("ul", "ol")
        if listed or not FILING.isdisjoint(class_words(at.attrs.get("class", ""))):
            return True
        at = at.parent
    return False


def _paid(run: Run, *, above: bool) -> str:
    for start, end, *_ in run.links:
        token = "-".join(unaccented(run.text[start:end].casefold()).split())
        if calls_paid(token) and (above or TRADES.isdisjoint(token.split("-"))):
            return run.text[start:end]
    return ""
