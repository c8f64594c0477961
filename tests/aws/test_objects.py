from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from presscheck.release import ReleaseRef
from presscheck.verdict import Reason
from presscheck_aws.objects import Fetched, Refused, fetch


def refusing(code: str, message: str = "", status: int = 403):
    """An S3 that answers every read with one error, as botocore raises it."""

    def get_object(**_given: object):
        error: Any = {
            "Error": {"Code": code, "Message": message},
            "ResponseMetadata": {"HTTPStatusCode": status},
        }
        raise ClientError(error, "GetObject")

    s3: Any = SimpleNamespace(get_object=get_object)
    return s3


REF = ReleaseRef("incoming-releases", "a.txt", "v1")


def test_the_version_that_was_announced_is_read_though_a_newer_one_is_there(aws, bucket):
    first = aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"one")["VersionId"]
    aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"two")

    fetched = fetch(aws.s3(), ReleaseRef(bucket, "a.txt", first), 100)

    assert isinstance(fetched, Fetched)
    assert (fetched.content, fetched.version_id) == (b"one", first)


def test_without_a_version_the_one_that_was_read_is_named(aws, bucket):
    version = aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"one", ContentType="text/plain")

    fetched = fetch(aws.s3(), ReleaseRef(bucket, "a.txt", ""), 100)

    assert isinstance(fetched, Fetched)
    assert (fetched.version_id, fetched.media_type) == (version["VersionId"], "text/plain")
    assert fetched.etag == version["ETag"].strip('"')


def test_an_object_of_exactly_the_limit_is_read(aws, bucket):
    aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"12345")

    assert isinstance(fetch(aws.s3(), ReleaseRef(bucket, "a.txt", ""), 5), Fetched)


def test_an_object_over_the_limit_is_not_read(aws, bucket):
    version = aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"123456")["VersionId"]

    refused = fetch(aws.s3(), ReleaseRef(bucket, "a.txt", ""), 5)

    assert isinstance(refused, Refused)
    assert (refused.reason, refused.version_id) == (Reason.TOO_LARGE, version)
    assert "SizeLimit" in refused.detail


@pytest.mark.parametrize("version", ["", "unknown-version"])
def test_a_deleted_object_is_said_to_be_deleted(aws, bucket, version):
    refused = fetch(aws.s3(), ReleaseRef(bucket, "gone.txt", version), 100)

    assert isinstance(refused, Refused)
    assert refused.reason is Reason.DELETED


@pytest.mark.parametrize(
    ("code", "message", "reason", "action"),
    [
        ("NoSuchVersion", "", Reason.DELETED, "upload it again"),
        ("MethodNotAllowed", "", Reason.DELETED, "upload it again"),
        ("AccessDenied", "Access Denied", Reason.ACCESS_DENIED, "s3:GetObjectVersion"),
        ("AccessDenied", "not authorized to perform: kms:Decrypt", Reason.KMS_DENIED, "kms:Decrypt"),
        ("KMS.DisabledException", "the key is disabled", Reason.KMS_DENIED, "kms:Decrypt"),
        ("InvalidObjectState", "", Reason.UNREADABLE, "restore it"),
    ],
)
def test_a_refusal_names_its_reason_and_what_to_do(code, message, reason, action):
    refused = fetch(refusing(code, message), REF, 100)

    assert isinstance(refused, Refused)
    assert refused.reason is reason
    assert action in refused.detail


def test_without_a_version_another_permission_is_missing():
    refused = fetch(refusing("AccessDenied"), ReleaseRef("b", "a.txt", ""), 100)

    assert isinstance(refused, Refused)
    assert "s3:GetObject on" in refused.detail


@pytest.mark.parametrize("code", ["SlowDown", "InternalError", "NoSuchBucket", "KMS.KMSInternalException"])
def test_a_fault_of_s3_itself_is_raised_so_that_the_message_comes_again(code):
    with pytest.raises(ClientError):
        fetch(refusing(code, status=503), REF, 100)


def test_a_key_service_that_has_too_much_to_do_is_no_missing_permission():
    with pytest.raises(ClientError):
        fetch(refusing("KMS.ThrottlingException", status=400), REF, 100)
