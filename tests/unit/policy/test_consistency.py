"""Do the parts of a release contradict each other?"""

from presscheck.document import Zone
from presscheck.mark import MarkKind
from presscheck.policy.compiled import Wire
from presscheck.policy.needs import judge
from presscheck.policy.requirement import ConsistencyNeed
from presscheck.testing import a_document, a_mark, a_policy, a_situation
from presscheck.verdict import Chain, Reason, State

DOCUMENT = a_document(
    (Zone.HEADLINE, "Acme: plant opens"),
    (Zone.BODY, "ROME, May 4, 2026 (WIRE ONE) - The plant opens."),
    (Zone.FOOTER, "Source: Wire One"),
    (Zone.FOOTER, "Contact: Ann Bee, press@acme.example"),
)

WIRES = (
    Wire("wire-one", "Wire One", "paid", ("WIRE ONE", "WireOne")),
    Wire("wire-two", "Wire Two", "paid", ("WIRE TWO",)),
)


def dateline(**value):
    return a_mark(DOCUMENT, "ROME, May 4, 2026 (WIRE ONE)", MarkKind.DATELINE, **value)


def judged(need, *marks, document=DOCUMENT, **given):
    return judge(need, a_situation(document, *marks, **given))


def source(**value):
    return a_mark(DOCUMENT, "Source: Wire One", MarkKind.SOURCE_LINE, **value)


def test_the_wire_of_the_dateline_stands_in_the_source_line():
    need = ConsistencyNeed("wire_in_source")
    marks = dateline(wire="WIRE ONE"), source(name="Wire One")
    assert judged(need, *marks, policy=a_policy(wires=WIRES)).state is State.MET


def test_another_wire_in_the_source_line_contradicts_the_dateline():
    need = ConsistencyNeed("wire_in_source")
    marks = dateline(wire="WIRE TWO"), source(name="Wire One")
    result = judged(need, *marks, policy=a_policy(wires=WIRES))
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.CONTRADICTED,))
    assert result.notes == ("the dateline names `WIRE TWO`, the source `Source: Wire One`",)


def reach(email):
    return a_mark(
        DOCUMENT, "Contact: Ann Bee, press@acme.example", MarkKind.CONTACT, name="Ann Bee", email=email
    )


def test_a_contact_at_the_issuer_agrees():
    need = ConsistencyNeed("contact_is_issuer")
    assert judged(need, reach("press@acme.example"), chain=Chain("Acme")).state is State.MET


def test_a_contact_elsewhere_is_for_a_person():
    need = ConsistencyNeed("contact_is_issuer")
    result = judged(need, reach("ann@agency.example"), chain=Chain("Bolt Industries"))
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.CONTRADICTED,))


def test_a_dateline_after_the_arrival_is_a_contradiction():
    result = judged(ConsistencyNeed("dateline_not_after"), dateline(date="2026-05-04"), received="2026-05-01")
    assert result.notes == ("dated 2026-05-04, but the release came in on 2026-05-01",)


def test_a_dateline_of_the_day_of_arrival_agrees():
    need = ConsistencyNeed("dateline_not_after")
    assert judged(need, dateline(date="2026-05-04"), received="2026-05-04").state is State.MET


def news(label="Advertisement", **fields):
    return a_document((Zone.DECK, label), (Zone.BODY, "Text."), fields=fields)


AGREE = ConsistencyNeed("label_and_metadata")


def test_a_label_that_the_metadata_calls_an_article_is_contradicted():
    document = news(genre="Article")
    result = judged(AGREE, a_mark(document, "Advertisement"), document=document)
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.CONTRADICTED,))
    assert [mark.quote for mark in result.evidence] == ["Advertisement", "Article"]


def test_metadata_that_says_paid_of_an_unlabelled_text_is_contradicted():
    document = news("Analysis", genre="Advertorial")
    result = judged(AGREE, a_mark(document, "Advertorial"), document=document)
    assert result.notes == ("the metadata says `Advertorial`, the text says nothing of it",)


def test_label_and_metadata_that_say_the_same_agree():
    document = news(genre="Advertorial")
    marks = a_mark(document, "Advertisement"), a_mark(document, "Advertorial")
    assert judged(AGREE, *marks, document=document).state is State.MET
