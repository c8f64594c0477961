"""Which subjects does a text treat that bring requirements with them?"""

from collections import defaultdict
from collections.abc import Sequence

from presscheck.document import Document, Zone
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Topic


def topics_of(document: Document, hits: Sequence[Hit[Topic]]) -> tuple[str, ...]:
    """Return the ids of the topics with enough different cues in what a reader sees, sorted."""
    cues: dict[str, set[str]] = defaultdict(set)
    enough = {}
    for hit in hits:
        block = document.block_at(hit.start)
        if block.zone not in (Zone.ASIDE, Zone.METADATA) and not block.hidden:
            cues[hit.entry.id].add(document.text[hit.start : hit.end].casefold())
            enough[hit.entry.id] = hit.entry.enough
    return tuple(sorted(topic for topic, found in cues.items() if len(found) >= enough[topic]))
