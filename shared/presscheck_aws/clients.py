"""Which AWS clients does this process share? Each is made once, when first asked for."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

CONFIG = Config(
    connect_timeout=2,
    read_timeout=10,
    retries={"mode": "standard", "total_max_attempts": 4},
    request_checksum_calculation="when_required",
    response_checksum_validation="when_required",
)
"""Short time-outs, because the function's own time is short; checksums cost 0.2 ms a call over TLS."""


@cache
def s3() -> "S3Client":
    """Return the S3 client."""
    return boto3.client("s3", config=CONFIG)


@cache
def dynamodb() -> "DynamoDBClient":
    """Return the DynamoDB client."""
    return boto3.client("dynamodb", config=CONFIG)


@cache
def sns() -> "SNSClient":
    """Return the SNS client."""
    return boto3.client("sns", config=CONFIG)


@cache
def sqs() -> "SQSClient":
    """Return the SQS client."""
    return boto3.client("sqs", config=CONFIG)


@cache
def events() -> "EventBridgeClient":
    """Return the EventBridge client."""
    return boto3.client("events", config=CONFIG)


def forget() -> None:
    """Drop every client, so that the next one is made under the environment of that moment."""
    for maker in (s3, dynamodb, sns, sqs, events):
        maker.cache_clear()
