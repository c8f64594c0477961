"""Does the demo show every alert in full, and each piece of evidence once?"""

import io
import json
from copy import replace

import pytest
from rich.console import Console

from presscheck.alert import alert_of
from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.notice import as_json as alert_as_json
from presscheck.notice import plain_text
from presscheck.report import as_json
from presscheck.verdict import Outcome, Reason, State
from presscheck_cli.stack.showing import alert_panel, findings, mail_panel
from tests.verdicts import REF, a_finding, a_verdict, missing

LABEL = Mark(MarkKind.LABEL, "Advertisement", 0, 13, Zone.FOOTER, LabelClass.PAID)


def printed(*renderables) -> str:
    page = io.StringIO()
    Console(file=page, width=4000).print(*renderables, sep="\n")
    return page.getvalue()


def release(*given):
    verdict = a_verdict(Outcome.INADEQUATE, *given, marks=(LABEL,))
    return as_json((verdict,))["releases"][0]


@pytest.fixture
def alert():
    found = alert_of(missing("IT-PAID-LABEL", "IT-CONTACT"), REF, None)
    assert found
    return found


def test_an_alert_is_shown_in_full_as_it_was_received(alert):
    told = alert_as_json(alert)
    lines = [line.strip("│ \n") for line in printed(alert_panel(told)).splitlines()[1:-1]]

    assert json.loads("".join(lines)) == told


def test_a_mail_is_shown_in_full(alert):
    shown = printed(mail_panel(alert_as_json(alert)))

    assert all(line.strip() in shown for line in plain_text(alert).splitlines())


def test_requirements_that_fail_for_one_cause_share_a_line_and_their_evidence():
    buried = a_finding("A-1", State.INADEQUATE, reasons=(Reason.BURIED,), evidence=(0,), nearest=0)
    shown = printed(*findings(release(buried, replace(buried, requirement="B-1"))))

    assert "inadequate A-1, B-1 (buried)" in shown
    assert shown.count("Advertisement") == 1


def test_other_causes_stand_apart():
    shown = printed(
        *findings(
            release(
                a_finding("A-1", State.INADEQUATE, reasons=(Reason.BURIED,)),
                a_finding("B-1", State.MISSING),
            )
        )
    )

    assert shown.index("B-1 (absent)") < shown.index("A-1 (buried)")


def test_what_should_be_there_is_advice_and_what_is_met_shows_its_evidence():
    shown = printed(
        *findings(
            release(
                a_finding("A-1", State.MISSING, severity="should"),
                a_finding("B-1", State.MET, evidence=(0,)),
            )
        )
    )

    assert "advice: A-1" in shown
    assert "label “Advertisement”" in shown
    assert "met: B-1" in shown
