"""Which words of the policy stand in a text? One automaton, one pass, whole words only."""

from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from presscheck.document import Document
from presscheck.marking.folding import Folded
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Relay, Topic, Wire
from presscheck.policy.spelling import Entry, spellings_of, words_of

OPEN_SCRIPTS = (("\u0e00", "\u0eff"), ("\u1100", "\u11ff"), ("\u3040", "\ud7ff"), ("\uf900", "\ufaff"))
"""Thai and Lao, Japanese, Chinese and Korean: words there need no boundary."""

LONG = 6
"""Characters of words in capitals behind which small letters are no ending of theirs."""

SHORTEST = 2
"""Characters of the shortest pattern; a single letter names nothing."""


class Hit[T: Entry](NamedTuple):
    """One policy entry found at document offsets.

    `glued` tells that the word runs into its neighbour (`Jane DoeSponsored`, `RELEASEMarch 16`);
    `obfuscated` that invisible or look-alike characters were looked through.
    """

    entry: T
    start: int
    end: int
    obfuscated: bool = False
    glued: bool = False


class Hits(NamedTuple):
    """All hits of a document by kind of entry, each in text order, longer ones first at the same place."""

    phrases: tuple[Hit[Phrase], ...] = ()
    wires: tuple[Hit[Wire], ...] = ()
    entities: tuple[Hit[Entity], ...] = ()
    relays: tuple[Hit[Relay], ...] = ()
    markers: tuple[Hit[Marker], ...] = ()
    topics: tuple[Hit[Topic], ...] = ()


class Lexicon:
    """The words of one policy, ready to be found."""

    def __init__(self, policy: Policy) -> None:
        entries: dict[str, list[Entry]] = {}
        spelled = policy.spellings or spellings_of(policy)
        for spelling, (_, entry) in zip(spelled, words_of(policy), strict=True):
            for pattern in (spelling, spelling.replace("-", " ")) if "-" in spelling else (spelling,):
                known = entries.setdefault(pattern, [])
                if not known or known[-1] is not entry:
                    known.append(entry)
        self._patterns = [pattern for pattern in entries if len(pattern.strip()) >= SHORTEST]
        self._entries = [entries[pattern] for pattern in self._patterns]
        self._automaton = AhoCorasick(
            self._patterns, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        )

    def find(self, folded: Folded, document: Document) -> Hits:
        """Find every entry in `folded`, the folded text of `document`, that lies inside one block."""
        found: dict[type, list[Hit[Entry]]] = defaultdict(list)
        starts = [block.start for block in document.blocks]
        for index, start, end in self._matches(folded, document.text):
            fit = _fit(folded, start, end, document.text)
            if fit is None:
                continue
            glued, first, last = fit
            if not starts or last <= document.blocks[max(bisect_right(starts, first) - 1, 0)].end:
                veiled = bool(folded.veiled) and folded.disguised(first, last)
                for entry in self._entries[index]:
                    found[type(entry)].append(Hit(entry, first, last, veiled, glued))
        return Hits(
            _in_order(found, Phrase),
            _in_order(found, Wire),
            _in_order(found, Entity),
            _in_order(found, Relay),
            _in_order(found, Marker),
            _in_order(found, Topic),
        )

    def _matches(self, folded: Folded, text: str) -> list[tuple[int, int, int]]:
        """Return the pattern, start and end of what may be whole words.

        Most matches begin or end where a word in small letters runs on: those go before a closer look.
        """
        padded = f" {folded.unfolded(text)} "
        return [
            (index, start, end)
            for index, start, end in self._automaton.find_matches_as_indexes(folded.text, overlapping=True)
            if not (padded[start].islower() and padded[start + 1].islower())
            and not (padded[end].islower() and padded[end + 1].islower())
        ]


def _in_order[T: Entry](found: dict[type, list[Hit[Entry]]], kind: type[T]) -> tuple[Hit[T], ...]:
    hits: list[Hit[T]] = found.get(kind, [])  # type: ignore[assignment]  # filed by type
    return tuple(sorted(hits, key=lambda hit: (hit.start, -hit.end)))


def _fit(folded: Folded, start: int, end: int, text: str) -> tuple[bool, int, int] | None:
    """Return whether the match is glued to a neighbour, and its document span; None inside a word."""
    view = folded.text
    joined_before = start > 0 and _joined(view[start], view[start - 1])
    joined_after = end < len(view) and _joined(view[end - 1], view[end])
    first, last = folded.span(start, end)
    if not (joined_before or joined_after):
        return False, first, last
    if joined_before and not _seam(text, first):
        return None
    if joined_after and not (_seam(text, last) or _ends_capitals(text, first, last)):
        return None
    return True, first, last


def _joined(edge: str, neighbour: str) -> bool:
    """Tell whether the edge of a match and its neighbour belong to one word."""
    return edge.isalnum() and neighbour.isalnum() and not _is_open(edge)


def _seam(text: str, at: int) -> bool:
    """Tell whether two words were run together at `at`: `eS`, `1S`, `E1`, or `EMa` after capitals."""
    before, after = text[at - 1], text[at]
    if before.isdigit() != after.isdigit():
        return True
    if before.islower() and after.isupper():
        return True
    return (
        before.isupper()
        and after.isupper()
        and text[at + 1 : at + 2].islower()
        and text[at - 2 : at - 1].isupper()
    )


def _ends_capitals(text: str, first: int, last: int) -> bool:
    """Tell whether words in capitals run into small ones: `SPONSORED CONTENTfrom Acme`, but not `ADs`."""
    return last - first >= LONG and text[first:last].isupper() and text[last].islower()


def _is_open(char: str) -> bool:
    return char >= OPEN_SCRIPTS[0][0] and any(low <= char <= high for low, high in OPEN_SCRIPTS)


_LEXICONS: dict[str, Lexicon] = {}


def lexicon_of(policy: Policy) -> Lexicon:
    """Return the lexicon of a policy, built once for each policy digest."""
    if policy.digest not in _LEXICONS:
        _LEXICONS[policy.digest] = Lexicon(policy)
    return _LEXICONS[policy.digest]
