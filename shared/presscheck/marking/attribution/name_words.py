"""Which words open, join, close or follow the names of organisations and people?"""

from presscheck.wordlists import words

LEGAL = words(
    "inc corp corporation ltd limited llc plc gmbh ag sa spa srl co company kg se nv bv ab oy as "
    "group the holding holdings kgaa ev e v"
)
"""Words two spellings of one name may differ in."""

VERBS = words(
    "announces announced launches launched introduces introduced unveils releases reports expands "
    "appoints names welcomes joins partners completes receives wins signs delivers earns selects "
    "adds opens secures raises celebrates urges presents offers hosts acquires wraps reveals is "
    "has will to kündigt startet stellt präsentiert lanza anuncia presenta lance annonce présente "
    "annuncia lancia inaugura simplifies ofrece devient eröffnet erweitert gewinnt übernimmt "
    "verpflichtet bringt zeigt investiert setzt unterzeichnet ottiene acquisisce firma apre "
    "celebra vince avvia rafforza sceglie porta ha obtiene abre crece refuerza gana adquiere ouvre "
    "obtient signe renforce dévoile publie nomme rejoint lanceert kondigt breidt opent ontvangt "
    "wint lanserar öppnar publicerar ogłasza wprowadza otwiera lança apresenta turns makes pivots "
    "builds brings transforms warns calls says reminds alerts notifies investigates encourages advises "
    "schedules provides closes declares prices commences achieves enters extends strengthens elevates "
    "accelerates collaborates showcases debuts hires promotes taps"
)
"""Verbs that stand behind the issuer's name in headlines."""

DETERMINERS = words(
    "the der die das den dem il lo la le gli i l el los las les un una une uno o a os as de het "
    "een en ett det"
)
"""Articles before a name."""

AFTER_ARTICLE = words(
    "vegas angeles palmas cabos alamos paz plata spezia coruña habana rioja havre mans rochelle haag hague"
)
"""What follows an article that belongs to the name of a place."""

STARTERS = words(
    "as at in on for with an these this that today when how why what it we you our your they he "
    "she there if ein eine einen am im auf mit für als was wer wie wo warum seit nach vor bei zum "
    "zur aus von über unter anfang ende mitte heute gestern wir sie es ist sind nel nella nei "
    "nelle dopo con per su dal dalla dagli da si è sono come quando oggi cosa perché à au aux en "
    "dans avec pour après depuis ce cette ces il elle nous vous c'est comment pourquoi para por "
    "tras desde este esta estos hoy cuando cómo qué no na em com após uma um hoje op met voor "
    "sinds vandaag wij deze dit och att för med från w z do po przez od ze while since from by and "
    "but to most many every all each some one two three four five after before during more new "
    "global here now first then also however crypto press please read click gemeinsame neue neuer "
    "neues pressemitteilung presse mitteilung comunicato comunicado communiqué persbericht news "
    "update exclusive breaking"
)
"""Words a sentence, not a name, begins with."""

LINKS = words("of and & de del della di du des do da dos das la le für und van der the et y e for")
"""Words in small letters a name may hold."""

FORMS = words("inc corp llc llp ltd plc gmbh spa srl oyj pbc")
"""Forms of company, behind which a name has ended."""

CALLED = words(
    "společnost spoločnosť spółka firma компания компанія företaget firmaet selskabet selskapet yhtiö "
    "podjetje tvrtka kompanija sieć síť сеть мережа řetězec kedjan kæden kjeden"
)
"""What a company is called before its name."""

BODIES = words(
    "università azienda istituto associazione agenzia assessorato ente unione ordine ospedale accademia "
    "université agence institut office association union école académie hôpital"
)
"""Public bodies before whose names an article loses its vowel; `L'Oréal` keeps it."""

TITLES = words(
    "ceo founder co-founder president director chairman chairwoman head manager officer owner "
    "partner vorsitzender vorstand geschäftsführer geschäftsführerin gründer presidente direttore "
    "amministratore fondatore directeur directrice président fondateur directora fundador prezes"
)
"""What a person is in an organisation."""

STYLED = words(
    "minister ministerin bundesministerin bundesminister präsident präsidentin kanzler kanzlerin "
    "bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin senator senatorin staatssekretär "
    "staatssekretärin ministerpräsident ministerpräsidentin landrat landrätin president premier chancellor "
    "secretary governor mayor congressman congresswoman sen rep gov ministro ministra presidente sindaco "
    "sindaca assessore governatore senatore ministre président présidente maire sénateur alcalde alcaldesa "
    "gobernador prefeito governador burgemeester staatssecretaris statsminister statsråd minister premiér "
    "prezydent premier burmistrz mr mrs ms herr frau signora señor señora monsieur madame dr prof prime "
    "professor professors profesor profesora professore professeur professeure ambassador commissioner "
    "judge justice sheriff general colonel captain lord lady sir dott papst pope papa rey könig king queen "
    "prince princess ceo cfo cto coo vd koncernchef toimitusjohtaja ministeri pääministeri adm ministr "
    "premiér předseda ředitel ředitelka prezes"
)
"""What a person is styled: the words after it name somebody, and no organisation."""

PEOPLE = words(
    "residents scientists researchers workers people students teachers doctors nurses parents children "
    "women men voters farmers drivers consumers customers patients experts analysts economists investors "
    "shoppers travellers travelers lawmakers officials protesters activists users players fans families "
    "homeowners employers employees engineers astronomers physicists americans europeans britons "
    "forscher forschende wissenschaftler wissenschaftlerinnen experten studierende anwohner bewohner "
    "verbraucher bürger menschen schüler chercheurs scientifiques habitants étudiants experts agriculteurs "
    "ricercatori scienziati residenti cittadini studenti esperti investigadores científicos vecinos "
    "residentes estudiantes expertos pesquisadores cientistas moradores estudantes especialistas "
    "onderzoekers wetenschappers bewoners studenten naukowcy mieszkańcy badacze forskare invånare forskere "
    "tutkijat"
)
"""Who a text tells of where it names people by what they are: none of them issues a text."""

OFFICES = (
    "sekretär", "sekretärin", "chef", "chefin", "sprecher", "sprecherin", "politiker", "politikerin",
    "minister", "ministerin", "vorsitzender", "vorsitzende", "kandidat", "kandidatin", "präsident",
    "präsidentin", "experte", "expertin", "vorstand", "abgeordneter", "abgeordnete",
)  # fmt: skip
"""How German titles end that a hyphen joins to a party's or company's name."""

ELIDED = ("l'", "l’", "d'", "d’", "dell'", "dell’", "all'", "all’", "dall'", "dall’")
"""Articles that lost their vowel before the name."""
