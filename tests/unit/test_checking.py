"""What verdict do findings add up to, and is there always one?"""

import subprocess
import sys

from presscheck import checking
from presscheck.checking import check, headline_of, not_evaluated
from presscheck.document import Coverage, Unreadable, Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.policy.requirement import ElementNeed, ForbiddenNeed, StatementNeed, When
from presscheck.testing import (
    a_document,
    a_mark,
    a_policy,
    a_profile,
    a_release,
    a_requirement,
)
from presscheck.verdict import Kind, Outcome, Reason, State
from tests.checks import BARE, DATELINE, LABEL, LABELLED, PHRASES, held, verdict


def test_a_release_that_carries_what_it_must_is_labelled(items):
    items(LABELLED)
    found = verdict(LABEL)
    assert found.outcome is Outcome.LABELLED
    assert [found.marks[index].quote for index in found.findings[0].evidence] == ["Advertisement"]
    assert found.reasons == ()


def test_a_missing_label_is_missing_with_its_reason_and_the_line_to_insert(items):
    items(BARE)
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.MISSING, (Reason.ABSENT,))
    assert found.findings[0].remedy == "ADVERTISEMENT - [issuer]"


def test_the_gravest_finding_decides(items):
    items(LABELLED)
    assert verdict(LABEL, DATELINE).outcome is Outcome.MISSING


def test_what_only_should_be_there_is_shown_and_changes_nothing(items):
    items(LABELLED)
    found = verdict(LABEL, a_requirement(ElementNeed("dateline"), id="HOUSE-DATELINE", severity="should"))
    assert found.outcome is Outcome.LABELLED
    assert [finding.state for finding in found.findings] == [State.MET, State.MISSING]


def test_an_unverified_source_reaches_at_most_review(items):
    items(BARE)
    found = verdict(a_requirement(status="unverified"))
    assert found.outcome is Outcome.REVIEW
    assert found.findings[0].reasons == (Reason.ABSENT, Reason.UNVERIFIED_SOURCE)


def test_a_weak_label_of_a_sure_kind_stays_inadequate_though_it_may_be_none(items):
    document = a_document((Zone.DECK, "Partner"), (Zone.BODY, "Text."))
    items(document, marks=(a_mark(document, "Partner", unsure="yes"),))
    assert verdict(LABEL).outcome is Outcome.INADEQUATE


def test_an_item_of_unsure_kind_reaches_at_most_review(items):
    items(BARE, kind_sure=False, kind_because="one cue only")
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.REVIEW, (Reason.ABSENT, Reason.UNSURE))


def test_an_editorial_text_for_which_nothing_applies_is_not_required(items):
    items(BARE, kind=Kind.EDITORIAL)
    only_paid = a_requirement(when=When(kind=(Kind.PAID_RELEASE,)))
    assert verdict(only_paid).outcome is Outcome.NOT_REQUIRED


def test_an_editorial_text_that_meets_what_holds_for_all_is_not_required(items):
    items(LABELLED, kind=Kind.EDITORIAL)
    assert verdict(LABEL).outcome is Outcome.NOT_REQUIRED


def test_an_editorial_text_that_may_be_none_is_for_a_person(items):
    items(BARE, kind=Kind.EDITORIAL, kind_sure=False, kind_because="it praises one firm")
    found = verdict(a_requirement(when=When(kind=(Kind.PAID_RELEASE,))))
    assert (found.outcome, found.reasons) == (Outcome.REVIEW, (Reason.SUSPECTED,))
    assert found.detail == "this may be more than it seems: it praises one firm"


def test_a_paid_release_for_which_nothing_applies_is_an_error_and_no_pass(items):
    items(LABELLED)
    found = verdict(a_requirement(when=When(kind=(Kind.EDITORIAL,))))
    assert (found.outcome, found.reasons) == (Outcome.NOT_EVALUATED, (Reason.NO_REQUIREMENTS,))
    assert (
        found.detail
        == "no requirement of profile 'default' asks anything of a paid_release: add a pack that does"
    )


NO_SANCTION = a_requirement(ForbiddenNeed("sanctioned"), id="HOUSE-SANCTIONS", family="control")


def test_a_paid_release_that_is_merely_not_forbidden_is_no_pass(items):
    items(BARE)
    assert verdict(NO_SANCTION).reasons == (Reason.NO_REQUIREMENTS,)


def test_a_press_release_that_is_merely_not_forbidden_is_not_required(items):
    items(BARE, kind=Kind.RELEASE)
    assert verdict(NO_SANCTION).outcome is Outcome.NOT_REQUIRED


def test_a_press_release_that_carries_what_it_must_is_labelled(items):
    items(LABELLED, kind=Kind.RELEASE)
    assert verdict(LABEL, NO_SANCTION).outcome is Outcome.LABELLED


def test_a_profile_without_requirements_in_force_is_an_error_and_no_pass(items):
    items(BARE, kind=Kind.EDITORIAL)
    found = verdict(a_requirement(pack="other"))
    assert (found.outcome, found.reasons) == (Outcome.NOT_EVALUATED, (Reason.NO_REQUIREMENTS,))


def test_no_profile_is_an_error_with_the_way_out():
    found = check(a_release(name="in/x.txt"), a_policy(LABEL), None)[0]
    assert (found.outcome, found.reasons) == (Outcome.NOT_EVALUATED, (Reason.NO_PROFILE,))
    assert found.detail.startswith("no profile takes 'in/x.txt': add its prefix to a profile")


def test_what_was_read_only_in_part_is_for_a_person(items):
    document = a_document((Zone.DECK, "Advertisement"), coverage=Coverage(0.5, ("page 2 is an image",)))
    items(document)
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.REVIEW, (Reason.UNSURE,))
    assert "at most 50% of the release could be read: page 2 is an image" in found.detail


def test_what_was_over_a_budget_is_not_evaluated_and_keeps_what_was_found(items):
    spent = Coverage(0.5, ("text after 9 characters was not read",), over=True)
    items(a_document((Zone.DECK, "Advertisement"), coverage=spent))
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.NOT_EVALUATED, (Reason.OVER_BUDGET,))
    assert found.coverage == spent
    assert found.detail.startswith("at most 50% of the release could be read: text after 9 characters")
    assert found.findings != ()


def test_what_cannot_be_read_is_not_evaluated_with_reason_and_digest(items):
    items(Unreadable("no_text_layer", "scan it again", "pdf", "part 2"))
    release = a_release()
    found = verdict(LABEL, release=release)
    assert (found.outcome, found.reasons, found.detail) == (
        Outcome.NOT_EVALUATED,
        (Reason.NO_TEXT_LAYER,),
        "scan it again",
    )
    assert (found.format, found.fragment, found.digests.release) == ("pdf", "part 2", release.digest)


def test_a_fault_of_ours_is_a_verdict_and_never_silence(items, monkeypatch):
    items(BARE)
    monkeypatch.setattr(checking, "survey", lambda *_: 1 / 0)
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.NOT_EVALUATED, (Reason.INTERNAL_ERROR,))
    assert "ZeroDivisionError" in found.detail


def test_a_reader_that_returns_nothing_is_not_silent(items):
    items()
    assert verdict(LABEL).reasons == (Reason.EMPTY,)


def test_every_item_of_a_file_has_its_verdict(items):
    items(LABELLED, BARE)
    found = check(a_release(), a_policy(LABEL, phrases=PHRASES), a_profile())
    assert [one.outcome for one in found] == [Outcome.LABELLED, Outcome.MISSING]


def test_a_statement_found_by_a_need_becomes_a_mark_in_text_order(items):
    document = a_document((Zone.BODY, "Not reviewed by anyone."), (Zone.FOOTER, "Advertisement"))
    items(document)
    found = verdict(a_requirement(StatementNeed({"en": ("Not reviewed by anyone.",)})))
    assert [mark.kind for mark in found.marks] == [MarkKind.STATEMENT, MarkKind.LABEL]
    assert found.findings[0].evidence == (0,)


def test_requirements_are_chosen_by_market_and_the_union_holds_in_its_members(items):
    items(LABELLED)
    eu = a_requirement(id="HOUSE-EU", when=When(market=("EU",)))
    us = a_requirement(id="HOUSE-US", when=When(market=("US",)))
    assert held(verdict(eu, us)) == ["HOUSE-EU"]


def test_requirements_are_chosen_by_topic_and_left_out_by_topic(items):
    items(LABELLED, topics=("crypto",))
    coin = a_requirement(id="HOUSE-COIN", when=When(topic=("crypto",)))
    rest = a_requirement(id="HOUSE-REST", when=When(without_topic=("crypto",)))
    assert held(verdict(coin, rest)) == ["HOUSE-COIN"]


def test_the_remedy_speaks_the_language_of_the_text(items):
    items(a_document((Zone.BODY, "Testo."), language="it"))
    assert verdict(LABEL).findings[0].remedy == "PUBBLICITÀ - [issuer]"


def test_the_same_inputs_give_the_same_verdict(items):
    items(LABELLED)
    assert verdict(LABEL, DATELINE) == verdict(LABEL, DATELINE)


def test_the_headline_is_cut_to_what_a_list_can_show():
    assert headline_of(a_document((Zone.HEADLINE, "x" * 400))) == "x" * 300


def test_a_text_without_headline_is_known_by_its_first_visible_line():
    document = a_document((Zone.BODY, "secret"), (Zone.BODY, "First  line."), hidden=["secret"])
    assert headline_of(document) == "First line."


def test_a_verdict_of_a_release_never_read_names_its_policy():
    found = not_evaluated("x", Reason.DELETED, "upload it again", policy_digest="p")
    assert (found.outcome, found.digests.policy, found.reasons) == (
        Outcome.NOT_EVALUATED,
        "p",
        (Reason.DELETED,),
    )


def test_a_label_class_of_another_kind_is_kept_among_the_marks(items):
    document = a_document((Zone.DECK, "PRESS RELEASE"), (Zone.BODY, "Text."))
    items(document, marks=(a_mark(document, "PRESS RELEASE", cls=LabelClass.PRESS_RELEASE),))
    found = verdict(LABEL)
    assert (found.outcome, found.reasons) == (Outcome.INADEQUATE, (Reason.WEAK_WORDING,))
    assert found.findings[0].nearest == 0


LEAN = """
import sys
import presscheck.checking, presscheck.policy.selection, presscheck.policy.stored, presscheck.report
heavy = {"pydantic", "yaml", "typer", "rich", "turbohtml", "pypdfium2", "gcld3", "chardet", "striprtf"}
print(sorted(heavy & set(sys.modules)))
"""


def test_a_cold_check_imports_nothing_heavy():
    done = subprocess.run([sys.executable, "-c", LEAN], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


ENGLISH = """
import sys
from presscheck.document import Block, Document, Zone
from presscheck.marking.language import identify
said = "The workshop has bought an oven, and with this it will heat the rooms that were cold before. " * 2
print(identify(Document(said, (Block(0, len(said), Zone.BODY),), "text")), "gcld3" in sys.modules)
"""


def test_a_text_whose_small_words_tell_its_language_needs_no_model():
    done = subprocess.run([sys.executable, "-c", ENGLISH], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["en", "False"]
