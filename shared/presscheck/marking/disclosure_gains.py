"""With which words does a text say who bore its costs, or that a purchase by its links earns a commission?"""

from presscheck.wordlists import words

COSTS: dict[str, tuple[str, str]] = {
    "en": ("cost costs expenses", "cover met. borne bore. paid defray"),
    "de": (
        "kosten produktionskosten herstellungskosten",
        "übern trug. trägt. tragen getragen bezahl gedeckt",
    ),
    "nl": ("kosten productiekosten", "gedragen droeg betaal vergoed. gedekt rekening"),
    "sv": ("kostnaderna kostnader kostnaden", "stod står stått betal bekost täck"),
    "da": ("udgifterne omkostningerne udgifter omkostninger", "afhold dækk betal"),
    "no": ("kostnadene utgiftene kostnader utgifter", "dekk betal bekost"),
    "fi": ("kulut kustannukset kuluista kustannuksista", "maks katto vasta korva"),
    "fr": ("frais coûts coût dépenses", "charge pay couv support assum régl"),
    "it": ("spese costi costo", "sosten coper copr cari pagat sopport"),
    "es": ("gastos costes costos coste costo", "cargo cubier cubri sufrag pagad asum"),
    "pt": ("despesas custos custo", "suportad cober pag assumi custead cargo"),
    "ro": ("costurile costul cheltuielile", "suportat acoper plătit achitat"),
    "el": ("έξοδα κόστος δαπάνες δαπάνη", "κάλυψ καλύφθ καλύπτ ανέλαβ πλήρω πληρώ"),
    "pl": ("koszty koszt kosztami", "pokry ponios ponió opłac zapłac"),
    "cs": ("náklady výdaje", "uhrad uhradil hrad nes zaplat pokry"),
    "hu": ("költségeit költségét költségeket költségei", "állta fedez fizet viselte átvállal"),
    "ru": ("расходы затраты", "взя оплат оплач понес понёс покры"),
    "uk": ("витрати видатки", "взя оплат сплат понес покри"),
    "tr": ("masrafları masrafı giderleri maliyeti", "karşıla öde üstlen"),
    "ar": ("تكاليف تكلفة نفقات", "تحمل تكفل غطت غطى دفع"),
}
"""By language: words for costs, and how those begin that say somebody bore them; a full stop ends a word."""

GAINS = (
    *("commission", "provision", "provisjon", "provisión", "provizi", "comisi", "comiss", "comision"),
    *(
        "prowizj",
        "provvigion",
        "vergoeding",
        "commissie",
        "kommission",
        "palkkio",
        "komisyon",
        "jutalék",
        "προμήθει",
    ),
    *("комисс", "комісі", "عمولة", "earn."),
)
"""How words begin for what somebody earns by a purchase."""

BUYING = (
    *(
        "buy",
        "purchas",
        "kauf",
        "käuf",
        "bestell",
        "koop",
        "kopen",
        "köp",
        "handl",
        "køb",
        "kjøp",
        "osta",
        "acquist",
    ),
    *("compr", "achet", "achat", "cumpăr", "αγορ", "kup", "nakoup", "nákup", "zakup", "vásár", "vesz"),
    *("покуп", "купу", "купи", "придба", "satın", "alışveriş", "اشتر", "شراء"),
)
"""How words for buying begin."""

OURS = words(
    "we i our us my wir ich uns unser unsere wij ons ik onze vi vår våra våre vores jag jeg nous nos notre",
    "je nostri nostro riceviamo guadagniamo nuestros nuestras recibimos llevamos nossos recebemos noastre",
    "primim μας naszych nasze otrzymujemy naše našich dostaneme získáme kapunk наши нашим нашими мы ми",
    "kazanırız روابطنا نحصل saamme saan linkkiemme",
)
"""Words by which whoever writes speaks of what is theirs."""

SELLERS = ("affiliate", "associate")
"""How words begin for those who earn by the sales of others."""

EARNERS = {
    "en": (*SELLERS, "paid for by", "covered by", "hosted by", "provided by", "courtesy of", "compensat"),
    "de": ("eingeladen", "honorar"),
    "fr": ("rémunéré", "honoraires"),
    "it": ("compenso", "retribuzione"),
    "es": ("invitado por", "remunerac", "honorarios"),
    "pt": ("pagamento", "remunera"),
    "nl": ("uitgenodigd",),
}
"""By language: what stands in a sentence on such earnings or a journey, and in few others."""

COST_CUES = {"en": ("cost of", "costs of", "costs for", "expenses")}
"""By language: what to look for where the words for costs are common ones."""

GETTING = (
    *("receiv", "get", "earn", "erhalt", "erhäl", "bekomm", "verdien", "touch", "perçoi", "percev", "reçoi"),
    *(
        "recev",
        "recib",
        "gan",
        "receb",
        "ricev",
        "guadagn",
        "krijg",
        "ontvang",
        "får",
        "fått",
        "tjän",
        "tjen",
    ),
    *("saa", "otrzym", "dosta", "získ", "kap", "prim", "câștig", "παίρν", "λαμβάν", "kazan", "alır"),
    *("получ", "зараб", "отрим", "заробл", "نحصل", "نتلقى", "llev"),
)
"""How verbs of getting begin."""
