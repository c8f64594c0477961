"""Which sentences say that somebody paid for the journey of the writers?"""

import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.labels import labels
from presscheck.testing import a_document


def told(language, sentence):
    text = (Zone.BODY, "11 X.")
    around = ((Zone.HEADLINE, "Vale"), text, text, (Zone.FOOTER, f"{sentence}."))
    found = labels(a_document(*around, language=language), ())
    return [(mark.cls, mark.unsure) for mark in found]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Flights were paid for by Vale Tours"),
        ("de", "Den Flug bezahlte Vale Tours"),
        ("fr", "Le séjour a été offert par Vale"),
        ("it", "Il soggiorno è stato pagato da Vale"),
        ("pl", "Wyjazd opłaciła firma Vale"),
        ("sv", "Resan betalades av Vale"),
        ("en", "Travel and accommodation were covered by Vale Tours"),
        ("en", "Flights for this story were provided by Vale"),
        ("en", "The reporter's trip was hosted by Vale Tours"),
        ("de", "Transparenzhinweis: Zu dieser Reise hatte Vale eingeladen"),
    ],
)
def test_who_paid_for_a_journey_is_told_and_left_to_a_person(language, sentence):
    assert told(language, sentence) == [(LabelClass.GIFTED, True)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Flights were not paid for by Vale Tours"),
        ("en", "The stay was covered by the insurance"),
        ("en", "Breakfast was provided by the hotel"),
        ("de", "Die Reise war eine Einladung zum Träumen"),
        ("en", "The bridge was paid for by Vale"),
        ("de", "Die Reise wurde vom Steuerzahler bezahlt, wie der Rechnungshof im neuen Bericht rügt"),
        ("en", "Filed under: Travel, Sponsored post, Harbours"),
        ("fr", "Le voyage a été payé par le ministre Vale"),
        ("ru", "Поездку министра оплатила компания «Вейл»"),
        ("fr", "Le voyage a été payé par les contribuables"),
        ("it", "Il viaggio pagato da Vale divide la giunta e il consiglio della città"),
    ],
)
def test_journeys_that_news_tells_of_at_length_and_other_things_are_none(language, sentence):
    assert told(language, sentence) == []
