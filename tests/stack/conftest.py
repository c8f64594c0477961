"""One deployment of the real template for every test of this suite."""

from collections.abc import Iterator

import pytest

from presscheck_cli.stack.deployment import deploy
from presscheck_cli.stack.inflow import Subscriber, subscribe
from presscheck_cli.stack.server import local_aws


@pytest.fixture(scope="session")
def subscriber() -> Iterator[Subscriber]:
    """A subscriber to the alerts of the deployed template."""
    with local_aws() as aws:
        yield subscribe(deploy(aws))
