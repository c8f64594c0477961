import pytest

from presscheck.document import Role, Unreadable, Zone
from presscheck.reading.limits import Limits
from presscheck.reading.office.docx import read_docx
from presscheck.release import Release
from tests.generators.office import WORD, docx, paragraph, zipped
from tests.generators.story import WORKSHOP

GHOSTS = (
    '<w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:styleId="Heir"><w:basedOn w:val="Ghost"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:styleId="Bar"><w:pPr><w:shd w:val="clear" w:fill="C00000"/></w:pPr></w:style>'
)


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
    [
        "<w:vanish/>",
        "<w:strike/>",
        "<w:dstrike/>",
        '<w:color w:val="FFFFFF"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFFFF"/>',
        '<w:sz w:val="2"/>',
        '<w:rStyle w:val="Ghost"/>',
        '<w:rStyle w:val="Heir"/>',
    ],
    ids=["vanish", "struck", "struck twice", "white", "white on white", "tiny", "style", "style of style"],
)
def test_text_that_word_does_not_show_is_hidden(run):
    document = read(docx(WORKSHOP, body=paragraph("Anzeige", run=run), styles=GHOSTS))
    assert texts(document, hidden=True) == ["Anzeige"]


@pytest.mark.parametrize(
    "run",
    [
        '<w:vanish w:val="0"/>',
        '<w:strike w:val="false"/>',
        '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
        "<w:webHidden/>",
        '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>',
    ],
    ids=["not vanished", "not struck", "white on black", "only in web pages", "against its style"],
)
def test_text_that_word_shows_is_not_hidden(run):
    document = read(docx(WORKSHOP, body=paragraph("Anzeige", run=run), styles=GHOSTS))
    assert texts(document)[0] == "Anzeige"


@pytest.mark.parametrize(
    "ground",
    [
        '<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>{}</w:p>',
        '<w:p><w:pPr><w:pStyle w:val="Bar"/></w:pPr>{}</w:p>',
        '<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>'
        "<w:p>{}</w:p></w:tc></w:tr></w:tbl>",
        '<w:tbl><w:tblPr><w:tblStyle w:val="Bar"/></w:tblPr><w:tr><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>',
        "<w:p><w:r><wps:wsp><wps:spPr><a:solidFill/><a:ln><a:noFill/></a:ln></wps:spPr>"
        "<w:txbxContent><w:p>{}</w:p></w:txbxContent></wps:wsp></w:r></w:p>",
    ],
    ids=["paragraph", "style", "cell", "table", "box"],
)
def test_white_text_on_a_coloured_ground_is_seen(ground):
    run = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Anzeige</w:t></w:r>'
    document = read(docx(WORKSHOP, body=ground.format(run), styles=GHOSTS))
    assert texts(document)[0] == "Anzeige"
    assert texts(document, hidden=True) == []


def test_the_ground_ends_with_its_paragraph():
    run = '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Anzeige</w:t></w:r>'
    bar = '<w:p><w:pPr><w:shd w:fill="000000"/></w:pPr><w:r><w:t>Bar</w:t></w:r></w:p>'
    assert texts(read(docx(WORKSHOP, body=f"{bar}<w:p>{run}</w:p>")), hidden=True) == ["Anzeige"]


def test_the_letters_of_a_drawing_are_text():
    art = '<w:p><w:r><w:pict><v:shape><v:textpath string="Anzeige"/></v:shape></w:pict></w:r></w:p>'
    assert texts(read(docx(WORKSHOP, body=art)))[0] == "Anzeige"


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


FIRST = '<w:headerReference w:type="first" r:id="header"/>'
EVEN = '<w:headerReference w:type="even" r:id="header"/>'


@pytest.mark.parametrize(
    ("section", "settings", "hidden"),
    [
        ("", "", True),
        (FIRST, "", True),
        (f"{FIRST}<w:titlePg/>", "", False),
        (f'{FIRST}<w:titlePg w:val="0"/>', "", True),
        (f"{FIRST}</w:sectPr><w:sectPr><w:titlePg/>", "", False),
        (EVEN, "", True),
        (EVEN, "<w:evenAndOddHeaders/>", False),
    ],
    ids=["unused", "first", "title page", "no title page", "inherited", "even", "even and odd"],
)
def test_a_page_head_that_no_page_shows_is_hidden(section, settings, hidden):
    document = read(docx(WORKSHOP, header="PAID CONTENT", section=section, settings=settings))
    (head,) = [block for block in document.blocks if document.text_of(block) == "PAID CONTENT"]
    assert head.hidden == hidden


def test_a_text_box_is_read_once_though_it_is_stored_twice():
    box = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ).format(paragraph("Advertorial"))
    assert texts(read(docx(WORKSHOP, body=box))).count("Advertorial") == 1


def test_text_that_word_takes_in_from_another_file_is_told_as_unread():
    coverage = read(docx(WORKSHOP, body='<w:altChunk r:id="c1"/>')).coverage
    assert (coverage.share, "another file" in coverage.notes[0]) == (0.5, True)


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


def test_the_part_with_the_text_is_the_one_the_package_names():
    document = f"<w:document {WORD}><w:body>{paragraph('The pans are here')}</w:body></w:document>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    files = {
        "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{kind}" Target="word/document2.xml"/>'
        "</Relationships>",
        "word/document2.xml": document,
    }
    assert texts(read(zipped(files))) == ["The pans are here"]
    del files["_rels/.rels"]
    (item,) = read_docx(Release(zipped(files), "release.docx"), Limits())
    assert isinstance(item, Unreadable)
    assert item.reason == "unreadable"


@pytest.mark.parametrize(
    ("words", "size", "whole"), [("Acme", 30_000, False), ("Acme", 900, True), ("A" * 200, 30_000, True)]
)
def test_a_few_words_beside_a_picture_are_not_all_of_a_release(words, size, whole):
    document = f"<w:document {WORD}><w:body>{paragraph(words)}</w:body></w:document>"
    coverage = read(zipped({"word/document.xml": document, "word/media/image1.png": bytes(size)})).coverage
    assert (coverage.share == 1, coverage.notes == ()) == (whole, whole)
