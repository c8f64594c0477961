"""Which text is not on the screen?"""

import pytest

from presscheck.document import Zone

HIDING = [
    "<p hidden>Anzeige</p>",
    "<p hidden=until-found>Anzeige</p>",
    "<details><p>Anzeige</p></details>",
    "<details><summary>Mehr</summary><details open><p>Anzeige</p></details></details>",
    "<bdo dir=rtl>Anzeige</bdo>",
    "<p style='unicode-bidi: bidi-override; direction: rtl'>Anzeige</p>",
    "<p style='color:rgb(0 0 0 / 0%)'>Anzeige</p>",
    "<p style='-webkit-text-fill-color:transparent'>Anzeige</p>",
    "<p style='font:0/0 a'>Anzeige</p>",
    "<p style='clip-path:polygon(0 0, 0 0, 0 0)'>Anzeige</p>",
    "<p style='translate:-9999px'>Anzeige</p>",
    "<p style='position:absolute;inset:-9999px auto auto auto'>Anzeige</p>",
    "<p style='position:absolute;left:200vw'>Anzeige</p>",
    "<p style='margin-left:9999px'>Anzeige</p>",
    "<p style='text-indent:100%;white-space:nowrap;overflow:hidden'>Anzeige</p>",
    "<p style='display: none'>Anzeige</p>",
    "<p style='DISPLAY:NONE !important'>Anzeige</p>",
    "<p style='visibility:hidden'>Anzeige</p>",
    "<p style='opacity:0'>Anzeige</p>",
    "<p style='opacity:0.0;color:red'>Anzeige</p>",
    "<p style='opacity:.03'>Anzeige</p>",
    "<p style='opacity:2%'>Anzeige</p>",
    "<p style='clip-path:circle(0)'>Anzeige</p>",
    "<p style='transform:scaleY(0)'>Anzeige</p>",
    "<p style='scale:0'>Anzeige</p>",
    "<p style='color:lightyellow'>Anzeige</p>",
    "<p style='color:hsl(60, 20%, 98%)'>Anzeige</p>",
    "<p style='color:hsla(0,0%,0%,0)'>Anzeige</p>",
    "<p><font color=white>Anzeige</font></p>",
    "<p popover>Anzeige</p>",
    "<p style='font-size:0px'>Anzeige</p>",
    "<p style='position:absolute;left:-9999px'>Anzeige</p>",
    "<p style='text-indent:-999em'>Anzeige</p>",
    "<p style='clip:rect(0,0,0,0)'>Anzeige</p>",
    "<p style='clip-path: inset(50%)'>Anzeige</p>",
    "<p style='width:0;height:0'>Anzeige</p>",
    "<p style='height:0;overflow:hidden'>Anzeige</p>",
    "<p style='color:#fff;background:#FFFFFF'>Anzeige</p>",
    "<div style='background:black'><p style='color:black'>Anzeige</p></div>",
    "<p style='color:white'>Anzeige</p>",
    "<p style='color:#eee'>Anzeige</p>",
    "<p style='color:rgb(250, 250, 250); background-color: #fff'>Anzeige</p>",
    "<p style='color:rgba(0,0,0,0)'>Anzeige</p>",
    "<p style='color:#0000'>Anzeige</p>",
    "<p style='font-size:1px'>Anzeige</p>",
    "<p style='font-size:.1em'>Anzeige</p>",
    "<p style='filter:opacity(0)'>Anzeige</p>",
    "<p style='transform:translateX(-9999px)'>Anzeige</p>",
    "<p class=sr-only>Anzeige</p>",
    "<p class=visually-hidden>Anzeige</p>",
    "<p class=d-none>Anzeige</p>",
    "<div style='display:none'><div><p>Anzeige</p></div></div>",
    "<template><p>Anzeige</p></template>",
    "<noscript><p>Anzeige</p></noscript>",
    "<p><s>Anzeige</s></p>",
    "<del><p>Anzeige</p></del>",
    "<p style='text-decoration: line-through red'>Anzeige</p>",
]


@pytest.mark.parametrize("markup", HIDING)
def test_text_no_reader_sees_is_hidden(article, markup):
    block = article(inside=markup).block("Anzeige")
    assert block.hidden
    assert "hidden: " in block.because


@pytest.mark.parametrize(
    "markup",
    [
        "<p style='opacity:0.9'>Anzeige</p>",
        "<p style='opacity:60%'>Anzeige</p>",
        "<p style='scale:0.9'>Anzeige</p>",
        "<p style='color:hsl(0,80%,40%)'>Anzeige</p>",
        "<p style='color:transparent;background-clip:text'>Anzeige</p>",
        "<p><font color=red>Anzeige</font></p>",
        "<my-label><template shadowrootmode=open><p>Anzeige</p></template></my-label>",
        "<p style='font-size:9px'>Anzeige</p>",
        "<p style='color:#bbb'>Anzeige</p>",
        "<p style='color:var(--ink)'>Anzeige</p>",
        "<p style='color:#fff;background:#c00'>Anzeige</p>",
        "<p style='transform:translateX(-50%)'>Anzeige</p>",
        "<p style='font-size:0.8em'>Anzeige</p>",
        "<p style='margin-left:-15px'>Anzeige</p>",
        "<p style='left:-5px'>Anzeige</p>",
        "<p style='background:black;color:white'>Anzeige</p>",
        "<p style='max-height:300px;overflow:hidden'>Anzeige</p>",
        "<p class='hidden md:block'>Anzeige</p>",
        "<p aria-hidden=true>Anzeige</p>",
        "<details open><summary>Mehr</summary><p>Anzeige</p></details>",
        "<details><summary>Anzeige</summary><p>Acme zahlt.</p></details>",
        "<bdo dir=ltr>Anzeige</bdo>",
        "<div style='visibility:hidden'><p style='visibility:visible'>Anzeige</p></div>",
        "<p style='color:rgb(20 20 20 / 90%)'>Anzeige</p>",
        "<p style='left:40px'>Anzeige</p>",
        "<p style='left:100%'>Anzeige</p>",
    ],
)
def test_text_a_reader_can_see_is_shown(article, markup):
    assert not article(inside=markup).block("Anzeige").hidden


def test_a_page_hidden_until_a_script_runs_is_read_as_shown(read):
    prose = "Workers return in May to mend the bridge over the river. " * 9
    seen = read(f"<style>.wrap{{opacity:0}}</style><div class=wrap><h1>Bridge</h1><p>{prose}</p></div>")
    assert not seen.block(prose.strip()).hidden
    assert (
        seen.block(prose.strip()).hint == "shown by a script, hidden until then: style rule .wrap {opacity:0}"
    )


def test_white_text_under_an_unknown_style_sheet_is_shown(article):
    seen = article(head="<link rel=stylesheet href=/a.css>", inside="<p style='color:white'>Anzeige</p>")
    assert not seen.block("Anzeige").hidden


def test_scripts_and_styles_are_no_text(article):
    seen = article(inside="<script>Anzeige</script><style>Anzeige</style>")
    assert "Anzeige" not in seen.document.text


def test_a_comment_is_kept_as_hidden_text_beside_the_article(article):
    block = article(inside="<!-- Anzeige -->").block("Anzeige")
    assert (block.zone, block.hidden, block.hint) == (Zone.ASIDE, True, "a comment")


def test_long_text_in_a_template_is_dropped(article):
    assert "Vorlage" not in article(inside=f"<template>{'Vorlage ' * 60}</template>").document.text


def test_the_alternative_text_of_an_image_in_the_body_is_not_on_the_screen(article):
    block = article(inside="<p><img alt='Anzeige' src=x></p>").block("Anzeige")
    assert (block.hidden, block.hint) == (True, "alt text")


def test_an_image_beside_the_headline_may_be_a_badge(article):
    block = article(before="<img alt='Anzeige' src=x>").block("Anzeige")
    assert (block.hidden, block.zone, block.hint) == (False, Zone.BANNER, "alt text")


def test_spoken_labels_are_kept_and_hidden(article):
    seen = article(inside="<div aria-label='Paid content'><p>Text</p></div>")
    assert (seen.block("Paid content").hidden, seen.block("Paid content").hint) == (True, "aria-label")
