import json
from pathlib import Path

import jsonschema
import pytest

import presscheck
from presscheck.alert import Previous
from presscheck.decision import waiver_of, waiver_row
from presscheck.record import (
    Recording,
    fingerprint,
    following,
    latest_key,
    padded,
    previous_of,
    record_of,
    retired_row,
    version_key,
)
from presscheck.release import ReleaseRef
from presscheck.verdict import Chain, Digests, Outcome
from presscheck.waiver import Waiver
from tests.verdicts import NEAREST, REF, a_finding, a_verdict, missing

SCHEMA = json.loads((Path(presscheck.__file__).parent / "schemas" / "row-1.json").read_text())
SAMPLES = Path(__file__).with_name("samples")
AT = Recording("2026-05-18T09:12:06.120+00:00")
KEPT = Recording("2026-05-18T09:12:06.120+00:00", ends=1842165126)


@pytest.mark.parametrize("verdict", [missing(), missing(fragment="2"), a_verdict(), a_verdict(chain=Chain())])
def test_every_row_follows_its_schema(verdict):
    record = record_of(verdict, REF, None, KEPT)

    for row in filter(None, (record.version, record.latest, record.alert)):
        jsonschema.validate(row, SCHEMA)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("row-1-*.json")), ids=lambda path: path.stem)
def test_rows_of_version_1_stay_valid(sample):
    jsonschema.validate(json.loads(sample.read_text(encoding="utf-8")), SCHEMA)


def test_there_is_a_sample_of_every_kind_of_row():
    names = {path.stem.removeprefix("row-1-") for path in SAMPLES.glob("row-1-*.json")}

    assert names == set(SCHEMA["$defs"])


def test_the_schema_refuses_a_row_with_a_field_nobody_described():
    row = {**record_of(a_verdict(), REF, None, AT).latest, "surprise": 1}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(row, SCHEMA)


@pytest.mark.parametrize(("one", "next_one"), [("0F", "10"), ("", "1"), ("ff", "100"), ("odd", "odd")])
def test_the_sequencer_after_one_is_the_next_number(one, next_one):
    assert padded(following(one or padded(""))) == padded(next_one)


def test_sequencers_compare_as_numbers_whatever_their_length_and_case():
    assert padded("9") < padded("1F") < padded("1fa") < padded("00BB0")


def test_no_sequencer_is_older_than_any():
    assert padded("") < padded("1")


def test_history_sorts_by_event_then_by_check():
    older, newer = ReleaseRef("b", "k", "z", "0A"), ReleaseRef("b", "k", "a", "F0")
    keys = [version_key(older, 1, None), version_key(older, 2, None), version_key(newer, 1, None)]

    assert keys == sorted(keys)


def test_a_fragment_too_long_for_a_key_stands_as_its_digest():
    assert len(latest_key("x" * 5000)) == len("LATEST#") + 64


def test_items_of_one_file_have_rows_of_their_own():
    one = record_of(missing(fragment="1"), REF, None, AT)
    two = record_of(missing(fragment="2"), REF, None, AT)

    assert one.latest["pk"] == two.latest["pk"]
    assert one.latest["sk"] != two.latest["sk"]
    assert one.version["sk"] != two.version["sk"]


def test_lists_find_a_release_by_verdict_and_day_and_by_issuer():
    latest = record_of(missing(), REF, None, AT).latest

    assert latest["verdict_day"] == "missing#2026-05-18"
    assert latest["issuer_key"] == "aurora spa"


def test_an_unknown_issuer_is_in_no_list_of_issuers():
    assert "issuer_key" not in record_of(missing(chain=Chain()), REF, None, AT).latest


def test_what_counts_now_and_an_alert_that_has_not_gone_out_never_expire():
    record = record_of(missing(), REF, None, KEPT)

    assert record.alert is not None
    assert all("expires_at" not in row for row in (record.version, record.latest, record.alert))
    assert record.alert["ends"] == 1842165126


def test_an_alert_stays_where_no_end_is_given():
    record = record_of(missing(), REF, None, AT)

    assert record.alert is not None
    assert "ends" not in record.alert


def test_a_check_under_another_policy_is_no_repetition():
    again = missing(digests=Digests("a" * 64, "b" * 64, "d" * 64))

    assert fingerprint(missing(), "v1") == fingerprint(missing(), "v1")
    assert fingerprint(missing(), "v1") != fingerprint(again, "v1")


def test_the_same_text_as_another_version_is_no_repetition():
    assert fingerprint(missing(), "v1") != fingerprint(missing(), "v2")


def test_a_check_under_another_policy_adds_history_and_no_alert():
    first = record_of(missing(), REF, None, AT)
    again = missing(digests=Digests("a" * 64, "b" * 64, "d" * 64))
    second = record_of(again, REF, first.latest, AT)

    assert second.version["sk"] > first.version["sk"]
    assert second.alert is None


def test_a_corrected_version_resolves():
    first = record_of(missing(), REF, None, AT)
    alert = record_of(a_verdict(), ReleaseRef(REF.bucket, REF.key, "v2", "0066ab"), first.latest, AT).alert

    assert alert is not None
    assert json.loads(alert["alert"])["transition"] == "resolved"
    assert alert["unsent"] == "yes"


def test_a_latest_row_says_what_was_recorded_before():
    latest = record_of(missing(), REF, None, AT).latest

    assert previous_of(latest) == Previous("missing", ("IT-PAID-LABEL",), 1)


def test_an_item_that_is_gone_is_told():
    latest = record_of(missing(fragment="2"), REF, None, AT).latest
    row = retired_row(latest, ReleaseRef(REF.bucket, REF.key, "v2", "0066ab"), AT)

    assert row is not None
    assert json.loads(row["alert"])["release"]["version_id"] == "v2"


def test_a_verdict_with_more_marks_than_a_row_holds_keeps_its_findings():
    marks = (NEAREST,) * 20_000
    finding = a_finding(evidence=tuple(range(20_000)), nearest=19_999)
    row = record_of(a_verdict(Outcome.MISSING, finding, marks=marks), REF, None, AT).version
    (release,) = json.loads(row["body"])["releases"]

    assert len(row["body"].encode()) < 250_000
    assert release["findings"][0]["state"] == "missing"
    assert release["marks"][release["findings"][0]["nearest"]]["quote"] == "Comunicato stampa"
    assert release["coverage"]["notes"] == ["stored abridged: marks that decide nothing were left out"]


def test_a_name_that_is_longer_than_a_row_is_cut_and_the_evidence_stays():
    name = "Aurora " * 60_000
    given = a_verdict(
        Outcome.MISSING,
        a_finding(remedy=f"PAID CONTENT - {name}", notes=(name,), nearest=0),
        chain=Chain(name, (), name, name),
        detail=name,
        kind_because=name,
    )
    row = record_of(given, REF, None, AT).version
    (release,) = json.loads(row["body"])["releases"]

    assert len(row["body"].encode()) < 250_000
    assert release["findings"][0]["remedy"].startswith("PAID CONTENT - Aurora Aurora ")
    assert release["chain"]["issuer"].endswith("…")
    assert release["marks"][0]["quote"] == "Comunicato stampa"


def test_a_waiver_survives_its_row():
    waiver = Waiver("IT-PAID-LABEL", "b" * 64, "ada", "checked", "2026-06-18")

    assert waiver_of(waiver_row(waiver, "b", "k", AT.moment)) == waiver
