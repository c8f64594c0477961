"""How does a test sit at the desk: with a release that lacks its label, and a name to sign with?"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from functions.desk import api, app
from presscheck import testing
from presscheck.checking import check
from presscheck.record import Recording
from presscheck.release import Release, ReleaseRef
from presscheck_aws.records import save
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


def form(**changes: str) -> dict[str, Any]:
    given = event("desk-waive-form")
    given["body"] = given["body"].replace("2026-06-18", SOON)
    given["headers"] |= changes
    return given


def checked(aws, table, content: bytes, key: str = REF.key) -> ReleaseRef:
    """Put a text into the bucket, check it as the check does, and record it."""
    version = aws.s3().put_object(Bucket=REF.bucket, Key=key, Body=content)["VersionId"]
    ref = ReleaseRef(REF.bucket, key, version, "0B")
    save(table, ref, check(Release(content, key), POLICY, POLICY.profiles[0]), AT)
    return ref
