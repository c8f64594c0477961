from collections.abc import Callable

import pytest

from presscheck.document import Document, Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Entity, Marker, Phrase, Policy, Profile, Relay, Shape, Wire
from presscheck.policy.requirement import Wording
from presscheck.reading.draft import Draft, Piece

WIRES = (
    Wire(
        "globenewswire",
        "GlobeNewswire",
        "paid",
        ("GLOBE NEWSWIRE", "GlobeNewswire"),
        (("globenewswire.com"),),
    ),
    Wire(
        "prnewswire", "PR Newswire", "paid", ("/PRNewswire/", "PRNewswire", ("PRNewswire-AsiaNet"), "美通社")
    ),
    Wire(
        "businesswire",
        "Business Wire",
        "paid",
        (
            *("BUSINESS WIRE", "Business Wire", "美國商業資訊", "businesswire.com"),
            "View source version on businesswire.com",
        ),
        ("businesswire.com",),
    ),
    Wire("accessnewswire", "ACCESS Newswire", "paid", ("ACCESS Newswire", "ACCESSWIRE")),
    Wire("newsfile", "TMX Newsfile", "paid", ("Newsfile Corp.",)),
    Wire("mediaoutreach", "Media OutReach", "paid", ("Media OutReach Newswire",)),
    Wire("einpresswire", "EIN Presswire", "paid", ("EINPresswire.com",)),
    Wire("koreanewswire", "Korea Newswire", "paid", ("뉴스와이어",)),
    Wire("ots", "news aktuell", "paid", ("(ots)", "news aktuell")),
    Wire("apa-ots", "APA-OTS", "paid", ("(OTS)", "APA-OTS")),
    Wire("pressetext", "pressetext", "paid", ("pta", "pte", "(pta0")),
    Wire("ansa", "ANSA", "agency", ("(ANSA)",)),
    Wire("dpa", "dpa", "agency", ("(dpa)",)),
    Wire("belga", "Belga", "agency", ("(BELGA)",)),
    Wire("afp", "AFP", "agency", ("(AFP)", "AFP")),
    Wire("kyodo", "Kyodo", "agency", ("Kyodo", "【共同】")),
    Wire("jiji", "Jiji Press", "agency", ("【時事】",)),
    Wire("newsis", "Newsis", "agency", ("뉴시스",)),
    Wire("cna-tw", "CNA (Taiwan)", "agency", ("中央社",)),
    Wire("tass", "TASS", "state", ("/TASS/", "TASS")),
    Wire("yonhap", "Yonhap", "agency", ("연합뉴스",)),
    Wire("xinhua", "Xinhua", "state", ("新华社",)),
    Wire("efe", "EFE", "agency", ("(EFE)",)),
    Wire("adnkronos", "Adnkronos", "agency", ("(Adnkronos)",)),
)

ENTITIES = (
    Entity(
        "northern",
        "Northern Channel",
        ("NCTV",),
        ("northern.example",),
        ("state", "agent"),
        "XA",
        "the state of XA",
    ),
    Entity("aa", "AA", (), (), ("state",), "XB", "the state of XB"),
)

MARKERS = {
    "contact": (
        ("en", ("Media Contact")),
        ("en", "Contact"),
        ("en", "Contacts"),
        ("it", "Contatti"),
        ("ja", "お問い合わせ先"),
        ("de", "Pressekontakt"),
        ("en", "For more information"),
        ("fr", "Contact presse"),
        ("es", "Para más información"),
        ("nl", "Noot voor de redactie"),
    ),
    ("source_line"): (
        ("en", "SOURCE"),
        ("en", "Source:"),
        ("it", "Fonte:"),
        ("de", "Quelle:"),
        ("nl", "Bron:"),
        ("de", "Original-Content von:"),
        ("en", "Distributed by"),
        ("en", "On behalf of"),
        ("it", "Ufficio stampa"),
    ),
    ("boilerplate_head"): (
        ("en", "About"),
        ("de", "Über"),
        ("it", "Informazioni su"),
        ("fr", "À propos de"),
        ("zh", "关于"),
        ("ja", "について"),
        ("ja", "会社概要"),
    ),
    "end_mark": (("any", "###"), ("any", "ENDS"), ("any", "-30-")),
    "embargo": (("en", "EMBARGOED UNTIL"), ("de", "Sperrfrist:")),
    "publisher_notice": (
        ("en", "is solely responsible for the content of this"),
        ("it", "non sono responsabili per i contenuti dei comunicati"),
    ),
    "release_head": (("en", "FOR IMMEDIATE RELEASE"), ("de", "PRESSEMITTEILUNG")),
    "byline": (("en", "Written by"), ("zh", "記者")),
}

PROFILE = Profile("plain", "Plain", (), ())


@pytest.fixture(scope="session")
def policy() -> Policy:
    markers = tuple(
        Marker(element, language, text) for element, rows in MARKERS.items() for language, text in rows
    )
    relays = (Relay("courier", "Courier", "The Daily Courier", ("Courier",)),)
    phrases = (
        Phrase("Sponsored by", "en", (), shape=Shape.NAMED),
        Phrase("Paid for by", "en", (), Wording.EXPLICIT, Shape.NAMED),
    )
    return Policy("attribution-tests", (), (), phrases, WIRES, ENTITIES, relays, markers, ())


@pytest.fixture
def read() -> Callable[..., Document]:
    def _read(
        *lines: str,
        headline: str = "Acme opens a plant in Springfield",
        language: str | None = None,
        **fields: str,
    ) -> Document:
        draft = Draft()
        draft.add(Piece(headline, zone=Zone.HEADLINE))
        for line in lines:
            draft.add(Piece(line, zone=Zone.BODY))
        for name, value in fields.items():
            draft.add_field(name.replace("__", ":"), value)
        return draft.build("text", declared_language=language)

    return _read


@pytest.fixture
def attributed(policy: Policy, read: Callable[..., Document]) -> Callable[..., tuple[Mark, ...]]:
    def _attributed(
        *lines: str, headline: str = "Acme opens a plant in Springfield", **fields: str
    ) -> tuple[Mark, ...]:
        document = read(*lines, headline=headline, **fields)
        folded = fold(document.text)
        marks = attribute(document, folded, lexicon_of(policy).find(folded, document), policy, PROFILE)
        assert all(document.text[mark.start : mark.end] == mark.quote for mark in marks)
        return marks

    return _attributed


@pytest.fixture
def found(attributed: Callable[..., tuple[Mark, ...]]) -> Callable[..., list[Mark]]:
    def _found(kind: MarkKind, *lines: str, **more: str) -> list[Mark]:
        return [mark for mark in attributed(*lines, **more) if mark.kind is kind]

    return _found
