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
