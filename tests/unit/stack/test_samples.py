"""Does the demo tell when an upload did not end as its sample says?"""

import pytest

from presscheck_cli.stack.deployment import packaged
from presscheck_cli.stack.gaps import LEFT_OUT, without_unknown
from presscheck_cli.stack.inflow import Ended, Upload
from presscheck_cli.stack.places import LocalStackError
from presscheck_cli.stack.samples import Sample, faults, worst


def release(verdict, *findings):
    return {"verdict": verdict, "fragment": None, "reasons": [], "findings": list(findings)}


def finding(state, *reasons):
    return {"requirement": "IT-PAID-LABEL", "state": state, "reasons": list(reasons)}


def opened():
    return {"transition": "opened", "release": {"fragment": None}}


def ended(releases, *alerts):
    return Ended(Upload("a.txt", "1"), tuple(releases), alerts)


SAMPLE = Sample(
    file="a.txt",
    verdict="inadequate",
    requirement="IT-PAID-LABEL",
    state="inadequate",
    reasons=("buried",),
)
RIGHT = release("inadequate", finding("inadequate", "buried"))


def test_an_upload_that_ended_as_its_sample_says_has_no_faults():
    assert faults(SAMPLE, ended([RIGHT], opened())) == ()


@pytest.mark.parametrize(
    ("result", "fault"),
    [
        (ended([release("labelled", finding("inadequate", "buried"))]), "labelled, not inadequate"),
        (ended([release("inadequate")], opened()), "no finding IT-PAID-LABEL"),
        (
            ended([release("inadequate", finding("missing", "buried"))], opened()),
            "IT-PAID-LABEL is not inadequate",
        ),
        (ended([release("inadequate", finding("inadequate", "hidden"))], opened()), "no reason buried"),
        (ended([RIGHT]), "its alerts are not those its verdicts call for"),
    ],
)
def test_each_difference_is_a_fault_of_its_own(result, fault):
    assert fault in faults(SAMPLE, result)


def test_a_file_is_as_bad_as_the_gravest_of_its_releases():
    assert worst((release("labelled"), release("missing"), release("review"))) == "missing"


def test_packing_changes_nothing_but_where_the_code_lies():
    template = "  F:\n    CodeUri: functions/check/\n    Handler: app.handler\n"

    assert packaged(template, lambda folder: f"s3://code/{folder}") == (
        "  F:\n    CodeUri: s3://code/functions/check\n    Handler: app.handler\n"
    )


def test_a_template_without_code_is_refused():
    with pytest.raises(LocalStackError, match="nothing to deploy"):
        packaged("Resources: {}\n", lambda folder: folder)


def test_only_what_the_emulator_refuses_is_left_out():
    template = (
        f"Resources:\n  {LEFT_OUT[0]}:\n    Type: A\n\n    Properties:\n      B: c\n  Next:\n    Type: D\n"
    )

    assert without_unknown(template) == "Resources:\n  Next:\n    Type: D\n"
