"""Which Document is an HTML page, and which pieces an HTML fragment?"""

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.charset import decode
from presscheck.reading.draft import Draft, Passage, Piece
from presscheck.reading.html.article import (
    acquit_headline,
    acquit_majority,
    choose,
    reveal_majority,
    weigh,
    weigh_clean,
)
from presscheck.reading.html.beside import inherit, settle
from presscheck.reading.html.headings import texts_of_headings, titles
from presscheck.reading.html.hints import hint_of
from presscheck.reading.html.metadata import add_metadata, declared_language, title_values
from presscheck.reading.html.page import Page
from presscheck.reading.html.walk import walk
from presscheck.reading.html.zones import pieces_of_page
from presscheck.reading.limits import Limits
from presscheck.release import Release

DEFAULT = Limits()


def read_html(release: Release, limits: Limits = DEFAULT) -> tuple[Document | Unreadable, ...]:
    """Return the page as its reader sees it, or why it cannot be read."""
    if not release.content.strip():
        return (Unreadable("empty", "the file holds nothing but white space", "html"),)
    page = walk(_markup(release), limits)
    draft = Draft()
    draft.pieces.extend(_pieces(page))
    if not any(not piece.hidden for piece in draft.pieces):
        return (_nothing(page),)
    add_metadata(page, draft)
    if not page.nodes[0].clean and page.scripted:
        page.notes.append("no running text in the file; a script may fetch it")
    coverage = Coverage(page.share, tuple(page.notes))
    return (draft.build("html", declared_language=declared_language(page), coverage=coverage),)


def passage(markup: str, limits: Limits = DEFAULT) -> Passage:
    """Return the blocks of an HTML fragment; only ad slots, menus and the like get a zone here."""
    page = walk(markup, limits)
    weigh(page)
    acquit_majority(page)
    inherit(page)
    return Passage(pieces_of_page(page, None), Coverage(page.share, tuple(page.notes)))


def _pieces(page: Page) -> list[Piece]:
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
        article.headline.hint = hint_of(article) or article.headline.hint
    return pieces_of_page(page, article)


def _markup(release: Release) -> str:
    _, _, declared = (release.media_type or "").lower().partition("charset=")
    return decode(release.content, declared.strip(" \"'") or None)[0]


def _nothing(page: Page) -> Unreadable:
    if page.share < 1:
        return Unreadable(
            "over_budget", f"no shown text before the budget was spent; {page.notes[-1]}", "html"
        )
    detail = "the page shows no text without its scripts and style sheets; send the text itself"
    return Unreadable("empty", detail, "html")
