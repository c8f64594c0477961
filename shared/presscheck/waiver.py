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

    Of several decisions on the same, oldest first, the last one counts, also where it has ended sooner.
    One without actor or reason lets nothing off.
    """
    fitting = [one for one in waivers if (one.requirement, one.text_digest) == (requirement, text_digest)]
    if not fitting:
        return None
    last = fitting[-1]
    return last if last.actor and last.reason and is_live(last, day) else None
