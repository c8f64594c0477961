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


PLACE = "<h2>Pans</h2><div class='box wide'><p class='promo old' id=p1><mark>Anzeige</mark></p></div>"


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
        ".box > .promo {display:none}",
        ".box > .promo > mark {display:none}",
        "article > .box mark {display:none}",
        ":is(.new, .promo) {display:none}",
        ".box :where(.old, .new) {display:none}",
        ".box p:not(.new,.first) {display:none}",
        "[id=p1] {display:none}",
        "[class^='promo'][id] {display:none}",
        "p:first-child {display:none}",
        "h2 + .box .promo {display:none}",
        "header ~ div > * {display:none}",
        ".box {color:red; .promo {display:none}}",
        ".box {& > .promo {display:none}}",
        "@media screen {.box {.promo {display:none}}}",
        "@supports (display:grid) {.promo {display:none}}",
        ".promo {display:none} @media print {.promo {display:block}}",
        ".promo {display:none !important} .box .promo {display:block}",
        ".promo {display:none} @layer base {.box .promo {display:block}}",
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
        "[id=p2] {display:none}",
        "h2 + .promo {display:none}",
        "h3 ~ .box {display:none}",
        "article > .promo {display:none}",
        "main > .box .promo {display:none}",
        "div:first-child .promo {display:none}",
        ":is(.new, .menu) {display:none}",
        ".menu {.promo {display:none}}",
        "@media screen {a {color:red}} .menu {.promo {display:none}}",
        "@supports not (display:grid) {.promo {display:none}}",
        ".promo {display:block} @layer base {.promo {display:none}}",
        ".promo {display:block !important} .box .promo {display:none}",
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


def test_what_is_hidden_until_a_script_takes_the_attribute_away_is_shown(article):
    seen = article(head="<style>[x-cloak] {display:none}</style>", inside="<p x-cloak>Anzeige</p>")
    assert not seen.block("Anzeige").hidden


@pytest.mark.parametrize(
    ("media", "hidden"), [("screen", True), ("ALL", True), ("print", False), ("(max-width: 600px)", False)]
)
def test_a_style_element_for_some_media_counts_as_a_condition(article, media, hidden):
    head = f"<style media='{media}'>.a {{display:none}}</style>"
    assert article(head=head, inside="<p class=a>Anzeige</p>").block("Anzeige").hidden == hidden


def test_letters_of_no_size_around_a_list_close_its_gaps_and_hide_nothing(article):
    seen = article(head="<style>ul {font-size:0}</style>", inside="<ul><li>Anzeige</li><li>Acme</li></ul>")
    assert not seen.block("Anzeige").hidden


@pytest.mark.parametrize(
    ("css", "hidden"),
    [(".promo {display:none}", False), (".promo {display:none !important}", True)],
)
def test_an_inline_style_outweighs_the_rules_that_are_not_important(article, css, hidden):
    seen = article(head=f"<style>{css}</style>", inside="<p class=promo style='display:block'>Anzeige</p>")
    assert seen.block("Anzeige").hidden == hidden


@pytest.mark.parametrize(
    ("css", "inline"),
    [
        (":root{--off: none} .promo{display: var(--off)}", ""),
        (":root{--paper:#fff} .promo{color:var(--paper, #000)}", ""),
        (":root{--off: none}", "display: var(--off)"),
        (".promo{text-decoration: line-through}", ""),
    ],
)
def test_a_custom_property_stands_for_its_value(article, css, inline):
    seen = article(head=f"<style>{css}</style>", inside=f"<p class=promo style='{inline}'>Anzeige</p>")
    assert seen.block("Anzeige").hidden


@pytest.mark.parametrize(
    "css",
    [
        ":root{--off: none} .open{--off: block} .promo{display: var(--off)}",
        ":root{--off: block} .promo{display: var(--off, none)}",
        ":root{--paper:#fff} .promo{background:#000;color:var(--paper)}",
        ".promo{display: var(--unknown)}",
    ],
)
def test_a_custom_property_of_two_values_or_none_hides_nothing(article, css):
    seen = article(head=f"<style>{css}</style>", inside="<p class=promo>Anzeige</p>")
    assert not seen.block("Anzeige").hidden


@pytest.mark.parametrize(
    ("css", "hidden"),
    [
        (".promo {color:#fff; background:#fff} .x {background:red}", True),
        (".promo {background:#fefefe; color:white} .x {background:red}", True),
        (".promo {color:#123; background-color:#123}", True),
        (".promo {background-color:#123; color:#123}", True),
        (".promo {background-color:#123; color:#eee}", False),
        (".promo {color:#fff; background:#c00}", False),
        ("body {background:#000} .promo {color:#000}", True),
        ("body {background:#000} .promo {color:#fff}", False),
        ("body {background-color:#fafafa} .promo {color:#fff}", True),
        ("body {background:#000} .box {background:#fff} .promo {color:#000}", False),
        (".promo {display:none!important; display:block}", True),
        (".promo {display:block!important; display:none}", False),
        ("<!-- .promo {display:none} -->", True),
        (".promo {display:none} #p1 {display:block}", False),
        (".promo {display:none} .old {display:block}", False),
        (".promo {display:none} .old {visibility:visible}", True),
        (".promo {visibility:hidden} .old {display:block}", True),
        (".promo {opacity:0} .old {opacity:1}", False),
        (".promo.old {display:none} .old {display:block}", True),
        (r".md\:promo {display:block} .promo {display:none}", True),
    ],
)
def test_rules_decide_property_by_property_and_ground_by_ground(article, css, hidden):
    assert article(head=f"<style>{css}</style>", inside=PLACE).block("Anzeige").hidden is hidden


@pytest.mark.parametrize(
    ("css", "hidden"),
    [
        (".promo {display:block}", False),
        (".promo {display:none}", True),
        (".promo {visibility:visible}", True),
        ("@media print {.promo {display:block}}", True),
        ("[hidden] {display:none!important} .promo {display:block}", True),
        ("", True),
    ],
)
def test_a_rule_that_sets_an_element_out_outweighs_its_attribute_hidden(article, css, hidden):
    inside = "<h2>Pans</h2><p class=promo hidden>Anzeige</p>"
    assert article(head=f"<style>{css}</style>", inside=inside).block("Anzeige").hidden is hidden


def test_an_inline_style_sets_an_element_out_that_its_attribute_hides(article):
    inside = "<h2>Pans</h2><p hidden style='display:block'>Anzeige</p>"
    assert not article(inside=inside).block("Anzeige").hidden
