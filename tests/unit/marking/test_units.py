from presscheck.document import Document, Zone
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import Hits, lexicon_of
from presscheck.marking.units import units_of
from presscheck.testing import a_document, a_phrase, a_policy

POLICY = a_policy(phrases=(a_phrase("Sponsored"),))


def found_in(document: Document) -> Hits:
    return lexicon_of(POLICY).find(fold(document.text), document)


def test_a_line_of_many_phrases_is_judged_at_both_ends_only() -> None:
    document = a_document((Zone.BODY, "Sponsored | " * 100))
    (unit,) = units_of(document, found_in(document).phrases)
    places = [hit.start - unit.start for hit in unit.hits]
    assert places == [*range(0, 144, 12), *range(1056, 1200, 12)]


def test_a_line_of_few_phrases_is_judged_whole() -> None:
    document = a_document((Zone.BODY, "Sponsored | " * 24))
    (unit,) = units_of(document, found_in(document).phrases)
    assert len(unit.hits) == 24
