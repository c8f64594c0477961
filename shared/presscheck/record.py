"""Which rows tell the table of a verdict?

All rows of one object share a partition, `RELEASE#<bucket>/<key>`:

    ORDER                                          which version counts, by S3's sequencer
    LATEST[#<fragment>]                            what counts now, one an item; the desk's lists
    VERSION#<sequencer>#<version>#<n>[#<fragment>] history, with the whole verdict
    ALERT#<id>                                     outbox
    WAIVER#<requirement>#<text digest>#<moment>    people's decisions (`decision.py`)
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from presscheck.abridging import abridged
from presscheck.alert import UNKNOWN, Alert, Previous, Setting, alert_of, gone_alert, open_gaps
from presscheck.notice import as_json as alert_as_json
from presscheck.plain import clean
from presscheck.release import ReleaseRef
from presscheck.report import as_json
from presscheck.verdict import Verdict

SCHEMA = "presscheck/row/1"

HEADLINE = 300
SEQUENCER = 40
"""Width to which sequencers are padded, so that comparing strings compares the numbers."""

FRAGMENT = 200
"""Longest fragment that stands in a row key as it is, in bytes; a longer one stands as its digest."""

BODY = 250_000
"""Largest verdict in a row, in bytes: DynamoDB takes 400 KB a row."""

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Recording:
    """What rows hold beside a verdict.

    `moment` is when they are written (ISO 8601, UTC), `ends` when history goes (epoch seconds, 0 = never),
    `notes` what was odd about the object itself, `etag` what S3 calls the bytes that were read.
    """

    moment: str
    ends: int = 0
    setting: Setting = UNKNOWN
    notes: tuple[str, ...] = ()
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What one verdict adds to the table: history and the latest row, and an alert row where one is due."""

    version: Row
    latest: Row
    alert: Row | None


def partition(bucket: str, key: str) -> str:
    """Return the partition key of all rows of one object."""
    return f"RELEASE#{bucket}/{key}"


def padded(sequencer: str) -> str:
    """Return a sequencer as lower-case hexadecimal of fixed width; an absent one is the oldest."""
    return sequencer.lower().rjust(SEQUENCER, "0")


def following(sequencer: str) -> str:
    """Return the sequencer right after one: newer than its event, and not newer than any later event.

    What is no hexadecimal number stays as it is.
    """
    try:
        return f"{int(sequencer, 16) + 1:x}"
    except ValueError:
        return sequencer


def latest_key(fragment: str | None) -> str:
    """Return the sort key of the row that says what counts now."""
    return f"LATEST{_suffix(fragment)}"


def issuer_key(issuer: str) -> str:
    """Return what an issuer is looked up by; of a length that an index takes."""
    return clean(issuer, HEADLINE).casefold()


def version_key(ref: ReleaseRef, revision: int, fragment: str | None) -> str:
    """Return the sort key of one entry of the history; keys sort in the order of events."""
    return f"{version_prefix(ref)}{revision:06d}{_suffix(fragment)}"


def version_prefix(ref: ReleaseRef) -> str:
    """Return how the sort keys of all entries of one version begin."""
    return f"VERSION#{padded(ref.sequencer)}#{ref.version_id}#"


def fingerprint(verdict: Verdict, version_id: str) -> str:
    """Return a digest of a version and everything its verdict says: equal for a repeated check."""
    content = version_id + _text(as_json((verdict,)))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def previous_of(latest: Row | None) -> Previous | None:
    """Return what a latest row says about the last verdict."""
    if latest is None:
        return None
    return Previous(latest["verdict"], tuple(latest["gaps"]), int(latest["revision"]))


def record_of(verdict: Verdict, ref: ReleaseRef, latest: Row | None, recording: Recording) -> Record:
    """Return the rows that `verdict` adds after the `latest` row of its item, None where there is none."""
    previous = previous_of(latest)
    revision = previous.revision + 1 if previous else 1
    version = version_row(verdict, ref, revision, recording)
    alert = alert_of(verdict, ref, previous, recording.setting)
    return Record(
        version=version,
        latest=_latest_row(verdict, version, recording),
        alert=alert_row(alert, recording) if alert else None,
    )


def version_row(verdict: Verdict, ref: ReleaseRef, revision: int, recording: Recording) -> Row:
    """Return one entry of the history: the verdict as told to machines, and what lists show of it.

    It goes with the history only when it no longer counts (`ending`).
    """
    return {
        **_identity("version", ref, verdict.fragment),
        **_summary(verdict),
        "sk": version_key(ref, revision, verdict.fragment),
        "fingerprint": fingerprint(verdict, ref.version_id),
        "revision": revision,
        "moment": recording.moment,
        "notes": list(recording.notes),
        "body": _text(as_json((abridged(verdict, BODY),))),
    }


def ending(recording: Recording) -> Row:
    """Return what a row holds that goes with the history."""
    return {"expires_at": recording.ends} if recording.ends else {}


def alert_row(alert: Alert, recording: Recording) -> Row:
    """Return the outbox row of an alert; once it is delivered `unsent` goes, and `ends` begins to count."""
    return {
        **_identity("alert", alert.release, alert.fragment),
        **({"ends": recording.ends} if recording.ends else {}),
        "sk": f"ALERT#{alert.alert_id}",
        "moment": recording.moment,
        "unsent": "yes",
        "alert": _text(alert_as_json(alert)),
    }


def retired_row(latest: Row, ref: ReleaseRef, recording: Recording) -> Row | None:
    """Return the alert row of an item that the newer version `ref` no longer holds, if one is due."""
    previous = previous_of(latest)
    alert = gone_alert(ref, latest.get("fragment"), previous, recording.setting) if previous else None
    return alert_row(alert, recording) if alert else None


def _latest_row(verdict: Verdict, version: Row, recording: Recording) -> Row:
    shared = {name: value for name, value in version.items() if name != "body"}
    row = {
        **shared,
        "row": "latest",
        "sk": latest_key(verdict.fragment),
        "version_sk": version["sk"],
        "verdict_day": f"{verdict.outcome.value}#{recording.moment[:10]}",
    }
    issuer = issuer_key(verdict.chain.issuer)
    return {**row, "issuer_key": issuer} if issuer else row


def _identity(kind: str, ref: ReleaseRef, fragment: str | None) -> Row:
    row = {
        "schema": SCHEMA,
        "row": kind,
        "pk": partition(ref.bucket, ref.key),
        "bucket": ref.bucket,
        "key": ref.key,
        "version_id": ref.version_id,
        "sequencer": padded(ref.sequencer),
    }
    return row if fragment is None else {**row, "fragment": fragment}


def _summary(verdict: Verdict) -> Row:
    return {
        "verdict": verdict.outcome.value,
        "reasons": [reason.value for reason in verdict.reasons],
        "gaps": list(open_gaps(verdict)),
        "headline": clean(verdict.headline, HEADLINE),
        "issuer": clean(verdict.chain.issuer, HEADLINE),
        "publisher": clean(verdict.chain.publisher, HEADLINE),
        "profile": verdict.profile,
        "kind": verdict.kind.value,
        "language": verdict.language or "",
        "format": verdict.format,
        "text_digest": verdict.digests.text,
        "policy": verdict.digests.policy,
        "engine": verdict.engine,
    }


def _suffix(fragment: str | None) -> str:
    if fragment is None:
        return ""
    raw = fragment.encode("utf-8", "surrogatepass")
    return f"#{fragment}" if len(raw) <= FRAGMENT else f"#{hashlib.sha256(raw).hexdigest()}"


def _text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
