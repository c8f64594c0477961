"""When does a label set off from its line speak of it, and when is the line about the label?"""

import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.testing import a_document, a_phrase, a_policy

POLICY = a_policy(
    phrases=(
        a_phrase("Sponsored by", shape=Shape.NAMED),
        a_phrase("Sponsored content"),
        a_phrase("Partner content", wording=Wording.SOFT),
        a_phrase("Werbung", "de"),
        a_phrase("Werbung:", "de", shape=Shape.NAMED),
        a_phrase("Anzeige", "de", classes=(LabelClass.PAID, LabelClass.AD_SLOT)),
        a_phrase("PR", "ja"),
    )
)

TITLE = "Harrow & Vale opens a third workshop for pans in the old customs house on the quay of the town"
TEXT = "The workshop on Call Lane takes in pans of every make and gives them back after two days."


def found(headline=TITLE, body=TEXT):
    document = a_document((Zone.HEADLINE, headline), (Zone.BODY, body), (Zone.BODY, TEXT), (Zone.BODY, TEXT))
    return labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)


def sure(**given):
    return [mark.quote for mark in found(**given) if not mark.unsure]


@pytest.mark.parametrize(
    ("headline", "quote"),
    [
        (f"{TITLE} (Sponsored by Harrow & Vale)", "Sponsored by Harrow & Vale"),
        (f"Sponsored by Harrow & Vale | {TITLE}", "Sponsored by Harrow & Vale"),
        (f"{TITLE} (Anzeige von Harrow & Vale)", "Anzeige von Harrow & Vale"),
    ],
)
def test_a_label_and_its_payer_may_be_set_off_from_a_long_headline(headline, quote):
    assert sure(headline=headline) == [quote]


@pytest.mark.parametrize(
    "headline",
    [
        "Sponsored by Harrow: what a name on a shirt costs",
        "Werbung: Warum die Branche wieder wächst",
        f"Sponsored by Harrow & Vale: {TITLE}",
    ],
)
def test_before_a_colon_a_headline_may_be_about_it(headline):
    (mark,) = found(headline=headline)
    assert mark.unsure


@pytest.mark.parametrize(
    ("body", "because"),
    [
        (f"Werbung: {TEXT}", "a word that may be what the line is about"),
        (f"Anzeige: {TEXT}", "a word that may be what the line is about"),
        (
            "Those who run it say that they mark such texts as [Sponsored content]",
            "the last words of a sentence, which may cite them",
        ),
    ],
)
def test_what_may_be_about_the_word_is_doubtful(body, because):
    (mark,) = found(body=body)
    assert mark.unsure
    assert because in mark.because


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (f"WERBUNG: {TEXT}", "WERBUNG:"),
        (f"Werbung: Dieser Beitrag ist lang. {TEXT}", "Werbung:"),
        (f"PARTNER CONTENT – {TEXT}", "PARTNER CONTENT"),
        (f"{TEXT} 【PR】", "【PR】"),
    ],
)
def test_a_label_set_off_from_the_first_paragraph_is_sure(body, quote):
    assert sure(body=body) == [quote]


@pytest.mark.parametrize(
    "body", [f"Partner content – {TEXT}", f"SPONSORED CONTENT — the words of the year. {TEXT}"]
)
def test_a_dash_alone_makes_no_label(body):
    assert sure(body=body) == []
