"""How is native code kept at arm's length without paying for a new process each time?

One forked child, the apprentice, takes jobs one after another. A job that takes too long, too much memory,
or its process with it, ends the apprentice and comes back as `Stopped`; the next job gets a new one. An
ordinary file pays for two passes through a pipe.
"""

import gc
import os
import pickle
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass

from presscheck.reading.guard import Stopped, forked, limited, received, result_of

JOBS = 200
"""Jobs an apprentice takes before it is replaced, so that what a library leaks does not add up."""

LENGTH = 8
"""Bytes that tell how long a job or an answer is."""


@dataclass(slots=True)
class _Apprentice:
    """The child's process id and pipes, whose child it is, and how many jobs it took."""

    child: int
    jobs: int
    answers: int
    parent: int
    done: int = 0

    def ask(self, job: bytes, seconds: float) -> bytes | None:
        """Send one job; return the answer, None if it took too long, empty if the child died."""
        self.done += 1
        deadline = time.monotonic() + seconds
        try:
            _send(self.jobs, job)
        except BrokenPipeError:
            return b""
        head = received(self.answers, deadline, LENGTH)
        if not head or len(head) < LENGTH:
            return head and b""
        size = int.from_bytes(head)
        body = received(self.answers, deadline, size)
        return body if body is None or len(body) == size else b""

    def dismiss(self) -> None:
        """End the child, if it is this process's own, and close the pipes."""
        os.close(self.jobs)
        os.close(self.answers)
        if self.parent == os.getpid():
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)


_KEPT: list[_Apprentice] = []


def entrust[T](work: Callable[[], T], *, seconds: float, memory: int) -> T | Stopped:
    """Let the apprentice run `work` for at most `seconds`, in `memory` bytes more than it began with.

    `work` and what it returns must pickle. Where the system cannot fork, the work runs here, unprotected.
    """
    if not hasattr(os, "fork"):
        return work()
    apprentice = _kept(memory)
    answer = apprentice.ask(pickle.dumps(work, pickle.HIGHEST_PROTOCOL), seconds)
    if not answer or apprentice.done >= JOBS:
        _KEPT.clear()
        apprentice.dismiss()
    return result_of(answer, seconds)


def _kept(memory: int) -> _Apprentice:
    if _KEPT and _KEPT[0].parent != os.getpid():
        _KEPT.pop().dismiss()
    if not _KEPT:
        _KEPT.append(_hire(memory))
    return _KEPT[0]


def _hire(memory: int) -> _Apprentice:
    take, jobs = os.pipe()
    answers, give = os.pipe()
    child = forked()
    if child == 0:
        _serve(take, give, memory)
    os.close(take)
    os.close(give)
    return _Apprentice(child, jobs, answers, os.getpid())


def _serve(take: int, give: int, memory: int) -> None:
    """Work until the pipe of jobs is closed; leave by os._exit whatever happens."""
    try:
        _leave_all_but(take, give)
        gc.disable()
        limited(memory)
        while head := received(take, None, LENGTH):
            job = received(take, None, int.from_bytes(head)) or b""
            _send(give, pickle.dumps(_done(job), pickle.HIGHEST_PROTOCOL))
    finally:
        os._exit(0)


def _done(job: bytes) -> object:
    try:
        work: Callable[[], object] = pickle.loads(job)  # noqa: S301  # from our own parent, through our own pipe
        return work()
    except BaseException as error:  # noqa: BLE001  # whatever happened must reach the parent
        return Stopped(f"{type(error).__name__}: {error}"[:200])


def _leave_all_but(*kept: int) -> None:
    """Close what the parent had open: its connections must not outlive it in a child."""
    low = 3
    for number in sorted(kept):
        os.closerange(low, number)
        low = number + 1
    os.closerange(low, os.sysconf("SC_OPEN_MAX") if low < 4096 else low)


def _send(pipe: int, content: bytes) -> None:
    view = memoryview(len(content).to_bytes(LENGTH) + content)
    while view:
        view = view[os.write(pipe, view) :]
