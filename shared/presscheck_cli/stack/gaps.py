"""Where does the emulator fall short of AWS, and what makes up for it, with the template as it is?

Each of these is on record in tests/README.md, with where it is tested instead.
"""

import json
import re

from presscheck_cli.stack.server import LocalAws

LEFT_OUT = ("NotEvaluatedAlarm",)
"""Resources that the emulator refuses: it knows no alarm on a metric expression. No other needs them."""

PUT_EVENTS = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "events:PutEvents", "Resource": "*"}],
}


def without_unknown(template: str) -> str:
    """Return the text of a template without the resources that the emulator refuses."""
    for name in LEFT_OUT:
        template = re.sub(rf"^  {name}:\n(?:    .*\n|\n)+", "", template, flags=re.MULTILINE)
    return template


def make_up(aws: LocalAws, stack: str, concurrency: int) -> None:
    """Set what the emulator lost on the way from the template."""
    _limit_checks(aws, concurrency)
    _allow_events(aws, stack)


def _limit_checks(aws: LocalAws, concurrency: int) -> None:
    # CloudFormation turns a Number parameter into a number; the emulator hands its text on.
    functions = aws.client("lambda")
    for mapping in functions.list_event_source_mappings()["EventSourceMappings"]:
        if mapping.get("ScalingConfig"):
            functions.update_event_source_mapping(
                UUID=mapping["UUID"], ScalingConfig={"MaximumConcurrency": concurrency}
            )


def _allow_events(aws: LocalAws, stack: str) -> None:
    # It does not know the condition key events:source, under which the template allows this.
    roles = aws.client("iam").list_roles()["Roles"]
    for role in roles:
        if role["RoleName"].startswith(f"{stack}-NotifyRole"):
            aws.client("iam").put_role_policy(
                RoleName=role["RoleName"], PolicyName="events", PolicyDocument=json.dumps(PUT_EVENTS)
            )
