"""With which words does a text say who paid or presented it, in Germanic languages and Finnish?"""

WRITTEN: dict[str, dict[str, str]] = {
    "en": {
        "this": "this following present",
        "items": (
            "article post content page story text piece feature video episode blog review report "
            "publication newsletter conversation guide entry column coverage trip"
        ),
        "own": "article post content",
        "we": "i we me us my our",
        "links": (
            "is was has been have had be are were a an the to for by from with of in and at on our my its "
            "their your also partly fully company firm brand makers maker made created produced written "
            "published you behalf over as part told friends lovely kind people all who this "
            "exchange honest test testing purposes purpose me us links some supplied provided sponsored "
            "financial support"
        ),
        "paid": "sponsor paid. pays. pay.",
        "soft": "financed underwritten commission funded possible",
        "ads": "",
        "aff": "",
        "has": "",
        "goods": (
            "product book sample item copy device gear trip stay meal hotel watch phone unit night ticket"
        ),
        "free": "free complimentary gifted",
        "got": "receiv got sent given provid suppl offer gift invit hosted lent loan",
    },
    "de": {
        "this": (
            "dieser diese dieses diesem diesen vorliegende vorliegender vorliegenden folgende folgender "
            "folgendes folgenden nachfolgende nachfolgender"
        ),
        "items": (
            "artikel beitrag beitrags beitrages text inhalt inhalte video blogbeitrag blogpost post "
            "podcast episode folge bericht test testbericht reportage newsletter ausgabe advertorial "
            "seite rezept publikation veröffentlichung sendung"
        ),
        "own": "artikel beitrag text inhalt blogbeitrag",
        "we": "wir ich uns mir mich unser unsere",
        "links": (
            "wurde wurden hatte wird werden ist sind war worden entstand entstanden entsteht haben hat habe "
            "von vom der die das den dem des einer einem eines ein eine im in mit für zu zum zur durch auf "
            "und aus bei als ihnen euch dir auch freundlicher freundlichen rahmen teilweise ganz bekommen "
            "erhalten bekam erhielt dafür hierfür produziert erstellt verfasst geschrieben veröffentlicht "
            "firma unternehmen marke hersteller uns diesen dieses gmbh ag finanziellen zusammenarbeit "
            "kooperation einige mehrere sogenannte enthaltenen links gezahlt"
        ),
        "paid": "bezahlt vergüt honor geld. entgelt gesponser gesponsor werbekoop",
        "soft": "präsentier finanz unterstütz ermöglich angeboten auftrag gebracht",
        "ads": "werbung werbliche anzeige produktplatzierung",
        "aff": "affiliat provisionslink provision",
        "has": "enthält enthalten beinhaltet",
        "goods": (
            "produkt buch exemplar gerät ware artikel rezensionsexemplar testgerät hotel reise muster proben"
        ),
        "free": "kostenlos gratis geschenk unentgeltlich kostenfrei rezensionsexemplar",
        "got": "verfügung erhalten bekommen geschickt zugesandt geschenk gestellt überlassen zugeschickt",
    },
    "nl": {
        "this": "dit deze onderstaande volgende",
        "items": (
            "artikel bericht tekst bijdrage verhaal video inhoud content blog blogpost blogbericht post "
            "aflevering podcast pagina reportage publicatie stuk uitzending nieuwsbrief"
        ),
        "own": "artikel bijdrage blogpost",
        "we": "wij we ik ons mij me",
        "links": (
            "is werd wordt zijn kwam tot stand gekomen in door voor van met de het een en aan u je jullie "
            "hebben heb gemaakt geschreven geproduceerd gepubliceerd mede mogelijk ontvangen kregen "
            "gekregen kreeg bedrijf merk firma dit deze samenwerking ook om te schrijven publiceren links "
            "sommige zogenaamde heeft ons maken financiële"
        ),
        "paid": "betaal betald gesponsord vergoed geld. commercië",
        "soft": "mogelijk aangeboden gepresenteerd gefinancierd ondersteund opdracht steun gebracht",
        "ads": "reclame advertentie",
        "aff": "affiliat commissie",
        "has": "bevat",
        "goods": "product boek exemplaar apparaat artikel",
        "free": "gratis cadeau kosteloos",
        "got": "kreg krijg gekregen ontvangen kreeg opgestuurd cadeau toegestuurd",
    },
    "sv": {
        "this": "denna detta här",
        "items": (
            "artikel inlägg text video avsnitt podd sida reportage artikeln inlägget texten videon "
            "avsnittet innehåll innehållet podden sidan reportaget materialet tidningsbilagan bilagan"
        ),
        "own": "artikeln inlägget texten innehållet bilagan avsnittet videon reportaget",
        "we": "vi jag oss mig",
        "links": (
            "är har här där blivit blev ett en av för att i med och den det till från på som gjord gjort "
            "gjorts skriven skrivet skrivits skapad skapat producerad producerat framtagen framtaget "
            "publicerad publicerat också dig er delvis fått fick tagit emot skriva publicera göra "
            "ersättning företaget samarbete inom ramen annonsör mottagit denna detta länkar några betalat "
            "ekonomiskt"
        ),
        "paid": "betal sponsr ersättning arvod kommersiell",
        "soft": "presenter finansier stöd uppdrag möjlig",
        "ads": "reklam annons",
        "aff": "affiliat annonslänk reklamlänk provision",
        "has": "innehåll",
        "goods": "produkt bok exemplar",
        "free": "gratis gåva present kostnadsfritt",
        "got": "fått fick skickad gåva mottag present",
    },
    "da": {
        "this": "denne dette her",
        "items": (
            "artikel indlæg tekst video afsnit podcast side artiklen indlægget teksten videoen afsnittet "
            "indholdet indhold blogindlæg historie opslag episode"
        ),
        "own": "artiklen indlægget indholdet blogindlægget teksten afsnittet videoen opslaget",
        "we": "vi jeg os mig modtaget gave",
        "links": (
            "er blev bliver har været her i et en af for at med og den det til fra på som lavet skrevet "
            "produceret udarbejdet udgivet bragt også dig jer delvist fået fik modtaget bringe skrive "
            "udgive firmaet samarbejde denne dette virksomheden links nogle såkaldte lave økonomisk"
        ),
        "paid": "betal sponsor sponsere honorar vederlag kommerciel",
        "soft": "præsenter finansier støtte opgave bestilling muligg",
        "ads": "reklame annonce",
        "aff": "affiliat reklamelink annoncelink provision kommission",
        "has": "indeholder",
        "goods": "produkt bog bøger eksemplar",
        "free": "gratis gave foræret",
        "got": "fået modtag sendt gave foræret",
    },
    "no": {
        "this": "denne dette her",
        "items": (
            "artikkel innlegg tekst video episode podkast side artikkelen innlegget teksten videoen "
            "episoden saken sak innholdet innhold blogginnlegg podkasten"
        ),
        "own": "artikkelen innlegget saken innholdet blogginnlegget teksten episoden videoen",
        "we": "vi jeg oss meg mottatt",
        "links": (
            "er ble blir har vært her i et en av for å med og den det til fra på som laget skrevet "
            "produsert utarbeidet publisert også deg dere delvis fått fikk mottatt publisere skrive "
            "firmaet selskapet samarbeid denne dette lenker noen såkalte lage økonomisk"
        ),
        "paid": "betal sponset spons honorar vederlag kommersiel",
        "soft": "presenter finansier støtte oppdrag mulig",
        "ads": "reklame annonse",
        "aff": "affiliat annonselenk reklamelenk provisjon",
        "has": "innehold",
        "goods": "produkt bok bøker eksemplar",
        "free": "gratis gave kostnadsfritt",
        "got": "fått mottatt sendt gave tilsendt",
    },
    "fi": {
        "this": "tämä tämän tässä seuraava tästä",
        "items": (
            "artikkeli artikkelin artikkelista juttu jutun teksti tekstin postaus postauksen kirjoitus "
            "kirjoituksen video videon sisältö sisällön julkaisu julkaisun jakso jakson bloggaus podcast "
            "jaksosta jutusta tekstistä"
        ),
        "own": "artikkeli artikkelin juttu jutun postaus postauksen kirjoituksen tekstin jakson videon video",
        "we": "saimme olemme saamme sain olen meille minulle me saatu",
        "links": (
            "on ovat oli teidät sinulle teille yhdessä ja sekä kanssa tehty toteutettu tuotettu "
            "kirjoitettu julkaistu yhteistyössä tästä tämän julkaisemisesta kirjoittamisesta saanut "
            "saaneet maksun yritys yhtiö myös sen yhteistyökumppani linkkejä meille taloudellisella"
        ),
        "paid": "maksanut maksettu maksetu maksoi maksun sponsor palkkio kaupalli korvauk sponsoroi",
        "soft": "tarjoaa rahoit mahdollist esitt tukee tuella rahoitt",
        "ads": "mainok mainost mainontaa",
        "aff": "affiliat mainoslink kumppanuuslink komissio provisio",
        "has": "sisält",
        "goods": "tuote tuotteen tuotteet kirja laite",
        "free": "ilmaiseksi lahja veloituksetta ilmaise",
        "got": "saatu saimme sain saanut lahja lähett",
    },
}
"""By language, in the form that `disclosure_words` explains."""
