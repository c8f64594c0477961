from pathlib import Path

import pytest

from tests.lambdas import EVENTS

TESTS = "\n".join(
    path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parents[1].rglob("test_*.py"))
)


@pytest.mark.parametrize("name", sorted(path.stem for path in EVENTS.glob("*.json")))
def test_every_event_file_is_used_by_a_test(name):
    assert f'"{name}"' in TESTS
