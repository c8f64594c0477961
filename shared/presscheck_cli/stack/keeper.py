"""Does anything stay behind? Runs one server as long as its starter lives, then ends and clears all of it.

Started as a script: `keeper.py FOLDER COMMAND...`. The starter holds the other end of standard input; when
that closes, for whatever reason, the server's whole process group ends and the folder goes.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

GRACE = 3.0
"""Seconds a server has to end by itself."""


def keep(folder: Path, command: list[str]) -> int:
    """Run `command` until it ends or standard input closes; return its exit code."""
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(  # noqa: S603 # the starter's own command, no shell
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    threading.Thread(target=_end_with_starter, args=(server,), daemon=True).start()
    try:
        return server.wait()
    finally:
        _signal(server, signal.SIGKILL)
        if _starter_gone.is_set():
            shutil.rmtree(folder, ignore_errors=True)


_starter_gone = threading.Event()


def _end_with_starter(server: subprocess.Popen[bytes]) -> None:
    sys.stdin.buffer.read()
    _starter_gone.set()
    _signal(server, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        server.wait(GRACE)
    _signal(server, signal.SIGKILL)


def _signal(server: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(server.pid, number)


if __name__ == "__main__":
    sys.exit(keep(Path(sys.argv[1]), sys.argv[2:]))
