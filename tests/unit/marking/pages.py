"""Labels that the shipped policy finds on a page that a test writes."""

from presscheck.document import Document
from presscheck.mark import Mark, MarkKind
from presscheck.marking.survey import survey
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release

POLICY = stored_policy()
MIXED = profile_named(POLICY, "mixed")
PROSE = (
    "<p>The workshop on Call Lane takes in pans of every make, and it gives them back after two days, "
    "cleaned and with a new handle, as long as the old one can still be had.</p>"
) * 3


def labels_of(markup: str) -> list[Mark]:
    """Return the page's own labels."""
    document = read(Release(markup.encode(), "page.html"))[0]
    assert isinstance(document, Document)
    found = survey(document, POLICY, MIXED).marks
    return [mark for mark in found if mark.kind is MarkKind.LABEL and mark.own]


def sure(marks: list[Mark]) -> list[str]:
    """Return the quotes of the labels that are no case for a person."""
    return [mark.quote for mark in marks if mark.value.get("unsure") != "yes"]
