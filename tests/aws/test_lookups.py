import json

import pytest

from presscheck.document import Coverage
from presscheck.record import Recording
from presscheck.release import ReleaseRef
from presscheck_aws import lookups
from presscheck_aws.lookups import Listed, NoPlaceError, by_verdict, history_of, items_of
from presscheck_aws.records import save
from tests.verdicts import a_verdict, missing

AT = Recording("2026-05-18T09:12:06.120+00:00")
LONG = Coverage(0.5, ("x" * 120_000,))


def version(number: int) -> ReleaseRef:
    return ReleaseRef("incoming-releases", "a.txt", f"v{number}", f"{number:02x}")


@pytest.mark.parametrize("count", [12, 3])
def test_a_history_of_more_than_one_answer_of_the_table_begins_with_the_newest(table, count):
    for number in range(count):
        save(table, version(number), [missing(coverage=LONG)], AT)

    told = [row["version_id"] for row in history_of(table, "incoming-releases", "a.txt")]

    assert told == [f"v{number}" for number in reversed(range(count))]


def test_a_history_that_is_cut_loses_its_oldest_entries(table, monkeypatch):
    monkeypatch.setattr(lookups, "MOST", 2)
    for number in range(4):
        save(table, version(number), [missing()], AT)

    assert [row["version_id"] for row in history_of(table, "incoming-releases", "a.txt")] == ["v3", "v2"]


def test_a_history_tells_no_whole_verdicts(table):
    save(table, version(1), [missing()], AT)
    (row,) = history_of(table, "incoming-releases", "a.txt")

    assert "body" not in row
    assert (row["verdict"], row["gaps"]) == ("missing", ["IT-PAID-LABEL"])


def test_every_item_of_a_file_is_shown(table, monkeypatch):
    monkeypatch.setattr(lookups, "MOST", 2)
    save(table, version(1), [a_verdict(fragment=str(number)) for number in range(5)], AT)

    assert len(items_of(table, "incoming-releases", "a.txt")) == 5


def test_a_list_is_of_one_verdict_and_one_day(table):
    save(table, version(1), [missing()], AT)

    assert len(by_verdict(table, "missing", "2026-05-18").rows) == 1
    assert (
        by_verdict(table, "missing", "2026-05-17") == by_verdict(table, "review", "2026-05-18") == Listed([])
    )


def test_a_list_that_is_cut_goes_on_where_it_ended(table, monkeypatch):
    """The items of one file share a moment, so a moment cannot say where a list goes on."""
    monkeypatch.setattr(lookups, "MOST", 2)
    save(table, version(1), [missing(fragment=str(number)) for number in range(5)], AT)

    shown: list[str] = []
    listed = by_verdict(table, "missing", "2026-05-18")
    shown += [row["fragment"] for row in listed.rows]
    while listed.following:
        listed = by_verdict(table, "missing", "2026-05-18", listed.following)
        shown += [row["fragment"] for row in listed.rows]

    assert sorted(shown) == ["0", "1", "2", "3", "4"]


def test_evidence_beyond_what_one_answer_holds_is_asked_for_item_by_item(table):
    """A function of AWS answers with 6 MB at most."""
    save(table, version(1), [missing(fragment=str(number), coverage=LONG) for number in range(40)], AT)

    items = items_of(table, "incoming-releases", "a.txt")
    (last,) = items_of(table, "incoming-releases", "a.txt", items[-1]["fragment"])

    assert len(items) == 40
    assert len(json.dumps(items)) < 3_000_000
    assert (items[0]["evidence"], items[-1]["evidence"]) == ("told", "left_out")
    assert last["release"]["verdict"] == "missing"


@pytest.mark.parametrize("after", ["?", "bm9uZQ==", "WzFd", "WzEsMiwzXQ==", "WyIiLCIiLCIiXQ=="])
def test_a_place_that_no_list_gave_is_refused(table, after):
    with pytest.raises(NoPlaceError, match="following"):
        by_verdict(table, "missing", "2026-05-18", after)
