"""The wiring that no linter and no emulator checks, on the template as CloudFormation gets it."""

import importlib
import json
import re
from dataclasses import fields
from typing import Any

import pytest

from presscheck_aws import settings
from tests.lambdas import event
from tests.templates import ROOT, Template, of_type, target, transformed, transformed_from, written

NAMES = ("check", "notify", "sweep", "desk")
SETTINGS = {
    "CheckFunction": settings.CheckSettings,
    "NotifyFunction": settings.NotifySettings,
    "SweepFunction": settings.SweepSettings,
    "DeskFunction": settings.DeskSettings,
}


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
    """EventBridge may send to the queue of each rule's target, and only for that rule."""
    for rule in ("IncomingRule",):
        for one in template["Resources"][rule]["Properties"]["Targets"]:
            queue = target(one["Arn"])
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
    for queue, condition in senders(template).items():
        assert "aws:SourceArn" in json.dumps(condition), f"any account may send to {queue}"


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
    assert table in allowed(template, "NotifyFunction", "dynamodb:UpdateItem")
    for action in ("PutItem", "UpdateItem", "DeleteItem", "Query", "GetItem", "ConditionCheckItem"):
        assert allowed(template, "CheckFunction", f"dynamodb:{action}") == [table]
    for action in ("GetObject", "GetObjectVersion", "PutObjectVersionTagging", "GetObjectVersionTagging"):
        assert len(allowed(template, "CheckFunction", f"s3:{action}")) == 1
    for name in ("SweepFunction", "DeskFunction"):
        queue = {"Fn::GetAtt": ["IncomingQueue", "Arn"]}
        assert allowed(template, name, "sqs:SendMessage") == [queue]
    assert len(allowed(template, "SweepFunction", "s3:ListBucketVersions")) == 1
    assert len(allowed(template, "DeskFunction", "dynamodb:Query")) == 3


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


def check_alarms(template: Template) -> None:
    """Somebody hears of each alarm, and reads what to do; every queue for dead letters has one."""
    alarms = of_type(template, "AWS::CloudWatch::Alarm")
    for name, alarm in alarms.items():
        assert "Runbook: " in alarm["Properties"]["AlarmDescription"], f"{name} does not say what to do"
        assert alarm["Properties"]["AlarmActions"] == [{"Ref": "AlarmTopic"}]
    watched = json.dumps(alarms)
    for queue in of_type(template, "AWS::SQS::Queue"):
        assert json.dumps({"Fn::GetAtt": [queue, "QueueName"]}) in watched, f"nobody watches {queue}"
    for function in of_type(template, "AWS::Lambda::Function"):
        assert json.dumps({"Ref": function}) in watched, f"nobody watches {function}"


def check_kept_safe(template: Template) -> None:
    """Bucket and table are kept, encrypted, versioned and closed."""
    bucket = template["Resources"]["IncomingBucket"]
    assert bucket["DeletionPolicy"] == bucket["UpdateReplacePolicy"] == "Retain"
    assert bucket["Properties"]["VersioningConfiguration"]["Status"] == "Enabled"
    assert set(bucket["Properties"]["PublicAccessBlockConfiguration"].values()) == {True}
    notification = bucket["Properties"]["NotificationConfiguration"]
    assert notification["EventBridgeConfiguration"]["EventBridgeEnabled"] is True
    table = template["Resources"]["Releases"]
    assert table["DeletionPolicy"] == "Retain"
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


def check_logs_end(template: Template) -> None:
    """Every function writes into a log of the stack, and every log ends."""
    logs = of_type(template, "AWS::Logs::LogGroup")
    for function in of_type(template, "AWS::Lambda::Function").values():
        assert target(function["Properties"]["LoggingConfig"]["LogGroup"]) in logs
    for log in logs.values():
        assert log["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}


CHECKS = [
    check_events_reach_queue,
    check_senders_are_bound,
    check_visibility,
    check_dead_letters,
    check_mappings,
    check_outbox_filter,
    check_permissions,
    check_no_wildcards,
    check_environment,
    check_alarms,
    check_kept_safe,
    check_tls_only,
    check_desk_is_closed,
    check_logs_end,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_the_wiring_holds(check):
    check(transformed())


def without_statement(policy: str, sid: str) -> Any:
    def change(template: Template) -> None:
        document = template["Resources"][policy]["Properties"]["PolicyDocument"]
        document["Statement"] = [one for one in document["Statement"] if one.get("Sid") != sid]

    return change


def without_permission(role: str, action: str) -> Any:
    def change(template: Template) -> None:
        for policy in template["Resources"][role]["Properties"]["Policies"]:
            for one in policy["PolicyDocument"]["Statement"]:
                if action in one.get("Action", ()):
                    one["Action"].remove(action)

    return change


def unbound(template: Template) -> None:
    document = template["Resources"]["IncomingQueuePolicy"]["Properties"]["PolicyDocument"]
    document["Statement"][0]["Condition"] = {}


def without(*path: str) -> Any:
    def change(template: Template) -> None:
        inner: Any = template["Resources"]
        for name in path[:-1]:
            inner = inner[name]
        del inner[path[-1]]

    return change


def setting(value: Any, *path: str) -> Any:
    def change(template: Template) -> None:
        inner: Any = template["Resources"]
        for name in path[:-1]:
            inner = inner[name]
        inner[path[-1]] = value

    return change


OUTBOX = ("NotifyFunction", "Properties", "Events", "Outbox", "Properties")
INCOMING = ("CheckFunction", "Properties", "Events", "Incoming", "Properties")
MUTANTS = {
    "EventBridge may not send to the queue": (
        without_statement("IncomingQueuePolicy", "FromEventBridge"),
        check_events_reach_queue,
    ),
    "EventBridge may not send to the dead letters": (
        without_statement("UndeliveredDeadLettersPolicy", "FromEventBridge"),
        check_events_reach_queue,
    ),
    "any account may send": (unbound, check_senders_are_bound),
    "no permission to publish": (without_permission("NotifyRole", "sns:Publish"), check_permissions),
    "no permission to delete a row": (
        without_permission("CheckRole", "dynamodb:DeleteItem"),
        check_permissions,
    ),
    "messages come back too early": (
        setting(60, "IncomingQueue", "Properties", "VisibilityTimeout"),
        check_visibility,
    ),
    "a slower function": (setting(120, "CheckFunction", "Properties", "Timeout"), check_visibility),
    "no dead letters": (without("IncomingQueue", "Properties", "RedrivePolicy"), check_dead_letters),
    "a poison alert loops for ever": (without(*OUTBOX, "MaximumRetryAttempts"), check_mappings),
    "a failed alert goes nowhere": (without(*OUTBOX, "DestinationConfig"), check_mappings),
    "a batch fails as a whole": (without(*INCOMING, "FunctionResponseTypes"), check_mappings),
    "every change of a row is sent": (
        setting({"Filters": [{"Pattern": '{"eventName": ["INSERT"]}'}]}, *OUTBOX, "FilterCriteria"),
        check_outbox_filter,
    ),
    "a variable is lost": (
        without("SweepFunction", "Properties", "Environment", "Variables", "PRESSCHECK_QUEUE_URL"),
        check_environment,
    ),
    "a variable nobody reads": (
        setting("1", "DeskFunction", "Properties", "Environment", "Variables", "PRESSCHECK_SPARE"),
        check_environment,
    ),
    "nobody watches the dead letters": (without("AlertDeadLettersAlarm"), check_alarms),
    "an alarm without a word": (
        setting("It rings.", "TagFailuresAlarm", "Properties", "AlarmDescription"),
        check_alarms,
    ),
    "a bucket without versions": (
        setting("Suspended", "IncomingBucket", "Properties", "VersioningConfiguration", "Status"),
        check_kept_safe,
    ),
    "a topic without TLS": (without("AlertTopicPolicy"), check_tls_only),
    "an open desk": (without("DeskApi", "Properties", "Auth"), check_desk_is_closed),
    "a log for ever": (without("SweepLog", "Properties", "RetentionInDays"), check_logs_end),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_broken_wire_is_found(name):
    change, check = MUTANTS[name]
    template = written()
    change(template)

    with pytest.raises((AssertionError, KeyError)):
        check(transformed_from(template))


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
