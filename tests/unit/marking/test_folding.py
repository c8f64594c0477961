import pytest
from hypothesis import given
from hypothesis import strategies as st

from presscheck.marking import folding
from presscheck.marking.folding import fold, plain_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("PUBBLICITA", "Pubblicità"),
        ("ΔΙΑΦΗΜΙΣΗ", "Διαφήμιση"),
        ("İLAN", "ilan"),
        ("CONTENUTO – PROMOZIONALE", "contenuto - promozionale"),
        ("Contenuto\u00a0promozionale".replace("\u00a0", " "), "contenuto promozionale"),
        ("Ａｄｖｅｒｔｉｓｅｍｅｎｔ", "advertisement"),
        ("Anzeige\n\nHeute", "anzeige heute"),
    ],
)
def test_typing_and_typography_make_no_difference(written, meant):
    assert plain_of(written) == plain_of(meant)


@pytest.mark.parametrize(
    "disguised",
    ["An\u200bzeige", "An\u00adzeige", "\u0410nzeige", "Anz\u0435ig\u0435", "A\u2060nzeige"],
    ids=["zero width", "soft hyphen", "Cyrillic capital", "Cyrillic small", "word joiner"],
)
def test_disguised_letters_are_looked_through_and_told(disguised):
    folded = fold(f"x {disguised} y")
    at = folded.text.index("anzeige")
    start, end = folded.span(at, at + 7)
    assert f"x {disguised} y"[start:end] == disguised
    assert folded.disguised(start, end)


@pytest.mark.parametrize("honest", ["Реклама", "Διαφήμιση", "Advertisement", "Publicité"])
def test_words_of_one_script_are_not_disguised(honest):
    assert list(fold(f"{honest} x").veiled) == []


def test_latin_letters_in_a_cyrillic_word_are_read_as_cyrillic():
    assert fold("Реклaмa").text == "реклама"


@given(st.text(alphabet=st.sampled_from("aàßİı \n\u00ad\u200bОoАA—ﬁ𝐀漢가"), max_size=60))
def test_every_place_maps_back_into_the_text(text):
    folded = fold(text)
    places = [folded.span(at, at + 1) for at in range(len(folded.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(places)


def test_a_long_run_of_letters_is_looked_at_once(monkeypatch):
    looked: list[int] = []
    monkeypatch.setattr(folding, "SEAM", _Counting(folding.SEAM, looked))
    fold("Ђа" * 50_000 + "a")
    assert len(looked) == 2


class _Counting:
    def __init__(self, pattern, looked):
        self.pattern, self.looked = pattern, looked

    def search(self, text):
        self.looked.append(len(text))
        return self.pattern.search(text)


def test_the_text_of_the_document_can_be_cut_as_its_folded_text_is():
    text = "An Ad\u00adver\u200btisement  by  ACME"
    assert fold(text).unfolded(text) == "An Advertisement by ACME"


def test_a_text_that_lost_nothing_in_folding_is_not_cut():
    assert fold("Por el País").unfolded("Por el País") == "Por el País"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("A N Z E I G E", "anzeige"),
        ("Text\nP U B L I C I T É\nText", "text publicite text"),
        ("P A I D   P O S T", "paid post"),
        ("s.p.o.n.s.o.r.e.d", "sponsored"),
        ("Vitamin A B is good", "vitamin a b is good"),
        ("plan A B C", "plan a b c"),
        ("dial 0 1 2 3 4 5", "dial 0 1 2 3 4 5"),
    ],
)
def test_a_word_spread_out_letter_by_letter_is_one_word(text, folded):
    assert fold(text).text == folded


def test_a_spread_word_is_found_where_it_stands():
    text = "Leeds  A N Z E I G E  here"
    start = (found := fold(text)).text.index("anzeige")
    assert text[slice(*found.span(start, start + len("anzeige")))] == "A N Z E I G E"


@pytest.mark.parametrize("text", ["ᴀɴᴢᴇɪɢᴇ", "🅐🅝🅩🅔🅘🅖🅔", "🄰🄽🅉🄴🄸🄶🄴", "ᴬⁿᶻᵉⁱᵍᵉ"])
def test_styled_letters_are_letters(text):
    assert fold(text).text == "anzeige"


@pytest.mark.parametrize(
    ("text", "seen"),
    [("Sp0ns0red", "sponsored"), ("Adv3rt1sement", "advertisement")],
)
def test_figures_inside_words_are_read_as_the_letters_they_look_like(text, seen):
    folded = fold(text)
    assert folded.text == seen
    assert folded.disguised(0, len(text))


@pytest.mark.parametrize("text", ["10 pans", "mp3 and 4k", "co2-free", "a 5 b", "3m"])
def test_other_figures_stay(text):
    folded = fold(text)
    assert (folded.text, folded.disguised(0, len(text))) == (text, False)
