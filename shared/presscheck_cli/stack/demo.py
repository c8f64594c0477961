"""What does presscheck do with a release? Shows it on the real template, here, in under a minute."""

from collections.abc import Sequence

from rich.console import Console, Group
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from presscheck_cli.stack.deployment import Deployed, deploy
from presscheck_cli.stack.inflow import Ended, Subscriber, subscribe, upload, wait
from presscheck_cli.stack.samples import Sample, faults, samples, worst
from presscheck_cli.stack.server import local_aws
from presscheck_cli.stack.showing import alert_panel, findings, verdict_text

type Results = list[tuple[Sample, Ended]]
PATIENCE = 180.0

NEXT = """\
Try next:
  uv run presscheck check FILE --profile immediapress   check a file of your own, no AWS needed
  uv run presscheck up                                  keep this running and upload your own
  uv run presscheck explain IT-PAID-LABEL               what a requirement asks for, and who says so"""


def demo(console: Console) -> int:
    """Upload every sample release; return 0 only if each ended as it must."""
    chosen = samples()
    with local_aws() as aws:
        with console.status("Deploying template.yaml to the local AWS"):
            deployed = deploy(aws)
            subscriber = subscribe(deployed)
        results = _run(console, deployed, subscriber, chosen)
    failures = {sample.file: faults(sample, result) for sample, result in results}
    _show(console, results, failures)
    return 1 if any(failures.values()) else 0


def _run(console: Console, deployed: Deployed, subscriber: Subscriber, chosen: Sequence[Sample]) -> Results:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console) as progress:
        sending = progress.add_task("Uploading", total=len(chosen))
        checking = progress.add_task("Checked, and alerts received", total=len(chosen))
        waiting = []
        for sample in chosen:
            waiting.append((sample, upload(deployed, sample.key, sample.path.read_bytes())))
            progress.advance(sending)
        results = []
        for sample, sent in waiting:
            results.append((sample, wait(subscriber, sent, PATIENCE)))
            progress.advance(checking)
    return results


def _show(console: Console, results: Results, failures: dict[str, tuple[str, ...]]) -> None:
    table = Table("release", "verdict", "findings: quote, zone, reason", show_lines=True, title="Verdicts")
    for sample, result in results:
        faulty = "".join(f"\n{one}" for one in failures[sample.file])
        table.add_row(
            Text.assemble(sample.key, (faulty, "bold red")),
            verdict_text(worst(result.releases)),
            Group(*(line for release in result.releases for line in findings(release))),
        )
    console.print(table)
    for _, result in results:
        for alert in result.alerts:
            console.print(alert_panel(alert))
    wrong = sum(map(bool, failures.values()))
    told = f"{len(results)} uploads, {sum(len(result.alerts) for _, result in results)} alerts"
    if wrong:
        console.print(Text(f"{told}; {wrong} did not end as their sample says", "bold red"))
    else:
        console.print(Text(f"{told}; each ended as its sample says", "bold green"))
    console.print(NEXT, markup=False)
