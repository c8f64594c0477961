"""What does CloudFormation get to see? The template as it is written and as SAM transforms it."""

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import boto3
from samcli.yamlhelper import yaml_parse  # type: ignore[import-untyped] # ships no types
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

ROOT = Path(__file__).parent.parent
PATH = ROOT / "template.yaml"
REGION = "eu-south-1"

type Template = dict[str, Any]


@cache
def _written() -> Template:
    written: Template = yaml_parse(PATH.read_text(encoding="utf-8"))
    return written


def written() -> Template:
    """Return the template as written, in the long form of every function."""
    return copy.deepcopy(_written())


@cache
def _transformed() -> Template:
    return transformed_from(written())


def transformed() -> Template:
    """Return the template as CloudFormation gets it."""
    return copy.deepcopy(_transformed())


def transformed_from(template: Template) -> Template:
    """Return what SAM makes of a template, with code in a bucket, as after `sam package`."""
    for resource in template["Resources"].values():
        for name in ("CodeUri", "ContentUri"):
            if name in resource.get("Properties", {}):
                resource["Properties"][name] = "s3://artifacts/code.zip"
    session = boto3.Session(region_name=REGION)
    translator = Translator(None, Parser(), boto_session=session)
    result: Template = translator.translate(template, parameter_values={})
    return result


def of_type(template: Template, kind: str) -> dict[str, dict[str, Any]]:
    """Return the resources of one type, by logical id."""
    return {name: one for name, one in template["Resources"].items() if one["Type"] == kind}


def target(value: Any) -> str:
    """Return the logical id that an intrinsic function points at."""
    if "Ref" in value:
        return str(value["Ref"])
    if "Fn::Sub" in value:
        found = re.match(r"\$\{(\w+)", value["Fn::Sub"])
        return found.group(1) if found else ""
    got = value["Fn::GetAtt"]
    return str(got.split(".")[0] if isinstance(got, str) else got[0])
