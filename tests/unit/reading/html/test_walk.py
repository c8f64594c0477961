"""How is markup cut into blocks?"""

import pytest

from presscheck.document import Zone
from presscheck.reading.html.page import path_of
from presscheck.reading.html.reader import passage
from presscheck.reading.html.walk import walk
from presscheck.reading.limits import Limits


def blocks(markup: str) -> list[str]:
    return [run.text for run in walk(markup, Limits()).runs]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>One<p>Two", ["One", "Two"]),
        ("<ul><li>One<li>Two</ul>Three", ["One", "Two", "Three"]),
        ("<table><tr><td>One<td>Two<tr><td>Three</table>", ["One", "Two", "Three"]),
        ("<dl><dt>One<dd>Two</dl>", ["One", "Two"]),
        ("<select><option>One<option>Two</select>", ["One", "Two"]),
        ("<p>One<div>Two</div>Three", ["One", "Two", "Three"]),
        ("<h1>One<h2>Two</h2>", ["One", "Two"]),
        ("<div>One<br>Two</div>", ["One\nTwo"]),
        ("<div>One<br><br>Two</div>", ["One", "Two"]),
        ("<pre>One\n  Two\n\nThree</pre>", ["One\nTwo", "Three"]),
        ("<p>  One \n\t two&nbsp;three </p>", ["One two three"]),
        ("<p>One <b>two</b>, <i>three</i></p>", ["One two, three"]),
        ("<b>One<p>two</b> three</p>", ["One", "two three"]),
        ("<div><table><tr><td>One</div>Two</table>", ["OneTwo"]),
        ("One</p></div></b>", ["One"]),
        ("<p>Wer&#173;bung &#8203;hier</p>", ["Wer\u00adbung \u200bhier"]),
        ("<p>a\x01\x02 \u2028b</p>", ["a b"]),
        ("<textarea>One</textarea>", ["One"]),
        ("<p>Marked <svg><path/></svg> or underlined</p>", ["Marked or underlined"]),
        ("<p>Marked <svg><text>Ad</text></svg> here</p>", ["Marked", "Ad", "here"]),
        ("<div>Marked <svg></svg> here</div>", ["Marked here"]),
        ("<div><a href=/>Home</a> <svg></svg> News</div>", ["Home", "News"]),
        ("<li>Home <svg></svg> News</li>", ["Home", "News"]),
        ("<p>Jane Doe <span class=badge>Sponsored</span></p>", ["Jane Doe", "Sponsored"]),
    ],
)
def test_blocks_are_what_a_browser_puts_apart(markup, texts):
    assert blocks(markup) == texts


def test_a_block_knows_its_line_column_and_path():
    (run,) = walk("<html><body>\n <p>One</p></body></html>", Limits(characters=99)).runs
    assert (run.line, run.column, path_of(run.node)) == (2, 5, "html/body/p")


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ("<p>One <a href=/x>two</a> three</p>", [(4, 7, "/x", ())]),
        ("<p>One <a href=/x> <b>two</b> </a></p>", [(4, 7, "/x", ())]),
        ("<p>One <a href=/x> </a></p>", []),
        ("<p>One <a href=/x><img src=i></a> two <a href=/y>three</a></p>", [(8, 13, "/y", ())]),
    ],
)
def test_a_link_covers_its_own_text_and_no_other(markup, links):
    (run,) = walk(markup, Limits(characters=99)).runs
    assert list(run.links) == links


def test_elements_deeper_than_the_limit_lose_no_text():
    page = walk("<div>" * 40 + "One" + "</div>" * 40 + "<p>Two</p>", Limits(depth=8))
    assert [run.text for run in page.runs] == ["One", "Two"]
    assert page.notes == ["elements nested deeper than 8 were read as one"]


def test_reading_stops_at_the_budget_and_says_how_much_was_read():
    page = walk("<p>aaaa</p>" * 10, Limits(characters=10))
    assert [run.text for run in page.runs] == ["aaaa", "aaaa", "aa"]
    assert 0.2 < page.share < 0.4
    assert page.notes == ["reading stopped in line 1: over budget"]


def test_a_fragment_has_zones_only_for_what_is_beside():
    pieces = passage(
        "<p>Dear reader</p><div class=ad-slot>Anzeige</div><p hidden>Werbung</p>", Limits()
    ).pieces
    assert [(piece.text, piece.zone, piece.slot, piece.hidden) for piece in pieces] == [
        ("Dear reader", None, False, False),
        ("Anzeige", "aside", True, False),
        ("Werbung", None, False, True),
    ]


def test_how_characters_are_read_is_no_part_of_the_line(read):
    prose = "町議会は月曜日、冬までに古い橋を架け直すことを決めた。" * 6
    label = "<p><ruby>広<rt>こう</rt>告<rp>(</rp><rt>こく</rt><rp>)</rp></ruby> 北斗</p>"
    seen = read(f"<article>{label}<h1>橋を架け直す</h1><p>{prose}</p></article>")
    assert seen.zone("広告 北斗") is Zone.BANNER
