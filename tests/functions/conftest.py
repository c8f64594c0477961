from tests.arrivals import taking
from tests.cloud import aws, bucket, queue, table
from tests.desks import desk

__all__ = ["aws", "bucket", "desk", "queue", "table", "taking"]
