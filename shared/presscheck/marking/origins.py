"""What do the address, the title and the site name of a page say about where an item comes from?"""

from collections.abc import Iterator

from presscheck.document import Document

RELEASE = 3
"""Weight of a name that only press releases are filed under."""

DESK = 2
"""Weight of a name under which a press office, but also a newspaper, files its texts."""


def _names(*lines: str) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.split())


RELEASES = _names(
    "press-release press-releases pressrelease pressreleases news-release news-releases newsrelease",
    "newsreleases media-release media-releases mediareleases press-statements media-statements",
    "pressemitteilung pressemitteilungen pressemeldung pressemeldungen presseinformation",
    "presseinformationen presseaussendung presseaussendungen medienmitteilung medienmitteilungen",
    "medieninformation medieninformationen polizeimeldungen polizeibericht polizeiberichte",
    "comunicato-stampa comunicati-stampa comunicati communique-de-presse communiques-de-presse",
    "communiqué-de-presse communiqués-de-presse communiques notas-de-prensa nota-de-prensa",
    "comunicados-de-prensa comunicado-de-prensa notas-de-imprensa nota-de-imprensa",
    "comunicados-de-imprensa persbericht persberichten pressmeddelande pressmeddelanden",
    "pressemeddelelse pressemeddelelser pressemelding pressemeldinger lehdistotiedote",
    "lehdistotiedotteet tiedotteet informacja-prasowa informacje-prasowe komunikat-prasowy",
    "komunikaty-prasowe comunicat-de-presa comunicate-de-presa sajtokozlemeny sajtokozlemenyek",
    "tiskove-zpravy tiskova-zprava basin-bultenleri press-relizy",
)
"""Folders and title parts that hold nothing but press releases, lower case, words joined by hyphens."""

DESKS = _names(
    "newsroom news-room pressroom press-room press-office pressoffice press-centre press-center",
    "media-centre media-center mediacenter pressebereich pressestelle presse-medien presse-und-medien",
    "presseportal presse-center pressezentrum medienstelle medienportal sala-de-prensa sala-prensa",
    "salle-de-presse espace-presse area-stampa ufficio-stampa sala-stampa sala-de-imprensa",
    "perskamer pressrum presserom presskit press-kit",
)
"""Folders, hosts and site names of press offices."""

LOOSE = _names("press presse medien media prensa stampa investor-news ir-news investors")
"""Folders and hosts of press offices that newspapers have as well."""

SEPARATORS = (" | ", " - ", " – ", " — ", ": ", " · ", " » ", " / ")

PARTS = 12
"""Parts of an address or a title that are looked at."""

LENGTH = 300
"""Characters of an address or a title that are looked at."""


def origins(document: Document) -> Iterator[tuple[str, int]]:
    """Return at most one cue that a press office published the page, with its weight.

    The last part of an address names the item and does not count: an article may be about press releases.
    Never raises; an address that is none says nothing.
    """
    cues = (*_addresses(document), *_titles(document))
    best = max(cues, key=lambda cue: cue[1], default=None)
    if best:
        yield best


def _addresses(document: Document) -> Iterator[tuple[str, int]]:
    for name in ("link:canonical", "og:url"):
        for field in document.fields(name):
            host, folders = _parts(field.value[:LENGTH])
            for folder in folders:
                weight = _weight(folder)
                if weight:
                    yield f"filed under `{folder}`", weight
            if _weight(host):
                yield f"published by the host `{host}`", _weight(host)


def _parts(address: str) -> tuple[str, list[str]]:
    from urllib.parse import unquote, urlsplit  # a text needs it not, and a cold start feels it

    try:
        found = urlsplit(address)
        host = (found.hostname or "").removeprefix("www.").partition(".")[0]
    except ValueError:
        return "", []
    return host, [_slug(part) for part in unquote(found.path).split("/")[:PARTS] if part][:-1]


def _titles(document: Document) -> Iterator[tuple[str, int]]:
    for name in ("title", "og:title", "og:site_name"):
        for field in document.fields(name):
            for part in _segments(field.value[:LENGTH]):
                if _slug(part) in RELEASES:
                    yield f"titled `{part}`", RELEASE
                elif name == "og:site_name" and not DESKS.isdisjoint((_slug(part), *_slug(part).split("-"))):
                    yield f"site named `{part}`", DESK


def _segments(title: str) -> list[str]:
    for separator in SEPARATORS[1:]:
        title = title.replace(separator, SEPARATORS[0])
    return title.split(SEPARATORS[0])[:PARTS]


def _slug(part: str) -> str:
    return "-".join(part.casefold().replace("_", "-").replace(".", "-").split())


def _weight(name: str) -> int:
    return RELEASE if name in RELEASES or name in DESKS else DESK if name in LOOSE else 0
