import pytest

from presscheck.document import Place, Role, Zone
from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.release import Release


def document(text, limits=None):
    (found,) = read(Release(text.encode(), "release.md"), limits or Limits())
    return found


def shown(text):
    found = document(text)
    return [found.text_of(block) for block in found.blocks if not block.hidden]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("A **bold** and *thin* and `code` word", "A bold and thin and code word"),
        ("snake_case_name stays, _this_ goes", "snake_case_name stays, this goes"),
        ("5 * 3 stays", "5 * 3 stays"),
        (r"an escaped \*star\*", "an escaped *star*"),
        ("Q&amp;A &lt;b&gt;", "Q&A <b>"),
        ("write to <ann@pans.example>", "write to ann@pans.example"),
        ("[the **report**](https://x.example/a_b)", "the report"),
        ("before <span>inside</span> after", "before inside after"),
    ],
)
def test_marks_go_and_words_stay(source, seen):
    assert shown(source) == [seen]


def test_a_link_covers_its_words_and_leads_to_its_target():
    found = document('Read [our *own* report](https://x.example/r "title") today.')
    (link,) = found.links
    assert (found.text[link.start : link.end], link.href) == ("our *own* report", "https://x.example/r")


def test_blocks_have_their_roles_and_places():
    found = document("Intro\n\n## Head\n\n- one\n- two\n\n> quoted\n> on\n\n| a | b |\n|---|---|\n")
    assert [(block.role, found.text_of(block), block.place) for block in found.blocks] == [
        (Role.PARAGRAPH, "Intro", Place(1, 1)),
        (Role.HEADING, "Head", Place(3, 4)),
        (Role.ITEM, "one", Place(5, 3)),
        (Role.ITEM, "two", Place(6, 3)),
        (Role.QUOTE, "quoted\non", Place(8, 3)),
        (Role.CELL, "a", Place(11, 3)),
        (Role.CELL, "b", Place(11, 7)),
    ]


def test_an_underlined_line_is_a_heading():
    found = document("Title of it\n===========\n\nText.")
    assert (found.blocks[0].role, found.blocks[0].level, found.blocks[0].zone) == (
        Role.HEADING,
        1,
        Zone.HEADLINE,
    )


def test_a_comment_and_the_name_of_a_picture_are_hidden():
    found = document("Text.\n\n<!-- ADVERTISEMENT -->\n\n![Sponsored](https://x.example/p.png)\n")
    assert [found.text_of(block) for block in found.blocks if block.hidden] == ["ADVERTISEMENT", "Sponsored"]


def test_what_is_struck_out_is_hidden_and_a_lone_sign_is_not():
    found = document("~~ANZEIGE~~\n\nWerbung ~~ nicht mehr.")
    assert [(found.text_of(block), block.hidden) for block in found.blocks] == [
        ("ANZEIGE", True),
        ("Werbung  nicht mehr.", False),
    ]


def test_a_link_definition_is_not_shown_and_a_note_in_brackets_is():
    found = document("[//]: # (ADVERTISEMENT)\n\n[home]: https://x.example\n\n[Note]: X paid for this.\n")
    assert [(found.text_of(block), block.hidden) for block in found.blocks] == [
        ("ADVERTISEMENT", True),
        ("[Note]: X paid for this.", False),
    ]


def test_front_matter_is_metadata_and_no_text():
    found = document('---\ntitle: "A release"\nlang: it-IT\ntags:\n  - paid\n---\nText.\n')
    assert [(entry.name, entry.value) for entry in found.metadata] == [
        ("front:title", "A release"),
        ("front:lang", "it-IT"),
        ("front:tags", "paid"),
    ]
    assert found.declared_language == "it"
    assert shown("---\ntitle: x\n---\nText.\n")[0] == "Text."


def test_front_matter_may_be_toml():
    found = document('+++\ntitle = "Pans"\ntags = ["paid", "pans"]\n+++\nText.\n')
    assert [(field.name, field.value) for field in found.metadata] == [
        ("front:title", "Pans"),
        ("front:tags", "paid, pans"),
    ]
    assert found.text_of(found.blocks[0]) == "Text."


def test_a_fence_keeps_its_text_as_it_stands():
    assert shown("Text\n\n```\n**a** [b](c)\n```\n\nAfter") == ["Text", "**a** [b](c)", "After"]


def test_blocks_over_the_budget_are_left_and_the_coverage_says_so():
    found = document("a\n\n" * 10, Limits(blocks=5))
    assert len(found.blocks) == 5
    assert found.coverage.share < 0.6
