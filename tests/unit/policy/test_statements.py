"""Is a fixed statement recognised whatever its typography, and is its first difference told?"""

from functools import partial

import pytest

from presscheck.document import Zone
from presscheck.policy.needs import judge
from presscheck.policy.requirement import StatementNeed
from presscheck.testing import a_document, a_situation
from presscheck.verdict import Reason, State
from tests.steps import calls

STATEMENT = (
    'This crypto-asset marketing communication has not been reviewed or approved by any authority - "none".'
)

NEED = StatementNeed({"en": (STATEMENT,)})


def judged(*texts, need=NEED, language="en", **given):
    document = a_document(*((Zone.BODY, text) for text in texts), language=language, **given)
    return judge(need, a_situation(document))


@pytest.mark.parametrize(
    "text",
    [
        STATEMENT,
        STATEMENT.upper(),
        STATEMENT.replace(" ", "  ").replace(" has", "\nhas"),
        STATEMENT.replace("-", "\u2013").replace('"', "\u201c"),
        STATEMENT.replace("marketing", "mar\u00adketing"),
    ],
)
def test_typography_does_not_count(text):
    result = judged("Coins for all.", f"Note: {text} More.")
    assert result.state is State.MET
    assert [mark.quote for mark in result.evidence] == [text.rstrip('."\u201c')]


def test_no_statement_is_missing():
    result = judged("Coins for all.")
    assert (result.state, result.reasons, result.nearest) == (State.MISSING, (Reason.ABSENT,), None)


def test_an_altered_statement_is_quoted_with_the_first_difference():
    result = judged("First.", STATEMENT.replace("approved", "endorsed"), "Last.")
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.DIFFERS,))
    assert result.notes == (
        "the statement differs after `been reviewed or`: `approved` is asked for, `endorsed` stands there",
    )
    assert result.nearest is not None
    assert result.nearest.quote == STATEMENT.replace("approved", "endorsed").rstrip('."')


def test_a_few_of_its_words_are_not_the_statement():
    assert judged("This communication has been reviewed by an editor.").state is State.MISSING


def test_three_words_of_a_short_statement_make_nothing_like_it():
    need = StatementNeed({"en": ("Paid announcement of Acme Corporation",)})
    assert judged("Paid announcement of today.", need=need).state is State.MISSING


def test_a_word_that_only_contains_the_beginning_is_not_the_statement():
    assert judged("Trillion euros", need=StatementNeed({"en": ("rillion euros",)})).state is State.MISSING


def test_what_fills_a_blank_does_not_count():
    need = StatementNeed({"en": ("{issuer} paid {amount} for this text",)})
    result = judged("Acme Corp. paid five thousand dollars for this text.", need=need)
    assert [mark.quote for mark in result.evidence] == ["paid five thousand dollars for this text"]


def test_the_text_of_another_language_is_the_wrong_language():
    need = StatementNeed({"en": ("Not reviewed by anyone.",), "it": ("Non esaminato da nessuno.",)})
    result = judged("Monete. Not reviewed by anyone.", need=need, language="it")
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.WRONG_LANGUAGE,))


def test_a_language_the_source_has_no_text_for_may_use_any():
    assert judged(STATEMENT, language="fi").state is State.MET


def test_a_statement_in_a_script_without_spaces_is_found_and_its_difference_too():
    need = StatementNeed({"ja": ("本広告は当局の審査を受けていません",)})
    assert (
        judged("お知らせ。本広告は、当局の審査を受けていません。", need=need, language="ja").state
        is State.MET
    )
    assert judged("本広告は当局の承認を受けていません", need=need, language="ja").reasons == (Reason.DIFFERS,)


def test_a_hidden_statement_is_not_shown():
    assert judged(STATEMENT, hidden=[STATEMENT]).state is State.MISSING


def test_a_statement_outside_the_zones_asked_for_is_missing():
    assert judged(STATEMENT, need=StatementNeed({"en": (STATEMENT,)}, (Zone.FOOTER,))).state is State.MISSING


def test_a_statement_may_run_over_two_blocks():
    first, second = STATEMENT[:40], STATEMENT[40:]
    assert judged(first, second).state is State.MET


@pytest.mark.parametrize("unit", ["this ", "crypto asset ", "a", "reviewed or approved by "])
def test_ten_times_the_repetition_is_about_ten_times_the_work(unit):
    judged(unit)
    once, tenfold = (calls(partial(judged, unit * size)) for size in (4_000, 40_000))
    assert tenfold < 13 * once + 5_000


AT_TOP = StatementNeed({"en": (STATEMENT,)}, (Zone.BANNER, Zone.HEADLINE, Zone.DECK))


def test_a_statement_that_opens_the_text_stands_as_early_as_one_above_the_headline():
    assert judged(STATEMENT, "Coins for all.", need=AT_TOP).state is State.MET


@pytest.mark.parametrize("texts", [("Coins for all.", STATEMENT), (f"Coins for all. {STATEMENT}",)])
def test_a_statement_further_down_is_not_at_the_top(texts):
    assert judged(*texts, need=AT_TOP).state is State.MISSING
