import unicodedata

import pytest

from presscheck.document import Document, Zone
from presscheck.mark import LabelClass, MarkKind
from presscheck.marking.folding import fold
from presscheck.marking.labels import labels
from presscheck.marking.lexicon import lexicon_of
from presscheck.marking.survey import survey
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release
from presscheck.testing import a_document

PROSE = {
    "ar": "قال الخبير إن سوق {} في المدينة نما بسرعة خلال العام الماضي ولم يتوقف.",
    "cs": "Odborník řekl, že trh pro {} ve městě loni rychle rostl a nezastavil se.",
    "da": "Eksperten sagde, at markedet for {} i byen voksede hurtigt sidste år og fortsætter.",
    "de": "Der Fachmann sagte, der Markt für {} in der Stadt sei im letzten Jahr schnell gewachsen.",
    "el": "Ο ειδικός είπε ότι η αγορά για {} στην πόλη μεγάλωσε γρήγορα πέρυσι και συνεχίζει.",
    "en": "The expert said that the market for {} in the town grew quickly last year and goes on.",
    "es": "El experto dijo que el mercado de {} en la ciudad creció mucho el año pasado y sigue.",
    "fi": "Asiantuntija sanoi, että markkina jossa {} kasvaa oli kaupungissa viime vuonna suuri.",
    "fr": "L'expert a dit que le marché pour {} dans la ville a grandi vite l'année dernière.",
    "hu": "A szakértő azt mondta, hogy a város piaca ahol {} van tavaly gyorsan nőtt tovább.",
    "it": "L'esperto ha detto che il mercato per {} in città è cresciuto in fretta l'anno scorso.",
    "ja": "専門家は、昨年この町で{}の市場が急速に成長し、今年も続くと述べたという話である。",
    "ko": "전문가는 지난해 이 도시에서 {} 시장이 빠르게 성장했고 올해도 계속된다고 말했다.",
    "nl": "De deskundige zei dat de markt voor {} in de stad vorig jaar snel groeide en doorgaat.",
    "no": "Eksperten sa at markedet for {} i byen vokste raskt i fjor og fortsetter i år også.",
    "pl": "Ekspert powiedział, że rynek na {} w mieście szybko rósł w zeszłym roku i rośnie dalej.",
    "pt": "O especialista disse que o mercado de {} na cidade cresceu depressa no ano passado.",
    "ro": "Expertul a spus că piața pentru {} din oraș a crescut repede anul trecut și continuă.",
    "ru": "Эксперт сказал, что рынок для {} в городе быстро вырос в прошлом году и растёт дальше.",
    "sv": "Experten sade att marknaden för {} i staden växte snabbt förra året och fortsätter nu.",
    "tr": "Uzman, kentteki {} pazarının geçen yıl hızla büyüdüğünü ve sürdüğünü söyledi dün akşam.",
    "uk": "Експерт сказав, що ринок для {} у місті швидко зріс торік і зростає далі цього року.",
    "zh": "专家表示，去年该市的{}市场增长迅速，今年仍在继续，预计明年还会进一步扩大规模。",
}
POLICY = stored_policy()
MIXED = profile_named(POLICY, "mixed")
HIDDEN = "\u00ad\u200b"


def plainest(language):
    """Return the first phrase of a language that says paid in plain words and fits a line of its own."""
    return next(
        phrase.text
        for phrase in POLICY.phrases
        if phrase.language == language
        and phrase.shape is Shape.ALONE
        and phrase.wording is Wording.EXPLICIT
        and phrase.classes == (LabelClass.PAID,)
        and len(phrase.text) >= 4
        and phrase.text[0].isalpha()
    )


PLAINEST = [(language, plainest(language)) for language in PROSE]


def marks(language, *, above="", inside="", below=""):
    prose = PROSE[language].format("X")
    body = [PROSE[language].format(inside) if inside else prose, prose, prose]
    text = "\n\n".join(part for part in (above, "Harrow & Vale 2024", *body, below) if part)
    document = read(Release(text.encode(), "release.txt"))[0]
    assert isinstance(document, Document)
    found = survey(document, POLICY, MIXED).marks
    return [mark for mark in found if mark.kind is MarkKind.LABEL and mark.own]


def test_every_language_of_the_vocabulary_is_tried():
    assert set(PROSE) == {phrase.language for phrase in POLICY.phrases}


@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_a_line_above_the_headline_is_a_label(language, label):
    assert [(mark.quote, mark.cls) for mark in marks(language, above=label)] == [(label, LabelClass.PAID)]


@pytest.mark.parametrize("sign", [" - ", ": ", " | "])
@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_a_line_above_the_headline_may_name_the_payer(language, label, sign):
    (mark,) = marks(language, above=f"{label}{sign}Corner Bakery Ltd")
    assert (mark.cls, mark.quote.startswith(label)) == (LabelClass.PAID, True)
    assert mark.zone in (Zone.BANNER, Zone.HEADLINE)


@pytest.mark.parametrize("sign", ["：", " ", "\u3000"])
@pytest.mark.parametrize(("language", "label"), [one for one in PLAINEST if one[0] in ("ja", "zh")])
def test_a_script_without_spaces_parts_label_and_payer_by_one(language, label, sign):
    (mark,) = marks(language, above=f"{label}{sign}株式会社北斗")
    assert (mark.cls, mark.quote.startswith(label)) == (LabelClass.PAID, True)


@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_the_same_words_inside_a_sentence_are_none(language, label):
    assert marks(language, inside=label) == []


@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_capitals_without_accents_are_read(language, label):
    bare = "".join(char for char in unicodedata.normalize("NFD", label) if not unicodedata.combining(char))
    shouted = unicodedata.normalize("NFC", bare).upper() if language not in ("ja", "ko") else label
    assert [mark.quote for mark in marks(language, above=shouted)] == [shouted]


@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_letters_parted_by_unseen_characters_are_read_and_said_to_be(language, label):
    disguised = label[:2] + HIDDEN + label[2:]
    assert [(mark.quote, mark.obfuscated) for mark in marks(language, above=disguised)] == [(disguised, True)]


@pytest.mark.parametrize(("language", "label"), PLAINEST)
def test_a_line_after_the_text_is_a_label_in_the_footer(language, label):
    assert [(mark.quote, mark.zone) for mark in marks(language, below=f"({label})")] == [
        (f"({label})", Zone.FOOTER)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "本ページはプロモーションを含みます。",
        "이 글은 하로우로부터 원고료를 지원받아 작성되었습니다.",
        "Denne side indeholder sponsoreret indhold.",
        "Contenu en partenariat",
    ],
)
def test_a_notice_on_a_paid_text_is_a_label(line):
    document = a_document((Zone.HEADLINE, "Pans"), (Zone.DECK, line), (Zone.BODY, "All about pans. " * 9))
    hits = lexicon_of(stored_policy()).find(fold(document.text), document).phrases
    assert [mark.own for mark in labels(document, hits) if mark.value.get("unsure") != "yes"] == [True]


@pytest.mark.parametrize(
    ("language", "line"),
    [("sv", "Artikeln innehåller annonslänkar"), ("da", "Artiklen indeholder reklamelinks")],
)
def test_a_sentence_of_the_vocabulary_is_what_the_vocabulary_says(language, line):
    assert [mark.cls for mark in marks(language, above=f"{line}.")] == [LabelClass.AFFILIATE]


GUESTS = [
    ("de", "Wir reisten auf Einladung von Visit Kassel."),
    ("en", "My stay was hosted by Hotel Harlow."),
    ("en", "We travelled as guests of Visit Leeds."),
    ("es", "Fui invitada por el Hotel Ría Norte."),
    ("fr", "J'ai séjourné à l'invitation de l'hôtel Dorval."),
    ("it", "Sono stata ospite dell'Hotel Bellini."),
    ("nl", "Wij waren te gast bij Hotel Veldhuis."),
    ("no", "Jeg reiste på invitasjon fra Visit Nord."),
    ("pt", "A jornalista viajou a convite da Turismo do Sado."),
    ("sv", "Resan bekostades av Visit Norr."),
]


@pytest.mark.parametrize(("language", "line"), GUESTS)
def test_a_note_on_a_journey_or_stay_says_that_it_was_given(language, line):
    assert [mark.cls for mark in marks(language, below=line)] == [LabelClass.GIFTED]
    assert [mark.cls for mark in marks(language, above=line)] == [LabelClass.GIFTED]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "I was hosted by Mrs Bell, said one of the girls."),
        ("es", "Fui invitado por la universidad a dar una charla. Vinieron doscientas personas."),
        ("it", "Sono stata ospite di mia zia per un mese. La casa era piena di libri."),
        ("pt", "A ministra viajou a convite de Angola. A visita dura três dias."),
        ("sv", "Ministern reste till Bryssel. Resan bekostades av riksdagen."),
    ],
)
def test_whoever_tells_of_a_journey_in_the_text_discloses_nothing(language, line):
    assert marks(language, above=line) == []
    assert marks(language, below=line) == []
