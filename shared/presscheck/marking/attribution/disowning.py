"""Which sentences say, in whatever words, that somebody else answers for the text?

`The sender alone is responsible for the content` has a word of answering, one for the content, and one for
somebody alone; `The newsroom was not involved` a newsroom, a denial, and a word of taking part.
"""

from presscheck.document import Zone
from presscheck.marking.attribution.disowning_words import (
    ALONE,
    ANSWERS,
    CONTENT,
    DENSE_NOTICES,
    ELSEWHERE,
    NEWSROOM,
    PARTIES,
    ROOTS,
    TAKES_PART,
)
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.sentence_words import NEGATIONS
from presscheck.marking.sentences import sentence_in, words_of

LONGEST = 300
"""Characters of a sentence that disowns a text."""

CLOSING = 3
"""Lines at the end of a text that may be a notice though they stand in it."""


def disowned(scene: Scene) -> list[tuple[int, int]]:
    """Return the sentences around a text, or at its end, by which its carrier does not answer for it."""
    return [span for line in scene.ends if _may_hold(scene, line) for span in _spans(scene.text, line)]


def _may_hold(scene: Scene, line: Line) -> bool:
    around = line.zone in (Zone.BANNER, Zone.DECK, Zone.FOOTER)
    if not around and (line.zone is not Zone.BODY or line.number < len(scene.lines) - CLOSING):
        return False
    said = scene.text[line.start : line.end].lower()
    if not any(map(said.__contains__, ROOTS)):
        return False
    return all(hit.start != line.start for hit in scene.markers.get("contact", ()))


def _spans(text: str, line: Line) -> list[tuple[int, int]]:
    found, at = [], line.start
    while at < line.end:
        start, end = sentence_in(text, line.start, at, at + 1, line.end)
        if end - start <= LONGEST and disowns(text[start:end]):
            found.append((start, end))
        at = max(end, at) + 1
    return found


def disowns(sentence: str) -> bool:
    """Tell whether a sentence says that its carrier does not answer for a text, or had no part in it."""
    words = words_of(sentence.replace("’", "'").replace("l'", "l' ").replace("d'", "d' "))
    denied = not NEGATIONS.isdisjoint(words)
    if _has(words, ANSWERS) and _has(words, CONTENT) and not _has(words, ELSEWHERE):
        return denied or _has(words, ALONE) or _has(words, PARTIES)
    if denied and _has(words, NEWSROOM) and _has(words, TAKES_PART):
        return True
    return any(all(part in sentence for part in notice) for notice in DENSE_NOTICES)


def _has(words: list[str], stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stems) for word in words)
