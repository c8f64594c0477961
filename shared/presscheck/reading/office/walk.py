"""How is the XML of an office file walked, whatever it holds?"""

from collections.abc import Mapping
from xml.parsers import expat

from presscheck.reading.limits import Limits

type Attributes = Mapping[str, str]


class Walk:
    """Receives the elements of a document in order; names come without their namespace."""

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take a run of text."""


class _TooMuchError(Exception):
    pass


def walk_xml(content: bytes, walk: Walk, limits: Limits) -> list[str]:
    """Feed `content` to `walk`; return notes, in plain words, on what was not read.

    Office files need no entities of their own, so a document type declaration ends the walk.
    """
    if not content:
        return []
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = characters = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > limits.depth:
            raise _TooMuchError(f"elements nested deeper than {limits.depth} were not read")
        walk.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        walk.end(_local(name))

    def text(data: str) -> None:
        nonlocal characters
        characters += len(data)
        if characters > limits.characters:
            raise _TooMuchError(f"text after {limits.characters:,} characters was not read")
        walk.text(data)

    def doctype(*_: object) -> None:
        raise _TooMuchError("a document type declaration has no place in an office file")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(content, True)  # noqa: FBT003  # expat's own signature
    except _TooMuchError as error:
        return [str(error)]
    except (expat.ExpatError, ValueError) as error:
        return [f"damaged XML was read up to the fault ({error})"]
    return []


def _local(name: str) -> str:
    return name.rpartition(":")[2]
