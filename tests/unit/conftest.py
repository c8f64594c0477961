"""What do the tests of the check share?"""

import pytest

from presscheck import checking
from tests.checks import surveyed


@pytest.fixture
def items(monkeypatch):
    """Let the reader return these documents and the survey these findings."""

    def given(*documents, **found):
        monkeypatch.setattr(checking, "read", lambda _release, _limits: documents)
        monkeypatch.setattr(checking, "survey", lambda document, _policy, _profile: surveyed(document, found))

    return given
