import json

import pytest

from presscheck.errors import InputError
from presscheck_cli.evaluation.gold import GoldLabel, read_gold
from presscheck_cli.evaluation.scoring import MISS, unread

ROW = {"id": "a", "file": "a.txt", "format": "txt", "language": "it", "kind": "press_release"}


def write(tmp_path, *rows):
    (tmp_path / "a.txt").write_text("A release.")
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return path


def test_labels_and_their_places_are_read(tmp_path):
    row = ROW | {"labels": [{"label": "Pubblicità", "where": "above_headline"}]}
    (gold,) = read_gold(write(tmp_path, row))
    assert gold.labels == (GoldLabel("Pubblicità", "above_headline"),)
    assert gold.path == tmp_path / "a.txt"


def test_null_is_not_checked_and_empty_is_checked_and_absent(tmp_path):
    (gold,) = read_gold(write(tmp_path, ROW | {"labels": None, "dateline": None, "source_line": ""}))
    assert gold.labels is None
    assert dict(gold.texts) == {"source_line": ""}


def test_an_absent_contact_is_told_from_an_unchecked_one(tmp_path):
    rows = (ROW | {"contact": {"present": False, "first_line": None}}, ROW)
    absent, unchecked = read_gold(write(tmp_path, *rows))
    assert (absent.contact, unchecked.contact) == ("", None)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("{", "gold.jsonl:2: not JSON"),
        ({"id": "b"}, "gold.jsonl:2: lacks file, format, language, kind"),
        (ROW | {"kind": "advert"}, "gold.jsonl:2: kind 'advert' is none of"),
    ],
)
def test_a_wrong_line_is_named_with_its_fault(tmp_path, row, message):
    with pytest.raises(InputError, match=message):
        read_gold(write(tmp_path, ROW, row))


def test_a_file_that_is_not_there_and_a_gold_file_without_rows_are_named(tmp_path):
    with pytest.raises(InputError, match=r"gold.jsonl:1: .*gone.txt: no such file"):
        read_gold(write(tmp_path, ROW | {"file": "gone.txt"}))
    with pytest.raises(InputError, match="holds no rows"):
        read_gold(write(tmp_path, ""))


def test_a_document_that_was_not_read_misses_all_that_is_annotated(tmp_path):
    row = ROW | {
        "labels": [{"label": "Anzeige", "where": "body"}],
        "wire": "A Wire; B Wire",
        "issuer": "",
        "contact": {"present": True, "first_line": "Contact"},
    }
    (gold,) = read_gold(write(tmp_path, row))
    missed = [(point.field, point.expected) for point in unread(gold) if point.outcome == MISS]
    assert missed == [
        ("kind", "press_release"),
        ("labels", "Anzeige"),
        ("contact", "Contact"),
        ("wire", "A Wire"),
        ("wire", "B Wire"),
    ]
