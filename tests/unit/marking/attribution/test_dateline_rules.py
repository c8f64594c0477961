from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece

TEXT = " The company said that the new plant will employ two hundred people from the region by next year."


def test_place_and_date_behind_a_release_head_need_no_dash(found):
    glued = "FOR IMMEDIATE RELEASE Craiova, 20 July 2026 The firm opens a workshop in the old town today."
    (mark,) = found(MarkKind.DATELINE, glued)
    assert (mark.quote, mark.value["date"]) == ("Craiova, 20 July 2026", "2026-07-20")


def test_dashes_part_place_and_date_behind_a_release_head(found):
    (mark,) = found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE — Kiel, Holstein — May 4, 2026", TEXT)
    assert (mark.quote, mark.value["date"]) == ("Kiel, Holstein — May 4, 2026", "2026-05-04")


def test_a_date_and_a_time_may_stand_before_the_place(found):
    (mark,) = found(MarkKind.DATELINE, "14.11.2026 – 13:53 Kiel-Mitte (ots) -" + TEXT)
    assert mark.quote == "14.11.2026 – 13:53 Kiel-Mitte (ots)"


def test_a_services_code_may_stand_before_the_wire_in_its_brackets(found):
    (mark,) = found(MarkKind.DATELINE, "Graz (TP/OTS) - " + TEXT)
    assert (mark.quote, mark.value["wire"]) == ("Graz (TP/OTS)", "apa-ots")


def test_a_point_and_a_comma_may_stand_between_the_date_and_its_weekday(found):
    opening = "Budapest, 2026. november 23., hétfő (AFP) - " + TEXT
    (mark,) = found(MarkKind.DATELINE, opening, language="hu")
    assert (mark.quote, mark.value["wire"]) == ("Budapest, 2026. november 23., hétfő (AFP)", "afp")


def test_an_agencys_name_alone_and_a_dash_open_its_text(found):
    (mark,) = found(MarkKind.DATELINE, "AFP - " + TEXT.strip())
    assert (mark.quote, mark.value["wire"]) == ("AFP", "afp")


def test_a_place_on_a_river_may_be_abbreviated(found):
    (mark,) = found(MarkKind.DATELINE, "Neustadt a.M. (dpa) - " + TEXT.strip())
    assert (mark.quote, mark.value["wire"]) == ("Neustadt a.M. (dpa)", "dpa")


TRAILER = "This item was distributed by ACCESS Newswire"


def test_a_place_and_a_bracket_open_a_text_whose_end_names_the_wire_that_sent_it(found):
    (mark,) = found(MarkKind.DATELINE, "Graz (Trade Desk) " + TEXT, TRAILER)
    assert (mark.quote, mark.value["place"]) == ("Graz (Trade Desk)", "Graz")


def test_a_name_in_brackets_before_a_dash_is_the_datelines_wire(found):
    (mark,) = found(MarkKind.DATELINE, "(PageTurn) - " + TEXT)
    assert (mark.quote, mark.value["wire"]) == ("(PageTurn)", "PageTurn")


def test_a_point_and_a_dash_behind_an_unknown_service_part_the_place_off(found):
    (mark,) = found(MarkKind.DATELINE, "Quito, (NOTISUR).- " + TEXT)
    assert (mark.quote, mark.value["place"]) == ("Quito, (NOTISUR)", "Quito")


def test_a_code_in_brackets_behind_place_and_date_opens_the_text(found):
    (mark,) = found(MarkKind.DATELINE, "Quito, May 4 (RNS) " + TEXT)
    assert mark.quote == "Quito, May 4 (RNS)"


def test_place_comma_and_date_open_the_first_paragraph(found):
    (mark,) = found(MarkKind.DATELINE, "Porto, março de 2026 A empresa" + TEXT)
    assert (mark.quote, mark.value["place"]) == ("Porto, março de 2026", "Porto")


def test_a_place_in_two_parts_and_a_date_stand_alone_in_what_calls_itself_a_release(found):
    lines = ("FOR IMMEDIATE RELEASE", "Sharjah, Emirates — 29 June 2026", TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert (mark.value["place"], mark.value["date"]) == ("Sharjah, Emirates", "2026-06-29")


def test_a_country_may_have_three_words_in_arabic(found):
    lines = ("FOR IMMEDIATE RELEASE", "الشارقة، الإمارات العربية المتحدة — ٢٩ يونيو ٢٠٢٦", TEXT)
    (mark,) = found(MarkKind.DATELINE, *lines)
    assert mark.value["date"] == "2026-06-29"


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


def test_an_agency_alone_on_a_line_behind_its_place_stays_a_dateline(found):
    assert [mark.quote for mark in found(MarkKind.DATELINE, "San Mateo (AFP)", TEXT)] == ["San Mateo (AFP)"]


def test_a_date_may_stand_behind_the_colon_of_a_release_head(found):
    line = "FOR IMMEDIATE RELEASE: May 5, 2026 – St. Paul, Minn. –" + TEXT
    (mark,) = found(MarkKind.DATELINE, line)
    assert (mark.value["place"], mark.value["date"]) == ("St. Paul, Minn.", "2026-05-05")


def test_place_and_day_in_words_alone_need_no_comma_in_a_release(found):
    (mark,) = found(MarkKind.DATELINE, "FOR IMMEDIATE RELEASE", "Leeds 5 May 2026", TEXT)
    assert (mark.value["place"], mark.value["date"]) == ("Leeds", "2026-05-05")


def test_the_end_of_a_breadcrumb_is_no_paragraph_before_the_place(policy):
    draft = Draft()
    trail = "A long title of the page about pans, ovens and the iron that they are made of, as seen above"
    for zone, line in ((Zone.BANNER, trail), (Zone.HEADLINE, "Pans"), (Zone.BODY, f"Neuss ·{TEXT}")):
        draft.add(Piece(line, zone=zone))
    document = draft.build("html")
    folded = fold(document.text)
    hits = lexicon_of(policy).find(folded, document)
    marks = attribute(document, folded, hits, policy, Profile("plain", "Plain", (), ()))
    assert [mark.quote for mark in marks if mark.kind is MarkKind.DATELINE] == ["Neuss"]
