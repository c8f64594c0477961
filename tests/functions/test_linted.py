"""Does the linter of CloudFormation accept the template as CloudFormation gets it, however it is deployed?"""

import json
from typing import Any

import pytest
from cfnlint.api import ManualArgs, lint

from tests.templates import REGION, Template, refers_to, settled, transformed, transformed_from, written

OWN: dict[str, str] = {}
EXISTING = {"ExistingBucket": "agency-releases"}
PREFIXES = {"Prefix": "immediapress/", "SecondPrefix": "wire/"}


def complaints(template: Template) -> list[str]:
    """Return what cfn-lint says of a template, errors and warnings."""
    found = lint(json.dumps(template), config=ManualArgs(regions=[REGION]))
    return [f"{one.rule.id} {one.message}" for one in found]


def test_the_linter_finds_no_fault_in_the_transformed_template():
    assert complaints(transformed()) == []


def test_the_linter_finds_an_unknown_property():
    template = transformed()
    template["Resources"]["IncomingQueue"]["Properties"]["VisibilityTimeOut"] = 1

    assert complaints(template)


def test_the_linter_finds_a_bucket_that_need_not_exist():
    template = written()
    template["Resources"]["SweepFunction"]["Properties"]["Environment"]["Variables"]["PRESSCHECK_BUCKET"] = {
        "Ref": "IncomingBucket"
    }

    assert any("IncomingBucket" in one for one in complaints(transformed_from(template)))


@pytest.mark.parametrize("parameters", [OWN, EXISTING, PREFIXES, EXISTING | PREFIXES])
def test_every_reference_leads_to_something_that_is_deployed(parameters):
    template = settled(transformed(), parameters)
    known = {*template["Resources"], *template["Parameters"]}

    assert {one for one in refers_to(template["Resources"]) if "::" not in one} <= known


def test_a_bucket_that_exists_is_watched_read_and_swept_and_no_other_is_made():
    template = settled(transformed(), EXISTING)
    resources = template["Resources"]
    detail = resources["IncomingRule"]["Properties"]["EventPattern"]["detail"]
    variables = resources["SweepFunction"]["Properties"]["Environment"]["Variables"]

    assert not {"IncomingBucket", "IncomingBucketPolicy"} & set(resources)
    assert detail == {"bucket": {"name": ["agency-releases"]}}
    assert variables["PRESSCHECK_BUCKET"] == "agency-releases"
    assert template["Outputs"]["BucketName"]["Value"] == "agency-releases"
    assert {name for role in ("CheckRole", "SweepRole") for name in buckets_of(resources[role])} == {
        "agency-releases"
    }


def test_whoever_brings_a_bucket_is_told_to_turn_its_events_on():
    text = written()["Parameters"]["ExistingBucket"]["Description"]

    assert "EventBridge notifications" in text
    assert "versioning" in text


def test_several_prefixes_are_one_rule_and_one_sweep():
    resources = settled(transformed(), PREFIXES)["Resources"]
    detail = resources["IncomingRule"]["Properties"]["EventPattern"]["detail"]
    swept = resources["SweepFunction"]["Properties"]["Environment"]["Variables"]["PRESSCHECK_PREFIXES"]

    assert detail["object"]["key"] == [{"prefix": "immediapress/"}, {"prefix": "wire/"}]
    assert swept == {"Fn::Sub": "${Prefix},${SecondPrefix}"}


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        (OWN, ["Prefix"]),
        (PREFIXES, ["Prefix", "SecondPrefix"]),
        (EXISTING | PREFIXES, ["Prefix", "SecondPrefix"]),
    ],
)
def test_what_lies_under_no_prefix_is_not_read(parameters, names):
    resources = settled(transformed(), parameters)["Resources"]

    for role in ("CheckRole", "DeskRole"):
        assert paths_of(resources[role]) == [f"/${{{name}}}*" for name in names]


def paths_of(role: dict[str, Any]) -> list[str]:
    """Return which part of a bucket a role may read."""
    (policy,) = role["Properties"]["Policies"]
    (given,) = [one for one in policy["PolicyDocument"]["Statement"] if "s3:GetObject" in one["Action"]]
    found = given["Resource"] if isinstance(given["Resource"], list) else [given["Resource"]]
    return [one["Fn::Sub"][0].partition("${Name}")[2] for one in found]


def buckets_of(role: dict[str, Any]) -> set[str]:
    """Return the names that the statements about S3 fill in."""
    (policy,) = role["Properties"]["Policies"]
    given = [one["Resource"] for one in policy["PolicyDocument"]["Statement"] if "s3:" in one["Action"][0]]
    parts = [one for found in given for one in (found if isinstance(found, list) else [found])]
    return {one["Fn::Sub"][1]["Name"] for one in parts}
