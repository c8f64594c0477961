from functools import partial

import pytest

from presscheck.mark import MarkKind
from tests.steps import calls

TEXT = " The company said that the new plant will employ two hundred people from the region by next year."

SHAPES = [
    ("LYON, May 18, 2026 (GLOBE NEWSWIRE) --", "LYON", "2026-05-18", "globenewswire"),
    ("TAMPA, Fla.--(BUSINESS WIRE)--", "TAMPA, Fla.", "", "businesswire"),
    ("HOUSTON, TX / ACCESS Newswire / October 5, 2026 /", "HOUSTON, TX", "2026-10-05", "accessnewswire"),
    (
        ("Calgary, Alberta--(Newsfile Corp. - September 13, 2026) -"),
        "Calgary, Alberta",
        "2026-09-13",
        "newsfile",
    ),
    ("(ANSA) - TURIN, JUL 11 -", "TURIN", "", "ansa"),
    ("Bremen (ots) -", "Bremen", "", "ots"),
    ("Graz (OTS) -", "Graz", "", "apa-ots"),
    ("Bonn (ots) -", "Bonn", "", "ots"),
    ("OMSK, January 21. /TASS/.", "OMSK", "", "tass"),
    ("（美國商業資訊）--", "", "", "businesswire"),
    ("上海2026年5月18日电 /美通社/ --", "上海", "2026-05-18", "prnewswire"),
    (
        ("RENO, Nevada and BOISE, Idaho, Nov 12, 2020, Nov. 12, 2020 (GLOBE NEWSWIRE) —"),
        "RENO, Nevada and BOISE, Idaho",
        "2020-11-12",
        "globenewswire",
    ),
    ("MACAO SAR - Media OutReach Newswire - 5 June 2026 -", "MACAO SAR", "2026-06-05", "mediaoutreach"),
    (
        ("COMO, CO, ITALY, August 28, 2026 /EINPresswire.com/ --"),
        "COMO, CO, ITALY",
        "2026-08-28",
        "einpresswire",
    ),
    ("PUNE, India, July 25, 2018/PRNewswire-AsiaNet/", "PUNE, India", "2018-07-25", "prnewswire"),
    ("LEEDS, Feb. 1 /PRNewswire-AsiaNet / --", "LEEDS", "", "prnewswire"),
    ("OSAKA, Japan, Dec. 9 Kyodo -", "OSAKA, Japan", "", "kyodo"),
    ("Bari, 18 set. (Adnkronos) -", "Bari", "", "adnkronos"),
    ("Toledo, 3 ene (EFE).-", "Toledo", "", "efe"),
    ("Delft (pta028/29.05.2020/19:30) -", "Delft", "2020-05-29", "pressetext"),
    ("Dayton, OH (Heraldry.ai) Thursday Dec 14, 2023 @ 6:00 PM Eastern —", "Dayton, OH", "2023-12-14", ""),
    ("September 25th, 2025- Key West, Florida-", "Key West, Florida", "2025-09-25", ""),
    ("OTTAWA (Ontario) – le 16 octobre 2025 –", "OTTAWA", "2025-10-16", ""),
    ("18 OTTOBRE 2018 -", "", "2018-10-18", ""),
    ("Gent, 19 November 2019 –", "Gent", "2019-11-19", ""),
    ("IPOH, Nov 22 —", "IPOH", "", ""),
    ("BRUGGE 3/11 (BELGA) -", "BRUGGE", "", "belga"),
    ("Recife, 3 (BELGA) -", "Recife", "", "belga"),
    ("Breda, dinsdag 3 november 2026 -", "Breda", "2026-11-03", ""),
    ("Lublin, dn. 3 listopada 2026 r. –", "Lublin", "2026-11-03", ""),
    ("Cali, noviembre 3 de 2026. -", "Cali", "2026-11-03", ""),
    ("NEW YORK -", "NEW YORK", "", ""),
    ("Bruselas -", "Bruselas", "", ""),
    ("[Billings, Montana]:", "Billings, Montana", "", ""),
    ("英国伦敦，2024 年 6 月 —", "英国伦敦", "", ""),
    ("FOR IMMEDIATE RELEASEMarch 16, 2026 – Peoria, Ill. –", "Peoria, Ill.", "2026-03-16", ""),
    ("Linz/Wels, 3. November 2026 –", "Linz/Wels", "2026-11-03", ""),
    ("Lublin, 3 listopada 2026 r. –", "Lublin", "2026-11-03", ""),
    ("PEORIA, IL, Nov. 3, 2026 /PRNewswire/ --", "PEORIA, IL", "2026-11-03", "prnewswire"),
    ("(Salem, MA) November 3, 2026 –", "Salem, MA", "2026-11-03", ""),
    ("[Salem, MA – November 3, 2026] –", "Salem, MA", "2026-11-03", ""),
]


@pytest.mark.parametrize(("head", "place", "date", "wire"), SHAPES)
def test_a_dateline_of_any_shape_is_parsed(found, head, place, date, wire):
    (mark,) = found(MarkKind.DATELINE, head + TEXT)
    value = mark.value
    assert (value.get("place", ""), value.get("date", ""), value.get("wire", "")) == (place, date, wire)
    assert mark.start == len("Acme opens a plant in Springfield\n")


@pytest.mark.parametrize(
    ("text", "place", "wire"),
    [
        (
            "(대전=연합뉴스) 김하나 기자 = 회사는 내년까지 새 공장에서 이백 명을 고용할 것이라고 밝혔다.",
            "대전",
            "yonhap",
        ),
        ("新华社西安11月3日电 该公司表示，新工厂明年将雇用两百名来自本地区的工人。", "西安", "xinhua"),
    ],
)
def test_an_agency_of_east_asia_ends_its_dateline_in_its_own_way(found, text, place, wire):
    (mark,) = found(MarkKind.DATELINE, text)
    assert (mark.value["place"], mark.value["wire"]) == (place, wire)


@pytest.mark.parametrize(
    ("head", "quotes"),
    [("جدة ـ 3 نوفمبر 2026 ـ", ["جدة ـ 3 نوفمبر 2026"]), ("في الـ 3 نوفمبر 2026 تقريبا", [])],
)
def test_a_kashida_between_spaces_is_a_dash(found, head, quotes):
    text = " أعلنت شركة السندان أن مصنعها الجديد سيوظف مئتي شخص من أبناء المنطقة خلال العام المقبل."
    assert [mark.quote for mark in found(MarkKind.DATELINE, head + text)] == quotes


def test_the_quote_ends_before_the_closing_dash(found):
    (mark,) = found(MarkKind.DATELINE, "LYON, May 18, 2026 (GLOBE NEWSWIRE) -" + TEXT)
    assert mark.quote == "LYON, May 18, 2026 (GLOBE NEWSWIRE)"


def test_two_distributors_chained_are_one_dateline(found):
    head = "TROY, N.Y., April 07, 2026 (GLOBE NEWSWIRE) – Aurora MediaWire (Press Distribution) –"
    (mark,) = found(MarkKind.DATELINE, head + TEXT)
    assert mark.quote == (
        "TROY, N.Y., April 07, 2026 (GLOBE NEWSWIRE) – Aurora MediaWire (Press Distribution)"
    )


def test_the_issuer_may_stand_in_the_place_of_the_wire(found):
    (mark,) = found(
        MarkKind.DATELINE,
        ("Austin, United States - December 21, 2024 / Blue Lake - Homes and Gardens /"),
        TEXT,
    )
    assert mark.value["issuer"] == "Blue Lake - Homes and Gardens"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Reuters reported on May 18, 2026 that the company had lost "
            "- for the third time - its largest customer in Asia."
        ),
        (
            "The company, in its statement of last week, said - yes, it "
            "had known about the matter since the beginning of May."
        ),
        (
            "New research shows - again and again - that nobody reads "
            "the small print below an offer in an online shop today."
        ),
        (
            "Die Zukunft der Arbeit - was nun? Darüber sprachen gestern "
            "drei Fachleute in einem voll besetzten Saal am Rhein."
        ),
        "Startet am 1. Mai",
        "25.01.2022",
    ],
)
def test_running_text_and_bare_days_are_no_dateline(found, text):
    assert found(MarkKind.DATELINE, text) == []


def test_a_dateline_may_be_declared_in_the_metadata(found):
    (mark,) = found(MarkKind.DATELINE, TEXT.strip(), dateline="ERFURT, July 23, 2026")
    assert (mark.quote, mark.value["place"], mark.value["date"]) == (
        "ERFURT, July 23, 2026",
        "ERFURT",
        "2026-07-23",
    )


@pytest.mark.parametrize("hostile", ["A, ", "(", "/ ", "- ", "1 May ", "A (B) - ", "[", "，"])
def test_ten_times_the_text_is_about_ten_times_the_work(attributed, hostile):
    attributed(hostile * 100)
    once, tenfold = (calls(partial(attributed, hostile * size)) for size in (2_000, 20_000))
    assert tenfold < 13 * once + 5_000


def test_place_and_date_behind_a_release_head_need_no_dash(found):
    glued = "FOR IMMEDIATE RELEASE Craiova, 20 July 2026 The firm opens a workshop in the old town today."
    (mark,) = found(MarkKind.DATELINE, glued)
    assert (mark.quote, mark.value["date"]) == ("Craiova, 20 July 2026", "2026-07-20")


def test_dashes_part_place_and_date_behind_a_release_head(found):
    (mark,) = found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE — Kiel, Holstein — May 4, 2026", TEXT)
    assert (mark.quote, mark.value["date"]) == ("Kiel, Holstein — May 4, 2026", "2026-05-04")


def test_a_credit_of_wire_and_date_yields_to_the_dateline_with_a_place(found):
    lines = ("PRNewswire 4 May 2026", "LYON, May 4, 2026 /PRNewswire/ --" + TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert mark.value["place"] == "LYON"


def test_a_date_and_a_time_may_stand_before_the_place(found):
    (mark,) = found(MarkKind.DATELINE, "14.11.2026 – 13:53 Kiel-Mitte (ots) -" + TEXT)
    assert mark.quote == "14.11.2026 – 13:53 Kiel-Mitte (ots)"


def test_a_services_code_may_stand_before_the_wire_in_its_brackets(found):
    (mark,) = found(MarkKind.DATELINE, "Graz (TP/OTS) - " + TEXT)
    assert (mark.quote, mark.value["wire"]) == ("Graz (TP/OTS)", "apa-ots")


TRAILER = "This item was distributed by ACCESS Newswire"


def test_a_place_and_a_bracket_open_a_text_whose_end_names_the_wire_that_sent_it(found):
    (mark,) = found(MarkKind.DATELINE, "Graz (Trade Desk) " + TEXT, TRAILER)
    assert (mark.quote, mark.value["place"]) == ("Graz (Trade Desk)", "Graz")


def test_a_name_and_a_bracket_open_no_dateline_where_no_wire_sent_the_text(found):
    assert found(MarkKind.DATELINE, "Graz (Trade Desk) " + TEXT) == []


def test_a_name_in_brackets_before_a_dash_is_the_datelines_wire(found):
    (mark,) = found(MarkKind.DATELINE, "(PageTurn) - " + TEXT)
    assert (mark.quote, mark.value["wire"]) == ("(PageTurn)", "PageTurn")


def test_a_credit_in_another_script_is_no_place(found):
    assert found(MarkKind.DATELINE, "提供:ACCESS Newswire", TEXT) == []


@pytest.mark.parametrize("line", ["Par AFP", "AFP", "5.12.2025 15:00:00 EET | AFP | Tiedote"])
def test_a_credit_or_who_posted_the_text_is_no_dateline(found, line):
    assert found(MarkKind.DATELINE, line, TEXT) == []


def test_a_credit_above_the_dateline_does_not_stand_for_it(found):
    (mark,) = found(MarkKind.DATELINE, "Par AFP", "LYON, 4 mai 2026 (AFP) - " + TEXT)
    assert mark.value["place"] == "LYON"


def test_a_point_and_a_dash_behind_an_unknown_service_part_the_place_off(found):
    (mark,) = found(MarkKind.DATELINE, "Quito, (NOTISUR).- " + TEXT)
    assert (mark.quote, mark.value["place"]) == ("Quito, (NOTISUR)", "Quito")


def test_a_code_in_brackets_behind_place_and_date_opens_the_text(found):
    (mark,) = found(MarkKind.DATELINE, "Quito, May 4 (RNS) " + TEXT)
    assert mark.quote == "Quito, May 4 (RNS)"


@pytest.mark.parametrize("aside", ["(Monday)", "(2 pm)", "(see map)"])
def test_an_aside_behind_place_and_date_opens_no_text(found, aside):
    assert found(MarkKind.DATELINE, f"Quito, May 4 {aside} " + TEXT) == []


def test_place_comma_and_date_open_the_first_paragraph(found):
    (mark,) = found(MarkKind.DATELINE, "Porto, março de 2026 A empresa" + TEXT)
    assert (mark.quote, mark.value["place"]) == ("Porto, março de 2026", "Porto")


def test_place_comma_and_date_open_no_dateline_inside_a_sentence(found):
    assert found(MarkKind.DATELINE, "Porto, 4 May 2026 was the day on which" + TEXT) == []


def test_a_place_in_two_parts_and_a_date_stand_alone_in_what_calls_itself_a_release(found):
    lines = ("FOR IMMEDIATE RELEASE", "Sharjah, Emirates — 29 June 2026", TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert (mark.value["place"], mark.value["date"]) == ("Sharjah, Emirates", "2026-06-29")


def test_a_place_in_two_parts_and_a_date_alone_elsewhere_are_an_event(found):
    assert found(MarkKind.DATELINE, "Trade Fair, Sharjah — 29 June 2026", TEXT) == []


def test_a_country_may_have_three_words_in_arabic(found):
    lines = ("FOR IMMEDIATE RELEASE", "الشارقة، الإمارات العربية المتحدة — ٢٩ يونيو ٢٠٢٦", TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert mark.value["date"] == "2026-06-29"


def test_an_address_that_says_when_it_published_is_no_dateline(found):
    assert found(MarkKind.DATELINE, "Bourse.com, publié le mercredi 30 octobre 2019 à 08h30", TEXT) == []


def test_brackets_that_lost_their_wire_still_part_the_place_off(found):
    (mark,) = found(MarkKind.DATELINE, "PARIS--()--Regulatory News:", TEXT)
    assert mark.value["place"] == "PARIS"


def test_a_place_a_point_and_a_dash_open_a_spanish_text(found):
    said = "Medellín. — La empresa abrió ayer una nueva fábrica en la que trabajarán doscientas personas."
    (mark,) = found(MarkKind.DATELINE, said, language="es")
    assert mark.value["place"] == "Medellín."


def test_place_and_day_alone_need_no_comma_in_a_swedish_release(found):
    said = "Bolaget öppnar en ny fabrik i regionen, där tvåhundra personer ska arbeta från och med nästa år."
    (mark,) = found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE", "Norrby 2026-05-04", said, language="sv")
    assert (mark.quote, mark.value["date"]) == ("Norrby 2026-05-04", "2026-05-04")


@pytest.mark.parametrize("line", ["Publicerad 2026-05-04", "Norrby Kraft Holding 2026-05-04"])
def test_what_was_done_on_a_day_is_no_place(found, line):
    said = "Bolaget öppnar en ny fabrik i regionen, där tvåhundra personer ska arbeta från och med nästa år."
    assert found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE", line, said, language="sv") == []


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe /AFP",
        "AFP2020.10.26 13:44",
        "Aktualisiert am 07.01.2026",
        "Actualizado Lunes, 2 diciembre 2024",
    ],
)
def test_a_credit_and_the_day_of_an_update_are_no_dateline(found, line):
    assert found(MarkKind.DATELINE, line, TEXT) == []


def test_an_agency_alone_on_a_line_behind_its_place_stays_a_dateline(found):
    assert [mark.quote for mark in found(MarkKind.DATELINE, "San Mateo (AFP)", TEXT)] == ["San Mateo (AFP)"]


def test_an_agencys_letters_in_the_name_of_a_thing_are_no_dateline(found):
    assert found(MarkKind.DATELINE, "Soundmaker AFP - " + TEXT) == []


def test_a_line_that_opens_with_a_quotation_names_no_place(found):
    assert found(MarkKind.DATELINE, '"LOCKDOWN-ALARM - ' + TEXT) == []
