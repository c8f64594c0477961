"""Which heads and feet of a Word file does no page show?"""

from presscheck.reading.limits import Limits
from presscheck.reading.office.relations import relations_of
from presscheck.reading.office.walk import Attributes, Walk, walk_xml
from presscheck.reading.unzip import Archive

PARTS = ("word/header", "word/footer")
OFF = frozenset(("0", "false", "off"))
"""Values that switch a property off (ECMA-376-1, 22.9.2.7)."""


class _Sections(Walk):
    """Collects the relations of heads and feet that a section shows (ECMA-376-1, 17.10).

    One for the first page needs `titlePg` in a section that has or inherits it, one for even pages
    `evenAndOddHeaders` in the settings.
    """

    def __init__(self, *, even: bool) -> None:
        super().__init__()
        self.shown: set[str] = set()
        self.first: set[str] = set()
        self.kinds = {"default": self.shown, "first": self.first, "even": self.shown if even else set[str]()}

    def start(self, name: str, attributes: Attributes) -> None:
        if name in ("headerReference", "footerReference"):
            self.kinds.get(attributes.get("type", "default"), self.shown).add(attributes.get("id", ""))
        elif name == "titlePg" and attributes.get("val") not in OFF:
            self.shown |= self.first


class _Settings(Walk):
    even = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "evenAndOddHeaders":
            self.even = attributes.get("val") not in OFF


def unshown_parts(archive: Archive, main: str, limits: Limits) -> frozenset[str]:
    """Return the names of the parts with heads and feet that no section of the part `main` shows."""
    heads = frozenset(name for name in archive.names() if name.startswith(PARTS))
    if not heads:
        return heads
    settings = _Settings()
    walk_xml(archive.get("word/settings.xml"), settings, limits)
    sections = _Sections(even=settings.even)
    walk_xml(archive.get(main), sections, limits)
    parts = relations_of(archive, main, limits).parts
    return heads - {parts.get(one, "") for one in sections.shown}
