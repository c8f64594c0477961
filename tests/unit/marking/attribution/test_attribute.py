from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.steps import calls

WORDS = st.sampled_from(
    [
        "About",
        "Acme",
        "SOURCE",
        "Contact:",
        "(",
        ")",
        "/",
        " - ",
        "--",
        "May 18, 2026",
        "GLOBE NEWSWIRE",
        ("jane@acme.example"),
        "+1 617 555 0123",
        "\n",
        ". ",
        "関于",
        "株式会社",
        "\u200b",
        "—",
        "ENDS",
        "By",
        ("https://acme.example/a/b"),
        "Ärzte",
        "[",
        "]",
        ": ",
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.lists(WORDS, max_size=12).map(" ".join), min_size=1, max_size=12))
def test_every_mark_quotes_the_text_at_its_offsets_and_stands_in_order(attributed, lines):
    marks = attributed(*lines)
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
    assert all(mark.because and mark.quote for mark in marks)


def test_what_stands_beside_the_release_or_hidden_is_left_alone(attributed):
    assert attributed("", headline="") == ()


@pytest.mark.parametrize(
    "hostile", ["About ", "Contact: ", "SOURCE x\n", "a@", "+1 ", "(GLOBE NEWSWIRE) ", "Acme. ", "www."]
)
def test_ten_times_the_text_is_about_ten_times_the_work(attributed, hostile):
    attributed(hostile * 100)
    once, tenfold = (calls(partial(attributed, hostile * size)) for size in (1_000, 10_000))
    assert tenfold < 13 * once + 5_000
