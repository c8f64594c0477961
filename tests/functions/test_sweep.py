import json

import pytest

from functions.sweep import app
from tests.lambdas import Context, event


@pytest.fixture
def swept(aws, bucket, table, queue, monkeypatch):
    names = {
        "PRESSCHECK_TABLE": table.name,
        "PRESSCHECK_BUCKET": bucket,
        "PRESSCHECK_PREFIXES": "in/,wire/",
        "PRESSCHECK_QUEUE_URL": queue,
        "PRESSCHECK_GRACE_MINUTES": "0",
    }
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    return lambda key: aws.s3().put_object(Bucket=bucket, Key=key, Body=b"x")


def test_a_scheduled_sweep_puts_back_what_was_left_lying(swept, capsys):
    swept("in/a.txt")
    swept("wire/b.txt")
    swept("out/c.txt")

    assert app.handler(event("schedule"), Context()) == {
        "objects": 2,
        "denied": 0,
        "alerts": 0,
        "waivers": 0,
        "finished": True,
    }
    (metrics,) = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    assert metrics["ObjectRequeued"] == [2]


def test_a_sweep_short_of_time_says_that_it_did_not_finish(swept):
    swept("in/a.txt")

    assert app.handler(event("schedule"), Context(remaining=10_000))["finished"] is False
