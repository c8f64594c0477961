"""What does a page say about itself without showing it: meta tags, JSON-LD, microdata, links in the head?"""

from presscheck.document import Place
from presscheck.reading.draft import Draft
from presscheck.reading.html.jsonld import VALUES
from presscheck.reading.html.page import Node, Page, path_of
from presscheck.wordlists import words

PLAIN = words(
    "author description keywords news_keywords section subject robots generator copyright publisher "
    "article-type content-type page-type genre category classification sponsor sponsored advertiser "
    "rights disclaimer pagetype contenttype syndication-source original-source date pubdate"
)
FAMILIES = tuple(
    words(
        "og: article: twitter:label twitter:data twitter:title twitter:creator twitter:site dc. dc: dcterms. "
        "dcterms: parsely- sailthru. citation_ nd: prism."
    )
)
SKIPPED = ("og:image", "og:video", "og:audio", "og:locale:alternate", "article:author:image")
LINKS = frozenset(("canonical", "author", "license", "publisher", "sponsor", "amphtml", "original-source"))
NESTED = 4
"""Elements around a text that may be the microdata property it is the value of."""
SAID = 200
"""Characters of such a value that are kept."""
LENGTH = 1_000
"""Characters of one metadata value that are kept."""
COUNT = 300
"""Metadata values kept of one page."""


def note_property(page: Page, around: list[Node], data: str) -> None:
    """Keep a text as the value of the microdata properties among the last of the elements around it."""
    for node in around[-NESTED:]:
        if "itemprop" in node.attrs:
            page.said.setdefault(node.index, data.strip()[:SAID])


def add_metadata(page: Page, draft: Draft) -> None:
    """Add the page's metadata to the draft, in the order title, meta, links, JSON-LD, microdata."""
    found = [("title", page.title), *_metas(page), *_links(page), *page.stated]
    for name, value in dict.fromkeys(found[:COUNT]):
        draft.add_field(name, value[:LENGTH])
    for name, value, node in _microdata(page)[:COUNT]:
        draft.add_field(name, value[:LENGTH], Place(path=path_of(node)))


def title_values(page: Page) -> tuple[str, ...]:
    """Return what the metadata calls the article: its title, og:title and the headline of its JSON-LD."""
    metas = dict(reversed(_metas(page)))
    named = [metas.get(name, "") for name in ("og:title", "twitter:title", "dc.title", "parsely-title")]
    headlines = [value for name, value in page.stated if name == "jsonld:headline"]
    return (*headlines, *named, page.title)


def declared_language(page: Page) -> str | None:
    """Return the language the page declares, as its ISO 639-1 code."""
    metas = dict(reversed(_metas(page)))
    declared = page.language or metas.get("content-language") or metas.get("og:locale") or ""
    code = declared.strip().replace("_", "-").partition("-")[0].lower()
    return code if len(code) in (2, 3) and code.isascii() and code.isalpha() else None


def _metas(page: Page) -> list[tuple[str, str]]:
    found = []
    for attrs in page.metas:
        name = (attrs.get("property") or attrs.get("name") or attrs.get("http-equiv") or "").strip()
        low, value = name.lower(), attrs.get("content")
        if not value or low.startswith(SKIPPED):
            continue
        if low in PLAIN or low.startswith(FAMILIES) or low == "content-language":
            found.append((low, value))
        elif itemprop := attrs.get("itemprop"):
            found.append((f"microdata:{itemprop}", value))
    return found


def _links(page: Page) -> list[tuple[str, str]]:
    return [
        (f"link:{rel}", attrs.get("href") or "")
        for attrs in page.heads
        for rel in (attrs.get("rel") or "").lower().split()
        if rel in LINKS
    ]


def _microdata(page: Page) -> list[tuple[str, str, Node]]:
    found = []
    for node in page.marked:
        if kind := node.attrs.get("itemtype"):
            found.append(("microdata:@type", kind.rstrip("/").rpartition("/")[2], node))
        if kind := node.attrs.get("typeof"):
            found.append(("rdfa:@type", kind, node))
        for name in (node.attrs.get("itemprop") or "").split():
            value = node.attrs.get("content") or node.attrs.get("datetime") or page.said.get(node.index, "")
            if name in VALUES:
                found.append((f"microdata:{name}", value, node))
    return found
