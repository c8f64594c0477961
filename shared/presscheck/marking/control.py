"""Who stands behind the issuer?"""

from dataclasses import replace

from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution.lines import Scene
from presscheck.marking.attribution.names import key_of
from presscheck.policy.compiled import Entity
from presscheck.policy.situation import host_of

SHORT = 4
"""Names up to this length (AA, RT, SPA) count only in their own spelling and as the whole name."""


def controlled(scene: Scene, issuer: Mark, others: list[Mark]) -> Mark:
    """Return the issuer's mark with what the register says of it: `entity`, `control`, `behind`.

    Looked up are the issuer's name, its contact, byline and dateline, and the addresses of contact and source
    link; a mere mention in the text says nothing.
    """
    for entity in scene.policy.entities:
        because = _matches(entity, issuer, others)
        if because:
            value = {
                **issuer.value,
                "entity": entity.id,
                "control": ",".join(entity.control),
                "behind": entity.behind or entity.state,
            }
            return replace(issuer, value=value, because=f"{issuer.because}; in the register by {because}")
    return issuer


def _matches(entity: Entity, issuer: Mark, others: list[Mark]) -> str:
    if _named(entity, issuer.value.get("name", "")):
        return "its name"
    for mark in others:
        if mark.kind in (MarkKind.CONTACT, MarkKind.SOURCE_LINK) and _hosted(entity, mark):
            return f"the address in its {mark.kind.replace('_', ' ')}"
        if mark.kind is MarkKind.BYLINE and _named(entity, mark.value.get("name", "")):
            return "the byline"
    return ""


def _named(entity: Entity, name: str) -> bool:
    return any(_same(alias, name) for alias in (entity.name, *entity.aliases))


def _same(alias: str, name: str) -> bool:
    if len(alias) <= SHORT:
        return alias in (name, name.split(" ", 1)[0]) and alias == name
    left, right = key_of(alias), key_of(name)
    return bool(left) and left == right


def _hosted(entity: Entity, mark: Mark) -> bool:
    email, url = mark.value.get("email", ""), mark.value.get("url", "")
    hosts = {email.rpartition("@")[2].casefold(), host_of(url)} - {""}
    return any(host == domain or host.endswith(f".{domain}") for host in hosts for domain in entity.domains)
