"""Does an incoming release carry what it must? Takes every shape in which S3 tells of an object."""

from datetime import UTC, datetime
from functools import cache
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from presscheck.marking.lexicon import lexicon_of
from presscheck.plain import clean
from presscheck.policy.stored import stored_policy
from presscheck.verdict import Outcome
from presscheck_aws import clients
from presscheck_aws.inbox import Delivery, deliveries, news
from presscheck_aws.intake import Attempt, Intake, Taken
from presscheck_aws.measures import measures
from presscheck_aws.records import Table
from presscheck_aws.retrying import come_again, pause_after
from presscheck_aws.settings import CheckSettings, parse

RESERVE = 8.0
"""Seconds kept back for recording a release whose check was stopped."""

WORDS = lexicon_of(stored_policy())
"""Made while the process starts, which has a whole processor; a call has the share its memory buys."""

logger = Logger(service="check")
metrics = measures("check")


@cache
def intake() -> Intake:
    """Return what releases are taken in with, made once a process."""
    settings = parse(CheckSettings)
    return Intake(clients.s3(), Table(clients.dynamodb(), settings.table), stored_policy(), settings)


@metrics.log_metrics
@logger.inject_lambda_context
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Settle every message; those that failed come again, alone."""
    failed = [one.message_id for one in deliveries(event) if not _settled(one, context)]
    return {"batchItemFailures": [{"itemIdentifier": message_id} for message_id in failed]}


def _settled(delivery: Delivery, context: LambdaContext) -> bool:
    try:
        told = news(delivery.body)
        for arrival in told.arrivals:
            attempt = Attempt(datetime.now(UTC), delivery.attempt, lambda: _left(context))
            _tell(intake().take(arrival, attempt))
    except Exception as error:
        logger.exception("A message failed", message_id=delivery.message_id, attempt=delivery.attempt)
        metrics.add_metric("MessageFailed", MetricUnit.Count, 1)
        if not delivery.message_id:
            raise
        _hasten(delivery, error)
        return False
    metrics.add_metric("RecordIgnored", MetricUnit.Count, told.ignored)
    return True


def _hasten(delivery: Delivery, error: Exception) -> None:
    seconds = pause_after(error, delivery.attempt)
    if seconds is not None:
        come_again(clients.sqs(), intake().settings.queue_url, delivery.receipt, seconds)


def _left(context: LambdaContext) -> float:
    return context.get_remaining_time_in_millis() / 1000 - RESERVE


def _tell(taken: Taken) -> None:
    counts = {
        "ReleaseChecked": 1,
        "ReleaseNotEvaluated": int(taken.outcome is Outcome.NOT_EVALUATED),
        "AlertRaised": taken.saved.alerts,
        "TagFailed": int(bool(taken.untagged)),
        "StaleEvent": int(taken.saved.stale),
        "EtagDiffers": int(taken.etag_differs),
    }
    for name, count in counts.items():
        metrics.add_metric(name, MetricUnit.Count, count)
    logger.info(
        "A release was checked",
        bucket=taken.ref.bucket,
        key=clean(taken.ref.key, 200),
        version_id=taken.ref.version_id,
        verdict=taken.outcome.value,
        reasons=[reason.value for reason in taken.reasons],
        alerts=taken.saved.alerts,
        stale=taken.saved.stale,
        untagged=clean(taken.untagged, 200),
    )
