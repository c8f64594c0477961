"""How is an alert told: to people by mail, to machines as JSON, to filters as attributes?"""

from typing import Any

from presscheck.alert import Alert, Gap, Setting, Transition
from presscheck.plain import ascii_line, clean
from presscheck.release import ReleaseRef
from presscheck.verdict import MENDED

SCHEMA = "presscheck/alert/1"

SUBJECT = 100
"""Longest subject SNS takes, in printable ASCII."""

KEY = 300
"""Longest object key shown in a mail, in characters."""

FIRST = {
    Transition.OPENED: "This release needs a person before it is published.",
    Transition.CHANGED: "The verdict of this release has changed; it still needs a person.",
    Transition.RESOLVED: "This release no longer needs a person.",
}

ZONES = {
    "banner": "before the headline",
    "headline": "in the headline",
    "deck": "between headline and first paragraph",
    "body": "in the text",
    "footer": "after the text",
    "metadata": "in the metadata",
}

VISIBLE = {"banner", "headline", "deck", "body", "footer"}
"""The zones that make up a release as its reader sees it."""


def as_json(alert: Alert) -> dict[str, Any]:
    """Return an alert as plain JSON data; the shape is `schemas/alert-1.json`."""
    ref = alert.release
    return {
        "schema": SCHEMA,
        "alert_id": alert.alert_id,
        "transition": alert.transition.value,
        "verdict": alert.verdict,
        "previous": alert.previous,
        "release": {
            "bucket": ref.bucket,
            "key": ref.key,
            "version_id": ref.version_id,
            "sequencer": ref.sequencer,
            "fragment": alert.fragment,
        },
        "headline": alert.headline,
        "issuer": alert.issuer,
        "publisher": alert.publisher,
        "profile": alert.profile,
        "markets": list(alert.setting.markets),
        "severity": alert.severity,
        "reasons": list(alert.reasons),
        "detail": alert.detail,
        "missing": [_gap_as_json(gap) for gap in alert.missing],
        "links": {"desk": alert.setting.desk, "object": alert.setting.object},
    }


def from_json(data: dict[str, Any]) -> Alert:
    """Return the alert that `as_json` told; KeyError where `data` is no alert of schema version 1."""
    ref = data["release"]
    return Alert(
        alert_id=data["alert_id"],
        transition=Transition(data["transition"]),
        verdict=data["verdict"],
        previous=data["previous"],
        release=ReleaseRef(ref["bucket"], ref["key"], ref["version_id"], ref["sequencer"]),
        fragment=ref["fragment"],
        headline=data["headline"],
        issuer=data["issuer"],
        publisher=data["publisher"],
        profile=data["profile"],
        severity=data["severity"],
        reasons=tuple(data["reasons"]),
        detail=data["detail"],
        missing=tuple(_gap_from_json(gap) for gap in data["missing"]),
        setting=Setting(tuple(data["markets"]), data["links"]["desk"], data["links"]["object"]),
    )


def attributes(alert: Alert) -> dict[str, str | tuple[str, ...]]:
    """Return what subscribers may filter on; a tuple is an array, and nothing is empty."""
    return {
        "verdict": alert.verdict,
        "transition": alert.transition.value,
        "profile": alert.profile or "none",
        "market": alert.setting.markets or ("none",),
        "severity": alert.severity,
    }


def subject(alert: Alert) -> str:
    """Return the subject of the mail: at most 100 printable ASCII characters."""
    what = alert.headline or alert.release.key.rpartition("/")[2]
    return ascii_line(f"[presscheck] {alert.transition}: {alert.verdict} - {what}", SUBJECT)


def plain_text(alert: Alert) -> str:
    """Return the mail: what is missing, the nearest miss, the line to insert, where, and who asks for it."""
    parts = [FIRST.get(alert.transition, ""), _facts(alert)]
    if alert.detail:
        parts.append(alert.detail)
    grave = [gap for gap in alert.missing if gap.severity == "must"]
    parts += [_gap_text(number, gap) for number, gap in enumerate(grave, 1)]
    parts += [_advice(alert), _links(alert)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(alert: Alert) -> str:
    ref = alert.release
    item = f" (item {clean(alert.fragment, KEY)})" if alert.fragment else ""
    before = f" (before: {alert.previous})" if alert.previous else ""
    facts = {
        "Verdict": alert.verdict + before,
        "Reasons": ", ".join(alert.reasons),
        "Headline": alert.headline,
        "Issuer": alert.issuer,
        "Publisher": alert.publisher,
        "Profile": alert.profile,
        "File": f"s3://{ref.bucket}/{clean(ref.key, KEY)}{item}",
        "Version": ref.version_id,
    }
    return "\n".join(f"{name + ':':<11}{value}" for name, value in facts.items() if value)


def _gap_text(number: int, gap: Gap) -> str:
    lines = [f"{number}. {gap.title} [{gap.requirement}: {gap.state}]"]
    if gap.reason:
        lines.append(f"   Why:     {gap.reason}")
    lines += [f"   Note:    {note}" for note in gap.notes]
    if gap.nearest:
        place = ZONES.get(gap.nearest_zone, gap.nearest_zone)
        because = f": {gap.nearest_because}" if gap.nearest_because else ""
        lines.append(f'   Nearest: "{gap.nearest}" {place}{because}')
    if gap.remedy:
        act = "Insert" if MENDED.isdisjoint(gap.reason.split(", ")) else "Mend"
        lines.append(f"   {act + ':':<8} {gap.remedy}")
    if gap.where:
        lines.append(f"   Where:   {_where(gap.where)}")
    if gap.source:
        lines.append(f"   Source:  {gap.source}")
    return "\n".join(lines)


def _where(zones: tuple[str, ...]) -> str:
    if set(zones) >= VISIBLE:
        return "anywhere in the release"
    return " or ".join(ZONES.get(zone, zone) for zone in zones)


def _advice(alert: Alert) -> str:
    advice = [f"- {gap.title} [{gap.requirement}]" for gap in alert.missing if gap.severity != "must"]
    return "\n".join(["Advice, which opens no alert:", *advice]) if advice else ""


def _links(alert: Alert) -> str:
    links = {"Desk:": alert.setting.desk, "Object:": alert.setting.object, "Alert:": alert.alert_id}
    return "\n".join(f"{name:<8} {link}" for name, link in links.items() if link)


def _gap_as_json(gap: Gap) -> dict[str, Any]:
    return {
        "requirement": gap.requirement,
        "title": gap.title,
        "state": gap.state,
        "severity": gap.severity,
        "reason": gap.reason,
        "notes": list(gap.notes),
        "nearest": gap.nearest,
        "nearest_zone": gap.nearest_zone,
        "nearest_because": gap.nearest_because,
        "remedy": gap.remedy,
        "where": list(gap.where),
        "source": gap.source,
    }


def _gap_from_json(data: dict[str, Any]) -> Gap:
    lists = {"notes": tuple(data["notes"]), "where": tuple(data["where"])}
    return Gap(**{**data, **lists})
