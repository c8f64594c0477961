"""Under which name do the functions count? Under that of their stack."""

import os

from aws_lambda_powertools import Metrics

NAMESPACE = "presscheck"
"""Where no stack gives another name."""


def measures(service: str) -> Metrics:
    """Return the metrics of one function; the template names the namespace after the stack."""
    return Metrics(namespace=os.environ.get("POWERTOOLS_METRICS_NAMESPACE", NAMESPACE), service=service)
