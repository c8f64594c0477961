"""How does a check end in time, whatever the release does?"""

import signal
import threading
from collections.abc import Callable
from types import FrameType

from presscheck.reading.guard import Stopped, guarded

MEMORY = 600_000_000
"""Bytes a repeated check may take in its own process."""


class _TimeSpent(BaseException):
    """Raised in the middle of a check; not an Exception, so that no handler of a fault takes it for one."""


def within[T](seconds: float, attempt: int, work: Callable[[], T]) -> T | Stopped:
    """Return what `work` returns, or that it was stopped after `seconds`.

    The first attempt is interrupted between two steps of the interpreter, which costs nothing. An attempt
    that is a repetition may follow a hang or a crash in native code, so it runs in a process of its own.
    """
    if seconds <= 0:
        return Stopped("no time was left")
    if attempt > 1:
        return guarded(work, seconds=seconds, memory=MEMORY)
    if threading.current_thread() is not threading.main_thread():
        return work()
    return _interrupted(seconds, work)


def _interrupted[T](seconds: float, work: Callable[[], T]) -> T | Stopped:
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return work()
    except _TimeSpent:
        return Stopped(f"did not finish within {seconds:g} s")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise _TimeSpent
