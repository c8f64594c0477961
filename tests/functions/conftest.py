from tests.arrivals import taking
from tests.cloud import aws, bucket, queue, table

__all__ = ["aws", "bucket", "queue", "table", "taking"]
