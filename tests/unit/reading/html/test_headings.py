"""Which heading is the headline of a page?"""

import pytest

from presscheck.document import Zone


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


def test_a_heading_after_the_text_is_no_headline(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    seen = read(f"<h2>Bridge to be rebuilt</h2><p>{prose}</p><p>{prose}</p><h1>About us</h1>")
    assert seen.zone("About us") is not Zone.HEADLINE


def test_the_block_that_says_the_title_is_the_headline_of_a_page_without_headings(read):
    label = "<div class=post-label>Sponsored</div>"
    seen = read(
        f"<title>{LONG_TITLE} | Daily</title><p>Daily</p>{label}<div class=big>{LONG_TITLE}</div>"
        f"<div><p>{MENDED}</p><p>{MENDED}</p></div>"
    )
    assert seen.texts(Zone.HEADLINE) == [LONG_TITLE]
    assert seen.zone("Sponsored") is Zone.BANNER


def test_the_name_of_a_site_is_no_headline_of_a_page_without_headings(read):
    seen = read(f"<title>Pan Club</title><p>Pan Club</p><div><p>{MENDED}</p><p>{MENDED}</p></div>")
    assert seen.texts(Zone.HEADLINE) == []


@pytest.mark.parametrize(
    ("heading", "zone"),
    [
        ("<h1><span class=label>Paid post</span> Bridge to be rebuilt</h1>", Zone.BANNER),
        ("<h1>Bridge to be rebuilt <span class=label>Paid post</span></h1>", Zone.DECK),
        ("<h1>Bridge to be rebuilt <small>Paid post</small></h1>", Zone.DECK),
    ],
)
def test_a_badge_set_into_the_headline_stands_apart_from_it(read, heading, zone):
    seen = read(f"<article>{heading}<p>{MENDED}</p><p>{MENDED}</p></article>")
    assert seen.texts(Zone.HEADLINE) == ["Bridge to be rebuilt"]
    assert seen.zone("Paid post") is zone


def test_a_headline_that_is_all_badge_stays_the_headline(read):
    seen = read(
        f"<article><h1><span class=label>Paid post</span></h1><p>{MENDED}</p><p>{MENDED}</p></article>"
    )
    assert seen.texts(Zone.HEADLINE) == ["Paid post"]


@pytest.mark.parametrize("home", ["/", "https://news.example/", "//news.example", "index.html"])
def test_the_name_of_the_site_that_leads_home_is_no_headline(read, home):
    prose = "The town council agreed on Monday to rebuild the old bridge over the river. " * 4
    page = (
        f"<h1 class=site-title><a href='{home}'>Example News</a></h1>"
        f"<div class=post><p>Advertorial</p><h2>Bridge to be rebuilt</h2><p>{prose}</p></div>"
    )
    seen = read(page)
    assert seen.zone("Bridge to be rebuilt") is Zone.HEADLINE
    assert seen.zone("Advertorial") is Zone.BANNER
    assert read(page.replace(home, "/bridge.html")).zone("Example News") is Zone.HEADLINE
