import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.labels import labels
from presscheck.marking.payment_words import NAMES
from presscheck.marking.payments import payments
from presscheck.policy.stored import stored_policy
from presscheck.testing import a_document

HEADLINE = (Zone.HEADLINE, "Harrow & Vale strikes copper")
TEXT = (Zone.BODY, "The firm found the metal under a field near the river, where it had dug for two years.")


def said(*sentences, language="en"):
    document = a_document(HEADLINE, TEXT, *((Zone.BODY, one) for one in sentences), language=language)
    return [document.text[hit.start : hit.end] for hit in payments(document)]


@pytest.mark.parametrize(
    "sentence",
    [
        "We have been compensated nine thousand dollars by Vale Capital Corp. to publish this report",
        "The author was paid by Harrow & Vale to write this article",
        "CopperNotes.example received a fee from Vale IR Ltd. for the publication of this profile",
        "Harrow & Vale paid us 5,000 dollars to publish this article",
        "This report was paid for by Harrow & Vale",
        "Disclosure: Harrow & Vale paid me to write this article",
        "Disclosure: we were compensated for our part in disseminating this information",
        "We are paid 6,000 dollars a month by Vale Ltd. for a marketing program on Harrow & Vale",
        "Der Autor wurde von der Vale AG für die Veröffentlichung dieses Artikels bezahlt",
        "Wir haben von der Vale AG eine Vergütung für diesen Beitrag erhalten",
        "Abbiamo ricevuto un compenso dalla Vale S.r.l. per la pubblicazione di questo articolo",
        "Nous avons été rémunérés par la société Vale pour la publication de cet article",
        "El autor fue remunerado por Vale para escribir este artículo",
        "De auteur werd door Vale betaald voor het schrijven van dit artikel",
    ],
)
def test_a_sentence_says_that_somebody_was_paid_to_publish_the_text(sentence):
    found = [said(f"{sentence}.", language=language) for language in ("en", "de", "it", "fr", "es", "nl")]
    assert [sentence] in found


@pytest.mark.parametrize(
    "sentence",
    [
        "We were not compensated by anyone to publish this report.",
        "The author is paid by readers of this article.",
        "This article looks at how sponsored posts are paid for.",
        "Nobody paid me to write this article.",
        "He was paid by the club to write this story.",
        "The workers were paid 5,000 dollars by Vale Ltd. for the harvest.",
        "We were paid by the insurer for the damage to the roof.",
        "The offers in this article come from firms of which the site receives compensation.",
        "Would you be paid to write this article?",
        "If we are paid for this article, we shall say so.",
        "The author received a payment from the university for this article.",
        "We paid the printer for this report.",
        "Der Autor wurde für diesen Artikel nicht bezahlt.",
    ],
)
def test_other_payments_say_nothing_of_the_text(sentence):
    assert said(sentence) == []


def test_what_a_sentence_on_payment_is_filed_under_stands_in_the_vocabulary():
    known = {(phrase.text, phrase.language) for phrase in stored_policy().phrases}
    assert known >= {(text, language) for language, text in NAMES.items()}


def test_a_sentence_on_payment_is_a_paid_label():
    document = a_document(
        HEADLINE, TEXT, (Zone.BODY, "The author was paid by Vale to write this article."), language="en"
    )
    marks = labels(document, ())
    assert [(mark.cls, mark.own, mark.value["phrase"]) for mark in marks] == [
        (LabelClass.PAID, True, "This content was paid for by")
    ]


def test_a_quoted_sentence_on_payment_is_no_label():
    document = a_document(
        HEADLINE,
        (Zone.BODY, 'A note said "the author was paid by Vale to write this article" in small type.'),
    )
    assert labels(document, ()) == ()


def test_many_words_of_payment_take_linear_time():
    document = a_document(HEADLINE, (Zone.BODY, "paid Mr. " * 40_000))
    assert payments(document) == ()
