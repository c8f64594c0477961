import pytest

from presscheck.document import Zone
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.testing import a_document, a_phrase, a_policy

POLICY = a_policy(
    phrases=(
        a_phrase("Sponsored"),
        a_phrase("Sponsored post"),
        a_phrase("Advertising"),
        a_phrase("Werbung", "de"),
    )
)

HEADLINE = (Zone.HEADLINE, "Harrow & Vale opens a workshop")
TEXT = (
    Zone.BODY,
    "The workshop on Call Lane takes in pans of every make and gives them back after two days.",
)


def quotes(line, zone=Zone.FOOTER):
    document = a_document(HEADLINE, TEXT, (zone, line))
    found = labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)
    return [mark.quote for mark in found if mark.value.get("unsure") != "yes"]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Filed under: Travel, Sponsored post, Harbours", "Sponsored post"),
        ("Tags: Pans, Sponsored", "Sponsored"),
        ("Pans, Repair, Sponsored", "Sponsored"),
        ("Posted in Sponsored", "Sponsored"),
    ],
)
def test_a_plain_label_among_the_tags_of_a_text_labels_it(line, label):
    assert quotes(line) == [label]


@pytest.mark.parametrize(
    "line",
    [
        "Tags: Media, Advertising, Readers",
        "Tags: Sponsored cycling teams, France",
        "The club, once sponsored, folded in May.",
        "Posted in Sponsored cycling",
    ],
)
def test_a_tag_that_tells_what_the_text_is_about_is_no_label(line):
    assert quotes(line) == []


def test_each_list_of_a_line_is_read_by_itself():
    assert quotes("Posted in Sponsored, Home | Tagged pans") == ["Sponsored"]
