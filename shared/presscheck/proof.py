"""How does a text look with what was found marked, and what is missing shown where it belongs?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from presscheck.alert import OPEN
from presscheck.document import Block, Document, Zone
from presscheck.plain import readable
from presscheck.verdict import MENDED

SHOWN = 40_000
"""Characters of a text that are shown; after as many, only paragraphs in which something was found."""

STRETCH = 2_000
"""Longest stretch that is shown whole; a longer one is cut in the middle."""

MOST = 60_000
"""Characters after which no paragraph begins and no stretch of one follows, whatever was found."""

ORDER = (Zone.BANNER, Zone.HEADLINE, Zone.DECK, Zone.BODY, Zone.FOOTER)
BESIDE = (Zone.ASIDE, Zone.METADATA)
"""Zones that are no part of the text as readers see it: shown only where something was found in them."""

type Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text under the same marks; `ending` names those that end with it."""

    text: str
    marked: bool = False
    own: bool = True
    ending: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A line to insert here, and the requirements that ask for it, each with its state."""

    remedy: str
    asked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the text with its zone, and what is missing before it; the last one may hold no text."""

    zone: str
    hidden: bool = False
    missing: tuple[Place, ...] = ()
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """A text to be looked at; `left_out` counts blocks that are not shown."""

    paragraphs: tuple[Paragraph, ...]
    left_out: int = 0


def proof_of(document: Document, release: Json) -> Proof:
    """Return `document` with the marks and open `must` findings of its verdict (`releases` of the JSON).

    The offsets of the verdict must be those of this text: compare `document.digest` first.
    """
    marks = _by_block(document, release["marks"])
    places = _places(document, release["findings"])
    shown = list(_shown(document, marks, places))
    paragraphs = [
        Paragraph(
            zone=block.zone.value,
            hidden=block.hidden,
            missing=places.get(index, ()),
            stretches=tuple(_stretches(document, block, marks.get(index, ()))),
        )
        for index, block in shown
    ]
    end = places.get(len(document.blocks), ())
    if end:
        paragraphs.append(Paragraph(Zone.FOOTER.value, missing=end))
    return Proof(tuple(paragraphs), len(document.blocks) - len(shown))


def _by_block(document: Document, marks: Iterable[Json]) -> dict[int, list[Json]]:
    found: dict[int, list[Json]] = {}
    for mark in marks:
        if document.blocks and mark["end"] > mark["start"]:
            first, last = document.index_at(mark["start"]), document.index_at(mark["end"] - 1)
            for index in range(first, last + 1):
                found.setdefault(index, []).append(mark)
    return found


def _shown(
    document: Document, marks: Mapping[int, list[Json]], places: Mapping[int, object]
) -> Iterator[tuple[int, Block]]:
    total = 0
    for index, block in enumerate(document.blocks):
        wanted = index in marks or index in places
        if total < MOST and (wanted or (total < SHOWN and block.zone not in BESIDE)):
            total += min(block.end - block.start, STRETCH)
            yield index, block


def _places(document: Document, findings: Iterable[Json]) -> dict[int, tuple[Place, ...]]:
    """Return the lines to insert, by the index of the block before which they belong."""
    found: dict[int, dict[str, list[str]]] = {}
    for finding in findings:
        inserted = finding["remedy"] and MENDED.isdisjoint(finding["reasons"])
        if finding["severity"] == "must" and finding["state"] in OPEN and inserted:
            lines = found.setdefault(_where(document, finding), {})
            lines.setdefault(finding["remedy"], []).append(f"{finding['requirement']}: {finding['state']}")
    return {
        index: tuple(Place(remedy, tuple(asked)) for remedy, asked in lines.items())
        for index, lines in found.items()
    }


def _where(document: Document, finding: Json) -> int:
    """Return the first block of the first zone that counts.

    What may stand anywhere stands at the end, but for a label: readers see the first line best.
    """
    searched = set(finding["searched"])
    zones = [zone for zone in ORDER if zone.value in searched]
    if not zones or (len(zones) == len(ORDER) and finding["family"] != "paid"):
        return len(document.blocks)
    first = ORDER.index(zones[0])
    later = ORDER[first:]
    indexes = (number for number, block in enumerate(document.blocks) if block.zone in later)
    return next(indexes, len(document.blocks))


def _stretches(document: Document, block: Block, marks: Iterable[Json]) -> Iterator[Stretch]:
    inside = [(max(one["start"], block.start), min(one["end"], block.end), one) for one in marks]
    cuts = sorted(
        {block.start, block.end, *(start for start, _, _ in inside), *(end for _, end, _ in inside)}
    )
    total = 0
    for start, end in pairwise(cuts):
        over = [(last, one) for first, last, one in inside if first <= start and end <= last]
        ending = tuple(dict.fromkeys(_name(one) for last, one in over if last == end))
        own = not over or any(one["own"] for _, one in over)
        yield Stretch(readable(_cut(document.text, start, end)), bool(over), own, ending)
        total += min(end - start, STRETCH)
        if total > MOST:
            yield Stretch(f" [… {block.end - end:,} characters …]")
            return


def _name(mark: Json) -> str:
    flags = (flag for flag in ("hidden", "obfuscated") if mark[flag])
    words = (mark["kind"], mark["class"], *flags, "" if mark["own"] else "not the release's own")
    return " ".join(word.replace("_", " ") for word in words if word)


def _cut(text: str, start: int, end: int) -> str:
    if end - start <= STRETCH:
        return text[start:end]
    half = STRETCH // 2
    left_out = f" [… {end - start - STRETCH:,} characters …] "
    return text[start : start + half] + left_out + text[end - half : end]
