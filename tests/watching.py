"""Is the deployed stack watched? Checks of alarms, measures and logs on the transformed template."""

import json
from typing import Any

from tests.templates import ROOT, Template, of_type, target


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


def check_streams_are_watched(template: Template) -> None:
    """Somebody hears of records that wait in a stream: no queue counts them."""
    alarms = [one["Properties"] for one in of_type(template, "AWS::CloudWatch::Alarm").values()]
    aged = [one["Dimensions"][0]["Value"] for one in alarms if one.get("MetricName") == "IteratorAge"]
    for mapping in of_type(template, "AWS::Lambda::EventSourceMapping").values():
        if "StartingPosition" in mapping["Properties"]:
            assert mapping["Properties"]["FunctionName"] in aged


def check_what_is_swept_is_watched(template: Template) -> None:
    """Somebody hears of uploads that no event told of, and of alerts whose stream nobody reads."""
    alarms = [one["Properties"] for one in of_type(template, "AWS::CloudWatch::Alarm").values()]
    for measure in ("ObjectRequeued", "AlertResent"):
        found = [one for one in alarms if one.get("MetricName") == measure]
        ringing = [(one["Threshold"], one["ComparisonOperator"]) for one in found]
        assert ringing == [(0, "GreaterThanThreshold")], f"nobody hears of {measure}"


def check_sweep_is_missed(template: Template) -> None:
    """Somebody hears where no sweep comes, although nothing counts then."""
    properties = template["Resources"]["NoSweepAlarm"]["Properties"]
    assert properties["Dimensions"] == [{"Name": "FunctionName", "Value": {"Ref": "SweepFunction"}}]
    assert (properties["MetricName"], properties["TreatMissingData"]) == ("Invocations", "breaching")
    assert (properties["Threshold"], properties["ComparisonOperator"]) == (1, "LessThanThreshold")


def check_rate_of_not_evaluated(template: Template) -> None:
    """The alarm divides what was not evaluated by what was checked, both as the check counts them."""
    properties = template["Resources"]["NotEvaluatedAlarm"]["Properties"]
    queries = {one["Id"]: one for one in properties["Metrics"]}
    assert queries["rate"]["Expression"] == "IF(checked > 4, 100 * failed / checked, 0)"
    assert [name for name, one in queries.items() if one["ReturnData"]] == ["rate"]
    assert (properties["Threshold"], properties["ComparisonOperator"]) == (20, "GreaterThanThreshold")
    for name, metric in {"failed": "ReleaseNotEvaluated", "checked": "ReleaseChecked"}.items():
        assert queries[name]["MetricStat"]["Metric"] == {
            "Namespace": {"Ref": "AWS::StackName"},
            "MetricName": metric,
            "Dimensions": [{"Name": "service", "Value": "check"}],
        }
        assert queries[name]["MetricStat"]["Stat"] == "Sum"


def check_measures_are_counted(template: Template) -> None:
    """Alarms and dashboard watch only measures that the function of that name counts."""
    for name, service in measures_of(template):
        source = (ROOT / "functions" / service / "app.py").read_text(encoding="utf-8")
        assert f'"{name}"' in source, f"{service} does not count {name}"


def measures_of(template: Template) -> set[tuple[str, str]]:
    """Return each measure of the stack's own namespace that is watched, with the function it is of."""
    alarms = [one["Properties"] for one in of_type(template, "AWS::CloudWatch::Alarm").values()]
    inner = [
        part["MetricStat"]["Metric"]
        for one in alarms
        for part in one.get("Metrics", ())
        if "MetricStat" in part
    ]
    own = [one for one in (*alarms, *inner) if one.get("Namespace") == {"Ref": "AWS::StackName"}]
    found = {(one["MetricName"], one["Dimensions"][0]["Value"]) for one in own}
    board = template["Resources"]["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"]
    for widget in json.loads(board)["widgets"]:
        before: list[Any] = []
        for metric in widget["properties"]["metrics"]:
            full = [before[place] if one == "." else one for place, one in enumerate(metric)]
            if full[0] == "${AWS::StackName}":
                found.add((full[1], full[3]))
            before = full if full[0] != "..." else before
    return found


def check_logs_end(template: Template) -> None:
    """Every function writes into a log of the stack, and every log ends."""
    logs = of_type(template, "AWS::Logs::LogGroup")
    for function in of_type(template, "AWS::Lambda::Function").values():
        assert target(function["Properties"]["LoggingConfig"]["LogGroup"]) in logs
    for log in logs.values():
        assert log["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}


CHECKS = [
    check_alarms,
    check_streams_are_watched,
    check_what_is_swept_is_watched,
    check_sweep_is_missed,
    check_rate_of_not_evaluated,
    check_measures_are_counted,
    check_logs_end,
]
