"""The Lambda Runtime API on loopback: hands one event to the real runtime client and keeps its answer."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

from awslambdaric import __file__ as client

ARN = "arn:aws:lambda:eu-south-1:111122223333:function:artifact"
REQUEST = "52fdfc07-2182-154f-163f-5f0f9a621d72"
TIMEOUT = 60.0
MILLISECONDS = 4_000_000_000_000


@dataclass(frozen=True, slots=True)
class Built:
    """Where the built function, the built layer and the runtime client lie."""

    function: Path
    layer: Path
    client: Path


@dataclass(slots=True)
class Exchange:
    """What the runtime client said: `response` or `error`, with the body."""

    event: Any
    kind: str = ""
    body: Any = None
    done: Event | None = None
    output: str = ""


def invoke(built: Built, handler: str, event: Any, environment: Mapping[str, str]) -> Exchange:
    """Start the built function in a clean environment, give it one event and return its answer."""
    exchange = Exchange(event, done=Event())
    server = ThreadingHTTPServer(("127.0.0.1", 0), _api(exchange))
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"127.0.0.1:{server.server_address[1]}"
    process = subprocess.Popen(
        [sys.executable, "-S", "-m", "awslambdaric", handler],
        env={**_environment(built, handler, address), **environment},
        cwd=built.function,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert exchange.done is not None
        answered = exchange.done.wait(TIMEOUT)
    finally:
        process.kill()
        exchange.output, _ = process.communicate()
        server.shutdown()
        server.server_close()
    assert answered, exchange.output
    return exchange


def runtime_client(target: Path) -> Path:
    """Copy the runtime client and what it needs, alone, as Lambda keeps it apart from the function."""
    installed = Path(client).parent.parent
    for pattern in ("awslambdaric", "simplejson", "snapshot_restore_py.py", "runtime_client*.so"):
        for found in installed.glob(pattern):
            copy = shutil.copytree if found.is_dir() else shutil.copyfile
            copy(found, target / found.name)
    return target


def _environment(built: Built, handler: str, address: str) -> dict[str, str]:
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{built.function}:{built.layer / 'python'}:{built.client}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LAMBDA_TASK_ROOT": str(built.function),
        "_HANDLER": handler,
        "AWS_LAMBDA_RUNTIME_API": address,
        "AWS_LAMBDA_FUNCTION_NAME": "artifact",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_REGION": "eu-south-1",
        "AWS_DEFAULT_REGION": "eu-south-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "POWERTOOLS_METRICS_NAMESPACE": "artifact",
    }


def _api(exchange: Exchange) -> type[BaseHTTPRequestHandler]:
    class Api(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        given = False

        def do_GET(self) -> None:
            if Api.given:
                Event().wait(TIMEOUT)
            Api.given = True
            self._answer(
                json.dumps(exchange.event).encode(),
                {
                    "Lambda-Runtime-Aws-Request-Id": REQUEST,
                    "Lambda-Runtime-Deadline-Ms": str(MILLISECONDS),
                    "Lambda-Runtime-Invoked-Function-Arn": ARN,
                },
            )

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            exchange.kind = self.path.rsplit("/", 1)[-1]
            exchange.body = json.loads(body) if body else None
            self._answer(b"{}", {}, 202)
            assert exchange.done is not None
            exchange.done.set()

        def _answer(self, body: bytes, headers: Mapping[str, str], status: int = 200) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing: the tests tell."""

    return Api
