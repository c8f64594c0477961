"""Are the lines of columns read one below the other, though they were drawn row by row?"""

from presscheck.document import Document
from presscheck.reading.limits import Limits
from presscheck.reading.pdf import read_pdf
from presscheck.release import Release
from tests.generators.pdf import pdf, text_at
from tests.generators.story import Story

LEFT = (
    "Harrow opens its first workshop in",
    "Leeds. The workshop takes in pans",
    "of every make and gives them back",
    "after two days. Forty people will",
    "learn the trade there every year.",
)
RIGHT = (
    "The firm was founded in 1990 by",
    "two sisters from the north. It has",
    "mended more than ten thousand",
    "pots and pans since then, and it",
    "sends them back by post each day.",
)
ABOVE = "A line of the text that reaches across both of the columns and stands above all of them here"


def read(left, right, *, apart=320, below=""):
    rows = []
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        rows += [text_at(one, 60, 700 - 13 * at), text_at(other, apart, 700 - 13 * at)]
    rows += [text_at(below, 60, 600)] if below else []
    (document,) = read_pdf(Release(pdf(Story("", ABOVE, ()), over="\n".join(rows)), "release.pdf"), Limits())
    assert isinstance(document, Document)
    return document.text.split("\n")


def test_the_left_column_is_read_before_the_right_one():
    assert read(LEFT, RIGHT) == [ABOVE, *LEFT, *RIGHT]
    assert read(LEFT, RIGHT, apart=240) == [ABOVE, *LEFT, *RIGHT]


def test_a_line_across_both_columns_ends_them():
    below = ABOVE.replace("above", "below")
    assert read(LEFT, RIGHT, below=below) == [ABOVE, *LEFT, *RIGHT, below]


def test_a_column_may_be_shorter_than_the_other():
    left = (*LEFT[:4], "learn the trade there on Call Lane", "from this autumn on.")
    assert read(left, (*RIGHT, "")) == [ABOVE, *left, *RIGHT]


def test_the_rows_of_a_table_stay_together():
    heads = (
        "Turnover of the whole firm",
        "Costs of the workshop",
        "Profit of the year",
        "Debts",
        "Staff in all",
    )
    figures = ("120 million", "90 million", "30 million", "4 million", "40 people")
    assert read(heads, figures) == [
        ABOVE,
        *(f"{one} {other}" for one, other in zip(heads, figures, strict=True)),
    ]


def test_a_few_rows_side_by_side_are_no_columns():
    rows = [f"{one} {other}" for one, other in zip(LEFT[:3], RIGHT[:3], strict=True)]
    assert read(LEFT[:3], RIGHT[:3]) == [ABOVE, *rows]
