"""The wiring that no linter and no emulator checks, on the template as CloudFormation gets it."""

from typing import Any

import pytest

from tests import watching, wiring
from tests.templates import Template, transformed, transformed_from, written
from tests.watching import (
    check_alarms,
    check_logs_end,
    check_measures_are_counted,
    check_rate_of_not_evaluated,
    check_streams_are_watched,
    check_sweep_is_missed,
    check_what_is_swept_is_watched,
)
from tests.wiring import (
    check_dead_letters,
    check_desk_is_closed,
    check_environment,
    check_events_name_their_source,
    check_events_reach_queue,
    check_kept_safe,
    check_mappings,
    check_names_fit,
    check_no_wildcards,
    check_outbox_filter,
    check_permissions,
    check_senders_are_bound,
    check_tls_only,
    check_visibility,
)

CHECKS = [*wiring.CHECKS, *watching.CHECKS]


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


def without_condition(role: str, sid: str) -> Any:
    def change(template: Template) -> None:
        for policy in template["Resources"][role]["Properties"]["Policies"]:
            for one in policy["PolicyDocument"]["Statement"]:
                if one.get("Sid") == sid:
                    del one["Condition"]

    return change


def unbound(template: Template) -> None:
    document = template["Resources"]["IncomingQueuePolicy"]["Properties"]["PolicyDocument"]
    document["Statement"][0]["Condition"] = {}


def without(*path: str | int) -> Any:
    def change(template: Template) -> None:
        inner: Any = template["Resources"]
        for name in path[:-1]:
            inner = inner[name]
        del inner[path[-1]]

    return change


def setting(value: Any, *path: str | int) -> Any:
    def change(template: Template) -> None:
        inner: Any = template["Resources"]
        for name in path[:-1]:
            inner = inner[name]
        inner[path[-1]] = value

    return change


OUTBOX = ("NotifyFunction", "Properties", "Events", "Outbox", "Properties")
INCOMING = ("CheckFunction", "Properties", "Events", "Incoming", "Properties")
RULE = ("IncomingRule", "Properties")
SCHEDULE = ("SweepFunction", "Properties", "Events", "Schedule", "Properties")
RATE = ("NotEvaluatedAlarm", "Properties")
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
    "the schedule may not send to the dead letters": (
        setting(
            {"ArnEquals": {"aws:SourceArn": [{"Fn::GetAtt": ["IncomingRule", "Arn"]}]}},
            *("UndeliveredDeadLettersPolicy", "Properties", "PolicyDocument", "Statement", 0, "Condition"),
        ),
        check_senders_are_bound,
    ),
    "a rule whose name grows with the stack's": (
        setting({"Fn::Sub": "${AWS::StackName}-incoming"}, *RULE, "Name"),
        check_names_fit,
    ),
    "no permission to publish": (without_permission("NotifyRole", "sns:Publish"), check_permissions),
    "no permission to read the outbox": (
        without_permission("NotifyRole", "dynamodb:GetItem"),
        check_permissions,
    ),
    "no permission to let a message come sooner": (
        without_permission("CheckRole", "sqs:ChangeMessageVisibility"),
        check_permissions,
    ),
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
    "nobody watches the stream": (without("AlertsWaitAlarm"), check_streams_are_watched),
    "nobody hears of lost uploads": (without("LostUploadsAlarm"), check_what_is_swept_is_watched),
    "nobody hears of unsent alerts": (without("UnsentAlertsAlarm"), check_what_is_swept_is_watched),
    "a sweep that nobody misses": (
        setting("notBreaching", "NoSweepAlarm", "Properties", "TreatMissingData"),
        check_sweep_is_missed,
    ),
    "a desk that takes a deleted release for a forbidden one": (
        without_permission("DeskRole", "s3:ListBucket"),
        check_permissions,
    ),
    "an alarm without a word": (
        setting("It rings.", "TagFailuresAlarm", "Properties", "AlarmDescription"),
        check_alarms,
    ),
    "a bucket without versions": (
        setting("Suspended", "IncomingBucket", "Properties", "VersioningConfiguration", "Status"),
        check_kept_safe,
    ),
    "a topic without TLS": (without("AlertTopicPolicy"), check_tls_only),
    "a bucket without TLS": (without("IncomingBucketPolicy"), check_tls_only),
    "a queue without TLS": (without_statement("IncomingQueuePolicy", "OnlyOverTls"), check_tls_only),
    "a queue without encryption": (
        without("AlertDeadLetters", "Properties", "SqsManagedSseEnabled"),
        check_kept_safe,
    ),
    "a bucket that tells nobody": (
        without("IncomingBucket", "Properties", "NotificationConfiguration"),
        check_kept_safe,
    ),
    "checks without limit": (without(*INCOMING, "ScalingConfig"), check_mappings),
    "events of any source": (without_condition("NotifyRole", "Bus"), check_events_name_their_source),
    "an upload that is lost on a fault": (
        setting([{"Id": "a", "Arn": {"Fn::GetAtt": ["IncomingQueue", "Arn"]}}], *RULE, "Targets"),
        check_events_reach_queue,
    ),
    "a schedule that is lost on a fault": (without(*SCHEDULE, "DeadLetterConfig"), check_events_reach_queue),
    "a rate that never rings": (
        setting("0", *RATE, "Metrics", 0, "Expression"),
        check_rate_of_not_evaluated,
    ),
    "a rate of another measure": (
        setting("TagFailed", *RATE, "Metrics", 1, "MetricStat", "Metric", "MetricName"),
        check_rate_of_not_evaluated,
    ),
    "an alarm on what nobody counts": (
        setting("TagsFailed", "TagFailuresAlarm", "Properties", "MetricName"),
        check_measures_are_counted,
    ),
    "a role that may do anything": (
        setting("*", "SweepRole", "Properties", "Policies", 0, "PolicyDocument", "Statement", 1, "Resource"),
        check_no_wildcards,
    ),
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
