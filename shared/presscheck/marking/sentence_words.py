"""Which words does a sentence about a text itself use, in each language of the vocabulary?"""

from presscheck.wordlists import words

HEDGES = words(
    "may might can could sometimes occasionally some kann können könnte könnten gegebenenfalls",
    "teilweise manche einige può possono potrebbe potrebbero alcuni alcune eventuali peut peuvent",
    "pourrait pourraient certains certaines puede pueden podría podrían algunos algunas pode podem",
    "poderia alguns algumas kan kunnen kunne sommige może mogą niektóre saattaa voi může mohou poate",
    "pot может могут може",
)
"""Words by which a notice says that something is possible, not that it is so."""

DEICTIC = words(
    "this the these dieser diese dieses diesem der die das hierbei bei questo questa il la presente",
    "ce cet cette le este esta el esse essa o a dit deze de het ten ta niniejszy artykuł denna detta",
    "den det denne dette tämä tento tato acest această эта этот данный цей",
    "tämän tätä ez ezt a az jelen bu işbu эту этом данная в у ця цю це даний acestui în αυτό το",
    "the şu hierin dieses quest'",
    "هذا هذه",
    "toto tahle az to η ο",
)
"""Words with which a sentence about the text itself begins."""

ARTICLES = words("the der die das il la le el o a de het den det")
"""Those of them that any noun has."""

POINTERS = words(
    "following above present below folgende folgender folgendes nachfolgende vorliegende seguente presente",
    "suivant présent siguiente seguinte volgende onderstaande",
    "här her",
)
"""Words between an article and a noun by which a sentence points to the text around it."""

ITEMS = words(
    "article articles post posts content page story release text piece feature video episode blog review",
    "publication material announcement newsletter message artikel beitrag beiträge inhalt inhalte seite",
    "meldung bericht mitteilung articolo contenuto testo pagina comunicato servizio articulo artículo",
    "contenido texto página comunicado publicación contenu texte billet communiqué artigo conteúdo",
    "publicação inhoud artykuł materiał tekst wpis treść artikeln inlägget texten artiklen indlægget",
    "artikkelen innlegget artikkeli juttu teksti článek obsah articol articolul статья side siden sida",
    "sidan strona bijdrage verhaal stuk reportaje matéria reportagem dossier dossiê serie série series",
    "reeks saga sivu материал текст публикация стаття матеріал issue edition digest ausgabe édition",
    "edizione edición edição editie wydanie utgåvan udgave utgave contribution entry guide conversation",
    "artikkelin postaus postauksen julkaisu saken blogginnlegget blogindlægget materialet innehållet",
    "innholdet wpisie artykule film příspěvek příspěvku cikk cikket bejegyzés tartalom írás szöveg poszt",
    "textul materialul conținutul postarea clipul άρθρο κείμενο περιεχόμενο βίντεο ανάρτηση yazı yazıda",
    "içerik haber metin makale gönderi статье статью статтю публикации пост видео обзор статті допис",
    "відео المقال المحتوى المنشور النص التقرير المادة الفيديو",
)
"""Nouns by which a text names itself."""

QUESTIONS = words("issue edition film")
"""Those of them that also mean something else, unless `this` stands before them: `The issue is`."""

COPULAS = words("is was are were ist war sind wurde wird è sono est sont es são é foi är er on jest to")
"""Verbs before a label that make another thing its subject: `Lunch is sponsored by`."""

PARTICIPLES = words(
    "produced created made written developed prepared commissioned published erstellt produziert verfasst",
    "entwickelt umgesetzt realisiert gestaltet entstanden geschrieben veröffentlicht réalisé rédigé conçu",
    "produit développé écrit préparé realizzato prodotto scritto redatto sviluppato preparato elaborado",
    "desarrollado realizado producido escrito redactado preparado desenvolvido produzido redigido gemaakt",
    "geproduceerd geschreven ontwikkeld przygotowany przygotowane przygotowana powstał powstało powstała",
    "napisany produceret skrevet udarbejdet lavet produsert laget utarbeidet producerad producerat",
    "skriven gekomen ontstaan nato nata nasce nace surge né née naît framtagen framtaget toteutettu",
    "tuotettu tehty kirjoitettu gjord gjort lagt framställd készült készítette realizat realizată scris",
    "scrisă redactat γράφτηκε δημιουργήθηκε hazırlanmıştır hazırlandı yazılmıştır подготовлен",
    "подготовлена подготовлено написан написана создан создана підготовлено підготовлена написано",
    "створено vznikl vzniklo vznikla napsán přeložen przetłumaczony tradotto tradotta traducido traduit",
    "übersetzt vertaald översatt oversat oversatt käännetty tradus перевод переведена переведён",
    "перекладено",
)
"""Words by which a text says how it came about."""

LINKS = PARTICIPLES | words(
    "is was are were has have been be contains includes contain include appears published produced",
    "created made written brought an a as the in ist war sind wurde wird enthält enthalten entstand",
    "entstanden eine ein einer erscheint beinhaltet im als mit freundlicher handelt es sich um è sono",
    "contiene stato stata realizzato realizzata un una di da est sont contient comprend été réalisé",
    "rédigé des une du par dans son ha sido incluye publicado realizado elaborado uma é são foi",
    "contém inclui bevat werd een tot stand gekomen door jest zawiera został powstał we przez är",
    "innehåller er indeholder inneholder on sisältää je obsahuje este conține является содержит paid",
    "partly partially mede made possible reso resa possibile rendu rendue hecho feita feito mogelijk gemaakt",
    "ermöglicht möglich också även",
    "wordt zijn hebben heeft staan staat nog blev bliver har för til till sin sitt at å som",
    "készült tartalmaz a az és is conțin a fost și cu în bu ile ve содержит есть был была было і є",
    "був була було містить το ένα περιέχει είναι με σε των jsou byl byla bylo są został została",
)
"""Words that may stand between the name of the text and its label without making it a text about labels."""

NEGATIONS = words(
    "nobody noone nothing niemand nessuno personne nadie ninguém nikt ingen",
    "not no never without isn't aren't non nicht kein keine keinen keiner ohne pas aucun aucune sans",
    "sin nao não sem senza nessun nessuna geen niet nie bez ikke inte ei nu не",
    "nem nincs δεν χωρίς değil değildir yok لا لم ليس غير",
    "není nebyl nebyla neobsahuje nezaplatil ikkje не ні без brez fără nu",
)
"""Words that turn a label into its denial when they stand right before it."""

MAKERS = words("by von vom durch par da dal dalla por pelo pela door przez af av")
"""Words that lead to who made a text."""

NEWSROOMS = words(
    "newsroom newsrooms journalism journalists journalismus journalisme giornalismo periodismo jornalismo",
    "journalistik reporting reporters investigative investigations propublica pulitzer correctiv icij",
    "occrp fellowship nonprofit non-profit recherche rechercheverbund rechercheteam consortium university",
    "universität università universidad universidade université academics bbc reuters",
)
"""Words by which a partner is known as a newsroom or a school, not as an advertiser."""

REPORTED = words(
    "according said says told ruled laut zufolge sagte selon secondo según segundo volgens według enligt "
    "ifølge mukaan podle szerint potrivit göre согласно згідно"
)
"""Words with which news hands on what others say of a text."""

FUNDS = words(
    "fund funds foundation foundations grant grants fonds stichting stimuleringsfonds subsidie fondation",
    "fondazione fundación fundação fundacja fundacji stiftung stiftelsen stiftelse säätiö fondo fondi fond",
    "fonden fondet säätiön fundația fundației alapítvány alapítványa ίδρυμα ιδρύματος vakfı vakfının",
    "nadace nadační фонд фонда фонду фонди",
)
"""Words in the names of those who support journalism as well as buy space."""

FUND_ENDS = ("fonden", "fondet", "fondets", "stiftung", "stiftelsen", "säätiö", "säätiön", "fonds")
"""How names of such funds end that are one word."""

DENSE_FUNDS = ("基金会", "基金會", "財団", "재단")
"""What they are called in scripts whose words cannot be told apart."""

PREPOSITIONS = words(
    "of in about on for with under von in über zu für mit de du des sur pour di del dell su per sobre do da",
    "van over voor w o z dla av om af for till kohti",
)
"""Words after which a phrase is not a sentence of its own."""

TITLES = words(
    "mr mrs ms dr prof sig sigg dott avv ing geom rag hr hrn fr mme mlle mgr st sta sr sra srta dra gen gov",
    "sen rep col capt rev messrs dhr mevr ir drs ks inż mgr",
)
"""Abbreviations before a name."""

CITED = words(
    "art artt arts n nr no num núm nº para par abs abschn sec sect ss lett reg vol fig cap c p pp s § tz rn",
    "ziff bst lid d.lgs lgs d.l l legge dpr usd eur ca approx circa sp z",
)
"""Abbreviations before a number."""

PAGES = words("site website webpage webseite website sito sitio web seite strona sida nettside hjemmeside")
"""Nouns by which the page of one offer names itself; those of papers hold paid texts beside others."""

IDENTITY = words("is an a é um uma es un una est une è ist eine ein jest är er en et een")
"""Words that lead from a name to what it is."""

PAID = words(
    "paid pagamento bezahlter bezahlte bezahlt payant payante betaald betaalde betald betalt płatny płatna"
)
"""Words for what an advertiser, but also a reader, pays."""

NOTICE_HEADS = words(
    "disclosure disclaimer transparency transparenz transparenzhinweis offenlegung trasparenza transparence",
    "transparencia transparência divulgación divulgação transparentie",
)
"""Words that head a notice on how a text is paid for."""

ACCESS = words(
    "subscribe subscriber subscribers subscription purchase unlock abonnieren abonnenten freischalten",
    "abonnez-vous abonnés abbonati abbonarsi suscríbete suscriptores assine assinantes abonneren abonnees",
    "abonnenterne abonnentene prenumeranterna prenumerera prenumeranter abonner abonnenter wykup",
    "prenumeratorów",
)
"""Words that tell a reader how to get at a text behind a wall."""

VOWELS = {0x0130: "i"} | dict.fromkeys(range(0x064B, 0x0653))
"""Signs of short vowels in Arabic, which most texts leave out, and the dotted capital of Turkish as small."""
