"""`presscheck read`: what does presscheck see in a file, before it judges anything?"""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from presscheck.document import Block, Document, Place, Unreadable, Zone
from presscheck.placing import places_of
from presscheck.reading import read
from presscheck_cli.inputs import STANDARD_INPUT, Format, release_of
from presscheck_cli.rendering import shortened

AROUND = (Zone.ASIDE, Zone.METADATA)
"""Zones that hold nothing of the article itself."""


def read_file(
    file: Annotated[Path, typer.Argument(help="The file to read; - reads standard input.")],
    aside: Annotated[
        bool, typer.Option("--all", help="Show menus, ad slots, metadata and the path of each element too.")
    ] = False,
    form: Annotated[
        Format, typer.Option("--format", help="Text for people, JSON for machines.")
    ] = Format.TEXT,
) -> None:
    """Print each block of a file with its zone, its visibility, its place and the rule that decided."""
    items = read(release_of(None if str(file) == STANDARD_INPUT else file))
    if form is Format.JSON:
        typer.echo(json.dumps([_as_json(item) for item in items], ensure_ascii=False, indent=2))
    else:
        _print(items, aside=aside)
    if all(isinstance(item, Unreadable) for item in items):
        raise typer.Exit(4)


def _print(items: tuple[Document | Unreadable, ...], *, aside: bool) -> None:
    console = Console(highlight=False)
    for item in items:
        console.print(_heading(item))
        if isinstance(item, Document):
            console.print(_blocks(item, aside=aside))
            if not aside and (left := _left_out(item)):
                console.print(Text(f"and {left} of menus, ad slots and metadata: --all shows them", "dim"))


def _as_json(item: Document | Unreadable) -> dict[str, Any]:
    if isinstance(item, Unreadable):
        return {
            "format": item.format,
            "fragment": item.fragment,
            "reason": item.reason,
            "detail": item.detail,
        }
    return {
        "format": item.format,
        "fragment": item.fragment,
        "coverage": {"share": item.coverage.share, "notes": list(item.coverage.notes)},
        "text": item.text,
        "blocks": [_block_as_json(block, place) for block, place in _placed(item)],
    }


def _block_as_json(block: Block, place: Place) -> dict[str, Any]:
    told = block._asdict() | place._asdict()
    del told["place"]
    return told


def _placed(document: Document) -> list[tuple[Block, Place]]:
    starts = [block.start for block in document.blocks]
    return list(zip(document.blocks, places_of(document, starts), strict=True))


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
    table = Table("zone", "shown", Column("place", overflow="fold"), "text", "because", box=None)
    for block, place in _placed(document):
        if aside or block.zone not in AROUND:
            shown = "hidden" if block.hidden else "ad slot" if block.slot else "shown"
            quote = Text(shortened(document.text_of(block)))
            because = f"{block.because}; hint: {block.hint}" if block.hint else block.because
            table.add_row(block.zone, shown, _where(place, path=aside), quote, Text(because, "dim"))
    return table


def _where(place: Place, *, path: bool) -> Text:
    """Return a place in few signs: part, page, line and column; the path where asked for or alone."""
    line = f"{place.line}:{place.column}" if place.line else ""
    page = f"p. {place.page}" if place.page else ""
    steps = place.path if path or not line else ""
    return Text(" ".join(filter(None, (place.part, page, line, steps))))
