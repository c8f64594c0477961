"""How is the local AWS started, reached and stopped?"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, overload
from urllib.error import URLError
from urllib.request import urlopen

import boto3
from botocore.config import Config

from presscheck_cli.stack.places import EMULATOR, WORK, LocalStackError, run, tail, uv

if TYPE_CHECKING:
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_iam import IAMClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

HOST = "127.0.0.1"
REGION: Final = "eu-south-1"
KEY = "local"
SERVER = EMULATOR / "serve.py"
START = 60.0
STOP = 10.0
"""Seconds the server has to answer, and to end."""

CONFIG = Config(
    s3={"addressing_style": "path"}, retries={"mode": "standard", "total_max_attempts": 3}, read_timeout=120
)


@dataclass(frozen=True, slots=True)
class LocalAws:
    """A running local AWS: its address, and the folder that goes with it."""

    endpoint: str
    folder: Path

    def log(self) -> str:
        """Return the last lines the server wrote."""
        return _log(self.folder)

    @overload
    def client(self, service: Literal["cloudformation"]) -> "CloudFormationClient": ...
    @overload
    def client(self, service: Literal["dynamodb"]) -> "DynamoDBClient": ...
    @overload
    def client(self, service: Literal["events"]) -> "EventBridgeClient": ...
    @overload
    def client(self, service: Literal["iam"]) -> "IAMClient": ...
    @overload
    def client(self, service: Literal["lambda"]) -> "LambdaClient": ...
    @overload
    def client(self, service: Literal["s3"]) -> "S3Client": ...
    @overload
    def client(self, service: Literal["sns"]) -> "SNSClient": ...
    @overload
    def client(self, service: Literal["sqs"]) -> "SQSClient": ...
    def client(self, service: str) -> object:
        """Return a client of one service."""
        session = boto3.session.Session(KEY, KEY, region_name=REGION)
        return session.client(service, endpoint_url=self.endpoint, config=CONFIG)  # type: ignore[call-overload] # the overloads above name the services


def interpreter() -> Path:
    """Return the Python of the emulator's own environment, made from its lock when that has changed."""
    environment = WORK / "ministack"
    digest = sha256((EMULATOR / "uv.lock").read_bytes()).hexdigest()
    stamp = environment / ".synced"
    if not stamp.is_file() or stamp.read_text() != digest:
        command = [uv(), "sync", "--frozen", "--project", str(EMULATOR), "--python", "3.13"]
        run("Setting up the local AWS", command, {"UV_PROJECT_ENVIRONMENT": str(environment)})
        stamp.write_text(digest)
    return environment / "bin" / "python"


@contextmanager
def local_aws() -> Iterator[LocalAws]:
    """Run a local AWS on a free port of this machine only; nothing of it is left afterwards."""
    python = interpreter()
    folder = Path(tempfile.mkdtemp(prefix="presscheck-"))
    port = _free_port()
    keeper = subprocess.Popen(  # noqa: S603 # this package's own script, no shell
        [
            sys.executable,
            str(Path(__file__).with_name("keeper.py")),
            str(folder),
            str(python),
            str(SERVER),
        ],
        stdin=subprocess.PIPE,
        env=_environment(folder, port),
        start_new_session=True,
    )
    try:
        aws = LocalAws(f"http://{HOST}:{port}", folder)
        _await(aws, keeper)
        yield aws
    finally:
        _stop(keeper, folder)


def _environment(folder: Path, port: int) -> dict[str, str]:
    # Workers inherit all of this: credentials and settings of whoever starts it stay out.
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONUNBUFFERED": "1",
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": KEY,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_REGION": REGION,
        "AWS_ENDPOINT_URL": f"http://{HOST}:{port}",
        "GATEWAY_PORT": str(port),
        "BIND_HOST": HOST,
        "MINISTACK_REGION": REGION,
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "AUTH": "true",
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _await(aws: LocalAws, keeper: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START
    while not _healthy(aws.endpoint):
        if keeper.poll() is not None:
            raise LocalStackError(f"the local AWS ended while it started:\n{aws.log()}")
        if time.monotonic() > deadline:
            raise LocalStackError(f"the local AWS did not answer within {START:.0f} s:\n{aws.log()}")
        time.sleep(0.05)


def _healthy(endpoint: str) -> bool:
    try:
        with urlopen(f"{endpoint}/_ministack/health", timeout=2) as answer:  # noqa: S310 # an address made here
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False


def _stop(keeper: "subprocess.Popen[bytes]", folder: Path) -> None:
    if keeper.stdin:
        keeper.stdin.close()
    try:
        keeper.wait(STOP)
    except subprocess.TimeoutExpired:
        keeper.kill()
        keeper.wait()
    shutil.rmtree(folder, ignore_errors=True)


def _log(folder: Path) -> str:
    log = folder / "log"
    return tail(log.read_text(errors="replace")) if log.is_file() else "(it wrote nothing)"
