"""Which spellings and domains do the registered wires have, made for looking up?"""

from dataclasses import dataclass

from presscheck.marking.attribution.names import key_of
from presscheck.policy.compiled import Entity, Policy, Wire
from presscheck.policy.kept import kept

BRACKETS = "()[]/（）.:-–— ©"
DENSE = "【】［］〔〕"
"""Brackets of East Asian scripts around a name."""

SHORT = 4
"""Names up to this length (AA, RT, SPA) count only in their own spelling and as the whole name."""


AGENCIES = frozenset(("agency", "state"))
"""Kinds of wires that carry their own reports."""


@dataclass(frozen=True, slots=True)
class Register:
    """Wires by spelling, names and domains of those paid to carry, entities, and kinds of wires by id.

    `brief` are the spellings with those that name a wire only between brackets (`【共同】`).
    """

    spellings: dict[str, Wire]
    brief: dict[str, Wire]
    carriers: frozenset[str]
    domains: frozenset[str]
    entities: dict[str, Entity]
    hosts: dict[str, Entity]
    kinds: dict[str, str]

    def entity_named(self, name: str) -> Entity | None:
        """Return the entity of that name; one of four letters or fewer counts in its own spelling only."""
        known = self.entities.get(name)
        return known if known or len(name) <= SHORT else self.entities.get(key_of(name))

    def entity_at(self, host: str) -> Entity | None:
        """Return the entity to which a host or one of its parent domains belongs."""
        while "." in host:
            if host in self.hosts:
                return self.hosts[host]
            host = host.partition(".")[2]
        return None


@kept
def register_of(policy: Policy) -> Register:
    """Return the register of a policy, made once for each."""
    return _made(policy.wires, policy.entities)


def _made(wires: tuple[Wire, ...], entities: tuple[Entity, ...]) -> Register:
    spellings: dict[str, Wire] = {}
    brief: dict[str, Wire] = {}
    for wire in wires:
        for said in (wire.name, *wire.markers):
            bare = said.strip(BRACKETS)
            if len(bare) > 1:
                spellings.setdefault(bare, wire)
                brief.setdefault(bare.strip(DENSE), wire)
    paid = [wire for wire in wires if wire.kind in ("paid", "aggregator", "regulatory")]
    names = [name for wire in paid for name in (wire.name, *wire.markers)]
    domains = (domain for wire in paid for domain in wire.domains)
    named: dict[str, Entity] = {}
    hosts: dict[str, Entity] = {}
    for entity in entities:
        for name in (entity.name, *entity.aliases):
            named.setdefault(name if len(name) <= SHORT else key_of(name), entity)
        for domain in entity.domains:
            hosts.setdefault(domain, entity)
    kinds = {wire.id: wire.kind for wire in wires}
    return Register(spellings, brief, frozenset(map(key_of, names)), frozenset(domains), named, hosts, kinds)
