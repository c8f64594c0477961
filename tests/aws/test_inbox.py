import json
from pathlib import Path

import pytest

from presscheck.release import ReleaseRef
from presscheck_aws.inbox import Arrival, News, UnknownMessageError, deliveries, news

EVENTS = Path(__file__).parents[2] / "events"
ONE = Arrival(
    ReleaseRef(
        "incoming-releases",
        "immediapress/2026/caffè & tè.txt",
        "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY",
        "00663A1F0A2B3C4D5E",
    ),
    "d41d8cd98f00b204e9800998ecf8427e",
)


def event(name):
    return json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))


def record(**changes):
    given = event("s3-put")["Records"][0]
    given["s3"]["object"] |= changes
    return {"Records": [given]}


@pytest.mark.parametrize(
    "shape",
    ["s3-put", "s3-eventbridge", "sqs-s3-eventbridge", "sqs-s3-notification", "sqs-sns-s3", "sns-s3"],
)
def test_every_shape_tells_of_the_same_release(shape):
    (delivery,) = deliveries(event(shape))

    assert news(delivery.body) == News((ONE,))


@pytest.mark.parametrize("shape", ["s3-test-event", "sqs-s3-test-event"])
def test_a_test_event_is_dropped_without_a_word(shape):
    (delivery,) = deliveries(event(shape))

    assert news(delivery.body) == News()


def test_folders_and_deletions_are_ignored_and_counted():
    assert news(event("s3-delete-and-folder")) == News(ignored=2)


@pytest.mark.parametrize("size", [1812, None])
def test_an_object_that_is_named_like_a_folder_and_holds_bytes_is_a_release(size):
    given = event("s3-eventbridge")
    given["detail"]["object"] |= {"key": "immediapress/2026/", "size": size}

    assert [one.ref.key for one in news(given).arrivals] == ["immediapress/2026/"]


def test_an_eventbridge_deletion_is_ignored_and_counted():
    assert news({**event("s3-eventbridge"), "detail-type": "Object Deleted"}) == News(ignored=1)


def test_own_tags_bring_nothing_back():
    assert news({**event("s3-eventbridge"), "detail-type": "Object Tags Added"}) == News(ignored=1)


@pytest.mark.parametrize(
    ("encoded", "key"),
    [
        ("a+b.txt", "a b.txt"),
        ("a%2Bb.txt", "a+b.txt"),
        ("a%20b.txt", "a b.txt"),
        ("caff%C3%A8.txt", "caffè.txt"),
        ("100%25.txt", "100%.txt"),
    ],
)
def test_keys_of_notifications_are_decoded(encoded, key):
    assert news(record(key=encoded)).arrivals[0].ref.key == key


@pytest.mark.parametrize("key", ["a+b.txt", "a%2Bb.txt", "100%.txt"])
def test_keys_of_eventbridge_are_taken_as_they_are(key):
    given = event("s3-eventbridge")
    given["detail"]["object"]["key"] = key

    assert news(given).arrivals[0].ref.key == key


def test_all_records_of_a_message_count():
    given = {"Records": event("s3-put")["Records"] * 3 + event("s3-delete-and-folder")["Records"]}

    assert news(given) == News((ONE, ONE, ONE), ignored=2)


@pytest.mark.parametrize("name", ["ObjectCreated:Put", "s3:ObjectCreated:Copy", "ObjectCreated:Post"])
def test_every_way_to_create_an_object_counts(name):
    given = event("s3-put")
    given["Records"][0]["eventName"] = name

    assert len(news(given).arrivals) == 1


def test_an_event_without_version_and_sequencer_leaves_them_empty():
    given = event("s3-put")
    for name in ("versionId", "sequencer", "eTag"):
        del given["Records"][0]["s3"]["object"][name]

    (arrival,) = news(given).arrivals
    assert (arrival.ref.version_id, arrival.ref.sequencer, arrival.etag) == ("", "", "")


@pytest.mark.parametrize(
    "body",
    [
        "this is no JSON",
        "[]",
        "null",
        "{}",
        '{"Records": []}',
        '{"Records": [{"eventSource": "aws:kinesis"}]}',
        '{"source": "aws.s3", "detail-type": "Object Created", "detail": {}}',
        '{"Records": [{"eventSource": "aws:s3", "eventName": "ObjectCreated:Put"}]}',
    ],
)
def test_an_unknown_message_is_an_error(body):
    with pytest.raises(UnknownMessageError):
        news(body)


def test_how_often_a_message_came_is_known():
    given = event("sqs-s3-eventbridge")
    given["Records"][0]["attributes"]["ApproximateReceiveCount"] = "3"

    assert deliveries(given)[0].attempt == 3
