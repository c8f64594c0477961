"""Which format do these bytes have?"""

import re
from dataclasses import dataclass

from presscheck.reading.charset import decode
from presscheck.reading.magic import (
    BRANDS,
    MAGIC,
    MAIL,
    MAIL_ONLY,
    MEMBERS,
    MIMETYPES,
    RIFF,
    ROOTS,
    SEALED,
    TAGS,
    TAR,
)
from presscheck.reading.names import BY_SUFFIX, BY_TYPE
from presscheck.reading.structure import markdown_share
from presscheck.release import Release

HEAD = 4_096
"""Bytes looked at; every format says what it is within them."""

ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,60})[\s/>]")
WHOLE = re.compile(rb"<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
"""Markup of a whole page, which Markdown does not hold."""
PROLOG = 131_072
"""Bytes in which a root element is looked for behind long comments and document types."""
MAIL_HEAD = 65_536
"""Bytes of a mail's header that are looked at; letters to many list them all."""
FIELDS = 1_000
"""Lines of it."""
BOM = b"\xef\xbb\xbf"
HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t\r\n]")


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A format, and in plain words where name or declared type say otherwise."""

    format: str
    notes: tuple[str, ...] = ()


def sniff(release: Release) -> Sniffed:
    """Tell the format of a release by its content first, then by its declared type and name."""
    declared = BY_TYPE.get((release.media_type or "").partition(";")[0].strip().lower(), "")
    suffix = release.name.rpartition(".")[2].lower() if "." in release.name else ""
    named = BY_SUFFIX.get(suffix, "")
    content = by_content(release.content)
    if content == "text":
        return _textual(release, declared, named)
    claims = (declared, named)
    if content == "xml" and "html" in claims and not release.content[:HEAD].lstrip().startswith(b"<?xml"):
        return Sniffed("html")
    if content == "html" and "markdown" in claims and not WHOLE.search(release.content[:HEAD]):
        return Sniffed("markdown")
    notes = [
        f"the {what} says {claim}, the content is {content}"
        for what, claim in (("declared type", declared), ("name", named))
        if claim and _kin(claim) != _kin(content)
    ]
    return Sniffed(content, tuple(notes))


def by_content(content: bytes) -> str:
    """Return the format that the bytes themselves show, or "text"."""
    head = content[:HEAD]
    for magic, name in MAGIC:
        if head.startswith(magic):
            return name
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(content)
    if head.startswith(b"RIFF") and (kind := RIFF.get(head[8:12])):
        return kind
    if head[4:8] == b"ftyp":
        return BRANDS.get(head[8:12], "video")
    if head.startswith(b"\x30") and SEALED in head[:32]:
        return "encrypted"
    if head[TAR : TAR + 5] == b"ustar":
        return "archive"
    return _by_text(content)


def _zipped(content: bytes) -> str:
    head = content[:HEAD]
    for kind, mark in MIMETYPES:
        if mark in head[:200]:
            return kind
    tail = content[-65_536:]
    for kind, mark in MEMBERS:
        if mark in tail or mark in head:
            return kind
    return "zip"


def _by_text(content: bytes) -> str:
    text = decode(content[:HEAD])[0].lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        if not _without_prolog(text) and len(content) > HEAD:
            text = decode(content[:PROLOG])[0].lstrip("\ufeff \t\r\n")
        return _marked_up(text)
    if text.startswith(("{", "[")):
        return _json(content, text)
    if text.startswith("\x01") or _is_framed(text):
        return "iptc7901"
    if _is_mail(content[:MAIL_HEAD].removeprefix(BOM)):
        return "mail"
    return "text"


def _is_framed(text: str) -> bool:
    """Tell whether a message header of one or two printed lines and the sign for the text's begin open it."""
    at = text[:80].find("\x02")
    return at > 0 and all(char.isprintable() or char in "\r\n\t\x01\x13\x14\x16" for char in text[:at])


def _marked_up(text: str) -> str:
    low = text.lower()
    if low.startswith("<!doctype html"):
        return "html"
    for found in ROOT.finditer(_without_prolog(text)):
        return ROOTS.get(found[1].lower(), _other(low))
    return _other(low)


def _other(low: str) -> str:
    if TAGS.search(low):
        return "html"
    return "xml" if low.startswith("<?xml") or "</" in low else "text"


def _without_prolog(text: str) -> str:
    rest = text
    while rest.startswith(("<?", "<!")):
        if rest.startswith("<!--"):
            end = rest.find("-->") + 2
        elif rest.startswith("<!") and 0 < rest.find("[") < rest.find(">"):
            end = rest.find("]>") + 1
        else:
            end = rest.find(">")
        if end < 2:
            return ""
        rest = rest[end + 1 :].lstrip()
    return rest


def _json(content: bytes, text: str) -> str:
    if not text[1:].lstrip().startswith(('"', "{", "}", "]")):
        return "text"
    if "jsonfeed.org/version" in text or (b'"content_html"' in content and b'"items"' in content):
        return "jsonfeed"
    return "ninjs"


def _is_mail(head: bytes) -> bool:
    lines = head.replace(b"\r\n", b"\n").split(b"\n\n", 1)[0].split(b"\n")[:FIELDS]
    if not HEADER.match(lines[0] + b" ") and not lines[0].startswith(b"From "):
        return False
    fields = [line.partition(b":")[0].lower() for line in lines if HEADER.match(line + b" ")]
    folded = sum(line.startswith((b" ", b"\t")) for line in lines)
    known = {name for name in fields if name in MAIL}
    if len(fields) + folded + lines[0].startswith(b"From ") < len(lines):
        return False
    return len(known) >= 2 and bool(known.intersection(MAIL_ONLY))


def _textual(release: Release, declared: str, named: str) -> Sniffed:
    for claim in (declared, named):
        if claim in ("markdown", "html"):
            return Sniffed(claim)
    text = decode(release.content[: HEAD * 4])[0]
    notes = tuple(
        f"the {what} says {claim}, the content is text"
        for what, claim in (("declared type", declared), ("name", named))
        if claim and _kin(claim) != "text"
    )
    return Sniffed("markdown" if markdown_share(text) else "text", notes)


def _kin(name: str) -> str:
    if name in ("newsml-g2", "newsml-1", "nitf", "rss", "atom", "xml"):
        return "xml"
    if name in ("ninjs", "jsonfeed", "json"):
        return "json"
    return "text" if name in ("text", "markdown", "iptc7901") else name
