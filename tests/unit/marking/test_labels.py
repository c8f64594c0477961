import pytest
from hypothesis import given
from hypothesis import strategies as st

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.testing import a_document, a_phrase, a_policy
from tests.unit.marking.house import HEADLINE, TEXT

SOFT = {"wording": Wording.SOFT}
SENTENCE = {"shape": Shape.SENTENCE}


def a_release_head(text, language="en"):
    return a_phrase(text, language, classes=(LabelClass.PRESS_RELEASE,), wording=Wording.SOFT)


POLICY = a_policy(
    phrases=(
        a_phrase("Advertisement", classes=(LabelClass.PAID, LabelClass.AD_SLOT)),
        a_phrase("Ad"),
        a_phrase("Advertorial"),
        a_phrase("Sponsored"),
        a_phrase("Sponsored content"),
        a_phrase("Paid content"),
        a_phrase("Sponsored by", shape=Shape.NAMED),
        a_phrase("Printed and promoted by", classes=(LabelClass.POLITICAL,), shape=Shape.NAMED, **SOFT),
        a_phrase("In partnership with", shape=Shape.NAMED, **SOFT),
        a_phrase("Special", **SOFT),
        a_phrase("This article contains paid promotional content", **SENTENCE),
        a_phrase("may include a paid advertisement", **SENTENCE),
        a_release_head("Press release"),
        a_release_head("For immediate release"),
        a_phrase("Anzeige", "de", classes=(LabelClass.PAID, LabelClass.AD_SLOT)),
        a_phrase("Werbung", "de"),
        a_phrase("Contenuto promozionale", "it"),
        a_release_head("Comunicato stampa", "it"),
        a_phrase("广告", "zh"),
        a_phrase("広告", "ja"),
        a_phrase("【広告】", "ja"),
    )
)


def found(*pieces, **given):
    document = a_document(*pieces, **given)
    folded = fold(document.text)
    return labels(document, lexicon_of(POLICY).find(folded, document).phrases)


def quotes(*pieces, **given):
    return [mark.quote for mark in found(*pieces, **given) if mark.own and mark.value.get("unsure") != "yes"]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "- Anzeige -",
        "[Advertorial]",
        "04. November 2021 | PAID CONTENT",
        "COMUNICATO STAMPA - CONTENUTO PROMOZIONALE",
        "Sponsored by GoPan",
        "In partnership with the Iron Guild",
        "Jane DoeSponsored",
        "FOR IMMEDIATE RELEASEMarch 16",
        "Press release of 25 January 2022",
        "广告",
    ],
)
def test_a_line_above_the_headline_is_a_label(line):
    assert quotes((Zone.BANNER, line), HEADLINE, TEXT) == [line]


@pytest.mark.parametrize(
    ("headline", "quote"),
    [
        ("[Advertorial] Pans for life", "Advertorial"),
        ("Pans for life (Werbung)", "(Werbung)"),
        ("【広告】工房が鍋を直します", "【広告】"),
        ("工房が鍋を直します[広告]", "[広告]"),
    ],
)
def test_a_prefix_or_suffix_of_the_headline_is_a_label(headline, quote):
    (mark,) = found((Zone.HEADLINE, headline), TEXT)
    assert quote in mark.quote or mark.quote in quote
    assert mark.own


@pytest.mark.parametrize(
    "prose",
    [
        "The market for sponsored content grew by a third in two years, and nobody knows why it did.",
        "Er will Anzeige erstatten, sagte der Sprecher der Polizei am Dienstag in Bregenz.",
        "A police press release said that nobody had been hurt in the accident on Call Lane.",
        "Patients with Alzheimer's disease (AD) were asked to bring their pans to the workshop.",
        "This article explains how sponsored content came to be and what readers think of it.",
        "Die Werbung für Pfannen ist teurer geworden, sagt die Firma, die selbst keine mehr macht.",
    ],
)
def test_prose_about_advertising_is_no_label(prose):
    assert quotes(HEADLINE, (Zone.BODY, prose), TEXT) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "This article contains paid promotional content.",
        "This post is sponsored.",
        "This page contains sponsored content.",
    ],
)
def test_a_sentence_about_the_text_itself_is_a_label_in_any_place(sentence):
    assert quotes(HEADLINE, TEXT, (Zone.FOOTER, f"We love pans. {sentence}")) == [sentence]


@pytest.mark.parametrize(
    "sentence", ["This post is not sponsored.", "This article contains no sponsored content."]
)
def test_a_denial_is_no_label(sentence):
    assert quotes(HEADLINE, TEXT, (Zone.FOOTER, sentence)) == []


def test_a_sentence_that_says_may_is_hedged():
    (mark,) = found(HEADLINE, TEXT, (Zone.FOOTER, "This page may include a paid advertisement."))
    assert mark.value["hedged"] == "yes"


def test_a_quoted_disclosure_is_kept_but_not_the_release_s_own():
    said = 'Every page says "This article contains paid promotional content" in small print, she told us.'
    (mark,) = found(HEADLINE, (Zone.BODY, said))
    assert not mark.own


@pytest.mark.parametrize(
    ("line", "fmt", "zone"),
    [
        ("Sponsored by GoPan", "text", Zone.BANNER),
        ("Sponsored: Pans for life", "text", Zone.HEADLINE),
        ("Sponsored by GoPan", "html", Zone.HEADLINE),
    ],
)
def test_a_line_of_a_flat_text_that_is_nothing_but_a_label_is_no_headline(line, fmt, zone):
    (mark,) = found((Zone.HEADLINE, line), TEXT, fmt=fmt)
    assert mark.zone is zone


@pytest.mark.parametrize(
    ("below", "sure"),
    [
        ("Pans for life come back to town", True),
        ("How pans work", False),
        ("What we mean by it, and why we take it.", False),
    ],
)
def test_a_label_taken_for_the_headline_is_sure_where_one_follows(below, sure):
    (mark,) = found((Zone.HEADLINE, "Sponsored content"), (Zone.DECK, below), TEXT)
    assert mark.unsure == (not sure)


def test_an_ad_slot_s_label_is_kept_but_not_the_release_s_own():
    (mark,) = found(HEADLINE, TEXT, (Zone.ASIDE, "Advertisement"), slots=["Advertisement"])
    assert (mark.own, mark.cls) == (False, LabelClass.AD_SLOT)


def test_a_lone_line_inside_flat_text_is_left_to_a_person():
    (mark,) = found(HEADLINE, TEXT, (Zone.BODY, "Advertisement"), TEXT)
    assert mark.value["unsure"] == "yes"


def test_a_single_soft_word_is_left_to_a_person():
    (mark,) = found((Zone.BANNER, "Special"), HEADLINE, TEXT)
    assert mark.value["unsure"] == "yes"


def test_the_strongest_phrase_of_a_line_says_what_the_line_is():
    (mark,) = found((Zone.DECK, "COMUNICATO STAMPA - CONTENUTO PROMOZIONALE"), TEXT, language="it")
    assert (mark.cls, mark.value["phrase"], mark.value["also"]) == (
        LabelClass.PAID,
        "Contenuto promozionale",
        "Comunicato stampa",
    )


def test_a_label_that_opens_a_notice_is_quoted_without_the_notice():
    notice = (
        "CONTENUTO PROMOZIONALE: il servizio diffonde testi scritti da chi li emette e non ne risponde mai."
    )
    assert quotes(HEADLINE, TEXT, (Zone.FOOTER, notice), language="it") == ["CONTENUTO PROMOZIONALE"]


def test_a_hidden_label_is_told_to_be_hidden():
    (mark,) = found((Zone.BANNER, "Anzeige"), HEADLINE, TEXT, hidden=["Anzeige"], language="de")
    assert mark.hidden


def test_a_disguised_label_is_told_to_be_disguised():
    (mark,) = found((Zone.BANNER, "An\u200bzeige"), HEADLINE, TEXT, language="de")
    assert mark.obfuscated


@pytest.mark.parametrize(
    ("text", "own"), [("New pans for all #ad", 1), ("The word #ad is short for advertisement", 0)]
)
def test_a_hashtag_at_the_edge_of_a_line_is_a_label(text, own):
    assert len(quotes(HEADLINE, (Zone.BODY, text))) == own


def test_a_hashtag_in_a_question_is_asked_about():
    (mark,) = found((Zone.HEADLINE, "When do cooks have to write #food or #pans #ad?"), TEXT)
    assert mark.unsure
    assert mark.because == "a hashtag, a hashtag in a question"


def test_marks_that_open_and_close_alike_hold_a_quotation():
    line = "type ”This article contains paid promotional content” and you find forty"
    assert [mark.own for mark in found(HEADLINE, TEXT, (Zone.BODY, line))] == [False]


def test_a_label_between_two_quotations_stands_in_neither():
    line = "”Pans”, This article contains paid promotional content ”lids”"
    assert [mark.own for mark in found(HEADLINE, TEXT, (Zone.BODY, line))] == [True]


PIECES = (
    "Advertisement",
    "Sponsored by X",
    " - ",
    "\u200b",
    "\u00ad",
    "Anzeige",
    "广告",
    " | ",
    "(",
    ")",
    "#ad",
    ". ",
    "ß",
    " a ",
)


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from(list(Zone)[:5]))
def test_every_quote_stands_at_its_offsets(pieces, zone):
    document = a_document((zone, "".join(pieces) or "x"), HEADLINE)
    folded = fold(document.text)
    for mark in labels(document, lexicon_of(POLICY).find(folded, document).phrases):
        assert document.text[mark.start : mark.end] == mark.quote


def test_a_sentence_on_who_worked_together_is_no_line_that_names_a_payer():
    sentence = "Studies grew in partnership with teachers from Leeds"
    assert quotes(HEADLINE, (Zone.DECK, f"{sentence}."), TEXT) == []
    assert quotes(HEADLINE, (Zone.DECK, "Made in partnership with Vale"), TEXT) != []


def test_a_line_that_thanks_the_program_of_the_site_names_no_payer():
    assert quotes(HEADLINE, (Zone.DECK, "In partnership with WordPress"), TEXT) == []


def test_words_of_ad_slots_at_the_very_end_of_a_flat_text_are_doubtful():
    last = found(HEADLINE, TEXT, TEXT, (Zone.FOOTER, "Anzeige"))
    assert [(mark.quote, mark.unsure) for mark in last] == [("Anzeige", True)]
    first = found((Zone.BANNER, "Anzeige"), HEADLINE, TEXT)
    assert [(mark.quote, mark.unsure) for mark in first] == [("Anzeige", False)]


def test_a_label_above_the_headline_names_its_payer_whatever_was_taken_for_the_headline():
    title = (Zone.DECK, "Pans of every make are mended at Leeds")
    line = (Zone.HEADLINE, "WERBUNG - Cooperative of Harrow & Vale")
    (mark,) = found(line, title, TEXT)
    assert (mark.quote, mark.zone) == (line[1], Zone.BANNER)


def test_the_word_for_a_release_above_the_headline_is_a_label_whatever_was_taken_for_the_headline():
    line = (Zone.HEADLINE, "Press release of the Ministry for Pans and Pots")
    (mark,) = found(line, (Zone.DECK, "Pans of every make are mended at Leeds"), TEXT)
    assert (mark.cls, mark.zone) == (LabelClass.PRESS_RELEASE, Zone.BANNER)


def test_a_headline_about_releases_is_none():
    assert found((Zone.HEADLINE, "Press release of the ministry angers the makers of pans"), TEXT) == ()


def test_a_headline_about_advertising_above_its_deck_is_doubtful():
    title = (Zone.DECK, "A study shows how the makers of pans reach children")
    (mark,) = found((Zone.HEADLINE, "WERBUNG: how makers of pans reach children"), title, TEXT)
    assert mark.unsure


def test_an_imprint_may_name_promoter_principal_and_address():
    imprint = "Printed and promoted by Jane Doe on behalf of the Harrow Party, 1 Call Lane, Leeds LS1 7BR."
    (mark,) = found(HEADLINE, TEXT, TEXT, (Zone.FOOTER, imprint))
    assert (mark.cls, mark.quote) == (LabelClass.POLITICAL, imprint)
    paid = imprint.replace("Printed and promoted by", "Sponsored by")
    assert found(HEADLINE, TEXT, TEXT, (Zone.FOOTER, paid)) == ()
