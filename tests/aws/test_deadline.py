import os
import signal
import threading
import time

import pytest

from presscheck.reading.guard import Stopped
from presscheck_aws.deadline import within


def spin() -> str:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        sum(range(1000))
    return "done"


@pytest.mark.parametrize("attempt", [1, 2])
def test_what_ends_in_time_returns(attempt):
    assert within(5, attempt, lambda: "done") == "done"


@pytest.mark.parametrize("attempt", [1, 2])
def test_what_does_not_end_is_stopped(attempt):
    start = time.monotonic()

    assert isinstance(within(0.3, attempt, spin), Stopped)
    assert time.monotonic() - start < 5


def test_no_time_left_starts_nothing():
    assert within(0, 1, lambda: pytest.fail("started")) == Stopped("no time was left")


def test_a_handler_of_faults_does_not_swallow_the_end():
    def stubborn() -> str:
        try:
            return spin()
        except Exception:  # noqa: BLE001 - as the check does
            return "swallowed"

    assert isinstance(within(0.3, 1, stubborn), Stopped)


def test_a_repeated_attempt_survives_a_crash_in_native_code():
    assert isinstance(within(5, 2, lambda: os.kill(os.getpid(), signal.SIGKILL)), Stopped)


def test_outside_the_main_thread_the_work_is_done_all_the_same():
    results: list[object] = []
    worker = threading.Thread(target=lambda: results.append(within(5, 1, lambda: "done")))
    worker.start()
    worker.join()

    assert results == ["done"]
