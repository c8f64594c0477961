"""Which forms may people write for the vocabulary and the registers?"""

from typing import Annotated, Literal

from pydantic import Field

from presscheck.mark import LabelClass
from presscheck.policy.compiled import Shape
from presscheck.policy.fields import (
    Control,
    Form,
    IsoDate,
    Language,
    LanguageOrAny,
    Market,
    Slug,
    Status,
    Text,
    WireKind,
)
from presscheck.policy.requirement import Wording


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
