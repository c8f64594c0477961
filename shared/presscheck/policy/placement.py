"""Where does a mark stand, seen from the article, and is that early enough?"""

from enum import IntEnum

from presscheck.document import Zone
from presscheck.mark import Mark
from presscheck.policy.situation import Situation


class Placement(IntEnum):
    """Where a label stands, best first."""

    BEFORE = 0
    WITH = 1
    FIRST = 2
    LATER = 3
    END = 4
    BESIDE = 5


WHERE = {
    Placement.BEFORE: "above the headline",
    Placement.WITH: "with the headline",
    Placement.FIRST: "in the first paragraph",
    Placement.LATER: "inside the text",
    Placement.END: "only after the text",
    Placement.BESIDE: "beside the text",
}

BY_ZONE = {
    Zone.BANNER: Placement.BEFORE,
    Zone.HEADLINE: Placement.WITH,
    Zone.DECK: Placement.WITH,
    Zone.FOOTER: Placement.END,
    Zone.ASIDE: Placement.BESIDE,
    Zone.METADATA: Placement.BESIDE,
}


def placement_of(mark: Mark, situation: Situation) -> Placement:
    """Tell where a mark stands, seen from the article."""
    if mark.zone is not Zone.BODY:
        return BY_ZONE[mark.zone]
    block = situation.document.block_at(mark.start)
    return Placement.FIRST if block is situation.first_of_body else Placement.LATER


def lowest(zones: tuple[Zone, ...]) -> Placement:
    """Return the lowest placement that still lies in one of `zones`; all that is shown if none is named."""
    return max((BY_ZONE.get(zone, Placement.LATER) for zone in zones), default=Placement.END)


def zones_in_words(zones: tuple[Zone, ...]) -> str:
    """Name zones for the desk."""
    words = {
        Zone.BANNER: "above the headline",
        Zone.HEADLINE: "in the headline",
        Zone.DECK: "right under the headline",
        Zone.BODY: "in the text",
        Zone.FOOTER: "after the text",
        Zone.ASIDE: "beside the text",
        Zone.METADATA: "in the metadata",
    }
    return " or ".join(words[zone] for zone in zones)
