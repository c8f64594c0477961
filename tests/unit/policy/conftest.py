"""A small policy in files, to be changed by tests."""

import pytest

from tests.unit.policy.files import FILES, write


@pytest.fixture
def folder(tmp_path):
    for name, text in FILES.items():
        write(tmp_path, name, text)
    return tmp_path
