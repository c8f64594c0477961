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
    ("Тула, 4 июня 2026 года.", "Тула", "2026-06-04", ""),
    ("Тула, 4 июня 2026 г.", "Тула", "2026-06-04", ""),
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
    ("AUSTIN--(NEWSBOLT)--May 5, 2026--", "AUSTIN", "2026-05-05", ""),
    ("(LEEDS, England) – May 5, 2026 –", "LEEDS, England", "2026-05-05", ""),
    ("München, im Mai 2026 –", "München", "", ""),
    ("Kraków, dnia 5 maja 2026 roku –", "Kraków", "2026-05-05", ""),
    ("V Praze dne 5. května 2026 –", "V Praze", "2026-05-05", ""),
    ("Stockholm den 5 maj 2026 –", "Stockholm", "2026-05-05", ""),
    ("Αθήνα, Τρίτη 5 Μαΐου 2026 -", "Αθήνα", "2026-05-05", ""),
    ("г. Москва, 5 мая 2026 г. –", "г. Москва", "2026-05-05", ""),
    ("Zagreb, 5. svibnja 2026. –", "Zagreb", "2026-05-05", ""),
    ("Barcelona, 5 de maig de 2026 –", "Barcelona", "2026-05-05", ""),
    ("Hà Nội, ngày 5 tháng 5 năm 2026 –", "Hà Nội", "2026-05-05", ""),
    ("دبي في 5 مايو 2026 -", "دبي", "2026-05-05", ""),
    ("［大阪 5日 Kyodo］ -", "大阪", "", "kyodo"),
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


def test_a_place_with_date_and_wire_outweighs_a_head_in_capitals(found):
    head = "INVESTOR ALERT: Lawson reminds the holders of Delta Foods of the deadline for their class action"
    lines = (head, f"NEW YORK, May 4, 2026 /PRNewswire/ --{TEXT}")
    (mark,) = found(MarkKind.DATELINE, *lines, headline="Lawson & Pike files a claim")
    assert mark.quote == "NEW YORK, May 4, 2026 /PRNewswire/"


def test_a_dateline_that_the_service_repeats_above_the_text_yields_to_the_one_that_opens_it(found):
    text = "LYON, May 18, 2026 (GLOBE NEWSWIRE) -- Harrow opens." + TEXT
    (mark,) = found(MarkKind.DATELINE, "LYON, May 18, 2026", "Euronext: HAR", text)
    assert mark.value["wire"] == "globenewswire"
    (mark,) = found(MarkKind.DATELINE, "PARIS, May 18, 2026", text)
    assert mark.value["place"] == "PARIS"
