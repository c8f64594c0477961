"""Which sentences say who bore the costs of a text, or that a purchase earns its writers something?"""

import pytest

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.disclosures import disclosures
from presscheck.testing import a_document


def said(language, sentence):
    text = (Zone.BODY, "11 X.")
    around = ((Zone.HEADLINE, "Vale"), text, text, (Zone.FOOTER, f"{sentence}."))
    return [hit.entry.classes[0] for hit in disclosures(a_document(*around, language=language))]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Vale Pans met the cost of this feature"),
        ("de", "Die Produktionskosten dieser Reportage trug die Vale AG"),
        ("nl", "Vale Pannen heeft de kosten van deze bijdrage betaald"),
        ("sv", "Vale AB har täckt kostnaderna för denna artikel"),
        ("da", "Vale A/S har dækket omkostningerne ved denne artikel"),
        ("no", "Utgiftene til denne artikkelen ble betalt av Vale"),
        ("fi", "Tämän jutun kustannukset korvasi Vale Oy"),
        ("fr", "Vale a couvert les coûts de cet article"),
        ("it", "I costi di questo articolo sono stati coperti da Vale"),
        ("es", "Vale asumió los costes de este reportaje"),
        ("pt", "Os custos deste artigo foram pagos pela Vale"),
        ("ro", "Cheltuielile pentru acest articol au fost acoperite de Vale"),
        ("el", "Το κόστος αυτού του άρθρου ανέλαβε η Vale"),
        ("pl", "Koszty przygotowania tego artykułu poniosła Vale"),
        ("cs", "Výdaje na tento článek pokryla Vale"),
        ("hu", "Ennek a cikknek a költségeit a Vale fedezte, a cikket Vale kérte"),
        ("ru", "Затраты на эту статью взяла на себя Вейл"),
        ("uk", "Видатки на цю статтю взяла на себе Вейл"),
        ("tr", "Bu yazının giderleri Vale tarafından ödendi"),
        ("ar", "غطت شركة فيل نفقات هذا المقال"),
        ("ja", "本記事の制作費用はヴェイル社が負担しました"),
        ("ko", "이 기사의 비용은 베일이 지급했습니다"),
        ("zh", "本文费用由韦尔公司支付"),
    ],
)
def test_who_bore_the_costs_of_a_text_paid_for_it(language, sentence):
    assert said(language, sentence) == [LabelClass.PAID]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Vale covered the cost of the new bridge"),
        ("en", "The cost of this article was not met by Vale"),
        ("de", "Die Kosten für diesen Artikel trägt der Käufer"),
        ("de", "Die Kosten der Sanierung hat die Stadt Vale übernommen"),
        ("fr", "Les frais de cet article sont à la charge du vendeur"),
        ("it", "Le spese del servizio sono sostenute dal Comune di Vale"),
        ("ru", "Расходы на ремонт моста взяла на себя Вейл"),
        ("en", "Vale said this article will not change who covers the cost"),
        ("sv", "Kostnaderna för avsnittet av leden betalas av Vale kommun"),
        ("zh", "医疗费用由韦尔公司承担"),
        ("ja", "工事の費用はヴェイル社が負担する"),
    ],
)
def test_costs_of_anything_else_and_of_buyers_are_no_payment_for_the_text(language, sentence):
    assert said(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "As an associate I earn when you purchase a pan"),
        ("de", "Wenn ihr über unsere Links bestellt, gibt es für uns eine Provision"),
        ("nl", "Bestel of koop je via onze links, dan ontvangen we een vergoeding"),
        ("it", "Se acquisti dai nostri link riceviamo una commissione"),
        ("ro", "Când cumpărați prin linkurile noastre, primim comision"),
        ("cs", "Za nákup přes naše odkazy dostaneme provizi"),
        ("fi", "Ostaessasi linkkiemme kautta saamme palkkion"),
        ("ja", "リンクから購入されると報酬が発生します"),
        ("ko", "링크를 통해 구매하면 수수료를 받습니다"),
        ("zh", "通过文中链接购买，我们会获得佣金"),
    ],
)
def test_a_purchase_that_earns_the_writers_something_is_an_affiliate_note(language, sentence):
    assert said(language, sentence) == [LabelClass.AFFILIATE]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Brokers earn when you purchase a house"),
        ("en", "As an associate I earn more than I did at the bank"),
        ("en", "We earn no commission when you buy by our links"),
        ("de", "Die Makler erhalten beim Kauf eine Provision"),
        ("fr", "Retrouvez les liens dans notre dossier sur les commissions de la ville"),
        ("it", "La nostra Commissione acquista nuovi treni"),
    ],
)
def test_commissions_of_others_and_those_denied_are_none(language, sentence):
    assert said(language, sentence) == []
