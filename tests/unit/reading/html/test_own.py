"""Which elements that look as if they stood beside the article are its own?"""

import pytest

from presscheck.document import Zone

NOTICE = (
    "This page was written by the makers of the bridge, and nobody at the paper has seen it before you did."
)


def test_a_notice_in_an_aside_of_the_article_is_read_with_it(article):
    assert article(inside=f"<aside><p>{NOTICE}</p></aside>").zone(NOTICE) is Zone.BODY


def test_an_aside_that_is_called_a_notice_may_have_a_heading(article):
    markup = f"<aside class='story-notice box'><h2>Please note</h2><p>{NOTICE}</p></aside>"
    assert article(inside=markup).zone(NOTICE) is Zone.BODY
    short = "<aside class=disclosure><p>Acme paid for this.</p></aside>"
    assert article(inside=short).zone("Acme paid for this.") is Zone.BODY


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


def test_the_footer_of_a_main_without_an_article_is_its_own_unless_it_is_a_row_of_links(read):
    def page(footer):
        return read(f"<main><h1>Bridge to be rebuilt</h1><p>{NOTICE}</p><p>{NOTICE}</p>{footer}</main>")

    assert page("<footer><span>Paid post</span></footer>").zone("Paid post") is Zone.FOOTER
    links = "<footer><span>Paid post</span> <a href=/a>About us and our work</a></footer>"
    assert page(links).zone("Paid post About us and our work") is Zone.ASIDE


@pytest.mark.parametrize(
    "markup",
    [
        "<aside>Paid post</aside>",
        "<header><span>Paid post</span></header>",
        "<button class=btn>Paid post</button>",
    ],
)
def test_a_few_words_between_headline_and_text_speak_of_the_article(read, markup):
    prose = f"<p>{NOTICE}</p><p>{NOTICE}</p>"
    seen = read(f"<article><h1>Bridge to be rebuilt</h1>{markup}{prose}</article>")
    assert seen.zone("Paid post") is Zone.DECK
    inside = read(f"<article><h1>Bridge to be rebuilt</h1><p>{NOTICE}</p>{markup}<p>{NOTICE}</p></article>")
    assert inside.zone("Paid post") is Zone.ASIDE


@pytest.mark.parametrize(
    "markup",
    [
        "<aside class=newsletter>Paid post</aside>",
        "<aside><a href=/x>Paid post</a></aside>",
        "<aside><ul><li>Paid post</li><li>Pans</li><li>Pots</li><li>Lids</li><li>Irons</li></ul></aside>",
    ],
)
def test_links_lists_and_telling_classes_beside_the_headline_are_beside_the_article(read, markup):
    prose = f"<p>{NOTICE}</p><p>{NOTICE}</p>"
    seen = read(f"<article><h1>Bridge to be rebuilt</h1>{markup}{prose}</article>")
    assert seen.zone("Paid post") is Zone.ASIDE


def test_short_text_with_an_umlaut_is_no_paragraph(read):
    bar = '<div class="site-menu"><div>Über Straßenbrücken</div></div>'
    seen = read(f"{bar}<article><h1>Bridge to be rebuilt</h1><p>{NOTICE}</p></article>")
    assert seen.block("Über Straßenbrücken").hint != ""


def test_a_menu_without_addresses_does_not_speak_of_the_article(read):
    items = "".join(
        f"<li><b>{word}</b></li>" for word in ("News", "Shop", "Advertising", "Help", "Jobs", "Arts")
    )
    seen = read(
        f"<div class=menu><ul>{items}</ul></div>"
        f"<article><h1>Bridge to be rebuilt</h1><p>{NOTICE}</p></article>"
    )
    assert seen.zone("Advertising") is Zone.ASIDE
