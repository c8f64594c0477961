"""Where in the original does a quote stand? Each test looks up its words at the place that was found."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presscheck.document import Document, Place
from presscheck.placing import places_of
from presscheck.pointers import strings_in
from presscheck.reading import read
from presscheck.release import Release
from tests.generators.mail import mail
from tests.generators.office import docx, odt, rtf
from tests.generators.story import WORKSHOP

LEAD = "LEEDS, March 3 - Harrow opens its first workshop in the north of the country today."
MORE = "It will train forty people a year, and every one of them is paid from the first day on."


def opened(content, name):
    content = content if isinstance(content, bytes) else content.encode()
    (found,) = read(Release(content, name))
    assert isinstance(found, Document)
    return found


def place(document, words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = document.text.index(words, at + 1)
    return places_of(document, [at])[0]


def there(content, found, count):
    """Return what stands in the file at a place."""
    return content.split("\n")[found.line - 1][found.column - 1 :][:count]


PAGE = f"""<!doctype html><html><body>
<article><h1>
   Harrow opens <i>a workshop</i></h1>
<p>Caf&eacute; <!-- from here --> <b>Anzeige</b><br>{LEAD}
wrapped &amp; folded   twice <span hidden>not seen</span>and seen</p>
<p>{MORE}</p><p>{LEAD}</p></article></body></html>"""


@pytest.mark.parametrize(
    ("words", "nth"),
    [
        ("Harrow opens a", 0),
        ("a workshop", 0),
        ("Café", 0),
        ("Anzeige", 0),
        ("LEEDS", 0),
        ("folded", 0),
        ("twice", 0),
        ("seen", 0),
        ("It will", 0),
        ("LEEDS", 1),
    ],
)
def test_a_quote_of_a_page_stands_where_its_words_do(words, nth):
    found = place(opened(PAGE, "a.html"), words, nth)
    first = words.split()[0].replace("Café", "Caf&eacute;")
    assert there(PAGE, found, len(first)) == first


def test_words_after_hidden_ones_of_the_same_kind_are_not_mistaken_for_them():
    found = place(opened(PAGE, "a.html"), "seen", 1)
    assert there(PAGE, found, 8) == "seen</p>"


@given(
    st.lists(
        st.sampled_from(["a", "bc", "<b>", "</b>", "&amp;", "ä", "&uuml;", "\n", " ", "<!--x-->", "<br>"])
    )
)
def test_every_word_of_a_paragraph_is_found_whatever_stands_between(parts):
    content = f"<html><body><p>{LEAD} {''.join(parts)} THE END of it.</p></body></html>"
    found = place(opened(content, "a.html"), "THE END")
    assert there(content, found, 7) == "THE END"


def test_the_text_of_a_feed_is_found_though_its_tags_are_escaped():
    content = (
        '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>T</title>\n'
        "<item><title>Harrow opens</title>"
        f"<description>\n&lt;p&gt;Anzeige&lt;/p&gt;\n&lt;p&gt;{LEAD}&lt;/p&gt;\n&lt;p&gt;{MORE} R&amp;amp;D"
        "&lt;/p&gt;&lt;p&gt;Anzeige&lt;/p&gt;</description></item></channel></rss>"
    )
    document = opened(content, "a.rss")
    assert there(content, place(document, "Harrow opens"), 6) == "Harrow"
    assert there(content, place(document, "Anzeige"), 10) == "Anzeige&lt"
    assert there(content, place(document, "LEEDS"), 5) == "LEEDS"
    assert there(content, place(document, "R&D"), 5) == "R&amp"
    assert place(document, "Anzeige", 1).line == place(document, "R&D").line
    assert place(document, "LEEDS").path == "rss/channel/item/description/p"


def test_the_text_of_a_cdata_section_is_found():
    content = (
        "<rss version='2.0'><channel><item><title>Harrow &amp; Sons</title>\n"
        f"<description><![CDATA[<p>A &amp; B</p>\n<p>{LEAD}</p>]]></description></item></channel></rss>"
    )
    document = opened(content, "a.rss")
    assert there(content, place(document, "Sons"), 4) == "Sons"
    assert there(content, place(document, "LEEDS"), 5) == "LEEDS"


def test_lines_above_the_xml_and_bare_ampersands_do_not_shift_a_place():
    content = (
        f"\n\n<nitf><body><body.head><hedline><hl1>Q & A & B on Harrow</hl1></hedline></body.head>\n"
        f"<body.content><p>A & B: {LEAD}</p></body.content></body></nitf>"
    )
    document = opened(content, "a.xml")
    assert there(content, place(document, "Harrow"), 6) == "Harrow"
    assert there(content, place(document, "LEEDS"), 5) == "LEEDS"
    assert place(document, "LEEDS").path == "nitf/body/body.content/p"


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_string_of_json_is_found_through_its_escapes(ascii_only, indent):
    body = f'<p>Anzeige</p>\n<p>„{LEAD}“ \U0001f600 \\ "so"</p><p>{MORE}</p><p>Anzeige</p>'
    data = [
        {"uri": "u:1", "type": "text", "headline": "Other", "body_html": f"<p>Other. {LEAD}</p>"},
        {
            "uri": "u:2",
            "type": "text",
            "headline": "Harrow\topens",
            "body_html": body,
            "genre": [{"name": "Ad"}],
        },
    ]
    content = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    document = read(Release(content.encode(), "a.json"))[1]
    for words in ("opens", "LEEDS", "It will"):
        assert there(content, place(document, words), len(words)) == words
    line = content.split("\n")[place(document, "LEEDS").line - 1]
    first, last = (place(document, "Anzeige", nth).column for nth in (0, 1))
    assert (first, last) == (line.index("Anzeige") + 1, line.rindex("Anzeige") + 1)
    assert place(document, "LEEDS").path == "/1/body_html"
    assert place(document, "Ad", 0).path == "/1/genre/0/name"


def test_an_item_of_a_json_feed_has_pointers():
    items = [
        {"title": "One", "content_text": LEAD},
        {"title": "Two", "content_text": MORE, "tags": ["a", "b"]},
    ]
    content = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}, indent=1)
    document = read(Release(content.encode(), "a.json"))[1]
    assert place(document, "It will").path == "/items/1/content_text"
    assert there(content, place(document, "forty"), 5) == "forty"


def test_pointers_name_every_string_of_json():
    data = {"a/b": "x", "l": [1, "y", {"~": "z"}, ["w", None]], 'q"': {"e": ""}, "n": 3}
    text = json.dumps(data)
    found = strings_in(text)
    assert {name: text[at] for name, at in found.items()} == {
        "/a~1b": "x",
        "/l/1": "y",
        "/l/2/~0": "z",
        "/l/3/0": "w",
        '/q"/e': '"',
    }


def test_markdown_is_found_behind_its_signs():
    content = f"# Harrow *opens* it\n\n1. **Anzeige** [a link](https://a.example/x) and {MORE}\n\n> {LEAD}\n"
    document = opened(content, "a.md")
    for words in ("Harrow", "opens", "Anzeige", "and", "forty", "LEEDS"):
        assert there(content, place(document, words), len(words)) == words


def test_plain_text_counts_its_own_lines():
    content = f"Title of it\r\n\r\n   An indented line of text.\r\n{MORE}"
    assert place(opened(content, "a.txt"), "indented") == Place(3, 7)


def test_each_part_of_a_mail_counts_its_own_lines():
    content = mail(WORKSHOP, attachments={"page.html": PAGE.encode(), "release.docx": docx(WORKSHOP)})
    document = opened(content, "a.eml")
    found = place(document, "LEEDS", document.text.count("LEEDS") - 2)
    assert found.part == "page.html"
    assert there(PAGE, found, 5) == "LEEDS"
    parts = {block.place.part for block in document.blocks}
    assert {"subject", "text", "page.html", "release.docx: document"} <= parts


def test_a_quoted_mail_is_found_behind_its_marks():
    content = f"From: a@b.example\nTo: c@d.example\nSubject: Fwd\n\nSee below.\n\n> > Anzeige\n> > {LEAD}\n"
    document = opened(content, "a.eml")
    assert (place(document, "LEEDS").line, place(document, "LEEDS").column) == (4, 5)


@pytest.mark.parametrize(("make", "name"), [(docx, "a.docx"), (odt, "a.odt"), (rtf, "a.rtf")])
def test_word_processors_count_paragraphs(make, name):
    document = opened(make(WORKSHOP), name)
    numbers = [block.place.path for block in document.blocks if block.place.path]
    assert len(numbers) == len(set(numbers)) > 2


def test_a_text_that_cannot_be_found_has_the_place_of_its_element():
    content = (
        f'<html><body>\n<p>{LEAD}</p>\n<img alt="An advertisement of Harrow"><p>{MORE}</p></body></html>'
    )
    document = opened(content, "a.html")
    assert place(document, "Harrow", 1)[:2] == (3, 1)


def test_very_many_quotes_in_a_long_block_end_soon():
    content = f"<html><body><p>{'&amp; Anzeige ' * 50_000}</p></body></html>"
    document = opened(content, "a.html")
    found = places_of(document, range(0, len(document.text), 100))
    assert there(content, found[10], 5) in ("&amp;", "Anzei", " Anze")
    assert found[-1] == document.blocks[0].place


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_may_end_in_any_way(end):
    content = PAGE.replace("\n", end)
    found = place(opened(content, "a.html"), "It will")
    assert content.split(end)[found.line - 1][found.column - 1 :].startswith("It will")


def test_a_string_of_json_with_very_many_quotes_ends_where_it_ends():
    body = "".join(f'<p class="a">Harrow "opens" workshop {number}.</p>' for number in range(2_000))
    content = json.dumps({"uri": "u", "type": "text", "headline": "H", "body_html": f"{body}<p>{MORE}</p>"})
    document = opened(content, "a.json")
    assert there(content, place(document, "workshop 1999."), 14) == "workshop 1999."
    assert there(content, place(document, "forty"), 5) == "forty"


def test_a_tag_of_very_many_attributes_and_a_quote_without_end_are_passed_over():
    content = (
        f"<html><body><p>{LEAD} <b {'a=1 ' * 500}>bold</b> and <i title='x>then</i> {MORE}</p></body></html>"
    )
    document = opened(content, "a.html")
    assert there(content, place(document, "bold"), 4) == "bold"
