"""Where in JSON does each string stand? Python's own parser does not tell.

A pointer names a value as RFC 6901 does: `/items/0/content_html`.
"""

import json
import re
from dataclasses import dataclass

TOKEN = re.compile(r"\"(?:[^\"\\]++|\\.)*+\"|[{}\[\],]", re.DOTALL)


@dataclass(slots=True)
class _Around:
    """An object or a list that is open; `key` is the one of the value at hand, None before it."""

    pointer: str
    listed: bool
    key: str | int | None


def pointer(above: str, key: str | int) -> str:
    """Return the pointer of what stands under `key` in the object or list at `above`."""
    return f"{above}/{str(key).replace('~', '~0').replace('/', '~1')}"


def strings_in(text: str) -> dict[str, int]:
    """Return the offset of the first character of each string value by its pointer; `text` is valid JSON."""
    found: dict[str, int] = {}
    around: list[_Around] = []
    for token in TOKEN.finditer(text):
        sign = token[0]
        top = around[-1] if around else None
        if sign in "{[":
            here = "" if top is None else pointer(top.pointer, _key(top))
            around.append(_Around(here, sign == "[", 0 if sign == "[" else None))
        elif sign in "}]":
            around.pop()
        elif top is None:
            continue
        elif sign == ",":
            top.key = _key(top, 1) if top.listed else None
        elif top.key is None:
            top.key = str(json.loads(sign, strict=False))
        else:
            found[pointer(top.pointer, top.key)] = token.start() + 1
    return found


def _key(around: _Around, more: int = 0) -> str | int:
    return around.key + more if isinstance(around.key, int) else around.key or ""
