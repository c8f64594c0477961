"""Which documents does a file hold? Bytes in, Documents or the reasons why not out."""

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import replace

from presscheck.document import Document, Unreadable
from presscheck.reading.fragments import apart
from presscheck.reading.limits import Limits
from presscheck.reading.names import UNSUPPORTED
from presscheck.reading.sniff import sniff
from presscheck.release import Release

type Items = tuple[Document | Unreadable, ...]
type Reader = Callable[[Release, Limits], Items]

READERS = {
    "text": "presscheck.reading.text:read_text",
    "markdown": "presscheck.reading.markdown:read_markdown",
    "html": "presscheck.reading.html.reader:read_html",
    "pdf": "presscheck.reading.pdf:read_pdf",
    "docx": "presscheck.reading.office.docx:read_docx",
    "odt": "presscheck.reading.office.odt:read_odt",
    "rtf": "presscheck.reading.rtf:read_rtf",
    "mail": "presscheck.reading.mail:read_mail",
    "zip": "presscheck.reading.archive:read_archive",
    "gzip": "presscheck.reading.gzipped:read_gzip",
    "ninjs": "presscheck.reading.news.ninjs:read_ninjs",
    "jsonfeed": "presscheck.reading.news.jsonfeed:read_jsonfeed",
    "newsml-g2": "presscheck.reading.news.newsml_g2:read_newsml_g2",
    "newsml-1": "presscheck.reading.news.newsml1:read_newsml1",
    "nitf": "presscheck.reading.news.nitf:read_nitf",
    "rss": "presscheck.reading.news.feed:read_feed",
    "atom": "presscheck.reading.news.feed:read_feed",
    "iptc7901": "presscheck.reading.news.anpa:read_anpa",
}
"""Which function reads which format; each is imported when its format first comes."""

NESTING = ("zip", "gzip", "mail")
"""Formats that hold other files."""

DEFAULT = Limits()


def read(release: Release, limits: Limits = DEFAULT) -> Items:
    """Return the documents of a release, or why there are none; at least one element, never an exception."""
    if len(release.content) > limits.size:
        detail = (
            f"The file has {len(release.content):,} bytes, {limits.size:,} are allowed. Send a smaller one."
        )
        return (Unreadable("too_large", detail),)
    if not release.content.strip(b" \t\r\n\f\v\x00\x1a\xef\xbb\xbf\xff\xfe"):
        return (Unreadable("empty", "The file holds nothing but white space. Ask the sender for the text."),)
    fmt = "unknown"
    try:
        sniffed = sniff(release)
        fmt = sniffed.format
        items = _dispatch(fmt, release, limits)
    except (MemoryError, RecursionError) as error:
        return (Unreadable("over_budget", _crash(fmt, error), fmt),)
    except Exception as error:  # noqa: BLE001  # whatever a file does to a reader, it gets a verdict
        return (Unreadable("internal_error", _crash(fmt, error), fmt),)
    return apart(_noted(item, sniffed.notes) for item in items) or (
        Unreadable("empty", f"The {fmt} file holds no text.", fmt),
    )


def _dispatch(fmt: str, release: Release, limits: Limits) -> Items:
    if fmt in NESTING and limits.nesting < 1:
        return (Unreadable("over_budget", "Files are nested too deep. Upload them on their own.", fmt),)
    reader = reader_of(fmt)
    if reader is None:
        what = UNSUPPORTED.get(fmt, f"of the format {fmt}, which is not read. Send HTML, DOCX, PDF or text")
        return (Unreadable("unsupported", f"The file is {what}.", fmt),)
    return reader(release, limits)


def reader_of(fmt: str) -> Reader | None:
    """Return the function that reads a format, or None where there is none."""
    module, _, name = READERS.get(fmt, "").partition(":")
    if not module or importlib.util.find_spec(module) is None:
        return None
    reader: Reader = getattr(importlib.import_module(module), name)
    return reader


def _crash(fmt: str, error: BaseException) -> str:
    what = f"{type(error).__name__}: {error}"[:200]
    return f"The reader of {fmt} failed ({what}). Send the text in another format and report the file."


def _noted(item: Document | Unreadable, notes: tuple[str, ...]) -> Document | Unreadable:
    if not notes or isinstance(item, Unreadable):
        return item
    coverage = replace(item.coverage, notes=(*notes, *item.coverage.notes))
    return replace(item, coverage=coverage)
