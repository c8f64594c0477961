"""`presscheck read`: what does presscheck see in a file, before it judges anything?"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from presscheck.document import Document, Unreadable, Zone
from presscheck.errors import InputError
from presscheck.reading import read
from presscheck.release import Release
from presscheck_cli.rendering import shortened

AROUND = (Zone.ASIDE, Zone.METADATA)
"""Zones that hold nothing of the article itself."""


def read_file(
    file: Annotated[Path, typer.Argument(help="The file to read.")],
    aside: Annotated[bool, typer.Option("--all", help="Show menus, ad slots and metadata too.")] = False,
) -> None:
    """Print each block of a file with its zone, its visibility, its place and the rule that decided."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror})") from error
    console = Console(highlight=False)
    items = read(Release(content, file.name))
    for item in items:
        console.print(_heading(item))
        if isinstance(item, Document):
            console.print(_blocks(item, aside=aside))
            if not aside and (left := _left_out(item)):
                console.print(Text(f"and {left} of menus, ad slots and metadata: --all shows them", "dim"))
    if all(isinstance(item, Unreadable) for item in items):
        raise typer.Exit(4)


def _heading(item: Document | Unreadable) -> Text:
    name = f"{item.format}{f' #{item.fragment}' if item.fragment else ''}"
    if isinstance(item, Unreadable):
        return Text(f"{name}: {item.reason}: {item.detail}", "bold magenta")
    notes = f"; {'; '.join(item.coverage.notes)}" if item.coverage.notes else ""
    return Text(f"{name}, {len(item.text):,} characters, read {item.coverage.share:.0%}{notes}", "bold")


def _left_out(document: Document) -> str:
    count = sum(block.zone in AROUND for block in document.blocks)
    return f"{count} blocks" if count > 1 else "1 block" if count else ""


def _blocks(document: Document, *, aside: bool) -> Table:
    table = Table("zone", "shown", "place", "text", "because", box=None)
    for block in document.blocks:
        if aside or block.zone not in AROUND:
            place = block.place
            where = f"{place.line}:{place.column}" if place.line else f"p. {place.page}" if place.page else ""
            shown = "hidden" if block.hidden else "ad slot" if block.slot else "shown"
            quote = Text(shortened(document.text_of(block)))
            table.add_row(block.zone, shown, where or place.part or "", quote, Text(block.because, "dim"))
    return table
