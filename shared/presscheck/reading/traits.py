"""What does the form of a block show: prose, a title, a date, a contact, an end mark?"""

import re

ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "።", "॥")
STOPS = (".", "。")
ABBREVIATED = re.compile(
    r"[\s(](?:Inc|Ltd|Corp|Cos?|Jr|Sr|Bros|[A-Za-z](?:\.[A-Za-z]){1,3}|S\.p\.A|S\.r\.l)\.$"
)
"""What ends with a stop and ends no sentence."""
SHORT = 12
"""Characters of such an abbreviation, with what stands before it."""
CLOSERS = "\"'”’»)]*_ 」』）"
WIDE = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts that say in one character what others say in two or three."""

PROSE, LONG_PROSE = 60, 160
"""Weighted characters from which a block that ends like a sentence, or any block, is prose."""

EMAIL = re.compile(r"[^\s@<>()\[\]:;,]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,63}")
PHONE = re.compile(r"(?:\+|\(0|\b0|\b1[-. (]|\(\d{3}\))[\d ().\-/\u2011\u2013]{7,24}\d")
DIGITS = re.compile(r"\d{1,20}")
DASHES = (" -- ", " – ", " — ", " - ", "--", " ― ", "—", " –", " -", "–")
YEAR = re.compile(r"(?:19|20)\d\d")
HEADED = re.compile(r"(?P<head>[^:：|｜–—]{1,40}?)(?P<sign>: |：| [-–—|｜] |｜)(?P<rest>[^:：|｜]{1,60})")
"""A head, a sign that parts it off, and the rest of a short line."""
HEADED_WORD, HEADED_WORDS, HEADED_REST = 16, 5, 40
"""Letters of the one word before a colon, words of the rest, and its weight, up to which a line is one."""

WIRE = re.compile(r"(?:/[^/\n]{3,60}/|\([^()\n]{2,60}\))\s{0,3}$")

END_MARKS = frozenset(("30", "end", "ends", "ende", "fin", "fine", "konec", "slut"))
"""Words that alone between dashes or the like end a text; `###` needs no word."""

BOILERPLATE = (
    "About|Über|Ueber|[ÀA] propos (?:des |de |du |d['’])|Acerca de|Sobre|Informazioni su|Profilo|Chi è",
    "Over|Om|O společnosti",
    "O firmie|Despre|Tietoja|Hakkında|О компании|Про|За|Σχετικά με|关于|關於|について|会社概要|소개",
)
BOILERPLATE_HEAD = re.compile(f"({'|'.join(BOILERPLATE)}) ?[^\\n]{{1,90}}")
"""Heads under which a release says who its issuer is, in the larger languages; short forms only."""


def weight(text: str) -> int:
    """Return the length of a text in Latin letters: a wide character counts three."""
    return len(text) if text.isascii() else len(text) + 2 * len(WIDE.findall(text[:400]))


def count_words(text: str) -> int:
    """Count words; two characters of a script without spaces count as one."""
    return max(len(text.split()), 0 if text.isascii() else len(WIDE.findall(text[:400])) // 2)


def is_prose(text: str) -> bool:
    """Tell whether a block is running text: long, or of some length and ended like a sentence."""
    if len(text) >= LONG_PROSE:
        return True
    size = weight(text)
    return size >= LONG_PROSE or (size >= PROSE and ends_sentence(text))


def ends_sentence(text: str) -> bool:
    """Tell whether a block ends like a sentence, not with an abbreviation: `a claim against Acme Inc.`."""
    bare = text.rstrip(CLOSERS)
    return bare.endswith(ENDS) and not ABBREVIATED.search(bare[-SHORT:])


def is_dateline(text: str) -> bool:
    """Tell whether a block opens with place and date or wire, parted from the text by a dash.

    The head before the dash is short and holds a comma; it ends with a wire in slashes or brackets, or
    names a year or a day after a place in capitals.
    """
    head = text[:200]
    cuts = [at for dash in DASHES if (at := head.find(dash)) > 0]
    if not cuts:
        return len(text) < 160 and "," in head and _has_digits(head) and _ends_with_wire(head)
    before = head[: min(cuts)].rstrip()
    if _ends_with_wire(before) and weight(before) <= 140:
        return True
    first = re.split(r"[,(\s]", before.lstrip("([*_ "), maxsplit=1)[0]
    capitals = len(first) > 2 and first.isupper()
    return (
        weight(before) <= 90
        and _has_digits(before)
        and (capitals or bool(YEAR.search(before) and "," in before))
    )


def _ends_with_wire(head: str) -> bool:
    return head.rstrip().endswith(("/", ")")) and bool(WIRE.search(head))


def _has_digits(text: str) -> bool:
    return bool(DIGITS.search(text))


def is_date(text: str) -> bool:
    """Tell whether a line is hardly more than a date: two numbers, four digits in all, few words."""
    numbers = DIGITS.findall(text) if len(text) <= 80 else ()
    if len(numbers) < 2 or sum(map(len, numbers)) < 4 or weight(text) >= 90:
        return False
    return sum(any(map(str.isalpha, word)) for word in text.split()) < 6


def is_contact(text: str) -> bool:
    """Tell whether a short block holds a mail address or a telephone number."""
    return (
        len(text) < 400
        and not (is_prose(text) and len(text) > 200)
        and (("@" in text and bool(EMAIL.search(text))) or (_has_digits(text) and bool(PHONE.search(text))))
    )


def is_address(text: str) -> bool:
    """Tell whether a block is a bare web address, or little else."""
    bare = text.strip("<>()[] ")
    at = max(bare.find("http"), bare.find("www."))
    return at >= 0 and at < 40 and (" " not in bare[at:] or len(bare) < 60)


def is_label_line(text: str) -> bool:
    """Tell whether a line only announces what follows: few words and a colon at the end."""
    bare = text.strip("*_ ")
    return bare.endswith((":", "：")) and len(bare) < 60 and bare.count(" ") < 6


def is_end_mark(text: str) -> bool:
    """Tell whether a line marks the end of the text: `###`, `- ENDS -`, `-30-`."""
    bare = text.strip()
    if not bare or len(bare) > 24:
        return False
    word = bare.strip("#-–—~*=<>()_ ").lower()
    return (not word and bare.count("#") > 1) or (word in END_MARKS and (word != bare or bare.isupper()))


def is_boilerplate_head(text: str) -> bool:
    """Tell whether a line is the head of the issuer's description of itself, or such a head runs into one.

    A head that lost its line break is known by the name said twice: `About AcmeAcme is a maker of pans`.
    """
    bare = text[:240].strip("*_#: ")
    found = BOILERPLATE_HEAD.match(bare)
    rest = bare[found.end(1) :].lstrip() if found else ""
    if not rest or rest[0].islower() or rest[0].isdigit():
        return False
    if len(bare) < 100 and (not bare.endswith(ENDS) or rest.count(" ") < 4):
        return True
    return _is_twice(rest)


def _is_twice(rest: str) -> bool:
    first = rest.partition(" ")[0]
    for size in range(3, 60):
        again = rest[size : size + 1] == " "
        if rest.startswith(rest[:size], size + again):
            return True
    at = rest.find(first, len(first), 90) if len(first) > 2 else -1
    return at > 0 and rest[at - 1].isalnum()


def is_title(text: str) -> bool:
    """Tell whether a block may be a headline: no prose, no date, contact, address, announcement or mark."""
    bare = text.strip("*_ ")
    if (
        not any(map(str.isalpha, bare[:80]))
        or weight(bare) > 320
        or (len(bare) > 90 and bare.endswith(STOPS) and ends_sentence(bare))
    ):
        return False
    return not (
        is_date(bare)
        or is_contact(bare)
        or is_address(bare)
        or is_label_line(bare)
        or is_end_mark(bare)
        or is_dateline(bare)
    )


def is_weak_title(text: str) -> bool:
    """Tell whether a release head, label or notice looks like this title-like line.

    So do lines that are short or loud, and sentences: few headlines end with a stop.
    """
    bare = text.strip("*_#-–—|[]() ")
    if _is_headed(bare) or (bare.endswith(STOPS) and ends_sentence(bare)):
        return True
    words = count_words(bare)
    return weight(bare) < 22 or (words < 5 and weight(bare) < 45) or (bare.isupper() and words < 8)


def _is_headed(bare: str) -> bool:
    """Tell whether a line is a head and a short rest: `Source: Harrow Ltd`, `PAID CONTENT - Harrow Ltd`."""
    found = HEADED.fullmatch(bare)
    if not found or len(found["rest"].split()) > HEADED_WORDS or weight(found["rest"]) >= HEADED_REST:
        return False
    head = found["head"]
    if ":" in found["sign"] or "：" in found["sign"]:
        return len(head) < HEADED_WORD and " " not in head
    return head.count(" ") < HEADED_WORDS // 2 and not any(
        word[0].islower() for word in found["rest"].split()
    )
