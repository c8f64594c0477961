"""How does the real template get onto the local AWS?"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from botocore.exceptions import WaiterError

from presscheck_cli.stack import bundles, gaps
from presscheck_cli.stack.places import LocalStackError, checkout
from presscheck_cli.stack.server import REGION, LocalAws

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient

ARTIFACTS = "presscheck-artifacts"
CONCURRENCY = 4
"""So many checks at a time suit the processors of a desk computer."""

CODE = re.compile(r"^( +(?:CodeUri|ContentUri): )([a-z/]+)/$", re.MULTILINE)
CAPABILITIES: Final = ("CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND")


@dataclass(frozen=True, slots=True)
class Deployed:
    """The stack on its local AWS, by the template's outputs."""

    aws: LocalAws
    bucket: str
    table: str
    topic: str
    queue: str


def deploy(aws: LocalAws, name: str = "presscheck", **parameters: str) -> Deployed:
    """Pack the code, upload it and create the stack; LocalStackError tells which resource failed and why.

    `parameters` are those of the template; the others keep their defaults.
    """
    template = (checkout() / "template.yaml").read_text(encoding="utf-8")
    aws.client("s3").create_bucket(Bucket=ARTIFACTS, CreateBucketConfiguration={"LocationConstraint": REGION})
    ready = packaged(template, lambda folder: _upload(aws, folder))
    given = {"CheckConcurrency": str(CONCURRENCY), **parameters}
    cloudformation = aws.client("cloudformation")
    cloudformation.create_stack(
        StackName=name,
        TemplateBody=ready,
        Capabilities=CAPABILITIES,
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()],
    )
    _await(cloudformation, name)
    gaps.make_up(aws, name, CONCURRENCY)
    outputs = _outputs(cloudformation, name)
    return Deployed(
        aws,
        bucket=outputs["BucketName"],
        table=outputs["TableName"],
        topic=outputs["AlertTopicArn"],
        queue=outputs["QueueUrl"],
    )


def packaged(template: str, upload: Callable[[str], str]) -> str:
    """Return the template with each folder of code replaced by where `upload` put it."""
    ready, count = CODE.subn(lambda found: found[1] + upload(found[2]), template)
    if not count:
        raise LocalStackError("the template names no folder of code: nothing to deploy")
    return gaps.without_unknown(ready)


def _upload(aws: LocalAws, folder: str) -> str:
    name = Path(folder).name
    target = aws.folder / f"{name}.zip"
    made = bundles.layer(target) if folder == "shared" else bundles.function(name, target)
    aws.client("s3").upload_file(str(made), ARTIFACTS, made.name)
    return f"s3://{ARTIFACTS}/{made.name}"


def _await(cloudformation: "CloudFormationClient", name: str) -> None:
    waiter = cloudformation.get_waiter("stack_create_complete")
    try:
        waiter.wait(StackName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 120})
    except WaiterError as error:
        events = cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        failed = [
            f"{event.get('LogicalResourceId')}: {event.get('ResourceStatusReason')}"
            for event in events
            if "FAILED" in event.get("ResourceStatus", "")
        ]
        raise LocalStackError("\n".join(["the template did not deploy:", *failed])) from error


def _outputs(cloudformation: "CloudFormationClient", name: str) -> dict[str, str]:
    stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
