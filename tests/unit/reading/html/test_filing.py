"""Does a tag that calls an article paid become a hint, and only a hint?"""

import pytest

PAID = "<a href='/t/1'>Sponsored Post</a>"
OTHER = "<a href='/t/2'>Bridges</a>"
HINT = "filed under the tag Sponsored Post"


@pytest.mark.parametrize(
    "place",
    [
        {"before": f"<ul class=tags><li>{PAID}</li></ul>"},
        {"before": f"<ul><li>{PAID}</li></ul>"},
        {"deck": f"<ul class=meta><li>{OTHER}</li><li>{PAID}</li></ul>"},
        {"end": f"<div class=post-tags>{OTHER} {PAID}</div>"},
        {"end": f"<p class='entry topics'>Tags: {OTHER}, {PAID}</p>"},
    ],
    ids=["tags above", "a list above", "below the headline", "tags below", "topics below"],
)
def test_a_tag_of_the_article_that_calls_it_paid_is_a_hint(article, place):
    assert article(**place).block("Bridge to be rebuilt").hint == HINT


@pytest.mark.parametrize(
    "place",
    [
        {"end": f"<ul><li>{PAID}</li></ul>"},
        {"end": f"<div class=promo>{OTHER} {PAID}</div>"},
        {"end": "<div class=tags><a href='/t/3'>Werbung</a> <a href='/t/4'>Medien</a></div>"},
        {"end": "<div class=tags><a href='/t/5'>Sponsored events</a></div>"},
        {"end": f"<p class=tags>What is a {PAID}, and who pays for it, as the council asked?</p>"},
        {"bottom": f"<div class=tags>{PAID}</div>"},
        {"top": f"<ul><li>{PAID}</li></ul>"},
    ],
    ids=["a list below", "no tags", "a trade", "something else", "a sentence", "outside", "a menu"],
)
def test_other_lists_and_topics_are_none(article, place):
    assert "filed" not in article(**place).block("Bridge to be rebuilt").hint


def test_a_trade_above_the_text_is_a_hint(article):
    seen = article(before="<ul class=tags><li><a href='/t/3'>Publicité</a></li></ul>")
    assert seen.block("Bridge to be rebuilt").hint == "filed under the tag Publicité"
