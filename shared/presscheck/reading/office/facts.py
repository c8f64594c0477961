"""What does an office file say of itself: its title, who made it, what it is about?"""

from presscheck.reading.draft import Draft
from presscheck.reading.limits import Limits
from presscheck.reading.office.walk import Attributes, Walk, walk_xml
from presscheck.reading.unzip import Archive

NAMES = {
    "title": "title",
    "creator": "creator",
    "initial-creator": "creator",
    "subject": "subject",
    "description": "description",
    "keywords": "keywords",
    "keyword": "keywords",
    "category": "category",
}
"""Elements of both formats (Dublin Core and their own), under the names that all formats here share."""


class _Facts(Walk):
    """Collects what the elements of `NAMES` hold, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.name = ""

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002  # the walk gives both
        self.name = name if name in NAMES else ""

    def end(self, name: str) -> None:  # noqa: ARG002  # the walk gives the name
        self.name = ""

    def text(self, data: str) -> None:
        if self.name:
            self.found[self.name] = self.found.get(self.name, "") + data


def add_facts(draft: Draft, archive: Archive, part: str, fmt: str, limits: Limits) -> None:
    """Add the properties that stand in a part of a package as fields such as `docx:title`."""
    facts = _Facts()
    walk_xml(archive.get(part), facts, limits)
    for name, value in facts.found.items():
        draft.add_field(f"{fmt}:{NAMES[name]}", value)
