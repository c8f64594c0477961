"""Has a verdict as JSON the shape that is promised?"""

import json
from pathlib import Path

import jsonschema
import pytest

import presscheck
from presscheck import checking
from presscheck.checking import check, not_evaluated
from presscheck.document import Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.report import as_json
from presscheck.testing import (
    a_document,
    a_mark,
    a_marking,
    a_phrase,
    a_policy,
    a_profile,
    a_release,
    a_requirement,
)
from presscheck.verdict import Chain, Kind, Outcome, Reason, State

SCHEMA = json.loads((Path(presscheck.__file__).parent / "schemas/verdict-1.json").read_text(encoding="utf-8"))


def valid(report):
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    return report["releases"]


@pytest.fixture
def verdicts(monkeypatch):
    document = a_document(
        (Zone.HEADLINE, "Firm"), (Zone.DECK, "Advertisement"), (Zone.BODY, "ROME, May 4 - Text.")
    )
    marks = (
        a_mark(document, "Advertisement"),
        a_mark(document, "ROME, May 4", MarkKind.DATELINE, place="ROME"),
    )
    monkeypatch.setattr(checking, "read", lambda *_: (document,))
    monkeypatch.setattr(checking, "survey", lambda *_: a_marking(*marks, chain=Chain("Acme", ("Wire",))))
    return check(a_release(), a_policy(a_requirement(), phrases=(a_phrase("Advertisement"),)), a_profile())


def test_a_verdict_has_the_promised_shape(verdicts):
    (release,) = valid(as_json(verdicts))
    assert release["verdict"] == "labelled"
    assert release["chain"] == {"issuer": "Acme", "wires": ["Wire"], "relay": "", "publisher": ""}
    assert release["findings"][0]["evidence"] == [0]
    assert release["marks"][0]["class"] == "paid"
    assert release["marks"][1]["value"] == {"place": "ROME"}


def test_the_same_verdict_is_the_same_bytes(verdicts):
    assert json.dumps(as_json(verdicts)) == json.dumps(as_json(verdicts))


def test_a_release_that_was_not_evaluated_has_the_same_shape():
    verdict = not_evaluated("x.pdf", Reason.TOO_LARGE, "split it", policy_digest="0" * 64)
    (release,) = valid(as_json([verdict]))
    assert (release["verdict"], release["reasons"], release["detail"]) == (
        "not_evaluated",
        ["too_large"],
        "split it",
    )


def test_an_unknown_key_is_no_verdict(verdicts):
    report = as_json(verdicts)
    report["releases"][0]["extra"] = 1
    with pytest.raises(jsonschema.ValidationError):
        valid(report)


@pytest.mark.parametrize(
    ("enum", "path"),
    [
        (Reason, ("$defs", "reason")),
        (Zone, ("$defs", "zone")),
        (Outcome, ("$defs", "release", "properties", "verdict")),
        (Kind, ("$defs", "release", "properties", "kind")),
        (State, ("$defs", "finding", "properties", "state")),
        (MarkKind, ("$defs", "mark", "properties", "kind")),
        (LabelClass, ("$defs", "mark", "properties", "class")),
    ],
)
def test_the_schema_knows_every_word_the_code_uses(enum, path):
    schema = SCHEMA
    for step in path:
        schema = schema[step]
    assert {word for word in schema["enum"] if word} == {member.value for member in enum}
