"""How does a policy become bytes, the same bytes every time, and back?"""

import dataclasses
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.policy.compiled import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    Entity,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    Marker,
    Need,
    Phrase,
    Policy,
    Profile,
    Relay,
    Requirement,
    Shape,
    StatementNeed,
    Topic,
    When,
    Wire,
    Wording,
)
from presscheck.verdict import Kind, SourceRef

type Row = list[Any]

SCHEMA = "presscheck/policy/1"

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
    """Return the policy as JSON, one entry a line, so that a change shows as the lines it touches."""
    parts = [f'"schema":"{SCHEMA}"']
    for field in dataclasses.fields(policy):
        if field.name != "digest":
            rows = ",\n".join(_dump(_row(entry)) for entry in getattr(policy, field.name))
            parts.append(f'"{field.name}":[\n{rows}\n]')
    return ("{" + ",\n".join(parts) + "}\n").encode("utf-8")


def with_digest(policy: Policy) -> Policy:
    """Return the policy with the SHA-256 of its encoded content as digest."""
    return dataclasses.replace(policy, digest=hashlib.sha256(encode(policy)).hexdigest())


def decode(content: bytes) -> Policy:
    """Rebuild a policy from what `encode` returned."""
    data = json.loads(content)
    return Policy(
        digest=hashlib.sha256(content).hexdigest(),
        requirements=tuple(map(_requirement, data["requirements"])),
        profiles=tuple(map(_profile, data["profiles"])),
        phrases=tuple(map(_phrase, data["phrases"])),
        wires=tuple(Wire(*_tupled(row, 3, 4)) for row in data["wires"]),
        entities=tuple(Entity(*_tupled(row, 2, 3, 4, 10)) for row in data["entities"]),
        relays=tuple(Relay(*_tupled(row, 3, 4)) for row in data["relays"]),
        markers=tuple(Marker(*row) for row in data["markers"]),
        topics=tuple(Topic(row[0], tuple(map(_cue, row[1])), row[2]) for row in data["topics"]),
    )


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        row = [_row(getattr(value, field.name)) for field in dataclasses.fields(value)]
        kind = KINDS.get(type(value))
        return [kind, *row] if kind else row
    if isinstance(value, tuple):
        return [_row(item) for item in value]
    return {key: _row(item) for key, item in value.items()} if isinstance(value, Mapping) else value


CLASSES = {cls.value: cls for cls in LabelClass}
WORDINGS = {wording.value: wording for wording in Wording}
SHAPES = {shape.value: shape for shape in Shape}


def _phrase(row: Row) -> Phrase:
    """Rebuild a phrase: there are thousands, and a dictionary is faster than calling an enum."""
    text, language, classes, wording, shape, listed, rejected, sources, status, seen = row
    return Phrase(
        text,
        language,
        tuple([CLASSES[cls] for cls in classes]),
        WORDINGS[wording],
        SHAPES[shape],
        tuple(listed),
        tuple(rejected),
        tuple(sources),
        status,
        seen,
    )


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
