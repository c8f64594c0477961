"""Do the cases of a pack say where their requirement and their expectation part?"""

import pytest

from presscheck import checking
from presscheck.document import Zone
from presscheck.errors import PolicyError
from presscheck.policy.cases import read_cases, run_cases
from presscheck.policy.loading import load
from presscheck.testing import a_document, a_mark, a_marking
from presscheck.verdict import Kind
from tests.unit.policy.files import LABEL, change, write

CASES = "packs/house/HOUSE-LABEL.cases.yaml"


@pytest.fixture(autouse=True)
def first_line_is_the_deck(monkeypatch):
    """Read the first line as the deck and the rest as body, and take the word Advertisement for a label."""

    def read(release, _limits):
        first, _, rest = release.content.decode().rstrip().partition("\n")
        return (a_document((Zone.DECK, first), (Zone.BODY, rest or "Text.")),)

    def survey(document, _policy, profile):
        marks = [a_mark(document, "Advertisement")] if "Advertisement" in document.text else []
        return a_marking(*marks, kind=Kind(profile.kind))

    monkeypatch.setattr(checking, "read", read)
    monkeypatch.setattr(checking, "survey", survey)


def run(folder, cases):
    write(folder, CASES, cases)
    return run_cases(folder / "packs", load(folder))


def faults(folder, cases):
    return [result.message for result in run(folder, cases)]


def test_cases_that_come_out_as_expected_pass(folder):
    results = run(
        folder,
        """
        - {name: labelled, text: Advertisement, expect: met, quote: Advertisement}
        - {name: bare, text: Nothing, expect: missing, reasons: [absent]}
        """,
    )
    assert [(result.name, result.passed, result.line) for result in results] == [
        ("labelled", True, 1),
        ("bare", True, 2),
    ]


def test_another_state_is_told_with_reasons_and_notes(folder):
    assert faults(folder, "- {name: bare, text: Nothing, expect: met}\n") == [
        "expected met, got missing (absent): nothing in the text is like a label"
    ]


def test_another_quote_is_told(folder):
    assert faults(folder, "- {name: x, text: Advertisement, expect: met, quote: Advert by}\n") == [
        "expected the quote 'Advert by', got ['Advertisement']"
    ]


def test_a_reason_that_was_not_given_is_told(folder):
    told = faults(folder, "- {name: x, text: Nothing, expect: missing, reasons: [buried]}\n")
    assert told[0].startswith("expected the reason buried, got missing (absent)")


def test_a_known_miss_must_still_miss(folder):
    cases = "- {name: a, text: Nothing, expect: todo}\n- {name: b, text: Advertisement, expect: todo}\n"
    assert faults(folder, cases) == ["", "the known miss is met now: expect met"]


def test_a_requirement_that_does_not_apply_is_not_applicable(folder):
    change(folder, LABEL, "{kind: paid_release}", "{kind: paid_release, language: it}")
    assert faults(folder, "- {name: a, text: Nothing, expect: not_applicable}\n") == [""]


def test_an_expectation_of_a_requirement_that_does_not_apply_fails(folder):
    change(folder, LABEL, "{kind: paid_release}", "{kind: paid_release, language: it}")
    assert faults(folder, "- {name: a, text: Nothing, expect: missing}\n")[0].startswith(
        "the requirement does not apply"
    )


def test_what_an_unverified_source_holds_down_may_be_expected_as_it_is(folder):
    change(folder, LABEL, "status: verified", "status: unverified")
    cases = """
        - {name: a, text: Nothing, expect: missing}
        - {name: b, text: Nothing, expect: review}
        - {name: c, text: Nothing, expect: inadequate}
        """
    assert [bool(fault) for fault in faults(folder, cases)] == [False, False, True]


def test_a_case_may_stand_in_a_file_of_its_own(folder):
    write(folder, "packs/house/cases/one.txt", "Advertisement\n")
    assert faults(folder, "- {name: a, file: cases/one.txt, expect: met}\n") == [""]


@pytest.mark.parametrize(
    ("cases", "problem"),
    [
        ("- {name: a, text: x, expect: mett}", "1: unknown value of expect: 'mett'; did you mean 'met'?"),
        ("- {name: a, expect: met}", "1: a case has either text or file"),
        ("- {name: a, file: none.txt, expect: met}", "1: there is no file 'none.txt' beside the cases"),
        ("- {name: a, text: x, expect: met, reasons: [x]}", "1: unknown reason 'x'"),
        (
            "- {name: a, text: x, expect: met}\n- {name: a, text: x, expect: met}",
            "2: a second case is called 'a'",
        ),
    ],
)
def test_a_case_that_is_none_is_told_with_its_line(folder, cases, problem):
    write(folder, CASES, cases + "\n")
    with pytest.raises(PolicyError) as caught:
        run_cases(folder / "packs", load(folder))
    assert str(caught.value).startswith(f"house/HOUSE-LABEL.cases.yaml:{problem}")


def test_cases_of_no_requirement_are_told(folder):
    write(folder, "packs/house/HOUSE-LABLE.cases.yaml", "- {name: a, text: x, expect: met}\n")
    with pytest.raises(PolicyError, match=r"cases of no requirement.*did you mean 'HOUSE-LABEL'"):
        run_cases(folder / "packs", load(folder))


def test_one_case_file_may_be_read_alone(folder):
    write(folder, CASES, "- {name: a, text: x, expect: met}\n")
    cases = read_cases(folder / CASES, load(folder))
    assert [(case.name, case.expect, case.line) for case in cases] == [("a", "met", 1)]


def test_a_pack_of_ones_own_is_tried_on_top_of_what_ships(folder, monkeypatch, tmp_path_factory):
    monkeypatch.setattr("presscheck.policy.cases.PACKAGED", folder)
    own = tmp_path_factory.mktemp("customer") / "ours"
    write(own, "pack.yaml", "pack: ours\ntitle: Ours\nowner: us\n")
    text = (folder / LABEL).read_text(encoding="utf-8")
    write(own, "OURS-LABEL.yaml", text.replace("HOUSE-LABEL", "OURS-LABEL"))
    write(own, "OURS-LABEL.cases.yaml", "- {name: a, text: Advertisement, expect: met}\n")
    assert [(result.requirement, result.passed) for result in run_cases(own)] == [("OURS-LABEL", True)]
