"""Labels in a text, and what a requirement makes of them."""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.policy.compiled import Shape
from presscheck.policy.needs import judge
from presscheck.policy.requirement import Wording
from presscheck.testing import (
    PAID_LABEL,
    a_document,
    a_phrase,
    a_policy,
    a_situation,
)

PAID = (LabelClass.PAID,)

VOCABULARY = a_policy(
    phrases=(
        a_phrase("Advertisement", listed_in=("US",)),
        a_phrase("Advertorial"),
        a_phrase(
            "Sponsored", wording=Wording.SOFT, listed_in=("IN",), rejected_in=("GB",), status="verified"
        ),
        a_phrase("Ad", rejected_in=("IT",)),
        a_phrase("Partner content", wording=Wording.SOFT, rejected_in=("DE",)),
        a_phrase("Paid for by", shape=Shape.NAMED),
        a_phrase("Contenuto promozionale", "it"),
        a_phrase("Annuncio", "it", listed_in=("IT",)),
        a_phrase(
            "Promosso da",
            "it",
            wording=Wording.SOFT,
            shape=Shape.NAMED,
            listed_in=("IT",),
            sources=("digital-chart",),
        ),
        a_phrase("Anzeige", "de", listed_in=("DE",)),
        a_phrase("Politische Anzeige", "de", classes=(LabelClass.POLITICAL,)),
        a_phrase("we only carry releases", shape=Shape.SENTENCE, classes=(LabelClass.PRESS_RELEASE,)),
    )
)


def judged(document, *marks, need=PAID_LABEL, market="US", **given):
    return judge(need, a_situation(document, *marks, policy=VOCABULARY, **given), market)


def release(label="Advertisement", zone=Zone.DECK, language="en", **given):
    before = [(Zone.HEADLINE, "Firm opens plant")]
    texts = [(Zone.BODY, "The plant opens today."), (Zone.BODY, "More follows.")]
    pieces = [(zone, label), *before, *texts] if zone is Zone.BANNER else [*before, (zone, label), *texts]
    if zone is Zone.FOOTER:
        pieces = [*before, *texts, (zone, label)]
    return a_document(*pieces, language=language, **given)
