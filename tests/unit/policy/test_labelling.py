"""Does a label answer the need for one: in its place, visibility and ownership?"""

from copy import replace
from functools import partial

from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.policy.requirement import LabelNeed
from presscheck.testing import (
    ABOVE,
    a_document,
    a_mark,
)
from presscheck.verdict import Reason, State
from tests.steps import calls
from tests.unit.policy.labelled import PAID, judged, release

SAID = {"phrase": "Advertisement", "language": "en"}


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


def test_markup_that_calls_a_text_paid_is_told_where_no_label_is():
    document = release("Analysis")
    headline = next(block for block in document.blocks if block.zone is Zone.HEADLINE)
    hinted = headline._replace(hint="called paid by its class story--sponsored")
    blocks = tuple(hinted if block is headline else block for block in document.blocks)
    assert judged(replace(document, blocks=blocks)).notes == (
        "nothing in the text is like a label, but it is called paid by its class story--sponsored",
    )


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


def test_a_long_nearest_miss_is_cut_in_the_note_and_whole_in_the_evidence():
    text = "Relay carries texts of others. " + "It answers for none of them. " * 9
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.FOOTER, text.strip()))
    result = judged(document, a_mark(document, text.strip(), MarkKind.PUBLISHER_NOTICE))
    assert "It answers for none of them.…` only after the text" in result.notes[0]
    assert result.nearest.quote == text.strip()


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


def test_a_hidden_label_is_inadequate():
    document = release(hidden=["Advertisement"])
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.HIDDEN,))


def test_a_label_that_only_metadata_carries_is_hidden_from_readers():
    document = a_document((Zone.HEADLINE, "Firm"), fields={"genre": "Advertisement"})
    result = judged(document, a_mark(document, "Advertisement"))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.HIDDEN,))


def test_a_label_of_an_ad_slot_says_nothing_of_the_text():
    document = release("Advertisement", Zone.ASIDE, slots=["Advertisement"])
    result = judged(document, a_mark(document, "Advertisement", cls=LabelClass.AD_SLOT, own=False))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.AD_SLOT_ONLY,))


def test_a_quoted_label_is_only_the_nearest_miss():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.BODY, "It read “Advertisement” in red."))
    mark = a_mark(document, "Advertisement", own=False)
    result = judged(document, mark)
    assert (result.state, result.nearest) == (State.MISSING, mark)


def test_a_label_in_a_comment_of_the_markup_is_told_as_one_that_no_reader_sees():
    document = a_document((Zone.HEADLINE, "Firm"), (Zone.ASIDE, "Advertisement"), (Zone.BODY, "Text."))
    mark = a_mark(document, "Advertisement", own=False, hidden=True)
    (note,) = judged(document, mark).notes
    assert note == "found `Advertisement` beside the text: it is in the file, where no reader sees it"


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
