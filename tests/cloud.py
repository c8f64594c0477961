"""AWS in process, with the resources that the transformed template describes."""

import os
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import boto3
import pytest
from moto import mock_aws

from presscheck_aws import clients
from presscheck_aws.records import Table
from presscheck_aws.rows import from_item
from tests.templates import transformed

BUCKET = "incoming-releases"
ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "eu-south-1",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_EC2_METADATA_DISABLED": "true",
}


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The project's own clients on AWS in process: no call can leave this machine."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "PRESSCHECK_"))]:
        monkeypatch.delenv(name)
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    clients.forget()
    with mock_aws():
        yield clients
    clients.forget()


@pytest.fixture
def table(aws: ModuleType) -> Table:
    """The table of the template: keys, indexes and stream are read from it."""
    properties: dict[str, Any] = transformed()["Resources"]["Releases"]["Properties"]
    names = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
    view = properties["StreamSpecification"]["StreamViewType"]
    aws.dynamodb().create_table(
        TableName="releases",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": view},
        **{name: properties[name] for name in names},
    )
    return Table(aws.dynamodb(), "releases")


@pytest.fixture
def bucket(aws: ModuleType) -> str:
    """The incoming bucket, with the versioning that the template asks for."""
    versioning = transformed()["Resources"]["IncomingBucket"]["Properties"]["VersioningConfiguration"]
    where = {"LocationConstraint": "eu-south-1"}
    aws.s3().create_bucket(Bucket=BUCKET, CreateBucketConfiguration=where)
    aws.s3().put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration=versioning)
    return BUCKET


@pytest.fixture
def queue(aws: ModuleType) -> str:
    """The queue of the check."""
    return str(aws.sqs().create_queue(QueueName="incoming")["QueueUrl"])


def rows(table: Table, prefix: str = "") -> list[dict[str, Any]]:
    """Return the rows of a table whose sort key begins so."""
    items = boto3.client("dynamodb").scan(TableName=table.name)["Items"]
    return [row for row in map(from_item, items) if row["sk"].startswith(prefix)]
