"""What happens to one release that came in: read, check, record, tag."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from presscheck.alert import Setting
from presscheck.checking import check, not_evaluated
from presscheck.policy.compiled import Policy, Profile
from presscheck.policy.selection import profile_for
from presscheck.reading.guard import Stopped
from presscheck.reading.limits import Limits
from presscheck.record import Recording
from presscheck.release import Release, ReleaseRef
from presscheck.verdict import GRAVITY, Outcome, Reason, Verdict
from presscheck_aws.deadline import within
from presscheck_aws.inbox import Arrival
from presscheck_aws.objects import Fetched, Refused, fetch
from presscheck_aws.records import Saved, Table, save, waivers
from presscheck_aws.settings import CheckSettings
from presscheck_aws.tags import tag

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at one release: when, the how-manieth, and the seconds that are left at any moment."""

    now: datetime
    number: int = 1
    left: Callable[[], float] = lambda: 30.0


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one release: where it was recorded, its gravest outcome, and what did not go well."""

    ref: ReleaseRef
    outcome: Outcome
    saved: Saved
    reasons: tuple[Reason, ...] = ()
    etag_differs: bool = False
    untagged: str = ""


@dataclass(frozen=True, slots=True)
class Intake:
    """What every release is taken in with."""

    s3: "S3Client"
    table: Table
    policy: Policy
    settings: CheckSettings

    def take(self, arrival: Arrival, attempt: Attempt) -> Taken:
        """Read, check, record and tag one object version; errors of AWS itself are raised."""
        ref = arrival.ref
        profile = profile_for(self.policy, ref.bucket, ref.key)
        fetched = fetch(self.s3, ref, self.settings.size_limit)
        ref = replace(ref, version_id=fetched.version_id or ref.version_id)
        verdicts = self._judge(ref, fetched, profile, attempt)
        outcome = min((one.outcome for one in verdicts), key=GRAVITY.index)
        notes = _notes(arrival, fetched)
        recording = self._recording(ref, profile, attempt.now)
        etag = "" if isinstance(fetched, Refused) else fetched.etag
        saved = save(self.table, ref, verdicts, replace(recording, notes=notes, etag=etag))
        return Taken(
            ref=ref,
            outcome=outcome,
            saved=saved,
            reasons=tuple(dict.fromkeys(reason for one in verdicts for reason in one.reasons)),
            etag_differs=bool(notes),
            untagged=self._tag(ref, fetched, outcome),
        )

    def _judge(
        self, ref: ReleaseRef, fetched: Fetched | Refused, profile: Profile | None, attempt: Attempt
    ) -> Sequence[Verdict]:
        name = profile.name if profile else ""
        digest = self.policy.digest
        if isinstance(fetched, Refused):
            detail = fetched.detail
            return [not_evaluated(ref.key, fetched.reason, detail, policy_digest=digest, profile=name)]
        release = Release(fetched.content, ref.key, fetched.media_type, {"received": fetched.received})
        live = waivers(self.table, ref.bucket, ref.key)
        limits = Limits(size=self.settings.size_limit)
        today = attempt.now.date()
        done = within(
            attempt.left(),
            attempt.number,
            lambda: check(release, self.policy, profile, waivers=live, limits=limits, today=today),
        )
        if not isinstance(done, Stopped):
            return done
        detail = f"the check {done.why}: check this release by hand and report the file"
        stopped = not_evaluated(
            ref.key,
            Reason.TIME_SPENT,
            detail,
            policy_digest=digest,
            profile=name,
            release_digest=release.digest,
        )
        return [stopped]

    def _recording(self, ref: ReleaseRef, profile: Profile | None, now: datetime) -> Recording:
        days = self.settings.history_days
        ends = int((now + timedelta(days=days)).timestamp()) if days else 0
        markets = profile.markets if profile else ()
        setting = Setting(markets, desk_link(self.settings.desk_url, ref), object_link(ref))
        return Recording(now.astimezone(UTC).isoformat(timespec="milliseconds"), ends, setting)

    def _tag(self, ref: ReleaseRef, fetched: Fetched | Refused, outcome: Outcome) -> str:
        """Tag also what could not be read: the sender may have given it a tag of ours."""
        if isinstance(fetched, Refused) and fetched.reason is Reason.DELETED:
            return ""
        return tag(self.s3, ref.bucket, ref.key, ref.version_id, outcome.value)


def _notes(arrival: Arrival, fetched: Fetched | Refused) -> tuple[str, ...]:
    if isinstance(fetched, Refused) or arrival.etag in ("", fetched.etag):
        return ()
    return (f"read with ETag {fetched.etag}, announced with {arrival.etag}: written again in the meantime",)


def desk_link(desk: str, ref: ReleaseRef) -> str:
    """Return where the desk shows a release, or nothing where no desk is known."""
    return f"{desk}/release?{urlencode({'bucket': ref.bucket, 'key': ref.key})}" if desk else ""


def object_link(ref: ReleaseRef) -> str:
    """Return where the AWS console shows the version of an object."""
    query = urlencode({"prefix": ref.key, "versionId": ref.version_id})
    return f"https://s3.console.aws.amazon.com/s3/object/{quote(ref.bucket)}?{query}"
