"""How is what a requirement asks, and when, said in plain words?"""

from collections.abc import Iterable

from presscheck.document import Zone
from presscheck.policy.placement import zones_in_words
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
    When,
)

CHECKS = {
    "wire_in_source": "the wire of the dateline is that of the source line",
    "contact_is_issuer": "the contact belongs to the issuer",
    "dateline_not_after": "the dateline is not dated after the arrival",
    "label_and_metadata": "label and metadata say the same",
}


def need_in_words(need: Need) -> str:
    """Say what a need asks for."""
    match need:
        case LabelNeed():
            return _label(need)
        case ElementNeed(element, zones, parts):
            naming = f" naming {_and(parts)}" if parts else ""
            return f"{_plain(element)}{naming}{_where(zones)}"
        case StatementNeed(texts, zones):
            return f"a fixed statement ({', '.join(texts)}){_where(zones)}"
        case LinkRelNeed(rel):
            return f"links to the issuer with rel {_or(rel)}"
        case ConsistencyNeed(check):
            return CHECKS[check]
        case ForbiddenNeed(control):
            return f"an issuer that is not {control}"
        case AnyNeed(needs):
            return " or ".join(f"({need_in_words(one)})" for one in needs)
        case AllNeed(needs):
            return " and ".join(f"({need_in_words(one)})" for one in needs)


def when_in_words(when: When) -> str:
    """Say when a requirement applies."""
    parts = [
        _or(map(_plain, when.kind)),
        f"in {_or(when.market)}" if when.market else "",
        f"about {_or(when.topic)}" if when.topic else "",
        f"not about {_or(when.without_topic)}" if when.without_topic else "",
        f"from an issuer that is {_or(when.control)}" if when.control else "",
        f"over a {_or(when.wire)} wire" if when.wire else "",
        f"written in {_or(when.language)}" if when.language else "",
    ]
    return ", ".join(filter(None, parts)) or "always"


def _label(need: LabelNeed) -> str:
    naming = " that names the payer" if need.named else ""
    languages = [("the language of the text" if one == "document" else one) for one in need.languages]
    spoken = f", in {_or(languages)}" if languages else ""
    return f"{_or(map(_plain, need.classes))} label, {need.wording}{naming}{_where(need.zones)}{spoken}"


def _where(zones: tuple[Zone, ...]) -> str:
    return f", {zones_in_words(zones)}" if zones else ""


def _plain(word: str) -> str:
    return word.replace("_", " ")


def _or(words: Iterable[str]) -> str:
    return " or ".join(words)


def _and(words: Iterable[str]) -> str:
    return " and ".join(words)
