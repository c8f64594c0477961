"""Which requirements of a profile hold on a day, and for an item of this kind?"""

from dataclasses import dataclass

from presscheck.policy.compiled import Policy, Profile, Requirement, When
from presscheck.policy.countries import covers
from presscheck.policy.kept import kept
from presscheck.policy.situation import Situation
from presscheck.verdict import Kind

DAYS = 256
"""How many answers for profile, kind and day are kept in mind for a policy."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How many requirements of a profile are in force on a day, and which of them are meant for one kind."""

    in_force: int
    meant: tuple[Requirement, ...]


def asked(policy: Policy, profile: Profile, kind: Kind, day: str) -> Asked:
    """Return what the profile asks on `day` (ISO 8601) of an item; without a day, all that has not ended."""
    known, key = _asked(policy), (profile.packs, profile.markets, kind, day)
    if key not in known:
        if len(known) >= DAYS:
            known.clear()
        packs = [one for one in policy.requirements if one.pack in profile.packs and _holds(one, day)]
        meant = (one for one in packs if _is_meant(one.when, kind, profile.markets))
        known[key] = Asked(len(packs), tuple(meant))
    return known[key]


@kept
def _asked(_policy: Policy) -> dict[tuple[tuple[str, ...], tuple[str, ...], Kind, str], Asked]:
    return {}


def _holds(requirement: Requirement, day: str) -> bool:
    if not day:
        return not requirement.valid_to
    return requirement.valid_from <= day and (not requirement.valid_to or day <= requirement.valid_to)


def _is_meant(when: When, kind: Kind, markets: tuple[str, ...]) -> bool:
    return (not when.kind or kind in when.kind) and (not when.market or covers(when.market, markets))


def applies(when: When, situation: Situation) -> bool:
    """Tell whether a requirement meant for this kind and market is one for this text; see `When`."""
    topics = situation.marking.topics
    return (
        (not when.topic or not set(when.topic).isdisjoint(topics))
        and (not when.without_topic or set(when.without_topic).isdisjoint(topics))
        and (not when.control or not situation.controlled.keys().isdisjoint(when.control))
        and (not when.wire or not situation.wire_kinds.isdisjoint(when.wire))
        and (not when.language or situation.document.language in when.language)
    )
