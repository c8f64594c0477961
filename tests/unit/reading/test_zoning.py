import pytest

from presscheck.document import Role, Zone
from presscheck.reading.draft import Draft, Piece

PROSE = "The company has opened a workshop in which people may have their pans ground and seasoned again."
DATELINE = "LEEDS, England, March 3, 2026 /PRNewswire/ -- The company has opened a workshop in Call Lane."


def zones(*texts):
    draft = Draft()
    for text in texts:
        draft.add(text if isinstance(text, Piece) else Piece(text))
    return [block.zone.value for block in draft.build("text").blocks]


def test_a_release_falls_into_its_zones():
    assert (
        zones(
            "FOR IMMEDIATE RELEASE",
            "March 3, 2026",
            "Harrow opens its first repair workshop in Leeds",
            "Pans of any brand are welcome",
            DATELINE,
            PROSE,
            "A workshop for all",
            PROSE,
            "About Harrow",
            PROSE,
            "Media contact:",
            "Tom Okafor",
            "press@harrow.example",
        )
        == ["banner"] * 2 + ["headline", "deck"] + ["body"] * 4 + ["footer"] * 5
    )


@pytest.mark.parametrize(
    "head",
    [
        "COMUNICATO STAMPA",
        "MEDIA RELEASE PR12345",
        "CONTENIDO PUBLICITARIO",
        "Pressemitteilung",
        "Source: Harrow Ltd",
        "12 marzo 2026",
        "2026年3月12日",
        "press@harrow.example",
        "Contact: Tom Okafor, +44 113 496 0000",
        "https://harrow.example/news",
    ],
)
def test_a_head_date_or_contact_before_the_headline_is_banner(head):
    assert zones(head, "Harrow opens its first repair workshop in Leeds", PROSE)[:2] == ["banner", "headline"]


def test_a_label_between_headline_and_text_is_deck():
    assert zones(
        "Harrow apre a Leeds la sua prima officina", "Descrizione", "CONTENUTO PROMOZIONALE", PROSE
    ) == [
        "headline",
        "deck",
        "deck",
        "body",
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        DATELINE,
        "KYOTO, Japan, Feb. 1, 2017 /Kyodo JBN-AsiaNet/ --",
        "PECHINO, 18 maggio 2026 (GLOBE NEWSWIRE) - Il presidente.",
        "Paris, le 3 mars 2026 – La société ouvre.",
        "Lancaster, PA (Newsworthy.ai) Thursday Dec 14, 2023 — A therapy.",
    ],
)
def test_a_dateline_opens_the_text(dateline):
    assert zones("Harrow opens its first repair workshop in Leeds", dateline, PROSE)[1] == "body"


def test_prose_before_the_dateline_is_body():
    assert zones("Harrow opens its first repair workshop in Leeds", PROSE, DATELINE) == [
        "headline",
        "body",
        "body",
    ]


def test_a_text_without_spaces_has_zones_too():
    prose = (
        "公司今天宣布在利兹开设第一家维修车间，任何品牌的锅都可以在这里重新打磨和养护，并将雇用十一名员工。"
    )
    assert zones("广告", "哈罗公司在利兹开设首家炊具维修车间并招聘员工", prose, "关于哈罗公司", prose) == [
        "banner",
        "headline",
        "body",
        "footer",
        "footer",
    ]


def test_a_marked_heading_is_the_headline_though_a_label_stands_before_it():
    pieces = (
        Piece("Advertisement by Harrow for all of Leeds"),
        Piece("Workshop opens", Role.HEADING, 1),
        PROSE,
    )
    assert zones(*pieces) == ["banner", "headline", "body"]


def test_a_subhead_far_below_is_no_headline():
    assert zones(PROSE, PROSE, Piece("What comes next", Role.HEADING, 2), PROSE) == ["body"] * 4


@pytest.mark.parametrize(
    "opener",
    [
        "###",
        "- ENDS -",
        "-30-",
        "<https://harrow.example/p.html>",
        "Über Harrow",
        "About Harrow, Inc.",
        "Contatti:",
        "Contact: Tom Okafor, COO",
        "About HarrowHarrow makes pans in Sheffield and sells them in nineteen countries of the world.",
        "À propos de Harrow Harrow fabrique des casseroles et les vend dans dix-neuf pays du monde.",
    ],
)
def test_what_follows_the_end_of_the_text_is_footer(opener):
    assert zones("Harrow opens its first repair workshop", *[PROSE] * 9, opener, "press@harrow.example")[
        -2:
    ] == [
        "footer",
        "footer",
    ]


@pytest.mark.parametrize("text", ["About 300 people came to see it.", "About noon the doors opened to all."])
def test_a_sentence_that_begins_like_a_boilerplate_head_is_text(text):
    assert zones("Harrow opens its first repair workshop", PROSE, text, PROSE)[2] == "body"


def test_a_contact_in_the_midst_of_the_text_ends_nothing():
    assert (
        zones("Harrow opens its first repair workshop", PROSE, "Tickets: shop@harrow.example", *[PROSE] * 30)[
            2:
        ]
        == ["body"] * 31
    )


def test_short_lines_after_the_last_paragraph_are_footer_but_a_list_is_not():
    assert zones("Harrow opens its first repair workshop", PROSE, "CONTENUTO PROMOZIONALE")[-1] == "footer"
    assert zones("Harrow opens its first repair workshop", PROSE, Piece("Pans", Role.ITEM))[-1] == "body"


def test_a_zone_that_the_reader_gave_stays():
    assert zones(Piece("Subject", zone=Zone.HEADLINE), "ANZEIGE", PROSE, Piece("menu", zone=Zone.ASIDE)) == [
        "headline",
        "deck",
        "body",
        "aside",
    ]


def test_hidden_blocks_take_the_zone_they_stand_in_and_decide_nothing():
    title = "Advertisement of the company, hidden from all its readers"
    first, second = Piece(title, hidden=True), Piece(title, hidden=True)
    assert zones(first, "Harrow opens its first repair workshop", second, PROSE) == [
        "banner",
        "headline",
        "deck",
        "body",
    ]


@pytest.mark.parametrize(
    "label",
    [
        "ANZEIGE - Harrow Pfannen GmbH",
        "Contenuto sponsorizzato - Harrow Padelle",
        "Paid content | Harrow",
        "広告：ハロー製作所",
        "広告 ハロー製作所",
    ],
)
def test_a_label_and_a_name_are_no_headline(label):
    headline = (
        "ハロー製作所、リーズに修理工房を開設"
        if label.startswith("広告")
        else "Harrow opens a repair workshop"
    )
    assert zones(label, headline, PROSE)[:2] == ["banner", "headline"]


@pytest.mark.parametrize(
    "headline",
    [
        "Leeds - Neues Werk eröffnet nach Jahren im Herbst",
        "Harrow: a workshop that mends the pans of every make",
    ],
)
def test_a_place_or_topic_before_a_sign_stays_a_headline(headline):
    assert zones(headline, "Pans of every make are welcome", PROSE)[:2] == ["headline", "deck"]


def test_a_sentence_above_the_headline_is_none_and_alone_it_may_be():
    assert zones("This page is brought to you by Harrow.", "Harrow opens a repair workshop", PROSE)[:2] == [
        "banner",
        "headline",
    ]
    assert zones("Harrow opens a repair workshop.", PROSE) == ["headline", "body"]


def test_a_headline_may_end_with_a_form_of_company():
    headline = "Lawson LLP Reminds Investors of the Deadline in the Class Action Against Delta Foods, Inc."
    assert zones(headline, DATELINE, PROSE)[:2] == ["headline", "body"]
