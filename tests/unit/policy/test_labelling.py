"""Does a label answer the need for one: in its words, place, visibility, language and ownership?"""

from functools import partial

from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.policy.compiled import LabelNeed, Shape, Wording
from presscheck.policy.needs import judge
from presscheck.testing import (
    ABOVE,
    PAID_LABEL,
    a_document,
    a_mark,
    a_phrase,
    a_policy,
    a_profile,
    a_situation,
)
from presscheck.verdict import Chain, Reason, State
from tests.steps import calls

PAID = (LabelClass.PAID,)

VOCABULARY = a_policy(
    phrases=(
        a_phrase("Advertisement", listed_in=("US",)),
        a_phrase("Advertorial"),
        a_phrase(
            "Sponsored", wording=Wording.SOFT, listed_in=("IN",), rejected_in=("GB",), status="verified"
        ),
        a_phrase("Ad", rejected_in=("IT",)),
        a_phrase("Partner content", wording=Wording.SOFT, rejected_in=("DE",)),
        a_phrase("Paid for by", shape=Shape.NAMED),
        a_phrase("Contenuto promozionale", "it"),
        a_phrase("Annuncio", "it", listed_in=("IT",)),
        a_phrase(
            "Promosso da",
            "it",
            wording=Wording.SOFT,
            shape=Shape.NAMED,
            listed_in=("IT",),
            sources=("digital-chart",),
        ),
        a_phrase("Anzeige", "de", listed_in=("DE",)),
        a_phrase("we only carry releases", shape=Shape.SENTENCE, classes=(LabelClass.PRESS_RELEASE,)),
    )
)


def judged(document, *marks, need=PAID_LABEL, market="US", **given):
    return judge(need, a_situation(document, *marks, policy=VOCABULARY, **given), market)


def release(label="Advertisement", zone=Zone.DECK, language="en", **given):
    before = [(Zone.HEADLINE, "Firm opens plant")]
    texts = [(Zone.BODY, "The plant opens today."), (Zone.BODY, "More follows.")]
    pieces = [(zone, label), *before, *texts] if zone is Zone.BANNER else [*before, (zone, label), *texts]
    if zone is Zone.FOOTER:
        pieces = [*before, *texts, (zone, label)]
    return a_document(*pieces, language=language, **given)


def test_an_explicit_label_above_the_text_is_met_with_its_quote_as_evidence():
    document = release()
    result = judged(document, a_mark(document, "Advertisement"))
    assert result.state is State.MET
    assert [mark.quote for mark in result.evidence] == ["Advertisement"]
    assert result.reasons == ()


def test_every_good_label_is_evidence_in_text_order():
    document = a_document((Zone.BANNER, "Advertisement"), (Zone.HEADLINE, "Advertorial: Firm opens plant"))
    marks = a_mark(document, "Advertorial"), a_mark(document, "Advertisement")
    result = judged(document, *marks)
    assert [mark.quote for mark in result.evidence] == ["Advertisement", "Advertorial"]


def test_nothing_like_a_label_is_missing_and_says_where_it_was_sought():
    result = judged(a_document((Zone.HEADLINE, "Firm opens plant"), (Zone.BODY, "The plant opens today.")))
    assert result.state is State.MISSING
    assert result.reasons == (Reason.ABSENT,)
    assert result.searched == ABOVE
    assert result.nearest is None


def test_a_label_only_after_the_text_is_buried():
    document = release(zone=Zone.FOOTER)
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.BURIED,))
    assert result.notes == (
        "`Advertisement` stands only after the text; it is asked for above the headline or in the headline "
        "or right under the headline",
    )


def test_a_label_above_the_headline_is_good_where_one_under_it_is_asked_for():
    document = release(zone=Zone.BANNER)
    need = LabelNeed(PAID, zones=(Zone.DECK,))
    assert judged(document, a_mark(document, "Advertisement"), need=need).state is State.MET


def test_a_label_that_opens_the_first_paragraph_stands_before_the_text():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.BODY, "(Advertisement) The plant opens."))
    assert judged(document, a_mark(document, "Advertisement")).state is State.MET


def test_a_label_inside_the_first_paragraph_is_for_a_person():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.BODY, "The plant opens. Advertisement"))
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.BURIED,))


def test_a_label_in_a_later_paragraph_is_buried():
    document = a_document(
        (Zone.HEADLINE, "Firm"), (Zone.BODY, "The plant opens."), (Zone.BODY, "Advertisement")
    )
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.BURIED,))


def test_a_last_label_is_not_given_by_the_first_one():
    document = release()
    result = judged(document, a_mark(document, "Advertisement"), need=LabelNeed(PAID, zones=(Zone.FOOTER,)))
    assert (result.state, result.reasons) == (State.MISSING, (Reason.ABSENT,))
    assert result.nearest is not None
    assert result.notes == (
        "found `Advertisement` with the headline: it says so, but is asked for after the text",
    )


def test_a_press_release_word_in_place_of_the_paid_label_is_weak_wording():
    document = release("COMUNICATO STAMPA", language="it")
    result = judged(
        document, a_mark(document, "COMUNICATO STAMPA", cls=LabelClass.PRESS_RELEASE), market="IT"
    )
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING,))
    assert result.notes == (
        "`COMUNICATO STAMPA` with the headline: says where the text comes from, not that it is paid",
    )


def test_a_press_release_word_after_the_text_is_the_nearest_miss_of_a_missing_label():
    document = release("COMUNICATO STAMPA", Zone.FOOTER, "it")
    mark = a_mark(document, "COMUNICATO STAMPA", cls=LabelClass.PRESS_RELEASE)
    result = judged(document, mark, market="IT")
    assert (result.state, result.nearest) == (State.MISSING, mark)
    assert result.notes == (
        "found `COMUNICATO STAMPA` only after the text: says where the text comes from, not that it is paid",
    )


def test_a_press_release_word_above_and_a_paid_label_below_is_both_weak_and_buried():
    document = a_document((Zone.DECK, "PRESS RELEASE"), (Zone.BODY, "Text."), (Zone.FOOTER, "Advertisement"))
    above = a_mark(document, "PRESS RELEASE", cls=LabelClass.PRESS_RELEASE)
    result = judged(document, above, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.BURIED, Reason.WEAK_WORDING))


def test_a_soft_label_is_weak_wording():
    document = release("Partner content")
    result = judged(document, a_mark(document, "Partner content"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING,))
    assert result.notes == ("`Partner content` does not say plainly that the text is paid for",)


def test_the_same_word_is_good_where_it_is_listed_and_weak_where_it_is_rejected():
    document = release("Sponsored")
    mark = a_mark(document, "Sponsored")
    assert judged(document, mark, market="IN").state is State.MET
    rejected = judged(document, mark, market="GB")
    assert (rejected.state, rejected.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING,))
    assert rejected.notes == ("a source of GB says that `Sponsored` is not enough",)


def test_a_rejection_that_nobody_checked_leaves_plain_words_to_a_person_and_soft_ones_weak():
    plain = release("Ad")
    result = judged(plain, a_mark(plain, "Ad"), market="IT")
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.WEAK_WORDING,))
    assert result.notes == (
        "a source of IT says that `Ad` is not enough, but that was not checked at the source",
    )
    soft = release("Partner content")
    assert judged(soft, a_mark(soft, "Partner content"), market="DE").state is State.INADEQUATE


def test_without_a_jurisdiction_of_its_own_a_requirement_grades_in_those_of_the_profile():
    document = release("Sponsored")
    profile = a_profile(markets=("IN", "GB"))
    result = judged(document, a_mark(document, "Sponsored"), market="", profile=profile)
    assert result.reasons == (Reason.WEAK_WORDING,)


def test_an_explicit_word_is_not_enough_where_a_listed_one_is_asked_for():
    document = release("Advertorial")
    need = LabelNeed(PAID, Wording.LISTED, ABOVE)
    assert judged(document, a_mark(document, "Advertorial"), need=need).reasons[0] is Reason.WEAK_WORDING


def test_an_explicit_wording_that_no_source_lists_is_met_with_the_nearest_listed_one():
    document = release("CONTENUTO PROMOZIONALE", language="it")
    mark = a_mark(document, "CONTENUTO PROMOZIONALE")
    result = judged(document, mark, market="IT")
    assert (result.state, result.reasons) == (State.MET, (Reason.UNLISTED_WORDING,))
    assert result.notes == (
        "`CONTENUTO PROMOZIONALE` says it plainly, but no source of IT lists this wording; "
        "the same word is listed by digital-chart as `Promosso da`",
    )


def test_a_hidden_label_is_inadequate():
    document = release(hidden=["Advertisement"])
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.HIDDEN,))


def test_a_label_that_only_metadata_carries_is_hidden_from_readers():
    document = a_document((Zone.HEADLINE, "Firm"), fields={"genre": "Advertisement"})
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.HIDDEN,))


def test_a_label_in_another_language_than_the_text_is_the_wrong_language():
    document = release("Anzeige", language="it")
    result = judged(document, a_mark(document, "Anzeige", language="de"), market="IT")
    assert result.state is State.INADEQUATE
    assert result.reasons == (Reason.WRONG_LANGUAGE,)


def test_a_label_in_a_language_that_the_source_accepts_is_good():
    document = release("Advertisement", language="it")
    assert judged(document, a_mark(document, "Advertisement", language="en")).state is State.MET


def test_the_language_of_the_label_does_not_count_where_that_of_the_text_is_not_known():
    document = release("Anzeige", language=None)
    assert judged(document, a_mark(document, "Anzeige", language="de"), market="DE").state is State.MET


def test_a_label_of_an_ad_slot_says_nothing_of_the_text():
    document = release("Advertisement", Zone.ASIDE, slots=["Advertisement"])
    result = judged(document, a_mark(document, "Advertisement", cls=LabelClass.AD_SLOT, own=False))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.AD_SLOT_ONLY,))


def test_a_quoted_label_is_only_the_nearest_miss():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.BODY, "It read “Advertisement” in red."))
    mark = a_mark(document, "Advertisement", own=False)
    result = judged(document, mark)
    assert (result.state, result.nearest) == (State.MISSING, mark)


def test_a_disguised_label_is_found_and_noted():
    document = release("Adver\u200btisement")
    mark = a_mark(document, "Adver\u200btisement", phrase="Advertisement", obfuscated=True)
    result = judged(document, mark)
    assert (result.state, result.reasons) == (State.MET, (Reason.OBFUSCATED,))


def test_a_label_that_only_says_may_is_for_a_person():
    document = release()
    result = judged(document, a_mark(document, "Advertisement", hedged="yes"))
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.HEDGED,))


def test_a_label_that_may_be_none_is_for_a_person():
    document = release()
    result = judged(document, a_mark(document, "Advertisement", unsure="yes"))
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.UNSURE,))


def test_a_label_must_name_the_payer_where_that_is_asked_for():
    document = release("Advertisement")
    need = LabelNeed(PAID, zones=ABOVE, named=True)
    result = judged(document, a_mark(document, "Advertisement"), need=need, chain=Chain("Acme"))
    assert result.notes == ("`Advertisement` does not name who paid",)


def test_a_label_before_a_name_names_the_payer():
    document = release("Paid for by Acme")
    need = LabelNeed(PAID, zones=ABOVE, named=True)
    assert judged(document, a_mark(document, "Paid for by"), need=need).state is State.MET


def test_where_no_label_is_like_it_the_publisher_notice_is_the_nearest_miss():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.FOOTER, "Relay carries texts of others."))
    notice = a_mark(document, "Relay carries texts of others.", MarkKind.PUBLISHER_NOTICE)
    result = judged(document, notice)
    assert (result.state, result.nearest) == (State.MISSING, notice)


def test_a_sentence_about_releases_after_the_text_is_no_weak_label():
    document = release("We only carry releases.", Zone.FOOTER)
    mark = a_mark(
        document, "We only carry releases", phrase="we only carry releases", cls=LabelClass.PRESS_RELEASE
    )
    result = judged(document, mark, need=LabelNeed(PAID, zones=(Zone.FOOTER,)))
    assert (result.state, result.nearest) == (State.MISSING, mark)


def test_weak_and_unsure_wording_is_weak_either_way():
    document = release("Partner content")
    result = judged(document, a_mark(document, "Partner content", unsure="yes"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING, Reason.UNSURE))


def test_ten_times_the_labels_are_about_ten_times_the_work():
    once, tenfold = (calls(partial(judged, *_crowded(size))) for size in (200, 2_000))
    assert tenfold < 13 * once + 5_000


def _crowded(size):
    banners = [(Zone.BANNER, "Top")] * 4 * size
    document = a_document(*banners, *[(Zone.BODY, "Advertisement")] * size)
    marks = [
        Mark(MarkKind.LABEL, "Advertisement", block.start, block.end, Zone.BODY, LabelClass.PAID, value=SAID)
        for block in document.blocks[-size:]
    ]
    return document, *marks


SAID = {"phrase": "Advertisement", "language": "en"}
