"""How does a release come in, in a test of the check: the function with a small policy, and a bucket."""

import json
from typing import Any

import pytest

from functions.check import app
from presscheck import testing
from presscheck.mark import LabelClass
from presscheck.policy.requirement import Wording
from presscheck_aws.intake import Intake
from presscheck_aws.records import latest_rows
from presscheck_aws.rows import from_item
from presscheck_aws.settings import CheckSettings
from tests.lambdas import event

KEY = "immediapress/2026/caffè & tè.txt"
LABELLED = b"ADVERTISEMENT\n\nAurora shows a new tea\n\nAurora is pleased to show its new tea to all of you."
UNLABELLED = b"Aurora shows a new tea\n\nAurora is pleased to show its new tea to all of you.\n"

PHRASE = testing.a_phrase("Advertisement", classes=(LabelClass.PAID,), wording=Wording.EXPLICIT)
POLICY = testing.a_policy(testing.a_requirement(), phrases=(PHRASE,))


@pytest.fixture
def taking(aws, bucket, table, queue, monkeypatch):
    """The function with a small policy, and a bucket into which releases are put."""
    settings = CheckSettings(table.name, queue, 1000, 0, "https://desk.example")
    taken = Intake(aws.s3(), table, POLICY, settings)
    monkeypatch.setattr(app, "intake", lambda: taken)
    return lambda content, key=KEY: aws.s3().put_object(Bucket=bucket, Key=key, Body=content)["VersionId"]


def telling(name: str, version: str, **changes: str) -> dict[str, Any]:
    """An event file with the version that the bucket gave."""
    text = json.dumps(event(name), ensure_ascii=False)
    for old, new in {"3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY": version, **changes}.items():
        text = text.replace(old, new)
    given: dict[str, Any] = json.loads(text)
    return given


def recorded(table, key: str = KEY) -> dict[str | None, tuple[str, list[str]]]:
    rows = latest_rows(table, "incoming-releases", key)
    return {name: (row["verdict"], row["reasons"]) for name, row in rows.items()}


def alerts(table) -> list[str]:
    items = [from_item(item) for item in table.client.scan(TableName=table.name)["Items"]]
    return [json.loads(item["alert"])["transition"] for item in items if item["row"] == "alert"]
