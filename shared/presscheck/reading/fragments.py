"""Under which names do the items of one file stand, so that none hides another and each fits a row?"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from presscheck.document import Document, Unreadable
from presscheck.plain import clean

LONGEST = 200
"""Longest name of an item, in characters: senders choose names, and a row and a message have limits."""


def apart(items: Iterable[Document | Unreadable]) -> tuple[Document | Unreadable, ...]:
    """Return the items under names of one line that are short and differ; the second `a` is `a (2)`."""
    taken: set[str] = set()
    named = []
    for item in items:
        if item.fragment is not None:
            fragment = _free(_short(item.fragment), taken)
            taken.add(fragment)
            item = item if fragment == item.fragment else replace(item, fragment=fragment)
        named.append(item)
    return tuple(named)


def _short(fragment: str) -> str:
    if len(fragment) <= LONGEST:
        return clean(fragment, LONGEST)
    digest = hashlib.sha256(fragment.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{clean(fragment, LONGEST - 17)} {digest}"


def _free(fragment: str, taken: set[str]) -> str:
    name, number = fragment, 1
    while name in taken or not name:
        number += 1
        name = f"{fragment} ({number})".strip()
    return name
