"""Which errors can presscheck raise?

Only for what people write or call wrongly. What a release does to us is a value, never an exception:
an `Unreadable` from a reader, a `not_evaluated` verdict from the check.

    PresscheckError
    ├── PolicyError        packs, vocabulary, registers or profiles are wrong: every place, all at once
    ├── UnknownNameError   a profile, requirement or pack was asked for that does not exist
    └── InputError         a file named on the command line cannot be used
"""

from dataclasses import dataclass


class PresscheckError(Exception):
    """Base of every error presscheck raises on purpose."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a policy file: where, what, and how to mend it."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class PolicyError(PresscheckError):
    """A policy cannot be used; `problems` lists every fault found, in file order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


MANY = 40
"""Names up to which an error lists them all."""


class UnknownNameError(PresscheckError):
    """A name that no policy defines."""

    def __init__(self, noun: str, name: str, known: tuple[str, ...]) -> None:
        self.noun, self.name, self.known = noun, name, known
        super().__init__(f"no {noun} is called {name!r}; {_offered(name, known)}")


def _offered(name: str, known: tuple[str, ...]) -> str:
    """Return the names there are; of many those that are spelled most alike."""
    if len(known) <= MANY:
        return f"there are: {', '.join(known)}"
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in known}
    alike = [folded[one] for one in get_close_matches(name.casefold(), folded, n=5, cutoff=0.4)]
    nearest = f"the nearest of {len(known)}: {', '.join(alike)}" if alike else f"{len(known)} others are"
    return f"{nearest}; `presscheck catalogue` lists all"


class InputError(PresscheckError):
    """A file or argument that cannot be used, with the reason and the mend."""
