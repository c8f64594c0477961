"""With which words does a text say who paid or presented it, in Slavic languages, Hungarian and Turkish?"""

WRITTEN: dict[str, dict[str, str]] = {
    "pl": {
        "this": "ten ta to tego tym tę niniejszy niniejsza niniejszego poniższy poniższa następujący tej",
        "items": (
            "artykuł artykułu artykule tekst tekstu tekście wpis wpisu wpisie materiał materiału "
            "materiale treść post postu film filmu odcinek publikacja publikacji publikację podcast "
            "recenzja odcinka artykułem podcastu wpisem reportaż reportażu"
        ),
        "own": "artykuł tekst wpis artykule wpisie reportaż",
        "we": "otrzymaliśmy dostaliśmy otrzymałam otrzymałem dostałam dostałem zostaliśmy my nam nas mi ja",
        "links": (
            "jest został została zostało powstał powstała powstało zawiera we w z ze przez od za na o do "
            "i oraz dla ramach przy wsparciu firmę firmy firmą firma marki marką markę spółki spółką "
            "spółkę opłacony przygotowany przygotowana przygotowane napisany opublikowany stworzony "
            "zrealizowany współpracy współpraca państwu ci wam publikację napisanie finansowym tego też "
            "także linki są artykule przygotowanie zapłaciła sponsorem dzięki"
        ),
        "paid": "płatn opłac zapłac wynagrodz reklamow sponsor odpłat komercyjn",
        "soft": "sfinansowan finansow zlecen prezentuj wsparci zamówien",
        "ads": "reklam lokowani",
        "aff": "afiliac partnersk prowizj",
        "has": "zawiera",
        "goods": "produkt książk egzemplarz sprzęt próbk",
        "free": "prezen darmo bezpłat gratis podarun",
        "got": "otrzyma dosta przesła przekaza użycz",
    },
    "cs": {
        "this": "tento tato toto tohoto tuto následující této",
        "items": (
            "článek článku text textu příspěvek příspěvku obsah obsahu video videa materiál materiálu díl "
            "epizoda recenze rozhovor epizodu epizody článkem rubrika"
        ),
        "own": "článek text příspěvek článku video",
        "we": "jsme nám mi my jsem nás",
        "links": (
            "je byl byla bylo vznikl vznikla vzniklo obsahuje v ve s se z za na od pro i a o do placené "
            "vám společnost společnosti společností firma firmy firmou firmě značka značky značkou "
            "spolupráci spolupráce díky při rámci zveřejnění vydání napsání vytvořen napsán připraven "
            "publikován dostali dostal dostala peníze také podpory podporou odkazy jsou affiliate článku "
            "přípravu tuto"
        ),
        "paid": "placen zaplac zaplat uhrad sponzor odměn komerčn peníze honorář sponzoruj",
        "soft": "přináš financov finančn podpo zakázk zadán předkládá",
        "ads": "reklam inzer",
        "aff": "affiliat partnersk provizn provizi",
        "has": "obsahuj",
        "goods": "produkt knih výrob vzor přístroj",
        "free": "zdarma dar bezplatn",
        "got": "dosta obdrže poskytl zaslal darova poslal zapůjč",
    },
    "hu": {
        "this": "ez ezt jelen ezen ennek következő ezért erre",
        "items": (
            "cikk cikket cikkért cikkünk bejegyzés bejegyzést tartalom tartalmat írás írást poszt posztot "
            "videó videót anyag anyagot szöveg szöveget epizód epizódot adás műsor szövegért cikkben"
        ),
        "own": (
            "cikk cikket cikkünk bejegyzés bejegyzést írás írást tartalmat szöveg epizód epizódot cikkért "
            "videót"
        ),
        "we": "kaptunk kaptam minket nekünk nekem kapunk",
        "links": (
            "a az ez ezt egy és is készült el jött létre megjelenését közlését elkészítését megírásáért "
            "közléséért megjelenéséért ért kft zrt cég céggel cégtől vállalat együttműködésben "
            "együttműködés keretében jóvoltából által számára be meg való -val -vel -től vállalattal "
            "márka márkával linkeket linkek ezért cikkért nekünk pénzügyi anyagi"
        ),
        "paid": "fizet szponzor díjazás pénzt. hirdet szponzorál",
        "soft": "támogat mutatja finanszíroz megbízás jóvolt bemutat",
        "ads": "reklám hirdetés",
        "aff": "affiliat jutalék",
        "has": "tartalmaz",
        "goods": "termék könyv eszköz minta",
        "free": "ingyen ajándék térítésmente díjmentes",
        "got": "kapt küldt biztosított ajándék",
    },
    "ru": {
        "this": "эта этот это этого эту данный данная данного настоящий следующий этой",
        "items": (
            "статья статью статьи материал материала текст текста публикация публикацию публикации пост "
            "поста видео обзор контент выпуск интервью спецпроект проект выпуска статьёй эпизод эпизода "
            "подкаст"
        ),
        "own": "статья материал текст публикация статье",
        "we": "мы нам нас мне я",
        "links": (
            "подготовлен подготовлена подготовлено опубликован опубликована опубликовано создан создана "
            "создано написан написана размещён размещен размещена выпущен в рамках с со при от за по и на "
            "для из компанией компании компания фирмы бренда брендом бренд поддержке партнёрстве "
            "партнерстве сотрудничества сотрудничестве содержит получили получил получила публикацию "
            "является был была было вам этого этот этой есть некоторые ссылки статье выпуска написание "
            "подготовку эту нам заплатила"
        ),
        "paid": "плат оплат оплач деньг вознагражд гонорар спонс рекламодат коммерч заплат",
        "soft": "финанс поддержк заказ представл предоставл профинанс",
        "ads": "реклам",
        "aff": "партнёрск партнерск реферальн комисси",
        "has": "содерж включа",
        "goods": "продукт товар книг устройств образец гаджет",
        "free": "бесплатн подар безвозмездн",
        "got": "предоставлен получ подар прислал передал",
    },
    "uk": {
        "this": "ця цей це цю цього даний дана цим наступний цієї",
        "items": (
            "стаття статтю статті матеріал матеріалу текст тексту публікація публікацію публікації допис "
            "відео огляд контент випуск спецпроєкт проєкт випуску епізод подкаст"
        ),
        "own": "стаття статтю матеріал текст публікація публікацію статті",
        "we": "ми нам нас мені я",
        "links": (
            "підготовлена підготовлено підготовлений опублікований опубліковано опублікована створено "
            "створений створена написано написаний розміщено в у межах рамках з із за від на по і та для "
            "до про компанією компанії компанія фірми бренду брендом підтримки підтримці партнерства "
            "партнерстві співпраці містить отримали отримав отримала публікацію є був була було вам цього "
            "деякі посилання статті написання підготовку цієї нам"
        ),
        "paid": "плат оплат оплач сплат грош винагород гонорар спонсор рекламодав комерц заплат",
        "soft": "фінанс підтримк замовлен представл профінанс",
        "ads": "реклам",
        "aff": "партнерськ реферальн комісі",
        "has": "міст включа",
        "goods": "продукт товар книг пристрій зразок гаджет",
        "free": "безкоштовн подар безоплатн",
        "got": "надал отрим подар надіслал передал",
    },
    "tr": {
        "this": "bu işbu aşağıdaki söz",
        "items": (
            "yazı haberin yazıyı yazının yazıda içerik içeriği içeriğin haber haberi makale makaleyi gönderi "
            "video videoyu metin bölüm röportaj paylaşım bölümün programın yazıdaki"
        ),
        "own": "metin yazı içerik video",
        "we": "aldık aldım bize bana tarafımıza biz kazanırız kazanabiliriz",
        "links": (
            "bir ile ve için kapsamında iş çerçevesinde tarafından birliği birliğiyle işbirliği "
            "işbirliğiyle hazırlanmıştır hazırlandı yayımlanmıştır yayınlanmıştır yayımlamak yayınlamak "
            "yazmak oluşturulmuştur üretilmiştir firması şirketi markası markasının katkılarıyla reklam "
            "karşılığında karşılığı da de satış edilmiştir edildi mali maddi"
        ),
        "paid": "ücret. ücretli ücreti sponsor ödeme ticari bedeli",
        "soft": "işbirliğiyle işbirliği. destek desteğ katkı sunul finanse",
        "ads": "reklam ilan",
        "aff": "ortaklı affiliat komisyon",
        "has": "içer barındır bulun",
        "goods": "ürün kitap cihaz örnek",
        "free": "ücretsiz hediye bedelsiz",
        "got": "gönderil hediye sağlan aldı verildi temin",
    },
}
"""By language, in the form that `disclosure_words` explains."""
