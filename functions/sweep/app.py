"""What was left lying? Puts unchecked objects, unsent alerts and ended waivers back on their way."""

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from presscheck_aws import clients
from presscheck_aws.measures import measures
from presscheck_aws.records import Table
from presscheck_aws.settings import SweepSettings, parse
from presscheck_aws.sweeping import Broom, Field, before

RESERVE_MS = 15_000
"""Milliseconds kept back for remembering where the sweep stopped."""

logger = Logger(service="sweep")
metrics = measures("sweep")


@metrics.log_metrics
@logger.inject_lambda_context
def handler(_event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    """Sweep until done or short of time; the next run goes on from there."""
    settings = parse(SweepSettings)
    table = Table(clients.dynamodb(), settings.table)
    broom = Broom(clients.s3(), clients.sqs(), table, settings.queue_url, lambda: _hurry(context))
    prefixes = tuple(settings.prefixes.split(","))
    swept = broom.sweep(Field(settings.bucket, prefixes, before(datetime.now(UTC), settings.grace_minutes)))
    metrics.add_metric("ObjectRequeued", MetricUnit.Count, swept.objects)
    metrics.add_metric("DeniedRequeued", MetricUnit.Count, swept.denied)
    metrics.add_metric("AlertResent", MetricUnit.Count, swept.alerts)
    metrics.add_metric("WaiverEnded", MetricUnit.Count, swept.waivers)
    told = asdict(swept)
    logger.info("Swept", extra=told)
    return told


def _hurry(context: LambdaContext) -> bool:
    return context.get_remaining_time_in_millis() < RESERVE_MS
