"""Which sentences and boxes around a text speak of it?"""

import pytest

from presscheck.document import Document, Zone
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.reading.html.reader import read_html
from presscheck.release import Release
from tests.unit.marking.house import HEADLINE, POLICY, TEXT, found, sure


def on_page(markup):
    (document,) = read_html(Release(markup.encode(), "page.html"))
    assert isinstance(document, Document)
    found = labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)
    return [(mark.quote, mark.zone) for mark in found if mark.own]


def test_a_box_right_beside_the_headline_is_the_label_of_the_article_though_its_class_says_ad():
    text = f"<p>{TEXT[1]} {TEXT[1]}</p><p>{TEXT[1]}</p>"
    box = "<div class='bc adv'><span>{}</span></div>"
    page = "<article>{}<h1>Five pans compared</h1>" + text + "{}</article>"
    assert on_page(page.format(box.format("Paid post"), "")) == [("Paid post", Zone.BANNER)]
    assert on_page(page.format(box.format("Anzeige"), "")) == []
    assert on_page(page.format(box.format("Paid post offices"), "")) == []
    assert on_page(page.format(box.format("Paid post</span></div><div class=adv2><span>by Acme"), "")) == [
        ("Paid post", Zone.BANNER)
    ]
    assert on_page(page.format("", box.format("Paid post"))) == []


def test_a_sign_inside_a_phrase_before_a_payer_parts_nothing():
    assert sure((Zone.BANNER, "Plan / form Acme Works"), HEADLINE, TEXT) == ["Plan / form Acme Works"]


PAGE = (
    "<html><body>{}<main><h1>Harrow and Vale opens a workshop</h1><p>" + TEXT[1] + "</p></main></body></html>"
)


def read(markup):
    (document,) = read_html(Release(PAGE.format(markup).encode(), "a.html"))
    assert isinstance(document, Document)
    return labels(document, lexicon_of(POLICY).find(fold(document.text), document).phrases)


def test_a_label_may_run_into_the_sentence_about_the_text_that_it_opens():
    note = "Branded feature This text was made for Harrow & Vale."
    assert sure(HEADLINE, (Zone.DECK, note), TEXT) == ["Branded feature"]


@pytest.mark.parametrize(
    "note", ["Branded feature The text was late.", "Branded feature this text was late."]
)
def test_a_label_does_not_run_into_any_sentence(note):
    assert sure(HEADLINE, (Zone.DECK, note), TEXT) == []


def test_a_logo_may_stand_between_the_box_of_a_label_and_the_headline():
    (mark,) = read('<div class="sponsor-bar"><span>Paid post</span><img src=l.png alt="Harrow"></div>')
    assert (mark.quote, mark.own, mark.zone) == ("Paid post", True, Zone.BANNER)


def test_what_a_strip_above_the_page_says_of_this_article_is_doubtful():
    strip = (
        "<div><p>This article is a paid post that Harrow and Vale wrote for the paper by itself.</p></div>"
    )
    (mark,) = read(f"{strip}<nav><a href=/n>News</a></nav>")
    assert (mark.own, mark.unsure, mark.zone) == (True, True, Zone.BANNER)
    assert "apart from it" in mark.because


@pytest.mark.parametrize("wall", ["Subscribe to read the rest.", "Purchase it to unlock the pictures."])
def test_a_text_that_its_reader_pays_for_has_no_label(wall):
    assert found(HEADLINE, TEXT, (Zone.FOOTER, f"Paid post. {wall}")) == ()
    assert sure(HEADLINE, TEXT, (Zone.FOOTER, "Paid post. Harrow & Vale read it before you.")) == [
        "Paid post."
    ]


def test_a_page_footer_may_speak_of_the_article_above_it():
    page = (
        f"<main><article><h1>{HEADLINE[1]}</h1>" + f"<p>{TEXT[1]}</p>" * 4 + "</article></main>"
        "<footer><p>This article is a paid post</p><p>Paid post</p></footer>"
    )
    assert on_page(page) == [("This article is a paid post", Zone.FOOTER)]


@pytest.mark.parametrize(
    ("head", "heard"), [("Disclosure: ", 1), ("Transparenz: ", 1), ("Topics: ", 0), ("", 0)]
)
def test_behind_the_head_of_a_notice_soft_words_say_enough(head, heard):
    note = f"{head}Sponsor links. The shop on Call Lane gives us a tenth of what you spend with it."
    assert len(sure(HEADLINE, TEXT, (Zone.FOOTER, note))) == heard


@pytest.mark.parametrize("date", ["12 March 2024", "3 May 2024, 10:30", "2024-03-12 10:30"])
def test_a_payer_may_be_named_behind_the_date_of_the_text(date):
    line = f"{date} | In partnership with Harrow & Vale"
    assert sure(HEADLINE, (Zone.DECK, line), TEXT) == [line]


def test_words_before_a_payer_that_are_no_date_make_it_another_sentence():
    line = "Five pans made since 2024 in partnership with Harrow & Vale"
    assert found(HEADLINE, (Zone.DECK, line), TEXT) == ()


def test_a_machine_that_made_a_text_is_no_payer():
    assert found(HEADLINE, TEXT, (Zone.FOOTER, "This text was set by AI from public sources")) == ()
    assert len(found(HEADLINE, TEXT, (Zone.FOOTER, "This text was set by Harrow & Vale"))) == 1


def test_a_number_run_into_a_disclosure_in_the_headline_leaves_it_sure():
    assert sure((Zone.HEADLINE, "18This post uses paid links."), TEXT) == ["18This post uses paid links."]


def test_an_issue_is_a_text_only_where_this_stands_before_it():
    assert sure(HEADLINE, TEXT, (Zone.BODY, "This issue is sponsored by Harrow & Vale, who mend pans.")) == [
        "This issue is sponsored by Harrow & Vale, who mend pans."
    ]
    assert found(HEADLINE, TEXT, (Zone.BODY, "The issue is paid post offices that nobody uses.")) == ()


@pytest.mark.parametrize("line", ["Lunch is sponsored by Harrow & Vale", "Drinks, sponsored by Harrow"])
def test_another_thing_that_is_paid_for_is_not_the_text(line):
    assert found(HEADLINE, (Zone.DECK, line), TEXT) == ()
    assert sure(HEADLINE, (Zone.DECK, "Sponsored by Harrow & Vale"), TEXT) == ["Sponsored by Harrow & Vale"]


def test_a_sentence_that_fills_a_line_in_quotation_marks_is_cited():
    assert sure(HEADLINE, TEXT, (Zone.DECK, "“This post uses paid links”")) == []
    assert sure(HEADLINE, TEXT, (Zone.DECK, "This post uses paid links")) == ["This post uses paid links"]


def test_an_entry_of_a_programme_may_have_a_sponsor_of_its_own():
    lines = "<ul><li>12:30 Lunch (Sponsored by Acme)</li><li>18:00 Drinks</li></ul>"
    page = f"<article><h1>Day two</h1>{lines}<p>{TEXT[1]}</p><p>{TEXT[1]}</p></article>"
    assert on_page(page) == []


def test_a_box_beside_the_headline_may_speak_of_the_text():
    box = "<div class='sponsor-message'>This issue is sponsored by Harrow &amp; Vale.</div>"
    page = f"<article><h1>Day two</h1>{box}<p>{TEXT[1]}</p><p>{TEXT[1]}</p></article>"
    assert [quote for quote, _ in on_page(page)] == ["This issue is sponsored by Harrow & Vale."]


@pytest.mark.parametrize("said", ["The text was", "This text is"])
def test_a_text_that_somebody_presents_may_be_a_bill(said):
    assert sure(HEADLINE, TEXT, (Zone.FOOTER, f"We met. {said} presented by Anna Vale.")) == []
    shown = "This video is presented by Vale."
    assert sure(HEADLINE, TEXT, (Zone.FOOTER, f"We met. {shown}")) == [shown]


def test_a_text_that_its_readers_pay_for_is_not_paid_by_others():
    assert (
        sure(HEADLINE, TEXT, (Zone.FOOTER, "We met. This article is sponsored by subscribers of Vale.")) == []
    )


@pytest.mark.parametrize("tail", [", according to the court", ", laut Gericht", ", selon la cour"])
def test_what_news_hands_on_of_a_text_is_no_label(tail):
    assert sure(HEADLINE, (Zone.DECK, f"This article was sponsored by Harrow & Vale{tail}."), TEXT) == []
