"""Is what a requirement needs found, beside labels and statements?"""

from presscheck.document import Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.policy.compiled import Entity
from presscheck.policy.needs import judge
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
)
from presscheck.testing import a_document, a_mark, a_policy, a_situation
from presscheck.verdict import Reason, State

DATED = "ROME, May 4, 2026 (WIRE ONE) - The plant opens."

DOCUMENT = a_document(
    (Zone.HEADLINE, "Acme: plant opens"),
    (Zone.BODY, DATED),
    (Zone.FOOTER, "Source: Wire One"),
    (Zone.FOOTER, "Contact: Ann Bee, press@acme.example"),
)

DATELINE = ElementNeed("dateline", parts=("wire",))


def dateline(document=DOCUMENT, **value):
    return a_mark(document, "ROME, May 4, 2026 (WIRE ONE)", MarkKind.DATELINE, **value)


def judged(need, *marks, document=DOCUMENT, **given):
    return judge(need, a_situation(document, *marks, **given))


def test_an_element_with_its_parts_is_met():
    mark = dateline(wire="WIRE ONE")
    result = judged(DATELINE, mark)
    assert (result.state, result.evidence) == (State.MET, (mark,))


def test_an_element_that_lacks_a_part_is_missing_with_itself_as_nearest():
    mark = dateline(place="ROME")
    result = judged(DATELINE, mark)
    assert (result.state, result.reasons, result.nearest) == (State.MISSING, (Reason.ABSENT,), mark)
    assert result.notes == ("the dateline `ROME, May 4, 2026 (WIRE ONE)` names no wire",)


def test_an_absent_element_shows_its_neighbour():
    wire = a_mark(DOCUMENT, "WIRE ONE", MarkKind.WIRE)
    result = judged(ElementNeed("dateline"), wire)
    assert (result.state, result.nearest) == (State.MISSING, wire)
    assert result.notes == ("there is no dateline; found `WIRE ONE` (wire)",)


def test_an_element_outside_its_zones_is_buried():
    need = ElementNeed("dateline", (Zone.DECK,))
    assert judged(need, dateline()).reasons == (Reason.BURIED,)


def test_an_element_that_readers_do_not_see_is_hidden():
    document = a_document((Zone.BODY, DATED), hidden=[DATED])
    result = judged(DATELINE, dateline(document), document=document)
    assert (result.state, result.reasons) == (State.INADEQUATE, (Reason.HIDDEN,))


def test_an_element_of_somebody_else_is_absent():
    mark = a_mark(DOCUMENT, "WIRE ONE", MarkKind.WIRE, own=False)
    assert judged(ElementNeed("wire"), mark).state is State.MISSING


def test_an_element_that_is_only_guessed_is_for_a_person():
    guess = a_mark(DOCUMENT, "Acme", MarkKind.ISSUER, name="Acme", unsure="yes", because="a name that recurs")
    result = judged(ElementNeed("issuer"), guess)
    assert (result.state, result.reasons) == (State.REVIEW, (Reason.UNSURE,))
    assert result.notes == ("`Acme` may be the issuer: a name that recurs",)


def test_an_issuer_of_the_register_is_no_guess():
    mark = a_mark(DOCUMENT, "Acme", MarkKind.ISSUER, name="Acme", unsure="yes", control="state")
    assert judged(ElementNeed("issuer"), mark).state is State.MET


def test_any_is_met_by_its_best_need():
    need = AnyNeed((ElementNeed("byline"), DATELINE))
    assert judged(need, dateline(wire="x")).state is State.MET


def test_any_of_nothing_met_tells_the_least_grave():
    need = AnyNeed((ElementNeed("byline"), ElementNeed("dateline", (Zone.DECK,))))
    assert judged(need, dateline()).state is State.INADEQUATE


def test_all_is_as_bad_as_its_worst_need():
    need = AllNeed((DATELINE, ElementNeed("byline")))
    result = judged(need, dateline(wire="x"))
    assert (result.state, result.notes) == (State.MISSING, ("there is no byline",))


def test_a_need_that_cannot_apply_does_not_spoil_all():
    need = AllNeed((DATELINE, ConsistencyNeed("wire_in_source")))
    assert judged(need, dateline(wire="x")).state is State.MET


SANCTIONED = a_policy(
    entities=(
        Entity(
            "chan",
            "Channel",
            (),
            (),
            ("state", "sanctioned"),
            "XX",
            "the state",
            sanctioned_from="2022-03-01",
        ),
    )
)


def issuer(**value):
    return a_mark(DOCUMENT, "Acme", MarkKind.ISSUER, name="Channel", **value)


def test_a_sanctioned_issuer_stops_the_release():
    mark = issuer(control="state,sanctioned", entity="chan")
    result = judged(ForbiddenNeed("sanctioned"), mark, policy=SANCTIONED, day="2026-05-04")
    assert (result.state, result.reasons, result.evidence) == (State.MISSING, (Reason.SANCTIONED,), (mark,))


def test_before_the_sanction_the_release_may_go():
    mark = issuer(control="state,sanctioned", entity="chan")
    assert judged(ForbiddenNeed("sanctioned"), mark, policy=SANCTIONED, day="2021-05-04").state is State.MET


def test_an_issuer_under_other_control_may_be_published():
    assert judged(ForbiddenNeed("sanctioned"), issuer(control="state")).state is State.MET


def page(*rel):
    return a_document(
        (Zone.BODY, "See Acme for more."), fmt="html", links=[("Acme", "https://www.acme.example/x", rel)]
    )


def contact(document):
    return a_mark(document, "See", MarkKind.CONTACT, email="press@acme.example")


def test_links_to_the_issuer_that_say_sponsored_are_met():
    document = page("sponsored", "noopener")
    result = judged(LinkRelNeed(("sponsored", "nofollow")), contact(document), document=document)
    assert result.state is State.MET
    assert [mark.quote for mark in result.evidence] == ["Acme"]


def test_bare_links_to_the_issuer_are_missing_and_counted():
    document = page("noopener")
    result = judged(LinkRelNeed(("sponsored",)), contact(document), document=document)
    assert (result.state, result.notes) == (
        State.MISSING,
        ("1 of 1 links to the issuer lack rel sponsored, the first is https://www.acme.example/x",),
    )


def test_links_elsewhere_do_not_count():
    document = page()
    assert judged(LinkRelNeed(("sponsored",)), document=document).state is State.NOT_APPLICABLE


def test_links_of_a_menu_do_not_count():
    document = a_document(
        (Zone.BODY, "See how the plant opens."),
        (Zone.ASIDE, "About us"),
        links=[("About us", "https://acme.example/about", ())],
        fmt="html",
    )
    need = LinkRelNeed(("sponsored",))
    assert judged(need, contact(document), document=document).state is State.NOT_APPLICABLE


def test_a_format_without_rel_is_not_judged_by_it():
    document = a_document((Zone.BODY, "See Acme."), links=[("Acme", "https://acme.example", ())])
    need = LinkRelNeed(("sponsored",))
    assert judged(need, contact(document), document=document).state is State.NOT_APPLICABLE


def test_the_same_label_need_is_judged_once_a_release():
    situation = a_situation(DOCUMENT)
    need = LabelNeed((LabelClass.PAID,))
    assert judge(need, situation, "IT") is judge(need, situation, "IT")
