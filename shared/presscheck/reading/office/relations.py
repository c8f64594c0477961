"""Where do the relations of a part of a Word file lead? (ECMA-376-2, 6.5)"""

from typing import override

from presscheck.reading.limits import Limits
from presscheck.reading.office.walk import Attributes, Walk, walk_xml
from presscheck.reading.unzip import Archive

DOCUMENT = "word/document.xml"
"""The part with the text as Word names it."""


class Relations(Walk):
    """The addresses outside and the parts inside the package that relations lead to, by their id.

    `kinds` has the first target of each type of relation as it is written, by the last word of the type.
    """

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, str] = {}
        self.parts: dict[str, str] = {}
        self.kinds: dict[str, str] = {}

    @override
    def start(self, name: str, attributes: Attributes) -> None:
        ident, target = attributes.get("Id", ""), attributes.get("Target", "")
        if name == "Relationship" and attributes.get("TargetMode") == "External":
            self.links[ident] = target
        elif name == "Relationship":
            self.parts[ident] = target[1:] if target.startswith("/") else f"word/{target}"
            self.kinds.setdefault(attributes.get("Type", "").rpartition("/")[2], target.lstrip("/"))


def relations_of(archive: Archive, part: str, limits: Limits) -> Relations:
    """Return the relations of a part named as in the package, such as `word/document.xml`."""
    found = Relations()
    walk_xml(archive.get(part.replace("word/", "word/_rels/") + ".rels"), found, limits)
    return found


def main_part(archive: Archive, limits: Limits) -> str:
    """Return the name of the part with the text, which not every program calls `word/document.xml`.

    The relations of the package name it (ECMA-376-1, 11.3.10).
    """
    found = Relations()
    walk_xml(archive.get("_rels/.rels"), found, limits)
    named = found.kinds.get("officeDocument", "")
    return named if named in archive.names() else DOCUMENT
