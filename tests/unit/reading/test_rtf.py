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


@pytest.mark.parametrize("word", ["v", "deleted"])
def test_hidden_and_deleted_text_is_hidden(word):
    document = read(rtf(BOAT, body=f"{{\\{word} Werbung}} sichtbar\\par "))
    assert (texts(document)[0], texts(document, hidden=True)) == (" sichtbar", ["Werbung"])


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
