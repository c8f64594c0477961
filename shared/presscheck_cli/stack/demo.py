"""What does presscheck do with a release? Shows it on the real template, here, in under a minute."""

import time
from collections import Counter
from collections.abc import Sequence

from rich.console import Console, Group
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from presscheck.verdict import GRAVITY
from presscheck_cli.stack.deployment import Deployed, deploy
from presscheck_cli.stack.inflow import Ended, Subscriber, subscribe, upload, wait
from presscheck_cli.stack.samples import Sample, faults, samples, worst
from presscheck_cli.stack.server import local_aws
from presscheck_cli.stack.showing import alert_panel, findings, mail_panel, verdict_text

type Results = list[tuple[Sample, Ended]]
PATIENCE = 180.0

LEGEND = """\
How to read it: a line names what is missing, inadequate or to be reviewed, with its reason, then what was
found instead. "advice" opens no alert; "met" is what the release carries, with the quotes above as evidence.
"""

MAIL = "The first alert as the desk gets it by mail, then every alert as a machine received it:"

NEXT = """\
Try next:
  .uv/bin/uv run presscheck check FILE --profile immediapress  check a file of your own, no AWS needed
  .uv/bin/uv run presscheck up                                 keep this running and upload your own
  .uv/bin/uv run presscheck explain IT-PAID-LABEL              what a requirement asks for, and who says so"""


def demo(console: Console) -> int:
    """Upload every sample release; return 0 only if each ended as it must."""
    chosen = samples()
    console.print("Starting a local AWS and deploying template.yaml to it; nothing leaves this machine ...")
    start = time.monotonic()
    with local_aws() as aws:
        deployed = deploy(aws)
        subscriber = subscribe(deployed)
        console.print(f"Deployed in {time.monotonic() - start:.0f} s. Now the releases of events/releases/:")
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
    console.print(_table(results, failures))
    console.print(Text(LEGEND, "dim"))
    alerts = [alert for _, result in results for alert in result.alerts]
    if alerts:
        console.print(Text(MAIL, "bold"), mail_panel(alerts[0]))
    for alert in alerts:
        console.print(alert_panel(alert))
    counts = Counter(worst(result.releases) for _, result in results)
    tally = ", ".join(f"{counts[outcome]} {outcome}" for outcome in GRAVITY if counts[outcome])
    told = f"{len(results)} uploads: {tally}; {len(alerts)} alerts"
    wrong = [f"{file}: {', '.join(found)}" for file, found in failures.items() if found]
    if wrong:
        rest = "\n".join([f"{told}. {len(wrong)} did not end as their sample says:", *wrong])
        console.print(Text(rest, "bold red"))
    else:
        console.print(Text(f"{told}. Each ended as its sample says.", "bold green"))
    console.print(NEXT, markup=False)


def _table(results: Results, failures: dict[str, tuple[str, ...]]) -> Table:
    table = Table("release", "verdict", "findings: quote, zone, reason", show_lines=True, title="Verdicts")
    for sample, result in results:
        faulty = "".join(f"\n{one}" for one in failures[sample.file])
        table.add_row(
            Text.assemble(sample.key, (faulty, "bold red")),
            verdict_text(worst(result.releases)),
            Group(*(line for release in result.releases for line in findings(release))),
        )
    return table
