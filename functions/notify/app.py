"""Who is told that a verdict changed? The topic and the event bus, from the outbox rows of the stream."""

from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.typing import LambdaContext

from presscheck.alert import Alert
from presscheck.record import Row
from presscheck_aws import clients
from presscheck_aws.alerts import alert_in, mark_published, mark_sent, publish, put_event, waiting
from presscheck_aws.measures import measures
from presscheck_aws.rows import from_item
from presscheck_aws.settings import NotifySettings, parse

logger = Logger(service="notify")
metrics = measures("notify")


@metrics.log_metrics
@logger.inject_lambda_context
def handler(event: dict[str, Any], _context: LambdaContext) -> dict[str, Any]:
    """Deliver every alert; the stream comes again from the first one that failed."""
    settings = parse(NotifySettings)
    metrics.add_metric("AlertFailed", MetricUnit.Count, 0)
    for record in event["Records"]:
        try:
            _deliver(record, settings)
        except Exception:
            logger.exception("An alert was not delivered", record=record.get("eventID"))
            metrics.add_metric("AlertFailed", MetricUnit.Count, 1)
            return {"batchItemFailures": [{"itemIdentifier": record["dynamodb"]["SequenceNumber"]}]}
    return {"batchItemFailures": []}


def _deliver(record: dict[str, Any], settings: NotifySettings) -> None:
    told = from_item(record["dynamodb"].get("NewImage", {}))
    if told.get("row") != "alert" or "unsent" not in told:
        return
    row = waiting(clients.dynamodb(), settings.table, told["pk"], told["sk"])
    if row is None:
        return
    alert = alert_in(row)
    _tell(alert, row, settings)
    mark_sent(clients.dynamodb(), settings.table, row, _moment())
    metrics.add_metric("AlertSent", MetricUnit.Count, 1)
    logger.info("An alert was sent", alert_id=alert.alert_id, transition=alert.transition.value)


def _tell(alert: Alert, row: Row, settings: NotifySettings) -> None:
    if "published" not in row:
        publish(clients.sns(), settings.topic_arn, alert)
    try:
        put_event(clients.events(), settings.event_bus, alert)
    except Exception:
        mark_published(clients.dynamodb(), settings.table, row, _moment())
        raise


def _moment() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
