import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from functions.desk import api, app
from presscheck import testing
from presscheck.checking import check
from presscheck.record import Recording, waiver_row
from presscheck.release import Release, ReleaseRef
from presscheck.waiver import Waiver
from presscheck_aws.inbox import news
from presscheck_aws.records import latest_rows, save, waivers
from presscheck_aws.rows import to_item
from tests.lambdas import Context, event
from tests.verdicts import missing

REF = ReleaseRef("incoming-releases", "immediapress/2026/caffè & tè.txt", "v1", "0A")
AT = Recording("2026-05-18T09:12:06.120+00:00")
ADA = "arn:aws:sts::111122223333:assumed-role/desk/ada"
POLICY = testing.a_policy(testing.a_requirement(), phrases=(testing.a_phrase("Advertisement"),))
SOON = (datetime.now(UTC).date() + timedelta(days=30)).isoformat()


@pytest.fixture
def desk(table, queue, bucket, monkeypatch):
    assert bucket == REF.bucket
    monkeypatch.setenv("PRESSCHECK_SIZE_LIMIT", "100000")
    monkeypatch.setenv("PRESSCHECK_TABLE", table.name)
    monkeypatch.setenv("PRESSCHECK_QUEUE_URL", queue)
    api.settings.cache_clear()
    save(table, REF, [missing()], AT)
    context: Any = Context()
    yield lambda given: app.handler(given, context)
    api.settings.cache_clear()


def waiving(name: str = "desk-waive", **changes: Any) -> dict[str, Any]:
    given = event(name)
    given["body"] = json.dumps(json.loads(given["body"]) | {"expires": SOON} | changes)
    return given


def body(answer: dict[str, Any]) -> Any:
    return json.loads(answer["body"])


def test_a_list_shows_what_got_a_verdict_on_a_day(desk):
    answer = desk(event("desk-list"))

    (row,) = body(answer)["releases"]
    assert answer["statusCode"] == 200
    assert (row["key"], row["verdict"], row["gaps"]) == (REF.key, "missing", ["IT-PAID-LABEL"])


def test_a_list_shows_no_inner_attributes(desk):
    (row,) = body(desk(event("desk-list")))["releases"]

    assert not {"pk", "sk", "verdict_day", "issuer_key"} & set(row)


def test_an_issuer_is_found_whatever_the_case(desk):
    given = event("desk-list") | {"queryStringParameters": {"issuer": "AURORA spa"}}

    assert len(body(desk(given))["releases"]) == 1


def test_an_unknown_verdict_is_refused(desk):
    given = event("desk-list") | {"queryStringParameters": {"verdict": "fine"}}

    assert desk(given)["statusCode"] == 400


def test_a_release_is_shown_with_its_evidence(desk):
    (item,) = body(desk(event("desk-release")))["items"]
    nearest = item["release"]["findings"][0]["nearest"]

    assert item["release"]["marks"][nearest]["quote"] == "Comunicato stampa"


def test_a_release_nobody_checked_is_not_found(desk):
    given = event("desk-release")
    given["queryStringParameters"]["key"] = "other.txt"

    assert desk(given)["statusCode"] == 404


def test_a_release_without_name_is_refused(desk):
    assert desk(event("desk-release") | {"queryStringParameters": {}})["statusCode"] == 400


def test_history_is_shown_newest_first(desk, table):
    save(table, ReleaseRef(REF.bucket, REF.key, "v2", "0B"), [missing("IT-CONTACT")], AT)
    rows = body(desk(event("desk-history")))["history"]

    assert [row["version_id"] for row in rows] == ["v2", "v1"]


def test_a_waiver_names_who_gave_it_and_brings_the_release_back(desk, table, aws, queue):
    answer = desk(waiving())

    (waiver,) = waivers(table, REF.bucket, REF.key)
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]
    assert answer["statusCode"] == 201
    assert (waiver.actor, waiver.text_digest, waiver.expires) == (ADA, "b" * 64, SOON)
    assert news(message["Body"]).arrivals[0].ref.version_id == "v1"


@pytest.mark.parametrize(
    ("expires", "digest", "state"),
    [
        ("2999-01-01", "b" * 64, "live"),
        ("2020-01-01", "b" * 64, "expired"),
        ("2999-01-01", "e" * 64, "unused"),
    ],
)
def test_expired_and_unused_waivers_are_told_from_live_ones(desk, table, expires, digest, state):
    waiver = Waiver("IT-PAID-LABEL", digest, "ada", "nobody paid", expires)
    row = waiver_row(waiver, REF.bucket, REF.key, AT.moment)
    table.client.put_item(TableName=table.name, Item=to_item(row))

    assert [one["state"] for one in body(desk(event("desk-release")))["waivers"]] == [state]
    assert f"<td>{state}<td>" in desk(event("desk-page"))["body"]


def test_a_release_that_is_checked_again_is_not_too_old_for_the_table(desk, table, aws, queue):
    assert desk(event("desk-recheck"))["statusCode"] == 202
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]
    (arrival,) = news(message["Body"]).arrivals

    assert not save(table, arrival.ref, [missing("IT-CONTACT")], AT).stale
    assert latest_rows(table, REF.bucket, REF.key)[None]["gaps"] == ["IT-CONTACT"]


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"reason": "short"}, 400),
        ({"expires": "soon"}, 400),
        ({"expires": "2020-01-01"}, 409),
        ({"expires": "2999-01-01"}, 409),
        ({"requirement": "it-paid-label"}, 400),
        ({"requirement": "IT-OTHER"}, 409),
        ({"key": "other.txt"}, 409),
        ({"fragment": "2"}, 409),
        ({"actor": "somebody else"}, 400),
    ],
)
def test_a_waiver_that_cannot_be_is_refused_and_not_written(desk, table, changes, status):
    assert desk(waiving(**changes))["statusCode"] == status
    assert waivers(table, REF.bucket, REF.key) == ()


@pytest.mark.parametrize("name", ["desk-waive", "desk-recheck", "desk-waive-form"])
def test_nobody_decides_without_a_name(desk, table, name):
    given = event(name)
    del given["requestContext"]["authorizer"]

    assert desk(given)["statusCode"] == 401
    assert waivers(table, REF.bucket, REF.key) == ()


def form(**changes: str) -> dict[str, Any]:
    given = event("desk-waive-form")
    given["body"] = given["body"].replace("2026-06-18", SOON)
    given["headers"] |= changes
    return given


def test_the_form_of_the_page_waives_and_leads_back(desk, table):
    answer = desk(form())

    assert answer["statusCode"] == 303
    assert len(waivers(table, REF.bucket, REF.key)) == 1


def test_a_form_of_another_site_is_refused(desk, table):
    assert desk(form(**{"sec-fetch-site": "cross-site"}))["statusCode"] == 403
    assert waivers(table, REF.bucket, REF.key) == ()


@pytest.mark.parametrize("name", ["desk-front", "desk-page"])
def test_a_page_shows_the_release(desk, name):
    answer = desk(event(name))

    assert answer["statusCode"] == 200
    assert "Aurora presenta il nuovo tè" in answer["body"]


def test_a_page_shows_the_nearest_miss_the_line_to_insert_and_the_source(desk):
    page = desk(event("desk-page"))["body"]

    assert "Comunicato stampa" in page
    assert "CONTENUTO SPONSORIZZATO - Aurora SpA" in page
    assert "iap-digital-chart arts 1-2" in page


def checked(aws, table, content: bytes, key: str = REF.key) -> ReleaseRef:
    """Put a text into the bucket, check it as the check does, and record it."""
    version = aws.s3().put_object(Bucket=REF.bucket, Key=key, Body=content)["VersionId"]
    ref = ReleaseRef(REF.bucket, key, version, "0B")
    save(table, ref, check(Release(content, key), POLICY, POLICY.profiles[0]), AT)
    return ref


def test_the_page_shows_the_text_with_what_was_found_and_what_is_missing_where_it_belongs(desk, table, aws):
    checked(aws, table, b"Comunicato stampa\n\nAurora shows a new tea\n\nIt is <b>green</b> & good.\n")
    page = desk(event("desk-page"))["body"]

    assert "It is &lt;b&gt;green&lt;/b&gt; &amp; good." in page
    line = page.index("<small>insert here: HOUSE-PAID-LABEL: missing</small></ins>")
    assert line < page.index('<small class="zone">headline</small>')


def test_the_page_shows_the_version_that_was_checked_and_not_a_newer_one(desk, table, aws):
    checked(aws, table, b"Aurora shows a new tea\n\nThis is the first text.\n")
    aws.s3().put_object(Bucket=REF.bucket, Key=REF.key, Body=b"Something else\n\nThis is the second text.\n")
    page = desk(event("desk-page"))["body"]

    assert "This is the first text." in page
    assert "This is the second text." not in page


def test_a_text_that_cannot_be_read_any_more_is_said_to_be_and_the_findings_stay(desk, table, aws):
    ref = checked(aws, table, b"Aurora shows a new tea\n\nThis is the first text.\n")
    aws.s3().delete_object(Bucket=ref.bucket, Key=ref.key, VersionId=ref.version_id)
    answer = desk(event("desk-page"))

    assert answer["statusCode"] == 200
    assert "Not shown: the text cannot be read here (deleted)" in answer["body"]
    assert "HOUSE-PAID-LABEL" in answer["body"]


def test_a_text_that_is_read_otherwise_than_it_was_checked_is_not_shown(desk, table, aws):
    ref = checked(aws, table, b"Aurora shows a new tea\n\nThis is the first text.\n")
    save(table, replace(ref, sequencer="0C"), [missing()], AT)

    assert "read otherwise today" in desk(event("desk-page"))["body"]


def test_an_object_beyond_the_size_limit_is_not_read_for_the_page(desk, table, aws):
    checked(aws, table, b"Aurora shows a new tea\n\n" + b"word " * 30_000)

    assert "Not shown: the text cannot be read here (too_large)" in desk(event("desk-page"))["body"]


def test_the_button_of_the_page_checks_a_release_again(desk, aws, queue):
    answer = desk(form() | {"rawPath": "/check", "body": urlencode({"bucket": REF.bucket, "key": REF.key})})
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]

    assert answer["statusCode"] == 303
    assert news(message["Body"]).arrivals[0].ref.version_id == "v1"


@pytest.mark.parametrize("path", ["/check", "/release"])
def test_the_forms_of_the_page_lead_to_routes(desk, path):
    page = desk(event("desk-page"))["body"]

    assert f'<form method="post" action="{path}">' in page


def test_the_button_pressed_on_another_site_is_refused(desk, aws, queue):
    given = form(**{"sec-fetch-site": "cross-site"}) | {"rawPath": "/check"}

    assert desk(given)["statusCode"] == 403
    assert "Messages" not in aws.sqs().receive_message(QueueUrl=queue)


def test_a_release_cannot_write_markup_into_the_page(desk, table):
    evil = missing(headline="<script>alert(1)</script>", fragment='"><img src=x>')
    save(table, ReleaseRef(REF.bucket, REF.key, "v2", "0B"), [evil], AT)
    pages = desk(event("desk-page"))["body"] + desk(event("desk-front"))["body"]

    assert "<script" not in pages
    assert "<img" not in pages
    assert "&lt;script&gt;" in pages


@pytest.mark.parametrize("name", ["desk-front", "desk-page", "desk-list", "desk-release", "desk-style"])
def test_every_answer_forbids_scripts_frames_and_caches(desk, name):
    answer = desk(event(name))
    headers = {key.lower(): value for key, value in answer.get("headers", {}).items()}

    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_an_unknown_path_is_not_found(desk):
    assert desk(event("desk-list") | {"rawPath": "/nowhere"})["statusCode"] == 404
