"""Does the template work on a bucket that somebody already has?"""

import pytest

from presscheck_cli.stack.deployment import deploy
from presscheck_cli.stack.inflow import rows, subscribe, upload, wait
from presscheck_cli.stack.server import REGION, local_aws

pytestmark = pytest.mark.stack

BUCKET = "agency-releases"


def test_a_bucket_that_exists_is_watched_under_its_prefixes_and_stays_the_only_one():
    with local_aws() as aws:
        s3 = aws.client("s3")
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
        s3.put_bucket_notification_configuration(
            Bucket=BUCKET, NotificationConfiguration={"EventBridgeConfiguration": {}}
        )
        deployed = deploy(aws, ExistingBucket=BUCKET, Prefix="wire/", SecondPrefix="immediapress/")
        subscriber = subscribe(deployed)
        outside = upload(deployed, "archive/a.bin", b"\x00\x01\x02")
        result = wait(subscriber, upload(deployed, "immediapress/a.bin", b"\x00\x01\x02"))

        assert deployed.bucket == BUCKET
        assert [one["verdict"] for one in result.releases] == ["not_evaluated"]
        assert [one["transition"] for one in result.alerts] == ["opened"]
        assert rows(deployed, outside.key) == ()
        assert not [one["Name"] for one in s3.list_buckets()["Buckets"] if "incoming" in one["Name"]]
