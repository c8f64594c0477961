"""How does text from a release become harmless in an alert, a subject, a log line or a row?"""

import unicodedata

ELLIPSIS = "…"


def clean(text: str, limit: int) -> str:
    """Return `text` on one line, at most `limit` characters, without control or format characters.

    Unicode categories C* go (controls, bidirectional overrides, zero-width characters, surrogates,
    unassigned); any run of white space becomes one space; what was cut ends in an ellipsis.
    """
    window = text[: limit * 4 + 64]
    words = "".join(" " if char.isspace() else _shown(char) for char in window).split()
    line = " ".join(words)
    cut = len(line) > limit or len(text) > len(window)
    return line[: limit - 1].rstrip() + ELLIPSIS if cut else line


def readable(text: str) -> str:
    """Return `text` with its lines, without control and format characters that could disturb a page."""
    return "".join(char if char in "\n\t" else _shown(char) for char in text)


def ascii_line(text: str, limit: int) -> str:
    """Return `text` as one line of printable ASCII, at most `limit` long: no accents, `?` for the rest."""
    bare = unaccented(clean(text, limit * 2))
    line = "".join(char if " " <= char <= "~" else "?" for char in bare.replace(ELLIPSIS, "..."))
    return line if len(line) <= limit else line[: limit - 3].rstrip() + "..."


def unaccented(text: str) -> str:
    """Return `text` with letters for letters with accents, and for typographic forms what they stand for."""
    folded = unicodedata.normalize("NFKD", text)
    return "".join(char for char in folded if not unicodedata.combining(char))


def _shown(char: str) -> str:
    return "" if unicodedata.category(char).startswith("C") else char
