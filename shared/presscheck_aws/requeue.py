"""How is an object put back on its way? As the same message in which EventBridge tells of it."""

import json
from typing import TYPE_CHECKING

from presscheck.release import ReleaseRef

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient


def message_for(ref: ReleaseRef) -> str:
    """Return the message that makes the check look at a version; its sequencer is the one the table knows."""
    entry = {"key": ref.key, "version-id": ref.version_id, "sequencer": ref.sequencer}
    detail = {"bucket": {"name": ref.bucket}, "object": entry, "reason": "presscheck"}
    return json.dumps({"source": "aws.s3", "detail-type": "Object Created", "detail": detail})


def requeue(sqs: "SQSClient", queue_url: str, ref: ReleaseRef) -> None:
    """Put a version back into the queue of the check."""
    sqs.send_message(QueueUrl=queue_url, MessageBody=message_for(ref))
