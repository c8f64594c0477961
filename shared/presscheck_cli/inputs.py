"""Which bytes does a command work on, and in which form does it print?"""

import sys
from enum import StrEnum
from pathlib import Path

from presscheck.errors import InputError
from presscheck.release import Release

STANDARD_INPUT = "-"


class Format(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


def release_of(path: Path | None) -> Release:
    """Return the release in a file, or on standard input for None.

    Raises InputError where the file cannot be read.
    """
    if path is None:
        return Release(sys.stdin.buffer.read(), STANDARD_INPUT)
    try:
        return Release(path.read_bytes(), str(path))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror})") from error
