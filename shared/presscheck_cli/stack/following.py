"""What comes of uploads while the local stack stays up? Streams verdicts and alerts until it is stopped."""

from typing import Any

from rich.console import Console
from rich.text import Text

from presscheck_cli.rendering import verdict as verdict_of
from presscheck_cli.stack.deployment import Deployed, deploy
from presscheck_cli.stack.inflow import releases, subscribe
from presscheck_cli.stack.server import KEY, REGION, local_aws
from presscheck_cli.stack.showing import alert_panel

HOW = """\
Ready. Upload into the bucket {bucket}; the prefix selects the profile:

  AWS_ACCESS_KEY_ID={key} AWS_SECRET_ACCESS_KEY={key} AWS_DEFAULT_REGION={region} \\
  aws --endpoint-url {endpoint} s3 cp your-file s3://{bucket}/immediapress/

Verdicts and alerts appear here as they come. Ctrl-C stops and clears everything."""


def up(console: Console) -> int:
    """Run the stack until Ctrl-C, telling every verdict and alert; return 0."""
    try:
        with local_aws() as aws:
            with console.status("Deploying template.yaml to the local AWS"):
                deployed = deploy(aws)
            _follow(console, deployed)
    except KeyboardInterrupt:
        console.print("Stopped; nothing was left behind.")
    return 0


def _follow(console: Console, deployed: Deployed) -> None:
    subscriber = subscribe(deployed)
    names = {"bucket": deployed.bucket, "endpoint": deployed.aws.endpoint, "key": KEY, "region": REGION}
    console.print(Text(HOW.format(**names)))
    told: set[Any] = set()
    while True:
        for identity, release in releases(deployed):
            if identity not in told:
                console.print(verdict_of(release))
                told.add(identity)
        for alert in subscriber.receive(1):
            console.print(alert_panel(alert))
