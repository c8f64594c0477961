import pytest

from presscheck.mark import MarkKind

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def heads(found, *lines):
    return [mark.quote for mark in found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines)]


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "ABOUT ANN",
            "Ann is a writer and baker who loves long walks, and she lives by the sea with two cats.",
        ),
        (
            "About Ann Low",
            "Ann Low is an award-winning journalist and has written for many papers since 1999.",
        ),
        ("Über Jan Holm", "Jan Holm ist Redakteur und Bäcker, er liebt lange Spaziergänge am frühen Morgen."),
        (
            "À propos de Ann Low",
            "Ann Low est journaliste à Lyon, elle aime le café et les longues promenades.",
        ),
    ],
)
def test_an_authors_box_is_no_standing_text(found, head, text):
    assert heads(found, head, text) == []


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "About Ann Low",
            "Ann Low founded the bakery in 1990 and runs it today with forty people from the town.",
        ),
        (
            "About Acme",
            "Acme makes anvils for the whole world. Every writer of this town has one at home, they say.",
        ),
        ("About Writer3", "Writer3 is an editor for teams, made in Springfield and sold in forty countries."),
    ],
)
def test_a_text_about_who_sent_it_stays_one(found, head, text):
    assert heads(found, head, text) == [head]


def heads_in(found, language, *lines):
    return found(MarkKind.BOILERPLATE_HEAD, TEXT, TEXT, *lines, language=language)


@pytest.mark.parametrize(
    ("language", "head", "text", "name"),
    [
        (
            "pl",
            "O Fundacji Cichy Port",
            "Fundacja Cichy Port działa od 2010 roku na rzecz portów i ludzi, którzy w nich pracują.",
            "Fundacja Cichy Port",
        ),
        (
            "pl",
            "O Fundacji Cichy Port",
            "Fundacja działa od 2010 roku na rzecz portów i ludzi, którzy w nich pracują co dzień.",
            "Fundacji Cichy Port",
        ),
        (
            "cs",
            "O Přístavech Labe",
            "Firma vyrábí jeřáby pro přístavy od roku 1924 a zaměstnává více než pět set lidí.",
            "Přístavech Labe",
        ),
        (
            "ru",
            "О «Портсофте»",
            "«Портсофт» разрабатывает программы для портов с 2008 года, в компании работает сто человек.",
            "«Портсофт»",
        ),
        (
            "el",
            "About τη Λιμένας Βορρά",
            "Η Λιμένας Βορρά διαχειρίζεται το λιμάνι από το 2003 και απασχολεί διακόσια άτομα.",
            "Λιμένας Βορρά",
        ),
        (
            "hu",
            "A Dunai Kikötőről",
            "A Dunai Kikötő 1998 óta működik, és évente négyszáz hajót fogad az egész országból.",
            "Dunai Kikötő",
        ),
        (
            "pl",
            "O Żabce",
            "Żabka Polska prowadzi dwa tysiące sklepów i zatrudnia wielu ludzi.",
            "Żabka",
        ),
    ],
)
def test_a_head_in_an_inflecting_language_gives_its_name(found, language, head, text, name):
    (mark,) = heads_in(found, language, head, text)
    assert (mark.quote, mark.value["name"]) == (head, name)


@pytest.mark.parametrize(
    ("language", "head", "text"),
    [
        ("pl", "O", "Fundacja Cichy Port działa od 2010 roku na rzecz portów i ludzi w nich."),
        ("pl", "O Nowym Porcie mówi całe miasto", "Rada zdecyduje w maju, co dalej z budową za dwa miliony."),
        ("hu", "A Dunai Kikötő", "A Dunai Kikötő 1998 óta működik, és évente négyszáz hajót fogad."),
        ("en", "O Canada", "O Canada is sung before every match of the harbour's own team in the old hall."),
    ],
)
def test_other_lines_with_a_letter_before_are_no_heads(found, language, head, text):
    assert heads_in(found, language, head, text) == []


@pytest.mark.parametrize("text", ["会社名：株式会社みなと", "港の機械を作る会社で、1975年に札幌で創業した。"])
def test_a_dense_head_about_the_house_needs_no_name(found, text):
    (mark,) = heads_in(found, "ja", "■会社概要", text)
    assert (mark.quote, mark.value.get("name", "")) == ("■会社概要", "")


def test_a_dense_head_before_a_short_line_is_none(found):
    assert heads_in(found, "ja", "会社概要", "採用情報") == []


def test_a_long_headline_that_ends_like_a_head_is_none(found):
    text = "鍋の修理サービスを提供する株式会社みなとは、三月三日に新しい工房を開設したことをお知らせします。"
    assert heads_in(found, "ja", "‐ 国内のすべての工房における新しい鍋の修理受付の割合について ‐", text) == []
    assert len(heads_in(found, "ja", "‐ 株式会社みなとについて ‐", text)) == 1


@pytest.mark.parametrize(
    ("language", "above", "head", "text"),
    [
        (
            "en",
            "Harrow Tools opens a workshop",
            "About us",
            "Harrow Tools was founded in 1990 by two sisters and has four hundred employees.",
        ),
        (
            "en",
            "Harrow Tools opens a workshop",
            "About the company",
            "Harrow Tools was founded in 1990 by two sisters and has four hundred employees.",
        ),
        (
            "ru",
            "Компания «Харроу» открывает мастерскую",
            "О компании",
            "«Харроу» основан в 1990 году, в нём работают четыреста человек по всей стране.",
        ),
    ],
)
def test_a_head_that_names_nobody_opens_a_text_on_whom_the_release_told_of(
    found, language, above, head, text
):
    (mark,) = heads_in(found, language, above, TEXT, head, text)
    assert mark.quote == head
    assert heads_in(found, language, TEXT, head, text) == []
    assert heads_in(found, language, above, TEXT, head, "Menu") == []
