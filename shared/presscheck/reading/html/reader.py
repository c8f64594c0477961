"""Which Document is an HTML page, and which pieces an HTML fragment?"""

from collections.abc import Iterable

from presscheck.document import Coverage, Document, Unreadable
from presscheck.original import Form, Original
from presscheck.reading.charset import decode, notes_on
from presscheck.reading.draft import Draft, Passage, with_line_feeds
from presscheck.reading.html.article import (
    Article,
    acquit_headline,
    acquit_majority,
    choose,
    reveal_majority,
    weigh,
    weigh_clean,
)
from presscheck.reading.html.beside import inherit, settle
from presscheck.reading.html.filing import filed_under
from presscheck.reading.html.headings import texts_of_headings, titles
from presscheck.reading.html.hints import hint_of
from presscheck.reading.html.metadata import add_metadata, declared_language, title_values
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.walk import walk
from presscheck.reading.html.zones import pieces_of_page
from presscheck.reading.limits import Limits
from presscheck.release import Release

DEFAULT = Limits()
BESIDE_SCAN = 600
"""Characters of headline, menus and captions beside an image of the text."""
WALL = 4_000
"""Characters of a text on consent; an element of more is called so for another reason."""


def read_html(
    release: Release, limits: Limits = DEFAULT, sheets: Iterable[str] = ()
) -> tuple[Document | Unreadable, ...]:
    """Return the page as its reader sees it, or why it cannot be read; `sheets` came beside it."""
    if not release.content.strip():
        return (Unreadable("empty", "the file holds nothing but white space", "html"),)
    markup = _markup(release)
    page = walk(markup, limits, sheets)
    page.notes.extend(notes_on(markup))
    draft = Draft()
    draft.originals[""] = Original(markup, Form.MARKUP)
    article = _settled(page)
    draft.pieces.extend(pieces_of_page(page, article))
    if not any(not piece.hidden for piece in draft.pieces):
        return (_nothing(page),)
    add_metadata(page, draft)
    coverage = _coverage(page, article)
    return (draft.build("html", declared_language=declared_language(page), coverage=coverage),)


def passage(markup: str, limits: Limits = DEFAULT) -> Passage:
    """Return the blocks of an HTML fragment; only ad slots, menus and the like get a zone here."""
    page = walk(markup, limits)
    weigh(page)
    acquit_majority(page)
    inherit(page)
    return Passage(pieces_of_page(page, None), _read(page))


def _read(page: Page) -> Coverage:
    return Coverage(page.share, tuple(page.notes), page.share < 1)


def _coverage(page: Page, article: Article) -> Coverage:
    """Return how much of the release the file seems to hold."""
    coverage = _read(page)
    if _is_cut_off(page, article):
        coverage = coverage.cut_off("the page ends inside the element of its text; the rest is missing")
    if page.scripted and not page.nodes[0].clean:
        coverage = coverage.cut_off("no running text in the file; a script may fetch it")
    elif page.scans and not page.nodes[0].clean and page.nodes[0].letters < BESIDE_SCAN:
        coverage = coverage.cut_off(
            "no running text, but an image that may hold the release; it was not read"
        )
    elif page.scripted and _is_wall(article):
        coverage = coverage.cut_off("most of the text is about consent; a script may fetch the release")
    return coverage


def _is_wall(article: Article) -> bool:
    """Tell whether the text of a page stands in an element for consent."""
    at: Node | None = article.body
    while at is not None and not at.hint.endswith("a consent text"):
        at = at.parent
    around = at is None or at.tag in ("html", "body") or at.letters > WALL
    return not around and not (article.headline is not None and at is not None and at.holds(article.headline))


def _is_cut_off(page: Page, article: Article) -> bool:
    """Tell whether a file that opens an <html> ends without closing it and the element of the text."""
    tags = [node.tag for node in page.unended]
    return tags[:1] == ["html"] and article.body in page.unended and article.body.tag not in ("html", "body")


def _settled(page: Page) -> Article:
    """Return where the article stands, with every element told what it is."""
    weigh(page)
    reveal_majority(page)
    acquit_majority(page)
    names = titles(title_values(page))
    texts = texts_of_headings(page)
    acquit_headline(page, names, texts)
    weigh_clean(page)
    article = choose(page, names, texts)
    settle(page, article)
    if article.headline is not None:
        article.headline.hint = hint_of(page, article) or article.headline.hint or filed_under(page, article)
    return article


def _markup(release: Release) -> str:
    _, _, declared = (release.media_type or "").lower().partition("charset=")
    return with_line_feeds(decode(release.content, declared.strip(" \"'") or None)[0])


def _nothing(page: Page) -> Unreadable:
    if page.share < 1:
        return Unreadable(
            "over_budget", f"no shown text before the budget was spent; {page.notes[-1]}", "html"
        )
    detail = "the page shows no text without its scripts and style sheets; send the text itself"
    return Unreadable("empty", detail, "html")
