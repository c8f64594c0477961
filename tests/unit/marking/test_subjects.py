import pytest

from presscheck.document import Zone
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.stored import stored_policy
from presscheck.testing import a_document

TEXT = "The workshop on Call Lane takes in pans of every make and gives them back after two days, they say."
ON_LABELS = (
    "Papers mark sponsored content in many ways, and readers who meet a sponsored article for the first time "
    "seldom know that an advertiser has paid for it.",
    "A sponsored article in the morning papers is set in another type than the rest of the news of the day.",
)


def sure(*pieces, **given):
    document = a_document(*pieces, language="en", **given)
    hits = lexicon_of(stored_policy()).find(fold(document.text), document).phrases
    return [mark.quote for mark in labels(document, hits) if mark.own and mark.value.get("unsure") != "yes"]


@pytest.mark.parametrize("headline", ["Sponsored article: what is it?", "What it means | Sponsored article"])
def test_a_label_in_the_headline_of_a_text_about_such_labels_is_its_subject(headline):
    about = [(Zone.BODY, one) for one in ON_LABELS]
    assert sure((Zone.HEADLINE, headline), *about) == []
    assert len(sure((Zone.HEADLINE, headline), (Zone.BODY, TEXT), (Zone.BODY, TEXT))) == 1


def test_a_sentence_on_this_text_labels_a_text_about_such_labels_too():
    said = "This article is sponsored by Harrow & Vale."
    about = [(Zone.BODY, one) for one in ON_LABELS]
    assert sure((Zone.HEADLINE, "How papers earn"), *about, (Zone.BODY, said)) == [said]


def test_words_that_stand_between_paragraphs_of_a_flat_text_are_left_of_ad_slots_at_its_head_too():
    head, body = (Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT)
    assert sure((Zone.BANNER, "ADVERTISEMENT"), head, body) == ["ADVERTISEMENT"]
    pieces = [(Zone.BANNER, "ADVERTISEMENT"), head, body, (Zone.BODY, "ADVERTISEMENT"), body, body]
    assert sure(*pieces) == []


def test_words_of_ad_slots_twice_in_a_row_are_left_of_a_copied_page():
    head, body = (Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT)
    label = (Zone.BANNER, "Advertisement")
    assert sure(label, label, head, body) == []
    assert sure(label, head, body) == ["Advertisement"]
    assert len(sure(label, label, head, body, fmt="docx")) == 2


def test_a_tag_that_the_headline_takes_up_too_is_the_subject_of_the_text():
    explained = (
        Zone.BODY,
        "An advertorial is a text that somebody paid for and that looks like one of the paper's own, as "
        "all readers of it know well.",
    )
    tag, head = (Zone.BANNER, "advertorial"), (Zone.HEADLINE, "What readers make of an advertorial today")
    assert sure(tag, head, explained) == []
    assert sure(tag, (Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT)) == ["advertorial"]


def test_a_term_in_round_brackets_amid_a_sentence_explains_the_word_before_it():
    said = "The trade calls it branded content (sponsored content) and earns well by it, as every year."
    assert sure((Zone.HEADLINE, "How papers earn"), (Zone.BODY, TEXT), (Zone.BODY, said)) == []


def test_a_word_with_a_capital_in_brackets_amid_a_sentence_labels_it():
    said = "Our partner Harrow & Vale (Advertisement) mends the pan of every reader in two days at no cost."
    assert sure((Zone.HEADLINE, "How to mend pans"), (Zone.BODY, TEXT), (Zone.BODY, said)) == [
        "(Advertisement)"
    ]


def test_a_page_that_cites_labels_on_lines_of_their_own_explains_them():
    cited = [(Zone.BODY, "“Paid content”"), (Zone.BODY, "“Advertorial”")]
    told = (
        Zone.BODY,
        "This content is sponsored by Harrow & Vale, who had no say in what the paper wrote of it.",
    )
    assert sure((Zone.HEADLINE, "How we mark texts"), (Zone.BODY, TEXT), *cited, told) == []
    assert len(sure((Zone.HEADLINE, "How we mark texts"), (Zone.BODY, TEXT), told)) == 1


def test_a_headline_whose_words_the_text_takes_up_is_about_them():
    told = (
        Zone.BODY,
        "Who thinks of sponsored content on a page of their own should heed some rules and laws of it.",
    )
    assert sure((Zone.HEADLINE, "Five rules: Sponsored content"), (Zone.BODY, TEXT), told) == []


def test_a_japanese_sentence_on_this_text_labels_a_text_about_such_labels():
    about = [(Zone.BODY, one) for one in ON_LABELS]
    said = "この記事には広告が含まれています。"
    assert sure((Zone.HEADLINE, "How papers earn"), (Zone.DECK, said), *about) == [said]


def test_labels_of_entries_of_a_list_after_a_flat_text_are_not_its_own():
    entries = [(Zone.FOOTER, "- [PR] Harrow mends pans"), (Zone.FOOTER, "- [PR] Vale sells pans")]
    assert sure((Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT), (Zone.BODY, TEXT), *entries) == []


def test_many_labels_amid_much_prose_on_labels_take_linear_time():
    line, prose = (Zone.BODY, "PAID CONTENT: A new pan for all of us"), (Zone.BODY, ON_LABELS[1])
    assert sure((Zone.HEADLINE, "How papers earn"), *([line, prose] * 2_000)) == []


def test_a_label_that_closes_several_lines_beside_the_headline_belongs_to_their_texts():
    menu = [(Zone.BANNER, f"{name} (Sponsored content)") for name in ("Betting tips", "Lotteries")]
    headline, text = (Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT)
    assert sure(*menu, headline, text) == []
    assert sure(menu[0], headline, text) == ["(Sponsored content)"]


@pytest.mark.parametrize(
    ("line", "heard"), [("- Five pans compared [Sponsored content]", 0), ("[Sponsored content]", 1)]
)
def test_a_label_that_closes_an_entry_of_a_list_may_be_that_of_another_text(line, heard):
    headline, text = (Zone.HEADLINE, "A workshop for pans"), (Zone.BODY, TEXT)
    assert len(sure(headline, text, text, (Zone.FOOTER, line))) == heard
