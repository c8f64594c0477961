"""Does the desk page show and take what it must, and nothing a release puts there?"""

import re
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qsl, urlencode

import pytest

from presscheck.release import ReleaseRef
from presscheck_aws import lookups
from presscheck_aws.inbox import news
from presscheck_aws.records import latest_rows, save, waivers
from presscheck_aws.rows import to_item
from tests.desks import AT, REF, checked, form
from tests.lambdas import event
from tests.verdicts import missing


def test_the_form_of_the_page_waives_and_leads_back(desk, table):
    answer = desk(form())

    assert answer["statusCode"] == 303
    assert len(waivers(table, REF.bucket, REF.key)) == 1


def test_spaces_around_a_key_belong_to_it(desk, aws, table):
    ref = checked(aws, table, b"Aurora shows a new tea\n\nThis is the first text.\n", " tea.txt ")
    asked = event("desk-page")
    asked["rawQueryString"] = urlencode({"bucket": ref.bucket, "key": ref.key})
    asked["queryStringParameters"] = {"bucket": ref.bucket, "key": ref.key}

    assert desk(asked)["statusCode"] == 200


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


def test_a_verdict_whose_evidence_has_gone_with_the_history_is_still_shown(desk, table):
    (row,) = latest_rows(table, REF.bucket, REF.key).values()
    table.client.delete_item(TableName=table.name, Key=to_item({"pk": row["pk"], "sk": row["version_sk"]}))
    answer = desk(event("desk-page"))

    assert answer["statusCode"] == 200
    assert "missing: Aurora presenta il nuovo tè" in answer["body"]
    assert "the evidence has gone with the history" in answer["body"]


def test_an_object_beyond_the_size_limit_is_not_read_for_the_page(desk, table, aws):
    checked(aws, table, b"Aurora shows a new tea\n\n" + b"word " * 30_000)

    assert "Not shown: the text cannot be read here (too_large)" in desk(event("desk-page"))["body"]


def test_the_button_of_the_page_checks_a_release_again(desk, aws, queue):
    answer = desk(form() | {"rawPath": "/check", "body": urlencode({"bucket": REF.bucket, "key": REF.key})})
    (message,) = aws.sqs().receive_message(QueueUrl=queue)["Messages"]

    assert answer["statusCode"] == 303
    assert news(message["Body"]).arrivals[0].ref.version_id == "v1"


@pytest.mark.parametrize(
    "sent", [{"body": "&".join(f"f{at}=x" for at in range(50))}, {"body": "/w==", "isBase64Encoded": True}]
)
def test_a_form_that_the_page_does_not_send_is_refused(desk, sent):
    assert desk(form() | sent)["statusCode"] == 400


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


def test_a_list_that_is_cut_leads_on(desk, table, monkeypatch):
    monkeypatch.setattr(lookups, "MOST", 1)
    save(table, ReleaseRef(REF.bucket, "b.txt", "v1", "0A"), [missing(headline="Another one")], AT)
    page = desk(event("desk-front"))["body"]
    (query,) = re.findall(r'<a href="/\?([^"]+)">Older</a>', page)
    asked = dict(parse_qsl(unescape(query)))
    older = desk(event("desk-front") | {"queryStringParameters": asked})["body"]

    assert ("Another one" in page) != ("Another one" in older)
    assert "Older" not in older


def test_an_item_whose_evidence_is_left_out_is_shown_alone(desk, table, monkeypatch):
    monkeypatch.setattr(lookups, "EVIDENCE", 1)
    items = [missing(fragment="1"), missing(fragment="a & b")]
    save(table, ReleaseRef(REF.bucket, REF.key, "v2", "0B"), items, AT)
    page = desk(event("desk-page"))["body"]
    (query,) = re.findall(r'<a href="/release\?([^"]+)">Show this item alone</a>', page)
    alone = desk(event("desk-page") | {"queryStringParameters": dict(parse_qsl(unescape(query)))})["body"]

    assert "too much for one page" in page
    assert "<dd>a &amp; b" in alone
    assert alone.count("<section>") == 1
    assert "Insert: <strong>" in alone
