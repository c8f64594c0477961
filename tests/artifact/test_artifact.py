"""Does what `sam build` makes start and handle events, alone, under the real runtime client?"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from presscheck_cli.stack.deployment import Deployed
from presscheck_cli.stack.inflow import subscribe
from presscheck_cli.stack.server import KEY, REGION, LocalAws, local_aws
from tests.artifact.runtime import Built, Exchange, invoke, runtime_client
from tests.lambdas import event
from tests.templates import transformed, written

pytestmark = pytest.mark.artifact

AARCH64 = 183
"""The processor's number in the head of an ELF file."""

NATIVE = ("ahocorasick_rs", "gcld3", "pydantic_core", "pypdfium2_raw", "turbohtml", "yaml")


@pytest.fixture(scope="session")
def aws() -> Iterator[LocalAws]:
    """A local AWS with the table of the template, and nothing in its bucket."""
    with local_aws() as running:
        properties: dict[str, Any] = transformed()["Resources"]["Releases"]["Properties"]
        names = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
        table = {name: properties[name] for name in names}
        running.client("dynamodb").create_table(TableName="releases", **table)
        running.client("s3").create_bucket(
            Bucket="incoming-releases", CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        yield running


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return runtime_client(tmp_path_factory.mktemp("client"))


@pytest.fixture
def call(aws: LocalAws, here: Path, client: Path):
    """Invoke a function of the artifact, by the handler and the variables that the template names."""
    topic = aws.client("sns").create_topic(Name="alerts")["TopicArn"]
    queue = aws.client("sqs").create_queue(QueueName="incoming")["QueueUrl"]
    values = {
        "PRESSCHECK_TABLE": "releases",
        "PRESSCHECK_BUCKET": "incoming-releases",
        "PRESSCHECK_TOPIC_ARN": topic,
        "PRESSCHECK_QUEUE_URL": queue,
        "PRESSCHECK_EVENT_BUS": "default",
        "PRESSCHECK_DESK_URL": "https://desk.example",
        "PRESSCHECK_SIZE_LIMIT": "20000000",
        "PRESSCHECK_HISTORY_DAYS": "0",
        "PRESSCHECK_PREFIXES": "",
        "PRESSCHECK_GRACE_MINUTES": "30",
    }
    reach = {
        "AWS_ENDPOINT_URL": aws.endpoint,
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": KEY,
    }

    def invoked(resource: str, name: str) -> Exchange:
        properties = written()["Resources"][resource]["Properties"]
        named = {key: values[key] for key in properties["Environment"]["Variables"]}
        built = Built(here / resource, here / "SharedLayer", client)
        return invoke(built, properties["Handler"], event(name), {**reach, **named})

    return invoked


def test_the_check_stores_what_became_of_an_object_that_is_gone(call, aws):
    answer = call("CheckFunction", "sqs-s3-eventbridge")

    assert (answer.kind, answer.body) == ("response", {"batchItemFailures": []})
    rows = aws.client("dynamodb").scan(TableName="releases")["Items"]
    latest = [row for row in rows if row["sk"] == {"S": "LATEST"}]
    assert [row["reasons"] for row in latest] == [{"L": [{"S": "deleted"}]}]


def test_the_check_gives_back_a_message_it_does_not_know(call):
    answer = call("CheckFunction", "sqs-unknown-message")

    unknown = "059f36b4-87a3-44ab-83d2-661970000001"
    assert answer.body == {"batchItemFailures": [{"itemIdentifier": unknown}]}


def test_the_notification_reaches_a_subscriber(call, aws):
    topic = aws.client("sns").create_topic(Name="alerts")["TopicArn"]
    subscriber = subscribe(Deployed(aws, "incoming-releases", "releases", topic, queue=""))
    row = event("dynamodb-stream-alert")["Records"][0]["dynamodb"]["NewImage"]
    aws.client("dynamodb").put_item(TableName="releases", Item=row)

    answer = call("NotifyFunction", "dynamodb-stream-alert")

    assert answer.body == {"batchItemFailures": []}, answer.output
    assert [alert["schema"] for alert in subscriber.receive(5)] == ["presscheck/alert/1"]


def test_the_sweep_finishes(call):
    answer = call("SweepFunction", "schedule")

    assert (answer.kind, answer.body["finished"]) == ("response", True)


def test_the_desk_serves_its_page(call):
    answer = call("DeskFunction", "desk-front")

    assert answer.body["statusCode"] == 200
    assert "<html" in answer.body["body"]


def test_every_native_library_of_the_released_layer_is_for_arm64(released):
    libraries = sorted((released / "SharedLayer" / "python").rglob("*.so*"))

    wrong = [path.name for path in libraries if _machine(path) != AARCH64]
    assert wrong == []
    tops = {path.relative_to(released / "SharedLayer" / "python").parts[0] for path in libraries}
    assert [name for name in NATIVE if not any(top.startswith(name) for top in tops)] == []


@pytest.mark.parametrize("resource", ["CheckFunction", "NotifyFunction", "SweepFunction", "DeskFunction"])
def test_every_released_function_has_its_handler_in_place(released, resource):
    module, _, _ = written()["Resources"][resource]["Properties"]["Handler"].rpartition(".")

    assert (released / resource / f"{module.replace('.', '/')}.py").is_file()


def _machine(path: Path) -> int:
    head = path.read_bytes()[:20]
    assert head[:4] == b"\x7fELF", path
    return int(struct.unpack("<H", head[18:20])[0])
