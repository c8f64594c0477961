"""What do the markup and the address of a text say of payment, without a word that readers see?"""

from presscheck.document import Document, Zone
from presscheck.wordlists import words

HINTS = ("called paid by", "filed under")
"""How the hints of blocks begin that speak of payment."""

ADDRESSES = ("link:canonical", "og:url")
"""Fields with the address at which the publisher keeps the text."""

PARTS = 8
"""Parts of an address that are looked at."""

DRAWERS = words(
    "sponsored sponsored-content sponsoredcontent sponsored-post sponsored-posts sponsored-article "
    "sponsored-articles sponsored-features sponsor-content sponsorcontent advertorial advertorials "
    "paid-content paidcontent paid-post paidpost paid-posts partner-content partnercontent partner-story "
    "branded-content brandedcontent brand-content brandcontent brandvoice brand-voice brandstudio "
    "brand-studio native-content promoted-content promotedcontent partnerinhalt partnerinhalte "
    "bezahlte-inhalte  publi-redactionnel publiredactionnel publireportage publi-reportage "
    "contenu-sponsorise contenu-partenaire publirreportaje publirreportajes contenido-patrocinado "
    "contenido-de-marca publieditorial  publieditoriais conteudo-patrocinado conteudo-de-marca "
    "publiredazionale publiredazionali  pubbliredazionale contenuto-sponsorizzato contenuti-sponsorizzati "
    "gesponsord gesponsorde-inhoud  artykul-sponsorowany artykuly-sponsorowane material-sponsorowany "
    "materialy-sponsorowane  annonssamarbete annonsinnehall sponsrat-innehall annonsorinnhold "
    "annonsorinnehold betalt-innhold  betalt-indhold kaupallinen-yhteistyo mainosartikkeli "
    "komercni-sdeleni pr-clanky placene-clanky  sponzorovany-obsah tamogatott-tartalom "
    "szponzoralt-tartalom sponsorlu-icerik advertorials-native"
)
"""Parts of addresses under which publishers file what is paid for, and nothing else.

Trades that papers also write about, such as `advertising` or `werbung`, are none.
"""


def hint_of(document: Document) -> str:
    """Return what the markup around the headline or the address says of payment, or an empty string."""
    heads = (block for block in document.blocks if block.zone is Zone.HEADLINE)
    hint = next((block.hint for block in heads if block.hint.startswith(HINTS)), "")
    return hint or _drawer(document)


def _drawer(document: Document) -> str:
    for name in ADDRESSES:
        for field in document.fields(name):
            host, *parts = field.value.partition("://")[2].casefold().split("/")[:PARTS]
            drawer = next((part for part in (host.partition(".")[0], *parts[:-1]) if part in DRAWERS), "")
            if drawer:
                return f"filed under /{drawer}/ by its address"
    return ""
