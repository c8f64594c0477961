import pytest

from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.chain import chain_of
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece
from presscheck.testing import a_policy, a_profile

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


def test_the_source_line_outweighs_the_first_standing_text(found):
    lines = (
        "About Partner Labs",
        "Partner Labs tests anvils for everybody who asks for it.",
        "SOURCE Acme Corp.",
    )
    assert issuer(found, TEXT, TEXT, *lines, headline="A plant opens") == "Acme Corp."


def test_clues_that_agree_win_and_are_told(found):
    lines = (
        (
            "LYON, May 18, 2026 (GLOBE NEWSWIRE) -- Acme Widgets, a maker "
            "of anvils, today opened a plant that employs many."
        ),
        "About Zenith",
        "Zenith sells what others make, and has done so for a long time now.",
        "About Acme Widgets",
        "Acme Widgets makes anvils for the whole world, every day.",
    )
    (mark,) = found(MarkKind.ISSUER, *lines, headline="Acme Widgets Opens Plant")
    assert mark.value["name"] == "Acme Widgets"
    assert "agrees with" in mark.because


@pytest.mark.parametrize(
    ("headline", "first", "name"),
    [
        (
            "NCTV: new series this autumn",
            ("This autumn NCTV shows a new series about rivers, the broadcaster said on Monday."),
            "NCTV",
        ),
        (
            "Zenith lancia una nuova linea",
            ("Una nuova linea di prodotti arriva in autunno nei negozi di tutta Italia, da Nord a Sud."),
            "Zenith",
        ),
        (
            "A new road",
            (
                "The Ministry of Roads today announced a road that "
                "nobody had asked for, at a price nobody will pay."
            ),
            "Ministry of Roads",
        ),
        (
            "A talk",
            (
                "Jane Doe, founder and CEO of Zenith Foods, has built "
                "a career on what others throw away every single day."
            ),
            "Zenith Foods",
        ),
        (
            "新店舗",
            (
                "株式会社ゼニス（本社：東京都）は、2026年5月18日に新し"
                "い店舗を東京都内にオープンすることをお知らせいたします。"
            ),
            "株式会社ゼニス",
        ),
    ],
)
def test_headline_and_first_sentence_give_the_issuer(found, headline, first, name):
    assert issuer(found, first, headline=headline) == name


def test_the_payer_named_in_a_label_is_the_issuer(found):
    assert issuer(found, "Sponsored by Zenith Foods", TEXT, headline="Ten ways to cook") == "Zenith Foods"


def test_the_headline_below_a_label_names_no_payer(policy):
    draft = Draft()
    draft.add(Piece("Sponsored by", zone=Zone.BANNER))
    draft.add(Piece("How to sleep well", zone=Zone.HEADLINE))
    draft.add(Piece(TEXT, zone=Zone.BODY))
    document = draft.build("html")
    folded = fold(document.text)
    hits = lexicon_of(policy).find(folded, document)
    marks = attribute(document, folded, hits, policy, Profile("plain", "Plain", (), ()))
    assert "How to sleep well" not in [mark.value.get("name") for mark in marks]


def test_a_first_line_that_opens_with_a_dateline_is_no_headline(policy):
    draft = Draft()
    draft.add(Piece("Bonn (ots) - Das Ministerium will Brücken schneller bauen als bisher.", zone=Zone.BODY))
    draft.add(Piece(TEXT, zone=Zone.BODY))
    document = draft.build("text")
    folded = fold(document.text)
    hits = lexicon_of(policy).find(folded, document)
    marks = attribute(document, folded, hits, policy, Profile("plain", "Plain", (), ()))
    names = [mark.value.get("name", "") for mark in marks if mark.kind is MarkKind.ISSUER]
    assert not any("Bonn" in name for name in names)


def test_the_sponsor_in_the_metadata_is_the_issuer(found):
    assert issuer(found, TEXT, headline="How to sleep well", jsonld__sponsor="Zenith Beds") == "Zenith Beds"


def test_the_wire_is_never_the_issuer(found):
    assert issuer(found, TEXT, "SOURCE Business Wire", headline="A plant opens") != "Business Wire"


def test_an_abbreviation_is_spelled_out_where_the_text_does(found):
    first = "The IOA has shown at a fair in Bonn how anvils are made, and everybody came to see it."
    second = "The Institute of Anvils (IOA) was founded in 1931."
    assert issuer(found, first, second, headline="A fair") == "Institute of Anvils"


def test_the_payer_in_the_first_sentence_of_a_long_paragraph_is_the_issuer(found):
    lines = (TEXT, f"Paid for by Harrow & Vale Ltd. {TEXT} {TEXT}")
    assert issuer(found, *lines, headline="A plant opens") == "Harrow & Vale Ltd"


def test_the_payer_behind_another_label_of_the_line_is_the_issuer(found):
    head = "Branded content | Sponsored by Harrow & Vale"
    assert issuer(found, head, TEXT, headline="A plant opens") == "Harrow & Vale"


def test_a_name_that_only_recurs_is_a_guess_and_names_nobody_in_the_chain(found):
    said = "People who use Acme Widgets say that Acme Widgets are worth their price in every way."
    (mark,) = found(MarkKind.ISSUER, said, said, headline="What people say about anvils")
    assert (mark.value["name"], mark.unsure) == ("Acme Widgets", True)
    assert chain_of((mark,), a_policy(), a_profile()).issuer == ""


def test_a_source_line_is_no_guess(found):
    (mark,) = found(MarkKind.ISSUER, TEXT, "SOURCE Acme Corp.", headline="A plant opens")
    assert not mark.unsure
    assert chain_of((mark,), a_policy(), a_profile()).issuer == "Acme Corp."


@pytest.mark.parametrize(
    "headline", ["Ministerin Anna Beispiel kündigt eine Reform an", "President Jane Doe announces a reform"]
)
def test_a_person_with_a_title_is_no_organisation(found, headline):
    assert issuer(found, "A reform was announced on Monday, and all are for it." * 2, headline=headline) == ""


def test_a_ticker_in_brackets_before_the_name_is_passed_over(found):
    first = (
        "LYON, May 4, 2026 /PRNewswire/ -- (Nasdaq: ACM) Acme Widgets today opened a plant that employs many."
    )
    assert issuer(found, first, headline="A plant") == "Acme Widgets"


def test_an_article_that_belongs_to_a_place_stays_with_the_name(found):
    first = (
        "LYON, May 4, 2026 /PRNewswire/ -- Las Vegas Widgets today opened a plant that employs many people."
    )
    assert issuer(found, first, headline="A plant") == "Las Vegas Widgets"


def test_a_japanese_name_ends_before_the_particle(found):
    said = "株式会社アンビルは本日、大阪に新しい工場を開設したと発表しました。工場では二百人が働きます。"
    assert issuer(found, said, headline="新しい工場を開設") == "株式会社アンビル"


def test_a_day_of_the_week_is_no_issuer(found):
    said = "A storm came over the coast on Monday and took the roofs of many houses along the road."
    assert issuer(found, said, said, said, headline="The storm of the year") == ""


RULING = "The TRA has fined Acme Widgets three million over claims that nobody could prove, it said today."


def test_an_authority_that_a_report_is_about_is_a_guess(found):
    (mark,) = found(MarkKind.ISSUER, RULING, headline="TRA says Acme Widgets misled buyers")
    assert (mark.value["name"], mark.unsure) == ("TRA", True)


def test_the_subject_of_a_text_with_a_contact_is_its_issuer(found):
    contact = ("Media Contact", "Jane Doe, press@tra.example, +1 555 010 0000")
    (mark,) = found(MarkKind.ISSUER, RULING, *contact, headline="TRA says Acme Widgets misled buyers")
    assert (mark.value["name"], mark.unsure) == ("TRA", False)


def test_an_article_that_lost_its_vowel_makes_no_name(found):
    said = "L'Antitrust ha multato la società per le sue pratiche, con una sanzione di tre milioni di euro."
    assert issuer(found, said, headline="L'Antitrust multa una società") == ""


def test_a_company_alone_on_a_line_at_the_top_outweighs_the_subject(found):
    said = "Jane Doe is the spokeswoman of the year, as more than two hundred journalists said in a survey."
    assert issuer(found, "Harrow Verlag GmbH", said, headline="Prize for Jane Doe") == "Harrow Verlag GmbH"


@pytest.mark.parametrize("line", ["Kraftwerk Union sucht den AG", "was kostet eine GmbH", "AG"])
def test_a_line_that_only_ends_like_a_company_names_nobody(found, line):
    assert issuer(found, line, TEXT, headline="A plant opens") == ""


def test_a_politician_named_behind_an_office_is_no_issuer(found):
    said = "CSU-Generalsekretär Martin Muster hat im Streit vor einer weiteren Verhärtung der Lage gewarnt."
    assert "Muster" not in issuer(found, said, headline="Streit um den neuen Haushalt")


def test_words_before_a_verb_that_are_no_name_are_none(found):
    headline = "Stadion-Halle nach langer Renovierung wieder eröffnet"
    assert issuer(found, TEXT, headline=headline) != "Stadion-Halle nach langer Renovierung wieder"


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


def test_who_announces_something_is_named_once(found):
    said = "Zentika announces the first version of its new tool for people who write at home and at work."
    assert issuer(found, said, headline="A tool for people who write") == "Zentika"


def test_a_foundation_is_named_with_its_form(found):
    assert (
        issuer(found, "一般財団法人 北斗交流センター", TEXT, headline="交流")
        == "一般財団法人 北斗交流センター"
    )


def test_a_name_with_its_ticker_alone_on_a_line_is_the_issuer(found):
    assert issuer(found, "Northmark (Paris:NM):", TEXT, headline="Results for the first half") == "Northmark"


def test_a_chief_executive_is_no_issuer(found):
    said = "VD Per Muster lämnar bolaget för att tillträda en ny tjänst i en annan koncern till hösten."
    assert "Muster" not in issuer(found, said, headline="Ny chef")


def test_an_agency_that_the_source_line_credits_is_no_issuer(found):
    said = "Der Verein hat am Abend sein erstes Spiel der Saison vor vollem Haus mit zwei zu null gewonnen."
    assert issuer(found, said, "Quelle: dpa Sport", headline="Sieg zum Auftakt der Saison") != "dpa Sport"


def test_the_name_of_the_page_is_a_guess_where_nothing_says_that_the_text_is_a_release(found):
    said = (
        "At Harrow Times we asked people who walk to work what they like about it, and many liked the walk."
    )
    fields = {"og:site_name": "Harrow Times"}
    (mark,) = found(MarkKind.ISSUER, said, headline="Who walks to work", **fields)
    assert (mark.value["name"], mark.unsure) == ("Harrow Times", True)
