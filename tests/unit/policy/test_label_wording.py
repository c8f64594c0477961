"""Does a label answer the need for one: in its words, language and payer?"""

from presscheck.mark import LabelClass
from presscheck.policy.requirement import LabelNeed, Wording
from presscheck.testing import ABOVE, a_mark, a_profile
from presscheck.verdict import Chain, Reason, State
from tests.unit.policy.labelled import PAID, judged, release


def test_a_press_release_word_in_place_of_the_paid_label_is_weak_wording():
    document = release("COMUNICATO STAMPA", language="it")
    result = judged(
        document, a_mark(document, "COMUNICATO STAMPA", cls=LabelClass.PRESS_RELEASE), market="IT"
    )
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING,))
    assert result.notes == (
        "`COMUNICATO STAMPA` with the headline: says where the text comes from, not that it is paid",
    )


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


def test_weak_and_unsure_wording_is_weak_either_way():
    document = release("Partner content")
    result = judged(document, a_mark(document, "Partner content", unsure="yes"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WEAK_WORDING, Reason.UNSURE))


def test_a_line_that_says_two_things_answers_for_both():
    line = "Paid for by Acme GmbH (politische Anzeige)"
    document = release(line, language="de")
    mark = a_mark(document, line, phrase="Paid for by", also="Politische Anzeige")
    need = LabelNeed((LabelClass.POLITICAL,), Wording.SOFT, languages=("document",))
    assert judged(document, mark, need=need).state is State.MET
