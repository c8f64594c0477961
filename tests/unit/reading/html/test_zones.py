"""Where does each block of a page stand?"""

import pytest

from presscheck.document import Role, Zone
from presscheck.verdict import Reason

CONSENT = "We and our partners keep information on this device and read it, such as marks for its owner. "


def test_menus_and_page_footers_are_beside_the_article(article):
    seen = article()
    assert seen.zone("Politics Sport") is Zone.ASIDE
    assert seen.zone("Imprint") is Zone.ASIDE


def test_a_category_beside_the_headline_is_the_articles_badge(article):
    seen = article(before="<ul class=cats><li class=cat-ad>Anzeige</li></ul>")
    block = seen.block("Anzeige")
    assert (block.zone, block.role, block.slot) == (Zone.BANNER, Role.BADGE, False)


def test_an_ad_class_on_a_badge_of_the_headline_is_only_a_hint(article):
    block = article(before='<div class="ad-badge">Sponsored</div>').block("Sponsored")
    assert (block.zone, block.hint) == (Zone.BANNER, "class or id ad-badge")


def test_an_ad_class_on_the_article_itself_is_only_a_hint(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    seen = read(f'<article class="category-sponsored"><h1>Bridge to be rebuilt</h1><p>{prose}</p></article>')
    assert seen.block(prose.strip()).zone is Zone.BODY
    assert seen.block(prose.strip()).hint == "class or id category-sponsored"
    assert "sponsored" not in seen.document.text


def test_text_between_headline_and_first_paragraph_is_the_deck(article):
    assert article(deck="<p>By Jane Doe</p>").zone("By Jane Doe") is Zone.DECK


def test_a_sponsor_line_under_the_headline_is_the_articles(article):
    block = article(deck='<div class="sponsor-line">Sponsored by Acme</div>').block("Sponsored by Acme")
    assert (block.zone, block.slot) == (Zone.DECK, False)


def test_a_strip_above_everything_is_a_banner(article):
    assert article(top="<div class=strip>Advertorial</div>").zone("Advertorial") is Zone.BANNER


def test_a_breadcrumb_tells_the_articles_category(article):
    crumbs = '<ol class="breadcrumb"><li><a href=/>Home</a></li><li><a href=/p>Press releases</a></li></ol>'
    assert article(top=crumbs).zone("Press releases") is Zone.BANNER


def test_a_sentence_in_the_page_footer_is_footer_and_its_links_are_beside(article):
    said = "This is an advertisement and not a news article, and its author was paid for writing all of it."
    seen = article(bottom=f"<footer><p>{said}</p><a href=/t>Terms</a></footer>")
    assert seen.zone(said) is Zone.FOOTER
    assert seen.zone("Terms") is Zone.ASIDE


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='related-posts'><p><a href=/x>Beside it</a></p></div>",
        "<section class='newsletter-signup'><p>Beside it</p></section>",
        "<div id='cookie-consent'><p>Beside it</p></div>",
        "<div class='paywall'><p>Beside it</p></div>",
        "<div class='share-bar'><p>Beside it</p></div>",
        "<div id='comments'><p>Beside it</p></div>",
        "<form><p>Beside it</p></form>",
        "<div role=navigation>Beside it</div>",
        "<aside>Beside it</aside>",
        "<article><h3><a href=/x>Beside it</a></h3></article>",
        "<ul><li><a href=/x>Beside it</a></li></ul>",
        "<button>Beside it</button>",
        "<a href='#skip-1'>Beside it</a>",
    ],
)
def test_what_is_not_the_article_stands_beside_it(article, markup):
    block = article(inside=markup).block("Beside it")
    assert block.zone is Zone.ASIDE
    assert not block.slot
    assert block.because


def test_an_article_inside_the_article_with_its_own_text_is_a_part_of_it(article):
    part = "The second bridge has four arches and was built by monks a long time ago, say records. " * 3
    assert article(inside=f"<article><h3>Second</h3><p>{part}</p></article>").zone("Second") is Zone.BODY


def test_text_between_blocks_keeps_its_place_in_reading_order(read):
    prose = "Workers return in May to mend the bridge over the river, it is said. " * 3
    seen = read(f"<div><h1>Bridge to be rebuilt</h1><p>{prose}</p><br>{prose}X<br><br>{prose}Y</div>")
    assert [b.zone for b in seen.document.blocks] == [Zone.HEADLINE, Zone.BODY, Zone.BODY, Zone.BODY]


def test_every_zone_is_explained(article):
    assert all(block.because for block in article(before="<b>Advertorial</b>").document.blocks)


def test_an_empty_file_and_a_page_without_text_are_unreadable():
    from presscheck.document import Unreadable
    from presscheck.reading.html.reader import read_html
    from presscheck.release import Release

    for content in (b"  \n", b"<html><script>let a = 1</script></html>"):
        (found,) = read_html(Release(content, "x.html"))
        assert isinstance(found, Unreadable)
        assert found.reason == Reason.EMPTY


def test_a_page_whose_text_a_script_fetches_says_so(read):
    seen = read("<h1>Bridge to be rebuilt</h1><div id=text></div><script>load()</script>")
    assert seen.document.coverage.notes == ("no running text in the file; a script may fetch it",)
    assert seen.document.coverage.share < 1


def test_a_page_that_shows_little_but_a_text_on_consent_says_so(read):
    wall = f"<div class=cookie-consent><p>{CONSENT}</p></div><div id=app></div><script src=a.js></script>"
    assert read(wall).document.coverage.share < 1
    article = f"<article><h1>Bridge to be rebuilt</h1><p>{CONSENT * 3}</p></article>"
    assert read(wall + article).document.coverage.share == 1


def test_a_breadcrumb_after_the_article_is_navigation(article):
    crumbs = '<ol class="breadcrumb"><li><a href=/>Home</a></li><li><a href=/p>Press releases</a></li></ol>'
    assert article(bottom=crumbs).zone("Press releases") is Zone.ASIDE


NOTICE = (
    "This page was written by the makers of the bridge, and nobody at the paper has seen it before you did."
)


def test_a_starred_last_paragraph_is_a_note_under_the_text(article):
    assert article(end=f"<p>*{NOTICE}</p>").zone(f"*{NOTICE}") is Zone.FOOTER
    assert article(inside=f"<p>*{NOTICE}</p>").zone(f"*{NOTICE}") is Zone.BODY


def test_the_category_of_a_post_is_a_hint_and_does_not_make_it_an_ad(read):
    text = f"<p>{NOTICE} {NOTICE}</p>"
    other = "<div class=list><p>" + " ".join([NOTICE] * 9) + "</p></div>"
    post = "post-7 type-post hentry category-sponsored tag-newsletter"
    seen = read(f"<body>{other}<div class='{post}'><h1>Bridge to be rebuilt</h1>{text}</div></body>")
    block = seen.block(f"{NOTICE} {NOTICE}")
    assert (block.slot, block.hint) == (False, "filed under category-sponsored")
    assert (
        read(f"<body>{other}<div class=category-sponsored>{text}</div></body>")
        .block(f"{NOTICE} {NOTICE}")
        .slot
    )


def test_a_page_that_is_a_headline_and_a_large_image_is_not_all_read(read):
    page = "<html lang=en><body><h1>Bridge to be rebuilt</h1><img src=scan.png{}></body></html>"
    for size, share in (("", 0.99), (" width=1200 height=1800", 0.99), (" width=200 height=90", 1.0)):
        assert read(page.format(size)).document.coverage.share == share
