"""How do the words of a policy look in a folded text?

Folding them takes longer than building what finds them: the compiled policy brings them folded.
"""

from collections.abc import Iterator

from presscheck.marking.folding import plain_of
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Relay, Topic, Wire

type Entry = Phrase | Wire | Entity | Relay | Marker | Topic


def words_of(policy: Policy) -> Iterator[tuple[str, Entry]]:
    """Yield each word or phrase of a policy with the entry it stands for, in the order of the policy."""
    yield from ((phrase.text, phrase) for phrase in policy.phrases)
    for wire in policy.wires:
        yield from ((text, wire) for text in (wire.name, *wire.markers, *wire.domains))
    for entity in policy.entities:
        yield from ((text, entity) for text in (entity.name, *entity.aliases, *entity.domains))
    for relay in policy.relays:
        yield from ((text, relay) for text in (relay.name, *relay.markers, *relay.domains))
    yield from ((marker.text, marker) for marker in policy.markers)
    yield from ((text, topic) for topic in policy.topics for _, text in topic.cues)


def spellings_of(policy: Policy) -> tuple[str, ...]:
    """Return the words of a policy as they must look to be found in folded text, in the same order."""
    return tuple(plain_of(text) for text, _ in words_of(policy))
