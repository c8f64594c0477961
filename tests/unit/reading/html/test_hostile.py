"""Does the work grow no faster than the page, whatever it holds?"""

import pytest

from presscheck.document import Document
from presscheck.reading.html.reader import read_html
from presscheck.reading.limits import Limits
from presscheck.release import Release
from tests.steps import calls

ATTACKS = {
    "unclosed divisions": lambda n: "<div>" * n,
    "unclosed divisions with text": lambda n: "<div>a" * n,
    "unclosed paragraphs": lambda n: "<p>x" * n,
    "adoption agency": lambda n: "<a><b><p></a></b>x" * n,
    "formatting out of order": lambda n: "<b><i><u>" * n + "x" + "</b></i></u>" * n,
    "end tags without a start": lambda n: "x</b></div></td></table>" * n,
    "end tags far from their start": lambda n: "<b><div>" + "<i>" * 400 + "</b>" * n + "x",
    "cells without rows": lambda n: "<table><td>" * 200 + "</caption></td>x" * n,
    "lists": lambda n: "<ul>" + "<li>x" * n,
    "links": lambda n: "<p>" + "<a href=x>y</a> " * n,
    "line breaks": lambda n: "<p>x" + "<br>x" * n,
    "headlines": lambda n: "<h1><div>x" * n,
    "articles": lambda n: "<article><ul><li><a href=x>x</a></ul>" * n,
    "advertisements": lambda n: "<div class=ad>x<div>" * n,
    "style rules": lambda n: "<style>" + ".a{display:none}" * n + "</style><p class=a>x<p>y",
    "rules inside rules": lambda n: "<style>" + ".a{" * n + "display:none}" * n + "</style><p class=a>x<p>y",
    "conditions": lambda n: "<style>" + "@media all{" * n + ".a{display:none}" * n + "</style><p class=a>x",
    "lists of selectors": lambda n: "<style>" + ("," * 1_000 + "{display:none}") * n + "</style><p>x",
    "braces": lambda n: "<style>" + "{display:none" * n + "</style><p>x",
    "scripts": lambda n: "<div>a<script></script></div>" * n,
}


def steps(markup: str) -> int:
    """Return how many calls reading a page takes."""
    return calls(lambda: read_html(Release(markup.encode(), "x.html")))


@pytest.mark.parametrize("name", ATTACKS)
def test_twice_the_page_is_about_twice_the_work(name):
    attack = ATTACKS[name]
    read_html(Release(attack(10).encode(), "x.html"))
    assert steps(attack(1_600)) < 2.6 * steps(attack(800)) + 2_000


def test_two_hundred_thousand_attributes_are_one_element():
    attributes = " ".join(f"a{at}=b" for at in range(200_000))
    (document,) = read_html(Release(f"<p {attributes}>x</p>".encode(), "x.html"))
    assert isinstance(document, Document)
    assert document.text == "x"


def test_a_page_with_too_many_blocks_is_read_in_part():
    (document,) = read_html(Release(b"<p>x" * (Limits().blocks * 2), "x.html"))
    assert isinstance(document, Document)
    assert 0.4 < document.coverage.share < 0.6
    assert document.coverage.notes[-1] == "reading stopped in line 1: over budget"


def test_five_megabytes_of_one_text_are_one_block():
    (document,) = read_html(Release(b"<p>" + b"word " * 900_000, "x.html"))
    assert isinstance(document, Document)
    assert len(document.blocks) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"\x00" * 100 + b"<p>x",
        b"<",
        b"</",
        b"<!",
        b"<p\xff>\xfe\xff",
        b"&#xD800;&#0;x",
        b"<p>\xed\xa0\x80x",
        b"<svg><title>x",
    ],
)
def test_broken_bytes_are_read_or_refused_without_an_error(content):
    assert len(read_html(Release(content, "x.html"))) == 1


def test_thousands_of_rules_on_nested_elements_of_many_names_do_not_keep_the_page_from_being_read(read):
    css = "".join(f".a{number} .b{number} .c{{display:none}}" for number in range(2_000))
    deep = "".join(f"<div class='a{number} x{number}'>" for number in range(200))
    seen = read(f"<style>{css}</style><h1>Bridge</h1>{deep}{'<p class=c>Pan</p>' * 500}")
    assert len(seen.document.blocks) == 501
    assert seen.document.coverage.notes[0].startswith("the style rules of the file are too many")
