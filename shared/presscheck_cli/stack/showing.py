"""How do verdicts and alerts of the local stack look on a terminal?"""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from rich.highlighter import JSONHighlighter
from rich.panel import Panel
from rich.text import Text

from presscheck.alert import OPEN
from presscheck.notice import from_json, plain_text, subject
from presscheck_cli.rendering import COLOURS, quote

type Json = Mapping[str, Any]


def verdict_text(verdict: str) -> Text:
    """Render the name of a verdict in its colour."""
    return Text(verdict, COLOURS[verdict])


def findings(release: Json) -> Iterator[Text]:
    """Render the findings of one release: what is open, each evidence once, then advice and what is met."""
    if release["fragment"]:
        yield Text(f"#{release['fragment']}: {release['verdict']}", "bold")
    if release.get("detail"):
        yield Text(f"{', '.join(release['reasons'])}: {release['detail']}")
    still = [one for one in release["findings"] if one["state"] in OPEN]
    for _, alike in groupby(sorted((one for one in still if one["severity"] == "must"), key=_cause), _cause):
        yield from _open(release, tuple(alike))
    met = [one for one in release["findings"] if one["state"] == "met"]
    for index in dict.fromkeys(index for one in met for index in one["evidence"]):
        mark = release["marks"][index]
        yield quote(mark, mark["kind"].replace("_", " "))
    yield from _listed("advice", (one for one in still if one["severity"] != "must"), "yellow")
    yield from _listed("met", met, "green")


def mail_panel(alert: Json) -> Panel:
    """Render the mail that a desk gets of an alert."""
    told = from_json(dict(alert))
    return Panel(Text(plain_text(told).rstrip()), title=Text(f"mail: {subject(told)}"))


def alert_panel(alert: Json) -> Panel:
    """Render an alert in full, as its subscriber received it, with each gap on lines of its own."""
    title = f"alert: {alert['transition']} {alert['verdict']}  {alert['release']['key']}"
    content = JSONHighlighter()(Text("\n".join(_json_lines(alert)), overflow="fold"))
    return Panel(content, title=Text(title), border_style=COLOURS[alert["verdict"]])


def _json_lines(alert: Json) -> Iterator[str]:
    yield "{"
    for number, (name, value) in enumerate(alert.items(), 1):
        end = "," if number < len(alert) else ""
        if name == "missing" and value:
            gaps = ",\n".join(f"    {_compact(gap)}" for gap in value)
            yield f"  {_compact(name)}: [\n{gaps}\n  ]{end}"
        else:
            yield f"  {_compact(name)}: {_compact(value)}{end}"
    yield "}"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cause(finding: Json) -> tuple[int, str, list[int], int]:
    """Return what findings have in common that are shown together."""
    nearest = -1 if finding["nearest"] is None else finding["nearest"]
    return OPEN.index(finding["state"]), ", ".join(finding["reasons"]), finding["evidence"], nearest


def _open(release: Json, alike: tuple[Json, ...]) -> Iterator[Text]:
    first = alike[0]
    names = ", ".join(one["requirement"] for one in alike)
    reasons = f" ({', '.join(first['reasons'])})"
    yield Text.assemble((first["state"], COLOURS[first["state"]]), f" {names}", (reasons, "dim"))
    for index in first["evidence"]:
        yield quote(release["marks"][index], "  found")
    if first["nearest"] is not None and first["nearest"] not in first["evidence"]:
        yield quote(release["marks"][first["nearest"]], "  nearest")


def _listed(lead: str, chosen: Iterable[Json], style: str) -> Iterator[Text]:
    names = ", ".join(f"{one['requirement']}" for one in chosen)
    if names:
        yield Text.assemble((f"{lead}: ", style), (names, "dim"))
