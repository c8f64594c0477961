"""What happens where two functions record the same object at the same moment?"""

from typing import Any

import pytest
from botocore.exceptions import ClientError

from presscheck.record import Recording
from presscheck.release import ReleaseRef
from presscheck_aws import records
from presscheck_aws.ordering import ContendedError
from presscheck_aws.records import Saved, latest_rows, save
from tests.cloud import rows
from tests.verdicts import a_verdict, missing

AT = Recording("2026-05-18T09:12:06.120+00:00", ends=1842165126)
V1 = ReleaseRef("incoming-releases", "a.txt", "v1", "0A")
V2 = ReleaseRef("incoming-releases", "a.txt", "v2", "0F1")


@pytest.fixture
def meanwhile(monkeypatch):
    """Do something between our reading of the latest rows and our writing."""

    def arranged(deed):
        read = records.latest_rows

        def overtaken(*args):
            found = read(*args)
            monkeypatch.setattr(records, "latest_rows", read)
            deed()
            return found

        monkeypatch.setattr(records, "latest_rows", overtaken)

    return arranged


def test_who_was_faster_is_seen_and_not_overwritten(table, meanwhile):
    """Another function records the same event between our reading and our writing."""
    meanwhile(lambda: save(table, V1, [missing()], AT))

    assert save(table, V1, [missing()], AT) == Saved()
    assert len(rows(table, "VERSION#")) == 1


def test_a_newer_event_that_comes_meanwhile_wins(table, meanwhile):
    meanwhile(lambda: save(table, V2, [a_verdict()], AT))

    assert save(table, V1, [missing()], AT).stale
    assert rows(table, "LATEST")[0]["version_id"] == "v2"
    assert rows(table, "ALERT#") == []
    assert rows(table, "ORDER")[0]["version_id"] == "v2"


def test_a_newer_event_in_the_middle_of_many_items_ends_their_recording(table, meanwhile):
    """What is left of the older file is history, which is looked up once."""
    meanwhile(lambda: save(table, V2, [a_verdict()], AT))
    asked: list[str] = []
    table.client.meta.events.register(
        "before-call.dynamodb.TransactWriteItems", lambda **_: asked.append("t")
    )
    saved = save(table, V1, [missing(fragment=str(at)) for at in range(20)], AT)

    assert (saved.written, saved.alerts, saved.stale) == (20, 0, True)
    assert len(asked) == 2
    assert set(latest_rows(table, V1.bucket, V1.key)) == {None}


def test_a_transaction_on_the_same_object_at_the_same_moment_is_waited_for(table, monkeypatch):
    """An update that meets a transaction is refused, and no client of AWS tries it again."""
    update = table.client.update_item
    told: Any = {"Error": {"Code": "TransactionConflictException", "Message": ""}}
    failing = [ClientError(told, "UpdateItem"), None, ClientError(told, "UpdateItem"), None]

    def busy(**given):
        error = failing.pop(0)
        if error:
            raise error
        return update(**given)

    monkeypatch.setattr(table.client, "update_item", busy)

    assert save(table, V1, [missing()], AT).alerts == 1
    assert failing == []


def test_endless_contention_is_an_error_and_the_message_comes_again(table, monkeypatch):
    monkeypatch.setattr(records, "_transact", lambda *_: ["None", "TransactionConflict"])

    with pytest.raises(ContendedError):
        save(table, V1, [missing()], AT)
