"""Which profile does an incoming object fall under?"""

from presscheck.errors import UnknownNameError
from presscheck.policy.compiled import Policy, Profile

DEFAULT = "default"
"""The profile that takes whatever no other profile matches; every policy has it, last."""


def profile_for(policy: Policy, bucket: str, key: str) -> Profile | None:
    """Return the first profile with a match for the decoded `key`, else the default, else None."""
    for profile in policy.profiles:
        if any(_matches(pattern, bucket, key) for pattern in profile.match):
            return profile
    return next((profile for profile in policy.profiles if profile.name == DEFAULT), None)


def profile_named(policy: Policy, name: str) -> Profile:
    """Return the profile called `name`; UnknownNameError names those there are."""
    for profile in policy.profiles:
        if profile.name == name:
            return profile
    raise UnknownNameError("profile", name, tuple(profile.name for profile in policy.profiles))


def _matches(pattern: tuple[str, str], bucket: str, key: str) -> bool:
    wanted, prefix = pattern
    return wanted in ("*", bucket) and key.startswith(prefix)
