"""Which profile takes an object?"""

import pytest

from presscheck.errors import UnknownNameError
from presscheck.policy.selection import profile_for, profile_named
from presscheck.testing import a_policy, a_profile

HOUSE = a_profile("house", match=(("news", "in/house/"),))
WIDE = a_profile("wide", match=(("*", "in/"), ("press", "")))
POLICY = a_policy(profiles=(HOUSE, WIDE, a_profile("default")))


@pytest.mark.parametrize(
    ("bucket", "key", "name"),
    [
        ("news", "in/house/a.html", "house"),
        ("other", "in/house/a.html", "wide"),
        ("press", "anything", "wide"),
        ("news", "out/a.html", "default"),
        ("news", "IN/house/a.html", "default"),
    ],
)
def test_the_first_profile_with_a_match_wins_and_default_takes_the_rest(bucket, key, name):
    profile = profile_for(POLICY, bucket, key)
    assert profile is not None
    assert profile.name == name


def test_without_a_default_an_unmatched_object_has_no_profile():
    assert profile_for(a_policy(profiles=(HOUSE,)), "news", "out/a.html") is None


def test_a_profile_is_found_by_name():
    assert profile_named(POLICY, "wide") is WIDE


def test_an_unknown_profile_names_those_there_are():
    with pytest.raises(UnknownNameError, match="'hous'; there are: house, wide, default"):
        profile_named(POLICY, "hous")
