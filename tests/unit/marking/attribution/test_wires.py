import pytest

from presscheck.checking import check
from presscheck.mark import MarkKind
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.release import Release

TEXT = " The company said that the new plant will employ two hundred people from the region by next year."


def ids(marks):
    return [mark.value.get("id", mark.value["name"]) for mark in marks]


def test_the_wire_of_the_dateline_is_named(found):
    (mark,) = found(MarkKind.WIRE, "LYON, May 18, 2026 (GLOBE NEWSWIRE) --" + TEXT)
    assert (mark.quote, mark.value["id"], mark.value["name"]) == (
        "GLOBE NEWSWIRE",
        "globenewswire",
        "GlobeNewswire",
    )


def test_every_distributor_of_a_chain_is_named_also_one_no_register_knows(found):
    marks = found(MarkKind.WIRE, "TROY, N.Y., April 07, 2026 (GLOBE NEWSWIRE) – Aurora MediaWire –" + TEXT)
    assert ids(marks) == ["globenewswire", "Aurora MediaWire"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The company was named by AFP and Business Wire as one of "
            "the fastest growing of its kind in the whole region."
        ),
        "Kiel (dpo) -" + TEXT,
        (
            "A wire that nobody had heard of before carried the text, "
            "and the Kyodo protocol was never mentioned in it at all."
        ),
    ],
)
def test_prose_and_satire_name_no_wire(found, text):
    assert found(MarkKind.WIRE, text) == []


@pytest.mark.parametrize(
    ("line", "wire"),
    [("det/dpa", "dpa"), ("Bron: AFP", "afp"), ("© dpa", "dpa"), (("Quelle: Kyodo"), "kyodo")],
)
def test_a_credit_line_names_its_agency(found, line, wire):
    assert ids(found(MarkKind.WIRE, TEXT.strip(), line)) == [wire]


def test_an_agency_may_sign_the_text_in_brackets(found):
    assert ids(found(MarkKind.WIRE, TEXT.strip() + " (ANSA).")) == ["ansa"]


def test_metadata_that_tells_the_provider_names_the_wire(found):
    assert ids(found(MarkKind.WIRE, TEXT.strip(), provider="Business Wire", keywords="AFP, Kyodo")) == [
        "businesswire"
    ]


@pytest.mark.parametrize(
    ("line", "wire"),
    [
        (
            "Corporate News, übermittelt durch ACCESS Newswire – ein Service der Muster Gruppe",
            "accessnewswire",
        ),
        ("Diffusé par GlobeNewswire", "globenewswire"),
        ("Releases powered by GlobeNewswire", "globenewswire"),
        ("(This content is distributed by Harrow Tools via Newsfile Corp.)", "newsfile"),
        ("Nota de prensa distribuida por Business Wire", "businesswire"),
        ("Distributed by https://www.businesswire.com/", "businesswire"),
        ("View source version on businesswire.com: https://www.businesswire.com/news/home/1", "businesswire"),
        ("이 뉴스는 기업이 뉴스와이어를 통해 배포한 보도자료입니다.", "koreanewswire"),
        ("Comunicato inviato da Business Wire", "businesswire"),
        ("Distribuido por EFE", "efe"),
        ("via PR Newswire", "prnewswire"),
    ],
)
def test_a_trailer_names_who_handed_the_text_on(found, line, wire):
    assert ids(found(MarkKind.WIRE, "LYON, May 18, 2026 -" + TEXT, TEXT, line)) == [wire]


def test_a_wire_before_a_colon_opens_the_text(found):
    assert ids(found(MarkKind.WIRE, "ACCESSWIRE: Acme Corp. opens a plant", TEXT)) == ["accessnewswire"]


def test_an_agency_that_is_quoted_handed_nothing_on(found):
    line = "The figures, first distributed by AFP, surprised most people in the trade."
    assert found(MarkKind.WIRE, line, TEXT, TEXT) == []


def test_a_framed_line_at_the_end_names_its_wire(found):
    assert ids(
        found(MarkKind.WIRE, TEXT, TEXT, "*** APA-OTS IS NOT LIABLE FOR WHAT SENDERS SAY IN IT ***")
    ) == ["apa-ots"]


def test_a_copyright_at_the_end_names_the_wire(found):
    line = "All of this can be read on its pages. Copyright (C) 2026 PRNewswire. All rights reserved"
    assert ids(found(MarkKind.WIRE, TEXT, TEXT, line)) == ["prnewswire"]


def test_a_standing_notice_at_the_end_that_opens_with_a_wire_names_it(found):
    notice = "APA-OTS - WHO SENT IT IS SOLELY RESPONSIBLE FOR THE CONTENT OF THIS RELEASE, AND NOBODY ELSE"
    (mark,) = found(MarkKind.WIRE, "A text of some length.", notice)
    assert mark.quote == "APA-OTS"


def test_a_sentence_that_explains_a_service_names_no_wire(found):
    notice = "ACCESS Newswire is solely responsible for the content of this text, says nobody at all."
    assert found(MarkKind.WIRE, "A text of some length.", notice) == []


def test_a_form_of_company_before_the_name_makes_the_wire_a_subject(found):
    assert found(MarkKind.WIRE, "株式会社 ACCESS Newswire(東京都)は、新しい製品を発売いたします。") == []


def test_rights_reserved_beside_an_agency_say_no_more_than_the_credit(found):
    (mark,) = found(MarkKind.WIRE, "© AFP - All rights reserved", "A text of some length stands here.")
    assert mark.value["id"] == "afp"


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("By Jane Doe with dpa", ["dpa"]),
        ("Von Jan Doe und dpa", ["dpa"]),
        ("By JANE DOE, dpa", ["dpa"]),
        ("By Jane Doe of dpa's rival", []),
        ("Seen with dpa", []),
    ],
)
def test_an_agency_may_sign_with_the_author(found, line, agencies):
    text = "The council said on Monday that the bridge will be rebuilt before the next winter begins in town."
    assert [mark.quote for mark in found(MarkKind.WIRE, line, text, text)] == agencies


def test_a_form_of_company_in_the_metadata_is_no_agency():
    page = (
        '<html lang=it><head><meta name=author content="Rossi Spa"></head><body><h1>Rossi</h1></body></html>'
    )
    policy = stored_policy()
    (verdict,) = check(Release(page.encode(), "a.html"), policy, profile_named(policy, "wire"))
    assert verdict.chain.wires == ()


def test_a_code_with_the_number_of_the_text_names_its_service(found):
    assert ids(found(MarkKind.WIRE, "Wien (pta028/04.05.2026/10:30) -" + TEXT)) == ["pressetext"]


def test_a_sentence_of_a_service_counts_at_the_end_only(found):
    said = "View source version on businesswire.com: this is what Harrow asks its readers to do every day."
    text = [TEXT.strip()] * 14
    assert found(MarkKind.WIRE, *text, said, *text) == []
