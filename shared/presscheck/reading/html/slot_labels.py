"""Which few words are the label of the advertisement that stands right below them?"""

from bisect import bisect_right

from presscheck.plain import unaccented
from presscheck.reading.html.article import Article
from presscheck.reading.html.own import is_real_slot
from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.signals import PART
from presscheck.wordlists import words

SHORT = 40
"""Characters of a line up to which it may be the label of a slot."""
LOOK_BACK = 3
"""Blocks looked through for the last one that is shown."""
SLOTS = words(
    "ad ads advert adverts advertisement advertisements advertising advertentie anzeige anzeigen werbung "
    "reklame reklama reklam reklamer annons annonser annonce annonces annoncer mainos mainokset publicidad "
    "publicidade publicite pub pubblicita hirdetes oglas oglasi ilan reclama reklaam 広告 广告 廣告 광고"
)
"""Words that label slots; `sponsored` and `advertorial` are said of texts, too, and stay theirs."""
FRAMES = (
    "doubleclick",
    "syndication",
    "adservice",
    "adserver",
    "adnxs",
    "criteo",
    "/ads/",
    "//ads.",
    "//ad.",
)
"""Parts of the address of a frame that shows advertisements."""
LINES = ("advert", "3rd party ad", "third party ad", "anzeige", "werbung")
"""Parts of the title of such a frame, in lower case."""


def claim_labels(page: Page, article: Article, header: Node | None) -> None:
    """Give the word for an advertisement that stands right above a place for one to that place.

    A line in the article's header stays the article's, unless the place stands in the header, too.
    """
    begins: list[int] = []
    for node in page.nodes:
        if not is_place(node):
            continue
        begins = begins or [run.begin for run in page.runs]
        run = _shown(page, bisect_right(begins, node.index) - 1)
        if run is not None and _is_label(run) and not _speaks_of(run, node, article, header):
            run.slot = f"a word for an advertisement right above one ({node.slot or f'<{node.tag}>'})"
    for at in page.banners:
        run = _shown(page, at)
        if run is not None and _is_label(run) and not (article.headline and article.headline.holds(run.node)):
            run.slot = "a word for an advertisement right above an image of an advertisement's size"


def is_place(node: Node) -> bool:
    """Tell whether an element is a place that is filled with an advertisement, and empty in the file."""
    if node.letters:
        return False
    if node.tag == "iframe":
        source = (node.attrs.get("src") or node.attrs.get("data-src") or "").lower()
        title = node.attrs.get("title", "").lower()
        return any(part in source for part in FRAMES) or any(part in title for part in LINES)
    return is_real_slot(node) or (node.signal.banner and node.tag == "div" and node.end == node.index + 1)


def _shown(page: Page, at: int) -> Run | None:
    """Return the last block up to number `at` that is shown."""
    for run in reversed(page.runs[max(at - LOOK_BACK + 1, 0) : at + 1]):
        if not (run.spoken or run.unseen):
            return run
    return None


def _is_label(run: Run) -> bool:
    if len(run.text) > SHORT or run.node.slot or run.linked:
        return False
    first = run.text.casefold().split()[0]
    return not SLOTS.isdisjoint(PART.split(unaccented(first).strip("()[]—–-*· ")))


def _speaks_of(run: Run, place: Node, article: Article, header: Node | None) -> bool:
    """Tell whether a line stands in the headline, or with it in a header that does not hold the place."""
    if article.headline is not None and article.headline.holds(run.node):
        return True
    return header is not None and header.holds(run.node) and not header.holds(place)
