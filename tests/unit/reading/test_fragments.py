import json

import pytest

from presscheck.reading import read
from presscheck.reading.fragments import LONGEST
from presscheck.release import Release


def feed(*names: str) -> Release:
    items = [{"id": name, "content_text": f"Aurora shows tea number {at}."} for at, name in enumerate(names)]
    told = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    return Release(json.dumps(told).encode(), "feed.json")


def names(release: Release) -> list[str | None]:
    return [item.fragment for item in read(release)]


def test_items_that_share_a_name_are_told_apart_so_that_none_hides_another():
    assert names(feed("a", "a", "b", "a")) == ["a", "a (2)", "b", "a (3)"]


def test_an_item_that_is_named_like_a_second_one_keeps_its_name():
    assert names(feed("a (2)", "a", "a")) == ["a (2)", "a", "a (3)"]


def test_a_name_as_long_as_a_book_becomes_short_and_stays_its_own():
    first, second = names(feed("x" * 500_000 + "1", "x" * 500_000 + "2"))

    assert first
    assert second
    assert first != second
    assert len(first) <= LONGEST
    assert first.startswith("xxx")


@pytest.mark.parametrize(
    ("given", "shown"), [("a\ud800b", "ab"), ("a\x00\nb", "a b"), ("\u202e\u200b", "(2)"), ("caffè", "caffè")]
)
def test_a_name_is_one_line_of_what_a_table_and_a_page_can_hold(given, shown):
    assert names(feed(given, "other"))[0] == shown


def test_the_one_document_of_a_file_has_no_name():
    assert names(Release(b"Aurora shows a new tea\n", "a.txt")) == [None]
