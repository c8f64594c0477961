from base64 import b64encode
from datetime import UTC, datetime

import pytest

from presscheck.decision import waiver_row
from presscheck.release import ReleaseRef
from presscheck.waiver import Waiver
from presscheck_aws.inbox import news
from presscheck_aws.records import latest_rows, save, waivers
from presscheck_aws.rows import to_item
from tests.desks import ADA, AT, REF, SOON, body, waiving
from tests.lambdas import event
from tests.verdicts import a_verdict, missing


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


def test_a_second_decision_counts_and_the_first_stays_on_record(desk, table):
    desk(waiving(reason="paid by nobody, says Ada"))
    save(table, REF, [a_verdict()], AT)
    today = datetime.now(UTC).date().isoformat()
    answer = desk(waiving(reason="somebody paid, it turns out", expires=today))

    told = [(one["reason"], one["state"]) for one in body(desk(event("desk-release")))["waivers"]]
    assert answer["statusCode"] == 201
    assert [one.expires for one in waivers(table, REF.bucket, REF.key)] == [SOON, today]
    assert told == [("paid by nobody, says Ada", "replaced"), ("somebody paid, it turns out", "live")]


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


@pytest.mark.parametrize("key", [" a.txt", "a.txt ", "a\u3000"])
def test_a_key_that_begins_or_ends_with_space_is_that_key(desk, table, key):
    save(table, ReleaseRef(REF.bucket, key, "v1", "0A"), [missing()], AT)
    given = event("desk-release")
    given["queryStringParameters"]["key"] = key

    assert desk(given)["statusCode"] == 200
    assert desk(waiving(key=key))["statusCode"] == 201


@pytest.mark.parametrize("name", ["desk-waive", "desk-recheck"])
def test_a_browser_on_another_site_cannot_decide(desk, table, name):
    """A form can send JSON as plain text, and where a sign-on signs for the browser it would be signed."""
    given = waiving() if name == "desk-waive" else event(name)
    given["headers"] |= {"content-type": "text/plain", "sec-fetch-site": "cross-site"}

    assert desk(given)["statusCode"] == 403
    assert waivers(table, REF.bucket, REF.key) == ()


def test_a_decision_that_comes_encoded_is_taken(desk):
    """An HTTP API encodes every body whose type it does not take for text."""
    given = waiving()
    encoded = b64encode(given["body"].encode()).decode()

    assert desk(given | {"body": encoded, "isBase64Encoded": True})["statusCode"] == 201


@pytest.mark.parametrize("query", [{"day": "x" * 3000}, {"day": "yesterday"}, {"verdict": "fine"}])
@pytest.mark.parametrize("path", ["/", "/api/releases"])
def test_a_list_of_no_day_or_verdict_is_refused(desk, query, path):
    given = event("desk-list") | {"rawPath": path, "queryStringParameters": query}

    assert desk(given)["statusCode"] == 400


@pytest.mark.parametrize("issuer", ["Aurora   SpA", "x" * 3000])
def test_an_issuer_is_asked_for_as_the_table_writes_it(desk, issuer):
    given = event("desk-list") | {"queryStringParameters": {"issuer": issuer}}
    answer = desk(given)

    assert answer["statusCode"] == 200
    assert len(body(answer)["releases"]) == int("Aurora" in issuer)


@pytest.mark.parametrize("name", ["desk-waive", "desk-recheck", "desk-waive-form"])
def test_nobody_decides_without_a_name(desk, table, name):
    given = event(name)
    del given["requestContext"]["authorizer"]

    assert desk(given)["statusCode"] == 401
    assert waivers(table, REF.bucket, REF.key) == ()


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
