"""The `presscheck` command: which commands are there, and how does an error end?"""

import sys

import typer
from rich.console import Console
from rich.markup import escape

from presscheck.errors import PresscheckError
from presscheck_cli import checks, evaluations, knowledge, readings
from presscheck_cli.stack import commands as stack

app = typer.Typer(
    name="presscheck",
    help="Check releases for required sponsorship disclosures and attribution, before they are published.\n\n"
    "Try: presscheck check events/releases/it-labelled-first-and-last.txt --profile immediapress",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("check")(checks.check_files)
app.command("explain")(knowledge.explain)
app.command("profiles")(knowledge.profiles)
app.command("read")(readings.read_file)
app.command("catalogue")(knowledge.catalogue)
app.command("evaluate")(evaluations.evaluate_gold)
app.command("demo")(stack.demo)
app.command("up")(stack.up)
app.add_typer(knowledge.packs, name="packs")

WRONG_USAGE = 2


def main() -> None:
    """Run the command line; an expected error is one clear line on standard error and exit code 2."""
    try:
        app()
    except PresscheckError as error:
        Console(stderr=True, highlight=False).print(f"[red]presscheck:[/] {escape(str(error))}")
        sys.exit(WRONG_USAGE)
