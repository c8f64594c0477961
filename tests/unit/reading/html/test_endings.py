import pytest

from presscheck.document import Document, Zone
from presscheck.reading.html.reader import read_html
from presscheck.release import Release

PROSE = (
    "<p>The workshop on Call Lane takes in pans of every make, and it gives them back after two days, "
    "cleaned and with a new handle, as long as the old one can still be had.</p>"
) * 3


def zones(*, top="", before="", inside="", after=""):
    page = (
        f"<html><body>{top}<main><div>{before}<h1>A workshop for pans</h1></div>"
        f"<div>{PROSE}{inside}</div>{after}</main></body></html>"
    )
    document = read_html(Release(page.encode(), "a.html"))[0]
    assert isinstance(document, Document)
    return {document.text_of(block): block.zone for block in document.blocks}


@pytest.mark.parametrize("label", ["Sponsored", "Paid Post"])
def test_a_card_with_a_linked_heading_after_the_text_is_another_article(label):
    card = f'<div><span>{label}</span><a href="/x"><h3>Ten pans to try this summer</h3></a></div>'
    assert zones(after=f"<section><h2>More</h2>{card}</section>")[label] is Zone.ASIDE


def test_a_card_with_a_linked_heading_inside_the_text_is_another_article():
    card = '<div><span>Sponsored</span><a href="/x"><h3>Ten pans to try this summer</h3></a></div>'
    assert zones(inside=card + PROSE)["Sponsored"] is Zone.ASIDE


@pytest.mark.parametrize("heading", ["Comments (2)", "Kommentare", "Reacties"])
def test_what_stands_under_a_heading_of_comments_is_the_readers_voice(heading):
    found = zones(after=f"<section><h2>{heading}</h2><div><p>Advertisement</p></div></section>")
    assert found["Advertisement"] is Zone.ASIDE


def test_a_note_after_the_text_stays_a_part_of_the_item():
    assert zones(after="<div><p>Sponsored by Acme</p></div>")["Sponsored by Acme"] is Zone.FOOTER


def test_the_words_beside_an_empty_place_for_an_advertisement_belong_to_it():
    slot = '<div><p>Advertisement</p><div class="ad"></div></div>'
    assert zones(before=slot)["Advertisement"] is Zone.ASIDE


def test_the_words_beside_a_logo_of_the_sponsor_stay_a_label():
    label = '<div><p>Sponsored by Acme</p><div class="sponsor-logo"></div></div>'
    assert zones(before=label)["Sponsored by Acme"] is Zone.BANNER


def test_a_headline_beside_an_empty_place_for_an_advertisement_stays_the_headline():
    assert zones(before='<div class="ad"></div>')["A workshop for pans"] is Zone.HEADLINE


@pytest.mark.parametrize("trail", ['class="breadcrumb"', 'aria-label="Breadcrumb"'])
def test_a_breadcrumb_marked_up_as_navigation_leads_to_the_article(trail):
    links = '<ul><li><a href="/">Home</a></li><li><a href="/s">Sponsored content</a></li></ul>'
    assert zones(before=f"<nav {trail}>{links}</nav>")["Sponsored content"] is Zone.BANNER


def test_the_heading_of_a_list_of_links_is_beside_the_article_like_the_list():
    listed = "<div><h3>Sponsored content</h3><ul><li><a href=/x>One trick with a pan</a></li></ul></div>"
    assert zones(after=listed)["Sponsored content"] is Zone.ASIDE


def test_a_label_in_another_article_or_a_menu_before_this_one_is_beside_it():
    teaser = "<section><article><span>Sponsored</span><h2><a href=/x>Buy pans</a></h2></article></section>"
    menu = "<amp-sidebar><ul><li>Sponsored</li><li>Politics</li></ul></amp-sidebar>"
    assert zones(top=teaser)["Sponsored"] is Zone.ASIDE
    assert zones(top=menu)["Sponsored"] is Zone.ASIDE
