from copy import replace

import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.marking.kinds import kind_of
from presscheck.policy.compiled import Wire
from presscheck.testing import a_document, a_mark, a_policy, a_profile
from presscheck.verdict import Kind

TEXT = (
    "ROME (PAIDWIRE) - Sponsored pans. About Pans. Contact: Ann. (ANSA) By Jane Roe. Press release. "
    "The workshop on Call Lane takes in pans of every make and gives them back after two days."
)
DOCUMENT = a_document((Zone.HEADLINE, "Pans for life"), (Zone.BODY, TEXT))
POLICY = a_policy(
    wires=(Wire("paidwire", "Paid Wire", "paid", ("PAIDWIRE",)), Wire("ansa", "ANSA", "agency", ("ANSA",)))
)
MIXED = a_profile("mixed", kind="mixed")

LABEL = a_mark(DOCUMENT, "Sponsored")
CAMPAIGN = a_mark(DOCUMENT, "Sponsored", cls=LabelClass.POLITICAL)
UNSURE = a_mark(DOCUMENT, "Sponsored", unsure="yes")
RELEASE = a_mark(DOCUMENT, "Press release", cls=LabelClass.PRESS_RELEASE)
WIRE = a_mark(DOCUMENT, "PAIDWIRE", MarkKind.WIRE, id="paidwire")
AGENCY = a_mark(DOCUMENT, "ANSA", MarkKind.WIRE, id="ansa")
ABOUT = a_mark(DOCUMENT, "About Pans", MarkKind.BOILERPLATE_HEAD)
DATELINE = a_mark(DOCUMENT, "ROME (PAIDWIRE)", MarkKind.DATELINE)
BYLINE = a_mark(DOCUMENT, "By Jane Roe", MarkKind.BYLINE)


@pytest.mark.parametrize(
    ("marks", "kind"),
    [
        ((LABEL,), Kind.SPONSORED),
        ((CAMPAIGN,), Kind.SPONSORED),
        ((LABEL, DATELINE), Kind.PAID_RELEASE),
        ((WIRE, DATELINE), Kind.PAID_RELEASE),
        ((RELEASE,), Kind.RELEASE),
        ((ABOUT,), Kind.RELEASE),
        ((BYLINE,), Kind.EDITORIAL),
        ((ABOUT, BYLINE), Kind.EDITORIAL),
        ((AGENCY, DATELINE), Kind.EDITORIAL),
        ((), Kind.EDITORIAL),
    ],
    ids=[
        "label",
        "political label",
        "label and dateline",
        "paid wire",
        "release head",
        "boilerplate",
        "byline",
        "an author and the lines about her",
        "agency",
        "nothing",
    ],
)
def test_the_marks_of_an_item_settle_its_kind(marks, kind):
    assert kind_of(DOCUMENT, marks, POLICY, MIXED).kind is kind


def test_what_the_profile_says_arrives_there_needs_no_cue():
    sort = kind_of(DOCUMENT, (), POLICY, a_profile("wire", kind="paid_release"))
    assert (sort.kind, sort.sure) == (Kind.PAID_RELEASE, True)


def test_a_doubtful_label_leaves_the_kind_in_doubt():
    assert not kind_of(DOCUMENT, (UNSURE,), POLICY, MIXED).sure


def test_the_cues_are_quoted():
    assert "`PAIDWIRE`" in kind_of(DOCUMENT, (WIRE,), POLICY, MIXED).because


def test_an_unlabelled_text_that_sells_is_suspected_with_its_cues():
    text = "The best pan costs $49 today. Order now and save. Limited time only. " * 3
    links = [("pan", "https://pans.example/?utm_source=news", ())]
    sort = kind_of(a_document((Zone.BODY, text), links=links), (), POLICY, MIXED)
    assert not sort.sure
    assert "names a price: `$49`" in sort.because


def test_links_to_the_pages_own_house_are_no_cue_for_promotion():
    text = "The pan costs $49, says the paper. The first, the second and the third tell more. " * 3
    own = [(word, "https://paper.example/x", ()) for word in ("first", "second", "third")]
    links = [("pan", "https://pans.example/?utm_source=news", ()), *own]
    away = {"link:canonical": "https://other.example/a"}
    home = {"link:canonical": "https://paper.example/a"}
    assert not kind_of(a_document((Zone.BODY, text), links=links, fields=away), (), POLICY, MIXED).sure
    assert kind_of(a_document((Zone.BODY, text), links=links, fields=home), (), POLICY, MIXED).sure


def test_hardly_any_text_is_neither_release_nor_article():
    assert kind_of(a_document((Zone.BODY, "Page not found")), (), POLICY, MIXED).kind is Kind.OTHER


def test_fewer_signs_are_a_text_where_each_is_a_word():
    said = "町の工房は古い鍋を直して二日で返す。客は窓から仕事を見ることができる。"
    document = a_document((Zone.BODY, said * 2))
    assert kind_of(document, (), POLICY, MIXED).kind is Kind.OTHER
    assert kind_of(replace(document, language="ja"), (), POLICY, MIXED).kind is Kind.EDITORIAL


def test_a_feature_service_makes_an_item_sponsored_though_it_carries_a_wire():
    document = a_document((Zone.BODY, "(NewsUSA) - Good pans last for life. " * 4))
    wire = a_mark(document, "NewsUSA", MarkKind.WIRE, id="paidwire")
    assert kind_of(document, (wire,), POLICY, MIXED).kind is Kind.SPONSORED


def test_an_author_makes_a_labelled_item_with_a_dateline_sponsored_rather_than_a_release():
    assert kind_of(DOCUMENT, (LABEL, DATELINE, BYLINE), POLICY, MIXED).kind is Kind.SPONSORED


def test_a_source_link_to_a_press_release_makes_a_release():
    link = a_mark(DOCUMENT, "Press release", MarkKind.SOURCE_LINK)
    assert kind_of(DOCUMENT, (link,), POLICY, MIXED).kind is Kind.RELEASE


@pytest.mark.parametrize("hint", ["called paid by its class story--sponsored", "filed under tag-sponsored"])
def test_markup_that_calls_an_unlabelled_text_paid_leaves_it_to_a_person(hint):
    document = a_document((Zone.HEADLINE, "Acme opens a plant"), (Zone.BODY, TEXT * 4))
    first, *others = document.blocks
    document = replace(document, blocks=(first._replace(hint=hint), *others))
    sort = kind_of(document, (), a_policy(), MIXED)
    assert (sort.kind, sort.sure, sort.because) == (Kind.EDITORIAL, False, f"no label, but {hint}")


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("https://paper.example/sponsored/new-pans", "no label, but filed under /sponsored/ by its address"),
        (
            "https://brandstudio.paper.example/a/new-pans",
            "no label, but filed under /brandstudio/ by its address",
        ),
        ("https://paper.example/news/sponsored", ""),
        ("https://paper.example/advertising/sponsored-pans-for-all", ""),
    ],
)
def test_an_address_under_which_paid_texts_are_filed_leaves_an_unlabelled_one_to_a_person(address, hint):
    pieces = (Zone.HEADLINE, "Acme opens a plant"), (Zone.BODY, TEXT * 4)
    sort = kind_of(a_document(*pieces, fields={"link:canonical": address}), (), a_policy(), MIXED)
    assert (sort.because if not sort.sure else "") == hint


def test_a_label_that_no_reader_sees_is_for_a_person_to_judge():
    sort = kind_of(DOCUMENT, (replace(LABEL, hidden=True), BYLINE), POLICY, MIXED)
    assert (sort.kind, sort.sure) == (Kind.EDITORIAL, False)
    assert sort.because == "a label that no reader sees: `Sponsored`"
    beside = replace(LABEL, hidden=True, own=False)
    assert kind_of(DOCUMENT, (beside, BYLINE), POLICY, MIXED).sure


def test_a_text_signed_by_a_desk_that_writes_for_advertisers_is_for_a_person_to_judge():
    document = a_document((Zone.DECK, "By Acme Brand Studio"), (Zone.BODY, TEXT * 2))
    byline = a_mark(document, "By Acme Brand Studio", MarkKind.BYLINE)
    sort = kind_of(document, (byline,), a_policy(), MIXED)
    assert (sort.sure, sort.because) == (
        False,
        "signed by a desk that writes for advertisers: `By Acme Brand Studio`",
    )
