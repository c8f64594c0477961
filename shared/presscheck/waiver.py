"""May a person's decision stand in for a finding?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Waiver:
    """A person's decision that one text need not meet one requirement, until a day.

    It holds for exactly the text with `text_digest`; `expires` is the last day (ISO 8601) on which it holds.
    """

    requirement: str
    text_digest: str
    actor: str
    reason: str
    expires: str


def is_live(waiver: Waiver, day: date | None) -> bool:
    """Tell whether a waiver holds on `day`: not with a malformed date, nor on an unknown day."""
    try:
        last = date.fromisoformat(waiver.expires)
    except ValueError:
        return False
    return day is not None and day <= last


def waiver_for(
    requirement: str, text_digest: str, waivers: Iterable[Waiver], day: date | None
) -> Waiver | None:
    """Return the waiver that lets this text off this requirement on `day`, if there is one.

    A waiver without actor or reason lets nothing off.
    """
    for waiver in waivers:
        fits = waiver.requirement == requirement and waiver.text_digest == text_digest
        if fits and waiver.actor and waiver.reason and is_live(waiver, day):
            return waiver
    return None
