"""Which forms may people write: packs, profiles, vocabulary, registers and cases?"""

from datetime import date
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StringConstraints,
    model_validator,
)

from presscheck.document import Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.policy.compiled import Shape, Wording
from presscheck.policy.countries import COUNTRIES
from presscheck.verdict import Kind


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


class PhraseForm(Form):
    """One entry of a vocabulary file."""

    text: Text
    classes: Annotated[tuple[LabelClass, ...], Field(min_length=1)]
    wording: Literal[Wording.EXPLICIT, Wording.SOFT] = Wording.SOFT
    shape: Shape = Shape.ALONE
    listed_in: tuple[Market, ...] = ()
    rejected_in: tuple[Market, ...] = ()
    sources: tuple[str, ...] = ()
    status: Status = "unverified"
    seen: bool = False
    note: str = ""


class VocabularyForm(Form):
    """`vocabulary/<language>.yaml`."""

    language: Language
    phrases: tuple[PhraseForm, ...]


class SourceForm(Form):
    """One source: `where` it can be read, `seen` what of it was seen."""

    id: Slug
    where: Text
    seen: str = ""
    note: str = ""


class SourcesForm(Form):
    """`registers/sources.yaml`."""

    sources: tuple[SourceForm, ...]


class WireForm(Form):
    """One wire: the spellings that stand in datelines, and its own domains."""

    id: Slug
    name: Text
    kind: WireKind
    markers: tuple[Text, ...]
    domains: tuple[Text, ...] = ()
    status: Status = "unverified"
    sources: tuple[str, ...] = ()
    note: str = ""


class WiresForm(Form):
    """`registers/wires.yaml`."""

    wires: tuple[WireForm, ...]


class IssuerForm(Form):
    """One issuer that somebody stands behind."""

    id: Slug
    name: Text
    aliases: tuple[Text, ...] = ()
    domains: tuple[Text, ...] = ()
    control: Annotated[tuple[Control, ...], Field(min_length=1)]
    state: str = ""
    behind: str = ""
    valid_from: IsoDate = ""
    valid_to: IsoDate = ""
    sanctioned_from: IsoDate = ""
    sources: tuple[str, ...] = ()
    status: Status = "unverified"
    note: str = ""


class IssuersForm(Form):
    """`registers/issuers.yaml`."""

    issuers: tuple[IssuerForm, ...]


class RelayForm(Form):
    """A republisher's paid-release service."""

    id: Slug
    name: Text
    publisher: str = ""
    markers: tuple[Text, ...]
    domains: tuple[Text, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""


class RelaysForm(Form):
    """`registers/relays.yaml`."""

    relays: tuple[RelayForm, ...]


class MarkersForm(Form):
    """`registers/markers.yaml`: structural phrases by element and language (`any` for all languages)."""

    markers: dict[Slug, dict[LanguageOrAny, tuple[Text, ...]]]


class TopicForm(Form):
    """A subject that brings requirements with it."""

    id: Slug
    enough: Annotated[int, Field(ge=1)] = 2
    cues: dict[LanguageOrAny, tuple[Text, ...]]
    note: str = ""


class TopicsForm(Form):
    """`registers/topics.yaml`."""

    topics: tuple[TopicForm, ...]


class MatchForm(Form):
    """Which objects a profile takes: a bucket (`*` for any) and a key prefix."""

    bucket: Text = "*"
    prefix: str = ""


class ProfileForm(Form):
    """`profiles/<name>.yaml`: what is expected of one inflow."""

    name: Slug
    title: Text
    order: int = 100
    match: tuple[MatchForm, ...] = ()
    packs: Annotated[tuple[Slug, ...], Field(min_length=1)]
    markets: tuple[Market, ...] = ()
    kind: Literal["mixed", "paid_release", "release", "sponsored", "editorial", "other"] = "mixed"
    language: LanguageOrNone = ""
    publisher: str = ""
    relay: str = ""
    note: str = ""


class PackForm(Form):
    """`packs/<pack>/pack.yaml`: who owns a pack and where its labels are graded."""

    pack: Slug
    title: Text
    owner: Text
    market: Market = ""
    note: str = ""


class LabelForm(Form):
    """`label`: a label of one class, plain enough, well placed, in a language the reader has."""

    class_: Annotated[tuple[LabelClass, ...], Field(alias="class", min_length=1)]
    wording: Literal[Wording.LISTED, Wording.EXPLICIT, Wording.SOFT] = Wording.EXPLICIT
    zones: tuple[Zone, ...] = ()
    language: tuple[LanguageOrDocument, ...] = ()
    named: bool = False


class ElementForm(Form):
    """`element`: an attribution element, with the parts it must name."""

    kind: MarkKind
    zones: tuple[Zone, ...] = ()
    parts: tuple[Text, ...] = ()


class StatementForm(Form):
    """`statement`: a fixed text by language."""

    texts: Annotated[dict[Language, tuple[Text, ...]], Field(min_length=1)]
    zones: tuple[Zone, ...] = ()


class LinkRelForm(Form):
    """`link_rel`: what links to the issuer must carry."""

    rel: Annotated[tuple[Text, ...], Field(min_length=1)]


class ConsistencyForm(Form):
    """`consistency`: two things that must not contradict each other."""

    check: Check


class ForbiddenForm(Form):
    """`forbidden`: an issuer whose texts may not be published."""

    control: Control


class NeedForm(Form):
    """What a requirement asks for: exactly one kind of need."""

    label: LabelForm | None = None
    element: ElementForm | None = None
    statement: StatementForm | None = None
    link_rel: LinkRelForm | None = None
    consistency: ConsistencyForm | None = None
    forbidden: ForbiddenForm | None = None
    any: Annotated[tuple["NeedForm", ...], Field(min_length=1)] | None = None
    all: Annotated[tuple["NeedForm", ...], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> "NeedForm":
        if len(self.model_fields_set) != 1:
            kinds = ", ".join(NeedForm.model_fields)
            raise ValueError(f"exactly one kind of need is named; there are: {kinds}")
        return self


class WhenForm(Form):
    """When a requirement applies; what is left out asks nothing."""

    kind: tuple[Kind, ...] = ()
    market: tuple[Market, ...] = ()
    topic: tuple[Slug, ...] = ()
    without_topic: tuple[Slug, ...] = ()
    control: tuple[Control, ...] = ()
    wire: tuple[WireKind, ...] = ()
    language: tuple[Language, ...] = ()


class SourceRefForm(Form):
    """Where a requirement comes from."""

    id: Slug
    clause: str = ""


class RequirementForm(Form):
    """`packs/<pack>/<ID>.yaml`: one obligation."""

    id: RequirementId
    title: Text
    family: Literal["paid", "provenance", "control", "statement"]
    severity: Literal["must", "should"]
    when: WhenForm = WhenForm()
    needs: NeedForm
    status: Status
    valid_from: IsoDate = ""
    valid_to: IsoDate = ""
    sources: Annotated[tuple[SourceRefForm, ...], Field(min_length=1)]
    remedy: Remedies
    why: Text
    note: str = ""

    @model_validator(mode="after")
    def _dates_in_order(self) -> "RequirementForm":
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValueError(f"valid_to {self.valid_to} lies before valid_from {self.valid_from}")
        return self


class CaseForm(Form):
    """One case of `<ID>.cases.yaml`: a text or a file, and what the requirement must say of it."""

    name: Text
    text: Text | None = None
    file: Text | None = None
    format: Literal["txt", "md", "html", "json", "xml", "eml"] | None = None
    profile: Slug | None = None
    on: IsoDate | None = None
    received: IsoDate | None = None
    expect: Literal["met", "inadequate", "missing", "review", "not_applicable", "todo"]
    reasons: tuple[str, ...] = ()
    quote: str | None = None

    @model_validator(mode="after")
    def _text_or_file(self) -> "CaseForm":
        if (self.text is None) == (self.file is None):
            raise ValueError("a case has either text or file")
        return self


class CasesForm(RootModel[tuple[CaseForm, ...]]):
    """`<ID>.cases.yaml`: the cases of one requirement."""
