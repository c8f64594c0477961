import pytest

from presscheck.mark import MarkKind
from presscheck.marking.chain import chain_of
from presscheck.testing import a_policy, a_profile

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


RULING = "The TRA has fined Acme Widgets three million over claims that nobody could prove, it said today."


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


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


def test_a_day_of_the_week_is_no_issuer(found):
    said = "A storm came over the coast on Monday and took the roofs of many houses along the road."
    assert issuer(found, said, said, said, headline="The storm of the year") == ""


def test_an_authority_that_a_report_is_about_is_a_guess(found):
    (mark,) = found(MarkKind.ISSUER, RULING, headline="TRA says Acme Widgets misled buyers")
    assert (mark.value["name"], mark.unsure) == ("TRA", True)


def test_an_article_that_lost_its_vowel_makes_no_name(found):
    said = "L'Antitrust ha multato la società per le sue pratiche, con una sanzione di tre milioni di euro."
    assert issuer(found, said, headline="L'Antitrust multa una società") == ""


def test_a_politician_named_behind_an_office_is_no_issuer(found):
    said = "CSU-Generalsekretär Martin Muster hat im Streit vor einer weiteren Verhärtung der Lage gewarnt."
    assert "Muster" not in issuer(found, said, headline="Streit um den neuen Haushalt")


def test_words_before_a_verb_that_are_no_name_are_none(found):
    headline = "Stadion-Halle nach langer Renovierung wieder eröffnet"
    assert issuer(found, TEXT, headline=headline) != "Stadion-Halle nach langer Renovierung wieder"


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


@pytest.mark.parametrize(
    "headline",
    [
        "Residents of Springfield launch a petition",
        "Scientists launch a probe",
        "Prime Minister Ann Low opens a road",
    ],
)
def test_people_named_by_what_they_are_issue_no_text(found, headline):
    assert issuer(found, "On Monday it rained.", headline=headline) == ""


def test_a_company_may_be_named_after_people(found):
    assert issuer(found, TEXT, headline="Farmers Insurance launches a policy") == "Farmers Insurance"
