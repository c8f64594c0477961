import os
import time

from presscheck.reading.guard import Stopped, guarded

MEMORY = 256 * 1024 * 1024


def test_the_result_of_the_work_comes_back():
    assert guarded(lambda: ("a", 1), seconds=10, memory=MEMORY) == ("a", 1)


def test_work_that_does_not_end_is_stopped():
    stopped = guarded(lambda: time.sleep(60), seconds=0.2, memory=MEMORY)
    assert stopped == Stopped("did not finish within 0.2 s")


def test_work_that_takes_too_much_memory_is_stopped():
    stopped = guarded(lambda: len(bytearray(2 * MEMORY)), seconds=10, memory=MEMORY)
    assert isinstance(stopped, Stopped)
    assert stopped.why.startswith("MemoryError")


def test_a_crash_in_native_code_ends_the_child_only():
    stopped = guarded(lambda: os._exit(1), seconds=10, memory=MEMORY)
    assert stopped == Stopped("ended without an answer: out of memory, or a crash in native code")


def test_an_answer_larger_than_a_pipe_holds_comes_back_whole():
    assert guarded(lambda: "x" * 3_000_000, seconds=10, memory=MEMORY) == "x" * 3_000_000
