"""Does an address in a release bear the name of an organisation?"""

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.names import initials, key_of
from presscheck.policy.situation import host_of

INITIALS = 3
"""So many first letters of a name's words in an address are no chance."""

WORD = 5
"""A word of a name that is an address by itself (`kiel.example`) has at least so many letters."""


def bears(host: str, name: str) -> bool:
    """Tell whether an address says a name, the first letters of its words, or one long word of it."""
    short, said = initials(name).casefold()[:INITIALS], host.casefold()
    if key_of(name).startswith(key_of(host)) or (len(short) == INITIALS and said.startswith(short)):
        return True
    return len(said) >= WORD and said in name.casefold().split()


def hosts_of(scene: Scene, marks: list[Mark]) -> frozenset[str]:
    """Return the labels of the addresses that contacts and links lead to, as keys of names."""
    links = [host_of(link.href) for link in scene.document.links[:60]]
    mails = [
        mark.value.get("email", "").rpartition("@")[2] for mark in marks if mark.kind is MarkKind.CONTACT
    ]
    names = [label for host in (*links, *mails) for label in host.casefold().split(".")[:-1]]
    return frozenset(key_of(name) for name in names if len(name) > 1)
