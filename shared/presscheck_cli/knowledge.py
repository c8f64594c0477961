"""`presscheck explain`, `profiles`, `packs`, `catalogue`: what does presscheck ask for, and why?"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from presscheck.errors import UnknownNameError
from presscheck.policy.compiled import Profile
from presscheck.policy.requirement import Requirement
from presscheck.policy.stored import stored_policy

packs = typer.Typer(
    help="Work with packs: folders of requirements, each with its cases.", no_args_is_help=True
)

PACKAGED = Path(__file__).parent.parent / "presscheck" / "packs"


def explain(
    requirement: Annotated[str, typer.Argument(help="Id of a requirement, such as IT-PAID-LABEL.")],
) -> None:
    """Say what a requirement asks, why, which source says so, how to mend it, and show its cases."""
    from presscheck.policy.cases import read_cases

    known = {entry.id: entry for entry in stored_policy().requirements}
    if requirement.upper() not in known:
        raise UnknownNameError("requirement", requirement, tuple(known))
    entry = known[requirement.upper()]
    console = Console(highlight=False)
    for line in _explanation(entry):
        console.print(line)
    console.print("\n[bold]Cases[/]")
    for case in read_cases(PACKAGED / entry.pack / f"{entry.id}.cases.yaml"):
        console.print(f"  {case.expect}: {escape(case.name)}")


def _explanation(entry: Requirement) -> list[str]:
    status = entry.status if entry.status == "verified" else f"{entry.status}: at most review"
    facts = f"[bold]Family[/] {entry.family}   [bold]Severity[/] {entry.severity}   [bold]Status[/] {status}"
    period = (
        f"from {entry.valid_from}" if entry.valid_from else "",
        f"to {entry.valid_to}" if entry.valid_to else "",
    )
    sources = (f"{source.id}, {source.clause}  {source.where}" for source in entry.sources)
    return [
        f"[bold]{entry.id}[/]  {escape(entry.title)}",
        f"\n{escape(entry.why)}\n",
        facts,
        f"[bold]In force[/] {' '.join(filter(None, period)) or 'always'}",
        *(f"[bold]Source[/] {escape(source)}" for source in sources),
        *(f"[bold]Insert ({language})[/] {escape(text)}" for language, text in entry.remedy.items()),
    ]


def profiles() -> None:
    """List the profiles: what each expects of its inflow, and which uploads it matches."""
    table = Table(title="Profiles, in the order in which they are tried")
    for column in ("name", "kind", "markets", "packs", "matches", "expects"):
        table.add_column(column, overflow="fold")
    for entry in stored_policy().profiles:
        table.add_row(*_profile_row(entry))
    Console().print(table)


def _profile_row(entry: Profile) -> tuple[str, ...]:
    matches = ", ".join(f"{bucket}/{prefix}" for bucket, prefix in entry.match) or "all the rest"
    return (
        entry.name,
        entry.kind,
        " ".join(entry.markets),
        " ".join(entry.packs),
        matches,
        escape(entry.title),
    )


@packs.command("test")
def run_pack_cases(
    folder: Annotated[
        Path, typer.Argument(help="A folder of packs; without it, the packs that ship.")
    ] = PACKAGED,
) -> None:
    """Run the cases of every requirement in a folder of packs; exit 1 if one does not come out as written."""
    from presscheck.policy.cases import run_cases

    console = Console(highlight=False)
    results = run_cases(folder)
    failed = [result for result in results if not result.passed]
    for result in failed:
        console.print(f"[red]failed[/] {result.requirement}: {escape(result.name)}: {escape(result.message)}")
    console.print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    raise typer.Exit(1 if failed or not results else 0)


def catalogue(
    html: Annotated[bool, typer.Option("--html", help="Print HTML instead of Markdown.")] = False,
) -> None:
    """Print the catalogue of packs, requirements, vocabulary, wires and registers."""
    from presscheck.policy.catalogue import as_html, as_markdown

    typer.echo(as_html(stored_policy()) if html else as_markdown(stored_policy()), nl=False)
