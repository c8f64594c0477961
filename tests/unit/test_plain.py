import pytest

from presscheck.plain import ascii_line, clean


@pytest.mark.parametrize(
    ("dirty", "line"),
    [
        ("a\r\nBcc: x@example.org", "a Bcc: x@example.org"),
        ("a\x00b\x1bc\x9bd", "abcd"),
        ("pa\u200bid \u202etxt\u2066 \ufeffx", "paid txt x"),
        ("a \u00a0\u2003 b\u2028c\u0085d", "a b c d"),
        ("lone \ud800 half", "lone half"),
    ],
)
def test_what_could_steer_a_terminal_mail_or_page_is_gone(dirty, line):
    assert clean(dirty, 100) == line


def test_what_is_cut_ends_in_an_ellipsis_within_the_limit():
    assert clean("abcdefgh", 5) == "abcd…"


def test_what_fits_is_not_touched():
    assert clean("caffè", 5) == "caffè"


def test_a_long_run_of_invisible_characters_does_not_hide_that_text_was_cut():
    assert clean("\u200b" * 1000 + "paid", 10).endswith("…")


def test_a_subject_keeps_letters_without_their_accents():
    assert ascii_line("Caffè für Ångström", 60) == "Caffe fur Angstrom"


def test_a_subject_shows_what_it_cannot_say_as_question_marks():
    assert ascii_line("東京 - Tokyo", 60) == "?? - Tokyo"


@pytest.mark.parametrize("text", ["x" * 500, "é" * 500, "東" * 500, "x\n" * 500, "…" * 500])
def test_a_subject_is_never_longer_than_it_may_be(text):
    line = ascii_line(text, 100)

    assert len(line) <= 100
    assert all(" " <= char <= "~" for char in line)
