"""Where does each block of a page stand?"""

import pytest

from presscheck.document import Role, Zone
from presscheck.verdict import Reason


def test_menus_and_page_footers_are_beside_the_article(article):
    seen = article()
    assert seen.zone("Politics Sport") is Zone.ASIDE
    assert seen.zone("Imprint") is Zone.ASIDE


def test_the_headline_is_the_one_heading_of_the_article(article):
    assert article().texts(Zone.HEADLINE) == ["Bridge to be rebuilt"]


def test_of_several_h1_the_one_named_by_the_title_is_the_headline(read):
    seen = read(
        "<title>Bridge to be rebuilt | Daily</title><h1>Daily</h1>"
        f"<div><h1>Bridge to be rebuilt</h1><p>{'Workers return in May to mend it. ' * 9}</p></div>"
    )
    assert seen.texts(Zone.HEADLINE) == ["Bridge to be rebuilt"]


LONG_TITLE = "The town council will rebuild the old bridge over the river before the next winter begins"
MENDED = "Workers return in May to mend the bridge over the river, and they stay until the autumn."


def test_a_long_heading_is_a_headline_and_no_paragraph(read):
    label = '<div class="sponsor-label">Sponsored by Acme</div>'
    seen = read(f"<article><h1>{LONG_TITLE}</h1>{label}<p>{MENDED}</p><p>{MENDED}</p></article>")
    assert seen.texts(Zone.HEADLINE) == [LONG_TITLE]
    assert seen.zone("Sponsored by Acme") is Zone.DECK


def test_a_page_without_paragraphs_is_weighed_by_its_headings(read):
    menu = "<nav><ul><li>News and views</li><li>Politics</li></ul></nav>"
    seen = read(f"{menu}<div><h1>{LONG_TITLE}</h1><p>4 May</p></div><div><h3>More</h3></div>")
    assert seen.texts(Zone.HEADLINE) == [LONG_TITLE]
    assert seen.zone("Politics") is Zone.ASIDE


def test_of_two_headings_with_the_same_words_the_first_is_the_headline(read):
    inner = f'<div><h1 class="title">{LONG_TITLE}</h1><p>{MENDED * 3}</p></div>'
    seen = read(f"<title>{LONG_TITLE}</title><main><h1>{LONG_TITLE}</h1><p>By Jane Doe</p>{inner}</main>")
    assert seen.zone("By Jane Doe") is Zone.DECK


def test_the_name_of_the_paper_is_no_headline_though_the_title_ends_with_it(read):
    seen = read(
        f"<title>{LONG_TITLE} | City Gazette</title><h1>City Gazette</h1><p>Advertorial</p>"
        f"<div><h2>{LONG_TITLE}</h2><p>{MENDED}</p><p>{MENDED}</p></div>"
    )
    assert seen.texts(Zone.HEADLINE) == [LONG_TITLE]
    assert seen.zone("Advertorial") is Zone.BANNER


def test_short_text_with_an_umlaut_is_no_paragraph(read):
    bar = '<div class="site-menu"><div>Über Straßenbrücken</div></div>'
    seen = read(f"{bar}<article><h1>{LONG_TITLE}</h1><p>{MENDED}</p></article>")
    assert seen.block("Über Straßenbrücken").hint != ""


def test_a_menu_without_addresses_does_not_speak_of_the_article(read):
    items = "".join(
        f"<li><b>{word}</b></li>" for word in ("News", "Shop", "Advertising", "Help", "Jobs", "Arts")
    )
    seen = read(
        f'<div class="menu"><ul>{items}</ul></div><article><h1>{LONG_TITLE}</h1><p>{MENDED}</p></article>'
    )
    assert seen.zone("Advertising") is Zone.ASIDE


def test_a_heading_after_the_text_is_no_headline(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    seen = read(f"<h2>Bridge to be rebuilt</h2><p>{prose}</p><p>{prose}</p><h1>About us</h1>")
    assert seen.zone("About us") is not Zone.HEADLINE


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


def test_a_breadcrumb_after_the_article_is_navigation(article):
    crumbs = '<ol class="breadcrumb"><li><a href=/>Home</a></li><li><a href=/p>Press releases</a></li></ol>'
    assert article(bottom=crumbs).zone("Press releases") is Zone.ASIDE


NOTICE = (
    "This page was written by the makers of the bridge, and nobody at the paper has seen it before you did."
)


def test_a_notice_in_an_aside_of_the_article_is_read_with_it(article):
    assert article(inside=f"<aside><p>{NOTICE}</p></aside>").zone(NOTICE) is Zone.BODY


@pytest.mark.parametrize(
    "markup",
    [
        f"<aside><h3>Bridges elsewhere</h3><p>{NOTICE}</p></aside>",
        f"<aside><p><a href=/b>{NOTICE}</a></p></aside>",
        f"<aside class=newsletter><p>{NOTICE}</p></aside>",
    ],
)
def test_an_aside_with_a_heading_links_or_a_telling_class_stays_beside(article, markup):
    assert article(inside=markup).zone(NOTICE) is Zone.ASIDE


def test_a_bar_above_the_headline_that_links_nowhere_is_no_menu(article):
    assert article(top="<div class=top-nav><span>Paid post</span></div>").zone("Paid post") is Zone.BANNER
    linked = "<div class=top-nav><span>Paid post</span> <a href=/x>Offices</a></div>"
    assert article(top=linked).zone("Paid post Offices") is Zone.ASIDE


def test_a_class_that_says_feature_names_what_the_article_is(article):
    seen = article(deck="<p class=advert-feature>Advertisement feature</p>")
    assert seen.zone("Advertisement feature") is Zone.DECK


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


def test_a_page_header_without_links_is_read_and_one_with_links_is_a_menu(article):
    assert article(top="<header><span>Advertorial</span></header>").zone("Advertorial") is Zone.BANNER
    linked = "<header><span>Advertorial</span> <a href=/x>Home</a></header>"
    assert article(top=linked).zone("Advertorial Home") is Zone.ASIDE


def test_the_footer_of_an_article_is_its_own_and_one_of_a_telling_class_is_not(article):
    assert article(end="<footer><p>Filed under: Pans</p></footer>").zone("Filed under: Pans") is Zone.FOOTER
    shared = "<footer class=share><p>Filed under: Pans</p></footer>"
    assert article(end=shared).zone("Filed under: Pans") is Zone.ASIDE


def test_a_sentence_above_the_article_in_main_may_be_a_notice_on_it(read):
    text = f"<article><h1>Bridge to be rebuilt</h1><p>{NOTICE} {NOTICE}</p><p>{NOTICE * 2}</p></article>"
    assert read(f"<main><div><p>{NOTICE}</p></div>{text}</main>").zone(NOTICE) is Zone.BANNER
    assert read(f"<div><p>{NOTICE}</p></div><main>{text}</main>").zone(NOTICE) is Zone.ASIDE


def test_a_list_of_categories_right_above_the_headline_is_no_menu(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    listed = '<ul class="post-categories"><li><a href="/c/s">Sponsored</a></li></ul>'
    seen = read(f"<main><article>{listed}<h1>Bridge to be rebuilt</h1><p>{prose}</p></article></main>")
    assert seen.zone("Sponsored") is Zone.BANNER


def test_a_list_of_links_of_no_telling_class_above_the_headline_is_a_menu(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    listed = '<ul><li><a href="/c/s">Sponsored</a></li></ul>'
    seen = read(f"<main><article>{listed}<h1>Bridge to be rebuilt</h1><p>{prose}</p></article></main>")
    assert seen.zone("Sponsored") is Zone.ASIDE
