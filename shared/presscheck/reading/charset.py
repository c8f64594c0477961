"""Which characters do these bytes stand for?"""

import codecs
import re
from collections import Counter

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16, whose mark it begins with."""

WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What writers of these names really use, as browsers read them (WHATWG Encoding Standard, 4.2)."""

FAMILIES = (
    "utf-",
    "iso8859",
    "iso2022",
    "cp",
    "koi8",
    "gb",
    "big5",
    "euc",
    "shift",
    "mac",
    "tis",
    "hz",
    "johab",
)
"""Beginnings of the names of codecs that only decode text; others compress or execute escapes."""

DECLARED = re.compile(rb"""(?:encoding|charset)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_:.-]{2,40})""")
HIGH = re.compile(rb"[\x80-\xff]")
LETTER = re.compile(rb"[A-Za-z\x80-\xff]")
NOISE = "".join(map(chr, (0, *range(5, 9), *range(14, 26), *range(27, 32), 0xFFFD)))
"""Characters that no text has; SOH to EOT frame wire messages."""

MOJIBAKE = re.compile("Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]|Ð[\u0080-\u00bf]")
"""What UTF-8 looks like when it was read as Latin-1 on its way here."""

LATIN = ("cp1252", "cp1254")
"""Encodings that programs claim for every text, whatever its letters."""

FOREIGN = 0.3
"""Share of bytes beyond ASCII among letters from which a text is in no Latin script; Vietnamese has 0.25."""

EAST = 0x30
"""The first block of 256 characters with letters of East Asia, of which a text uses many."""

SHIFTS = (
    (b"\x1b$B", "iso2022_jp_2"),
    (b"\x1b$@", "iso2022_jp_2"),
    (b"\x1b$)C", "iso2022_kr"),
)
"""What calls the characters of Japanese and Korean in texts of seven bits (RFC 1468, RFC 1557)."""

HEAD = 2_048
SAMPLE = 6_000
"""Bytes around the first accent that the guess is made on: 3,000 suffice, 32,000 take 30 ms."""


def decode(content: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return the text of `content` and the encoding it was read with.

    A byte order mark decides, then UTF-8 (with a damaged byte in twenty at most), then the declared
    encoding (`declared`, or what an XML or HTML head says), then a guess. Bytes that fit none become U+FFFD;
    nothing is raised.
    """
    for mark, name in BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace"), name
    if wide := _wide(content):
        return content.decode(wide, "replace"), wide
    named = _codec(declared or _declared(content[:HEAD]))
    if named.startswith("iso2022") or (named := _shifted(content) or named).startswith("iso2022"):
        return content.decode(named, "replace"), named
    if (text := _strictly(content, "utf-8")) is None:
        text = _mostly_utf_8(content)
    if text is not None:
        return text, "utf-8"
    name = _believable(named, content) or _guess(content) or "cp1252"
    text = _strictly(content, name)
    return (content.decode(name, "replace") if text is None else text), name


def _shifted(content: bytes) -> str:
    """Return the encoding of seven bits whose escapes stand in a text, or an empty string (ISO 2022)."""
    if b"\x1b$" not in content or not content.isascii():
        return ""
    return next((name for escape, name in SHIFTS if escape in content), "")


def noise(text: str) -> float:
    """Return the share of characters that belong to no text, in the first 20,000."""
    head = text[:20_000]
    met = [char for char in NOISE if char in head]
    return sum(map(head.count, met)) / len(head) if met else 0.0


def notes_on(text: str) -> tuple[str, ...]:
    """Say in plain words what seems wrong with decoded text."""
    if text.isascii():
        return ()
    notes = []
    if lost := text.count("\ufffd"):
        notes.append(f"characters that could not be decoded: {lost:,}")
    if len(MOJIBAKE.findall(text[:200_000])) > 2:
        notes.append("the text looks as if it had been decoded with a wrong encoding before it came here")
    return tuple(notes)


def _believable(named: str, content: bytes) -> str:
    """Return the declared encoding unless the bytes belie it.

    What comes here is not UTF-8, and UTF-16 and UTF-32 have a mark or bytes of zero. Few letters of a text in
    Latin script are beyond ASCII.
    """
    if named.startswith("utf-"):
        return ""
    if named in LATIN:
        letters = LETTER.findall(content[:SAMPLE])
        if len(HIGH.findall(content[:SAMPLE])) > FOREIGN * len(letters):
            return ""
    return named


def _declared(head: bytes) -> str:
    if not head.lstrip().startswith(b"<"):
        return ""
    found = DECLARED.search(head)
    return found[1].decode("ascii") if found else ""


def _codec(name: str) -> str:
    try:
        canonical = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    canonical = WIDER.get(canonical, canonical)
    return canonical if canonical.startswith(FAMILIES) and canonical != "utf-7" else ""


def _wide(content: bytes) -> str:
    """Return the UTF-16 of a text without a mark: bytes of zero in one place of two, and letters."""
    head = content[: 512 - len(content[:512]) % 2]
    zeros = head.count(0)
    odd, even = head[1::2].count(0), head[::2].count(0)
    if not zeros or min(odd, even) * 8 > max(odd, even):
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    return name if zeros * 3 >= len(head) or _reads(head.decode(name, "replace")) else ""


def _reads(text: str) -> bool:
    """Tell whether characters are those of a text: letters of one or two scripts, spaces, punctuation."""
    pages = Counter(ord(char) >> 8 for char in text if char.isalpha())
    told = sum(char.isprintable() or char.isspace() for char in text) == len(text)
    return told and sum(pages.values()) * 2 > len(text) and (len(pages) <= 4 or min(pages) >= EAST)


def _strictly(content: bytes, name: str) -> str | None:
    if not name or (name.startswith("utf-") and name[4:6] in ("16", "32")):
        return None
    try:
        return content.decode(name)
    except (UnicodeError, LookupError):
        return None


def _guess(content: bytes) -> str:
    first = HIGH.search(content)
    if first is None:
        return ""
    import chardet

    start = max(first.start() - SAMPLE // 4, 0)
    found = chardet.detect(content[start : start + SAMPLE])["encoding"]
    return _codec(found or "")


def _mostly_utf_8(content: bytes) -> str | None:
    text = content.decode("utf-8", "replace")
    return text if text.count("\ufffd") * 20 < len(HIGH.findall(content)) else None
