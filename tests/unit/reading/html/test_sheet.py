"""Which elements do the style rules of the file hide?"""

import pytest


@pytest.mark.parametrize("selector", [".promo", "#p1", "mark"])
def test_a_style_rule_of_the_file_hides(article, selector):
    style = f"<style>b {{color:red}} {selector}, .x {{ color: red; display: none }}</style>"
    seen = article(head=style, inside="<div><mark class=promo id=p1>Anzeige</mark></div>")
    assert seen.block("Anzeige").because.endswith(f"style rule {selector} {{display:none}}")


def test_a_style_rule_for_print_or_shown_again_does_not_hide(article):
    style = (
        "<style>@media print {.a{display:none}} .b{display:none} @media screen {.b{display:block}}</style>"
    )
    seen = article(head=style, inside="<p class=a>Anzeige</p><p class=b>Werbung</p>")
    assert not seen.block("Anzeige").hidden
    assert not seen.block("Werbung").hidden


PLACE = "<div class='box wide'><p class='promo old' id=p1><mark>Anzeige</mark></p></div>"


@pytest.mark.parametrize(
    "css",
    [
        "p.promo {display:none}",
        ".promo.old {display:none}",
        ".box .promo {display:none}",
        "article > .box p {visibility:hidden}",
        ".box mark {font-size:0}",
        "p:not(.new).promo {opacity:0}",
        "@media screen {.promo {display:none}}",
        "@media all{.box .promo{display:none}}",
        "@layer base {.promo {display:none}}",
        ".promo {display:block} .box .promo {display:none}",
        ".promo {display:block} .promo {display:none}",
        ".promo {color:#fff}",
        "mark {color:transparent}",
    ],
)
def test_a_rule_that_means_the_element_hides_it(article, css):
    assert article(head=f"<style>{css}</style>", inside=PLACE).block("Anzeige").hidden


@pytest.mark.parametrize(
    "css",
    [
        "p.other {display:none}",
        ".menu .promo {display:none}",
        ".promo .box {display:none}",
        "p:not(.promo) mark {display:none}",
        ".promo:hover {display:none}",
        ".promo[data-x] {display:none}",
        "h2 + .promo {display:none}",
        ".promo {display:none} .box .promo {display:block}",
        ".promo {display:none} .promo {display:block}",
        ".box .promo {display:none} @media (min-width:600px) {.promo {display:block}}",
        "@media (max-width:600px) {.promo {display:none}}",
        "@media print {.box .promo {display:none}}",
        ".promo {color:#fff} .box {background:#900}",
        "div {font-size:14px} ul {font-size:0}",
    ],
)
def test_a_rule_that_means_others_or_is_outweighed_does_not(article, css):
    assert not article(head=f"<style>{css}</style>", inside=PLACE).block("Anzeige").hidden


def test_letters_of_no_size_around_a_list_close_its_gaps_and_hide_nothing(article):
    seen = article(head="<style>ul {font-size:0}</style>", inside="<ul><li>Anzeige</li><li>Acme</li></ul>")
    assert not seen.block("Anzeige").hidden
