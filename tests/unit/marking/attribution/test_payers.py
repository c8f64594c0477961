from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


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


def test_the_sponsor_in_the_metadata_is_the_issuer(found):
    assert issuer(found, TEXT, headline="How to sleep well", jsonld__sponsor="Zenith Beds") == "Zenith Beds"


def test_the_payer_in_the_first_sentence_of_a_long_paragraph_is_the_issuer(found):
    lines = (TEXT, f"Paid for by Harrow & Vale Ltd. {TEXT} {TEXT}")
    assert issuer(found, *lines, headline="A plant opens") == "Harrow & Vale Ltd"


def test_the_payer_behind_another_label_of_the_line_is_the_issuer(found):
    head = "Branded content | Sponsored by Harrow & Vale"
    assert issuer(found, head, TEXT, headline="A plant opens") == "Harrow & Vale"
