"""How does an object carry its verdict? As one tag among its own."""

from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from presscheck_aws.objects import UNVERSIONED

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

TAG = "presscheck"
MOST = 10
"""Tags S3 takes on one object."""


def tag(s3: "S3Client", bucket: str, key: str, version_id: str, verdict: str) -> str:
    """Set the verdict among the version's own tags; return why it could not be done, or nothing.

    S3 has no conditional tagging: a tag that a person sets between our reading and writing is lost, so a
    tag that already says the verdict is left alone.
    """
    version = {} if version_id in ("", UNVERSIONED) else {"VersionId": version_id}
    where = {"Bucket": bucket, "Key": key, **version}
    try:
        tags = s3.get_object_tagging(**where)["TagSet"]  # type: ignore[arg-type] # optional argument
        own = [one for one in tags if one["Key"] != TAG]
        if {"Key": TAG, "Value": verdict} in tags:
            return ""
        if len(own) >= MOST:
            return f"the object has {len(own)} tags of its own and S3 takes {MOST}"
        tagging = {"TagSet": [*own, {"Key": TAG, "Value": verdict}]}
        s3.put_object_tagging(**where, Tagging=tagging)  # type: ignore[arg-type] # optional argument
    except (ClientError, BotoCoreError) as error:
        return str(error)[:300]
    return ""
