import pytest

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.reading.html.reader import read_html
from presscheck.release import Release
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
        "Publication of this article was sponsored by a fund.",
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
