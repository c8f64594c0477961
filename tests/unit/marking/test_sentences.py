import pytest

from presscheck.marking.sentences import sentence_in


def sentence(text, word):
    at = text.index(word)
    start, end = sentence_in(text, 0, at, at + len(word), len(text))
    return text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "Il testo contiene informazioni ai sensi dell'art. 7 del Regolamento.",
        "The fee was paid by Vale Corp. for the report.",
        "The fee was paid by Mr. Hill of Call Lane.",
        "The fee was paid by J. Hill of Call Lane.",
        "Die Angaben stehen in Abs. 3 des Gesetzes.",
    ],
)
def test_the_full_stop_of_an_abbreviation_ends_no_sentence(text):
    assert sentence(f"Before it. {text} Behind it.", text.split()[1]) == text
    assert sentence(f"Before it. {text} Behind it.", text.split()[-1].rstrip(".")) == text


@pytest.mark.parametrize("text", ["It was made by Vale Ltd. The rest is news.", "See point 7. Then go on."])
def test_a_full_stop_before_a_capital_ends_the_sentence(text):
    assert sentence(text, text.split()[0]) == text.partition(". ")[0] + "."
