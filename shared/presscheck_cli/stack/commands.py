"""`presscheck demo` and `presscheck up`: how is the whole line tried out, on this machine only?"""

import signal
import sys
from types import FrameType
from typing import Never

import typer
from rich.console import Console

INTERRUPTED = 130


def demo() -> None:
    """Deploy the real template to a local AWS, upload the sample releases and show what becomes of them."""
    from presscheck_cli.stack import demo as demonstration

    signal.signal(signal.SIGTERM, _end)
    console = Console(width=None if sys.stdout.isatty() else 160)
    try:
        code = demonstration.demo(console)
    except KeyboardInterrupt:
        console.print("Stopped; nothing was left behind.")
        code = INTERRUPTED
    raise typer.Exit(code)


def up() -> None:
    """Keep the real template running on a local AWS, to upload releases of your own."""
    from presscheck_cli.stack import following

    signal.signal(signal.SIGTERM, _end)
    raise typer.Exit(following.up(Console()))


def _end(_number: int, _frame: FrameType | None) -> Never:
    raise KeyboardInterrupt
