"""Is the packaged policy there, small, and what its digest says?"""

import hashlib

from presscheck.policy.spelling import spellings_of
from presscheck.policy.stored import STORED, stored_policy

LARGEST = 1_000_000
"""Bytes a cold start is willing to read."""


def test_the_digest_of_the_packaged_policy_is_that_of_its_file():
    assert stored_policy().digest == hashlib.sha256(STORED.read_bytes()).hexdigest()


def test_the_packaged_policy_is_read_once():
    assert stored_policy() is stored_policy()


def test_the_packaged_policy_brings_its_words_spelled_for_folded_text():
    assert stored_policy().spellings == spellings_of(stored_policy())


def test_the_packaged_policy_stays_small():
    assert STORED.stat().st_size < LARGEST


def test_the_packaged_policy_ends_with_the_default_profile():
    assert stored_policy().profiles[-1].name == "default"


def test_every_packaged_profile_has_requirements_in_force():
    policy = stored_policy()
    packs = {requirement.pack for requirement in policy.requirements if not requirement.valid_to}
    assert [profile.name for profile in policy.profiles if packs.isdisjoint(profile.packs)] == []
