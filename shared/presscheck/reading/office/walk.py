"""How is the XML of an office file walked, whatever it holds?"""

from collections.abc import Mapping, Sequence
from xml.parsers import expat

from presscheck.document import FULL, Coverage
from presscheck.reading.draft import Draft
from presscheck.reading.limits import Limits
from presscheck.reading.unzip import Archive

type Attributes = Mapping[str, str]


class Walk:
    """Receives the elements of a document in order; names come without their namespace."""

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take a run of text."""


PARAGRAPHS = ("p", "h")
"""Elements of both formats that hold a paragraph or a heading."""


class _TooMuchError(Exception):
    pass


class _Bounded:
    """Passes what the parser meets on to a walk, until a limit is reached."""

    def __init__(self, walk: Walk, limits: Limits) -> None:
        self.walk, self.limits = walk, limits
        self.depth = self.characters = self.paragraphs = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > self.limits.depth:
            raise _TooMuchError(f"elements nested deeper than {self.limits.depth} were not read")
        self.walk.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self.depth -= 1
        local = _local(name)
        self.walk.end(local)
        if local in PARAGRAPHS:
            self.paragraphs += 1
            if self.paragraphs > self.limits.blocks:
                raise _TooMuchError(f"text after {self.limits.blocks:,} paragraphs was not read")

    def text(self, data: str) -> None:
        self.characters += len(data)
        if self.characters > self.limits.characters:
            raise _TooMuchError(f"text after {self.limits.characters:,} characters was not read")
        self.walk.text(data)

    def doctype(self, *_: object) -> None:
        raise _TooMuchError("a document type declaration has no place in an office file")


def paragraph_path(number: int) -> str:
    """Return the path of a paragraph, as it is counted from 1 in its part, empty ones too."""
    return f"p[{number}]"


PICTURES = ("word/media/", "Pictures/", "media/")
"""Where office files keep their pictures."""

SCANT, SCAN = 100, 20_000
"""Characters of a text beside which a picture may be the release, and bytes of one that may."""


def walk_xml(content: bytes, walk: Walk, limits: Limits) -> Coverage:
    """Feed `content` to `walk`; return how much of it was read, with notes in plain words.

    Office files need no entities of their own, so a document type declaration ends the walk.
    """
    if not content:
        return FULL
    bounded, parser = _Bounded(walk, limits), expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = bounded.start, bounded.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = bounded.text, bounded.doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003  # expat's own signature
    except _TooMuchError as error:
        note, over = str(error), True
    except (expat.ExpatError, ValueError) as error:
        note, over = f"damaged XML was read up to the fault ({error})", False
    else:
        return FULL
    return Coverage(min(parser.CurrentByteIndex / len(content), 0.99), (note,), over)


def covered(read: Sequence[Coverage], archive: Archive, draft: Draft) -> Coverage:
    """Return the coverage of a package whose parts were `read`; one that was not unpacked counts for half.

    Where the draft has a few words only, a picture in the package may hold the release.
    """
    share = min(one.share for one in read)
    notes = tuple(archive.notes)
    over = archive.reason == "over_budget" or any(one.over for one in read)
    coverage = Coverage(share if share < 1 or not notes else 0.5, notes, over)
    letters = sum(len(piece.text) for piece in draft.pieces if not piece.hidden)
    if letters < SCANT and any(
        info.filename.startswith(PICTURES) and info.file_size >= SCAN for info in archive.members()
    ):
        return coverage.cut_off("a few words beside a picture, which may hold the release and was not read")
    return coverage


def _local(name: str) -> str:
    return name.rpartition(":")[2]
