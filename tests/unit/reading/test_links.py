"""Where do the words of a release lead, in the formats of offices and mails?"""

import pytest

from presscheck.document import Document
from presscheck.reading import read
from presscheck.release import Release
from tests.generators import mail, office, pdf
from tests.generators.story import WORKSHOP

ADDRESS = "https://wire.example/pans?id=1"

RUN = "<w:r><w:t>{0}</w:t></w:r>"
WORDS = f"<w:p>{RUN.format('Read  the ')}{{0}}{RUN.format(' here')}</w:p>"
RELATED = f'<w:hyperlink r:id="rId7">{RUN.format("original release")}</w:hyperlink>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    f'<w:r><w:instrText> HYPERLINK "{ADDRESS}" </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{RUN.format("original release")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
PAGE_NUMBER = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{RUN.format("original release")}'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

FILES = {
    "related.docx": office.docx(WORKSHOP, body=WORDS.format(RELATED), targets={"rId7": ADDRESS}),
    "field.docx": office.docx(WORKSHOP, body=WORDS.format(FIELD)),
    "a.odt": office.odt(
        WORKSHOP,
        body=f'<text:p>Read the <text:a xlink:href="{ADDRESS}">original release</text:a> here</text:p>',
    ),
    "a.pdf": pdf.pdf(
        WORKSHOP,
        over=pdf.text_at("Read the original release here", 60, 30),
        note=f"<< /Type /Annot /Subtype /Link /Rect [102 27 172 41] /A << /S /URI /URI ({ADDRESS}) >> >>",
    ),
    "a.rtf": office.rtf(
        WORKSHOP,
        body=rf'Read the {{\field{{\*\fldinst{{HYPERLINK "{ADDRESS}"}}}}'
        r"{\fldrslt{original release}}} here\par ",
    ),
}


def links(content, name):
    (document,) = read(Release(content, name))
    assert isinstance(document, Document)
    return [(document.text[link.start : link.end], link.href) for link in document.links]


@pytest.mark.parametrize("name", FILES)
def test_words_that_lead_elsewhere_are_links(name):
    assert ("original release", ADDRESS) in links(FILES[name], name)


def test_a_field_that_leads_nowhere_is_no_link():
    content = office.docx(WORKSHOP, body=WORDS.format(PAGE_NUMBER))
    assert "original release" not in [words for words, _ in links(content, "a.docx")]


def test_links_of_an_attached_release_are_links_of_the_mail():
    content = mail.mail(WORKSHOP, attachments={"release.docx": FILES["related.docx"]})
    assert ("original release", ADDRESS) in links(content, "a.eml")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", office.docx(WORKSHOP, body=WORDS.format(RUN.format(ADDRESS)))),
        ("a.pdf", pdf.pdf(WORKSHOP, over=pdf.text_at(f"Original: {ADDRESS}", 60, 30))),
        ("a.eml", b"From: a@b.example\nSubject: Pans\n\nOriginal: " + ADDRESS.encode() + b"\n"),
    ],
)
def test_an_address_written_out_is_a_link(name, content):
    assert (ADDRESS, ADDRESS) in links(content, name)
