"""Which words of a style sheet does the reader of a page see?"""

import pytest

from presscheck.document import Zone

PROSE = (
    "The town council agreed on Monday to rebuild the old bridge over the river before next winter begins. "
)
TITLE = "The old bridge over the river will be rebuilt"


def page(css):
    text = (
        f"<p class=kicker data-l='Sponsored content'>Economy</p><h1>{TITLE}</h1><p>{PROSE}</p><p>{PROSE}</p>"
    )
    return f"<head><style>{css}</style></head><body class=native><article>{text}</article></body>"


WRITING = [
    '.kicker::before{content:"Sponsored content"}',
    "body.native .kicker:before { color: red; content: 'Sponsored content'; }",
    'body.native > article p.kicker::after{content:"Sponsored content"}',
    'body:not(.home) .kicker::before{content:"Sponsored content"}',
    '.other::before,.kicker::before{content:"Sponsored content"}',
    '@media screen{.kicker::before{content:"Sponsored content"}}',
    '[data-l]::before{content:"Sponsored content"}',
    '.native{article .kicker::before{content:"Sponsored content"}}',
    ".kicker::after{content: attr(data-l)}",
]

NOT_WRITING = [
    'body.premium .kicker::before{content:"Sponsored content"}',
    'body:not(.native) .kicker::before{content:"Sponsored content"}',
    '.kicker::before{display:none;content:"Sponsored content"}',
    '.kicker{content:"Sponsored content"}',
    '.kicker:hover::before{content:"Sponsored content"}',
    'h2 + .kicker::before{content:"Sponsored content"}',
    'body::before{content:"Sponsored content"}',
    '@media print{.kicker::before{content:"Sponsored content"}}',
    '[data-x]::before{content:"Sponsored content"}',
    ".kicker::after{content: attr(data-x)}",
    '.kicker::before{content:"\\f101"}',
    '.kicker::before{content:">>> 1"}',
]


@pytest.mark.parametrize("css", WRITING)
def test_a_label_that_a_rule_of_the_file_writes_is_shown(read, css):
    seen = read(page(css))
    block = seen.block("Sponsored content")
    assert (block.zone, block.hidden) == (Zone.BANNER, False)
    assert block.because.endswith("written by a style rule of the file")


@pytest.mark.parametrize("css", NOT_WRITING)
def test_what_a_rule_does_not_write_here_is_not_there(read, css):
    assert "Sponsored content" not in read(page(css)).document.text


def test_letters_written_by_their_numbers_are_letters(read):
    css = r'.kicker::before{content:"\53 ponsored \000063ontent"}'
    assert not read(page(css)).block("Sponsored content").hidden


def test_what_is_written_at_a_hidden_element_is_hidden(read):
    seen = read(page('.kicker{display:none}.kicker::before{content:"Sponsored content"}'))
    assert seen.block("Sponsored content").hidden


def test_written_words_do_not_cut_the_paragraph_they_stand_in(read):
    css = 'b::before{content:"The paper: "}'
    seen = read(
        f"<style>{css}</style><article><h1>{TITLE}</h1><p>Asked <b>why</b> it fell. {PROSE}</p></article>"
    )
    assert seen.zone(f"Asked why it fell. {PROSE}".strip()) is Zone.BODY


def test_rules_for_every_name_cost_no_more_than_the_elements(read):
    css = "".join(f'.a .b{n} .c::before{{content:"Words {n}"}}' for n in range(3_000))
    seen = read(f"<style>{css}</style><div class=a><p class=c>{'<i class=c>x</i>' * 3_000}</p></div>")
    assert "Words" not in seen.document.text
