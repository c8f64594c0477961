"""What may stand in a field that people write: ids, dates, languages, jurisdictions?"""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from presscheck.policy.countries import COUNTRIES


def _iso_date(value: str) -> str:
    if value:
        date.fromisoformat(value)
    return value


def _market(value: str) -> str:
    if value and value not in COUNTRIES:
        hint = "; the United Kingdom is GB" if value.upper() == "UK" else ""
        raise ValueError(f"{value!r} is neither a two-letter country code (ISO 3166-1) nor EU{hint}")
    return value


type Text = Annotated[str, StringConstraints(min_length=1)]
type Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]*$")]
type RequirementId = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+(-[A-Z0-9]+)+$")]
type Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
type LanguageOrAny = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}|any)$")]
type LanguageOrDocument = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}|document)$")]
type LanguageOrNone = Annotated[str, StringConstraints(pattern=r"^([a-z]{2})?$")]
type IsoDate = Annotated[str, AfterValidator(_iso_date)]
type Market = Annotated[str, AfterValidator(_market)]
type Status = Literal["verified", "unverified"]
type Control = Literal["state", "sanctioned", "agent", "public"]
type WireKind = Literal["paid", "agency", "regulatory", "aggregator", "state"]
type Check = Literal["wire_in_source", "contact_is_issuer", "dateline_not_after", "label_and_metadata"]
type Remedies = Annotated[dict[Language, Text], Field(min_length=1)]


class Form(BaseModel):
    """What every form has in common: no key that is not named, no silent conversion."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
