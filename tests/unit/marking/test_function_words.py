"""Do small words settle a language, and leave its neighbours to the model?"""

import pytest

from presscheck.marking.function_words import LANGUAGES, WORDS, told_by_words

TEXTS = {
    "de": "Die Werkstatt hat für den Winter einen Ofen gekauft und wird auch im Sommer heizen, das ist neu.",
    "en": "The workshop has bought an oven, and with this it will heat the rooms that were cold before.",
    "es": "El taller compró un horno para sus inviernos, los más fríos, según su dueño, y también las salas.",
    "fr": "L’atelier a une cave pour ses hivers, qui sont froids dans cette ville, et sur le côté.",
    "it": "Il laboratorio ha un forno della ditta che più scalda, e anche gli altri sono nella città.",
    "nl": "De werkplaats heeft een oven gekocht, want deze winters zijn niet warm, en een kachel wordt duur.",
    "pl": "Warsztat kupił piec, który jest drogi, oraz drewno dla tego domu, że się ogrzeje przez zimę.",
    "pt": "A oficina comprou uma estufa, pela qual não pagou muito, e também lenha com sua mão, são dez.",
}
NEIGHBOURS = {
    "af": "Die werkswinkel het 'n oond gekoop, want die winters is koud, en die stoof word by ons duur.",
    "ca": "El taller ha comprat un forn per a l’hivern, que és fred, i les sales també són més grans.",
    "da": "Værkstedet har købt en ovn til vinteren, for der er koldt i byen, og de har ikke råd til mere.",
    "gl": "O obradoiro mercou un forno para o inverno, que foi frío, e as salas tamén son máis grandes.",
    "sk": "Dielňa kúpila pec na zimu, ktorá je drahá, a drevo pre ten dom, aby sa mohla zohriať.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_prose_is_settled_by_its_small_words(code):
    assert told_by_words(f"{TEXTS[code]} " * 2) == code


@pytest.mark.parametrize("code", NEIGHBOURS)
def test_a_neighbour_is_left_to_the_model(code):
    assert told_by_words(f"{NEIGHBOURS[code]} " * 4) is None


@pytest.mark.parametrize(
    "text",
    ["", "Acme Widgets Opens Plant", "The workshop and the oven", f"{TEXTS['en']} {TEXTS['de']}"],
    ids=["nothing", "names", "too few", "two languages"],
)
def test_few_words_or_those_of_two_languages_settle_nothing(text):
    assert told_by_words(text) is None


def test_no_word_belongs_to_two_languages():
    assert len(LANGUAGES) == sum(len(words.split()) for words in WORDS.values())
