"""How does a test say what it is about and nothing else? Builders with sensible values for the rest."""

from collections.abc import Iterable, Mapping
from typing import Any

from presscheck.document import Block, Coverage, Document, Field, Link, Role, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.survey import Marking
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Profile, Relay, Shape, Topic, Wire
from presscheck.policy.encoding import with_digest
from presscheck.policy.requirement import LabelNeed, Need, Requirement, When, Wording
from presscheck.policy.situation import Situation
from presscheck.release import Release
from presscheck.verdict import Chain, Kind, SourceRef

type Given = Any
"""Fields of what a builder builds, passed on as they are."""

ABOVE = (Zone.BANNER, Zone.HEADLINE, Zone.DECK)
"""The zones before the text."""

PAID_LABEL = LabelNeed((LabelClass.PAID,), Wording.EXPLICIT, ABOVE, ("document", "en"))
"""A plain paid label above the text, in the language of the text or in English."""


def a_release(content: str | bytes = "A text.", name: str = "release.txt", **metadata: str) -> Release:
    """Return a release with this content; keywords become its declared metadata."""
    data = content.encode() if isinstance(content, str) else content
    return Release(data, name, metadata=metadata)


def a_document(
    *pieces: tuple[Zone, str],
    language: str | None = "en",
    fmt: str = "text",
    hidden: Iterable[str] = (),
    slots: Iterable[str] = (),
    links: Iterable[tuple[str, str, tuple[str, ...]]] = (),
    fields: Mapping[str, str] | None = None,
    coverage: Coverage | None = None,
) -> Document:
    """Return a document of these (zone, text) blocks, one a line.

    `hidden` and `slots` name texts whose block is hidden or an ad slot; `links` are (text, href, rel).
    """
    hidden, slots = set(hidden), set(slots)
    blocks: list[Block] = []
    lines: list[str] = []
    metadata: list[Field] = []
    at = 0
    for zone, text in pieces:
        blocks.append(Block(at, at + len(text), zone, hidden=text in hidden, slot=text in slots))
        lines.append(text)
        at += len(text) + 1
    for name, value in (fields or {}).items():
        start, end = at + len(name) + 2, at + len(name) + 2 + len(value)
        blocks.append(Block(start, end, Zone.METADATA, Role.FIELD))
        metadata.append(Field(name, value, start, end))
        lines.append(f"{name}: {value}")
        at = end + 1
    text = "\n".join(lines)
    return Document(
        text=text,
        blocks=tuple(blocks),
        format=fmt,
        links=tuple(_link(text, *link) for link in links),
        metadata=tuple(metadata),
        language=language,
        coverage=coverage or Coverage(),
    )


def _link(text: str, words: str, href: str, rel: tuple[str, ...]) -> Link:
    return Link(text.index(words), text.index(words) + len(words), href, rel)


def a_mark(document: Document, quote: str, kind: MarkKind = MarkKind.LABEL, **given: Given) -> Mark:
    """Return a mark at the first place where `quote` stands in the document, in the zone of that place.

    `nth` counts further places from 0. A label is `paid` unless told otherwise, and its phrase the quote;
    what is neither a field of Mark nor `nth` goes into its `value`.
    """
    start = -1
    for _ in range(given.pop("nth", 0) + 1):
        start = document.text.index(quote, start + 1)
    block = document.block_at(start)
    known = {
        name: given.pop(name)
        for name in ("cls", "own", "obfuscated", "because", "zone", "hidden")
        if name in given
    }
    value: dict[str, str] = dict(given)
    if kind is MarkKind.LABEL:
        known.setdefault("cls", LabelClass.PAID)
        value = {"phrase": quote, "language": document.language or "en"} | value
    known |= {name: getattr(block, name) for name in ("zone", "hidden") if name not in known}
    return Mark(kind, quote, start, start + len(quote), value=value, **known)


def a_phrase(text: str, language: str = "en", **given: Given) -> Phrase:
    """Return an explicit phrase for paid content, unless told otherwise."""
    defaults: dict[str, Any] = {
        "classes": (LabelClass.PAID,),
        "wording": Wording.EXPLICIT,
        "shape": Shape.ALONE,
    }
    return Phrase(text=text, language=language, **(defaults | given))


def a_requirement(needs: Need = PAID_LABEL, **given: Given) -> Requirement:
    """Return a verified `must` of pack `house`, graded in Italy, that applies to everything."""
    defaults: dict[str, Any] = {
        "id": "HOUSE-PAID-LABEL",
        "pack": "house",
        "title": "Paid content says that it is paid for",
        "family": "paid",
        "severity": "must",
        "when": When(),
        "status": "verified",
        "market": "IT",
        "sources": (SourceRef("a-source", "art. 1", "https://example.org/law"),),
        "remedy": {"en": "ADVERTISEMENT - {issuer}", "it": "PUBBLICITÀ - {issuer}"},
        "why": "Readers must see who pays.",
    }
    return Requirement(needs=needs, **(defaults | given))


def a_profile(name: str = "default", **given: Given) -> Profile:
    """Return a profile of paid releases in Italy with pack `house`."""
    defaults: dict[str, Any] = {
        "title": "A house",
        "packs": ("house",),
        "markets": ("IT",),
        "kind": "paid_release",
    }
    return Profile(name=name, **(defaults | given))


def a_policy(
    *requirements: Requirement,
    profiles: tuple[Profile, ...] | None = None,
    phrases: tuple[Phrase, ...] = (),
    wires: tuple[Wire, ...] = (),
    entities: tuple[Entity, ...] = (),
    relays: tuple[Relay, ...] = (),
    markers: tuple[Marker, ...] = (),
    topics: tuple[Topic, ...] = (),
) -> Policy:
    """Return a policy with these requirements, its default profile, and a digest of its own."""
    given = (a_profile(),) if profiles is None else profiles
    policy = Policy("", requirements, given, phrases, wires, entities, relays, markers, topics)
    return with_digest(policy)


def a_marking(*marks: Mark, **given: Given) -> Marking:
    """Return what a survey of a paid release would have found: these marks, in text order."""
    defaults: dict[str, Any] = {
        "kind": Kind.PAID_RELEASE,
        "kind_because": "the profile says so",
        "kind_sure": True,
        "topics": (),
        "chain": Chain(),
    }
    return Marking(marks=tuple(sorted(marks, key=lambda mark: mark.start)), **(defaults | given))


def a_situation(document: Document, *marks: Mark, policy: Policy | None = None, **given: Given) -> Situation:
    """Return a release under the default profile; `day`, `received` and `profile` are its own.

    Other keywords go to `a_marking`.
    """
    own = {name: given.pop(name) for name in ("day", "received", "profile") if name in given}
    known = policy or a_policy()
    own.setdefault("profile", known.profiles[0] if known.profiles else a_profile())
    return Situation(document, a_marking(*marks, **given), known, **own)
