"""Which policy does this version of presscheck bring along?"""

from functools import cache
from pathlib import Path

from presscheck.policy.compiled import Policy
from presscheck.policy.encoding import decode

PACKAGED = Path(__file__).resolve().parent.parent
"""The folder that holds `packs/`, `vocabulary/`, `registers/`, `profiles/` and what is compiled from them."""

STORED = PACKAGED / "policy.json"


@cache
def stored_policy() -> Policy:
    """Return the packaged policy, read once from its compiled file: no YAML, no validation."""
    return decode(STORED.read_bytes())
