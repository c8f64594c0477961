"""Which failed messages come again soon, and does the queue hear of it?"""

from typing import Any

import pytest
from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    IncompleteReadError,
    NoCredentialsError,
    ReadTimeoutError,
)

from presscheck_aws.inbox import UnknownMessageError
from presscheck_aws.ordering import ContendedError
from presscheck_aws.retrying import come_again, is_passing, pause_after


def refused(code: str, status: int = 400, *reasons: str) -> ClientError:
    answer: Any = {"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    if reasons:
        answer["CancellationReasons"] = [{"Code": one} for one in reasons]
    return ClientError(answer, "TransactWriteItems")


@pytest.mark.parametrize(
    "error",
    [
        refused("SlowDown", 503),
        refused("InternalServerError", 500),
        refused("ThrottlingException"),
        refused("ProvisionedThroughputExceededException"),
        refused("TransactionCanceledException", 400, "None", "ThrottlingError"),
        ReadTimeoutError(endpoint_url="https://s3.example"),
        ConnectTimeoutError(endpoint_url="https://s3.example"),
        IncompleteReadError(actual_bytes=1, expected_bytes=2),
        ContendedError("a.txt"),
    ],
    ids=str,
)
def test_a_fault_that_goes_by_itself_is_tried_again_soon(error):
    assert is_passing(error)
    assert [pause_after(error, attempt) for attempt in (1, 2, 3, 6)] == [20, 90, None, None]


@pytest.mark.parametrize(
    "error",
    [
        refused("AccessDenied", 403),
        refused("ResourceNotFoundException"),
        refused("TransactionCanceledException", 400, "None", "ValidationError"),
        NoCredentialsError(),
        UnknownMessageError("a message of no known shape"),
        KeyError("sk"),
    ],
    ids=str,
)
def test_what_no_waiting_mends_comes_when_the_queue_says(error):
    assert pause_after(error, 1) is None


@pytest.fixture
def received(aws, queue):
    """Return a message of a queue that hides it for six minutes, and what the queue shows at this moment."""
    aws.sqs().set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "360"})
    aws.sqs().send_message(QueueUrl=queue, MessageBody="{}")

    def showing() -> list[Any]:
        return list(aws.sqs().receive_message(QueueUrl=queue).get("Messages", ()))

    return showing


def test_a_message_comes_again_when_it_was_told_to(aws, queue, received):
    (message,) = received()

    assert received() == []
    assert come_again(aws.sqs(), queue, message["ReceiptHandle"], 0)
    assert [one["MessageId"] for one in received()] == [message["MessageId"]]


def test_a_queue_that_does_not_know_the_message_does_no_harm(aws, queue, received):
    assert not come_again(aws.sqs(), queue, "of another queue", 0)
    assert len(received()) == 1
