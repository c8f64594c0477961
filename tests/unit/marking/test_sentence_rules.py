"""Which sentences and credits say of their text what it is?"""

import pytest

from presscheck.document import Document, Zone
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.reading.html.reader import read_html
from presscheck.release import Release
from presscheck.testing import a_document, a_phrase, a_policy
from tests.unit.marking.house import HEADLINE, POLICY, TEXT, doubts, found, sure


def test_the_first_sentence_of_a_paragraph_may_be_a_label_with_its_payer():
    notice = (
        "Sponsored content from Harrow & Vale. The writers of the paper did not see it before it was set."
    )
    assert sure(HEADLINE, TEXT, (Zone.BODY, notice)) == ["Sponsored content from Harrow & Vale."]


def test_the_first_sentence_may_be_a_bare_label_only_where_notices_stand():
    notice = "Paid post. The firm that is praised here has paid for it and has read it before you did."
    assert sure(HEADLINE, TEXT, (Zone.FOOTER, notice)) == ["Paid post."]
    assert sure(HEADLINE, TEXT, (Zone.BODY, notice)) == []


def test_a_first_sentence_that_says_more_than_a_payer_is_prose():
    prose = "Sponsored content from firms is read by few. The study asked two thousand people in three towns."
    assert found(HEADLINE, TEXT, (Zone.BODY, prose)) == ()


def test_a_text_names_who_made_it_before_it_says_what_it_is():
    notice = "This content was created by Atlantic Forge, the branded content studio at the Daily Anvil."
    assert sure(HEADLINE, TEXT, (Zone.BODY, notice)) == [notice]


def test_an_author_is_no_maker_of_advertising():
    line = (
        "This article was written by Jane Doe, Contributor, and first appeared in the Daily Anvil last week."
    )
    assert sure(HEADLINE, TEXT, (Zone.BODY, line)) == []


def test_a_text_says_how_it_came_about_without_this_or_the():
    notice = (
        "Beitrag erstellt im Auftrag von Harrow & Vale; die Redaktion des Blattes hat daran nicht gearbeitet."
    )
    assert sure(HEADLINE, TEXT, (Zone.BODY, notice)) == [notice]


@pytest.mark.parametrize(
    "partner", ["the nonprofit Reef Desk", "Reef Desk, an investigative newsroom", "the University of Leeds"]
)
def test_newsrooms_and_schools_that_work_together_pay_nothing(partner):
    notice = (
        f"This article was produced in partnership with {partner}, which shared its notes and photographs."
    )
    assert found(HEADLINE, TEXT, (Zone.BODY, notice)) == ()


def test_a_maker_and_its_partner_may_both_be_newsrooms():
    notice = "This article was produced by the Anvil in partnership with Reef Desk, which shared its notes."
    (why,) = doubts(HEADLINE, TEXT, (Zone.BODY, notice))
    assert why.endswith("its maker and its partner may both be newsrooms")


def test_a_headline_about_a_complaint_is_in_doubt_and_one_in_capitals_or_brackets_is_not():
    assert sure((Zone.HEADLINE, "Anzeige: Mann soll Pfand gestohlen haben"), TEXT, language="de") == []
    assert sure((Zone.HEADLINE, "ANZEIGE: Fünf Pfannen im Vergleich"), TEXT, language="de") == ["ANZEIGE"]
    assert sure((Zone.HEADLINE, "[Anzeige] Fünf Pfannen im Vergleich"), TEXT, language="de") == ["[Anzeige]"]


def test_a_kicker_that_the_headline_repeats_may_be_its_subject():
    kicker = (Zone.BANNER, "Werbung")
    assert sure(kicker, (Zone.HEADLINE, "Warum Werbung nervt"), TEXT, language="de") == []
    assert sure(kicker, (Zone.HEADLINE, "Fünf Pfannen"), TEXT, language="de") == ["Werbung"]


def test_a_help_beside_a_label_leaves_it_a_label():
    assert sure((Zone.BANNER, "PAID POST What’s this?"), HEADLINE, TEXT) == ["PAID POST What’s this?"]
    assert sure((Zone.BANNER, "Paid post offices close"), HEADLINE, TEXT) == []


def test_credits_of_software_name_no_payer():
    assert found(HEADLINE, TEXT, (Zone.FOOTER, "blog comments powered by Disqus")) == ()
    assert found(HEADLINE, TEXT, (Zone.FOOTER, "Powered by Acme | Hosted by Vale")) == ()
    assert doubts(HEADLINE, TEXT, (Zone.BODY, "Powered by Acme"))


def test_a_credit_with_a_sign_of_copyright_names_no_payer():
    credit = "Powered by the Acme Database © 2021, Acme Works"
    assert found(HEADLINE, TEXT, (Zone.FOOTER, credit)) == ()


def test_a_note_that_closes_the_text_stands_after_it():
    blocks = [
        TEXT,
        TEXT,
        (Zone.BODY, "*This content was created by Acme, the branded content studio of the Anvil."),
    ]
    (mark,) = found(HEADLINE, *blocks)
    assert mark.zone is Zone.FOOTER
    (mark,) = found(HEADLINE, *reversed(blocks))
    assert mark.zone is Zone.BODY


def test_a_long_note_names_the_text_and_its_payer():
    note = (
        "Sponsored content from Sunu Port - a centre that trains people for the sea in twelve weeks or less"
    )
    assert sure(HEADLINE, TEXT, (Zone.FOOTER, note)) == [note]
    prose = (
        "Sponsored content from Sunu Port drew complaints, as the board that hears them told the press today"
    )
    assert sure(HEADLINE, TEXT, (Zone.BODY, prose), TEXT, TEXT) == []


def test_a_sentence_behind_a_preposition_speaks_of_something_else():
    policy = a_policy(phrases=(a_phrase("this article was sponsored by", shape=Shape.SENTENCE),))
    lines = (
        "The sale of this article was sponsored by a fund.",
        "Note: This article was sponsored by Acme.",
    )
    for line, expected in zip(lines, (0, 1), strict=True):
        document = a_document(HEADLINE, TEXT, (Zone.FOOTER, line))
        assert (
            len(labels(document, lexicon_of(policy).find(fold(document.text), document).phrases)) == expected
        )


def test_a_headline_that_goes_on_in_small_letters_names_no_payer():
    assert sure((Zone.HEADLINE, "Sponsored content from hell: how the Cup was lost"), TEXT) == []
    assert sure((Zone.HEADLINE, "Sponsored content from Acme"), TEXT) == ["Sponsored content from Acme"]


def test_a_last_line_alone_labels_the_text_and_the_words_of_ad_slots_do_not():
    assert sure(HEADLINE, TEXT, TEXT, (Zone.BODY, "Paid post"), fmt="html") == ["Paid post"]
    assert sure(HEADLINE, TEXT, TEXT, (Zone.BODY, "Anzeige"), fmt="html", language="de") == []


def test_the_words_of_ad_slots_apart_from_the_headline_are_in_doubt():
    article = f"<article><h1>Fünf Pfannen</h1><p>{TEXT[1]} {TEXT[1]}</p><p>{TEXT[1]}</p></article>"
    near = f"<body><div>Anzeige</div>{article}"
    apart = f"<body><div>Anzeige</div><nav><a href=/a>Sport</a></nav>{article}"
    said = []
    for markup in (near, apart):
        (document,) = read_html(Release(markup.encode(), "page.html"))
        assert isinstance(document, Document)
        (mark,) = labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)
        said.append(mark.value.get("unsure", "no"))
    assert said == ["no", "yes"]


def test_a_text_that_a_fund_made_possible_is_in_doubt_and_one_that_a_firm_did_is_not():
    said = "This story was made possible with the financial support of"
    lines = [f"{said} the Vale Fund.", f"{said} Vale Pans.", "Artikeln är gjord med stöd från Valefonden."]
    doubted = []
    for line, language in zip(lines, ("en", "en", "sv"), strict=True):
        (mark,) = labels(a_document(HEADLINE, TEXT, (Zone.FOOTER, line), language=language), ())
        doubted.append(mark.value.get("unsure", "no"))
    assert doubted == ["yes", "no", "yes"]


def test_a_film_names_a_text_only_where_a_pointer_says_which():
    text, backed = a_phrase("przy wsparciu", language="pl", shape=Shape.NAMED), []
    lexicon = lexicon_of(a_policy(phrases=(text,)))
    for line in ("Film powstał przy wsparciu miasta.", "Ten film powstał przy wsparciu miasta."):
        document = a_document(HEADLINE, TEXT, (Zone.FOOTER, line), language="pl")
        backed.append(len(labels(document, lexicon.find(fold(document.text), document).phrases)))
    assert backed == [0, 1]


def test_a_news_agency_that_gave_a_text_is_no_payer():
    given = a_phrase("本文由", language="zh", shape=Shape.NAMED, wording=Wording.SOFT)
    lexicon, told = lexicon_of(a_policy(phrases=(given,))), []
    for line in ("本文由新华社提供", "本文由韦尔公司提供"):
        document = a_document(HEADLINE, TEXT, (Zone.FOOTER, line), language="zh")
        told.append(len(labels(document, lexicon.find(fold(document.text), document).phrases)))
    assert told == [0, 1]
