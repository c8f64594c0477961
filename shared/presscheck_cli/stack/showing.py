"""How do verdicts and alerts of the local stack look on a terminal?"""

from collections.abc import Iterator, Mapping
from typing import Any

from rich.json import JSON
from rich.panel import Panel
from rich.text import Text

from presscheck_cli.rendering import COLOURS, quote

type Json = Mapping[str, Any]

OPEN = ("not_evaluated", "missing", "inadequate", "review")


def verdict_text(verdict: str) -> Text:
    """Render the name of a verdict in its colour."""
    return Text(verdict, COLOURS[verdict])


def findings(release: Json) -> Iterator[Text]:
    """Render the findings of one release: what is open, then the evidence of what is met."""
    if release["fragment"]:
        yield Text(f"#{release['fragment']}: {release['verdict']}", "bold")
    if release.get("detail"):
        yield Text(f"{', '.join(release['reasons'])}: {release['detail']}")
    for finding in release["findings"]:
        if finding["state"] in OPEN:
            yield from _open(release, finding)
    met = [one for one in release["findings"] if one["state"] == "met"]
    for index in dict.fromkeys(index for one in met for index in one["evidence"]):
        yield quote(release["marks"][index], "found")
    if met:
        yield Text(f"met: {', '.join(one['requirement'] for one in met)}", "green")


def alert_panel(alert: Json) -> Panel:
    """Render an alert in full, as its subscriber received it."""
    title = f"alert: {alert['transition']} {alert['verdict']}  {alert['release']['key']}"
    content = JSON.from_data(alert).text
    content.no_wrap, content.overflow = False, "fold"
    return Panel(content, title=Text(title), border_style=COLOURS[alert["verdict"]])


def _open(release: Json, finding: Json) -> Iterator[Text]:
    reasons = ", ".join(finding["reasons"])
    yield Text.assemble(
        (finding["state"], COLOURS[finding["state"]]), f" {finding['requirement']}", (f" ({reasons})", "dim")
    )
    for index in finding["evidence"]:
        yield quote(release["marks"][index], "  found")
    if finding["nearest"] is not None:
        yield quote(release["marks"][finding["nearest"]], "  nearest")
