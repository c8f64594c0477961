from dataclasses import replace

from presscheck.policy.kept import MOST, kept
from presscheck.policy.stored import stored_policy


def counted():
    calls = []

    @kept
    def made(policy):
        calls.append(policy.digest)
        return policy.digest

    return made, calls


def test_what_is_made_from_a_policy_is_made_once():
    made, calls = counted()
    policy = stored_policy()
    assert made(policy) == made(policy) == policy.digest
    assert calls == [policy.digest]


def test_an_equal_policy_that_is_another_object_gets_its_own():
    made, calls = counted()
    made(stored_policy())
    made(replace(stored_policy()))
    assert len(calls) == 2


def test_only_the_last_few_policies_are_kept():
    made, calls = counted()
    policies = [replace(stored_policy(), digest=str(number)) for number in range(MOST + 1)]
    for policy in policies:
        made(policy)
    made(policies[-1])
    assert len(calls) == MOST + 1
    made(policies[0])
    assert len(calls) == MOST + 2
