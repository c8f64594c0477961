"""Mail bytes in, one Document out: the shown text and the attached releases as parts of one release."""

import email
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.errors import CloseBoundaryNotFoundDefect
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import cast

from presscheck.document import FULL, Coverage, Document, Place, Role, Unreadable, Zone
from presscheck.original import Form, Original
from presscheck.reading.charset import decode
from presscheck.reading.draft import Draft, Passage, Piece, with_line_feeds
from presscheck.reading.limits import Limits
from presscheck.reading.mail.box import mails_in
from presscheck.reading.mail.forwarding import passage as plain_passage
from presscheck.reading.mail.parts import Opening, Part, Skipped, parts_of, saved_page
from presscheck.release import Release

HEADERS = ("From", "Sender", "Reply-To", "Organization", "To", "Date", "Subject", "List-Id", "X-Mailer")
"""Header fields that say who sent what, and when."""

LONGEST = 1000
"""Characters of a header field that are read; parsing longer ones takes more than linear time."""

SEALS = (
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
    "application/pgp-keys",
    "application/pgp-encrypted",
)
"""Types of parts that seal a mail and say nothing (RFC 8551, RFC 3156)."""

PICTURES = ("image", "audio", "video", "font")
"""Main types of parts that decorate a mail; they are no releases."""


HALF = re.compile(r";\s*+[\w-]++\*[\d*]*+\s*+(?=;|$)")
"""A parameter in parts (RFC 2231) without a value, on which Python's parser fails."""

BOM = b"\xef\xbb\xbf"
"""The mark that editors put before a saved mail."""

SCANT, NONE = 500, 60
"""Characters of a mail beside which an attached picture may be the release, and one set into the mail."""

BOUNDARIES = 10_000
"""Lines that may part the parts of a mail; parsing takes a second for them."""


class _Bounded(EmailPolicy):
    """The modern policy of the library, with header fields cut before it parses them."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        """Return name and value of a field as it stands in the source, cut to LONGEST characters."""
        name, value = super().header_source_parse([line[:LONGEST] for line in sourcelines[:LONGEST]])
        value = value[:LONGEST]
        if name.lower().startswith("content-"):
            value = HALF.sub("", value)
        return name[:LONGEST], value


BOUNDED = _Bounded()


def read_mail(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read a mail: the subject as its headline, the best alternative, attachments after it as parts.

    A web page that a browser saved in the form of a mail (.mhtml) is read as that page.
    """
    if release.content.startswith(BOM):
        release = replace(release, content=release.content.removeprefix(BOM))
    if len(mails := mails_in(release.content)) > 1:
        return _box(mails, release, limits)
    if release.content.count(b"\n--") > BOUNDARIES:
        detail = f"The mail has more than {BOUNDARIES:,} lines that part its parts. Send the text itself."
        return (Unreadable("over_budget", detail, "mail"),)
    message = cast(EmailMessage, email.message_from_bytes(release.content, policy=BOUNDED))
    if saved := saved_page(message):
        return _page(release, *saved, limits)
    draft = Draft(limits)
    subject = _header(message, "Subject")
    if subject:
        place = Place(part="subject")
        draft.add(Piece(subject, Role.HEADING, 1, Zone.HEADLINE, because="subject of the mail", place=place))
    _add_fields(draft, message)
    parts = list(parts_of(message, limits))
    coverage = _together([_add(draft, part, limits) for part in parts])
    if picture := _picture_for_text(draft, parts):
        coverage = coverage.cut_off(f"{picture} is a picture, which may hold the release, and was not read")
    if not any(piece.zone is not Zone.HEADLINE for piece in draft.pieces):
        return (_empty(coverage.notes),)
    if any(
        isinstance(defect, CloseBoundaryNotFoundDefect) for part in message.walk() for defect in part.defects
    ):
        coverage = coverage.cut_off("the mail ends before its last part does; the rest is missing")
    return (draft.build("mail", coverage=coverage),)


def _box(mails: list[tuple[int, int]], release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each mail of a mailbox file (RFC 4155) as a release of its own."""
    found: list[Document | Unreadable] = []
    for number, (start, end) in enumerate(mails[: limits.members], 1):
        inner = replace(release, content=release.content[start:end])
        found += [replace(item, fragment=str(number)) for item in read_mail(inner, limits)]
    if len(mails) > limits.members:
        detail = f"{len(mails) - limits.members} mails after the first {limits.members} were not read."
        found.append(Unreadable("over_budget", f"{detail} Send them in smaller files.", "mail", "more"))
    return tuple(found)


def _page(
    release: Release, page: Part, sheets: tuple[Part, ...], limits: Limits
) -> tuple[Document | Unreadable, ...]:
    from presscheck.reading.html.reader import read_html

    text, _ = decode(page.content, page.charset or None)
    page_only = replace(release, content=text.encode(), media_type="text/html; charset=utf-8")
    styles = [decode(sheet.content, sheet.charset or None)[0] for sheet in sheets[: limits.members]]
    return read_html(page_only, limits, styles)


def _empty(notes: tuple[str, ...]) -> Unreadable:
    if notes:
        return Unreadable("unsupported", f"No part of the mail could be read: {'; '.join(notes)}.", "mail")
    return Unreadable("empty", "The mail has no text. Ask the sender for the release.", "mail")


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, LookupError, AttributeError, IndexError):
        return ""


def _add_fields(draft: Draft, message: EmailMessage) -> None:
    for name in HEADERS:
        draft.add_field(f"mail:{name.lower()}", _header(message, name))


def _picture_for_text(draft: Draft, parts: Sequence[Part | Opening | Skipped]) -> str:
    """Return the name of the picture that seems to be the release, or an empty string.

    Beside a few words, any that is attached may be; one that stands in the mail, where there are none.
    """
    letters = sum(len(piece.text) for piece in draft.pieces if not piece.zone and not piece.hidden)
    for part in parts:
        picture = isinstance(part, Part) and part.media_type.startswith("image/") and part.content
        if isinstance(part, Part) and picture and letters < (SCANT if part.attached else NONE):
            return part.name or "a part without a name"
    return ""


def _add(draft: Draft, part: Part | Opening | Skipped, limits: Limits) -> Coverage:
    """Add the text of one part, and return how much of it was read."""
    if isinstance(part, Skipped):
        return Coverage(0.0, (part.why,), over=True)
    if isinstance(part, Opening):
        place, why = Place(part="subject"), "subject of a mail in the mail"
        draft.add(Piece(_header(part.message, "Subject"), Role.HEADING, 1, because=why, place=place))
        _add_fields(draft, part.message)
        return FULL
    coverage = _add_part(draft, part, limits)
    damage = f"{part.name or 'the text'} is damaged and could not be unpacked to its end"
    return coverage.cut_off(damage) if part.damaged else coverage


def _add_part(draft: Draft, part: Part, limits: Limits) -> Coverage:
    decorates = part.media_type.partition("/")[0] in PICTURES or part.media_type in SEALS
    if decorates or not part.content.strip():
        return FULL
    if part.name or part.media_type not in ("text/plain", "text/html"):
        return _attach(draft, part, limits)
    text = with_line_feeds(decode(part.content, part.charset or None)[0])
    found = _passage(part, text, limits)
    name, form = draft.name("text"), Form.LINES if part.media_type == "text/plain" else Form.MARKUP
    draft.originals[name] = Original(text, form)
    for piece in found.pieces:
        piece.place = piece.place._replace(part=name)
        draft.add(piece)
    return found.coverage


def _passage(part: Part, text: str, limits: Limits) -> Passage:
    if part.media_type == "text/plain":
        return plain_passage(text, limits)
    from presscheck.reading.html.reader import passage

    return passage(text, limits)


def _attach(draft: Draft, part: Part, limits: Limits) -> Coverage:
    from presscheck.reading import read

    name = part.name or part.media_type
    release = Release(part.content, part.name, part.media_type)
    return _together([_attached(draft, item, name) for item in read(release, limits.inner())])


def _together(read: Sequence[Coverage]) -> Coverage:
    """Return how much was read of parts that count alike."""
    share = sum(one.share for one in read) / max(len(read), 1)
    return Coverage(share, tuple(note for one in read for note in one.notes), any(one.over for one in read))


def _attached(draft: Draft, item: Document | Unreadable, name: str) -> Coverage:
    if isinstance(item, Unreadable):
        note = f"attachment {name} was not read ({item.reason}): {item.detail}"
        return Coverage(0.0, (note,), item.reason == "over_budget")
    parts = {part: draft.name(_part_of(name, item.fragment, part)) for part in item.originals}
    draft.originals |= {parts[part]: original for part, original in item.originals.items()}
    for piece in _as_pieces(item):
        inner = piece.place.part or ""
        part = parts.get(inner) or _part_of(name, item.fragment, inner)
        piece.place = piece.place._replace(part=part)
        draft.add(piece)
    notes = tuple(f"attachment {name}: {note}" for note in item.coverage.notes)
    return replace(item.coverage, notes=notes)


def _part_of(*names: str | None) -> str:
    return ": ".join(filter(None, names))


def _as_pieces(document: Document) -> Iterator[Piece]:
    links = deque(document.links)
    for block in document.blocks:
        held = []
        while links and links[0].start < block.end:
            link = links.popleft()
            held.append((link.start - block.start, link.end - block.start, link.href, link.rel))
        if block.role is not Role.FIELD:
            text = document.text_of(block)
            yield Piece(
                text,
                block.role,
                block.level,
                block.zone,
                block.hidden,
                block.slot,
                block.hint,
                block.because,
                block.place,
                tuple(held),
            )
