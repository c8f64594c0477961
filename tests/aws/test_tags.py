import pytest

from presscheck_aws.tags import tag


def tags_of(aws, bucket, version):
    answer = aws.s3().get_object_tagging(Bucket=bucket, Key="a.txt", VersionId=version)
    return {one["Key"]: one["Value"] for one in answer["TagSet"]}


def put(aws, bucket, tagging=""):
    return aws.s3().put_object(Bucket=bucket, Key="a.txt", Body=b"x", Tagging=tagging)["VersionId"]


def test_the_tags_of_others_stay(aws, bucket):
    version = put(aws, bucket, "desk=rome&status=new")

    assert tag(aws.s3(), bucket, "a.txt", version, "missing") == ""
    assert tags_of(aws, bucket, version) == {"desk": "rome", "status": "new", "presscheck": "missing"}


def test_a_new_verdict_replaces_the_old_one(aws, bucket):
    version = put(aws, bucket, "presscheck=missing&desk=rome")
    tag(aws.s3(), bucket, "a.txt", version, "labelled")

    assert tags_of(aws, bucket, version) == {"desk": "rome", "presscheck": "labelled"}


def test_only_the_version_that_was_checked_is_tagged(aws, bucket):
    first, second = put(aws, bucket), put(aws, bucket)
    tag(aws.s3(), bucket, "a.txt", first, "missing")

    assert tags_of(aws, bucket, first) == {"presscheck": "missing"}
    assert tags_of(aws, bucket, second) == {}


def test_ten_tags_of_others_are_not_touched(aws, bucket):
    version = put(aws, bucket, "&".join(f"t{number}=x" for number in range(10)))

    assert "10 tags of its own" in tag(aws.s3(), bucket, "a.txt", version, "missing")
    assert len(tags_of(aws, bucket, version)) == 10


def test_nine_tags_of_others_leave_room(aws, bucket):
    version = put(aws, bucket, "&".join(f"t{number}=x" for number in range(9)))

    assert tag(aws.s3(), bucket, "a.txt", version, "missing") == ""


@pytest.mark.parametrize("key", ["gone.txt"])
def test_a_failure_is_told_and_not_raised(aws, bucket, key):
    assert "NoSuchKey" in tag(aws.s3(), bucket, key, "null", "missing")


def test_a_version_that_nobody_named_is_the_current_one(aws, bucket):
    version = put(aws, bucket)

    assert tag(aws.s3(), bucket, "a.txt", "", "not_evaluated") == ""
    assert tags_of(aws, bucket, version) == {"presscheck": "not_evaluated"}
