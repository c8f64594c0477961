"""In which order are the paragraphs of a PDF read, whatever order they were drawn in?"""

from dataclasses import replace

import pytest

from presscheck.document import Zone
from presscheck.reading.limits import Limits
from presscheck.reading.pdf import read_pdf
from presscheck.release import Release
from tests.generators.pdf import pdf, text_at
from tests.generators.story import WORKSHOP

BARE = replace(WORKSHOP, label="")
LABEL = "ADVERTISEMENT"


def read(drawing, story=BARE):
    (document,) = read_pdf(Release(pdf(story, over=drawing), "release.pdf"), Limits())
    return document


def label_of(document):
    (block,) = (block for block in document.blocks if document.text_of(block) == LABEL)
    return block


def along(matrix, left, bottom):
    return f"BT /F 9 Tf {matrix} {left} {bottom} Tm ({LABEL}) Tj ET"


def test_what_is_drawn_last_and_stands_first_is_read_first():
    document = read(text_at(LABEL, 60, 800))
    assert document.blocks[0] == label_of(document)
    assert document.blocks[0].zone is Zone.BANNER


def test_what_is_drawn_first_and_stands_last_is_read_last():
    (document,) = read_pdf(Release(pdf(BARE, under=text_at(LABEL, 60, 30)), "release.pdf"), Limits())
    assert label_of(document).zone is Zone.FOOTER


def test_columns_are_read_one_after_the_other():
    left = "\n".join(text_at(f"Left line {at} of the text", 60, 300 - 12 * at) for at in range(6))
    right = "\n".join(text_at(f"Right line {at} of the text", 320, 300 - 12 * at) for at in range(6))
    text = read(f"{left}\n{right}").text
    assert text.index("Left line 5") < text.index("Right line 0")


@pytest.mark.parametrize("matrix", ["0 1 -1 0", "0 -1 1 0"])
def test_a_label_along_the_upper_margin_of_the_first_page_is_a_banner(matrix):
    block = label_of(read(along(matrix, 30, 640)))
    assert (block.zone, block.because) == (
        Zone.BANNER,
        "runs along the margin in the upper half of the first page",
    )


def test_a_label_along_the_lower_margin_is_none():
    assert label_of(read(along("0 1 -1 0", 30, 100))).zone is not Zone.BANNER


def test_letters_set_under_each_other_are_a_word():
    stacked = "\n".join(text_at(letter, 30, 700 - 14 * at) for at, letter in enumerate(LABEL))
    assert label_of(read(stacked)).zone is Zone.BANNER


@pytest.mark.parametrize(("size", "hidden"), [(1, True), (4, False)])
def test_type_that_nobody_can_read_is_hidden(size, hidden):
    assert label_of(read(f"BT /F {size} Tf 60 800 Td ({LABEL}) Tj ET")).hidden is hidden


def test_one_thin_letter_is_no_small_type():
    document = read(text_at("l", 60, 800))
    (block,) = (block for block in document.blocks if document.text_of(block) == "l")
    assert not block.hidden
