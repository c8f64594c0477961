from collections.abc import Iterator
from types import ModuleType
from urllib.request import Request, urlopen

import pytest

from presscheck_aws import clients
from presscheck_cli.stack.server import KEY, LocalAws, local_aws
from tests.cloud import ENVIRONMENT, bucket, queue, table

__all__ = ["bucket", "queue", "table"]


@pytest.fixture(scope="session")
def server() -> Iterator[LocalAws]:
    """The local AWS, started once."""
    with local_aws() as running:
        yield running


@pytest.fixture
def aws(server: LocalAws, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The project's own clients on the local AWS, emptied."""
    with urlopen(Request(f"{server.endpoint}/_ministack/reset", method="POST"), timeout=20):  # noqa: S310 - an address made here
        own = {"AWS_ENDPOINT_URL": server.endpoint, "AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": KEY}
        for name, value in (ENVIRONMENT | own).items():
            monkeypatch.setenv(name, value)
        clients.forget()
        yield clients
    clients.forget()
