"""Is every fault in a policy's files told with its line, all at once?"""

import pytest

from presscheck.document import Zone
from presscheck.errors import PolicyError
from presscheck.mark import LabelClass
from presscheck.policy.loading import load
from presscheck.policy.requirement import AllNeed, AnyNeed, ElementNeed, LabelNeed, StatementNeed, Wording
from tests.unit.policy.files import LABEL, change, write


def problems(folder, **given):
    with pytest.raises(PolicyError) as caught:
        load(folder, **given)
    return [str(problem) for problem in caught.value.problems]


def test_a_whole_policy_loads_to_plain_data(folder):
    policy = load(folder)
    requirement = policy.requirements[0]
    assert (requirement.id, requirement.pack, requirement.market) == ("HOUSE-LABEL", "house", "IT")
    assert requirement.needs == LabelNeed((LabelClass.PAID,), Wording.EXPLICIT, (Zone.DECK,))
    assert requirement.valid_from == "2024-10-30"
    assert requirement.sources[0].where == "https://example.org/law"
    assert [phrase.text for phrase in policy.phrases] == ["Advertisement"]


def test_nested_needs_keep_their_shape(folder):
    needs = (
        "needs: {any: [{all: [{element: {kind: dateline, parts: [wire]}}]}, {statement: {texts: {en: X y}}}]}"
    )
    change(folder, LABEL, "needs: {label: {class: paid, zones: [deck]}}", needs)
    assert load(folder).requirements[0].needs == AnyNeed(
        (AllNeed((ElementNeed("dateline", (), ("wire",)),)), StatementNeed({"en": ("X y",)}))
    )


FAULTS = """
title: Paid -> titel: Paid -> 2: unknown key 'titel'; did you mean 'title'?
severity: must -> severity: most -> 4: unknown value of severity: 'most'; did you mean 'must'?
kind: paid_release -> kind: paid -> 5: unknown value of when.kind: 'paid'; did you mean 'paid_release'?
class: paid -> class: payed -> 6: unknown value of needs.label.class: 'payed'; did you mean 'paid'?
label: {class: paid -> lable: {class: paid -> 6: unknown key 'lable'; did you mean 'label'?
zones: [deck] -> zones: [desk] -> 6: unknown value of needs.label.zones: 'desk'; did you mean 'deck'?
kind: paid_release -> topic: coin -> 5: unknown topic 'coin'; there are: crypto (registers/topics.yaml)
id: a-law -> id: a-lw -> 9: unknown source 'a-lw'; did you mean 'a-law'? (registers/sources.yaml or pack.yaml)
id: HOUSE-LABEL -> id: HOUSE-LABELS -> 1: id 'HOUSE-LABELS' stands in HOUSE-LABEL.yaml: use one name
2024-10-30 -> 2024-13-30 -> 8: valid_from: month must be in 1..12
status: verified -> valid_to: 2024-01-01 -> 1: status is missing
remedy: {en: A -> remedie: {en: A -> 1: remedy is missing
why: Readers -> because: Readers -> 1: why is missing
sources: [ -> source: [ -> 1: sources is missing
severity: must -> family: paid -> 4: 'family' stands twice
"""


@pytest.mark.parametrize("fault", FAULTS.strip().splitlines())
def test_a_fault_in_a_requirement_is_told_with_its_line(folder, fault):
    old, new, problem = (part.strip() for part in fault.split("->"))
    change(folder, LABEL, old, new)
    assert f"{LABEL}:{problem}" in problems(folder)


def test_the_code_of_the_united_kingdom_is_told(folder):
    change(folder, LABEL, "{kind: paid_release}", "{market: UK}")
    assert problems(folder)[0].endswith("nor EU; the United Kingdom is GB")


def test_an_end_before_the_beginning_is_a_fault(folder):
    change(folder, LABEL, "valid_from: 2024-10-30", "valid_from: 2024-10-30\nvalid_to: 2024-01-01")
    assert problems(folder) == [f"{LABEL}:1: valid_to 2024-01-01 lies before valid_from 2024-10-30"]


def test_a_need_of_two_kinds_is_a_fault(folder):
    change(folder, LABEL, "needs: {", "needs: {link_rel: {rel: sponsored}, ")
    assert problems(folder)[0].startswith(f"{LABEL}:6: needs: exactly one kind of need is named")


def test_all_faults_of_all_files_are_told_at_once_in_file_order(folder):
    change(folder, LABEL, "title: Paid", "titel: Paid")
    change(folder, "profiles/default.yaml", "[house]", "[hous]")
    change(folder, "vocabulary/en.yaml", "sources: [a-law]", "sources: [b-law]")
    told = [one.split(": ", 1)[0] for one in problems(folder)]
    assert told == [f"{LABEL}:1", f"{LABEL}:2", "profiles/default.yaml:3", "vocabulary/en.yaml:3"]


def test_broken_yaml_is_a_fault_with_its_line(folder):
    write(folder, "profiles/default.yaml", "name: default\ntitle: [\n")
    assert problems(folder)[0].startswith("profiles/default.yaml:3: not YAML:")


def test_a_pack_without_a_manifest_is_a_fault(folder):
    (folder / "packs/house/pack.yaml").unlink()
    assert problems(folder) == [
        "packs/house/pack.yaml:1: pack without manifest: add pack.yaml with pack, title, owner and market"
    ]


def test_a_policy_without_a_default_profile_is_a_fault(folder):
    change(folder, "profiles/default.yaml", "name: default", "name: other")
    (folder / "profiles/default.yaml").rename(folder / "profiles/other.yaml")
    assert problems(folder)[0].startswith("profiles/default.yaml:1: no profile is called 'default'")


def test_two_profiles_with_the_same_match_are_a_conflict(folder):
    for name in ("one", "two"):
        text = f"name: {name}\ntitle: T\npacks: [house]\nmatch: [{{bucket: '*', prefix: in/}}]\n"
        write(folder, f"profiles/{name}.yaml", text)
    assert problems(folder) == ["profiles/two.yaml:4: the match '*/in/' is already at profiles/one.yaml:4"]


def test_two_requirements_with_one_id_are_a_fault(folder):
    write(folder, "packs/other/pack.yaml", "pack: other\ntitle: T\nowner: O\n")
    write(folder, "packs/other/HOUSE-LABEL.yaml", (folder / LABEL).read_text(encoding="utf-8"))
    assert problems(folder) == [
        f"packs/other/HOUSE-LABEL.yaml:1: requirement 'HOUSE-LABEL' is already at {LABEL}:1"
    ]


def test_two_phrases_that_differ_only_in_case_are_a_fault(folder):
    change(folder, "vocabulary/en.yaml", "phrases:", "phrases:\n  - {text: ADVERTISEMENT, classes: [paid]}")
    assert problems(folder) == [
        "vocabulary/en.yaml:4: phrase 'Advertisement' is already at vocabulary/en.yaml:3"
    ]


def test_a_phrase_both_listed_and_rejected_in_one_place_is_a_fault(folder):
    change(folder, "vocabulary/en.yaml", "listed_in: [US]", "listed_in: [US, GB], rejected_in: [GB]")
    assert problems(folder) == ["vocabulary/en.yaml:3: 'Advertisement' is both listed and rejected in GB"]


def test_norway_is_a_country_and_not_a_falsehood(folder):
    change(folder, "profiles/default.yaml", "[IT]", "[NO]")
    assert load(folder).profiles[0].markets == ("NO",)


def test_an_unknown_register_is_a_fault(folder):
    write(folder, "registers/wire.yaml", "wires: []\n")
    assert problems(folder)[0].startswith(
        "registers/wire.yaml:1: unknown register 'wire'; there are: sources"
    )


def test_a_pack_of_ones_own_is_added_to_the_policy(folder, tmp_path_factory):
    own = tmp_path_factory.mktemp("customer") / "ours"
    write(own, "pack.yaml", "pack: ours\ntitle: Ours\nowner: us\n")
    write(
        own,
        "OURS-LABEL.yaml",
        (folder / LABEL).read_text(encoding="utf-8").replace("HOUSE-LABEL", "OURS-LABEL"),
    )
    assert [one.id for one in load(folder, (own,)).requirements] == ["HOUSE-LABEL", "OURS-LABEL"]


def test_a_folder_that_is_no_pack_is_a_fault(folder, tmp_path_factory):
    empty = tmp_path_factory.mktemp("empty")
    assert "no pack here" in problems(folder, extra=(empty,))[0]


def test_the_default_profile_comes_last_whatever_its_order(folder):
    change(folder, "profiles/default.yaml", "title:", "order: 1\ntitle:")
    write(folder, "profiles/zeta.yaml", "name: zeta\ntitle: Z\norder: 99\npacks: [house]\n")
    assert [profile.name for profile in load(folder).profiles] == ["zeta", "default"]
