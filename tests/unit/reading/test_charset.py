import pytest

from presscheck.document import Document
from presscheck.reading import read
from presscheck.reading.charset import decode, noise, notes_on
from presscheck.release import Release

GERMAN = "Die Gießerei eröffnet im März ein größeres Werk für Kühlgeräte in Österreich. " * 3
RUSSIAN = "Завод откроет новый цех в марте и примет на работу двести человек из области. " * 3
JAPANESE = "新しい工場は三月に開業し、地域から二百人を採用する予定です。" * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(GERMAN, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "cp932"), (JAPANESE, "euc_jp")],
)
def test_a_legacy_encoding_is_guessed_from_the_bytes(text, encoding):
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(encoding):
    assert decode(GERMAN.encode(encoding))[0] == GERMAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark_is_known_by_its_zeros(encoding):
    assert decode("ADVERTISEMENT: a release".encode(encoding)) == ("ADVERTISEMENT: a release", encoding)


def test_valid_utf_8_outweighs_a_declared_encoding():
    assert decode("größer".encode(), "iso-8859-1") == ("größer", "utf-8")


def test_a_declared_encoding_is_used_where_the_bytes_are_no_utf_8():
    assert decode("łódź".encode("iso8859-2"), "ISO-8859-2")[0] == "łódź"


def test_the_head_of_an_xml_file_declares_its_encoding():
    text = '<?xml version="1.0" encoding="windows-1250"?><p>łódź</p>'
    assert decode(text.encode("cp1250"))[0] == text


def test_a_codec_that_is_no_text_encoding_is_not_run():
    assert decode(b"caf\xe9", "unicode_escape")[0] == "café"


def test_bytes_that_fit_nothing_are_replaced_and_noted():
    text, _ = decode("größer und größer".encode() * 20 + b"\xff")
    assert text.endswith("größer\ufffd")
    assert notes_on(text) == ("characters that could not be decoded: 1",)


def test_text_that_was_decoded_wrongly_before_is_noted():
    damaged = "Größe über München".encode().decode("cp1252", "replace") + "â€œ"
    (note,) = notes_on(damaged)
    assert "wrong encoding" in note


def test_bytes_of_a_picture_are_mostly_noise_and_a_release_has_none():
    assert noise(decode(bytes(range(1, 32)) * 40)[0]) > 0.5
    assert noise(GERMAN) == 0.0


@pytest.mark.parametrize("claim", ["utf-16", "utf-32", "utf-8"])
def test_an_encoding_that_the_bytes_belie_is_not_believed(claim):
    page = f'<meta charset="{claim}"><p>{GERMAN}</p>'
    assert decode(page.encode("cp1252"))[0] == page


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "koi8-r"), (RUSSIAN, "cp1251")])
@pytest.mark.parametrize("claim", ["us-ascii", "iso-8859-1", "windows-1252"])
def test_letters_of_another_script_outweigh_a_claim_that_programs_make_for_every_text(text, encoding, claim):
    assert decode(text.encode(encoding), claim)[0] == text
    assert decode(GERMAN.encode("cp1252"), claim) == (GERMAN, "cp1252")


@pytest.mark.parametrize(
    "text", [RUSSIAN, JAPANESE, "ประกาศโฆษณา โรงงานใหม่ " * 9, "إعلان مدفوع من الشركة " * 9]
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_of_any_script_is_known_by_its_spaces(text, encoding):
    assert decode(f"{text}\n\nAcme 2026\n".encode(encoding))[1] == encoding


def test_bytes_with_zeros_that_are_no_text_are_not_wide():
    assert decode(bytes(range(1, 255)) * 2 + b"\x00a")[1] != "utf-16-be"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("広告\n鍋の修理工房が開店しました。\n", "iso2022_jp"),
        ("광고\n팬 수리 공방이 문을 열었다.\n", "iso2022_kr"),
    ],
)
def test_a_file_of_seven_bits_is_read_by_its_escapes(text, encoding):
    assert decode(text.encode(encoding))[0] == text
    (found,) = read(Release(text.encode(encoding), "a.txt"))
    assert isinstance(found, Document)
    assert found.text.startswith(text[:2])


def test_an_escape_amid_other_bytes_shifts_nothing():
    assert decode("Die Tür \x1b$B für alle".encode())[1] == "utf-8"
