"""With which words does a sentence say that somebody paid for a text, in each language of the vocabulary?"""

from presscheck.wordlists import words

STEMS = {
    "en": ("compensat", "paid", "received"),
    "de": ("bezahl", "vergüt", "honorar"),
    "it": ("pagat", "compens", "retribu"),
    "fr": ("rémunér", "payé"),
    "es": ("pagad", "remunera", "retribu"),
    "pt": ("pago", "remunera", "retribu"),
    "nl": ("betaald", "vergoed"),
}
"""What every such sentence holds, in lower case, by language; English ones stand in any text."""

PAYING = (
    *("compensat", "paid", "remunerat", "payment", "fee", "cash", "dollars", "bezahl", "vergüt", "honorar"),
    *("pagat", "pagament", "retribu", "retribuz", "compens", "rémunér", "payé", "paiement", "pagad", "pago"),
    *("remunerad", "remunera", "remuneraç", "betaald", "betaling", "vergoed", "euro"),
)
"""How words of payment begin."""

TAKING = words(
    "was were been being am received receive receives accepted accepts got gets is are",
    "wurde wurden worden erhalten erhielt erhielten erhält bekam bekommen stato stata stati ricevuto riceve",
    "ricevono percepito ricevuta été reçu reçoit reçoivent perçu perçoit sido recibido recibe recibimos",
    "percibido fue fuimos foi fomos recebeu recebemos recebe recebido werd werden ontvangen ontving ontvangt",
    "kreeg",
)
"""Verbs by which somebody gets what another pays."""

OURS = words(
    "we i us me mich mir wir ich uns noi abbiamo ho siamo nous j'ai nosotros hemos he nós",
    "recebemos wij ik ons",
)
"""First persons, and verbs that have them inside."""

OTHERS = words("he she they you it er sie lui lei loro elle ils elles él ella ellos hij zij ze eles ela ele")
"""Persons who are neither the writer nor the publisher."""

SENDERS = words(
    "author authors writer writers publisher publishers editor editors website site owner owners newsletter",
    "contributor contributors autor autoren autorin herausgeber verfasser verlag redaktion betreiber",
    "autore autori autrice editore redazione sito auteur auteurs auteure éditeur rédaction autores",
    "autora redacción editorial sitio uitgever redactie blogger blog webseite",
)
"""Who publishes or wrote a text, as its notices name them."""

CONDITIONS = words("if whether unless would should falls sofern ob wenn indien when")
"""Words of sentences about what would be."""

ASKING = words(
    "how why whether what who wie warum ob wer wen comment pourquoi cómo quién come perché hoe waarom"
)
"""Words behind the name of a text by which it is about what is paid, not itself paid."""

FOR = words("for für per pour por para voor zu")
"""Words that lead from a payment to what it was for."""

THIS = words(
    "this these dieser diese dieses diesem diesen questo questa quest'articolo presente ce cet cette",
    "este esta",
    "esse essa deste desta dit deze vorliegenden vorliegende l'articolo",
)
"""Words that point to the text itself."""

TEXTS = words(
    "report research profile analysis information press-release researchbericht studie empfehlung",
    "artikels beitrags beitrages textes berichts inhalts veröffentlichung artykułu publikacji",
    "reportage nota informe reportaje relatório rapport verslag veröffentlichung pubblicazione",
)
"""What a paid text is called, beside the nouns of every text."""

PURPOSES = (
    *("publish", "publication", "publicat", "writ", "produc", "prepar", "disseminat", "distribut"),
    *("promot", "coverage", "advertis", "post", "featur", "creat", "profil", "awareness", "marketing"),
    *("investor", "veröffentlich", "verbreit", "erstell", "schreib", "verfass", "bewerb", "pubblica"),
    *("diffusion", "diffus", "scriver", "stesura", "redazione", "realizza", "redig", "rédig", "rédac"),
    *("publi", "écri", "réalis", "escrib", "redac", "redact", "elabora", "difund", "escrev", "divulga"),
    *("publicer", "plaats", "schrijv", "verspreid"),
)
"""How words begin that say what was paid for."""

PROMOTION = (
    *("investor relations", "investor awareness", "awareness campaign", "awareness program", "17(b)"),
    *("section 17", "marketing program", "marketing campaign", "advertising campaign", "disseminat"),
    *("promotional campaign", "profiled compan", "advertising services", "marketing services"),
    *("promotion of", "promote the company", "stock promotion"),
)
"""What promoters of shares are paid for, who do not always name the text, in lower case."""

NAMES = {
    "en": "This content was paid for by",
    "de": "Dieser Artikel wurde bezahlt von",
    "it": "Contenuto a pagamento",
    "fr": "Ce contenu a été payé par",
    "es": "Contenido pagado",
    "nl": "Dit artikel is betaald door",
    "pt": "Conteúdo pago",
}
"""The entry of the vocabulary that says the same."""
