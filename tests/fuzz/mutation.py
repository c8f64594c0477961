"""Hostile inputs from honest ones: cuts, repeats, swaps and the tokens that break parsers."""

import io
import random
import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.generators.office import zipped

LARGEST = 200_000
"""Bytes of a mutant at most: hang and memory show on small inputs if they are not linear."""

TOKENS = tuple(
    line.encode().decode("unicode_escape").encode("utf-8", "surrogatepass")
    for line in Path(__file__).with_name("tokens.txt").read_text(encoding="ascii").splitlines()
)
"""What breaks parsers: one token a line, escaped as in Python."""

NOISE = (b"\xff\xfe", b"\xc0\x80", b"\x80" * 8, b"\xed\xa0\x80", b"\xff" * 4)
"""Bytes that are no UTF-8."""


def mutate(content: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a damaged copy of `content`; ZIP files are mostly damaged inside one of their members."""
    if content.startswith(b"PK") and chance.random() < 0.8:
        return _in_member(content, others, chance)
    for _ in range(chance.choice((1, 1, 2, 4, 9))):
        content = chance.choice(WAYS)(content, others, chance)
    return content[:LARGEST]


def _in_member(content: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError):
        return content[:LARGEST]
    name = chance.choice(sorted(files))
    inner = files[name]
    files[name] = mutate(inner if isinstance(inner, bytes) else inner.encode(), others, chance)
    return zipped(files)


def _cut(content: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _span(content, chance)
    return content[:start] + content[end:]


def _repeat(content: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _span(content, chance)
    piece = content[start : min(end, start + 200)]
    return content[:end] + piece * chance.choice((1, 2, 50, 1000)) + content[end:]


def _flip(content: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _count in range(chance.choice((1, 3, 20)) if damaged else 0):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    return bytes(damaged)


def _token(content: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(TOKENS + NOISE) * chance.choice((1, 1, 3, 500)) + content[at:]


def _splice(content: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    start, end = _span(other, chance)
    at = chance.randrange(len(content) + 1)
    return content[:at] + other[start:end] + content[at:]


def _truncate(content: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _span(content: bytes, chance: random.Random) -> tuple[int, int]:
    start, end = sorted((chance.randrange(len(content) + 1), chance.randrange(len(content) + 1)))
    return start, end


WAYS = (_cut, _repeat, _flip, _token, _token, _splice, _truncate)
