"""How do misses and false alarms look in their place? One HTML page a document, and an index."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from presscheck_cli.evaluation.run import Result
from presscheck_cli.evaluation.scoring import HIT
from presscheck_cli.evaluation.summary import tally

LONGEST = 200_000
"""Characters of a document shown on its page; the rest adds nothing a reader would scroll to."""

PAGES = Environment(autoescape=True, loader=FileSystemLoader(Path(__file__).parent / "templates"))


def write_pages(folder: Path, results: Sequence[Result]) -> Path:
    """Write the index and a page for every document; return the path of the index."""
    folder.mkdir(parents=True, exist_ok=True)
    for result in results:
        page = PAGES.get_template("document.html").render(r=result, pieces=_pieces(result))
        (folder / f"{result.gold.id}.html").write_text(page, encoding="utf-8")
    index = folder / "index.html"
    worst_first = sorted(results, key=lambda result: -sum(point.outcome != HIT for point in result.points))
    tallies = tally(point for result in results for point in result.points)
    index.write_text(
        PAGES.get_template("index.html").render(tallies=tallies, results=worst_first), encoding="utf-8"
    )
    return index


def _pieces(result: Result) -> list[tuple[str, object]]:
    pieces: list[tuple[str, object]] = []
    at = 0
    for point in sorted(result.points, key=lambda point: point.start):
        if at <= point.start < point.end <= LONGEST:
            pieces += [(result.text[at : point.start], None), (result.text[point.start : point.end], point)]
            at = point.end
    return [*pieces, (result.text[at:LONGEST], None)]
