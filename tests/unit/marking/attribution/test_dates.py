from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presscheck.marking.attribution.dates import dates_in
from tests.steps import calls


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("May 18, 2026", "2026-05-18"),
        ("Sept. 9, 2026", "2026-09-09"),
        ("September 25th, 2025", "2025-09-25"),
        ("5 June 2026", "2026-06-05"),
        ("18 settembre 2026", "2026-09-18"),
        ("5. Oktober 2026", "2026-10-05"),
        ("3. März 2026", "2026-03-03"),
        ("le 1er janvier 2026", "2026-01-01"),
        ("16 février 2026", "2026-02-16"),
        ("12 de enero de 2026", "2026-01-12"),
        ("enero 12 de 2026", "2026-01-12"),
        ("18 de outubro de 2017", "2017-10-18"),
        ("7 maart 2026", "2026-03-07"),
        ("18 maja 2026 r.", "2026-05-18"),
        ("3 juni 2026", "2026-06-03"),
        ("18. toukokuuta 2026", "2026-05-18"),
        ("18. května 2026", "2026-05-18"),
        ("2026. május 18.", "2026-05-18"),
        ("20 iulie 2026", "2026-07-20"),
        ("18 Μαΐου 2026", "2026-05-18"),
        ("18 Mayıs 2026", "2026-05-18"),
        ("25 июня 2024 года", "2024-06-25"),
        ("18 травня 2026", "2026-05-18"),
        ("18 مايو 2026", "2026-05-18"),
        ("2026年5月18日", "2026-05-18"),
        ("2026 年 5 月 18 日", "2026-05-18"),
        ("2026년 5월 18일", "2026-05-18"),
        ("18 ตุลาคม 2561", "2018-10-18"),
        ("2026-05-18", "2026-05-18"),
        ("18.05.2026", "2026-05-18"),
        ("RELEASEMarch 16, 2026", "2026-03-16"),
    ],
)
def test_a_date_is_read_in_every_language_of_the_releases(text, iso):
    assert [dated.iso for dated in dates_in(text, 0, len(text))] == [iso]


def test_figures_with_slashes_follow_the_order_of_the_language():
    assert dates_in("05/06/2026", 0, 10, "en")[0].iso == "2026-05-06"
    assert dates_in("05/06/2026", 0, 10, "it")[0].iso == "2026-06-05"


def test_a_month_that_is_a_word_of_the_language_makes_no_date_in_it():
    assert dates_in("Der Preis pro 1 Euro", 0, 20, "de") == ()


def test_two_dates_stay_apart():
    text = "Idaho, Nov 12, 2020, Nov. 13, 2020 (X)"
    assert [(dated.iso, text[dated.start : dated.end]) for dated in dates_in(text, 0, len(text))] == [
        ("2020-11-12", "Nov 12, 2020"),
        ("2020-11-13", "Nov. 13, 2020"),
    ]


@pytest.mark.parametrize("text", ["Feb. 1", "18 set.", "August, 2026", "2026年5月"])
def test_a_date_without_day_or_year_is_found_but_names_no_day(text):
    assert [dated.iso for dated in dates_in(text, 0, len(text))] == [""]


@pytest.mark.parametrize(
    "text", ["February 31, 2026", "40 May", "version 2.10.3", "the 3 of us may 2 or 3", "1234567"]
)
def test_what_is_no_day_of_the_calendar_gets_no_iso_date(text):
    assert all(dated.iso == "" for dated in dates_in(text, 0, len(text)))


@given(st.text(max_size=200))
def test_spans_lie_inside_the_text_in_order(text):
    found = dates_in(text, 0, len(text))
    edges = [edge for dated in found for edge in (dated.start, dated.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize("hostile", ["1 ", "May ", "1 May ", "2026年", "1.1.", "-"])
def test_ten_times_the_text_is_about_ten_times_the_work(hostile):
    once, tenfold = (
        calls(partial(dates_in, hostile * size, 0, len(hostile) * size)) for size in (2_000, 20_000)
    )
    assert tenfold < 13 * once + 5_000
