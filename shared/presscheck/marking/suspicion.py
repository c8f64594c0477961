"""Does a text without a label read like promotion? Cues for a person, never a verdict."""

from collections import Counter
from collections.abc import Iterator

from presscheck.document import Document, Link, Zone
from presscheck.policy.situation import host_of

ENOUGH = 3
"""Different cues from which a text is suspected."""

TRACKING = (
    "utm_",
    "aff_id=",
    "affid=",
    "clickid=",
    "irclickid",
    "awc=",
    "tag=",
    "?ref=",
    "&ref=",
    "/aff/",
    "go.skimresources",
)
"""Parts of addresses that count clicks for an advertiser."""

CALLS = (
    *(
        "order now",
        "buy now",
        "shop now",
        "click here",
        "sign up today",
        "get yours",
        "limited time",
        "learn more at",
    ),
    *("jetzt bestellen", "jetzt kaufen", "jetzt sichern", "hier bestellen", "mehr informationen unter"),
    *(
        "acquista ora",
        "ordina ora",
        "scopri di più",
        "prenota ora",
        "compra ahora",
        "reserva ya",
        "más información en",
    ),
    *(
        "achetez",
        "commandez",
        "profitez de",
        "en savoir plus sur",
        "bestel nu",
        "koop nu",
        "zamów",
        "kup teraz",
    ),
)
"""Calls to act, in lower case."""

SYNDICATES = ("(newsusa)", "(statepoint)", "(brandpoint)", "(bpt)", "(booktrib)", "(naps)", "(naps-nu)")
"""Services that send ready-made promotional features to newspapers."""

MANY = 3
"""Links to one praised firm from which they are a cue."""

TOLD = (Zone.DECK, Zone.BODY, Zone.FOOTER)

READ = 20_000
"""Characters of the text that are looked at."""


def suspicions(document: Document) -> tuple[str, ...]:
    """Return the cues for promotion in plain words, or nothing where they are too few."""
    cues = tuple(_cues(document))
    return cues if len(cues) >= ENOUGH else ()


def _cues(document: Document) -> Iterator[str]:
    shown = (block for block in document.blocks if block.zone in TOLD and not block.hidden)
    text = "\n".join(map(document.text_of, shown))[:READ].casefold()
    call = next((call for call in CALLS if call in text), "")
    if call:
        yield f"calls to act: `{call}`"
    price = _price(text)
    if price and any(char.isdigit() for char in text):
        yield f"names a price: `{price}`"
    syndicate = next((name for name in SYNDICATES if name in text[:2000]), "")
    if syndicate:
        yield f"comes from a feature service: `{syndicate}`"
        yield "which is paid by the firms it features"
    addresses = (*document.fields("link:canonical"), *document.fields("og:url"))
    home = next((host_of(field.value) for field in addresses), "")
    yield from _links([link for link in document.links if document.block_at(link.start).zone in TOLD], home)


def _price(text: str) -> str:
    """Return the first word with the sign of a currency, or an empty string."""
    signs = [at for sign in ("$", "€", "£") if (at := text.find(sign)) >= 0]
    if not signs:
        return ""
    before = max(text.rfind(space, 0, min(signs)) for space in " \n")
    return text[before + 1 :].split(maxsplit=1)[0]


def _links(links: list[Link], home: str) -> Iterator[str]:
    tracked = next((link.href for link in links if any(part in link.href for part in TRACKING)), "")
    if tracked:
        yield f"a link that counts clicks: `{tracked[:80]}`"
    followed = [
        link
        for link in links
        if host_of(link.href) != home and not {"nofollow", "sponsored", "ugc"}.intersection(link.rel)
    ]
    hosts = Counter(host for link in followed if (host := host_of(link.href)))
    for host, count in hosts.most_common(1):
        if count >= MANY:
            yield f"{count} followed links to {host}"
