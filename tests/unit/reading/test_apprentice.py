import os
import time
from functools import partial

import pytest

from presscheck.reading import apprentice
from presscheck.reading.apprentice import entrust
from presscheck.reading.guard import Stopped

MEMORY = 256 * 1024 * 1024


@pytest.fixture(autouse=True)
def _dismissed():
    yield
    for kept in apprentice._KEPT:
        kept.dismiss()
    apprentice._KEPT.clear()


def give(work, seconds=10.0):
    return entrust(work, seconds=seconds, memory=MEMORY)


def test_one_child_takes_job_after_job():
    assert give(os.getpid) == give(os.getpid) != os.getpid()


def test_a_job_that_does_not_end_is_stopped_and_the_next_is_done():
    assert give(partial(time.sleep, 60), seconds=0.2) == Stopped("did not finish within 0.2 s")
    assert give(partial(max, 1, 2)) == 2


def test_a_child_that_dies_is_replaced():
    stopped = give(partial(os._exit, 1))
    assert stopped == Stopped("ended without an answer: out of memory, or a crash in native code")
    assert give(partial(max, 1, 2)) == 2


def test_a_job_that_takes_too_much_memory_is_stopped():
    stopped = give(partial(bytearray, 2 * MEMORY))
    assert isinstance(stopped, Stopped)
    assert stopped.why.startswith("MemoryError")


def test_what_a_job_raises_comes_back_in_words():
    assert give(partial(int, "x")) == Stopped("ValueError: invalid literal for int() with base 10: 'x'")


def test_a_job_and_an_answer_larger_than_a_pipe_pass_whole():
    assert give(partial(bytes.upper, b"x" * 3_000_000)) == b"X" * 3_000_000


def test_an_apprentice_is_replaced_before_its_library_leaks_much(monkeypatch):
    monkeypatch.setattr(apprentice, "JOBS", 2)
    first, second, third = (give(os.getpid) for _ in range(3))
    assert first == second != third


def test_a_forked_process_hires_its_own(monkeypatch):
    kept = give(os.getpid)
    monkeypatch.setattr(apprentice._KEPT[0], "parent", -1)
    assert give(os.getpid) != kept
    os.kill(kept, 9)
    os.waitpid(kept, 0)
