import pytest

from presscheck.document import Zone
from presscheck.reading.limits import Limits
from presscheck.reading.rtf import read_rtf
from presscheck.release import Release
from tests.generators.office import rtf
from tests.generators.story import BOAT


def read(content):
    (item,) = read_rtf(Release(content, "release.rtf"), Limits())
    return item


def texts(document, *, hidden=False):
    return [document.text_of(block) for block in document.blocks if block.hidden is hidden]


def test_paragraphs_are_blocks_with_their_umlauts():
    assert texts(read(rtf(BOAT)))[:2] == ["Anzeige", "Elektroboot aus Hard läuft vom Stapel"]


@pytest.mark.parametrize("word", ["v", "deleted", "strike", "striked1"])
def test_hidden_deleted_and_struck_text_is_hidden(word):
    document = read(rtf(BOAT, body=f"{{\\{word} Werbung}} sichtbar\\par "))
    assert (texts(document)[0], texts(document, hidden=True)) == (" sichtbar", ["Werbung"])


@pytest.mark.parametrize(
    ("head", "hidden"),
    [
        ("\\header", False),
        ("\\headerf", True),
        ("\\titlepg{\\headerf", False),
        ("\\titlepg0{\\headerf", True),
        ("\\headerl", True),
        ("\\facingp{\\headerr", False),
    ],
)
def test_a_page_head_that_no_page_shows_is_hidden(head, hidden):
    words, _, name = head.rpartition("{")
    document = read(rtf(BOAT, body=f"{words}{{{name} Werbung\\par}}"))
    (block,) = [one for one in document.blocks if document.text_of(one) == "Werbung"]
    assert (block.zone, block.hidden) == (Zone.BANNER, hidden)


def test_a_switch_behind_the_page_head_counts():
    assert "Werbung" in texts(read(rtf(BOAT, body="{\\headerf Werbung\\par}\\titlepg ")))


@pytest.mark.parametrize(
    "body",
    [
        "{\\object\\objemb{\\*\\objdata 00}{\\result{Werbung\\par}}}",
        "{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv Werbung}}}}\\par ",
    ],
    ids=["an embedded object", "a watermark"],
)
def test_words_that_an_object_or_a_shape_shows_are_read(body):
    assert texts(read(rtf(BOAT, body=body)))[0] == "Werbung"


def test_other_properties_of_a_shape_are_no_text():
    body = "{\\shp{\\*\\shpinst{\\sp{\\sn wzName}{\\sv Werbung}}}}\\par "
    assert "Werbung" not in read(rtf(BOAT, body=body)).text


COLOURS = "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}"


@pytest.mark.parametrize("words", ["\\cf2", "\\cf2\\cb2", "\\fs2"], ids=["white", "white on white", "tiny"])
def test_text_that_cannot_be_told_from_paper_is_hidden(words):
    document = read(rtf(BOAT, body=f"{COLOURS}{{{words} Werbung}} sichtbar\\par "))
    assert (texts(document)[0], texts(document, hidden=True)) == (" sichtbar", ["Werbung"])


@pytest.mark.parametrize("words", ["\\cf1", "\\cf0", "\\cf2\\highlight1", "\\cf2\\cbpat1", "\\cf9"])
def test_text_in_a_colour_of_its_own_is_seen(words):
    document = read(rtf(BOAT, body=f"{COLOURS}\\pard{{{words} Werbung}}\\par "))
    assert (texts(document)[0], texts(document, hidden=True)) == ("Werbung", [])


def test_text_in_a_cell_is_seen_on_the_colour_of_its_row_only():
    row = "\\trowd{}\\cellx9000\\pard\\intbl {{\\cf2 {}}}\\cell\\row "
    body = COLOURS + row.format("\\clcbpat1", "Werbung") + row.format("", "Anzeige")
    document = read(rtf(BOAT, body=body))
    assert (texts(document)[0], texts(document, hidden=True)) == ("Werbung", ["Anzeige"])


def test_a_sign_in_two_units_is_one_character():
    assert texts(read(rtf(BOAT, body="\\u-10179?\\u-8704?\\par ")))[0] == "\N{GRINNING FACE}"


def test_a_page_head_is_banner_wherever_it_is_defined():
    document = read(rtf(BOAT, body="Erstes\\par{\\header Bezahlter Inhalt\\par}"))
    assert (texts(document)[0], document.blocks[0].zone) == ("Bezahlter Inhalt", Zone.BANNER)


def test_unicode_words_replace_the_characters_that_follow_them():
    assert texts(read(rtf(BOAT, body="\\u1056?\\u1077?\\u1082?\\par ")))[0] == "Рек"


def test_a_font_brings_its_encoding():
    table = "{\\fonttbl{\\f1\\fcharset204 Arial;}}"
    assert texts(read(rtf(BOAT, body=table + "{\\f1 \\'d0\\'e5\\'ea}\\par ")))[0] == "Рек"


def test_field_codes_and_pictures_are_not_text():
    body = '{\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt hier}}{\\pict ffd8ffe0}\\par '
    assert texts(read(rtf(BOAT, body=body)))[0] == "hier"


def test_groups_without_end_stop_at_the_depth_limit():
    document = read(b"{\\rtf1 Anzeige\\par " + b"{" * 100_000 + b"zu tief")
    assert texts(document) == ["Anzeige"]
    assert document.coverage.share < 0.01
