"""Which wires must hold? Checks of the transformed template that no linter and no emulator makes."""

import json
import re
from dataclasses import fields
from typing import Any

from presscheck_aws import settings
from presscheck_aws.alerts import SOURCE
from tests.lambdas import event
from tests.templates import Template, of_type, target

SETTINGS = {
    "CheckFunction": settings.CheckSettings,
    "NotifyFunction": settings.NotifySettings,
    "SweepFunction": settings.SweepSettings,
    "DeskFunction": settings.DeskSettings,
}
PREFIXES = 3
"""Parts of the bucket in which the functions work, at most."""


def statements(policy: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in policy["Properties"]["PolicyDocument"]["Statement"] if "Effect" in one]


def allowed(template: Template, function: str, action: str) -> list[Any]:
    """Return the resources on which the role of a function may do something."""
    role = template["Resources"][target(template["Resources"][function]["Properties"]["Role"])]
    given = [
        one
        for policy in role["Properties"]["Policies"]
        for one in policy["PolicyDocument"]["Statement"]
        if "Effect" in one
    ]
    found = [one["Resource"] for one in given if action in one["Action"]]
    return [resource for one in found for resource in (one if isinstance(one, list) else [one])]


def check_events_reach_queue(template: Template) -> None:
    """EventBridge may send to every queue that a rule names, as target or for what it could not deliver."""
    for rule in of_type(template, "AWS::Events::Rule").values():
        for one in rule["Properties"]["Targets"]:
            queue = target(one["Arn"])
            if queue in of_type(template, "AWS::SQS::Queue"):
                assert queue in senders(template), f"EventBridge may not send to {queue}"
            assert target(one["DeadLetterConfig"]["Arn"]) in senders(template)
            assert one["RetryPolicy"]["MaximumRetryAttempts"] > 0


def senders(template: Template) -> dict[str, Any]:
    """Return the queues to which EventBridge may send, with the condition."""
    return {
        target(one["Resource"]): one["Condition"]
        for policy in of_type(template, "AWS::SQS::QueuePolicy").values()
        for one in statements(policy)
        if one["Effect"] == "Allow"
        and one["Principal"] == {"Service": "events.amazonaws.com"}
        and one["Action"] == "sqs:SendMessage"
    }


def check_senders_are_bound(template: Template) -> None:
    """Each queue takes messages from those rules that send to it, and from nobody else."""
    rules = of_type(template, "AWS::Events::Rule")
    for queue, condition in senders(template).items():
        sending = {
            name
            for name, rule in rules.items()
            for one in rule["Properties"]["Targets"]
            if queue in (target(one["Arn"]), target(one["DeadLetterConfig"]["Arn"]))
        }
        bound = condition["ArnEquals"]["aws:SourceArn"]
        assert {target(one) for one in (bound if isinstance(bound, list) else [bound])} == sending


def check_names_fit(template: Template) -> None:
    """CloudFormation names the rules itself: the name of a stack may be longer than that of a rule."""
    for rule in of_type(template, "AWS::Events::Rule").values():
        assert "Name" not in rule["Properties"]


def check_visibility(template: Template) -> None:
    """A queue hides a message six times as long as its function may take."""
    for mapping in of_type(template, "AWS::Lambda::EventSourceMapping").values():
        source = template["Resources"][target(mapping["Properties"]["EventSourceArn"])]
        function = template["Resources"][target(mapping["Properties"]["FunctionName"])]
        if source["Type"] == "AWS::SQS::Queue":
            assert source["Properties"]["VisibilityTimeout"] >= 6 * function["Properties"]["Timeout"]


def check_dead_letters(template: Template) -> None:
    """Every queue that a function reads has a queue for what nobody could settle."""
    queues = of_type(template, "AWS::SQS::Queue")
    mappings = of_type(template, "AWS::Lambda::EventSourceMapping").values()
    for mapping in mappings:
        source = target(mapping["Properties"]["EventSourceArn"])
        if source in queues:
            redrive = queues[source]["Properties"]["RedrivePolicy"]
            assert target(redrive["deadLetterTargetArn"]) in queues
            assert 2 <= redrive["maxReceiveCount"] <= 10


def check_mappings(template: Template) -> None:
    """Every mapping tells single failures; one of a stream gives up at last, and says where to."""
    for mapping in of_type(template, "AWS::Lambda::EventSourceMapping").values():
        properties = mapping["Properties"]
        assert properties["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
        if "StartingPosition" not in properties:
            assert properties["ScalingConfig"] == {"MaximumConcurrency": {"Ref": "CheckConcurrency"}}
        if "StartingPosition" in properties:
            assert properties["BisectBatchOnFunctionError"] is True
            assert 0 < properties["MaximumRetryAttempts"] <= 100
            failed = target(properties["DestinationConfig"]["OnFailure"]["Destination"])
            assert {"Fn::GetAtt": [failed, "Arn"]} in allowed(template, "NotifyFunction", "sqs:SendMessage")


def check_outbox_filter(template: Template) -> None:
    """The stream lets the event of the event files through, and no alert that was sent."""
    (mapping,) = [
        one["Properties"]
        for one in of_type(template, "AWS::Lambda::EventSourceMapping").values()
        if "FilterCriteria" in one["Properties"]
    ]
    (pattern,) = [json.loads(one["Pattern"]) for one in mapping["FilterCriteria"]["Filters"]]
    record = event("dynamodb-stream-alert")["Records"][0]
    image = pattern["dynamodb"]["NewImage"]
    assert record["eventName"] in pattern["eventName"]
    assert "MODIFY" in pattern["eventName"]
    assert image == {"row": {"S": ["alert"]}, "unsent": {"S": ["yes"]}}


def check_permissions(template: Template) -> None:
    """Each function may do what it does, where it does it."""
    table = {"Fn::GetAtt": ["Releases", "Arn"]}
    assert allowed(template, "NotifyFunction", "sns:Publish") == [{"Ref": "AlertTopic"}]
    assert len(allowed(template, "NotifyFunction", "events:PutEvents")) == 1
    for action in ("GetItem", "UpdateItem"):
        assert allowed(template, "NotifyFunction", f"dynamodb:{action}") == [table]
    for action in ("PutItem", "UpdateItem", "DeleteItem", "Query", "GetItem", "ConditionCheckItem"):
        assert allowed(template, "CheckFunction", f"dynamodb:{action}") == [table]
    for action in ("GetObject", "GetObjectVersion", "PutObjectVersionTagging", "GetObjectVersionTagging"):
        assert len(allowed(template, "CheckFunction", f"s3:{action}")) == PREFIXES
    for action in ("ReceiveMessage", "DeleteMessage", "ChangeMessageVisibility"):
        incoming = {"Fn::GetAtt": ["IncomingQueue", "Arn"]}
        assert allowed(template, "CheckFunction", f"sqs:{action}") == [incoming]
    for action in ("GetObject", "GetObjectVersion"):
        assert len(allowed(template, "DeskFunction", f"s3:{action}")) == PREFIXES
    assert allowed(template, "DeskFunction", "s3:PutObject") == []
    for name in ("SweepFunction", "DeskFunction"):
        queue = {"Fn::GetAtt": ["IncomingQueue", "Arn"]}
        assert allowed(template, name, "sqs:SendMessage") == [queue]
    assert len(allowed(template, "SweepFunction", "s3:ListBucketVersions")) == 1
    for name in ("CheckFunction", "DeskFunction"):
        assert len(allowed(template, name, "s3:ListBucket")) == 1
    assert len(allowed(template, "SweepFunction", "dynamodb:Query")) == 2
    assert len(allowed(template, "DeskFunction", "dynamodb:Query")) == 3


def check_events_name_their_source(template: Template) -> None:
    """The function of the alerts may put events of presscheck only, on one bus."""
    role = template["Resources"][target(template["Resources"]["NotifyFunction"]["Properties"]["Role"])]
    (given,) = [
        one
        for policy in role["Properties"]["Policies"]
        for one in policy["PolicyDocument"]["Statement"]
        if "events:PutEvents" in one.get("Action", ())
    ]
    assert given["Condition"] == {"StringEquals": {"events:source": SOURCE}}
    assert given["Resource"]["Fn::Sub"].endswith(":event-bus/${EventBus}")


def check_no_wildcards(template: Template) -> None:
    for name, role in of_type(template, "AWS::IAM::Role").items():
        assert "ManagedPolicyArns" not in role["Properties"], f"{name} takes a policy of AWS"
        for policy in role["Properties"]["Policies"]:
            for one in policy["PolicyDocument"]["Statement"]:
                text = json.dumps([one.get("Resource"), one.get("Action")])
                assert '"*"' not in text, f"{name} may do {one.get('Action')} anywhere"
                assert not re.search(r'"[a-z0-9]+:\*"', text), f"{name} may do anything of a service"


def check_environment(template: Template) -> None:
    """The template sets exactly the variables that each function reads."""
    for function, kind in SETTINGS.items():
        variables = template["Resources"][function]["Properties"]["Environment"]["Variables"]
        named = {name for name in variables if name.startswith(settings.PREFIX)}
        assert named == {settings.PREFIX + field.name.upper() for field in fields(kind)}


def check_kept_safe(template: Template) -> None:
    """Bucket and table are kept, encrypted, versioned and closed."""
    bucket = template["Resources"]["IncomingBucket"]
    assert bucket["DeletionPolicy"] == bucket["UpdateReplacePolicy"] == "Retain"
    assert bucket["Properties"]["VersioningConfiguration"]["Status"] == "Enabled"
    assert set(bucket["Properties"]["PublicAccessBlockConfiguration"].values()) == {True}
    notification = bucket["Properties"]["NotificationConfiguration"]
    assert notification["EventBridgeConfiguration"]["EventBridgeEnabled"] is True
    (encryption,) = bucket["Properties"]["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    algorithm = encryption["ServerSideEncryptionByDefault"]["SSEAlgorithm"]
    assert algorithm == {"Fn::If": ["HasKey", "aws:kms", "AES256"]}
    for queue in of_type(template, "AWS::SQS::Queue").values():
        unset = {"Ref": "AWS::NoValue"}
        assert queue["Properties"]["SqsManagedSseEnabled"] == {"Fn::If": ["HasKey", unset, True]}
    table = template["Resources"]["Releases"]
    assert table["DeletionPolicy"] == table["UpdateReplacePolicy"] == "Retain"
    assert table["Properties"]["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert table["Properties"]["TimeToLiveSpecification"] == {"AttributeName": "expires_at", "Enabled": True}
    assert table["Properties"]["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"


def check_tls_only(template: Template) -> None:
    """Bucket, queues and topics refuse whoever comes without TLS."""
    kinds = ("AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy")
    policies = [policy for kind in kinds for policy in of_type(template, kind).values()]
    guarded = set()
    for policy in policies:
        for one in statements(policy):
            if one["Effect"] == "Deny" and one["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}:
                resources = one["Resource"] if isinstance(one["Resource"], list) else [one["Resource"]]
                guarded |= {target(resource) for resource in resources}
    for kind in ("AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::S3::Bucket"):
        assert set(of_type(template, kind)) <= guarded


def check_desk_is_closed(template: Template) -> None:
    """No route of the desk answers a request that is not signed."""
    (api,) = of_type(template, "AWS::ApiGatewayV2::Api").values()
    for path in api["Properties"]["Body"]["paths"].values():
        for method in path.values():
            assert method["security"] == [{"AWS_IAM": []}]


CHECKS = [
    check_events_reach_queue,
    check_senders_are_bound,
    check_names_fit,
    check_visibility,
    check_dead_letters,
    check_mappings,
    check_outbox_filter,
    check_permissions,
    check_events_name_their_source,
    check_no_wildcards,
    check_environment,
    check_kept_safe,
    check_tls_only,
    check_desk_is_closed,
]
