"""Which parts of a mail does its receiver see, and in which order?"""

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.errors import InvalidBase64LengthDefect
from email.message import EmailMessage, MIMEPart

from presscheck.reading.limits import Limits

PREFERRED = ("text/html", "text/plain")
"""Alternatives a mail program shows, best first (RFC 2046, 5.1.4: the last one it can show)."""

NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
"""What base64 is read without (RFC 2045, 6.8)."""

POSTED = ("To", "Received", "Message-ID")
"""Header fields that a mail on its way has and a page saved by a browser has not."""


@dataclass(frozen=True, slots=True)
class Part:
    """One shown part: its declared type, file name ("" for text of the mail itself) and bytes.

    `attached` tells that the mail calls it an attachment, `damaged` that it could be unpacked in part only.
    """

    media_type: str
    name: str
    content: bytes
    charset: str
    attached: bool = False
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """The head of a mail inside the mail, whose parts follow."""

    message: EmailMessage


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part that was not looked at, in words for the desk."""

    why: str


def parts_of(message: EmailMessage, limits: Limits) -> Iterator[Part | Opening | Skipped]:
    """Yield the shown parts in order: one of each set of alternatives, attachments, forwarded parts."""
    for found, part in enumerate(_walk(message, limits, 0), 1):
        if found > limits.members:
            yield Skipped(f"parts after the first {limits.members} were not read")
            return
        yield part


def _walk(message: MIMEPart, limits: Limits, depth: int) -> Iterator[Part | Opening | Skipped]:
    if depth > limits.nesting:
        yield Skipped(f"parts nested deeper than {limits.nesting} were not read")
    elif message.get_content_type() == "multipart/alternative":
        yield from _walk(_best(message), limits, depth + 1)
    elif message.is_multipart():
        for child in _children(message):
            if message.get_content_type() == "message/rfc822" and isinstance(child, EmailMessage):
                yield Opening(child)
            yield from _walk(child, limits, depth + 1)
    else:
        yield _part(message)


def saved_page(message: EmailMessage) -> tuple[Part, tuple[Part, ...]] | None:
    """Return the page that a browser saved in the form of a mail, and its style sheets.

    Such a file has resources around one page (RFC 2557) and neither a receiver nor a way it took; None where
    the mail was sent.
    """
    if message.get_content_type() != "multipart/related" or any(name in message for name in POSTED):
        return None
    parts = list(message.iter_parts()) if message.is_multipart() else []
    root = parts[0] if parts else message
    if root.get_content_type() == "multipart/alternative":
        root = _best(root)
    if root.get_content_type() != "text/html":
        return None
    return _part(root), tuple(_part(one) for one in parts if one.get_content_type() == "text/css")


def _children(message: MIMEPart) -> list[MIMEPart]:
    if message.get_content_maintype() != "multipart":
        return _inner(message)
    children = list(message.iter_parts())
    if message.get_content_type() == "multipart/related":
        return [child for child in children if child is children[0] or not _is_resource(child)]
    return children


def _is_resource(part: MIMEPart) -> bool:
    """Tell the style sheets, scripts and frames of a text from the releases attached to it (RFC 2387)."""
    return _told(part.get_content_disposition) != "attachment" and (
        part.get_content_maintype() == "text" or "script" in part.get_content_subtype()
    )


def _inner(message: MIMEPart) -> list[MIMEPart]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, MIMEPart)] if isinstance(payload, list) else []


def _best(message: MIMEPart) -> MIMEPart:
    children = [child for child in message.iter_parts() if isinstance(child, MIMEPart)]
    for wanted in PREFERRED:
        for child in children:
            if child.get_content_type() == wanted and _bytes(child).strip():
                return child
    mixed = [child for child in children if child.is_multipart()]
    return (mixed or children or [EmailMessage()])[-1]


def _part(message: MIMEPart) -> Part:
    content = _bytes(message)
    charset = _told(message.get_content_charset)
    attached = _told(message.get_content_disposition) == "attachment"
    kind, name = message.get_content_type(), _told(message.get_filename)
    broken = any(isinstance(defect, InvalidBase64LengthDefect) for defect in message.defects)
    return Part(kind, name, _as_far_as_possible(content) if broken else content, charset, attached, broken)


def _as_far_as_possible(content: bytes) -> bytes:
    """Unpack base64 whose length is wrong, which Python hands over as it is, up to its last whole group."""
    letters = NO_BASE64.sub(b"", content)
    return binascii.a2b_base64(letters[: len(letters) // 4 * 4])


def _told(ask: Callable[[], str | None]) -> str:
    """Return what a header says, or nothing where it is damaged: Python fails on a lone `filename*`."""
    try:
        return ask() or ""
    except IndexError:
        return ""


def _bytes(message: MIMEPart) -> bytes:
    payload = message.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
