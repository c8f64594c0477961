import pytest

from tests.unit.marking.pages import PROSE, labels_of, sure


def marks(*, top="", head="", headline="A workshop for pans", inside="", after=""):
    """Return the page's own labels."""
    return labels_of(
        f'<html lang="en"><body>{top}<main><div>{head}<h1>{headline}</h1></div>'
        f"<div>{PROSE}{inside}{PROSE}</div>{after}</main></body></html>"
    )


def quotes(**page):
    """Return the quotes of the page's own labels, those that a person has to look at left out."""
    return sure(marks(**page))


@pytest.mark.parametrize(
    "line",
    [
        "PAID POST by ACME BANK",
        "Advertiser content from Acme",
        "Eine Anzeige der Acme GmbH",
        "Annonsørinnhold fra Acme",
        "Jane ∙ May 2 ∙ Sponsored",
    ],
)
def test_a_label_with_the_name_of_its_payer_or_an_author_is_one(line):
    assert quotes(head=f"<p>{line}</p>") == [line]


@pytest.mark.parametrize("line", ["Special report", "Guest post", "Werbung der Parteien wird teurer"])
def test_the_name_of_a_section_or_a_subject_is_no_sure_label(line):
    assert quotes(head=f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "headline",
    ["Advertising: the market after cookies", "Streit um Werbung: Anzeige gegen Werbefirma"],
)
def test_a_headline_about_advertising_is_no_sure_label(headline):
    assert quotes(headline=headline) == []


def test_a_headline_that_opens_with_a_label_has_it():
    assert quotes(headline="Sponsored: A workshop for pans") == ["Sponsored"]


@pytest.mark.parametrize(
    "inside",
    [
        "<ul><li>Advertising</li><li>Sponsored content</li><li>Subscriptions</li></ul>",
        "<table><tr><td>Rovers</td><td>Sponsored by Zed</td></tr></table>",
    ],
)
def test_an_entry_of_a_list_or_table_of_the_text_is_no_sure_label(inside):
    assert quotes(inside=inside) == []


def test_a_section_about_advertising_in_the_breadcrumb_is_no_sure_label():
    trail = "<ol class='breadcrumb'><li>Home</li><li>{}</li></ol>"
    assert quotes(head=trail.format("Advertising")) == []
    assert quotes(head=trail.format("Sponsored content")) == ["Sponsored content"]


def test_the_words_of_an_ad_slot_after_the_text_are_no_sure_label():
    assert quotes(after="<div>Advertisement</div>") == []
    assert quotes(after="<div>Sponsored by Acme</div>") == ["Sponsored by Acme"]


def test_a_note_under_a_heading_word_speaks_of_the_text():
    note = "Hinweis: Dieser Artikel ist ein bezahlter Beitrag."
    assert quotes(after=f"<p>{note}</p>") == [note]


@pytest.mark.parametrize("kicker", ["Advertising", "Native advertising"])
def test_the_english_name_of_the_trade_over_the_headline_is_no_sure_label(kicker):
    assert quotes(head=f"<p>{kicker}</p>") == []


def test_a_menu_that_leads_to_a_section_of_the_name_makes_a_label_doubtful():
    menu = '<nav><a href="/s/">Sport</a><a href="/p/">Publicidad</a><a href="/m/">Mundo</a></nav>'
    assert quotes(head="<p>Publicidad</p>") == ["Publicidad"]
    assert quotes(head=f"{menu}<p>Publicidad</p>") == []


def test_a_second_label_behind_a_separator_names_the_payer():
    assert quotes(head="<p>Branded content | Aangeboden door Harrow</p>") == [
        "Branded content | Aangeboden door Harrow"
    ]


def test_a_fund_that_made_an_article_possible_is_no_sure_label():
    support = "Dit artikel is mede mogelijk gemaakt door"
    assert quotes(after=f"<p>{support} Harrow BV.</p>") == [f"{support} Harrow BV."]
    assert quotes(after=f"<p>{support} het Fonds voor de Pers.</p>") == []


@pytest.mark.parametrize(
    "line", ["The long rise of Sponsored Content", "Par Ann Hill sur le contenu sponsorisé"]
)
def test_a_line_that_speaks_of_paid_texts_has_no_label(line):
    assert quotes(head=f"<p>{line}</p>") == []


@pytest.mark.parametrize("word", ["Special", "Partenariat", "专题"])
def test_a_single_soft_word_amid_the_text_of_a_page_is_no_label_at_all(word):
    assert marks(inside=f"<p>{word}</p>") == []


def test_a_page_that_is_an_advertisement_says_so_of_its_text():
    notice = "This website is an advertisement."
    assert quotes(after=f"<p>{notice}</p>") == [notice]
    assert quotes(after=f"<p>This article is sponsored.</p><p>{notice}</p>") == ["This article is sponsored."]
    assert quotes(after="<p>This website contains advertising.</p>") == []


def test_a_verb_of_payment_behind_the_payer_labels_the_text():
    assert quotes(after="<p>本文由哈羅公司贊助</p>") == ["本文由哈羅公司贊助"]


def test_a_headline_of_nothing_but_a_label_is_rather_a_page_on_such_texts():
    assert quotes(headline="Contenuti sponsorizzati") == []


def test_a_sentence_of_the_headline_is_a_label_only_where_it_fills_it():
    assert quotes(headline="Terms of trade: this is sponsored content in our paper") == []


def test_a_headline_that_quotes_a_label_names_no_payer():
    assert quotes(headline="‘Sponsored by’ is the new money of The Paper") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "These articles were funded by sponsors and are sponsored content, as their heads say.",
        "Le Sponsored Content (Contenu Sponsorisé) est un contenu payé par une marque.",
        "A banner on the top then says “This post is sponsored by the firm“ in red.",
    ],
)
def test_a_sentence_on_other_texts_or_on_a_term_is_no_label(sentence):
    assert quotes(inside=f"<p>{sentence}</p>") == []


def test_a_message_that_somebody_brings_is_paid_for():
    said = "This message brought to you by Harrow Ltd."
    assert quotes(after=f"<p>{said}</p>") == [said]


@pytest.mark.parametrize(
    "headline",
    ["#Werbung: what the law asks of makers of films", "#ad is not enough", "Patronage (publicidad)"],
)
def test_a_headline_on_a_word_of_the_trade_has_no_sure_label(headline):
    assert quotes(headline=headline) == []


def test_a_hashtag_that_is_the_subject_of_a_line_is_no_sure_label():
    assert quotes(inside="<p>#ad als unzureichende Kennzeichnung</p>") == []
    assert quotes(inside="<p>#ad Today we mend a pan of iron.</p>") == ["#ad"]


def test_a_sentence_that_opens_what_stands_for_the_headline_is_a_label():
    said = "This article was sponsored by Harrow Ltd."
    assert quotes(headline=f"{said} Thank you for reading.") == [said]


def test_a_line_on_who_paid_for_and_posted_a_text_is_a_label():
    assert quotes(head="<p>PAID FOR AND POSTED BY HARROW</p>") == ["PAID FOR AND POSTED BY HARROW"]


def test_a_label_on_a_line_of_its_own_above_the_words_of_the_headline_is_one():
    assert quotes(headline="Sponsored content<br>A workshop for pans") == ["Sponsored content"]


def test_a_label_run_into_a_long_line_above_the_headline_is_one_at_its_head_only():
    teaser = (
        "How the workshop on Call Lane takes in pans of every make and gives them all back after two days"
    )
    assert quotes(head=f"<p><span>Sponsored content</span><span>{teaser}</span></p>") == ["Sponsored content"]
    assert quotes(head=f"<p><span>{teaser}</span><span>Sponsored content</span></p>") == []


def test_a_payer_named_in_a_strip_beside_the_headline_is_for_a_person_to_judge():
    strip = "<div class=sponsor-strip>Sponsored by Harrow</div>"
    (mark,) = marks(top=strip)
    assert (mark.quote, mark.unsure) == ("Sponsored by Harrow", True)
    assert marks(inside=strip) == []
