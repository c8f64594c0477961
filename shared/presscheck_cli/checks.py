"""`presscheck check`: what does a desk learn about files on its own machine?"""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import track

from presscheck.checking import check
from presscheck.errors import InputError
from presscheck.policy.compiled import Policy, Profile
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.report import as_json
from presscheck.verdict import Outcome, Verdict
from presscheck_cli import rendering
from presscheck_cli.inputs import STANDARD_INPUT, Format, release_of

EXIT_CODES = {
    Outcome.NOT_EVALUATED: 4,
    Outcome.MISSING: 1,
    Outcome.INADEQUATE: 1,
    Outcome.REVIEW: 3,
    Outcome.LABELLED: 0,
    Outcome.NOT_REQUIRED: 0,
}
"""Exit code by outcome; the gravest of several files decides, in this order."""


def check_files(
    files: Annotated[
        list[str],
        typer.Argument(help="Files or folders to check; - reads standard input.", metavar="FILE..."),
    ],
    profile: Annotated[
        str, typer.Option(help="What is expected of these files; see `presscheck profiles`.")
    ] = "default",
    on: Annotated[
        str,
        typer.Option("--date", help="Check under the law of this day (YYYY-MM-DD), not the release's own."),
    ] = "",
    form: Annotated[
        Format, typer.Option("--format", help="Text for people, JSON for machines.")
    ] = Format.TEXT,
    every: Annotated[
        bool, typer.Option("--all", help="Show met requirements as fully as the others.")
    ] = False,
) -> None:
    """Check releases and say what is missing, with evidence. Needs no AWS.

    Exit codes: 0 labelled or not required, 1 missing or inadequate, 2 wrong usage, 3 review,
    4 not evaluated. With several files the gravest counts.
    """
    policy = stored_policy()
    chosen = profile_named(policy, profile)
    day = _day(on)
    verdicts = tuple(_verdicts(tuple(_releases(files)), policy, chosen, day))
    _print(verdicts, form, every=every)
    raise typer.Exit(exit_code(verdicts))


def exit_code(verdicts: Iterable[Verdict]) -> int:
    """Return the exit code of the gravest verdict; 0 where there is none."""
    outcomes = {verdict.outcome for verdict in verdicts}
    return next((code for outcome, code in EXIT_CODES.items() if outcome in outcomes), 0)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise InputError(f"--date {text!r} is not a day; write it as 2026-05-18") from error


def _releases(names: Iterable[str]) -> Iterator[Path | None]:
    for name in names:
        path = Path(name)
        if name == STANDARD_INPUT:
            yield None
        elif path.is_dir():
            found = sorted(child for child in path.rglob("*") if _is_release(child, path))
            if not found:
                raise InputError(f"{name}: this folder holds no file to check")
            yield from found
        elif path.exists():
            yield path
        else:
            raise InputError(f"{name}: no such file; name a file, a folder, or - for standard input")


def _is_release(path: Path, folder: Path) -> bool:
    return path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)


def _verdicts(
    paths: tuple[Path | None, ...], policy: Policy, profile: Profile, day: date | None
) -> Iterator[Verdict]:
    quiet = len(paths) < 2 or not sys.stderr.isatty()
    for path in track(paths, "Checking", console=Console(stderr=True), disable=quiet, transient=True):
        yield from check(release_of(path), policy, profile, on=day)


def _print(verdicts: tuple[Verdict, ...], form: Format, *, every: bool) -> None:
    report: dict[str, Any] = as_json(verdicts)
    if form is Format.JSON:
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
        return
    console = Console(highlight=False)
    for release in report["releases"]:
        console.print(rendering.verdict(release, every=every))
        console.print()
