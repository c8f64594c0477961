import pytest

from presscheck.mark import MarkKind

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


def test_a_japanese_name_ends_before_the_particle(found):
    said = "株式会社アンビルは本日、大阪に新しい工場を開設したと発表しました。工場では二百人が働きます。"
    assert issuer(found, said, headline="新しい工場を開設") == "株式会社アンビル"


def test_a_company_alone_on_a_line_at_the_top_outweighs_the_subject(found):
    said = "Jane Doe is the spokeswoman of the year, as more than two hundred journalists said in a survey."
    assert issuer(found, "Harrow Verlag GmbH", said, headline="Prize for Jane Doe") == "Harrow Verlag GmbH"


@pytest.mark.parametrize("line", ["Kraftwerk Union sucht den AG", "was kostet eine GmbH", "AG"])
def test_a_line_that_only_ends_like_a_company_names_nobody(found, line):
    assert issuer(found, line, TEXT, headline="A plant opens") == ""


def test_a_clause_before_a_form_of_company_is_no_part_of_its_name(found):
    said = "配信サービスを運営する株式会社北斗テック(東京都港区)は、新しいサービスを発表いたします。"
    assert issuer(found, said, headline="新しいサービス") == "株式会社北斗テック"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("5.12.2025 15:00:00 EET | Pohjola Verkot | Tiedote", "Pohjola Verkot"),
        ("Pressmeddelande Publicerad: 2026-08-06 08:30 CEST - Norrby kommun", "Norrby kommun"),
        ("24.3.2026 10:05:00 CET | Fjell Kraft AS | Pressemelding", "Fjell Kraft AS"),
    ],
)
def test_the_line_of_time_and_kind_says_who_posted_the_text(found, line, name):
    assert issuer(found, line, TEXT, headline="A plant opens") == name


@pytest.mark.parametrize(
    "line", ["4.5.2026 10:05 | Kultur | Konzert", "Medienmitteilung | Bern | 4. Mai 2026"]
)
def test_a_section_or_a_place_beside_a_time_posted_nothing(found, line):
    assert issuer(found, line, TEXT, headline="A plant opens") == ""


def test_a_company_before_the_colon_of_the_headline_needs_no_second_mention(found):
    assert issuer(found, TEXT, headline="Norrby Kraft AB: Annual meeting held") == "Norrby Kraft AB"


def test_a_foundation_is_named_with_its_form(found):
    assert (
        issuer(found, "一般財団法人 北斗交流センター", TEXT, headline="交流")
        == "一般財団法人 北斗交流センター"
    )


def test_a_name_with_its_ticker_alone_on_a_line_is_the_issuer(found):
    assert issuer(found, "Northmark (Paris:NM):", TEXT, headline="Results for the first half") == "Northmark"


def test_the_first_line_of_a_regulatory_wire_says_who_speaks(found):
    line = "EQS-News: Acme Widgets AG / Key word(s): Miscellaneous"
    assert issuer(found, line, TEXT, headline="A plant opens") == "Acme Widgets AG"


@pytest.mark.parametrize(
    "line", ["Weather: rain / wind", "Note: Acme Widgets / Zenith", "What to see: a / b: c"]
)
def test_a_colon_and_a_slash_alone_name_no_sender(found, line):
    assert issuer(found, line, TEXT, headline="A plant opens") == ""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada Low, Low Tools Ltd", "Low Tools Ltd"),
        ("Acme, Inc.", "Acme, Inc."),
    ],
)
def test_a_company_behind_the_name_of_who_works_there_is_the_company_alone(found, line, name):
    assert issuer(found, line, TEXT, headline="A plant opens") == name
