"""Does markup that calls an article paid become a hint, and only a hint?"""

import pytest

from presscheck.reading.html.hints import calls_paid


@pytest.mark.parametrize(
    "token",
    [
        "sponsored",
        "story--sponsored",
        "single-sponsored-post",
        "page-template-advertorial",
        "paid-content",
        "article_branded-content",
        "is-advertorial",
    ],
)
def test_a_name_that_says_nothing_but_paid_article_calls_it_paid(token):
    assert calls_paid(token)


@pytest.mark.parametrize(
    "token",
    [
        "has-sponsored-bar",
        "sponsored-links-enabled",
        "no-sponsored",
        "sponsor-logo",
        "article-content",
        "node--promoted",
        "paid",
        "content",
        "",
    ],
)
def test_a_name_of_something_else_does_not(token):
    assert not calls_paid(token)


def test_the_hint_stands_at_the_headline_and_makes_no_text(read):
    prose = "The town council agreed on Monday to rebuild the old bridge over the river. " * 4
    page = f"<body class='dark native-ad'><article><h1>Bridge rebuilt</h1><p>{prose}</p></article></body>"
    assert read(page).block("Bridge rebuilt").hint == "called paid by its class native-ad"
    assert read(page.replace("native-ad", "wide")).block("Bridge rebuilt").hint == ""


@pytest.mark.parametrize(
    ("markup", "hint"),
    [
        ("<div class=sponsored-badge></div>", "badge of class sponsored-badge"),
        ("<span class='label label-paid-post'></span>", "badge of class label-paid-post"),
        ("<i class=icon-advertorial></i>", "badge of class icon-advertorial"),
        ("<img src='/i/advertorial-badge.png?v=2'>", "badge, the image advertorial-badge"),
    ],
)
def test_a_badge_without_letters_near_the_headline_is_a_hint(article, markup, hint):
    assert article(before=markup).block("Bridge to be rebuilt").hint == f"called paid by its {hint}"


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=advertisement></div>",
        "<div class=sponsored-links></div>",
        "<img src=/i/sponsored-run-in-lodi.jpg>",
        "<img src=/i/advertorial-badge.png alt='A bridge'>",
    ],
)
def test_a_place_for_ads_and_a_picture_are_no_badge(article, markup):
    assert "called paid" not in article(before=markup).block("Bridge to be rebuilt").hint


def test_a_data_attribute_around_the_headline_that_calls_the_article_paid_is_a_hint(read):
    prose = "The town council agreed on Monday to rebuild the old bridge over the river. " * 4
    page = f"<article data-content-type=advertorial><h1>Bridge rebuilt</h1><p>{prose}</p></article>"
    assert (
        read(page).block("Bridge rebuilt").hint
        == "called paid by its attribute data-content-type=advertorial"
    )
    assert read(page.replace("advertorial", "feature")).block("Bridge rebuilt").hint == ""
