from dataclasses import replace

import pytest

from presscheck.checking import check
from presscheck.document import Document, Role, Zone
from presscheck.mark import MarkKind
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading.limits import Limits
from presscheck.reading.pdf import read_pdf
from presscheck.reading.pdf.health import broken
from presscheck.reading.pdf.lines import Line
from presscheck.release import Release
from tests.generators.pdf import pdf, picture_pdf, text_at
from tests.generators.story import WORKSHOP

POLICY = stored_policy()
LONG = replace(WORKSHOP, paragraphs=WORKSHOP.paragraphs * 12)


def read(content, limits=None):
    (item,) = read_pdf(Release(content, "release.pdf"), limits or Limits())
    return item


def texts(document, *, hidden=False):
    return [document.text_of(block) for block in document.blocks if block.hidden is hidden]


def test_lines_become_paragraphs_and_large_type_a_heading():
    document = read(pdf(WORKSHOP))
    assert texts(document)[0] == "ADVERTISEMENT"
    assert (document.blocks[1].role, document.text_of(document.blocks[1])) == (
        Role.HEADING,
        WORKSHOP.headline,
    )
    assert texts(document)[2].replace("-\n", "-").replace("\n", " ") == WORKSHOP.paragraphs[0]


def test_each_block_knows_its_page():
    document = read(pdf(LONG))
    assert {block.place.page for block in document.blocks} == {1, 2, 3}


def test_white_text_on_white_paper_is_hidden():
    assert texts(read(pdf(replace(WORKSHOP, label=""), white="ADVERTISEMENT")), hidden=True) == [
        "ADVERTISEMENT"
    ]


@pytest.mark.parametrize(
    ("drawing", "why"),
    [
        (text_at("ADVERTISEMENT", -400, 400), "outside the page"),
        (f"q 0 0 9 9 re W n {text_at('ADVERTISEMENT', 60, 200)} Q", "cut off"),
        (f"{text_at('ADVERTISEMENT', 60, 200)} 1 1 1 rg 50 190 300 30 re f", "covered"),
    ],
    ids=["outside", "cut off", "covered"],
)
def test_text_that_no_reader_sees_is_hidden_and_says_why(drawing, why):
    document = read(pdf(replace(WORKSHOP, label=""), over=drawing))
    (block,) = (block for block in document.blocks if document.text_of(block) == "ADVERTISEMENT")
    assert (block.hidden, why in block.because) == (True, True)


def test_text_on_a_drawn_ground_is_seen():
    ground = f"0.9 0.9 1 rg 50 190 300 30 re f 0 0 0 rg {text_at('ADVERTISEMENT', 60, 200)}"
    assert texts(read(pdf(replace(WORKSHOP, label=""), over=ground)), hidden=True) == []


@pytest.mark.parametrize(
    ("note", "hidden"),
    [
        ("/Subtype /FreeText /Contents (PAID CONTENT)", False),
        ("/Subtype /Widget /FT /Tx /T (f) /V (PAID CONTENT)", False),
        ("/Subtype /FreeText /Contents (PAID CONTENT) /F 2", True),
    ],
    ids=["free text", "form field", "not shown"],
)
def test_text_of_an_annotation_is_read_where_it_stands(note, hidden):
    document = read(
        pdf(replace(WORKSHOP, label=""), note=f"<< /Type /Annot {note} /Rect [60 790 300 810] >>")
    )
    assert (document.text_of(document.blocks[0]), document.blocks[0].hidden) == ("PAID CONTENT", hidden)


def test_a_comment_on_a_page_is_no_text_of_it():
    note = "<< /Type /Annot /Subtype /Text /Contents (Is this paid?) /Rect [60 790 80 810] >>"
    assert "Is this paid?" not in read(pdf(WORKSHOP, note=note)).text


@pytest.mark.parametrize("sign", ["\N{GRINNING FACE}", "\ufffe", "\0"], ids=["two units", "none", "null"])
def test_a_sign_that_pdf_counts_in_its_own_way_hides_nothing_and_moves_nothing(sign):
    story = replace(WORKSHOP, label="", paragraphs=("Pans for all ~ and for good.", *WORKSHOP.paragraphs))
    document = read(pdf(story, white="ADVERTISEMENT", tilde=sign))
    shown = sign if sign == "\N{GRINNING FACE}" else "\N{REPLACEMENT CHARACTER}"
    assert texts(document, hidden=True) == ["ADVERTISEMENT"]
    assert texts(document)[:2] == [WORKSHOP.headline, f"Pans for all {shown} and for good."]


def test_the_head_of_all_pages_is_read_once_and_then_beside():
    document = read(pdf(LONG, head="PAID CONTENT"))
    zones = [block.zone for block in document.blocks if document.text_of(block) == "PAID CONTENT"]
    assert zones == [Zone.BANNER, Zone.ASIDE, Zone.ASIDE]


def test_pictures_without_text_are_named_by_page():
    item = read(picture_pdf(2))
    assert (item.reason, "pages 1, 2" in item.detail) == ("no_text_layer", True)


def only(*paragraphs):
    return replace(
        WORKSHOP, label="", headline="", paragraphs=paragraphs, boilerplate=("", ""), contact="", source=""
    )


@pytest.mark.parametrize(
    ("story", "damage"),
    [
        (only("workshop" * 40), "no spaces between words"),
        (only(*("workshop",) * 21), "one word on each line"),
        (only(" ".join("theworkshoponcalllane" * 3)), "spaces between the letters"),
    ],
    ids=["no spaces", "one word a line", "torn words"],
)
def test_a_broken_text_layer_is_named(story, damage):
    item = read(pdf(story))
    assert (item.reason, damage in item.detail) == ("broken_text", True)


def test_a_page_of_figures_is_not_torn():
    document = read(pdf(only(" ".join("3141592653" * 12))))
    assert texts(document)[0].startswith("3 1 4 1 5")


def test_a_damaged_file_asks_for_another():
    item = read(b"%PDF-1.4\nnothing")
    assert (item.reason, "Ask the sender for another" in item.detail) == ("unreadable", True)


def test_pages_after_the_limit_lower_the_coverage():
    document = read(pdf(LONG), Limits(pages=1))
    assert isinstance(document, Document)
    assert document.coverage.share == pytest.approx(1 / 3)
    assert document.coverage.notes == ("the last 2 pages were not read",)


def test_letters_that_stand_for_others_are_a_broken_text():
    shift = str.maketrans({char: chr(33 + (ord(char) * 7) % 90) for char in map(chr, range(65, 123))})
    story = replace(
        LONG, paragraphs=tuple(text.translate(shift) for text in LONG.paragraphs), boilerplate=("", "")
    )
    found = read(pdf(story))
    assert found.reason == "broken_text"
    assert "letters that stand for others" in found.detail


def test_glyphs_that_come_out_as_control_characters_are_a_broken_text():
    lines = [Line("\x01\x02\x03 \x04\x05 ab cd" * 9, 0, 0, 100, 10, 10.0, 1, "")]
    assert broken(lines) == "glyphs without a character"


def test_a_stamp_that_is_only_drawn_is_told():
    drawn = "<< /Type /Annot /Subtype /Stamp /Rect [60 790 300 810] >>"
    assert read(pdf(WORKSHOP, note=drawn)).coverage.notes == (
        "page 1 has a stamp that is drawn; what it says was not read",
    )
    said = drawn.replace("/Rect", "/Contents (ADVERTISEMENT) /Rect")
    assert "ADVERTISEMENT" in texts(read(pdf(replace(WORKSHOP, label=""), note=said)))


def test_a_file_inside_a_pdf_and_an_xfa_form_are_told():
    plain = replace(WORKSHOP, paragraphs=("Please open the release in this file.",), boilerplate=("", ""))
    held = pdf(plain)
    file = b"<< /Type /Filespec /F (r.docx) /UF (r.docx) /EF << >> >>"
    names = b"/Names << /EmbeddedFiles << /Names [(r.docx) " + file + b"] >> >>"
    catalog = b"<< /Type /Catalog /Pages 2 0 R"
    (note,) = read(held.replace(catalog, catalog + b" " + names)).coverage.notes
    assert note == "the file r.docx inside the PDF was not read; upload it on its own"
    form = b"/AcroForm << /Fields [] /XFA [(template) 4 0 R] >>"
    (note,) = read(held.replace(catalog, catalog + b" " + form)).coverage.notes
    assert note.startswith("the PDF is an XFA form")
    assert read(held).coverage.notes == ()


def test_a_label_along_the_margin_of_the_first_page_is_no_ad_slot_left_at_the_end():
    along = "BT /F 10 Tf 0 1 -1 0 30 500 Tm (ADVERTISEMENT) Tj ET"
    held = pdf(replace(WORKSHOP, label=""), over=along)
    (verdict,) = check(Release(held, "release.pdf"), POLICY, profile_named(POLICY, "wire"))
    (label,) = [mark for mark in verdict.marks if mark.kind is MarkKind.LABEL]
    assert (label.zone, label.unsure) == (Zone.BANNER, False)


PICTURE = "q 595 0 0 842 0 0 cm /P Do Q"
STRIPES = " ".join(f"0 {at} 595 1 re" for at in range(0, 842, 3)) + " f"


def test_a_scan_whose_text_a_machine_recognised_says_so_and_is_not_wholly_read():
    document = read(pdf(WORKSHOP, under=f"{PICTURE} {STRIPES} 3 Tr"))
    assert any("LEEDS" in document.text_of(block) and not block.hidden for block in document.blocks)
    assert document.coverage.share < 1
    assert document.coverage.notes[0].startswith("page 1 is a scan, read as a machine recognised it")


@pytest.mark.parametrize("under", [PICTURE, f"{STRIPES} 3 Tr", ""])
def test_drawn_text_on_a_picture_and_unseen_text_without_one_are_no_scan(under):
    assert "scan" not in "".join(read(pdf(WORKSHOP, under=under)).coverage.notes)
