"""How good is a label: its words, its place, its visibility, its language, and whose it is?"""

from typing import NamedTuple

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, Mark
from presscheck.policy.compiled import Phrase, Shape
from presscheck.policy.phrasebook import RANK
from presscheck.policy.placement import WHERE, Placement, lowest, placement_of, zones_in_words
from presscheck.policy.requirement import LabelNeed, Wording
from presscheck.policy.situation import Situation
from presscheck.verdict import Reason, State


class Grade(NamedTuple):
    """One label against one need: `state` met, review or inadequate, with codes and plain words."""

    mark: Mark
    state: State
    placement: Placement
    wording: Wording
    reasons: tuple[Reason, ...]
    notes: tuple[str, ...]

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Order grades, best first."""
        order = (State.MET, State.REVIEW, State.INADEQUATE)
        return order.index(self.state), len(self.reasons), self.placement, RANK[self.wording]


OPENING = " \n\t([{<-–—*_#|"
"""What may stand before a label that opens a paragraph."""

PARTING = " -–—:："
"""What may stand between a label and who paid."""

NO_LANGUAGE: frozenset[str] = frozenset()

type Fault = tuple[State, Reason, str]


def grade(mark: Mark, need: LabelNeed, situation: Situation, market: str) -> Grade:
    """Grade one label mark against one need in one jurisdiction (empty: those of the profile)."""
    markets = (market,) if market else situation.profile.markets
    accepted = accepted_languages(need, situation)
    phrases = situation.phrasebook.answers(mark, need.classes)
    entry, wording = _best([_entry(entries, accepted) for entries in phrases], markets)
    placement = placement_of(mark, situation)
    faults = [
        *_ownership(mark, situation.document),
        *_visibility(mark, situation.document),
        *_placement(mark, placement, need, situation.document),
        *_wording_faults(mark, entry, wording, need, markets),
        *_language(mark, phrases, accepted),
        *_payer(mark, entry, need, situation),
        *_certainty(mark),
    ]
    state = _worst(faults)
    said = [*faults, *_disguise(mark)]
    if state is not State.INADEQUATE:
        said += _listing(mark, entry, wording, need, situation, markets)
    reasons, notes = [reason for _, reason, _ in said], [note for _, _, note in said]
    return Grade(mark, state, placement, wording, tuple(dict.fromkeys(reasons)), tuple(notes))


def _worst(faults: list[Fault]) -> State:
    if not faults:
        return State.MET
    states = {state for state, _, _ in faults}
    if State.INADEQUATE in states:
        return State.INADEQUATE
    return State.REVIEW if State.REVIEW in states else State.MET


def _best(found: list[Phrase | None], markets: tuple[str, ...]) -> tuple[Phrase | None, Wording]:
    """Return the plainest of what a line says, and how plain it is."""
    graded = [(one, _wording(one, markets)) for one in found]
    return graded[0] if len(graded) == 1 else min(graded, key=lambda one: RANK[one[1]])


def _entry(entries: tuple[Phrase, ...], accepted: frozenset[str]) -> Phrase | None:
    """Return the vocabulary entry to grade by: one in an accepted language before the others."""
    for one in entries if accepted else ():
        if one.language in accepted:
            return one
    return entries[0] if entries else None


def accepted_languages(need: LabelNeed, situation: Situation) -> frozenset[str]:
    """Return the languages a label may be in; empty where any will do or the text's is not known."""
    if not need.languages or ("document" in need.languages and situation.document.language is None):
        return NO_LANGUAGE
    text = situation.document.language or ""
    return frozenset(text if language == "document" else language for language in need.languages)


def _wording(entry: Phrase | None, markets: tuple[str, ...]) -> Wording:
    if entry is None:
        return Wording.SOFT
    grades = [entry.wording_in(market) for market in markets] or [entry.wording]
    return Wording.REJECTED if Wording.REJECTED in grades else min(grades, key=RANK.__getitem__)


def _ownership(mark: Mark, document: Document) -> list[Fault]:
    if mark.own:
        return []
    if mark.cls is LabelClass.AD_SLOT or document.block_at(mark.start).slot:
        note = f"`{mark.brief}` marks an advertisement beside the text, not the text"
    else:
        note = f"`{mark.brief}` belongs to something else on the page or to a quotation, not to the text"
    return [(State.INADEQUATE, Reason.AD_SLOT_ONLY, note)]


def _visibility(mark: Mark, document: Document) -> list[Fault]:
    if mark.zone is Zone.METADATA:
        note = f"`{mark.brief}` stands only in the metadata, where no reader sees it"
        return [(State.INADEQUATE, Reason.HIDDEN, note)]
    if mark.hidden:
        why = document.block_at(mark.start).because
        note = f"`{mark.brief}` is in the file, but hidden from readers or struck out ({why})"
        return [(State.INADEQUATE, Reason.HIDDEN, note)]
    return []


def _placement(mark: Mark, placement: Placement, need: LabelNeed, document: Document) -> list[Fault]:
    """Judge the place: earlier than asked for is better, and what opens the first paragraph is early enough.

    Further inside the first paragraph a person decides; below it a label is buried.
    """
    if placement is Placement.BESIDE or placement <= lowest(need.zones):
        return []
    note = f"`{mark.brief}` stands {WHERE[placement]}; it is asked for {zones_in_words(need.zones)}"
    if placement is not Placement.FIRST:
        return [(State.INADEQUATE, Reason.BURIED, note)]
    before = document.text[document.block_at(mark.start).start : mark.start]
    return [(State.REVIEW, Reason.BURIED, note)] if before.strip(OPENING) else []


def _wording_faults(
    mark: Mark, entry: Phrase | None, wording: Wording, need: LabelNeed, markets: tuple[str, ...]
) -> list[Fault]:
    """Judge the words; where nobody checked that a source refuses them, what they say by themselves decides.

    Words that say enough by themselves then go to a person.
    """
    if wording is Wording.REJECTED:
        said = f"a source of {_places(markets)} says that `{mark.brief}` is not enough"
        if entry is None or entry.status == "verified":
            return [(State.INADEQUATE, Reason.WEAK_WORDING, said)]
        if RANK[entry.wording] <= RANK[need.wording]:
            return [(State.REVIEW, Reason.WEAK_WORDING, f"{said}, but that was not checked at the source")]
        wording = entry.wording
    if RANK[wording] <= RANK[need.wording]:
        return []
    if wording is Wording.SOFT:
        note = f"`{mark.brief}` does not say plainly that the text is {_said(need)}"
    else:
        note = (
            f"no source of {_places(markets)} lists the wording `{mark.brief}`, and a listed one is asked for"
        )
    return [(State.INADEQUATE, Reason.WEAK_WORDING, note)]


def _said(need: LabelNeed) -> str:
    return "paid for" if LabelClass.PAID in need.classes else need.classes[0].value.replace("_", " ")


def _places(markets: tuple[str, ...]) -> str:
    return " or ".join(markets) or "no jurisdiction"


def _language(mark: Mark, phrases: tuple[tuple[Phrase, ...], ...], accepted: frozenset[str]) -> list[Fault]:
    if not accepted:
        return []
    languages = {one.language for entries in phrases for one in entries} | {mark.value.get("language", "")}
    if not any(languages) or languages & accepted:
        return []
    known = ", ".join(sorted(filter(None, languages)))
    note = f"`{mark.brief}` is {known}; the text asks for {', '.join(sorted(accepted))}"
    return [(State.INADEQUATE, Reason.WRONG_LANGUAGE, note)]


def _payer(mark: Mark, entry: Phrase | None, need: LabelNeed, situation: Situation) -> list[Fault]:
    if not need.named or (entry and entry.shape is Shape.NAMED):
        return []
    block = situation.document.text_of(situation.document.block_at(mark.start)).casefold()
    issuer = situation.chain.issuer.casefold()
    if (issuer and issuer in block) or _names_somebody(mark, entry):
        return []
    return [(State.INADEQUATE, Reason.WEAK_WORDING, f"`{mark.brief}` does not name who paid")]


def _names_somebody(mark: Mark, entry: Phrase | None) -> bool:
    """Tell whether a name stands behind a label and a dash, colon or space: `ADVERTISEMENT - Acme Ltd`."""
    if entry is None or not mark.quote.casefold().startswith(entry.text.casefold()):
        return False
    rest = mark.quote[len(entry.text) :].lstrip(PARTING)
    return bool(rest) and all(word[0].isupper() or not word[0].isascii() for word in rest.split())


def _certainty(mark: Mark) -> list[Fault]:
    faults: list[Fault] = []
    if mark.value.get("hedged") == "yes":
        note = f"`{mark.brief}` only says that the text may be paid for"
        faults.append((State.REVIEW, Reason.HEDGED, note))
    if mark.unsure:
        note = f"`{mark.brief}` may be a label or part of the text: {mark.because or 'a person must look'}"
        faults.append((State.REVIEW, Reason.UNSURE, note))
    return faults


def _disguise(mark: Mark) -> list[Fault]:
    if not mark.obfuscated:
        return []
    note = f"`{mark.brief}` is disguised by invisible or look-alike characters"
    return [(State.MET, Reason.OBFUSCATED, note)]


def _listing(
    mark: Mark,
    entry: Phrase | None,
    wording: Wording,
    need: LabelNeed,
    situation: Situation,
    markets: tuple[str, ...],
) -> list[Fault]:
    if entry is None or wording is not Wording.EXPLICIT:
        return []
    for market in markets:
        nearest, same_word = situation.phrasebook.near(entry, market, need.classes[0])
        if nearest:
            source = f" by {nearest.sources[0]}" if nearest.sources else ""
            how = "the same word is listed" if same_word else "the nearest listed wording is listed"
            note = (
                f"`{mark.brief}` says it plainly, but no source of {market} lists this wording; "
                f"{how}{source} as `{nearest.text}`"
            )
            return [(State.MET, Reason.UNLISTED_WORDING, note)]
    return []
