"""What is a clue to the issuer, and what kinds of it are there?"""

from dataclasses import dataclass

HEADLINE = "the subject of the headline"
FIRST_SENTENCE = "the subject of the first sentence"
RECURS = "a name that recurs"
ADDRESSED = "an address that bears the name"
PAGE = "the metadata of the page"
REPORTED = "the publisher of the study it tells of"


@dataclass(frozen=True, slots=True)
class Clue:
    """A name that may be the issuer's, where it stands, how much it weighs and why."""

    name: str
    start: int
    end: int
    weight: float
    because: str
