import io
import zipfile

import pytest

from presscheck.document import Role, Zone
from presscheck.reading.limits import Limits
from presscheck.reading.office.odt import read_odt
from presscheck.release import Release
from tests.generators.office import OPEN, odt, zipped
from tests.generators.story import BOAT


def read(content):
    (item,) = read_odt(Release(content, "release.odt"), Limits())
    return item


def texts(document, *, hidden=False):
    return [document.text_of(block) for block in document.blocks if block.hidden is hidden]


def test_headings_and_paragraphs_are_blocks():
    document = read(odt(BOAT))
    assert texts(document)[:2] == [BOAT.label, BOAT.headline]
    assert (document.blocks[1].role, document.blocks[1].level) == (Role.HEADING, 1)


def test_a_style_that_does_not_display_hides_its_text():
    style = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    body = '<text:p><text:span text:style-name="T1">Anzeige</text:span></text:p>'
    assert texts(read(odt(BOAT, body=body, styles=style)), hidden=True) == ["Anzeige"]


def test_white_text_is_hidden_and_its_neighbour_is_not():
    style = '<style:style style:name="T1"><style:text-properties fo:color="#FFFFFF"/></style:style>'
    body = '<text:p>Hinweis <text:span text:style-name="T1">Anzeige</text:span></text:p>'
    document = read(odt(BOAT, body=body, styles=style))
    assert (texts(document)[0], texts(document, hidden=True)) == ("Hinweis", ["Anzeige"])


@pytest.mark.parametrize(
    ("cell", "hidden"), [("#1f3864", []), ("#ffffff", ["Anzeige"]), ("transparent", ["Anzeige"])]
)
def test_white_text_is_seen_on_a_coloured_cell(cell, hidden):
    style = (
        '<style:style style:name="T1"><style:text-properties fo:color="#ffffff"/></style:style>'
        '<style:style style:name="C1">'
        f'<style:table-cell-properties fo:background-color="{cell}"/></style:style>'
    )
    text = '<text:p><text:span text:style-name="T1">Anzeige</text:span></text:p>'
    body = f'<table:table-cell xmlns:table="t" table:style-name="C1">{text}</table:table-cell>'
    assert texts(read(odt(BOAT, body=body, styles=style)), hidden=True) == hidden


def test_type_too_small_to_read_is_hidden_also_by_a_style_of_a_style():
    style = (
        '<style:style style:name="T1"><style:text-properties fo:font-size="1.5pt"/></style:style>'
        '<style:style style:name="T2" style:parent-style-name="T1"/>'
    )
    body = '<text:p text:style-name="T2">Anzeige</text:p>'
    assert texts(read(odt(BOAT, body=body, styles=style)), hidden=True) == ["Anzeige"]


@pytest.mark.parametrize(("line", "hidden"), [("solid", ["Anzeige"]), ("none", [])])
def test_what_is_struck_out_is_hidden(line, hidden):
    style = (
        f'<style:style style:name="T1"><style:text-properties style:text-line-through-style="{line}"/>'
        "</style:style>"
    )
    body = '<text:p><text:span text:style-name="T1">Anzeige</text:span></text:p>'
    assert texts(read(odt(BOAT, body=body, styles=style)), hidden=True) == hidden


def test_deleted_text_is_not_read():
    body = "<text:tracked-changes><text:p>Werbung</text:p></text:tracked-changes>"
    assert "Werbung" not in read(odt(BOAT, body=body)).text


def test_a_page_head_is_banner():
    document = read(odt(BOAT, header="Bezahlter Inhalt"))
    assert (texts(document)[0], document.blocks[0].zone) == ("Bezahlter Inhalt", Zone.BANNER)


def test_a_page_head_that_is_switched_off_is_hidden():
    off = "<style:header style:display='false'><text:p>Bezahlter Inhalt</text:p></style:header>"
    document = read(odt(BOAT, body=f"{off}<text:p>Werbung</text:p>"))
    assert (texts(document)[0], texts(document, hidden=True)) == ("Werbung", ["Bezahlter Inhalt"])


def test_repeated_spaces_do_not_grow_without_bound():
    document = read(odt(BOAT, body='<text:p>A<text:s text:c="999999999"/>B</text:p>'))
    assert texts(document)[0] == "A" + " " * 100 + "B"


def test_what_the_file_says_of_itself_is_metadata():
    made = "<meta:initial-creator>Ann</meta:initial-creator><meta:keyword>ad</meta:keyword>"
    document = read(odt(BOAT, meta=f"<dc:title>Pans</dc:title>{made}"))
    names = ("odt:title", "odt:creator", "odt:keywords")
    assert [field.value for name in names for field in document.fields(name)] == ["Pans", "Ann", "ad"]


@pytest.mark.parametrize(
    "body",
    [
        '<text:section text:display="none"><text:p>Anzeige</text:p></text:section>',
        '<text:section text:is-hidden="true"><text:p>Anzeige</text:p></text:section>',
        '<text:section text:display="none"><text:section><text:p>Anzeige</text:p></text:section>'
        "</text:section>",
        '<text:p>Anzeige<text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/></text:p>',
    ],
)
def test_what_a_section_or_a_condition_hides_is_hidden(body):
    document = read(odt(BOAT, body=body))
    assert texts(document, hidden=True) == ["Anzeige"]
    shown = read(
        odt(BOAT, body=body.replace('"none"', '"true"').replace('is-hidden="true"', 'is-hidden="false"'))
    )
    assert texts(shown)[0] == "Anzeige"


@pytest.mark.parametrize(("used", "hidden"), [("", ["Anzeige"]), ("Landscape", []), ("Middle", [])])
def test_the_head_of_a_page_that_the_text_does_not_have_is_hidden(used, hidden):
    heads = (
        '<style:master-page style:name="Standard"/>'
        '<style:master-page style:name="Middle" style:next-style-name="Landscape"/>'
        '<style:master-page style:name="Landscape"><style:header><text:p>Anzeige</text:p></style:header>'
        "</style:master-page>"
    )
    asks = f'<style:style style:name="P1" style:master-page-name="{used}"/>'
    held = io.BytesIO(odt(BOAT, styles=asks))
    files: dict[str, str | bytes] = {
        name: zipfile.ZipFile(held).read(name) for name in zipfile.ZipFile(held).namelist()
    }
    files["styles.xml"] = f"<office:document-styles {OPEN}>{heads}</office:document-styles>"
    assert texts(read(zipped(files)), hidden=True) == hidden
