"""How do validated forms become the slotted policy that a check reads?"""

from typing import TYPE_CHECKING, cast

from presscheck.policy import encoding
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Profile, Relay, Topic, Wire
from presscheck.policy.models import NeedForm, ProfileForm, RequirementForm, WhenForm
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    Need,
    Requirement,
    StatementNeed,
    When,
    Wording,
)
from presscheck.policy.selection import DEFAULT
from presscheck.policy.vocabulary import (
    IssuersForm,
    MarkersForm,
    RelaysForm,
    TopicsForm,
    WiresForm,
)
from presscheck.verdict import SourceRef

if TYPE_CHECKING:
    from presscheck.policy.loading import Folders


def assemble(folders: "Folders") -> Policy:
    """Put a policy together, in an order that does not depend on the file system."""
    policy = Policy(
        digest="",
        requirements=_requirements(folders),
        profiles=_profiles(folders),
        phrases=_phrases(folders),
        wires=_wires(folders),
        entities=_entities(folders),
        relays=_relays(folders),
        markers=_markers(folders),
        topics=_topics(folders),
    )
    return encoding.with_digest(policy)


def _requirements(folders: "Folders") -> tuple[Requirement, ...]:
    where = {source.id: source.where for source in folders.sources()}
    return tuple(
        _requirement(entry.form, pack, _market(folders, pack), where)
        for pack, entry in sorted(folders.requirements, key=lambda pair: (pair[0], pair[1].form.id))
    )


def _market(folders: "Folders", pack: str) -> str:
    manifest = folders.packs.get(pack)
    return manifest.form.market if manifest else ""


def _requirement(form: RequirementForm, pack: str, market: str, where: dict[str, str]) -> Requirement:
    return Requirement(
        id=form.id,
        pack=pack,
        title=form.title,
        family=form.family,
        severity=form.severity,
        when=_when(form.when),
        needs=_need(form.needs),
        status=form.status,
        valid_from=form.valid_from,
        valid_to=form.valid_to,
        market=market,
        sources=tuple(SourceRef(one.id, one.clause, where.get(one.id, "")) for one in form.sources),
        remedy=dict(sorted(form.remedy.items())),
        why=form.why,
    )


def _when(form: WhenForm) -> When:
    return When(
        form.kind, form.market, form.topic, form.without_topic, form.control, form.wire, form.language
    )


def _need(form: NeedForm) -> Need:
    if form.any:
        return AnyNeed(tuple(_need(one) for one in form.any))
    if form.all:
        return AllNeed(tuple(_need(one) for one in form.all))
    if label := form.label:
        return LabelNeed(label.class_, label.wording, label.zones, label.language, label.named)
    if element := form.element:
        return ElementNeed(element.kind.value, element.zones, element.parts)
    return _rarer_need(form)


def _rarer_need(form: NeedForm) -> Need:
    if statement := form.statement:
        return StatementNeed(dict(sorted(statement.texts.items())), statement.zones)
    if form.link_rel:
        return LinkRelNeed(tuple(rel.lower() for rel in form.link_rel.rel))
    if form.consistency:
        return ConsistencyNeed(form.consistency.check)
    if form.forbidden:
        return ForbiddenNeed(form.forbidden.control)
    raise AssertionError("the form names exactly one kind of need")


def _profiles(folders: "Folders") -> tuple[Profile, ...]:
    forms = [entry.form for entry in folders.profiles]
    forms.sort(key=lambda form: (form.name == DEFAULT, form.order, form.name))
    return tuple(map(_profile, forms))


def _profile(form: ProfileForm) -> Profile:
    return Profile(
        name=form.name,
        title=form.title,
        packs=form.packs,
        markets=form.markets,
        kind=form.kind,
        match=tuple((match.bucket, match.prefix) for match in form.match),
        language=form.language,
        publisher=form.publisher,
        relay=form.relay,
    )


def _phrases(folders: "Folders") -> tuple[Phrase, ...]:
    found = (
        Phrase(
            phrase.text,
            entry.form.language,
            phrase.classes,
            Wording(phrase.wording),
            phrase.shape,
            phrase.listed_in,
            phrase.rejected_in,
            phrase.sources,
            phrase.status,
            phrase.seen,
        )
        for entry in folders.vocabulary
        for phrase in entry.form.phrases
    )
    return tuple(sorted(found, key=lambda one: (one.language, one.text, one.shape)))


def _wires(folders: "Folders") -> tuple[Wire, ...]:
    forms = (wire for entry in folders.of("wires") for wire in cast(WiresForm, entry.form).wires)
    found = (Wire(form.id, form.name, form.kind, form.markers, form.domains, form.status) for form in forms)
    return tuple(sorted(found, key=lambda one: one.id))


def _entities(folders: "Folders") -> tuple[Entity, ...]:
    forms = (one for entry in folders.of("issuers") for one in cast(IssuersForm, entry.form).issuers)
    found = (
        Entity(
            form.id,
            form.name,
            form.aliases,
            form.domains,
            form.control,
            form.state,
            form.behind,
            form.valid_from,
            form.valid_to,
            form.sanctioned_from,
            form.sources,
            form.status,
        )
        for form in forms
    )
    return tuple(sorted(found, key=lambda one: one.id))


def _relays(folders: "Folders") -> tuple[Relay, ...]:
    forms = (one for entry in folders.of("relays") for one in cast(RelaysForm, entry.form).relays)
    found = (Relay(form.id, form.name, form.publisher, form.markers, form.domains) for form in forms)
    return tuple(sorted(found, key=lambda one: one.id))


def _markers(folders: "Folders") -> tuple[Marker, ...]:
    return tuple(
        sorted(
            (
                Marker(element, language, text)
                for entry in folders.of("markers")
                for element, languages in cast(MarkersForm, entry.form).markers.items()
                for language, texts in languages.items()
                for text in texts
            ),
            key=lambda one: (one.element, one.language, one.text),
        )
    )


def _topics(folders: "Folders") -> tuple[Topic, ...]:
    forms = (one for entry in folders.of("topics") for one in cast(TopicsForm, entry.form).topics)
    found = (
        Topic(
            form.id,
            tuple(sorted((language, cue) for language, cues in form.cues.items() for cue in cues)),
            form.enough,
        )
        for form in forms
    )
    return tuple(sorted(found, key=lambda one: one.id))
