import pytest

from presscheck.document import Role, Zone
from presscheck.reading.limits import Limits
from presscheck.reading.office.docx import read_docx
from presscheck.release import Release
from tests.generators.office import WORD, docx, paragraph, zipped
from tests.generators.story import WORKSHOP


def read(content):
    (item,) = read_docx(Release(content, "release.docx"), Limits())
    return item


def texts(document, *, hidden=False):
    return [document.text_of(block) for block in document.blocks if block.hidden is hidden]


def test_paragraphs_are_blocks_and_the_title_style_is_a_heading():
    document = read(docx(WORKSHOP))
    assert texts(document)[:2] == [WORKSHOP.label, WORKSHOP.headline]
    assert [document.blocks[1].role, document.blocks[1].level] == [Role.HEADING, 1]


@pytest.mark.parametrize(
    "run",
    ["<w:vanish/>", '<w:color w:val="FFFFFF"/>', '<w:webHidden w:val="true"/>'],
    ids=["vanish", "white", "web"],
)
def test_text_that_word_does_not_show_is_hidden(run):
    document = read(docx(WORKSHOP, body=paragraph("Anzeige", run=run)))
    assert texts(document, hidden=True) == ["Anzeige"]


@pytest.mark.parametrize(
    "run", ['<w:vanish w:val="0"/>', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>']
)
def test_text_that_word_shows_is_not_hidden(run):
    document = read(docx(WORKSHOP, body=paragraph("Anzeige", run=run)))
    assert texts(document)[0] == "Anzeige"


def test_tracked_changes_are_read_as_accepted():
    changed = (
        "<w:p><w:del><w:r><w:delText>Editorial</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>Advertisement</w:t></w:r></w:ins></w:p>"
    )
    assert texts(read(docx(WORKSHOP, body=changed)))[0] == "Advertisement"


def test_page_heads_are_banner_and_feet_are_footer():
    document = read(docx(WORKSHOP, header="PAID CONTENT", footer="Paid for by Harrow & Vale"))
    assert (texts(document)[0], document.blocks[0].zone) == ("PAID CONTENT", Zone.BANNER)
    assert (texts(document)[-1], document.blocks[-1].zone) == ("Paid for by Harrow & Vale", Zone.FOOTER)


def test_a_text_box_is_read_once_though_it_is_stored_twice():
    box = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ).format(paragraph("Advertorial"))
    assert texts(read(docx(WORKSHOP, body=box))).count("Advertorial") == 1


def test_a_file_that_is_no_word_file_is_unreadable():
    assert read(b"PK\x03\x04 not really").reason == "unreadable"


def test_a_document_type_declaration_is_refused():
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>'
    item = read(zipped({"word/document.xml": bomb}))
    assert (item.reason, "document type" in item.detail) == ("over_budget", True)


def test_a_member_that_unpacks_beyond_the_limit_is_over_budget():
    huge = f"<w:document {WORD}>{' ' * 30_000_000}</w:document>"
    item = read(zipped({"word/document.xml": huge}))
    assert (item.reason, "unpacks to more than" in item.detail) == ("over_budget", True)
