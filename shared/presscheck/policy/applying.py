"""Which requirements of a profile hold on a day, and for an item of this kind?"""

from dataclasses import dataclass

from presscheck.policy.compiled import Policy
from presscheck.policy.countries import covers
from presscheck.policy.kept import kept
from presscheck.policy.requirement import Requirement, When
from presscheck.policy.situation import Situation
from presscheck.verdict import Kind

MOST = 512
"""How many answers are kept in mind for a policy; releases of one inflow ask for few."""

type Facts = tuple[tuple[str, ...], tuple[str, ...], str, Kind, tuple[str, ...], str | None]


@dataclass(frozen=True, slots=True)
class Asked:
    """How many requirements of a profile are in force, and which of them are meant for such an item."""

    in_force: int
    meant: tuple[Requirement, ...]


def asked(situation: Situation) -> Asked:
    """Return what the profile asks on the day of the situation; without a day, all that has not ended."""
    profile, marking = situation.profile, situation.marking
    language = situation.document.language
    facts = (profile.packs, profile.markets, situation.day, marking.kind, marking.topics, language)
    known = _asked(situation.policy)
    if facts not in known:
        if len(known) >= MOST:
            known.clear()
        known[facts] = _settled(situation.policy, facts)
    return known[facts]


@kept
def _asked(_policy: Policy) -> dict[Facts, Asked]:
    return {}


def _settled(policy: Policy, facts: Facts) -> Asked:
    packs, _, day, *_ = facts
    held = [one for one in policy.requirements if one.pack in packs and _holds(one, day)]
    return Asked(len(held), tuple(one for one in held if _is_meant(one.when, facts)))


def _holds(requirement: Requirement, day: str) -> bool:
    if not day:
        return not requirement.valid_to
    return requirement.valid_from <= day and (not requirement.valid_to or day <= requirement.valid_to)


def _is_meant(when: When, facts: Facts) -> bool:
    _, markets, _, kind, topics, language = facts
    return (
        (not when.kind or kind in when.kind)
        and (not when.market or covers(when.market, markets))
        and (not when.topic or not set(when.topic).isdisjoint(topics))
        and set(when.without_topic).isdisjoint(topics)
        and (not when.language or language in when.language)
    )


def applies(when: When, situation: Situation) -> bool:
    """Tell whether what is meant for such an item is also for one of this sender and carrier; see `When`."""
    return (not when.control or not situation.controlled.keys().isdisjoint(when.control)) and (
        not when.wire or not situation.wire_kinds.isdisjoint(when.wire)
    )
