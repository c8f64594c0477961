"""Which days does a line name, in whatever language and order?"""

import re
from datetime import date
from typing import NamedTuple

from presscheck.marking.attribution.months import MONTHS, THAI
from presscheck.wordlists import words

TOKEN = re.compile(
    r"\d+|[^\W\d_\u0e00-\u0e7f\u4e00-\u9fff\uac00-\ud7af]+|[\u0e00-\u0e7f]+|[\u4e00-\u9fff\uac00-\ud7af]"
)
"""Numbers, words, and single East Asian characters; one class an alternative, so linear."""

NUMBER = re.compile(r"\d+")
REACH = 40
"""Every part of a date stands within this many characters of a number: a month's name and what joins them."""

FILLERS = words(
    "st nd rd th er ère e º ª ta tes kuuta de del di du of the den der le la ngày tháng năm г р "
    "року года rok roku mes i"
)
"""Words that may stand between the parts of a date."""

OPENERS = frozenset(("number", "month", "thai"))
"""What a date begins with."""

ALSO_WORDS = {
    "ago": ("it", "es", "pt", "ca", "gl"),
    "out": ("pt", "gl"),
    "pro": ("cs", "sk", "hr"),
    "set": ("it", "pt", "ca", "gl"),
    "sie": ("pl",),
}
"""Short names of months that are common words elsewhere, with the languages they count in."""

PARTING = re.compile(r"[()\[\]\n;–—|]| - |--")
"""What no date has inside."""

YEARS = range(1900, 2101)
BUDDHIST = 543
VIETNAMESE = ("tháng", "năm")
"""What joins the numbers of `ngày 5 tháng 5 năm 2026`."""

YEAR = re.compile(r"\s?(?:года|году|год|г|року|рік|р|roku|r)\b")
"""The word for the year behind it, in Slavic languages, with or without the point of its short form."""

JOINT = 8
"""How many characters may stand between two parts of one date, white space and filler words included."""


class Dated(NamedTuple):
    """A date and its span; `iso` is empty where day, month or year is not said or cannot be told."""

    iso: str
    start: int
    end: int


class Token(NamedTuple):
    """A number, a month name or an East Asian date character."""

    kind: str
    number: int
    start: int
    end: int
    digits: int = 0


def dates_in(text: str, start: int, end: int, language: str = "") -> tuple[Dated, ...]:
    """Return the dates between two offsets of `text`, in order and apart from each other.

    `language` (ISO 639-1) settles the order of day and month in all-numeric dates.
    """
    spans = _near_numbers(text, start, end)
    tokens = [token for span in spans for token in _tokens(text, *span, language)]
    found: list[Dated] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind not in OPENERS:
            at += 1
            continue
        dated, used = _date_at(text, tokens, at, language)
        if dated:
            year = YEAR.match(text, dated.end, end)
            found.append(dated._replace(end=year.end()) if year else dated)
        at += used
    return tuple(found)


def _near_numbers(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches that may hold a date; a word cut at their ends is too far off to count."""
    spans: list[tuple[int, int]] = []
    for match in NUMBER.finditer(text, start, end):
        first, last = max(start, match.start() - REACH), min(end, match.end() + REACH)
        if spans and first <= spans[-1][1]:
            first, _ = spans.pop()
        spans.append((first, last))
    return spans


def _tokens(text: str, start: int, end: int, language: str) -> list[Token]:
    tokens: list[Token] = []
    for match in TOKEN.finditer(text, start, end):
        word = match.group()
        token = _number(match, word) if word[0].isdigit() else _word(match, word, language)
        if token:
            tokens.append(token)
    return tokens


def _number(match: re.Match[str], word: str) -> Token | None:
    known = len(word) in (1, 2, 4) and word.isdecimal()
    return Token("number" if known else "other", int(word) if known else 0, *match.span(), len(word))


def _word(match: re.Match[str], word: str, language: str) -> Token | None:
    if word in EAST:
        return Token(EAST[word], 0, *match.span())
    folded = word.casefold()
    if folded in FILLERS:
        return None
    month = MONTHS.get(folded)
    if month and (folded not in ALSO_WORDS or not language or language in ALSO_WORDS[folded]):
        return Token("thai" if folded in THAI else "month", month, *match.span())
    fused = None if word[1:].islower() else _glued(match, word)
    return fused or Token("other", 0, *match.span())


EAST = {"年": "year", "月": "moon", "日": "day", "년": "year", "월": "moon", "일": "day"}


def _glued(match: re.Match[str], word: str) -> Token | None:
    """Read `RELEASEMarch`: a month with a capital fused to the end of a word in capitals."""
    tail = next((at for at in range(len(word) - 1, 0, -1) if word[at].isupper()), 0)
    month = MONTHS.get(word[tail:].casefold()) if tail and len(word) - tail > 2 else None
    return Token("month", month, match.start() + tail, match.end()) if month else None


def _date_at(text: str, tokens: list[Token], at: int, language: str) -> tuple[Dated | None, int]:
    row = _adjacent(text, tokens, at)
    for shape, read in SHAPES:
        if tuple(token.kind for token in row[: len(shape)]) == shape:
            dated = read(text, row[: len(shape)], language)
            if dated:
                return dated, len(shape)
    return None, 1


def _adjacent(text: str, tokens: list[Token], at: int) -> list[Token]:
    """Return the token at `at` and those right behind it, at most six."""
    row = [tokens[at]]
    for token in tokens[at + 1 : at + 6]:
        start, end = row[-1].end, token.start
        if end - start > JOINT or PARTING.search(text, start, end):
            break
        row.append(token)
    return row


def _day(token: Token) -> bool:
    return 1 <= token.number <= 31 and token.digits <= 2


def _year(token: Token) -> bool:
    return token.digits == 4 and (token.number in YEARS or token.number - BUDDHIST in YEARS)


def _made(row: list[Token], year: int, month: int, day: int) -> Dated | None:
    try:
        return Dated(date(year, month, day).isoformat(), row[0].start, row[-1].end)
    except (ValueError, OverflowError):
        return None


def _said(token: Token, month: Token) -> int:
    return token.number - BUDDHIST if month.kind == "thai" and token.number > YEARS[-1] else token.number


def _day_month_year(_text: str, row: list[Token], _language: str) -> Dated | None:
    day, month, year = row
    return _made(row, _said(year, month), month.number, day.number) if _day(day) and _year(year) else None


def _month_day_year(text: str, row: list[Token], language: str) -> Dated | None:
    month, day, year = row
    between = text[day.end : year.start].strip()
    if between not in ("de", "del") and between.strip(" ,.stndrh"):
        return None
    return _day_month_year(text, [day, month, year], language) and _made(
        row, year.number, month.number, day.number
    )


def _year_month_day(_text: str, row: list[Token], _language: str) -> Dated | None:
    year, month, day = row
    return _made(row, year.number, month.number, day.number) if _day(day) and _year(year) else None


def _east(_text: str, row: list[Token], _language: str) -> Dated | None:
    year, _, month, _, day, _ = row
    return _made(row, year.number, month.number, day.number) if _year(year) else None


def _numeric(text: str, row: list[Token], language: str) -> Dated | None:
    first, second, third = row
    between = text[first.end : second.start].strip(), text[second.end : third.start].strip()
    if between == VIETNAMESE:
        return _made(row, third.number, second.number, first.number) if _year(third) else None
    joints = {*between}
    if len(joints) != 1 or not joints <= {".", "/", "-"}:
        return None
    if _year(first) and second.digits <= 2 and _day(third):
        return _made(row, first.number, second.number, third.number)
    if not _year(third) or not (_day(first) and _day(second)):
        return None
    day_first = joints == {"."} or first.number > 12 or (language != "en" and second.number <= 12)
    day, month = (first, second) if day_first else (second, first)
    return _made(row, third.number, month.number, day.number)


def _without_year(_text: str, row: list[Token], _language: str) -> Dated | None:
    day = row[0] if row[0].kind == "number" else row[1]
    return Dated("", row[0].start, row[-1].end) if _day(day) else None


def _month_and_year(_text: str, row: list[Token], _language: str) -> Dated | None:
    year = next(token for token in row if token.kind == "number")
    return Dated("", row[0].start, row[-1].end) if _year(year) else None


def _moon_and_day(_text: str, row: list[Token], _language: str) -> Dated | None:
    return Dated("", row[0].start, row[-1].end)


SHAPES = (
    (("number", "year", "number", "moon", "number", "day"), _east),
    (("number", "month", "number"), _day_month_year),
    (("number", "thai", "number"), _day_month_year),
    (("month", "number", "number"), _month_day_year),
    (("number", "month", "number"), _year_month_day),
    (("number", "number", "number"), _numeric),
    (("number", "moon", "number", "day"), _moon_and_day),
    (("number", "year", "number", "moon"), _month_and_year),
    (("number", "month"), _without_year),
    (("number", "thai"), _without_year),
    (("month", "number"), _without_year),
    (("month", "number"), _month_and_year),
)
"""Orders of the parts of a date, the fullest first."""
