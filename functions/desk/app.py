"""What does a desk see and decide? The desk page and its JSON API."""

from typing import Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger(service="desk")
metrics = Metrics(service="desk")


@logger.inject_lambda_context
def handler(event: dict[str, Any], _context: LambdaContext) -> dict[str, Any]:
    """Answer one request."""
    return {"statusCode": 404, "body": event.get("rawPath", "")}
