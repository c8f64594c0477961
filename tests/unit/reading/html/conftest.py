"""A page written in a test, read as a whole."""

import pytest

from presscheck.document import Block, Document, Zone
from presscheck.reading.html.reader import read_html
from presscheck.release import Release

PROSE = (
    "The town council agreed on Monday to rebuild the old bridge over the river before next winter begins. "
)


class Seen:
    """What was read of one page, asked for by text."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def block(self, text: str) -> Block:
        """Return the one block whose text is `text`."""
        (found,) = [block for block in self.document.blocks if self.document.text_of(block) == text]
        return found

    def zone(self, text: str) -> Zone:
        return self.block(text).zone

    def texts(self, zone: Zone) -> list[str]:
        return [self.document.text_of(block) for block in self.document.blocks if block.zone is zone]

    def values(self, name: str) -> list[str]:
        return [field.value for field in self.document.fields(name)]


@pytest.fixture
def read():
    """Read one page and return what was seen."""

    def reading(markup: str) -> Seen:
        (document,) = read_html(Release(markup.encode(), "page.html"))
        assert isinstance(document, Document), document
        return Seen(document)

    return reading


@pytest.fixture
def article(read):
    """Read a page with a menu, an article and a footer, with markup put in at named places."""

    def reading(*, top="", head="", before="", deck="", inside="", end="", bottom=""):
        return read(
            f"<html lang=en><head><title>Bridge to be rebuilt</title>{head}</head><body>"
            f"<nav><a href=/a>Politics</a> <a href=/b>Sport</a></nav>{top}"
            f"<main><article><header>{before}<h1>Bridge to be rebuilt</h1>{deck}</header>"
            f"<p>{PROSE * 2}</p>{inside}<p>{PROSE * 3}</p>{end}</article></main>"
            f"{bottom}<footer><a href=/imprint>Imprint</a></footer></body></html>"
        )

    return reading
