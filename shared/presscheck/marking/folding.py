"""How is a text looked at so that typing, typography and disguise make no difference?

One character stays one character; only zero-width characters, soft hyphens, repeated spaces and those between
the letters of a spread word go, and a `Folded` maps every place back to the document.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from string import ascii_letters, digits
from typing import NamedTuple

REMOVED = re.compile(
    "[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+"
)
"""Soft hyphen, zero-width and direction characters: they make no difference to a reader."""

VEILS = "\u00ad\u200b\u2060\ufeff"
"""The commonest of them: `in` is faster than a pattern on text that has none."""

SPACES = re.compile(r"(?<=[ \n])[ \n]+")

SPREAD = re.compile(r"(?<![^ ])[^\W\d_](?:[ .][^\W\d_]){3,30}(?![^ ])")
"""A word set with a space between its letters: `A N Z E I G E`. Each place is tried once, so it is linear."""

NUMBERED = re.compile(r"(?<=[^\W\d_])[013457$](?=[^\W\d_])")
"""A figure between two letters, which may stand for a letter it looks like: `sp0ns0red`."""

LETTERS = dict(zip("013457$", "oieasts", strict=True))
"""The letters they look like."""

KINDS = dict.fromkeys(ascii_letters, "a") | dict.fromkeys(" .", " ") | dict.fromkeys(f"{digits}$", "0")
SHAPES = bytes(ord("a" if byte >= 0xC0 else KINDS.get(chr(byte), "-")) for byte in range(256))
"""Letters, what parts them, figures, and the rest, by the first byte of a character in UTF-8."""

REST = bytes(range(0x80, 0xC0))
"""The other bytes of characters in UTF-8."""

SPREAD_SHAPE, NUMBERED_SHAPE = b"a a a a", b"a0a"
"""What the shape of a spread or numbered word holds; ten times as fast to look for as the pattern."""

TWIN_LATIN = dict(
    zip(
        "авеікмнорстухѕјһԁԛԝгαβγεηικμνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕІКМНОРСТУХЅЈ",
        "abeikmhopctyxsjhdqwrabyenikuvoptuxABEZHIKMNOPTYXABEIKMHOPCTYXSJ",
        strict=True,
    )
)
"""Cyrillic and Greek letters that look like Latin ones."""

TWIN_CYRILLIC = {"a": "а", "e": "е", "i": "і", "k": "к", "o": "о", "p": "р", "c": "с", "y": "у", "x": "х"}
"""Latin letters that look like Cyrillic ones, in lower case."""

WORD = re.compile("[A-Za-zͰ-ӿ]+")
"""A run of letters of the scripts that have twins; each run is matched once, so the scan is linear."""

SEAM = re.compile("[A-Za-z][Ͱ-ӿ]|[Ͱ-ӿ][A-Za-z]")
"""Where two scripts meet inside a word."""

STYLED = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True)) | {
    chr(first + at): chr(ord("a") + at) for first in (0x1F150, 0x1F170) for at in range(26)
}
"""Small capitals and letters in dark circles and squares, which Unicode does not take apart."""

PUNCTUATION = {
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("‘’‚‛ʼ´`′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    "：": ":",
    "（": "(",
    "）": ")",
    "／": "/",
}


class Folded(NamedTuple):
    """A text as matching sees it.

    `cuts` are the folded places behind which characters were left out, `shifts` how many up to there;
    `veiled` the document offsets of invisible or look-alike characters, in order.
    """

    text: str
    cuts: Sequence[int] = ()
    shifts: Sequence[int] = ()
    veiled: Sequence[int] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the document offsets of a stretch of folded text."""
        if not self.cuts:
            return start, end
        return self._place(start), self._place(end - 1) + 1 if end > start else self._place(start)

    def unfolded(self, text: str) -> str:
        """Return the document's text without what folding left out, place for place as `self.text`."""
        if not self.cuts:
            return text
        parts, at, gone = [], 0, 0
        for place, shift in zip(self.cuts, self.shifts, strict=True):
            parts.append(text[at : place + gone])
            at, gone = place + shift, shift
        return "".join((*parts, text[at:]))

    def disguised(self, start: int, end: int) -> bool:
        """Tell whether an invisible or look-alike character stands between two document offsets."""
        at = bisect_left(self.veiled, start)
        return at < len(self.veiled) and self.veiled[at] < end

    def _place(self, at: int) -> int:
        before = bisect_right(self.cuts, at)
        return at + (self.shifts[before - 1] if before else 0)


def fold(text: str) -> Folded:
    """Return `text` for matching: case, accents, typography, look-alikes and invisibles folded."""
    if text.isascii():
        return _squeezed(text.lower().replace("\n", " "), [])
    plain, veiled = _untwinned(text)
    return _squeezed(_simple(plain), veiled)


def plain_of(text: str) -> str:
    """Return a phrase as it must look to be found in folded text."""
    return fold(text).text.strip()


def _untwinned(text: str) -> tuple[str, list[int]]:
    if not any(char in text for char in "аеорсіухοαАЕОРСТНВКМІ"):
        return text, []
    if not SEAM.search(text):
        return text, []
    parts, veiled, at = [], [], 0
    for match in WORD.finditer(text):
        word = match[0]
        twin = "".join(_twins(word)) if SEAM.search(word) else word
        if twin != word:
            veiled += [match.start() + n for n, (a, b) in enumerate(zip(word, twin, strict=True)) if a != b]
            parts += [text[at : match.start()], twin]
            at = match.end()
    return "".join((*parts, text[at:])), veiled


def _twins(word: str) -> list[str]:
    """Write a word of two scripts in one: that of its letters which look like no other."""
    if any(char not in TWIN_LATIN and not char.isascii() for char in word):
        return [TWIN_CYRILLIC.get(char.lower(), char) for char in word]
    return [TWIN_LATIN.get(char, char) for char in word]


def _simple(text: str) -> str:
    for char in set(text):
        if char > "\x7f":
            single = _single(char)
            if single != char:
                text = text.replace(char, single)
    text = text.replace("\n", " ")
    return text.lower() if text.isascii() else text.casefold()


STYLES = (
    ("\uff00", "\uffef"),
    ("𝐀", "𝟿"),
    ("①", "ⓩ"),
    ("\u02b0", "\u02b8"),
    ("\u1d2c", "\u1d6a"),
    ("\u1d9b", "\u1dbf"),
    ("\u2071", "\u2094"),
    ("\U0001f130", "\U0001f149"),
)
"""Stretches of Unicode that hold styled letters: full width, mathematical, circled, raised, in squares."""


@cache
def _single(char: str) -> str:
    """Return the one character that stands for `char`: its base letter, or itself where it has none."""
    if char in PUNCTUATION:
        return PUNCTUATION[char]
    if char in STYLED:
        return STYLED[char]
    if char == "ı":
        return "i"
    if "가" <= char <= "힣" or "ぁ" <= char <= "ヿ":
        return char
    parts = unicodedata.normalize("NFKD", char) if _is_styled(char) else unicodedata.normalize("NFD", char)
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    bare = bare if len(bare) == 1 else char
    return bare if len(bare.casefold()) == 1 else chr(0xE000 + ord(bare) % 0x1000)


def _is_styled(char: str) -> bool:
    """Tell whether a letter is a styled twin of an ordinary one: full width, circled, small and raised."""
    return any(first <= char <= last for first, last in STYLES)


def _shape(text: str) -> bytes:
    """Return one byte a character: letter, what parts letters, or neither."""
    encoded = text.encode("utf-8", "replace")
    return encoded.translate(SHAPES) if len(encoded) == len(text) else encoded.translate(SHAPES, REST)


def _gaps(word: re.Match[str]) -> tuple[int, int, int]:
    return word.start() + 1, word.end(), 2


def _spelled_out(text: str, veiled: list[int]) -> str:
    """Write figures inside words as the letters they look like, and add where they stood."""
    parts, at = [], 0
    for match in NUMBERED.finditer(text):
        parts += [text[at : match.start()], LETTERS[match[0]]]
        veiled.append(match.start())
        at = match.end()
    return "".join((*parts, text[at:]))


def _squeezed(text: str, veiled: list[int]) -> Folded:
    cuts: list[tuple[int, int, bool]] = []
    shape = _shape(text)
    if NUMBERED_SHAPE in shape:
        text = _spelled_out(text, veiled)
    if not text.isascii() and (any(veil in text for veil in VEILS) or REMOVED.search(text)):
        cuts += [(*match.span(), True) for match in REMOVED.finditer(text)]
    if SPREAD_SHAPE in shape:
        cuts += [(at, at + 1, False) for word in SPREAD.finditer(text) for at in range(*_gaps(word))]
    if "  " in text:
        cuts += [(*match.span(), False) for match in SPACES.finditer(text)]
    if not cuts:
        return Folded(text, veiled=sorted(veiled))
    cuts.sort()
    parts: list[str] = []
    places, shifts, at, gone = [], [], 0, 0
    for start, end, veil in cuts:
        if start > at or not parts:
            parts.append(text[at:start])
        gone += end - start
        places.append(end - gone)
        shifts.append(gone)
        veiled += range(start, end) if veil else ()
        at = end
    return Folded("".join((*parts, text[at:])), places, shifts, sorted(veiled))
