import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.disclosures import disclosures
from presscheck.marking.labels import labels
from presscheck.policy.requirement import Wording
from presscheck.testing import a_document

HEADLINE = (Zone.HEADLINE, "Harrow & Vale opens a workshop")
TEXT = (Zone.BODY, "11 X.")


def said(language, *sentences, inside=()):
    around = [(Zone.BODY, one) for one in (*sentences, TEXT[1], *inside, TEXT[1], TEXT[1])]
    document = a_document(HEADLINE, *around, language=language)
    return [
        (hit.entry.classes[0], hit.entry.wording, document.text[hit.start : hit.end])
        for hit in disclosures(document)
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Harrow & Vale paid for this article"),
        ("en", "Vale has paid for this content"),
        ("de", "Dieser Beitrag wurde von der Vale GmbH bezahlt"),
        ("de", "Für diesen Text haben wir Geld von der Firma Vale bekommen"),
        ("nl", "Voor deze bijdrage zijn wij betaald door Vale"),
        ("sv", "Artikeln är betald av Vale"),
        ("sv", "Den här texten innehåller reklam för Vale"),
        ("da", "Indlægget indeholder reklame for Vale"),
        ("no", "Innlegget inneholder reklame for Vale"),
        ("fi", "Artikkelin on maksanut Vale"),
        ("fi", "Tämä juttu sisältää mainoksia"),
        ("pl", "Wpis powstał we współpracy reklamowej z Vale"),
        ("pl", "Tekst zawiera reklamę marki Vale"),
        ("cs", "Text vznikl v placené spolupráci s Vale"),
        ("hu", "A cikket a Vale Kft. fizette"),
        ("ro", "Am fost plătiți de Vale pentru a publica acest articol"),
        ("es", "Hemos recibido un pago de Vale por publicar este texto"),
        ("it", "Siamo stati pagati da Vale per scrivere questo post"),
        ("pt", "Este vídeo contém publicidade à Vale"),
        ("el", "Το άρθρο γράφτηκε σε πληρωμένη συνεργασία με τη Vale"),
        ("tr", "Bu yazıyı yayımlamak için Vale'den ücret aldık"),
        ("ru", "Эта статья оплачена компанией «Вейл»"),
        ("uk", "Цю статтю оплатила компанія «Вейл»"),
        ("ar", "هذا المقال ممول من شركة فيل"),
        ("ja", "本記事はヴェイル社から報酬を受けて執筆しています"),
        ("ko", "이 글은 베일로부터 비용을 받아 작성되었습니다"),
        ("zh", "本文由韦尔公司赞助"),
        ("nl", "Vale heeft ons betaald voor het schrijven van dit verhaal"),
        ("pl", "Sponsorem tego odcinka jest Vale"),
        ("ru", "Спонсор этого выпуска — компания «Вейл»"),
        ("nl", "Dit is een betaalde samenwerking met Vale"),
        ("hu", "Ez egy fizetett együttműködés a Vale-lel"),
        ("de", "Es handelt sich um einen bezahlten Beitrag"),
        ("fr", "Il s'agit d'un contenu payé"),
        ("it", "Si tratta di un contenuto a pagamento"),
        ("es", "Se trata de un contenido de pago"),
        ("pl", "Jest to materiał płatny"),
        ("tr", "Bu bir ücretli iş birliğidir"),
        ("ja", "ヴェイル社から原稿料をいただいて本稿を書いています"),
    ],
)
def test_a_sentence_names_the_text_and_the_money_in_the_words_of_its_language(language, sentence):
    assert said(language, f"{sentence}.") == [(LabelClass.PAID, Wording.EXPLICIT, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Dieser Text wird Ihnen präsentiert von Vale Pfannen"),
        ("fr", "Ce contenu vous est offert par Vale"),
        ("it", "Questo contenuto vi è offerto da Vale"),
        ("nl", "Dit artikel wordt u aangeboden door Vale"),
        ("tr", "Bu yazı Vale tarafından desteklenmiştir"),
        ("tr", "Bu içerik Vale işbirliğiyle hazırlanmıştır"),
        ("de", "Vale hat diesen Beitrag finanziert"),
        ("ja", "この記事はヴェイル社の提供でお送りします"),
    ],
)
def test_who_presents_a_text_is_said_in_soft_words(language, sentence):
    assert said(language, f"{sentence}.") == [(LabelClass.PAID, Wording.SOFT, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I received this product free of charge from Vale"),
        ("de", "Das Produkt wurde uns von Vale kostenlos zur Verfügung gestellt"),
        ("no", "Produktet er mottatt gratis fra Vale"),
        ("nl", "Wij kregen dit product gratis van Vale"),
        ("de", "Offenlegung: Die Testgeräte wurden uns von Vale kostenlos zur Verfügung gestellt"),
        ("sv", "Stekpannan har jag fått gratis av Vale"),
        ("ko", "베일로부터 제품을 무상으로 제공받았습니다"),
    ],
)
def test_goods_that_the_writers_got_for_nothing_are_gifts(language, sentence):
    assert said(language, f"{sentence}.") == [(LabelClass.GIFTED, Wording.SOFT, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Indlægget indeholder affiliatelinks"),
        ("fr", "Certains liens de cet article sont affiliés"),
        ("ru", "В статье есть партнёрские ссылки"),
        ("de", "Kauft ihr über die Links in diesem Beitrag ein, bekomme ich eine kleine Provision"),
    ],
)
def test_links_that_earn_a_commission_are_told_in_any_case_and_number(language, sentence):
    assert said(language, f"{sentence}.") == [(LabelClass.AFFILIATE, Wording.SOFT, sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Dieser Artikel erklärt, wer bezahlt wird."),
        ("de", "Dieser Beitrag wurde nicht bezahlt."),
        ("de", "Der Bericht wurde vom Bund finanziert."),
        ("de", "Dieser Text wird unterstützt durch unsere Leser."),
        ("de", "Das Buch wurde den Schulen kostenlos zur Verfügung gestellt."),
        ("nl", "Dit artikel geldt voor alle werknemers."),
        ("sv", "Klubben sponsras av Vale i tre säsonger."),
        ("pl", "Materiał powstał w zakładach, które zapłaciły karę."),
        ("cs", "Výstavu zaplatilo ministerstvo."),
        ("fr", "L'exposition est financée par le ministère."),
        ("ru", "Выставку оплатило министерство."),
        ("ar", "المعرض ممول من الوزارة."),
        ("ja", "本記事は広告業界の動きをまとめた。"),
        ("zh", "本文介绍广告行业的变化。"),
        ("zh", "该文章因作者收受韦尔公司报酬而被撤回。"),
        ("de", "Das ist bezahlte Arbeit."),
        ("de", "Mit diesem Artikel bezahlen Sie nur einmal."),
        ("da", "Artiklen er betalt af abonnenterne."),
        ("fr", "Cet article vous est offert, abonnez-vous pour lire la suite."),
        ("pl", "Ten artykuł jest płatny."),
        ("tr", "Bu yazı için Vale'den ücret almadık."),
        ("zh", "本文为付费内容，订阅后可继续阅读。"),
        ("de", "Der Text wurde von Anna Vale präsentiert."),
        ("fr", "Le texte a été présenté par Anne Vale."),
        ("es", "El artículo 3 fue financiado por Vale."),
        ("nl", "Artikel 5 werd door Vale betaald."),
        ("tr", "Metin Mehmet Vale tarafından sunuldu."),
        ("it", "Ho ricevuto questo libro in regalo da mio padre."),
        ("ru", "Эту книгу я получил в подарок от отца."),
        ("ja", "この記事は県の協力で調べたデータをもとにしている。"),
        ("ko", "이 기사는 베일의 제공으로 확인된 자료를 바탕으로 한다."),
        ("zh", "本报道所用照片由韦尔社提供。"),
        ("cs", "Knihu dostala zdarma z knihovny."),
        ("no", "Hun fikk boken gratis av Vale."),
        ("ar", "حصلت على الكتاب مجاناً من المكتبة."),
        ("sv", "Rapporten betalades av Vale."),
        ("en", "Subscribers paid for this article"),
        ("en", "He paid for this story with his life"),
        ("en", "Vale paid for this bridge"),
        ("en", "Vale did not pay for this article"),
        ("en", "You pay for this content with your data"),
        ("de", "Vale hat den Bau finanziert"),
        ("de", "Heute finanziert die Stadt den Bau"),
        ("tr", "Afiş belediye işbirliğiyle hazırlanmıştır"),
        ("de", "Es handelt sich um einen bezahlten Urlaub"),
        ("it", "Si tratta di un parcheggio a pagamento"),
    ],
)
def test_a_sentence_about_anything_else_is_no_disclosure(language, sentence):
    assert said(language, sentence) == []


def test_inside_the_text_such_a_sentence_may_be_about_another():
    assert said("de", TEXT[1], inside=("Der Beitrag wurde von der Vale GmbH bezahlt.",)) == []


def test_in_a_language_without_words_of_disclosure_nothing_is_said():
    assert said("xx", "Dieser Beitrag wurde von der Vale GmbH bezahlt.") == []


def test_a_sentence_in_quotation_marks_is_what_somebody_said():
    assert said("de", "Sie sagte: „Er kam. Dieser Beitrag wurde von der Vale GmbH bezahlt.“") == []


def test_such_a_sentence_is_a_label():
    sentence = "Artikeln är betald av Vale"
    document = a_document(HEADLINE, (Zone.DECK, f"{sentence}."), TEXT, TEXT, TEXT, language="sv")
    assert [(mark.quote, mark.cls, mark.own) for mark in labels(document, ())] == [
        (f"{sentence}.", LabelClass.PAID, True)
    ]
