"""Which language is a release written in?"""

import re
from functools import cache
from typing import Any

from presscheck.document import Block, Document, Zone
from presscheck.marking.function_words import told_by_words

SAMPLE = 3_000
"""Characters of text that are looked at; beyond 2,000 the answer was never seen to change."""

ENOUGH = 40
"""Weighted characters below which nothing is guessed: a line of names fits any language."""

PROBE = 60
"""Characters from the front, the middle and the end of the sample that are looked at first."""

CLEAR = 0.99
"""Probability from which the probes settle it: on 1,219 stretches of texts in 28 languages they settled nine
in ten, none otherwise than the whole sample, in a third of the time."""

SURE = 0.9
"""Probability from which the text outweighs what the file declares."""

NAMES = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "nb": "no",
    "nn": "no",
    "fil": "tl",
    "mo": "ro",
    "sh": "sr",
}
"""ISO 639-1 codes by the older or longer names that files and models use."""

SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "th": re.compile("[\u0e01-\u0e5b]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "hy": re.compile("[\u0531-\u058a]"),
}
"""Scripts of one language each: where a fifth of a text is written so, Latin names do not count."""

HAN = re.compile("[\u4e00-\u9fff]")
"""Signs of Chinese and Japanese; no Japanese sentence is written with these alone."""

SHARE = 0.2

UNSPOKEN = "@/\\<>{}|_=#"
"""Words with one of these are addresses, tags or code, in no language."""


def identify(document: Document) -> str | None:
    """Return the ISO 639-1 code of the language of the text, or None.

    The shown text of body and deck decides; what the file declares settles it where the text is too short
    or the model unsure.
    """
    declared = _code(document.declared_language)
    sample = _sample(document)
    if _weight(sample) < ENOUGH:
        return declared
    if known := _by_script(sample) or told_by_words(sample):
        return known
    found, probability, reliable = _settle(sample)
    if found is None:
        return declared
    if declared and found != declared and not (reliable and probability >= SURE):
        return declared
    return found


def _sample(document: Document) -> str:
    parts: list[str] = []
    left = SAMPLE
    for zones in ((Zone.BODY,), (Zone.DECK, Zone.HEADLINE, Zone.FOOTER), (Zone.BANNER,)):
        for block in document.blocks:
            if left <= 0:
                break
            if block.zone in zones and _counts(block):
                words = _words(document.text[block.start : min(block.end, block.start + left)])
                parts.append(words)
                left -= len(words) + 1
        if SAMPLE - left >= ENOUGH * 4:
            break
    return "\n".join(parts)


def _counts(block: Block) -> bool:
    return not block.hidden and not block.slot


def _words(text: str) -> str:
    plain = text.replace("\u00ad", "").replace("\u200b", "").replace("\u200c", "")
    signs = [sign for sign in UNSPOKEN if sign in plain]
    if not signs and "\n" not in plain and "  " not in plain:
        return plain.strip()
    words = plain.split()
    for sign in signs:
        words = [word for word in words if sign not in word]
    return " ".join(words)


def _weight(sample: str) -> int:
    return len(sample) if sample.isascii() else len(sample.encode("utf-8", "replace"))


def _by_script(sample: str) -> str | None:
    if sample.isascii():
        return None
    counts = {language: len(script.findall(sample)) for language, script in SCRIPTS.items()}
    best = max(counts, key=counts.__getitem__)
    if counts[best] >= SHARE * len(sample):
        return best
    return "zh" if not counts["ja"] and len(HAN.findall(sample)) >= SHARE * len(sample) else None


def _settle(sample: str) -> tuple[str | None, float, bool]:
    """Ask the model about probes of the sample, and about all of it where they leave a doubt."""
    if len(sample) > 4 * PROBE:
        middle = len(sample) // 2
        probes = "\n".join((sample[:PROBE], sample[middle : middle + PROBE], sample[-PROBE:]))
        found, probability, reliable = _detect(probes)
        if reliable and probability >= CLEAR:
            return found, probability, reliable
    return _detect(sample)


@cache
def _model() -> Any:  # noqa: ANN401  # the library ships no types
    import gcld3

    return gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=SAMPLE * 4)


def _detect(sample: str) -> tuple[str | None, float, bool]:
    text = sample if sample.isascii() else sample.encode("utf-8", "replace").decode("utf-8")
    result = _model().FindLanguage(text=text)
    return _code(result.language), result.probability, result.is_reliable


def _code(tag: str | None) -> str | None:
    base = (tag or "").replace("_", "-").partition("-")[0].lower()
    code = NAMES.get(base, base)
    return code if len(code) == 2 and code.isalpha() else None
