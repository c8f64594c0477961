"""Who stands behind the issuer?"""

from dataclasses import replace

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.register import Register, register_of
from presscheck.policy.compiled import Entity
from presscheck.policy.situation import host_of


def controlled(scene: Scene, issuer: Mark, others: list[Mark]) -> Mark:
    """Return the issuer's mark with what the register says of it: `entity`, `control`, `behind`.

    Looked up are the issuer's name, its contact, byline and dateline, and the addresses of contact and source
    link; a mere mention in the text says nothing.
    """
    entity, because = _found(register_of(scene.policy), issuer, others)
    if entity is None:
        return issuer
    value = {
        **issuer.value,
        "entity": entity.id,
        "control": ",".join(entity.control),
        "behind": entity.behind or entity.state,
    }
    return replace(issuer, value=value, because=f"{issuer.because}; in the register by {because}")


def _found(register: Register, issuer: Mark, others: list[Mark]) -> tuple[Entity | None, str]:
    if entity := register.entity_named(issuer.value.get("name", "")):
        return entity, "its name"
    for mark in others:
        if mark.kind in (MarkKind.CONTACT, MarkKind.SOURCE_LINK) and (entity := _hosted(register, mark)):
            return entity, f"the address in its {mark.kind.replace('_', ' ')}"
        if mark.kind is MarkKind.BYLINE and (entity := register.entity_named(mark.value.get("name", ""))):
            return entity, "the byline"
    return None, ""


def _hosted(register: Register, mark: Mark) -> Entity | None:
    email = mark.value.get("email", "").rpartition("@")[2].casefold()
    return register.entity_at(email) or register.entity_at(host_of(mark.value.get("url", "")))
