"""How does a policy become bytes, the same bytes every time, and back?"""

import dataclasses
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Profile, Relay, Shape, Topic, Wire
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    Need,
    Requirement,
    StatementNeed,
    When,
    Wording,
)
from presscheck.policy.spelling import spellings_of
from presscheck.verdict import Kind, SourceRef

type Row = list[Any]

SCHEMA = "presscheck/policy/2"

KINDS: dict[type, str] = {
    LabelNeed: "label",
    ElementNeed: "element",
    StatementNeed: "statement",
    LinkRelNeed: "link_rel",
    ConsistencyNeed: "consistency",
    ForbiddenNeed: "forbidden",
    AnyNeed: "any",
    AllNeed: "all",
}


def encode(policy: Policy) -> bytes:
    """Return the policy as JSON, one entry a line, so that a change shows as the lines it touches.

    Phrases share their traits (everything but text and language): that makes loading three times faster.
    """
    traits: dict[str, int] = {}
    lines = {field.name: _lines(getattr(policy, field.name)) for field in dataclasses.fields(policy)[1:]}
    lines["phrases"] = [_phrase_line(phrase, traits) for phrase in policy.phrases]
    lines["traits"] = list(traits)
    parts = [f'"schema":"{SCHEMA}"']
    parts += [f'"{name}":[\n' + ",\n".join(rows) + "\n]" for name, rows in lines.items()]
    return ("{" + ",\n".join(parts) + "}\n").encode("utf-8")


def _lines(entries: tuple[object, ...]) -> list[str]:
    return [_dump(_row(entry)) for entry in entries]


def _phrase_line(phrase: Phrase, traits: dict[str, int]) -> str:
    text, language, *shared = phrase
    return _dump([text, language, traits.setdefault(_dump(list(map(_row, shared))), len(traits))])


def with_digest(policy: Policy) -> Policy:
    """Return the policy with its words spelled out, and the SHA-256 of its encoded content as digest."""
    spelled = dataclasses.replace(policy, spellings=spellings_of(policy))
    return dataclasses.replace(spelled, digest=hashlib.sha256(encode(spelled)).hexdigest())


def decode(content: bytes) -> Policy:
    """Rebuild a policy from what `encode` returned."""
    data = json.loads(content)
    return Policy(
        digest=hashlib.sha256(content).hexdigest(),
        requirements=tuple(map(_requirement, data["requirements"])),
        profiles=tuple(map(_profile, data["profiles"])),
        phrases=_phrases(data["phrases"], data["traits"]),
        wires=tuple(Wire(*_tupled(row, 3, 4)) for row in data["wires"]),
        entities=tuple(Entity(*_tupled(row, 2, 3, 4, 10)) for row in data["entities"]),
        relays=tuple(Relay(*_tupled(row, 3, 4)) for row in data["relays"]),
        markers=tuple(Marker(*row) for row in data["markers"]),
        topics=tuple(Topic(row[0], tuple(map(_cue, row[1])), row[2]) for row in data["topics"]),
        spellings=tuple(data["spellings"]),
    )


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(value: object) -> object:
    if isinstance(value, tuple):
        row = list(map(_row, value))
        kind = KINDS.get(type(value))
        return [kind, *row] if kind else row
    return {key: _row(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def _phrases(rows: list[Row], traits: list[Row]) -> tuple[Phrase, ...]:
    shared = [_traits(*row) for row in traits]
    return tuple([Phrase(text, language, *shared[index]) for text, language, index in rows])


def _traits(classes: Row, wording: str, shape: str, *rest: Any) -> Row:  # noqa: ANN401 - decoded JSON
    listed, rejected, sources, *plain = rest
    names = tuple(map(LabelClass, classes)), Wording(wording), Shape(shape)
    return [*names, tuple(listed), tuple(rejected), tuple(sources), *plain]


def _tupled(row: Row, *places: int) -> Row:
    for place in places:
        row[place] = tuple(row[place])
    return row


def _cue(row: Row) -> tuple[str, str]:
    return row[0], row[1]


def _profile(row: Row) -> Profile:
    name, title, packs, markets, kind, match, *rest = row
    pairs = tuple((bucket, prefix) for bucket, prefix in match)
    return Profile(name, title, tuple(packs), tuple(markets), kind, pairs, *rest)


def _requirement(row: Row) -> Requirement:
    row[5], row[6] = _when(row[5]), _need(row[6])
    row[11] = tuple(SourceRef(*ref) for ref in row[11])
    return Requirement(*row)


def _when(row: Row) -> When:
    return When(tuple(map(Kind, row[0])), *map(tuple, row[1:]))


def _label(classes: Row, wording: str, zones: Row, languages: Row, named: bool) -> Need:
    return LabelNeed(
        tuple(map(LabelClass, classes)), Wording(wording), tuple(map(Zone, zones)), tuple(languages), named
    )


def _element(element: str, zones: Row, parts: Row) -> Need:
    return ElementNeed(element, tuple(map(Zone, zones)), tuple(parts))


def _statement(texts: dict[str, Row], zones: Row) -> Need:
    by_language = {language: tuple(options) for language, options in texts.items()}
    return StatementNeed(by_language, tuple(map(Zone, zones)))


def _need(row: Row) -> Need:
    return NEEDS[row[0]](*row[1:])


NEEDS: dict[str, Callable[..., Need]] = {
    "label": _label,
    "element": _element,
    "statement": _statement,
    "link_rel": lambda rel: LinkRelNeed(tuple(rel)),
    "consistency": ConsistencyNeed,
    "forbidden": ForbiddenNeed,
    "any": lambda needs: AnyNeed(tuple(map(_need, needs))),
    "all": lambda needs: AllNeed(tuple(map(_need, needs))),
}
