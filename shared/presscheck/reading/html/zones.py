"""Which zone, role and visibility does each block of a page get, and by which rule?"""

from presscheck.document import Place, Role, Zone
from presscheck.reading.draft import Piece
from presscheck.reading.html.article import Article, is_prose
from presscheck.reading.html.beside import header_of
from presscheck.reading.html.page import Node, Page, Run, path_of
from presscheck.reading.html.tags import HEADINGS
from presscheck.reading.html.walk import HIDDEN_LIMIT

ROLES = {
    "li": Role.ITEM,
    "dt": Role.ITEM,
    "dd": Role.ITEM,
    "blockquote": Role.QUOTE,
    "q": Role.QUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "td": Role.CELL,
    "th": Role.CELL,
}
BADGE_LIMIT = 60
"""Characters up to which a block in the article's header may be a badge."""


def pieces_of_page(page: Page, article: Article | None) -> list[Piece]:
    """Return the blocks of a page in order; without an article the zones of shown text stay open."""
    placer = _Placer(page, article)
    return [piece for run in page.runs if (piece := placer.piece(run)) is not None]


class _Placer:
    def __init__(self, page: Page, article: Article | None) -> None:
        self.page, self.article = page, article
        self.header = header_of(article) if article else None
        self.first, self.last = _span(page, article)

    def piece(self, run: Run) -> Piece | None:
        if run.unseen.startswith(("inside", "fallback")) and len(run.text) > HIDDEN_LIMIT:
            return None
        node = run.node
        zone, why = self.zone(run)
        heading = _heading(node)
        return Piece(
            run.text,
            role=self.role(run, heading, zone),
            level=heading,
            zone=zone,
            hidden=bool(run.unseen),
            slot=bool(node.slot),
            hint=run.spoken or _hint(node),
            because=f"{why}; hidden: {run.unseen}" if run.unseen else why,
            place=Place(run.line, run.column, path=path_of(node)),
            links=run.links,
        )

    def role(self, run: Run, heading: int, zone: Zone | None) -> Role:
        if heading:
            return Role.HEADING
        if run.spoken:
            return Role.CAPTION
        near = zone in (Zone.BANNER, Zone.HEADLINE, Zone.DECK) and len(run.text) <= BADGE_LIMIT
        return Role.BADGE if near and (run.node.signal.badge or run.node.tag == "li") else _role(run.node)

    def zone(self, run: Run) -> tuple[Zone | None, str]:
        node = run.node
        if run.spoken == "a comment":
            return Zone.ASIDE, run.unseen
        if node.slot:
            return Zone.ASIDE, f"ad slot: {node.slot}"
        if node.aside:
            return self.excused(run) or (Zone.ASIDE, node.aside)
        if self.article is None:
            return None, "fragment"
        return self.placed(run, self.article)

    def excused(self, run: Run) -> tuple[Zone, str] | None:
        if self.article is None:
            return None
        if run.node.aside.endswith("breadcrumb"):
            return Zone.BANNER, "breadcrumb: the way to this article"
        if run.node.aside.endswith("page footer") and is_prose(run):
            return Zone.FOOTER, f"a sentence in the page footer ({run.node.aside})"
        return None

    def placed(self, run: Run, article: Article) -> tuple[Zone | None, str]:
        node, headline = run.node, article.headline
        if headline is not None and headline.holds(node):
            return Zone.HEADLINE, "the headline"
        if not article.scope.holds(node):
            return self.outside(run, article)
        if headline is None:
            return None, f"inside the article ({article.because})"
        if node.index < headline.index:
            return Zone.BANNER, "before the headline, inside the article"
        if node.index < self.first:
            return Zone.DECK, "between headline and text"
        if node.index > self.last and not article.body.holds(node):
            return Zone.FOOTER, "after the text, inside the article"
        return None, f"text of the article ({article.because})"

    def outside(self, run: Run, article: Article) -> tuple[Zone | None, str]:
        first = article.headline.index if article.headline else article.scope.index
        if (
            not run.unseen
            and run.node.index < first
            and len(run.text) <= BADGE_LIMIT
            and run.linked * 2 < len(run.text)
        ):
            return Zone.BANNER, "before the headline, outside of any menu"
        return Zone.ASIDE, "outside of the article"


def _span(page: Page, article: Article | None) -> tuple[int, int]:
    if article is None:
        return 0, 0
    after = article.headline.index if article.headline else -1
    prose = [
        run.node.index
        for run in page.runs
        if article.scope.holds(run.node)
        and run.node.index > after
        and not run.node.aside
        and not run.node.slot
        and is_prose(run)
    ]
    inner = [at for at in prose if article.body.index <= at < article.body.end] or prose
    return (inner[0], inner[-1]) if inner else (after + 1, len(page.nodes))


def _heading(node: Node) -> int:
    at: Node | None = node
    for _ in range(3):
        if at is None:
            return 0
        if at.tag in HEADINGS:
            return HEADINGS[at.tag]
        at = at.parent
    return 0


def _role(node: Node) -> Role:
    at: Node | None = node
    for _ in range(4):
        if at is None:
            break
        if at.tag in ROLES:
            return ROLES[at.tag]
        at = at.parent
    return Role.PARAGRAPH


def _hint(node: Node) -> str:
    at: Node | None = node
    for _ in range(4):
        if at is None:
            break
        if at.hint:
            return at.hint
        at = at.parent
    return ""
