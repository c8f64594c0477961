"""Which bracket opens a report of an East Asian agency or newspaper, and who signs there?

`【大阪＝共同】`, `【東京時事】`, `[서울=뉴시스]`, `（中央社記者王小明台北23日電）`:
no space parts place and sender, and no dash follows.
"""

import re
from typing import NamedTuple

from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.places import caseless, plausible
from presscheck.marking.attribution.register import register_of
from presscheck.policy.compiled import Wire

BRACKET = re.compile(r"[【［\[(（〔][^【［\[(（〔】］\])）〕\n]{2,40}[】］\])）〕]")
"""A bracket without another inside; one bounded class, so linear."""

OPENS, ENDS = "【［[(（〔", frozenset("】］])）〕")
"""What such a bracket opens and ends with."""

JOINT = re.compile("[=＝]")
"""What joins place and sender."""

BARE = "【】［］[]()（）〔〕"

REPORTED = ("電", "电", "訊", "讯", "報導", "报道", "報道")
"""What the bracket of a Chinese agency ends with."""

REPORTERS = ("記者", "记者", "特派員", "特派员")
"""What precedes the names of reporters, and `、` what parts them."""

REPORTER = 3
"""Characters of a Chinese reporter's name, family name first."""

DAY = re.compile(r"\d{1,2}[日號号]")
LONGEST_SENDER = 10
SHORTEST_SENDER = 2
"""Characters of a sender's name that stands right behind the place."""


class Credit(NamedTuple):
    """Where the bracket ends, the place in it, and the agency with its span; None where a reporter signs."""

    end: int
    place: str
    wire: Wire | None
    start: int = 0
    stop: int = 0


def credit(scene: Scene, line: Line) -> Credit | None:
    """Return what the bracket that opens a line says, or None if it is none of an agency or newspaper."""
    if scene.text[line.start] not in OPENS:
        return None
    match = BRACKET.match(scene.text, line.start, line.end)
    if match is None or not _dense(match.group()):
        return None
    return (
        _joined(scene, match)
        or _dispatched(scene, match)
        or (_fused(scene, match) if match.group()[0] in "【［" else None)
    )


def signature(scene: Scene, line: Line) -> Credit | None:
    """Return the agency that signs a line in the bracket at its end: `…とみられる。（共同）`."""
    if ENDS.isdisjoint(scene.text[line.end - 2 : line.end]):
        return None
    opens = max(scene.text.rfind(sign, line.start, line.end) for sign in OPENS)
    match = BRACKET.match(scene.text, opens, line.end) if opens >= line.start else None
    if match is None or line.end - match.end() > 1 or not _dense(match.group()):
        return None
    said = match.group().strip(BARE)
    wire = register_of(scene.policy).brief.get(said)
    return Credit(match.end(), "", wire, match.start() + 1, match.end() - 1) if wire else None


def _dense(said: str) -> bool:
    return not said.isascii() and caseless(said)


def _joined(scene: Scene, match: re.Match[str]) -> Credit | None:
    """`【大阪＝共同】`, `【ワシントン＝山本太郎】`, `[서울=뉴시스]`."""
    joint = JOINT.search(scene.text, match.start(), match.end())
    if joint is None:
        return None
    place = scene.text[match.start() + 1 : joint.start()].strip()
    sender = scene.text[joint.end() : match.end() - 1].strip()
    if not (place and sender and plausible(place)) or JOINT.search(sender):
        return None
    wire = register_of(scene.policy).brief.get(sender)
    if wire is None and match.group()[0] not in "【［[":
        return None
    start = scene.text.index(sender, joint.end())
    return Credit(match.end(), place, wire, start, start + len(sender))


def _dispatched(scene: Scene, match: re.Match[str]) -> Credit | None:
    """`（中央社記者王小明台北23日電）`: the agency, reporters, the place and the day."""
    said = match.group()[1:-1]
    brief = register_of(scene.policy).brief
    sizes = range(min(LONGEST_SENDER, len(said)), SHORTEST_SENDER - 1, -1)
    size = next((size for size in sizes if said[:size] in brief), 0)
    if not 0 < size < len(said) or not said.endswith(REPORTED):
        return None
    day = DAY.search(said, size)
    place = said[size : day.start()] if day else ""
    reported = next((title for title in REPORTERS if place.startswith(title)), "")
    if reported:
        place = place[len(reported) :].rpartition("、")[2][REPORTER:]
    start = match.start() + 1
    return Credit(match.end(), place, brief[said[:size]], start, start + size)


def _fused(scene: Scene, match: re.Match[str]) -> Credit | None:
    """`【東京時事】`: the place, and right behind it the agency."""
    said = match.group()[1:-1]
    brief = register_of(scene.policy).brief
    sizes = range(min(LONGEST_SENDER, len(said)), SHORTEST_SENDER - 1, -1)
    size = next((size for size in sizes if said[-size:] in brief), 0)
    place = said[:-size] if size else ""
    if not plausible(place) or not place.isalpha():
        return None
    stop = match.end() - 1
    return Credit(match.end(), place, brief[said[-size:]], stop - size, stop)
