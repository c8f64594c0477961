"""What was found in a release: always a quote, a span and a zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from presscheck.document import Zone


class MarkKind(StrEnum):
    """What a mark is."""

    LABEL = "label"
    WIRE = "wire"
    DATELINE = "dateline"
    ISSUER = "issuer"
    CONTACT = "contact"
    SOURCE_LINE = "source_line"
    SOURCE_LINK = "source_link"
    BYLINE = "byline"
    PUBLISHER_NOTICE = "publisher_notice"
    BOILERPLATE_HEAD = "boilerplate_head"
    EMBARGO = "embargo"
    END_MARK = "end_mark"
    AI_NOTICE = "ai_notice"
    STATE_NOTICE = "state_notice"
    STATEMENT = "statement"


class LabelClass(StrEnum):
    """What a label says."""

    PAID = "paid"
    PRESS_RELEASE = "press_release"
    AFFILIATE = "affiliate"
    GIFTED = "gifted"
    AI = "ai"
    STATE_MEDIA = "state_media"
    POLITICAL = "political"
    FINANCIAL = "financial"
    AD_SLOT = "ad_slot"


BRIEF = 90
"""Characters of a quote inside a sentence; the evidence beside it has the quote whole."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing found: `document.text[start:end] == quote`.

    `own` is false for what belongs to an ad slot, menu, teaser or quotation. `value` holds what was parsed,
    by kind:
      label: phrase, language (of the phrase), hedged ("yes" where the label only says may or can),
             unsure ("yes" where flat text cannot tell a label from other text)
      wire: id, name       dateline: place, date (ISO 8601 where parsed), date_text, wire
      issuer: name, control (state, sanctioned, agent), entity (register id), unsure ("yes" for a guess)
      contact: name, email, phone, url       source_line: name       source_link: url
      byline: name      boilerplate_head: name      embargo: until      ai_notice: scope
      publisher_notice: relay, publisher
    `because` is the rule that decided, in plain words.
    """

    kind: MarkKind
    quote: str
    start: int
    end: int
    zone: Zone
    cls: LabelClass | None = None
    own: bool = True
    hidden: bool = False
    obfuscated: bool = False
    value: Mapping[str, str] = field(default_factory=dict)
    because: str = ""

    @property
    def unsure(self) -> bool:
        """Tell whether the mark may be none; who stands in a register of issuers is known for sure."""
        return "unsure" in self.value and "control" not in self.value

    @property
    def brief(self) -> str:
        """Return the quote for use inside a sentence: whole, or its first words and an ellipsis."""
        if len(self.quote) <= BRIEF:
            return self.quote
        return " ".join(self.quote[: BRIEF * 2].split())[: BRIEF - 1].rstrip() + "…"
