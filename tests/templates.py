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


def settled(template: Template, parameters: dict[str, str]) -> Template:
    """Return what is deployed with these parameters: conditions decided, what they leave out is gone."""
    values = {name: str(one.get("Default", "")) for name, one in template["Parameters"].items()} | parameters
    conditions = template["Conditions"]

    def holds(rule: Any) -> bool:
        ((name, given),) = rule.items()
        decide = {
            "Condition": lambda: holds(conditions[given]),
            "Fn::Equals": lambda: _filled(given[0], values) == given[1],
            "Fn::Not": lambda: not holds(given[0]),
            "Fn::And": lambda: all(holds(one) for one in given),
        }
        return bool(decide[name]())

    true = {name for name, rule in conditions.items() if holds(rule)}
    kept = {
        name: one
        for name, one in template["Resources"].items()
        if one.get("Condition", name) in {*true, name}
    }
    return {
        **template,
        **{
            name: _decided(part, true, values)
            for name, part in {"Resources": kept, "Outputs": template["Outputs"]}.items()
        },
    }


def refers_to(value: Any) -> set[str]:
    """Return every logical id and parameter that a part of a template refers to."""
    if isinstance(value, list):
        return {name for one in value for name in refers_to(one)}
    if not isinstance(value, dict):
        return set()
    if "Fn::Sub" in value:
        text, names = value["Fn::Sub"] if isinstance(value["Fn::Sub"], list) else (value["Fn::Sub"], {})
        return set(re.findall(r"\$\{(\w[\w:]*)", text)) - set(names) | refers_to(list(names.values()))
    if "Ref" in value or "Fn::GetAtt" in value:
        return {target(value)}
    return {name for one in value.values() for name in refers_to(one)}


def _decided(value: Any, true: set[str], values: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [one for one in (_decided(part, true, values) for part in value) if one is not None]
    if not isinstance(value, dict):
        return value
    if "Fn::If" in value:
        name, yes, no = value["Fn::If"]
        return _decided(yes if name in true else no, true, values)
    if value == {"Ref": "AWS::NoValue"}:
        return None
    if set(value) == {"Ref"}:
        return _filled(value, values)
    parts = {name: _decided(part, true, values) for name, part in value.items()}
    return {name: part for name, part in parts.items() if part is not None}


def _filled(value: Any, values: dict[str, str]) -> Any:
    return values.get(value["Ref"], value) if isinstance(value, dict) else value
