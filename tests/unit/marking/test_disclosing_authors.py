"""Which sentences say that somebody paid whoever wrote the text?"""

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
        ("en", "The author received compensation from Vale"),
        ("de", "Der Autor hat von Vale ein Honorar erhalten"),
        ("fr", "L'auteur a été rémunéré par Vale"),
        ("it", "L'autore ha ricevuto un compenso da Vale"),
        ("es", "El autor ha recibido una remuneración de Vale"),
        ("nl", "De auteur is betaald door Vale"),
        ("ru", "Автор получил вознаграждение от компании «Вейл»"),
        ("tr", "Yazar Vale'den ücret almıştır"),
    ],
)
def test_who_paid_the_author_is_told_and_left_to_a_person(language, sentence):
    assert told(language, sentence) == [(LabelClass.PAID, True)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The author lives in Leeds and is paid by the word"),
        ("en", "The author received no compensation from Vale"),
        ("de", "Der Autor schreibt für Vale und die Zeit"),
        ("fr", "L'auteur est payé à la page"),
        (
            "en",
            "Last May the city of Leeds paid the author of a book on Vale a fee, which the council denies",
        ),
    ],
)
def test_what_else_is_said_of_authors_is_none(language, sentence):
    assert told(language, sentence) == []
