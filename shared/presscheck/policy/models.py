"""Which forms may people write for packs, requirements, profiles and cases?"""

from typing import Annotated, Literal

from pydantic import Field, RootModel, model_validator

from presscheck.document import Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.policy.fields import (
    Check,
    Control,
    Form,
    IsoDate,
    Language,
    LanguageOrDocument,
    LanguageOrNone,
    Market,
    Remedies,
    RequirementId,
    Slug,
    Status,
    Text,
    WireKind,
)
from presscheck.policy.requirement import Wording
from presscheck.policy.vocabulary import SourceForm
from presscheck.verdict import Kind


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
    """`packs/<pack>/pack.yaml`: who owns a pack, where its labels are graded, and sources of its own."""

    pack: Slug
    title: Text
    owner: Text
    market: Market = ""
    note: str = ""
    sources: tuple[SourceForm, ...] = ()


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
