"""Is what a requirement needs there? One pure function for each kind of need, in a closed table."""

from collections.abc import Callable
from typing import Any

from presscheck.document import Zone
from presscheck.mark import Mark, MarkKind
from presscheck.policy.consistency import CHECKS
from presscheck.policy.labelling import judge_label
from presscheck.policy.linking import judge_links
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    Need,
    StatementNeed,
)
from presscheck.policy.situation import SHOWN, Judgement, Situation
from presscheck.policy.statements import judge_statement
from presscheck.verdict import Reason, State

WORST = (State.MISSING, State.INADEQUATE, State.REVIEW, State.MET)

NEIGHBOURS = {
    MarkKind.SOURCE_LINE: (MarkKind.SOURCE_LINK, MarkKind.WIRE),
    MarkKind.SOURCE_LINK: (MarkKind.SOURCE_LINE,),
    MarkKind.DATELINE: (MarkKind.WIRE,),
    MarkKind.WIRE: (MarkKind.DATELINE, MarkKind.SOURCE_LINE),
    MarkKind.ISSUER: (MarkKind.BYLINE, MarkKind.CONTACT),
    MarkKind.CONTACT: (MarkKind.SOURCE_LINK, MarkKind.BOILERPLATE_HEAD),
    MarkKind.PUBLISHER_NOTICE: (MarkKind.SOURCE_LINE, MarkKind.SOURCE_LINK),
    MarkKind.STATE_NOTICE: (MarkKind.ISSUER,),
}
"""What is shown as the nearest miss where an element is not there."""


def judge(need: Need, situation: Situation, market: str = "") -> Judgement:
    """Judge one need on one release; `market` is the jurisdiction in which labels are graded."""
    return TABLE[type(need)](need, situation, market)


def _element(need: ElementNeed, situation: Situation, _market: str) -> Judgement:
    kind = MarkKind(need.element)
    searched = need.zones or SHOWN
    found = [mark for mark in situation.of(kind) if mark.zone in searched or not mark.unsure]
    shown = [mark for mark in found if mark.own and not mark.hidden]
    placed = [mark for mark in shown if mark.zone in searched]
    whole = tuple(mark for mark in placed if all(mark.value.get(part) for part in need.parts))
    name = need.element.replace("_", " ")
    if sure := tuple(mark for mark in whole if not mark.unsure):
        return Judgement(State.MET, evidence=sure, searched=searched)
    if whole:
        note = f"`{whole[0].brief}` may be the {name}: {whole[0].because}"
        return Judgement(State.REVIEW, (Reason.UNSURE,), (note,), whole, searched, whole[0])
    if placed:
        return _incomplete(need, placed[0], name, searched)
    if shown:
        note = f"the {name} `{shown[0].brief}` does not stand where it is asked for"
        return Judgement(State.INADEQUATE, (Reason.BURIED,), (note,), (shown[0],), searched, shown[0])
    hidden = next((mark for mark in found if mark.own), None)
    if hidden:
        note = f"the {name} `{hidden.brief}` is in the file, but readers do not see it"
        return Judgement(State.INADEQUATE, (Reason.HIDDEN,), (note,), (hidden,), searched, hidden)
    return _absent(kind, name, situation, searched)


def _incomplete(need: ElementNeed, mark: Mark, name: str, searched: tuple[Zone, ...]) -> Judgement:
    lacking = " and no ".join(part for part in need.parts if not mark.value.get(part))
    note = f"the {name} `{mark.brief}` names no {lacking}"
    return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), searched, mark)


def _absent(kind: MarkKind, name: str, situation: Situation, searched: tuple[Zone, ...]) -> Judgement:
    near = next((mark for other in NEIGHBOURS.get(kind, ()) for mark in situation.of(other)), None)
    note = f"there is no {name}"
    if near:
        note = f"{note}; found `{near.brief}` ({near.kind.value.replace('_', ' ')})"
    return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), searched, near)


def _forbidden(need: ForbiddenNeed, situation: Situation, _market: str) -> Judgement:
    mark = situation.controlled.get(need.control)
    if mark is None:
        return Judgement(State.MET, searched=SHOWN)
    note = (
        f"`{mark.brief}` is {need.control} ({mark.value.get('name') or mark.quote}): it may not be published"
    )
    return Judgement(State.MISSING, (Reason.SANCTIONED,), (note,), (mark,), SHOWN)


def _consistency(need: ConsistencyNeed, situation: Situation, _market: str) -> Judgement:
    return CHECKS[need.check](situation)


def _any(need: AnyNeed, situation: Situation, market: str) -> Judgement:
    results = [judge(one, situation, market) for one in need.needs]
    relevant = [one for one in results if one.state is not State.NOT_APPLICABLE] or results
    best = max(relevant, key=_order)
    return best if best.state is State.MET else _with(best, _zones(relevant))


def _all(need: AllNeed, situation: Situation, market: str) -> Judgement:
    results = [judge(one, situation, market) for one in need.needs]
    relevant = [one for one in results if one.state is not State.NOT_APPLICABLE] or results
    worst = min(relevant, key=_order)
    evidence = {id(mark): mark for one in relevant for mark in one.evidence}
    return Judgement(
        worst.state,
        tuple(dict.fromkeys(reason for one in relevant for reason in one.reasons)),
        tuple(dict.fromkeys(note for one in relevant for note in one.notes)),
        tuple(evidence.values()),
        _zones(relevant),
        worst.nearest,
    )


def _order(judgement: Judgement) -> int:
    return WORST.index(judgement.state) if judgement.state in WORST else len(WORST)


def _zones(results: list[Judgement]) -> tuple[Zone, ...]:
    searched = {zone for one in results for zone in one.searched}
    return tuple(zone for zone in Zone if zone in searched)


def _with(best: Judgement, searched: tuple[Zone, ...]) -> Judgement:
    return Judgement(best.state, best.reasons, best.notes, best.evidence, searched, best.nearest)


def _label(need: LabelNeed, situation: Situation, market: str) -> Judgement:
    return judge_label(need, situation, market)


def _statement(need: StatementNeed, situation: Situation, _market: str) -> Judgement:
    return judge_statement(need, situation)


def _link_rel(need: LinkRelNeed, situation: Situation, _market: str) -> Judgement:
    return judge_links(need, situation)


TABLE: dict[type, Callable[[Any, Situation, str], Judgement]] = {
    LabelNeed: _label,
    ElementNeed: _element,
    StatementNeed: _statement,
    LinkRelNeed: _link_rel,
    ConsistencyNeed: _consistency,
    ForbiddenNeed: _forbidden,
    AnyNeed: _any,
    AllNeed: _all,
}
