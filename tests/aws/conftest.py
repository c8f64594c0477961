import pytest

from presscheck_aws.inbox import news
from presscheck_aws.sweeping import Broom
from tests.cloud import aws, bucket, queue, table

__all__ = ["aws", "broom", "bucket", "queue", "queued", "table"]


@pytest.fixture
def broom(aws, table, queue):
    def make(hurry=lambda: False):
        return Broom(aws.s3(), aws.sqs(), table, queue, hurry)

    return make


@pytest.fixture
def queued(aws, queue):
    def receive():
        refs = []
        while messages := aws.sqs().receive_message(QueueUrl=queue, MaxNumberOfMessages=10).get("Messages"):
            for message in messages:
                refs += [arrival.ref for arrival in news(message["Body"]).arrivals]
                aws.sqs().delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
        return refs

    return receive
