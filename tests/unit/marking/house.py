"""Labels of a small policy, found in documents that a test writes."""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.testing import a_document, a_phrase, a_policy

SOFT = {"wording": Wording.SOFT}
NAMED = {"shape": Shape.NAMED}

POLICY = a_policy(
    phrases=(
        a_phrase("Sponsored content from", **NAMED),
        a_phrase("Paid post"),
        a_phrase("Branded feature"),
        a_phrase("Advertising"),
        a_phrase("In partnership with", **NAMED, **SOFT),
        a_phrase("Powered by", **NAMED, **SOFT),
        a_phrase("Presented by", **NAMED, **SOFT),
        a_phrase("Plan / form", **NAMED, **SOFT),
        a_phrase("Contributor", **SOFT),
        a_phrase("Sponsor links", **SOFT, classes=(LabelClass.AFFILIATE,)),
        a_phrase("This text was set by", **NAMED, **SOFT),
        a_phrase("This post uses paid links", shape=Shape.SENTENCE),
        a_phrase("Sponsored by", **NAMED),
        a_phrase("Branded content studio", **SOFT),
        a_phrase("Anzeige", "de", classes=(LabelClass.PAID, LabelClass.AD_SLOT)),
        a_phrase("Werbung", "de"),
        a_phrase("im Auftrag von", "de", **NAMED, **SOFT),
    )
)

HEADLINE = (Zone.HEADLINE, "Harrow & Vale opens a workshop")
TEXT = (
    Zone.BODY,
    "The workshop on Call Lane takes in pans of every make and gives them back after two days.",
)


def found(*pieces, **given):
    document = a_document(*pieces, **given)
    return labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)


def sure(*pieces, **given):
    return [mark.quote for mark in found(*pieces, **given) if mark.own and mark.value.get("unsure") != "yes"]


def doubts(*pieces, **given):
    return [mark.because for mark in found(*pieces, **given) if mark.value.get("unsure") == "yes"]
