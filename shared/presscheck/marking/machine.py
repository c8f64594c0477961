"""Which sentences say, in whatever words, that a machine made this text?

`This article was drafted with the help of AI` has a name for the text, a word of making and a machine, and
nothing in between that would make it a sentence about something else.
"""

import re
from collections.abc import Iterator

from presscheck.document import Block, Document, Role, Zone
from presscheck.marking.machine_words import (
    ANDS,
    BETWEEN,
    DENIALS,
    GENERATORS,
    LETTERS,
    MACHINES,
    MADE,
    OPENING,
    PARTS,
    PIECES,
    PLAIN,
    PLAIN_STEMS,
    SHORT,
    STEMS,
    THINGS,
)
from presscheck.marking.sentence_words import (
    ARTICLES,
    COPULAS,
    DEICTIC,
    HEDGES,
    ITEMS,
    LINKS,
    NEGATIONS,
    VOWELS,
)
from presscheck.marking.sentences import after_heading, sentence_at, words_of

LONGEST = 400
"""Characters of a sentence that is a notice."""

NEAR = 20
"""Letters between the beginning of a notice, the machine and the making, in scripts without spaces."""

DENSE = "\u2e80"
"""The first letter of those scripts."""

BREAK = re.compile("[,;:(|—]")
"""Signs behind which a note goes on with something else."""

NOTE = 16
"""Words of a short note that begins with how it was made: `Written with AI, checked by an editor`."""


def machine_made(document: Document) -> Iterator[tuple[Block, int, int, str]]:
    """Return block, offsets and machine of every shown sentence that says a machine made the text."""
    folded = document.text.lower()
    if len(folded) != len(document.text):
        folded = document.text
    told = -1
    for start, end in sorted({*_names(folded), *_abbreviations(document.text)}):
        block = document.block_at(start)
        if start < told or block.hidden or block.zone is Zone.METADATA or block.role is Role.FIELD:
            continue
        first, last = sentence_at(document, block, start, end)
        if last - first <= LONGEST and _says_so(document.text, first, start, end, last, block):
            yield block, first, last, document.text[start:end]
            told = last


def _names(folded: str) -> Iterator[tuple[int, int]]:
    stems, generators = (PLAIN_STEMS, PLAIN) if folded.isascii() else (STEMS, GENERATORS)
    named = MACHINES if any(map(folded.__contains__, stems)) else ()
    for name in (*named, *generators):
        at = folded.find(name)
        while at >= 0:
            yield at, at + len(name)
            at = folded.find(name, at + len(name))


def _abbreviations(text: str) -> Iterator[tuple[int, int]]:
    for letter in LETTERS:
        at = text.find(letter)
        while at >= 0:
            for start in (at - 1, at):
                if text[max(start, 0) : start + 2] in SHORT and not _in_word(text, start, start + 2):
                    yield start, start + 2
            at = text.find(letter, at + 1)


def _in_word(text: str, start: int, end: int) -> bool:
    around = (text[max(start - 1, 0) : start], text[end : end + 1])
    return any(char.isalnum() and char < DENSE for char in around)


def _says_so(text: str, first: int, start: int, end: int, last: int, block: Block) -> bool:
    if text[max(start - 1, first) : start] > DENSE or text[end : min(end + 1, last)] > DENSE:
        return _says_densely(text[first:start].strip(), text[end:last])
    said = text[first:start].replace("’", "'")
    note = after_heading(said)
    before, after = words_of(note.translate(VOWELS)), words_of(text[end:last])
    if not any(map(_is_made, (*before, *after))) or not NEGATIONS.isdisjoint(before):
        return False
    nouns = [word.rpartition("'")[2] for word in before[:4]]
    named = next((at for at, word in enumerate(nouns) if word in ITEMS or word in PIECES), -1)
    ends = ends_note(text[end:last])
    verb_first = named > 1 and _is_made(before[0]) and before[named - 1] in DEICTIC
    if named > 0 and (before[0] in DEICTIC or before[0] in PARTS or verb_first):
        pictures = nouns[named] in PIECES and before[0] in ARTICLES and COPULAS.isdisjoint(before)
        return all(map(_may_stand, before[named + 1 :])) and (ends or not pictures)
    bare = named == 0 and "," not in note
    apart = note != said or bare or block.zone in (Zone.BANNER, Zone.DECK, Zone.FOOTER)
    known = all(map(_may_stand, (*nouns[:1], *before[1:])))
    return apart and ends and known and len(before) + len(after) <= NOTE


def ends_note(after: str) -> bool:
    """Tell whether a note says no more behind the machine: `AI-generated pictures flooded` does.

    A name may follow, and behind a comma or an `and` what people did.
    """
    said = BREAK.split(after, maxsplit=1)[0].split()
    for raw in said[1:] if after[:1].isalpha() else said:
        word = raw.strip("-–.!\"'“”«»").casefold()
        if word in ANDS:
            return True
        if raw.strip("-–.")[:1].islower() and not _may_stand(word):
            return False
    return True


def _says_densely(before: str, after: str) -> bool:
    """Tell the same of a sentence in a script without spaces, whose words cannot be told apart."""
    opening = before.startswith(OPENING) and any(thing in before for thing in THINGS)
    made = any(stem in f"{before} {after[:NEAR]}" for stem in MADE if stem > DENSE)
    return opening and made and len(before) <= NEAR and not any(no in after[: 2 * NEAR] for no in DENIALS)


def names_machine(text: str) -> bool:
    """Tell whether a short text names what may have made another: `AI from public sources`."""
    folded = text.casefold()
    return any(name in folded for name in MACHINES) or not SHORT.isdisjoint(text.split())


def _is_made(word: str) -> bool:
    return word.startswith(MADE)


def _may_stand(word: str) -> bool:
    known = (BETWEEN, LINKS, HEDGES, ITEMS, PIECES, DEICTIC)
    return _is_made(word) or any(word in words for words in known)
