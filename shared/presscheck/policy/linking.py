"""Do links to the issuer tell search engines that they were paid for?"""

from presscheck.document import Link
from presscheck.mark import Mark, MarkKind
from presscheck.policy.requirement import LinkRelNeed
from presscheck.policy.situation import SHOWN, Judgement, Situation, host_of
from presscheck.verdict import Reason, State

WITHOUT_REL = frozenset({"text", "markdown", "pdf", "docx", "odt", "rtf"})
"""Formats whose links cannot carry `rel`."""


def judge_links(need: LinkRelNeed, situation: Situation) -> Judgement:
    """Judge whether every link to the issuer's own domain carries one of the tokens asked for."""
    if situation.document.format in WITHOUT_REL:
        note = f"links of {situation.document.format} cannot carry rel"
        return Judgement(State.NOT_APPLICABLE, notes=(note,), searched=SHOWN)
    links = _to_issuer(situation)
    if not links:
        return Judgement(State.NOT_APPLICABLE, notes=("no link leads to the issuer",), searched=SHOWN)
    bare = [link for link in links if not set(link.rel) & set(need.rel)]
    if not bare:
        return Judgement(State.MET, evidence=_marks(links, situation), searched=SHOWN)
    asked = " or ".join(need.rel)
    note = (
        f"{len(bare)} of {len(links)} links to the issuer lack rel {asked}, the first is {bare[0].href[:200]}"
    )
    nearest = next(iter(_marks(bare, situation)), None)
    return Judgement(State.MISSING, (Reason.ABSENT,), (note,), (), SHOWN, nearest)


def _to_issuer(situation: Situation) -> list[Link]:
    """Return the links to the issuer's domains in text order; those of menus and teasers are none."""
    document = situation.document
    found = (
        link
        for domain in situation.issuer_domains
        for link in document.links
        if domain in link.href.lower()
        and _leads_to(link.href, domain)
        and document.block_at(link.start).zone in SHOWN
    )
    return sorted(set(found))


def _leads_to(address: str, domain: str) -> bool:
    host = host_of(address)
    return host == domain or host.endswith(f".{domain}")


def _marks(links: list[Link], situation: Situation) -> tuple[Mark, ...]:
    document = situation.document
    return tuple(
        Mark(
            MarkKind.SOURCE_LINK,
            document.text[link.start : link.end],
            link.start,
            link.end,
            document.block_at(link.start).zone,
            value={"url": link.href, "rel": " ".join(link.rel)},
            because="a link to a domain of the issuer",
        )
        for link in links
        if link.start < link.end
    )
