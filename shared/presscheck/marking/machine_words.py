"""With which words does a sentence say that a machine made a text, in each language of the vocabulary?"""

from presscheck.wordlists import words


def _phrases(*lines: str) -> tuple[str, ...]:
    return tuple(phrase for line in lines for phrase in line.split(", "))


MACHINES = _phrases(
    "artificial intelligence, language model, chatgpt, künstliche intelligenz, künstlicher intelligenz",
    "künstlichen intelligenz, intelligenza artificiale, intelligence artificielle",
    "inteligencia artificial, inteligência artificial, kunstmatige intelligentie, sztucznej inteligencji",
    "sztuczną inteligencję, artificiell intelligens, kunstig intelligens, tekoäly, umělé inteligence",
    "umělou inteligencí, umělá inteligence, inteligență artificială, inteligenței artificiale",
    "изкуствен интелект, искусственного интеллекта, искусственным интеллектом, штучного інтелекту",
    "yapay zeka, yapay zekâ, 人工智能, 人工智慧, 人工知能, 生成ai, 인공지능, mesterséges intelligenci",
    "inteligența artificială, inteligenţa artificială, sztuczna inteligencja, искусственный интеллект",
    "искусственном интеллекте, нейросет, нейронной сет, нейромереж, штучний інтелект, штучним інтелектом",
    "τεχνητής νοημοσύνης, τεχνητή νοημοσύνη, τεχνητη νοημοσυνη, الذكاء الاصطناعي, ذكاء اصطناعي",
)
"""Names of what made it, in lower case."""

STEMS = _phrases(
    "ligen, ligên, language model, chatgpt, интел, інтел, tekoäly, yapay, нейр, νοημοσ, ذكاء",
    "人工, 生成ai, 인공",
)
"""What each of the machines holds, to pass over the texts without."""

PLAIN_STEMS = tuple(stem for stem in STEMS if stem.isascii() and stem != "yapay")
"""Those of them that a text in plain letters can hold, which no Turkish text is."""

OPENING = _phrases(
    "この, 本, 当, 今回の, ※, 此, 该, 該, 这, 這, 이, 해당, 記事, 画像, 写真, イラスト, 要約, 翻訳, 動画",
    "图片, 圖片, 摘要, 译文",
)
"""How a notice begins in scripts without spaces: with what points to the text, or with what was made."""

THINGS = _phrases(
    "記事, 本文, 文章, 原稿, 本稿, コンテンツ, ページ, 画像, 写真, イラスト, 要約, 翻訳, 動画, 内容",
    "稿件, 报道, 報道, 图片, 圖片, 摘要, 译文, 기사, 콘텐츠, 이미지, 요약, 번역, 글",
)
"""Names of what was made, in the same scripts."""

DENIALS = _phrases("ない, ません, 不, 没, 未, 非, 않, 아니")
"""What turns a notice into its denial in them."""

SHORT = words("AI KI SI IA MI ИИ ШІ ΤΝ")
"""The same as abbreviations of two letters, which count in capitals only."""

GENERATORS = _phrases("midjourney, dall-e, dall·e, stable diffusion, adobe firefly, copilot")
"""Programs by which pictures and texts are said to be made, in lower case."""

PLAIN = tuple(name for name in GENERATORS if name.isascii())
"""Those of them that a text in plain letters can hold."""

LETTERS = "IИІΝ"
"""Each of these abbreviations holds one of them."""

MADE = _phrases(
    "generat, creat, writ, produc, draft, compos, translat, summari, assist, prepar, erstellt, generiert",
    "geschrieben, verfasst, übersetzt, erzeugt, produziert, zusammengefasst, realizzat, scritt, redatt",
    "prodott, tradott, elaborat, sintetizzat, génér, créé, rédig, écrit, produit, tradui, réalis, résum",
    "escrit, redactad, traducid, realizad, elaborad, gerad, criad, redigid, produzid, traduzid",
    "gegenereerd, gemaakt, geschreven, vertaald, samengesteld, wygenerowan, stworzon, napisan",
    "przetłumaczon, utworzon, opracowan, genererat, skriven, skrivits, skapad, skapats, översatt",
    "generert, skrevet, laget, oversatt, genereret, lavet, oversat, tuotettu, kirjoitettu, käännetty",
    "luotu, vytvořen, vygenerován, napsán, powst, przygotowan, wykonan, sporządzon, gjord, gjort, framtag",
    "skabt, udarbejd, produser, utarbeid, tehty, laadit, vznik, vytvoř, zpracov, připrav, generad, cread",
    "hech, feit, fait, opgesteld, angefertigt, entstand, research, structur, recherchiert, strukturiert",
    "přeložen, генерен, написан, преведен, создан, переведен, створен, перекладен, oluşturul",
    "yazıl, çevril, 生成, 作成, 制作, 執筆, 翻訳, 要約, 撰写, 翻译, 编写, 작성, 생성, 번역, genererad",
    "genererte, oversætt, skrivna, skriv, gjorda, készít, készült, fordít, generál, írta, írt, szerkeszt",
    "lefordít, összefoglal, scris, tradus, realizat, redactat, rezumat, vygenerovan, napsan, přeložil",
    "sestaven, γράφτηκ, γραμμέν, δημιουργήθηκ, δημιουργημέν, μεταφράστηκ, μεταφρασμέν, συντάχθηκ, παρήχθ",
    "παράχθηκ, hazırlan, üretil, yapıl, tercüme, сгенер, подготовлен, составлен, обработан, згенер",
    "підготовлен, оброблен, كتب, ترجم, مولد, مولدة, أنشئ, إنشاء, إنتاج, أعد, صيغ, luoma, luom, tuotet",
    "kirjoit, kääntä, laati, tiivist",
    "wygenerow, stworz, sporządz, vytvářej, napís, připravil, készítette",
)
"""How words begin that say how a text came about."""

ANDS = words("and und et e ed y en i och og ja és și şi και ve и та і oraz a")
"""Words behind which a notice goes on with what people did."""

BETWEEN = words(
    "advanced generative modern with by using through via the an a of and or help aid assistance support",
    "use from in part tool tools mit hilfe mithilfe unterstützung durch von einer eines einem dem der des",
    "und oder auch teilweise con l'aiuto l'ausilio il supporto utilizzando mediante tramite grazie",
    "all'uso dell'uso di da dalla strumenti strumento dell dall all nell avec l'aide l'assistance de",
    "d'une d'un par une un grâce à l d l'utilisation au moyen partir outils outil la ayuda el apoyo del",
    "por usando utilizando uso parcialmente herramientas com ajuda auxílio apoio pela pelo ferramentas",
    "met behulp hulp van door een przy użyciu pomocy pomocą wsparciu wykorzystaniem przez z za med hjälp",
    "av hjelp hjælp af støtte och og har hat avulla pomocí s pomoci použitím с помощта на от помощью при",
    "поддержке за допомогою від ile kullanılarak tarafından automatiquement automatisch automaticamente",
    "automáticamente automatically fue fueron foi foram recurso fra här ze above below automatycznie",
    "automatisk automatiskt automaticky automat automatikusan αυτόματα otomatik olarak автоматически",
    "автоматично автоматичний آلياً آليا ب автоматический automaattisesti maschinell ved segítségével",
    "felhasználásával által egy az cu ajutorul ajutor prin intermediul unui instrument σε τη βοήθεια την",
    "με από της του χρήση yardımıyla yardımı aracılığıyla desteğiyle использованием участии использования",
    "сервиса з використанням تم بمساعدة بواسطة عن طريق باستخدام من قبل آلي نص هذا wholly entirely fully",
    "partly partially",
    "l un una w v programie programu en no na with midjourney dall-e το του στο в у",
)
"""Words that may stand between the text's name for itself and the machine, beside those of making."""

PARTS = words("parts part teile teil parti parte partes parties partie delen deel delar deler")
"""Words with which a notice about some of the text begins."""

PIECES = words(
    "summary translation image images photo picture illustration audio video zusammenfassung übersetzung",
    "bild bilder foto grafik sintesi riassunto traduzione immagine immagini résumé traduction resumen",
    "traducción imagen resumo tradução imagem samenvatting vertaling afbeelding streszczenie tłumaczenie",
    "beeld obraz obrazek grafika podsumowanie sammanfattningen bildet billedet illustrasjonen",
    "illustrationen teksten kuva kuvat kuvitus tiivistelmä obrázek obrázky ilustrace shrnutí imágenes",
    "imagens fotos ilustración zdjęcie sammanfattning översättning bilden oversettelse sammendrag",
    "oversættelse resumé billede billeder bilde bildene illustratie kép képek illusztráció fordítás",
    "összefoglaló imagine imaginea imagini traducere traducerea rezumat ilustrație εικόνα εικόνες",
    "φωτογραφία μετάφραση περίληψη görsel görseller çeviri özet fotoğraf изображение изображения фото",
    "иллюстрация картинка перевод зображення ілюстрація переклад صورة الصورة الصور ترجمة الترجمة ملخص",
    "الملخص käännös yhteenveto kuvituskuva překlad fotka illustrazione illustrazioni illustrations",
    "ilustração ilustrații ilustrația ilustracja ilustracje ilustrácie illusztrációt illustrasjoner",
    "illustrationer illustrasjon kuvituksen tiivistelmän resuméet sammendraget překladu összefoglalót",
    "fordítást képet képeket иллюстрации иллюстрацию содержание пересказ виклад ілюстрацію стислий",
    "краткое illüstrasyon illüstrasyonlar εικονογράφηση fotografie fotografia",
)
"""Nouns for what of an item a machine may have made, beside the text itself."""

SCOPES = {
    "translation": _phrases(
        "translat, tradott, traduç, übersetz, traduz, tradu, vertaal, tłumacz, översatt, 翻訳, 翻译",
        "oversat, oversett",
        "oversæt, käännet, käännös, přelož, překlad, fordít, tradus, μετάφρ, μεταφρ, çevir, çevril, tercüme",
        "перевед, перевод, переклад, ترجم, 翻譯, 译文, 번역",
    ),
    "summary": _phrases(
        "краткое содерж, виклад",
        "summar, zusammenfass, riassunt, sintesi, résum, resum, samenvatt, podsumow, 要約, sammanfatt",
        "sammendrag, resumé, tiivistel, yhteenveto, shrnut, összefoglal, rezumat, περίληψ, özet, резюме",
        "пересказ, ملخص, 摘要, 总结, 總結, 요약",
    ),
    "image": _phrases(
        "ilustra, illustraz, illustras, illustrat, kuvit, illusztr, ilustrac, ilustraç, ilustraț, illüstras",
        "иллюстра, ілюстрац, 插图, 插圖, image, photo, picture, person, bild, foto, immagin, imagen, 画像",
        "图片, billed, beeld, afbeelding, kuva, obraz, obrázek, obrázk, zdjęci, kép, imagine, imagini, εικόν",
        "φωτογραφ, görsel, изображ, картинк, иллюстр, зображ, ілюстр, фото, صورة, الصور",
        "写真, イラスト, 圖片",
        "图像, 이미지, 사진",
    ),
    "audio": _phrases(
        "audio, voice, narrat, read aloud, vorgelesen, stimme, voce, voix, voz, 音声, opplest, uppläst",
        "lydfil, äänit, nahrávk, lektor, φωνή, seslendir, озвуч, голос, صوت, 음성, 语音, 語音",
    ),
    "video": _phrases(
        "video, vidéo, vídeo, 動画, видео, відео, βίντεο, فيديو, 视频, 影片, 영상",
    ),
}
"""Word stems that limit a notice to a part of the item; without one it is about the text."""
