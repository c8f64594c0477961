"""Through whose hands did a release pass?"""

from presscheck.mark import Mark, MarkKind
from presscheck.plain import clean
from presscheck.policy.compiled import Policy, Profile, Relay
from presscheck.verdict import Chain

LONGEST = 200
"""Characters of a name in the chain; a field of a news item may hold any number."""


def chain_of(marks: tuple[Mark, ...], policy: Policy, profile: Profile) -> Chain:
    """Return issuer, wires, relay and publisher; what the text does not say is taken from the profile.

    An issuer that is only guessed stays a mark: nobody is named as the one who paid on a guess.
    """
    own = [mark for mark in marks if mark.own]
    issuers = (mark for mark in own if mark.kind is MarkKind.ISSUER and not mark.unsure)
    issuer = next(map(_name, issuers), "")
    notice = next((mark for mark in own if mark.value.get("relay")), None)
    relay = _relay(policy, notice.value["relay"] if notice else profile.relay)
    named = relay.name if relay else profile.relay
    wires = dict.fromkeys(_name(mark) for mark in own if mark.kind is MarkKind.WIRE and not _is(relay, mark))
    publisher = profile.publisher or (relay.publisher if relay else "")
    return Chain(issuer, tuple(wires), named, publisher)


def _name(mark: Mark) -> str:
    name = mark.value.get("name", mark.quote)
    return name if len(name) <= LONGEST else clean(name, LONGEST)


def _relay(policy: Policy, name: str) -> Relay | None:
    return next((relay for relay in policy.relays if name in (relay.id, relay.name)), None) if name else None


def _is(relay: Relay | None, mark: Mark) -> bool:
    return relay is not None and relay.id == mark.value.get("id")
