"""How does the emulator serve? As AWS does over TLS, which on this machine's own loopback nobody needs.

The template denies every request that comes without TLS. Run by the Python of the emulator's own environment.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from ministack import app as emulator  # type: ignore[import-not-found] # lives in its own environment

_serve = emulator.app


type Message = dict[str, Any]


async def over_tls(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """Serve a request as one that came over TLS."""
    await _serve({**scope, "scheme": "https"} if scope["type"] == "http" else scope, receive, send)


if __name__ == "__main__":
    emulator.app = over_tls
    emulator.main()
