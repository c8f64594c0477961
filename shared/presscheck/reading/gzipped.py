"""Which release does a gzip file hold? One level, within the budget."""

import zlib
from dataclasses import replace

from presscheck.document import Document, Unreadable
from presscheck.reading.limits import Limits
from presscheck.release import Release

GZIP = 16 + zlib.MAX_WBITS
"""Tells zlib to expect a gzip header."""


def read_gzip(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Unpack a gzip file and read what it holds, by its content and by the name without `.gz`."""
    from presscheck.reading import read
    from presscheck.reading.sniff import by_content

    allowed = min(limits.size, max(len(release.content) * limits.expansion, limits.size // 20))
    unpacking = zlib.decompressobj(GZIP)
    try:
        content = unpacking.decompress(release.content, allowed + 1)
    except zlib.error:
        return (Unreadable("unreadable", "The gzip file is damaged. Ask the sender for another.", "gzip"),)
    if len(content) > allowed:
        detail = f"The gzip file unpacks to more than the {allowed:,} bytes allowed. Send it unpacked."
        return (Unreadable("over_budget", detail, "gzip"),)
    if by_content(content) == "gzip":
        detail = "An archive in an archive is not read. Send it unpacked."
        return (Unreadable("unsupported", detail, "gzip"),)
    found = read(Release(content, release.name.removesuffix(".gz")), limits.inner())
    return found if unpacking.eof else tuple(_cut_off(item) for item in found)


def _cut_off(item: Document | Unreadable) -> Document | Unreadable:
    if isinstance(item, Unreadable):
        return item
    return replace(item, coverage=item.coverage.cut_off("the gzip file ends too early; the rest is missing"))
