"""When does a message come again whose check met a fault of AWS itself?"""

from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError, IncompleteReadError
from botocore.exceptions import ConnectionError as NoConnectionError

from presscheck_aws.ordering import ContendedError

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

PAUSES = (20, 90)
"""Seconds before the second and third try; from then on a message waits as long as its queue hides it."""

BUSY = frozenset(
    {
        "KMS.ThrottlingException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceeded",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestTimeout",
        "SlowDown",
        "Throttling",
        "ThrottlingError",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
"""Codes of services that have too much to do; a cancelled transaction gives some of them as its reasons."""


def is_passing(error: Exception) -> bool:
    """Tell whether an error goes by itself: throttling, a fault of the service, a lost connection."""
    if isinstance(error, ClientError):
        reasons = error.response.get("CancellationReasons", ())
        codes = {one.get("Code", "") for one in (error.response["Error"], *reasons)}
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return status >= 500 or bool(codes & BUSY)
    return isinstance(error, (ContendedError, HTTPClientError, IncompleteReadError, NoConnectionError))


def pause_after(error: Exception, attempt: int) -> int | None:
    """Return the seconds after which a message comes again, or None where its queue decides."""
    return PAUSES[attempt - 1] if attempt <= len(PAUSES) and is_passing(error) else None


def come_again(sqs: "SQSClient", queue_url: str, receipt: str, seconds: int) -> bool:
    """Let a message that was not settled come again soon; where that fails it comes when its queue says."""
    try:
        sqs.change_message_visibility(QueueUrl=queue_url, ReceiptHandle=receipt, VisibilityTimeout=seconds)
    except (ClientError, BotoCoreError):
        return False
    return True
