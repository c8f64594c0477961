"""How is native code stopped that would not stop by itself?

A forked child does the work under limits of time and memory and hands its result back through a pipe. A
fork costs about a millisecond and inherits the imported library, so an ordinary file does not pay for
the protection.
"""

import os
import pickle
import resource
import select
import signal
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CHUNK = 1 << 20
STATM = Path("/proc/self/statm")
"""Where Linux tells the size of this process; elsewhere only time is limited."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The work did not finish: it ran out of time, or its process died (out of memory, or a native crash)."""

    why: str


def guarded[T](work: Callable[[], T], *, seconds: float, memory: int) -> T | Stopped:
    """Run `work` in a forked child for at most `seconds` and `memory` bytes more than this process holds.

    `work` must return something that pickles. What it raises, and how it dies, comes back as `Stopped`.
    Where the system cannot fork, the work runs here, unprotected.
    """
    if not hasattr(os, "fork"):
        return work()
    receiving, sending = os.pipe()
    with warnings.catch_warnings():
        # The child runs only `work` and leaves by os._exit: it takes no lock that another thread may hold.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        os.close(receiving)
        _work(work, sending, memory)
    os.close(sending)
    try:
        answer = _receive(receiving, time.monotonic() + seconds)
    finally:
        os.close(receiving)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return _result(answer, seconds)


def _work[T](work: Callable[[], T], sending: int, memory: int) -> None:
    try:
        _limit(memory)
        answer: object = work()
    except BaseException as error:  # noqa: BLE001  # whatever happened must reach the parent
        answer = Stopped(f"{type(error).__name__}: {error}"[:200])
    try:
        with os.fdopen(sending, "wb") as stream:
            pickle.dump(answer, stream, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _limit(memory: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if STATM.exists():
        held = int(STATM.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + memory, resource.RLIM_INFINITY))


def _receive(receiving: int, deadline: float) -> bytes | None:
    chunks: list[bytes] = []
    while True:
        ready, _, _ = select.select([receiving], [], [], max(deadline - time.monotonic(), 0))
        if not ready:
            return None
        chunk = os.read(receiving, CHUNK)
        if not chunk:
            return b"".join(chunks)
        chunks.append(chunk)


def _result[T](answer: bytes | None, seconds: float) -> T | Stopped:
    if answer is None:
        return Stopped(f"did not finish within {seconds:g} s")
    if not answer:
        return Stopped("ended without an answer: out of memory, or a crash in native code")
    result: T | Stopped = pickle.loads(answer)  # noqa: S301  # written by our own child, through our own pipe
    return result
