"""Does the release carry the label that a requirement asks for, and if not, what comes nearest?"""

from presscheck.document import Zone
from presscheck.hint import hint_of
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.policy.compiled import Shape
from presscheck.policy.grading import Grade, grade
from presscheck.policy.placement import WHERE, lowest, placement_of, zones_in_words
from presscheck.policy.requirement import LabelNeed
from presscheck.policy.situation import SHOWN, Judgement, Situation
from presscheck.verdict import Reason, State

SAYS = {
    LabelClass.PAID: "says that the text is paid for",
    LabelClass.PRESS_RELEASE: "says where the text comes from, not that it is paid",
    LabelClass.AFFILIATE: "says that links earn money, not that the text is paid",
    LabelClass.GIFTED: "says that something was given, not that the text is paid",
    LabelClass.AI: "says how the text was made",
    LabelClass.STATE_MEDIA: "says who stands behind the sender",
    LabelClass.POLITICAL: "says that the text is political",
    LabelClass.FINANCIAL: "is a financial notice",
    LabelClass.AD_SLOT: "marks an advertisement beside the text, not the text",
}

STANDS_IN = frozenset({LabelClass.PRESS_RELEASE, LabelClass.AFFILIATE, LabelClass.GIFTED})
"""Labels that, where a paid label should stand, are a weaker word for it rather than something else."""


def judge_label(need: LabelNeed, situation: Situation, market: str) -> Judgement:
    """Judge one label need; the same need in the same jurisdiction is judged once a release."""
    key = (need, market)
    known = situation.judged.get(key)
    if known is None:
        known = situation.judged[key] = _judge(need, situation, market)
    return known


def _judge(need: LabelNeed, situation: Situation, market: str) -> Judgement:
    labels = situation.of(MarkKind.LABEL)
    grades = [grade(mark, need, situation, market) for mark in labels if _answers(mark, need, situation)]
    searched = need.zones or SHOWN
    if not grades:
        return _substitute(need, situation, searched) or _missing(need, situation, searched)
    grades.sort(key=lambda one: (one.rank, one.mark.start))
    best = grades[0]
    if best.state is State.MET:
        return _met(grades, searched)
    reasons, notes = best.reasons, best.notes
    stand_in = _substitute(need, situation, searched)
    if stand_in and best.state is State.INADEQUATE and Reason.BURIED in reasons:
        reasons = tuple(dict.fromkeys((*reasons, *stand_in.reasons)))
        notes = (*notes, *stand_in.notes)
    return Judgement(best.state, reasons, notes, (best.mark,), searched, best.mark)


def _met(grades: list[Grade], searched: tuple[Zone, ...]) -> Judgement:
    good = [one for one in grades if one.state is State.MET]
    evidence = tuple(sorted((one.mark for one in good), key=lambda mark: mark.start))
    reasons = tuple(dict.fromkeys(reason for one in good for reason in one.reasons))
    notes = tuple(dict.fromkeys(note for one in good for note in one.notes))
    return Judgement(State.MET, reasons, notes, evidence, searched)


def _answers(mark: Mark, need: LabelNeed, situation: Situation) -> bool:
    """Tell whether a label is an answer to the need at all, good or bad."""
    if not _of_class(mark, need, situation) or _is_notice(mark, situation):
        return False
    if not mark.own and not _advertises(mark, situation):
        return False
    return not _only_last(need) or mark.zone is Zone.FOOTER


def _of_class(mark: Mark, need: LabelNeed, situation: Situation) -> bool:
    if mark.cls in need.classes:
        return True
    if mark.cls is LabelClass.AD_SLOT:
        return LabelClass.PAID in need.classes
    said = situation.phrasebook.answers(mark, need.classes)
    return any(cls in need.classes for entries in said for entry in entries for cls in entry.classes)


def _advertises(mark: Mark, situation: Situation) -> bool:
    return mark.cls is LabelClass.AD_SLOT or situation.document.block_at(mark.start).slot


def _only_last(need: LabelNeed) -> bool:
    return need.zones == (Zone.FOOTER,)


def _substitute(need: LabelNeed, situation: Situation, searched: tuple[Zone, ...]) -> Judgement | None:
    """Return weak wording where another label stands in the place of the paid one."""
    if LabelClass.PAID not in need.classes:
        return None
    for mark in situation.of(MarkKind.LABEL):
        if _stands_in(mark, situation) and _in_place(mark, need, situation):
            note = f"`{mark.brief}` {_where(mark, situation)}: {_says(mark)}"
            return Judgement(State.INADEQUATE, (Reason.WEAK_WORDING,), (note,), (mark,), searched, mark)
    return None


def _stands_in(mark: Mark, situation: Situation) -> bool:
    return mark.own and not mark.hidden and mark.cls in STANDS_IN and not _is_notice(mark, situation)


def _is_notice(mark: Mark, situation: Situation) -> bool:
    """Tell a relay's sentence about the releases it carries from a head that says press release."""
    entries = situation.phrasebook.entries(mark)
    sentences = bool(entries) and all(entry.shape is Shape.SENTENCE for entry in entries)
    return sentences and mark.cls is LabelClass.PRESS_RELEASE


def _in_place(mark: Mark, need: LabelNeed, situation: Situation) -> bool:
    if _only_last(need):
        return mark.zone is Zone.FOOTER
    return placement_of(mark, situation) <= lowest(need.zones)


def _missing(need: LabelNeed, situation: Situation, searched: tuple[Zone, ...]) -> Judgement:
    nearest = _nearest(need, situation)
    if nearest is None:
        hint = hint_of(situation.document)
        note = "nothing in the text is like a label" + (f", but it is {hint}" if hint else "")
        return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), searched)
    note = f"found `{nearest.brief}` {_where(nearest, situation)}: {_but(nearest, need)}"
    return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), searched, nearest)


def _nearest(need: LabelNeed, situation: Situation) -> Mark | None:
    """Return the nearest miss: own before others, shown, of the right class, high on the page."""
    labels = situation.of(MarkKind.LABEL)
    others = (*situation.of(MarkKind.PUBLISHER_NOTICE), *situation.of(MarkKind.STATE_NOTICE))
    pool = labels or (others if LabelClass.PAID in need.classes else ())
    return min(pool, key=lambda mark: _distance(mark, need, situation), default=None)


def _distance(mark: Mark, need: LabelNeed, situation: Situation) -> tuple[bool, bool, bool, int, int]:
    place = placement_of(mark, situation)
    return not mark.own, mark.hidden, mark.cls not in need.classes, place, mark.start


def _where(mark: Mark, situation: Situation) -> str:
    return WHERE[placement_of(mark, situation)]


def _but(mark: Mark, need: LabelNeed) -> str:
    if mark.hidden:
        return "it is in the file, where no reader sees it"
    if not mark.own:
        return "it belongs to something else on the page or to a quotation, not to the text"
    if mark.cls in need.classes:
        return f"it says so, but is asked for {zones_in_words(need.zones or SHOWN)}"
    return _says(mark)


def _says(mark: Mark) -> str:
    return SAYS[mark.cls] if mark.cls else "says who carries the text, not that it is paid"
