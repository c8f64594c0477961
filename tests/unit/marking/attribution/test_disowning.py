"""Which sentences say that their carrier does not answer for a text?"""

import pytest

from presscheck.mark import MarkKind
from presscheck.marking.attribution.disowning import disowns

DISOWNING = [
    "The content of this release is the sole responsibility of its issuer.",
    "Our newsroom was not involved in this text.",
    "Für diesen Inhalt ist das Unternehmen verantwortlich.",
    "Le contenu de ce communiqué relève de la seule responsabilité de l’émetteur.",
    "Il contenuto è di esclusiva responsabilità dell'emittente.",
    "La redacción no ha participado en la elaboración de este contenido.",
    "O conteúdo é da responsabilidade exclusiva do emissor.",
    "De inhoud valt onder de verantwoordelijkheid van de afzender.",
    "Za treść odpowiada wyłącznie nadawca.",
    "Avsändaren ansvarar ensam för innehållet.",
    "Redaktionen har ikke medvirket til indholdet.",
    "Lähettäjä vastaa yksin tiedotteen sisällöstä.",
    "Za obsah odpovídá výhradně vydavatel.",
    "内容については発信元の企業が責任を負います。",
]

OTHERS = [
    "The company is responsible for the quality of its content.",
    "Responsible for the content: Jane Doe",
    "We are not responsible for the content of external links.",
    "Wir sind für den Inhalt externer Seiten nicht verantwortlich.",
    "The newsroom was not told of the plan.",
    "Editorial staff did not take part in the strike.",
]


@pytest.mark.parametrize("sentence", DISOWNING)
def test_a_carrier_may_disown_a_text_in_whatever_words(sentence):
    assert disowns(sentence)


@pytest.mark.parametrize("sentence", OTHERS)
def test_what_names_those_who_answer_or_speaks_of_other_things_disowns_nothing(sentence):
    assert not disowns(sentence)


def test_such_a_sentence_is_a_notice_after_the_text_and_none_inside_it(found):
    said = "The newsroom was not involved in this text."
    text = "The workshop on Call Lane takes in pans of every make and gives them back after two days."
    (mark,) = found(MarkKind.PUBLISHER_NOTICE, *[text] * 4, f"{said} Write to us.")
    assert mark.quote == said
    assert found(MarkKind.PUBLISHER_NOTICE, text, f"{said} Write to us.", *[text] * 4) == []
