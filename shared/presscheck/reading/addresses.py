"""Which web addresses does a text write out?"""

import re

BARE = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]{3,2000}")
"""One bounded class, so linear."""

ENDINGS = ".,;:!?…'’*_"

type Links = tuple[tuple[int, int, str, tuple[str, ...]], ...]


def links_in(text: str) -> Links:
    """Return the addresses in `text` as links: (start, end, address, no rel)."""
    if "://" not in text and "www." not in text:
        return ()
    return tuple(_link(found) for found in BARE.finditer(text))


def _link(found: re.Match[str]) -> tuple[int, int, str, tuple[str, ...]]:
    address = found[0].rstrip(ENDINGS)
    while address.endswith((")", "]")) and address.count(")]"[address[-1] == "]"]) > address.count(
        "(["[address[-1] == "]"]
    ):
        address = address[:-1].rstrip(ENDINGS)
    href = address if address.startswith("http") else f"https://{address}"
    return found.start(), found.start() + len(address), href, ()
