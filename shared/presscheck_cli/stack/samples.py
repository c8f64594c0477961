"""What must become of each sample release, and did it?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from presscheck.alert import ALERTING
from presscheck.verdict import GRAVITY
from presscheck_cli.stack.inflow import Ended
from presscheck_cli.stack.places import LocalStackError, checkout


class Sample(BaseModel):
    """One file of `events/releases/`: where it is uploaded, and how it must end."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    prefix: str = ""
    verdict: str
    requirement: str | None = None
    state: str | None = None
    reasons: tuple[str, ...] = ()
    because: str = ""
    fragments: dict[str, str] = {}

    @property
    def path(self) -> Path:
        """The file of the sample."""
        return folder() / self.file

    @property
    def key(self) -> str:
        """The key it is uploaded under."""
        return f"{self.prefix}{self.file}"


def folder() -> Path:
    """Return the folder of the samples."""
    return checkout() / "events" / "releases"


def samples() -> tuple[Sample, ...]:
    """Return every sample; LocalStackError where the list cannot be read or leaves a file out."""
    listed = yaml.safe_load((folder() / "expectations.yaml").read_text(encoding="utf-8")) or []
    entries = listed if isinstance(listed, list) else listed.get("samples", [])
    try:
        found = tuple(Sample.model_validate(one) for one in entries)
    except ValidationError as error:
        raise LocalStackError(f"events/releases/expectations.yaml: {error}") from error
    present = {path.name for path in folder().iterdir() if path.name != "expectations.yaml"}
    differing = present ^ {one.file for one in found}
    if differing:
        raise LocalStackError(f"expectations.yaml and its folder differ in: {', '.join(sorted(differing))}")
    return found


def worst(releases: tuple[dict[str, Any], ...]) -> str:
    """Return the gravest verdict of the releases of one file."""
    return min((str(one["verdict"]) for one in releases), key=[*map(str, GRAVITY)].index)


def faults(sample: Sample, ended: Ended) -> tuple[str, ...]:
    """Return in which points an upload did not end as its sample says."""
    return tuple(_faults(sample, ended))


def _faults(sample: Sample, ended: Ended) -> Iterator[str]:
    verdict = worst(ended.releases)
    if verdict != sample.verdict:
        yield f"{verdict}, not {sample.verdict}"
    for release in ended.releases:
        expected = sample.fragments.get(release["fragment"] or "", release["verdict"])
        if release["verdict"] != expected:
            yield f"#{release['fragment']}: {release['verdict']}, not {expected}"
    findings = [one for release in ended.releases for one in release["findings"]]
    named = [one for one in findings if sample.requirement in (None, one["requirement"])]
    if sample.requirement and not named:
        yield f"no finding {sample.requirement}"
    if sample.state and sample.state not in {one["state"] for one in named}:
        yield f"{sample.requirement} is not {sample.state}"
    told = {reason for one in (*named, *ended.releases) for reason in one["reasons"]}
    if absent := set(sample.reasons) - told:
        yield f"no reason {', '.join(sorted(absent))}"
    due = {one["fragment"] for one in ended.releases if one["verdict"] in ALERTING}
    opened = {one["release"].get("fragment") for one in ended.alerts if one["transition"] == "opened"}
    if due != opened:
        yield "its alerts are not those its verdicts call for"
