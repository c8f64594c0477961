"""Which gold annotations were found, which were missed, and what was claimed that is not there?"""

from collections.abc import Iterable
from dataclasses import dataclass

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.survey import Marking
from presscheck.verdict import Kind
from presscheck_cli.evaluation.gold import Gold, GoldLabel
from presscheck_cli.evaluation.matching import name, plain, same

HIT, MISS, FALSE = "hit", "miss", "false"

MARKS = {
    "dateline": MarkKind.DATELINE,
    "issuer": MarkKind.ISSUER,
    "source_line": MarkKind.SOURCE_LINE,
    "source_link": MarkKind.SOURCE_LINK,
    "boilerplate_head": MarkKind.BOILERPLATE_HEAD,
    "disclaimer": MarkKind.PUBLISHER_NOTICE,
    "ai_disclosure": MarkKind.AI_NOTICE,
    "state_media_notice": MarkKind.STATE_NOTICE,
}
"""Gold fields that one kind of mark answers."""

ARTICLE_CLASSES = frozenset(LabelClass) - {LabelClass.AD_SLOT, LabelClass.AI, LabelClass.FINANCIAL}
"""Classes that gold `labels` hold; AI notices have a field of their own."""

ZONES = {
    "above_headline": (Zone.BANNER, Zone.HEADLINE),
    "near_headline": (Zone.BANNER, Zone.HEADLINE, Zone.DECK),
    "body_start": (Zone.DECK, Zone.BODY),
    "body": (Zone.BODY,),
    "footer": (Zone.FOOTER,),
    "metadata": (Zone.METADATA,),
}

KINDS = {
    Kind.PAID_RELEASE: "press_release",
    Kind.RELEASE: "press_release",
    Kind.SPONSORED: "sponsored_article",
    Kind.EDITORIAL: "editorial",
    Kind.OTHER: "other",
}


@dataclass(frozen=True, slots=True)
class Point:
    """One comparison: what was expected, what was found (with its span), and the rule that decided."""

    field: str
    outcome: str
    expected: str = ""
    found: str = ""
    start: int = -1
    end: int = -1
    because: str = ""


def score(gold: Gold, document: Document, marking: Marking) -> tuple[Point, ...]:
    """Compare the marks of one document with its gold row, field by field."""
    points = [_equal("language", gold.language, document.language or "", "")]
    points.append(_equal("kind", gold.kind, KINDS[marking.kind], marking.kind_because))
    points += _labels(gold, marking.marks)
    points += _wires(gold, marking.marks)
    points += _contact(gold, marking.marks)
    for field, kind in MARKS.items():
        if field in gold.texts:
            points += _single(field, gold.texts[field], _own(marking.marks, kind))
    return tuple(points)


def unread(gold: Gold) -> tuple[Point, ...]:
    """Return what a document that was not read misses: its kind, and all that is annotated as there."""
    points = [Point("kind", MISS, gold.kind)]
    points += [Point("labels", MISS, label.text) for label in gold.labels or ()]
    points += [Point("contact", MISS, gold.contact)] if gold.contact else []
    for field, expected in gold.texts.items():
        wires = [one.strip() for one in expected.split(";")] if field == "wire" else [expected]
        points += [Point(field, MISS, one) for one in wires if one]
    return tuple(points)


def _own(marks: Iterable[Mark], kind: MarkKind) -> list[Mark]:
    return [mark for mark in marks if mark.kind is kind and mark.own]


def _equal(field: str, expected: str, found: str, because: str) -> Point:
    return Point(field, HIT if expected == found else MISS, expected, found, because=because)


def _labels(gold: Gold, marks: tuple[Mark, ...]) -> list[Point]:
    if gold.labels is None:
        return []
    found = [mark for mark in _own(marks, MarkKind.LABEL) if mark.cls in ARTICLE_CLASSES and not mark.hidden]
    sure = [mark for mark in found if mark.value.get("unsure") != "yes"]
    points: list[Point] = []
    for label in gold.labels:
        points += _label(label, [mark for mark in sure if same(mark.quote, label.text)])
    for mark in sure:
        if not any(same(mark.quote, label.text) for label in gold.labels) and not _annotated(gold, mark):
            points.append(_claim("labels", mark))
            if any(plain(mark.quote) == plain(text) for text in gold.elsewhere):
                points.append(_claim("ad or menu taken for label", mark))
    if gold.kind == "editorial":
        false = [point for point in points if point.field == "labels" and point.outcome == FALSE]
        points.append(Point("editorial page clean", FALSE if false else HIT))
    return points


def _annotated(gold: Gold, mark: Mark) -> bool:
    """Tell whether a label is annotated as a notice: affiliate and distribution notices stand there."""
    noticed = gold.texts.get("disclaimer", "")
    return mark.cls is not LabelClass.PAID and (
        same(mark.quote, noticed) or (mark.cls is LabelClass.AFFILIATE and bool(noticed))
    )


def _label(label: GoldLabel, matching: list[Mark]) -> list[Point]:
    if not matching:
        return [Point("labels", MISS, label.text)]
    zones = ZONES.get(label.where, tuple(Zone))
    mark = next((mark for mark in matching if mark.zone in zones), matching[0])
    placed = HIT if mark.zone in zones else MISS
    return [
        Point("labels", HIT, label.text, mark.quote, mark.start, mark.end, mark.because),
        Point("label zone", placed, f"{label.where}: {label.text}", mark.zone, mark.start, mark.end),
    ]


def _claim(field: str, mark: Mark) -> Point:
    return Point(field, FALSE, "", mark.quote, mark.start, mark.end, mark.because)


def _single(field: str, expected: str, marks: list[Mark]) -> list[Point]:
    key = name if field == "issuer" else plain
    right = next((mark for mark in marks if expected and same(_said(field, mark), expected, key)), None)
    if right:
        return [Point(field, HIT, expected, right.quote, right.start, right.end, right.because)]
    points = [Point(field, MISS, expected)] if expected else []
    return points + [_claim(field, mark) for mark in marks[:1]]


def _said(field: str, mark: Mark) -> str:
    if field == "issuer":
        return mark.value.get("name", mark.quote)
    return mark.value.get("url", mark.quote) if field == "source_link" else mark.quote


def _wires(gold: Gold, marks: tuple[Mark, ...]) -> list[Point]:
    if "wire" not in gold.texts:
        return []
    expected = [wire.strip() for wire in gold.texts["wire"].split(";") if wire.strip()]
    found = _own(marks, MarkKind.WIRE)
    points = []
    for wire in expected:
        mark = next((mark for mark in found if _is_wire(mark, wire)), None)
        points.append(
            Point("wire", HIT, wire, mark.quote, mark.start, mark.end) if mark else Point("wire", MISS, wire)
        )
    right = {_wire_id(mark) for mark in found if any(_is_wire(mark, wire) for wire in expected)}
    claims = {_wire_id(mark): mark for mark in found if _wire_id(mark) not in right}
    return points + [_claim("wire", mark) for mark in claims.values()]


def _wire_id(mark: Mark) -> str:
    return mark.value.get("id", mark.quote)


def _is_wire(mark: Mark, wire: str) -> bool:
    return same(mark.quote, wire) or same(mark.value.get("name", ""), wire)


def _contact(gold: Gold, marks: tuple[Mark, ...]) -> list[Point]:
    if gold.contact is None:
        return []
    found = _own(marks, MarkKind.CONTACT)
    if not gold.contact:
        return [_claim("contact", mark) for mark in found[:1]]
    if gold.contact == "present":
        return [Point("contact", HIT if found else MISS, gold.contact)]
    return _single("contact", gold.contact, found)
