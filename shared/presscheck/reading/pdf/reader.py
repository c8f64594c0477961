"""PDF bytes in, one Document out, or the reason why its text cannot be trusted."""

from functools import partial
from typing import NamedTuple

import pypdfium2

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.apprentice import entrust
from presscheck.reading.draft import Draft
from presscheck.reading.guard import Stopped
from presscheck.reading.limits import Limits
from presscheck.reading.pdf.annotations import has_silent_stamp, with_annotations
from presscheck.reading.pdf.beside import unread_in
from presscheck.reading.pdf.health import broken, is_scan, no_text
from presscheck.reading.pdf.lines import Line, lines_of
from presscheck.reading.pdf.links import with_links
from presscheck.reading.pdf.paragraphs import pieces_of
from presscheck.release import Release

MEMORY = 384 * 1024 * 1024
"""Bytes a PDF may take beyond what the process holds: the largest of a few hundred real ones took 90 MB."""

SCANNED = "is a scan, read as a machine recognised it; what else its picture shows was not read"

FACTS = ("Title", "Author", "Subject", "Keywords", "Producer")


class _Pages(NamedTuple):
    """What the child process brings back; pages count from 1."""

    lines: tuple[Line, ...]
    heights: tuple[float, ...]
    pictures: tuple[int, ...]
    damaged: tuple[tuple[int, str], ...]
    unread: int
    beside: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def read_pdf(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read a PDF in reading order, each block with its page (from 1).

    Pages that are pictures, and text layers without spaces, words or characters, are `no_text_layer` and
    `broken_text` with the pages named; where some pages can be read, the coverage says which could not.
    """
    found = entrust(partial(_pages, release.content, limits), seconds=limits.seconds, memory=MEMORY)
    if isinstance(found, Stopped):
        return (_stopped(found),)
    return (_document(found, limits),)


def _stopped(found: Stopped) -> Unreadable:
    if "PdfiumError" in found.why:
        needs = "it is protected by a password" if "assword" in found.why else "it is damaged"
        return Unreadable(
            "unreadable", f"The PDF cannot be opened: {needs}. Ask the sender for another.", "pdf"
        )
    return Unreadable("over_budget", f"Reading the PDF was stopped: {found.why}. Check it by eye.", "pdf")


def _pages(content: bytes, limits: Limits) -> _Pages:
    pdf = pypdfium2.PdfDocument(content)
    lines: list[Line] = []
    heights, pictures, damaged = [], [], []
    beside: list[str] = []
    left = limits.characters
    for number, page in enumerate(pdf, 1):
        if left <= 0 or number > limits.pages:
            break
        found = lines_of(page, number)
        damage = broken(found)
        found = with_links(page, with_annotations(page, number, found))
        heights.append(page.get_height())
        if no_text(page, found):
            pictures.append(number)
        elif damage:
            damaged.append((number, damage))
        else:
            lines += found
        if is_scan(page):
            beside.append(f"page {number} {SCANNED}")
        if has_silent_stamp(page):
            beside.append(f"page {number} has a stamp that is drawn; what it says was not read")
        left -= sum(len(line.text) for line in found)
        page.close()
    facts = tuple((name, value) for name, value in pdf.get_metadata_dict().items() if name in FACTS and value)
    unread = len(pdf) - len(heights)
    beside += unread_in(pdf, sum(len(line.text) for line in lines))
    return _Pages(tuple(lines), tuple(heights), tuple(pictures), tuple(damaged), unread, tuple(beside), facts)


def _document(pages: _Pages, limits: Limits) -> Document | Unreadable:
    if not pages.lines:
        return _unread(pages)
    draft = Draft(limits)
    for piece in pieces_of(pages.lines, pages.heights):
        draft.add(piece)
    for name, value in pages.facts:
        draft.add_field(f"pdf:{name.lower()}", value)
    return draft.build("pdf", coverage=_coverage(pages))


def _unread(pages: _Pages) -> Unreadable:
    if pages.damaged:
        how = "; ".join(f"page {number}: {damage}" for number, damage in pages.damaged)
        detail = (
            f"The text layer does not say what the pages show ({how}). Ask for the text, or check by eye."
        )
        return Unreadable("broken_text", detail, "pdf")
    if pages.pictures:
        named = ", ".join(map(str, pages.pictures))
        detail = f"The pages are pictures without text (pages {named}). Ask for the text, or check by eye."
        return Unreadable("no_text_layer", detail, "pdf")
    return Unreadable("empty", "The PDF has no text on any page.", "pdf")


def _coverage(pages: _Pages) -> Coverage:
    notes = [f"page {number} is a picture without text" for number in pages.pictures]
    notes += [f"page {number} has a broken text layer: {damage}" for number, damage in pages.damaged]
    if pages.unread:
        notes.append(f"the last {pages.unread} pages were not read")
    missed = len(pages.pictures) + len(pages.damaged) + pages.unread
    share = 1 - missed / (len(pages.heights) + pages.unread)
    coverage = Coverage(share, tuple(notes), pages.unread > 0)
    for what in pages.beside:
        coverage = coverage.cut_off(what)
    return coverage
