"""What are the bytes of one object version, or why can they not be had?"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from presscheck.release import ReleaseRef
from presscheck.verdict import Reason
from presscheck_aws.retrying import is_passing

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

DELETED = ("NoSuchKey", "NoSuchVersion", "404", "MethodNotAllowed", "405")
DENIED = ("AccessDenied", "403", "AllAccessDisabled")
UNVERSIONED = "null"
"""What S3 calls the version of an object that was stored without versioning."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of one version and what S3 says of them; `received` is the day it was stored (ISO 8601)."""

    content: bytes
    version_id: str
    etag: str
    media_type: str | None
    received: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Why there are no bytes; `detail` says what to do."""

    reason: Reason
    detail: str
    version_id: str = ""


def fetch(s3: "S3Client", ref: ReleaseRef, limit: int) -> Fetched | Refused:
    """Return the version `ref` names, or the current one where it names none; ClientError where S3 fails."""
    version = {"VersionId": ref.version_id} if ref.version_id else {}
    try:
        answer = s3.get_object(Bucket=ref.bucket, Key=ref.key, **version)  # type: ignore[arg-type] # optional argument
    except ClientError as error:
        refused = _refusal(error, ref)
        if refused is None:
            raise
        return refused
    found = answer.get("VersionId") or ref.version_id or UNVERSIONED
    if answer["ContentLength"] > limit:
        answer["Body"].close()
        return Refused(Reason.TOO_LARGE, _too_large(answer["ContentLength"], limit), found)
    return Fetched(
        content=answer["Body"].read(),
        version_id=found,
        etag=answer["ETag"].strip('"'),
        media_type=answer.get("ContentType"),
        received=answer["LastModified"].date().isoformat(),
    )


def _too_large(size: int, limit: int) -> str:
    return (
        f"the object has {size:,} bytes and the limit is {limit:,}: raise the parameter SizeLimit, "
        "or check this release by hand"
    )


def _refusal(error: ClientError, ref: ReleaseRef) -> Refused | None:
    answer: dict[str, Any] = error.response["Error"]  # type: ignore[assignment] # S3 adds keys of its own
    code, message = answer.get("Code", ""), answer.get("Message", "")
    if is_passing(error):
        return None
    if code in DELETED:
        detail = "the object was deleted before it could be read: nothing to publish, or upload it again"
        return Refused(Reason.DELETED, detail)
    if code.startswith("KMS.") or (code in DENIED and "kms:" in message.lower()):
        return Refused(Reason.KMS_DENIED, _denied("kms:Decrypt", "the object's key", message))
    if code in DENIED:
        action = "s3:GetObjectVersion" if ref.version_id else "s3:GetObject"
        return Refused(Reason.ACCESS_DENIED, _denied(action, f"{ref.bucket}/{ref.key}", message))
    if code == "InvalidObjectState":
        detail = "the object lies in an archive storage class: restore it, then upload it again"
        return Refused(Reason.UNREADABLE, detail)
    return None


def _denied(action: str, what: str, message: str) -> str:
    told = message[:300]
    return f"the check function may not {action} on {what[:300]}: allow it for the function's role ({told})"
