"""Which heads of standing text say what they are by a letter, an ending or a word for the house?"""

from collections.abc import Iterator
from itertools import product

from presscheck.marking.attribution.lines import Line, Scene
from presscheck.wordlists import words

LONGEST = 90
"""A head is one short line."""

OPENERS = {
    "pl": ("O ", "O\xa0"), "cs": ("O ", "O\xa0"), "sk": ("O ", "O\xa0"),
    "ru": ("О ", "Об ", "О\xa0", "Об\xa0"),
    "hu": ("A ", "Az "),
}  # fmt: skip
"""What a head opens with that is too short to be a marker (`O Fundacji X`); in Hungarian, the article."""

HUNGARIAN = ("ról", "ről")
"""What the last word of a Hungarian head ends with: about."""

HOUSE = words(
    "company corporation firm group business unternehmen unternehmens firma gesellschaft konzern gruppe "
    "entreprise société groupe empresa compañía sociedad grupo azienda società gruppo companhia sociedade "
    "bedrijf onderneming groep spółka spółce firmie grupa fundacja fundacji stowarzyszenie společnost "
    "společnosti firmě skupina skupině spoločnosť spoločnosti firme bolaget företaget koncernen selskabet "
    "selskapet virksomheden konsernet yhtiö yritys konserni cég társaság vállalat compania firmă компания "
    "компании группа группе фонд фонде общество компанію компанія şirket grup εταιρεία όμιλος"
)
"""Words that name the house without its name: in a head, or as the subject of the text behind it."""

DENSE_HOUSE = ("会社", "企業", "団体", "法人", "公司", "企业", "회사", "기업", "기관")
"""The same in Chinese, Japanese and Korean."""

FIELDS = (
    *("会社名", "社名", "名称", "商号", "所在地", "本社", "設立", "代表", "法人名", "団体名", "企業名"),
    *("회사명", "상호", "대표", "설립", "公司名称", "公司名稱"),
)
"""What the lines of a table about the house open with."""

QUOTES = '«»„“”"'
"""What stands around a name."""

GREEK = words("ο η το οι τα τη την τον τους τις της του των")
"""Greek articles, which stand before every name."""

WORDS = 4
"""A head or text that is about the house says so within so many words."""

FORE, ENDING = 4, 2
"""Of a name in an inflected language at least so many letters stay, and so many at its end change."""

INFLECTING = ("pl", "cs", "sk", "ru", "uk", "hu", "fi", "lt", "lv", "et", "el", "hr", "sl", "sr", "tr")


def unmarked_heads(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the spans of words that open such a head; behind them its name follows."""
    openers = OPENERS.get(scene.language)
    if openers is None:
        return
    for line in scene.lines[scene.closing :]:
        said = scene.text[line.start : line.start + FORE]
        opens = next((opener for opener in openers if said.startswith(opener)), "")
        if not opens or line.length > LONGEST:
            continue
        if scene.language != "hu" or scene.of(line).endswith(HUNGARIAN):
            yield line.start, line.start + len(opens)


def stem(word: str, language: str) -> str:
    """Return what of a word stays the same in every case, in languages that inflect names."""
    return word[: max(FORE, len(word) - ENDING)] if language in INFLECTING else word


SOFTENED = {"c": "k", "dz": "g", "rz": "r", "z": "h", "ř": "r", "š": "ch", "ż": "g"}
"""What consonants at the end of a Slavic stem become in some cases, and what they were: `o Żabce`, Żabka."""


def stems(word: str, language: str) -> tuple[str, ...]:
    """Return how a word may begin in other cases: its stem, and what that was before its end softened."""
    stays = stem(word, language)
    if language not in ("pl", "cs", "sk"):
        return (stays,)
    told = [(soft, hard) for soft, hard in SOFTENED.items() if stays.endswith(soft)]
    return (stays, *(f"{stays.removesuffix(soft)}{hard}" for soft, hard in told))


def without_article(name: str) -> str:
    """Return a name without the Greek article before it."""
    article, _, rest = name.partition(" ")
    return rest if article in GREEK and rest[:1].isupper() else name


def named(scene: Scene, name: str, head: Line) -> str:
    """Return the name in a head as the text behind it spells it, or without its Hungarian ending."""
    following = next(iter(scene.after(head, 1)), None)
    parts = name.split()
    said = scene.of(following).split()[: len(parts)] if following else []
    pairs = zip(parts, said, strict=False)
    if scene.language in INFLECTING and said and all(_same(*pair, scene.language) for pair in pairs):
        return " ".join(said)
    return name[: -len(HUNGARIAN[0])] if scene.language == "hu" and name.endswith(HUNGARIAN) else name


def _same(one: str, other: str, language: str) -> bool:
    left, right = (stems(word.casefold().strip(QUOTES), language) for word in (one, other))
    pairs = (sorted(pair, key=len) for pair in product(left, right))
    return any(short and long.startswith(short) for short, long in pairs)


def tells_of_house(said: str) -> bool:
    """Tell whether a head, or the text behind it, opens with words such as `the company`."""
    return not HOUSE.isdisjoint(said[:LONGEST].casefold().split()[:WORDS])


def is_dense_house(said: str) -> bool:
    """Tell whether a head without a name says that it is about the house: `■会社概要`."""
    return any(word in said for word in DENSE_HOUSE)


def opens_table(said: str) -> bool:
    """Tell whether a line opens a table about the house: `会社名：…`."""
    return said.lstrip("・■●◆ ").startswith(FIELDS)
