"""Which subjects does a text treat that bring requirements with them?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Topic

TOLD = {LabelClass.AI: "ai", LabelClass.POLITICAL: "political"}
"""Subjects that a label or notice states."""


def topics_of(document: Document, hits: Sequence[Hit[Topic]], marks: Iterable[Mark] = ()) -> tuple[str, ...]:
    """Return the ids of the topics with enough different cues in what a reader sees, sorted.

    A text that says of itself that a machine made it, or that it is political advertising, needs no cue.
    """
    cues: dict[str, set[str]] = defaultdict(set)
    enough = {}
    for hit in hits:
        block = document.block_at(hit.start)
        if block.zone not in (Zone.ASIDE, Zone.METADATA) and not block.hidden:
            cues[hit.entry.id].add(document.text[hit.start : hit.end].casefold())
            enough[hit.entry.id] = hit.entry.enough
    topics = {topic for topic, found in cues.items() if len(found) >= enough[topic]}
    topics |= {TOLD[mark.cls] for mark in marks if mark.cls in TOLD and mark.own and not mark.hidden}
    return tuple(sorted(topics))
