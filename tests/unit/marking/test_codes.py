import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.codes import metadata_labels
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.requirement import Wording
from presscheck.testing import a_document, a_phrase, a_policy

POLICY = a_policy(phrases=(a_phrase("Sponsored"), a_phrase("Anzeige", "de")))


def found(name, value, *pieces):
    document = a_document(*pieces, fields={name: value})
    hits = lexicon_of(POLICY).find(fold(document.text), document).phrases
    return metadata_labels(document, hits)


def classes(name, value):
    return [mark.cls for mark in found(name, value)]


@pytest.mark.parametrize(
    "title", ["[Sponsored] New pans", "(Anzeige) Neue Pfannen", "New pans [Sponsored] - Times"]
)
def test_a_label_in_brackets_in_the_title_is_a_label(title):
    assert classes("title", title) == [LabelClass.PAID]


@pytest.mark.parametrize("title", ["Sponsored walk for the wall", "Unfall (Anzeige erstattet)"])
def test_a_word_of_the_title_is_no_label(title):
    assert classes("og:title", title) == []


SET_OFF = [
    "Sponsored: New pans",
    "New pans | Sponsored",
    "New pans – Sponsored – Times",
    "Anzeige | Neue Pfannen",
]


@pytest.mark.parametrize("title", SET_OFF)
def test_a_label_that_only_the_title_sets_off_is_for_a_person_to_judge(title):
    assert [mark.unsure for mark in found("og:title", title)] == [True]


def test_a_label_of_the_title_that_the_headline_shows_is_judged_there():
    assert found("title", "Sponsored: New pans", (Zone.HEADLINE, "Sponsored: New pans")) == ()


@pytest.mark.parametrize("name", ["keywords", "keyword", "front:tags", "subject", "dc.subject"])
def test_a_keyword_is_no_sure_label(name):
    assert [mark.unsure for mark in found(name, "pans, sponsored")] == [True]


@pytest.mark.parametrize("name", ["rights", "creditline", "usageterms"])
def test_a_phrase_that_fills_a_line_of_terms_or_credits_is_a_label(name):
    assert classes(name, "Sponsored") == [LabelClass.PAID]
    assert classes(name, "Sponsored by nobody, free to use") == []


def test_a_branch_of_the_news_among_the_subjects_is_no_press_release():
    policy = a_policy(phrases=(a_phrase("Corporate news", classes=(LabelClass.PRESS_RELEASE,)),))
    for name, count in (("genre", 1), ("keywords", 1), ("subject", 0)):
        document = a_document(fields={name: "Corporate news"})
        hits = lexicon_of(policy).find(fold(document.text), document).phrases
        assert len(metadata_labels(document, hits)) == count


def test_a_code_among_the_subjects_is_no_code():
    assert classes("genre", "Advertorial") == [LabelClass.PAID]
    assert classes("subject", "Advertorial") == []


def test_a_phrase_that_is_the_whole_section_is_a_label():
    assert classes("article:section", "Sponsored") == [LabelClass.PAID]


@pytest.mark.parametrize(("name", "value"), [("genre", "advertising"), ("article:section", "Special")])
def test_a_keyword_that_may_be_the_subject_or_a_section_is_no_sure_label(name, value):
    document = a_document(fields={name: value})
    policy = a_policy(phrases=(a_phrase("Advertising"), a_phrase("Special", wording=Wording.SOFT)))
    hits = lexicon_of(policy).find(fold(document.text), document).phrases
    assert [mark.value["unsure"] for mark in metadata_labels(document, hits)] == ["yes"]


def test_a_subject_among_the_keywords_is_no_label_and_an_entry_in_quotes_is_one():
    policy = a_policy(phrases=(a_phrase("Advertising"), a_phrase("Patrocinado", "es")))
    document = a_document(fields={"keywords": "pans, advertising", "front:tags": 'ollas", "patrocinado'})
    hits = lexicon_of(policy).find(fold(document.text), document).phrases
    assert [mark.quote for mark in metadata_labels(document, hits)] == ["patrocinado"]
