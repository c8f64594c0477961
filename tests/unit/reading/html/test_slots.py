"""Which labels belong to an advertisement beside the text?"""

import pytest

from presscheck.document import Zone


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='ad-label'>Anzeige</div>",
        "<div><p>Anzeige</p><div id='div-gpt-ad-12-0'></div></div>",
        "<div><span>Anzeige</span><ins class=adsbygoogle></ins></div>",
        "<div class='adSlot adSlot--top'>Anzeige</div>",
        "<div id=taboola-below><h4>Anzeige</h4></div>",
        "<div aria-label=Advertisement>Anzeige</div>",
        "<div data-ad-unit='/1/top'>Anzeige</div>",
        "<div data-testid='article-body-ad'>Anzeige</div>",
        "<div style='width:300px; height:250px'>Anzeige</div>",
        "<div><span>Anzeige</span><script>place(300)</script></div>",
        "<div class=banner><span>Anzeige</span></div>",
        "<amp-ad>Anzeige</amp-ad>",
        "<div class='story'><div class='sponsor-box'>Anzeige</div></div>",
    ],
)
def test_the_label_of_an_ad_slot_is_beside_the_article(article, markup):
    block = article(inside=markup).block("Anzeige")
    assert (block.zone, block.slot) == (Zone.ASIDE, True)


def test_the_words_of_one_slot_mark_their_bare_repetition(article):
    seen = article(inside="<div class=ad-label>Anzeige</div>", end="<div class=x1>Anzeige</div>")
    assert [block.slot for block in seen.document.blocks if seen.document.text_of(block) == "Anzeige"] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Anzeige</p><div id=div-gpt-ad-99></div>",
        "<div class=x><p>Anzeige</p></div><div class=x><div id=div-gpt-ad-99></div></div>",
        "<p>Anzeige</p><iframe src='https://ad.doubleclick.net/x'></iframe>",
        "<p>Anzeige</p><iframe title='3rd party ad content'></iframe>",
        "<span>Anzeige</span><amp-ad type=doubleclick></amp-ad>",
        "<p>Anzeige</p><a href='https://t.example/c'><img src=b.gif width=728 height=90></a>",
        "<p>Anzeige</p><a href='/c'><img src=b.gif width=300 height=250 alt='Buy pans'></a>",
    ],
)
def test_a_word_for_ads_right_above_a_place_for_one_is_its_label(article, read, markup):
    prose = "The council agreed to rebuild the old bridge before the next winter begins. " * 5
    above = read(f"<main><article>{markup}<h1>Bridge to be rebuilt</h1><p>{prose}</p></article></main>")
    assert above.block("Anzeige").slot
    assert article(inside=markup).block("Anzeige").slot


def test_a_word_for_ads_above_an_empty_banner_outside_of_the_article_is_its_label(article):
    assert (
        article(top="<div class=top><p>Anzeige</p><div class=banner-728></div></div>").block("Anzeige").slot
    )


def test_a_label_under_the_headline_is_not_taken_by_the_ad_below_the_header(article):
    seen = article(deck="<p>Anzeige</p>", inside="<div id=div-gpt-ad-99></div>")
    assert seen.zone("Anzeige") is Zone.DECK
    seen = article(inside="<p>Sponsored content</p><div id=div-gpt-ad-99></div>")
    assert seen.zone("Sponsored content") is Zone.BODY


def test_one_label_is_all_a_slot_takes_from_around_it(article):
    inside = "<div><p>Source: Acme</p><div><p>Anzeige</p><div id=gpt-ad-1></div></div></div>"
    seen = article(inside=inside)
    assert seen.block("Anzeige").slot
    assert seen.zone("Source: Acme") is Zone.BODY


@pytest.mark.parametrize(
    "name", ["header", "shadow", "no-ads", "ad-free", "has-ads", "css-1ad8x", "breadth", "kAdBc"]
)
def test_class_names_that_only_look_like_advertising_do_not_count(article, name):
    assert article(inside=f"<div class={name}>Anzeige</div>").zone("Anzeige") is Zone.BODY


def test_an_ad_class_on_a_link_inside_a_sentence_does_not_break_the_sentence(article):
    sentence = "The bridge <a class='ad-link nav' href=/x rel='sponsored nofollow'>was built</a> in 1901."
    seen = article(inside=f"<p>{sentence}</p>")
    assert seen.zone("The bridge was built in 1901.") is Zone.BODY


@pytest.mark.parametrize(
    "markup",
    [
        "<div id=gpt-ad-top>Anzeige</div>",
        "<div><span class=ad-note>Anzeige</span><ins class=adsbygoogle></ins></div>",
        "<ins class=adsbygoogle>Anzeige</ins>",
    ],
)
def test_a_real_ad_beside_the_headline_stays_an_ad(article, markup):
    block = article(before=markup).block("Anzeige")
    assert (block.zone, block.slot) == (Zone.ASIDE, True)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>Anzeige<iframe src=https://t.example/x></iframe></div>",
        "<div><p>Anzeige</p><iframe width=300 height=250></iframe></div>",
    ],
)
def test_a_word_beside_a_bare_frame_labels_what_the_frame_shows(article, markup):
    assert article(inside=markup).block("Anzeige").slot


def test_a_word_beside_a_film_is_a_caption_of_the_article(article):
    inside = "<div><p>Anzeige</p><iframe src=https://www.youtube.example/embed/1></iframe></div>"
    assert not article(inside=inside).block("Anzeige").slot


def test_a_few_letters_beside_an_empty_place_label_what_a_script_puts_there(article):
    assert article(end="<div><span>Anzeige</span><div class=x></div></div>").block("Anzeige").slot
    assert not article(end="<div><span>Anzeige</span><div class=x>Acme</div></div>").document.blocks[-3].slot


def test_a_sponsor_beside_a_label_above_the_headline_does_not_make_it_a_slot(article):
    bar = "<div class=bar><p>Anzeige</p><p class=partner-sponsor>Acme</p></div>"
    assert not article(top=bar).block("Anzeige").slot


def test_the_french_word_for_an_ad_names_a_slot_and_a_date_of_publication_does_not(article):
    assert article(inside="<div class=bloc-pub><p>Annonce</p></div>").block("Annonce").slot
    assert not article(deck="<div class=pub-date><p>Annonce</p></div>").block("Annonce").slot


def test_an_area_named_after_ads_is_a_slot(article):
    assert article(inside="<section data-area=ad_mid><p>Anzeige</p></section>").block("Anzeige").slot
    assert not article(inside="<section data-area=text><p>Anzeige</p></section>").block("Anzeige").slot


@pytest.mark.parametrize(("place", "slots"), [("top", [True, True]), ("before", [False, True])])
def test_the_words_of_a_slot_mark_their_bare_repetition_above_the_article(article, place, slots):
    seen = article(**{place: "<div>Anzeige</div>"}, end="<div class=ad-label>Anzeige</div>")
    found = [block for block in seen.document.blocks if seen.document.text_of(block) == "Anzeige"]
    assert [block.slot for block in found] == slots
