from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.reading.text import paragraphs
from presscheck.release import Release


def texts(text):
    return [piece.text for piece in paragraphs(text)]


def document(text, limits=None):
    (found,) = read(Release(text.encode(), "release.txt"), limits or Limits())
    return found


def test_blank_lines_part_paragraphs_and_line_feeds_inside_stay():
    wrapped = "The company said on Monday that it would open a new plant in\nthe spring and hire many."
    assert texts(f"{wrapped}\n\nNext.") == [wrapped, "Next."]


def test_a_line_that_stops_short_of_the_margin_ends_its_paragraph():
    assert texts("MEDIA RELEASE 12\nAcme opens a plant\nSource: Acme") == [
        "MEDIA RELEASE 12",
        "Acme opens a plant",
        "Source: Acme",
    ]


def test_lines_too_long_to_be_wrapped_are_paragraphs():
    line = "A sentence of some length that goes on. " * 5
    assert len(texts(f"{line}\n{line}\n{line}")) == 3


def test_an_address_in_the_text_is_a_link_without_the_stop_after_it():
    found = document("Title\n\nRead more (at https://acme.example/a_(b)). And www.acme.example, too.")
    assert [(found.text[one.start : one.end], one.href) for one in found.links] == [
        ("https://acme.example/a_(b)", "https://acme.example/a_(b)"),
        ("www.acme.example", "https://www.acme.example"),
    ]


def test_text_over_the_budget_is_cut_and_the_coverage_says_so():
    found = document("word " * 100, Limits(characters=100))
    assert len(found.text) <= 100
    assert found.coverage.share == 0.2
    assert found.coverage.notes == ("text after 100 characters was not read",)


def test_paragraphs_over_the_budget_are_left_and_the_coverage_says_so():
    found = document("a\n\n" * 10, Limits(blocks=5))
    assert len(found.blocks) == 5
    assert found.coverage.share < 0.6


def test_bytes_that_are_no_text_are_unreadable():
    assert document("".join(map(chr, range(5, 28))) * 50).reason == "unreadable"
