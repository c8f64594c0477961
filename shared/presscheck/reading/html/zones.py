"""Which zone, role and visibility does each block of a page get, and by which rule?"""

from presscheck.document import Place, Role, Zone
from presscheck.reading.draft import Piece
from presscheck.reading.html.article import Article
from presscheck.reading.html.own import header_of
from presscheck.reading.html.page import WRITTEN, Node, Page, Run, path_of
from presscheck.reading.html.raw import HIDDEN_LIMIT
from presscheck.reading.html.tags import HEADINGS

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
TELLING = HEADINGS.keys() | ROLES.keys()
NEAR = 4
"""Elements around a block that say what it is."""
HEAD = frozenset((Zone.BANNER, Zone.HEADLINE, Zone.DECK))
PICTURE = 40
"""Characters of an alternative text up to which an image beside the headline may be a badge that shows it."""
NOTICE = 300
"""Characters of a sentence above the article that may be a notice on it."""
STARS = "*†‡＊※"
"""How a note under the text begins."""
BADGE_LIMIT = 60
"""Characters up to which a block in the article's header may be a badge."""


def pieces_of_page(page: Page, article: Article | None) -> list[Piece]:
    """Return the blocks of a page in order; without an article the zones of shown text stay open."""
    placer = _Placer(page, article)
    return [piece for at, run in enumerate(page.runs) if (piece := placer.piece(at, run)) is not None]


class _Placer:
    def __init__(self, page: Page, article: Article | None) -> None:
        self.page, self.article = page, article
        self.header = header_of(article) if article else None
        self.headline = _headline_at(page, article)
        self.why = f"text of the article ({article.because})" if article else ""
        self.first, self.last = _span(page, article, self.headline)

    def piece(self, at: int, run: Run) -> Piece | None:
        if run.unseen and run.unseen.startswith(("inside", "fallback")) and len(run.text) > HIDDEN_LIMIT:
            return None
        node = run.node
        zone, why = self.zone(at, run)
        level, role, hint = _traits(node)
        hidden = False
        if run.unseen:
            hidden, why = self.unseen(run, why)
        if run.spoken == WRITTEN:
            level, role, why = 0, Role.CAPTION, f"{why}; written by a style rule of the file"
        elif run.spoken:
            level, role, hint = 0, Role.CAPTION, run.spoken
        elif zone in HEAD and not level:
            role = _role(run, role)
        place = Place(run.line, run.column, None, None, node.path or path_of(node))
        slot = bool(node.slot or run.slot)
        return Piece(run.text, role, level, zone, hidden, slot, hint, why, place, run.links)

    def unseen(self, run: Run, why: str) -> tuple[bool, str]:
        if self.is_picture(run):
            return False, f"{why}; an image beside the headline, by its alternative text"
        return True, f"{why}; hidden: {run.unseen}"

    def is_picture(self, run: Run) -> bool:
        if run.spoken != "alt text" or self.header is None or run.node.unseen:
            return False
        return self.header.holds(run.node) and len(run.text) <= PICTURE

    def zone(self, at: int, run: Run) -> tuple[Zone | None, str]:
        node = run.node
        if run.spoken == "a comment":
            return Zone.ASIDE, run.unseen
        if node.slot or run.slot:
            return Zone.ASIDE, f"ad slot: {node.slot or run.slot}"
        if node.aside:
            return self.excused(at, run) or (Zone.ASIDE, node.aside)
        if self.article is None:
            return None, "fragment"
        return self.placed(at, run, self.article)

    def excused(self, at: int, run: Run) -> tuple[Zone, str] | None:
        if self.article is None:
            return None
        if run.node.aside.endswith("breadcrumb") and at < self.headline:
            return Zone.BANNER, "breadcrumb: the way to this article"
        if run.prose and run.node.aside.endswith("page footer"):
            return Zone.FOOTER, f"a sentence in the page footer ({run.node.aside})"
        return None

    def placed(self, at: int, run: Run, article: Article) -> tuple[Zone | None, str]:
        node, headline = run.node, article.headline
        if headline is not None and headline.holds(node):
            return self.titled(at, run, headline)
        if not article.scope.holds(node):
            return self.outside(at, run)
        if headline is None:
            return None, f"inside the article ({article.because})"
        if at < self.headline:
            return Zone.BANNER, "before the headline, inside the article"
        if at < self.first:
            return Zone.DECK, "between headline and text"
        if at > self.last and not article.body.holds(node):
            return Zone.FOOTER, "after the text, inside the article"
        if at == self.last > self.first and run.text[0] in STARS:
            return Zone.FOOTER, "a starred note under the text"
        return None, self.why

    def titled(self, at: int, run: Run, headline: Node) -> tuple[Zone, str]:
        """Return the zone of a block in the headline; a badge with other words beside it stands apart."""
        apart = run.spoken == WRITTEN or (run.node is not headline and run.node.badge)
        if apart and len(run.text) <= BADGE_LIMIT and len(run.text) < headline.letters:
            first = at == self.headline
            return (Zone.BANNER if first else Zone.DECK), "a badge set into the headline"
        return Zone.HEADLINE, "the headline"

    def outside(self, at: int, run: Run) -> tuple[Zone | None, str]:
        short = len(run.text) <= BADGE_LIMIT and run.linked * 2 < len(run.text)
        if at < self.headline and not run.unseen and (short or self.is_lead(run)):
            return Zone.BANNER, "before the headline, outside of any menu"
        return Zone.ASIDE, "outside of the article"

    def is_lead(self, run: Run) -> bool:
        """Return whether a sentence stands in the <main> that holds the article."""
        at: Node | None = run.node
        while at is not None and at.tag != "main":
            at = at.parent
        inside = at is not None and self.article is not None and at.holds(self.article.scope)
        return inside and len(run.text) <= NOTICE and run.linked * 2 < len(run.text)


def _headline_at(page: Page, article: Article | None) -> int:
    """Return the number of the first block of the headline, or else of the article."""
    if article is None:
        return 0
    holder = article.headline or article.scope
    return next((at for at, run in enumerate(page.runs) if holder.holds(run.node)), 0)


def _span(page: Page, article: Article | None, headline: int) -> tuple[int, int]:
    """Return the numbers of the first and the last block of running text."""
    if article is None:
        return 0, 0
    after = headline if article.headline is not None else -1
    own = [at for at, run in enumerate(page.runs) if at > after and _is_own(run, article.scope)]
    prose = [at for at in own if page.runs[at].prose]
    inner = [at for at in prose if article.body.holds(page.runs[at].node)] or prose
    if not inner:
        return after + 1, len(page.runs)
    tail = sum(len(page.runs[at].text) for at in own if at > inner[-1])
    whole = sum(len(page.runs[at].text) for at in own)
    return inner[0], (own[-1] if tail * 2 > whole else inner[-1])


def _is_own(run: Run, scope: Node) -> bool:
    return scope.holds(run.node) and not (run.node.aside or run.node.slot or run.spoken)


def _role(run: Run, role: Role) -> Role:
    """Return the role of a block around the headline, which may be a badge."""
    short = len(run.text) <= BADGE_LIMIT
    return Role.BADGE if short and (run.node.signal.badge or run.node.tag == "li") else role


def _traits(node: Node) -> tuple[int, Role, str]:
    """Return the heading level, role and hint a block has from the elements just around it."""
    level, role, hint = 0, Role.PARAGRAPH, ""
    at: Node | None = node
    for _ in range(NEAR):
        if at is None:
            break
        if at.tag in TELLING:
            level = level or HEADINGS.get(at.tag, 0)
            role = ROLES.get(at.tag, role) if role is Role.PARAGRAPH else role
        hint = hint or at.hint
        at = at.parent
    return level, Role.HEADING if level else role, hint
