"""Which requirements of a profile hold on a day, and for an item of this kind?"""

from presscheck.policy.compiled import Policy, Profile, Requirement, When
from presscheck.policy.countries import covers
from presscheck.policy.kept import kept
from presscheck.policy.situation import Situation

DAYS = 256
"""How many pairs of packs and day are kept in mind for a policy."""

type Asked = tuple[Requirement, ...]


def in_force(policy: Policy, profile: Profile, day: str) -> Asked:
    """Return what the profile's packs ask on `day` (ISO 8601); without a day, all that has not ended."""
    asked, key = _asked(policy), (profile.packs, day)
    if key not in asked:
        if len(asked) >= DAYS:
            asked.clear()
        asked[key] = tuple(
            one for one in policy.requirements if one.pack in profile.packs and _holds(one, day)
        )
    return asked[key]


@kept
def _asked(_policy: Policy) -> dict[tuple[tuple[str, ...], str], Asked]:
    return {}


def _holds(requirement: Requirement, day: str) -> bool:
    if not day:
        return not requirement.valid_to
    return requirement.valid_from <= day and (not requirement.valid_to or day <= requirement.valid_to)


def applies(when: When, situation: Situation) -> bool:
    """Tell whether a requirement is meant for this release; what `when` leaves out asks nothing."""
    marking = situation.marking
    return (
        (not when.kind or marking.kind in when.kind)
        and (not when.market or covers(when.market, situation.profile.markets))
        and (not when.topic or not set(when.topic).isdisjoint(marking.topics))
        and (not when.without_topic or set(when.without_topic).isdisjoint(marking.topics))
        and (not when.control or not situation.controlled.keys().isdisjoint(when.control))
        and (not when.wire or not situation.wire_kinds.isdisjoint(when.wire))
        and (not when.language or situation.document.language in when.language)
    )
