"""Are two spellings the same find? Comparison tolerant of what carries no meaning."""

import unicodedata
from difflib import SequenceMatcher

LEGAL_FORMS = frozenset(
    (
        "inc",
        "corp",
        "corporation",
        "ltd",
        "limited",
        "llc",
        "plc",
        "gmbh",
        "ag",
        "sa",
        "spa",
        "srl",
        "co",
        "company",
        "kg",
        "se",
        "nv",
        "bv",
        "ab",
        "oy",
        "as",
        "group",
    )
)
ENOUGH_ALIKE = 0.85
"""Similarity from which two texts count as one; settled by eye on cut-off and re-spaced quotes."""


def plain(text: str) -> str:
    """Return letters and digits only, case and compatibility folded."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if char.isalnum())


def name(text: str) -> str:
    """Return a company name without legal forms and punctuation."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(char if char.isalnum() else " " for char in folded).split()
    return "".join(word for word in words if word not in LEGAL_FORMS) or "".join(words)


def same(found: str, expected: str, key: object = plain) -> bool:
    """Tell whether one text holds the other, or both are nearly alike."""
    left, right = (name(found), name(expected)) if key is name else (plain(found), plain(expected))
    if not left or not right:
        return False
    if left in right or right in left:
        return min(len(left), len(right)) >= min(3, max(len(left), len(right)))
    return SequenceMatcher(None, left[:400], right[:400], autojunk=False).ratio() >= ENOUGH_ALIKE
