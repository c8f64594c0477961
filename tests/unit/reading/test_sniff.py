import io
import zipfile

import pytest

from presscheck.reading.sniff import sniff
from presscheck.release import Release


def zipped(**members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"{\\rtf1 text}", "rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "ole"),
        (b"\x1f\x8b\x08\x00rest", "gzip"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"MZ\x90\x00", "program"),
        (b"\x00\x00\x00\x18ftypmp42", "video"),
        (b"\x00\x00\x00\x18ftypheic", "image"),
        (b"a.txt" + bytes(252) + b"ustar\x0000", "archive"),
        (b"<!DOCTYPE html><title>T</title>", "html"),
        (b"  <html lang='it'><body>", "html"),
        (b"<p>A fragment</p>", "html"),
        (b'<?xml version="1.0"?><!-- c --><newsItem xmlns="x"/>', "newsml-g2"),
        (b'<nar:newsMessage xmlns:nar="x"/>', "newsml-g2"),
        (b'<!DOCTYPE NewsML SYSTEM "a.dtd" [<!ENTITY % n "x"> %n;]><NewsML/>', "newsml-1"),
        (b"<nitf><body/></nitf>", "nitf"),
        (b'<rss version="2.0"/>', "rss"),
        (b"<rdf:RDF xmlns:rdf='x'/>", "rss"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'/>", "atom"),
        (b"<?xml version='1.0'?><invoice/>", "xml"),
        (b'{"uri": "x", "headline": "y"}', "ninjs"),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', "jsonfeed"),
        (b"\x01ABC0001 4 FIN\r\n\x02Text\r\n\x03", "iptc7901"),
        (b"From: a@b.example\r\nSubject: News\r\n\r\nText", "mail"),
        (b"# Title\n\nSee [this](https://x.example).\n", "markdown"),
        (b"Title\n\nA plain text with a # and a * in it.\n", "text"),
        (b"Contact: Jane\nPhone: 1\n\nText", "text"),
    ],
)
def test_content_shows_its_format(content, expected):
    assert sniff(Release(content, "file")).format == expected


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("word__document.xml", "docx"),
        ("xl__workbook.xml", "xlsx"),
        ("Index__Document.iwa", "iwork"),
        ("release.txt", "zip"),
    ],
)
def test_a_zip_file_is_known_by_its_members(member, expected):
    assert sniff(Release(zipped(**{member: "x"}), "file")).format == expected


def test_a_name_that_promises_another_format_is_noted():
    sniffed = sniff(Release(b"%PDF-1.7\n", "release.docx"))
    assert sniffed.format == "pdf"
    assert sniffed.notes == ("the name says docx, the content is pdf",)


def test_a_declared_type_that_promises_another_format_is_noted():
    sniffed = sniff(Release(b"Plain words.", "release", "application/pdf"))
    assert sniffed.format == "text"
    assert sniffed.notes == ("the declared type says pdf, the content is text",)


def test_the_name_settles_what_text_cannot_show():
    assert sniff(Release(b"One line only", "a.md")).format == "markdown"
    assert sniff(Release(b"One line only", "a.txt")).notes == ()


LINES = "The workshop on Call Lane takes in pans of every make.\n" * 3


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        ("<h2>The pans are here</h2><ul><li>One</li></ul>", "a.html", "html"),
        ("<center><b>Anzeige</b></center><font>The pans</font>", "a.html", "html"),
        ("<listing>The pans are here</listing>", "a.html", "html"),
        (f"<?xml version='1.0'?><!-- {'x' * 9_000} --><nitf><body/></nitf>", "a.xml", "nitf"),
        ("<?xml version='1.0'?><story><headline>H</headline><para>P</para></story>", "a.xml", "xml"),
        (f"<div align=center>Anzeige</div>\n\n# The pans\n\n{LINES}", "a.md", "markdown"),
        (f"<html><body><div>Anzeige</div><p>{LINES}</p></body></html>", "a.md", "html"),
        (f"The pans\x07\x02 are here. {LINES}", "a.txt", "text"),
        (f"\x01ab1234 5 pr 120\r\n\x02{LINES}\x03", "a.txt", "iptc7901"),
        ("\ufeffFrom: a@b.example\nSubject: Pans\n\nText", "a.eml", "mail"),
        (
            "From: a@b.example\nTo: " + ",\n ".join(["c@d.example"] * 300) + "\nSubject: P\n\nText",
            "a.eml",
            "mail",
        ),
    ],
)
def test_what_stands_first_does_not_mislead(content, name, expected):
    assert sniff(Release(content.encode(), name)).format == expected
