import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import Lexicon
from presscheck.policy.compiled import Phrase, Wire
from presscheck.testing import a_document, a_policy

PAID = (LabelClass.PAID,)


def find(text, *phrases):
    entries = tuple(Phrase(phrase, "en", PAID) for phrase in phrases)
    document = a_document((Zone.BODY, text))
    hits = Lexicon(a_policy(phrases=entries)).find(fold(document.text), document)
    return [(document.text[hit.start : hit.end], hit.glued) for hit in hits.phrases]


def test_whole_words_are_found_whatever_their_case():
    assert find("An ADVERTISEMENT here", "Advertisement") == [("ADVERTISEMENT", False)]


@pytest.mark.parametrize("text", ["Tagesanzeiger", "anzeigen", "Voranzeige", "ADs"])
def test_a_part_of_a_word_is_nothing(text):
    assert find(text, "Anzeige", "Ad") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Jane DoeSponsored", "Sponsored"),
        ("PRESS RELEASEMarch 16", "PRESS RELEASE"),
        ("2021Advertorial", "Advertorial"),
        ("ADVERTORIALfrom Acme", "ADVERTORIAL"),
    ],
)
def test_words_run_together_are_found_and_told(text, quote):
    assert find(text, "Sponsored", "Press release", "Advertorial") == [(quote, True)]


def test_chinese_japanese_and_thai_need_no_boundary():
    assert find("これは広告です", "広告") == [("広告", False)]


def test_a_hyphen_may_be_a_space():
    assert find("AI generated text", "AI-generated") == [("AI generated", False)]


def test_a_phrase_does_not_reach_over_two_blocks():
    entry = Phrase("paid content", "en", PAID)
    document = a_document((Zone.DECK, "It was paid"), (Zone.BODY, "content of the day"))
    assert Lexicon(a_policy(phrases=(entry,))).find(fold(document.text), document).phrases == ()


def test_kinds_of_entries_are_told_apart():
    wire = Wire("gnw", "GlobeNewswire", "paid", ("GLOBE NEWSWIRE",))
    document = a_document((Zone.BODY, "ROME (GLOBE NEWSWIRE) - News"))
    hits = Lexicon(a_policy(wires=(wire,))).find(fold(document.text), document)
    assert [hit.entry.id for hit in hits.wires] == ["gnw"]
    assert hits.phrases == ()
