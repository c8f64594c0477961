"""What the template says of functions, layer, parameters and outputs, as it is written."""

import importlib

import pytest

from tests.lambdas import event
from tests.templates import ROOT, of_type, transformed, written

NAMES = ("check", "notify", "sweep", "desk")


def test_every_folder_of_functions_is_in_the_template_and_the_other_way_round():
    found = {one["Properties"]["CodeUri"] for one in of_type(written(), "AWS::Serverless::Function").values()}
    folders = {
        f"functions/{path.name}/" for path in (ROOT / "functions").iterdir() if (path / "app.py").exists()
    }

    assert found == folders == {f"functions/{name}/" for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_a_function_is_imported_in_lambda_as_in_the_tests(name):
    function = written()["Resources"][f"{name.capitalize()}Function"]
    module, _, attribute = function["Properties"]["Handler"].rpartition(".")

    assert function["Metadata"]["BuildProperties"] == {
        "ParentPackageMode": "explicit",
        "ParentPackages": f"functions.{name}",
    }
    assert module == f"functions.{name}.app"
    assert callable(getattr(importlib.import_module(module), attribute))


def test_functions_and_layer_are_built_for_one_runtime_and_one_architecture():
    template = written()
    function, layer = template["Globals"]["Function"], template["Resources"]["SharedLayer"]

    assert [function["Runtime"]] == layer["Properties"]["CompatibleRuntimes"]
    assert function["Architectures"] == layer["Properties"]["CompatibleArchitectures"] == ["arm64"]
    assert layer["Metadata"] == {"BuildMethod": "python3.13", "BuildArchitecture": "arm64"}
    assert (ROOT / ".python-version").read_text().strip() == "3.13"


def test_the_layer_brings_its_dependencies():
    requirements = (ROOT / "shared" / "requirements.txt").read_text()

    assert "boto3==" in requirements
    assert "--hash=sha256:" in requirements


def test_every_parameter_says_what_it_is_for_and_has_a_default():
    for parameter in written()["Parameters"].values():
        assert parameter["Description"].endswith(".")
        assert "Default" in parameter


@pytest.mark.parametrize(
    "name", ["BucketName", "TableName", "AlertTopicArn", "AlarmTopicArn", "QueueUrl", "DeskUrl"]
)
def test_the_stack_tells_where_things_are(name):
    assert name in written()["Outputs"]


def test_the_rule_takes_the_event_of_the_event_files():
    pattern = transformed()["Resources"]["IncomingRule"]["Properties"]["EventPattern"]
    given = event("s3-eventbridge")

    assert pattern["source"] == [given["source"]]
    assert pattern["detail-type"] == [given["detail-type"]]
