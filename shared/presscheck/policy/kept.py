"""How is what is made from a policy made once, and not for every release?"""

from collections.abc import Callable
from functools import wraps

from presscheck.policy.compiled import Policy

MOST = 4
"""How many policies are kept in mind; a process checks under one."""


def kept[T](make: Callable[[Policy], T]) -> Callable[[Policy], T]:
    """Keep what `make` returns for the last few policies, told apart by identity: hashing one costs more."""
    known: list[tuple[Policy, T]] = []

    @wraps(make)
    def of(policy: Policy) -> T:
        for one, made in known:
            if one is policy:
                return made
        made = make(policy)
        known.insert(0, (policy, made))
        del known[MOST:]
        return made

    return of
