"""Where does the name of an organisation begin and end in a headline or first sentence?"""

import unicodedata
from functools import lru_cache

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
    "builds brings transforms warns calls says"
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

LINKS = words("of and & de del della di du des la le für und van der the et y e for")
"""Words in small letters a name may hold."""

LONGEST = 8

BRACKET = 60
"""A bracket before a name is at most this long."""


@lru_cache(maxsize=4096)
def key_of(name: str) -> str:
    """Return letters and digits of a name without legal forms, case folded: for comparing."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(char if char.isalnum() else " " for char in folded).split()
    return "".join(word for word in words if word not in LEGAL) or "".join(words)


def subject_of(headline: str) -> str:
    """Return the name before the verb of a headline, or an empty string."""
    words = headline.split()
    for at, word in enumerate(words[:LONGEST]):
        if word.casefold().strip(",") in VERBS:
            named = at and words[0].casefold() not in STARTERS and all(map(_of_name, words[:at]))
            return _clean(words[:at]) if named else ""
    return ""


def _of_name(word: str) -> bool:
    """Tell whether a word may stand inside a name: a capital, a figure or a sign in it, or a link."""
    return not word.isalpha() or not word.islower() or word in LINKS


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


def employer_of(sentence: str, name: str) -> str:
    """Return the organisation of `Jane Doe, founder and CEO of X`, or an empty string."""
    rest = sentence[len(name) : len(name) + 120]
    if not rest.startswith(", ") or not TITLES & {word.casefold().strip(",") for word in rest.split()[:8]}:
        return ""
    for of in (" of ", " at ", " von ", " der ", " di ", " de ", " van "):
        if of in rest:
            return leading_name(rest.partition(of)[2])
    return ""


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """Return the first letters of a name's words in capitals, links left out."""
    parts = name.replace("-", " ").split()
    return "".join(word[0] for word in parts if word[0].isupper())


def spelled_out(text: str, short: str) -> str:
    """Return the name that stands before `(short)` where the text explains an abbreviation."""
    at = text.find(f"({short})")
    if at <= 0:
        return ""
    taken: list[str] = []
    for word in reversed(text[max(0, at - 120) : at].replace("\n", " . ").split()):
        if not (word[0].isupper() or word in LINKS) or len(taken) == LONGEST:
            break
        taken.insert(0, word)
    while taken and (taken[0] in LINKS or taken[0].casefold() in DETERMINERS):
        taken = taken[1:]
    return " ".join(taken)


def leading_name(sentence: str) -> str:
    """Return the name a sentence opens with: words with capitals up to a comma, bracket or verb."""
    words = _apart(sentence).split()
    if len(words) > 1 and words[0].casefold() in DETERMINERS and words[1].casefold() not in AFTER_ARTICLE:
        rest = leading_name(" ".join(words[1 : LONGEST + 2]))
        return rest if len(rest.split()) > 1 or rest.isupper() else ""
    if not words or words[0].casefold().strip(",") in STARTERS:
        return ""
    taken: list[str] = []
    for word in words[:LONGEST]:
        if not _belongs(word, taken):
            break
        taken.append(word)
        if word[-1] in ",;:—–" and not word.endswith(("Inc.,",)):
            break
    return _clean(taken)


def _apart(sentence: str) -> str:
    """Part an elided article from the name behind it, as a word of its own: `L'Antitrust`."""
    elided = next((said for said in ELIDED if sentence[: len(said)].casefold() == said), "")
    return f"la {sentence[len(elided) :]}" if elided else sentence


def passed(text: str, at: int, end: int) -> int:
    """Return the offset behind a sign, or behind a whole bracket: `(Nasdaq: ACME)` names no issuer."""
    closing = text.find(")", at, min(end, at + BRACKET)) if text[at] == "(" else -1
    return max(at, closing) + 1


def _belongs(word: str, taken: list[str]) -> bool:
    if word[0] in "([–—-" or (taken and word.casefold() in VERBS):
        return False
    if word[0].isupper() or word[0].isdigit() or word == "&":
        return True
    if not taken:
        return word[0].islower() and any(char.isupper() for char in word)
    return word in LINKS and not taken[-1].endswith(",")


def _styles(word: str) -> bool:
    """`Minister`, `CSU-Generalsekretär`: a title, alone or behind a party's or house's name."""
    folded = word.casefold().rstrip(".")
    behind = folded.rpartition("-")[2]
    return folded in STYLED or (behind != folded and behind.endswith(OFFICES))


def _are_people(words: list[str]) -> bool:
    """`Residents`, `Scientists of X`; `Farmers Insurance` and `Students for X` are names."""
    return words[0].casefold() in PEOPLE and (len(words) == 1 or words[1] in LINKS - {"for"})


def _clean(words: list[str]) -> str:
    while words and words[-1] in LINKS:
        words = words[:-1]
    if words and (_styles(words[0]) or _are_people(words)):
        return ""
    name = " ".join(words).strip(' ,;:—–"“”')
    return (
        name.removesuffix("’s").removesuffix("'s")
        if name[:1].isalnum() and any(map(str.isalpha, name))
        else ""
    )
