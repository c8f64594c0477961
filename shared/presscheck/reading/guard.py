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
    child = forked()
    if child == 0:
        os.close(receiving)
        _work(work, sending, memory)
    os.close(sending)
    try:
        answer = received(receiving, time.monotonic() + seconds)
    finally:
        os.close(receiving)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return result_of(answer, seconds)


def forked() -> int:
    """Fork; the child must do its one job and leave by os._exit, taking no lock another thread may hold."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _work[T](work: Callable[[], T], sending: int, memory: int) -> None:
    try:
        limited(memory)
        answer: object = work()
    except BaseException as error:  # noqa: BLE001  # whatever happened must reach the parent
        answer = Stopped(f"{type(error).__name__}: {error}"[:200])
    try:
        with os.fdopen(sending, "wb") as stream:
            pickle.dump(answer, stream, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def limited(memory: int) -> None:
    """Hold this process to `memory` bytes more than it has now; no core is written if it dies."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if STATM.exists():
        held = int(STATM.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (held + memory, resource.RLIM_INFINITY))


def received(pipe: int, deadline: float | None, size: int | None = None) -> bytes | None:
    """Read `size` bytes, or all until the pipe is closed; None where the deadline (monotonic) passes first.

    Fewer bytes than `size` mean that the other side is gone.
    """
    chunks: list[bytes] = []
    left = size if size is not None else CHUNK
    while left:
        if deadline is not None and not select.select([pipe], [], [], max(deadline - time.monotonic(), 0))[0]:
            return None
        chunk = os.read(pipe, min(left, CHUNK))
        if not chunk:
            break
        chunks.append(chunk)
        left = left - len(chunk) if size is not None else CHUNK
    return b"".join(chunks)


def result_of[T](answer: bytes | None, seconds: float) -> T | Stopped:
    """Return what a child answered: None means too late, nothing that it died."""
    if answer is None:
        return Stopped(f"did not finish within {seconds:g} s")
    if not answer:
        return Stopped("ended without an answer: out of memory, or a crash in native code")
    result: T | Stopped = pickle.loads(answer)  # noqa: S301  # written by our own child, through our own pipe
    return result
