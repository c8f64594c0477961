"""Is what presscheck knows told in words, and safely?"""

import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.policy.catalogue import as_html, as_markdown
from presscheck.policy.consistency import CHECKS as FUNCTIONS
from presscheck.policy.describing import CHECKS, need_in_words, when_in_words
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    StatementNeed,
    When,
)
from presscheck.testing import a_phrase, a_policy, a_requirement
from presscheck.verdict import Kind


@pytest.mark.parametrize(
    ("need", "words"),
    [
        (
            LabelNeed((LabelClass.PAID,), zones=(Zone.BANNER,), languages=("document",), named=True),
            "paid label, explicit that names the payer, above the headline, in the language of the text",
        ),
        (ElementNeed("dateline", (), ("place", "wire")), "dateline naming place and wire"),
        (
            StatementNeed({"en": ("x",), "it": ("y",)}, (Zone.FOOTER,)),
            "a fixed statement (en, it), after the text",
        ),
        (LinkRelNeed(("sponsored", "nofollow")), "links to the issuer with rel sponsored or nofollow"),
        (ForbiddenNeed("sanctioned"), "an issuer that is not sanctioned"),
        (AnyNeed((ElementNeed("byline"), ElementNeed("issuer"))), "(byline) or (issuer)"),
        (AllNeed((ElementNeed("byline"), ElementNeed("issuer"))), "(byline) and (issuer)"),
        (ConsistencyNeed("wire_in_source"), "the wire of the dateline is that of the source line"),
    ],
)
def test_a_need_is_told_in_words(need, words):
    assert need_in_words(need) == words


def test_when_is_told_in_words():
    when = When((Kind.PAID_RELEASE,), ("IT",), ("crypto",), ("news",), ("state",), ("paid",), ("it",))
    assert when_in_words(when) == (
        "paid release, in IT, about crypto, not about news, from an issuer that is state, over a paid wire, "
        "written in it"
    )


def test_a_requirement_without_conditions_holds_always():
    assert when_in_words(When()) == "always"


def test_every_consistency_check_has_its_words():
    assert CHECKS.keys() == FUNCTIONS.keys()


def test_a_bar_in_a_title_does_not_break_the_table():
    assert "| One \\| two |" in as_markdown(a_policy(a_requirement(title="One | two")))


def test_markup_in_a_phrase_is_told_and_not_rendered():
    page = as_html(a_policy(phrases=(a_phrase("<b>Ad</b>"),)))
    assert "<td>&lt;b&gt;Ad&lt;/b&gt;</td>" in page
