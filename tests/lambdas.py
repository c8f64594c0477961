"""How does a test invoke a function: with an event file and a context."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

EVENTS = Path(__file__).parent.parent / "events"


@dataclass(frozen=True, slots=True)
class Context:
    """What the runtime tells a function of its invocation."""

    remaining: int = 60_000
    function_name: str = "function"
    memory_limit_in_mb: int = 1024
    invoked_function_arn: str = "arn:aws:lambda:eu-south-1:111122223333:function:function"
    aws_request_id: str = "52fdfc07-2182-154f-163f-5f0f9a621d72"

    def get_remaining_time_in_millis(self) -> int:
        """Return the time that is left."""
        return self.remaining


def event(name: str) -> dict[str, Any]:
    """Return one of the event files."""
    given: dict[str, Any] = json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))
    return given
