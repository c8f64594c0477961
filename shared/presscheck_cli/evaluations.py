"""`presscheck evaluate`: how good is it, on documents that people annotated?"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from presscheck_cli.evaluation.gold import read_gold
from presscheck_cli.evaluation.page import write_pages
from presscheck_cli.evaluation.run import evaluate
from presscheck_cli.evaluation.tables import show


def evaluate_gold(
    gold: Annotated[
        Path, typer.Argument(help="Gold annotations, one JSON object a line.", metavar="GOLD.jsonl")
    ],
    report: Annotated[
        Path | None, typer.Option(help="Folder for HTML pages that show each difference in its place.")
    ] = None,
    profile: Annotated[str, typer.Option(help="Profile to check under.")] = "mixed",
    points: Annotated[bool, typer.Option(help="List every miss and false alarm.")] = True,
) -> None:
    """Measure against gold annotations: precision, recall and F1 by field, format and language.

    One row a document: id, file (beside the gold file), format, language, kind (press_release,
    sponsored_article, editorial, other), and what was checked of: labels [{label, where}],
    adslot_labels, nav_ad_strings, wire, dateline, issuer, contact {present, first_line}, source_line,
    source_link, boilerplate_head, disclaimer, ai_disclosure, state_media_notice. null is not scored;
    "" and [] mean checked and absent.
    """
    golds = read_gold(gold)
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Reading and marking", total=len(golds))
        results = list(evaluate(golds, profile, lambda _: progress.advance(task)))
    console = Console(highlight=False)
    show(console, results, every_point=points)
    if report:
        console.print(f"Differences in their places: {write_pages(report, results)}")
