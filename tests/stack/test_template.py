"""Does the real template, deployed, turn an upload into a row and an alert?"""

import json

import pytest

from presscheck_cli.stack.inflow import Subscriber, Upload, ended, rows, until, upload, wait

pytestmark = pytest.mark.stack

BODY = """COMUNICATO STAMPA - CONTENUTO PROMOZIONALE

Vetreria Solari: il nuovo forno consuma la metà

MILANO, 12 maggio 2026 (GLOBE NEWSWIRE) -- Vetreria Solari ha acceso oggi il nuovo forno elettrico di Sesto.
L'impianto consuma la metà dell'energia di quello che sostituisce.

Contatti stampa
Vetreria Solari
Ufficio stampa: Anna Riva, stampa@vetreria-solari.example, +39 02 5550 1234

Fonte: Vetreria Solari, https://vetreria-solari.example/forno

COMUNICATO STAMPA - CONTENUTO PROMOZIONALE

Immediapress è un servizio di diffusione di comunicati stampa in testo originale redatto direttamente \
dall'ente che lo emette. \
L'Adnkronos e Immediapress non sono responsabili per i contenuti dei comunicati trasmessi.
"""
LABELLED = BODY.encode()
STRIPPED = BODY.replace("COMUNICATO STAMPA - CONTENUTO PROMOZIONALE\n\n", "").encode()


def latest(subscriber: Subscriber, key: str) -> str:
    found = [row for row in rows(subscriber.deployed, key) if row["sk"] == "LATEST"]
    return str(found[0]["verdict"])


def history(subscriber: Subscriber, key: str) -> list[tuple[str, str]]:
    entries = [row for row in rows(subscriber.deployed, key) if row["row"] == "version"]
    return [(row["version_id"], row["verdict"]) for row in entries]


def told(subscriber: Subscriber, version: Upload) -> None:
    """Send the event of a version to the queue of the check, as EventBridge does."""
    entries = [row for row in rows(subscriber.deployed, version.key) if row["row"] == "version"]
    row = next(row for row in entries if row["version_id"] == version.version_id)
    event = {
        "source": "aws.s3",
        "detail-type": "Object Created",
        "detail": {
            "bucket": {"name": subscriber.deployed.bucket},
            "object": {
                "key": version.key,
                "version-id": version.version_id,
                "sequencer": row["sequencer"],
                "size": 1,
            },
        },
    }
    sqs = subscriber.deployed.aws.client("sqs")
    sqs.send_message(QueueUrl=subscriber.deployed.queue, MessageBody=json.dumps(event))


def drained(subscriber: Subscriber) -> None:
    """Wait until the check has settled every message of its queue."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    sqs = subscriber.deployed.aws.client("sqs")

    def empty() -> bool | None:
        answer = sqs.get_queue_attributes(QueueUrl=subscriber.deployed.queue, AttributeNames=names)  # type: ignore[arg-type] # plain strings for the typed ones
        return True if set(answer["Attributes"].values()) == {"0"} else None

    until(subscriber.deployed, "an empty queue", empty)


def test_a_labelled_release_gets_a_row_and_no_alert(subscriber):
    sent = upload(subscriber.deployed, "immediapress/labelled.txt", LABELLED)

    result = wait(subscriber, sent)

    assert [one["verdict"] for one in result.releases] == ["labelled"]
    assert result.alerts == ()
    assert latest(subscriber, sent.key) == "labelled"


def test_a_release_without_labels_opens_an_alert_and_its_correction_resolves_it(subscriber):
    stripped = upload(subscriber.deployed, "immediapress/città + porto.txt", STRIPPED)
    opened = wait(subscriber, stripped)
    corrected = upload(subscriber.deployed, stripped.key, LABELLED)
    resolved = wait(subscriber, corrected)

    assert [(one["transition"], one["verdict"]) for one in opened.alerts] == [("opened", "missing")]
    assert "IMM-LABEL-FIRST" in [gap["requirement"] for gap in opened.alerts[0]["missing"]]
    assert [(one["transition"], one["previous"]) for one in resolved.alerts] == [("resolved", "missing")]
    assert resolved.alerts[0]["release"]["version_id"] == corrected.version_id


def test_unreadable_bytes_are_not_evaluated_and_alert(subscriber):
    sent = upload(subscriber.deployed, "immediapress/noise.bin", bytes(range(256)) * 40)

    result = wait(subscriber, sent)

    assert [one["verdict"] for one in result.releases] == ["not_evaluated"]
    assert [(one["transition"], one["verdict"]) for one in result.alerts] == [("opened", "not_evaluated")]


def test_events_delivered_twice_and_in_the_wrong_order_leave_the_same_state(subscriber):
    older = upload(subscriber.deployed, "immediapress/order.txt", STRIPPED)
    wait(subscriber, older)
    newer = upload(subscriber.deployed, older.key, LABELLED)
    wait(subscriber, newer)
    before = rows(subscriber.deployed, older.key)
    received = len(subscriber.received)

    for version in (older, newer, older):
        told(subscriber, version)
    drained(subscriber)
    subscriber.receive(1)

    assert latest(subscriber, older.key) == "labelled"
    assert rows(subscriber.deployed, older.key) == before
    assert history(subscriber, older.key) == [(older.version_id, "missing"), (newer.version_id, "labelled")]
    assert len(subscriber.received) == received
    assert ended(subscriber, older) is not None


def test_a_burst_of_uploads_loses_none_and_tells_of_each_once(subscriber):
    sent = [
        upload(subscriber.deployed, f"immediapress/burst/{number:03d}.txt", STRIPPED) for number in range(75)
    ]

    results = [wait(subscriber, one, 120) for one in sent]

    assert {one["verdict"] for result in results for one in result.releases} == {"missing"}
    assert [len(result.alerts) for result in results] == [1] * 75
