"""Where does the opening of a text name a company in full, or who posted it?"""

import re
from collections.abc import Iterator

from presscheck.document import Role
from presscheck.marking.attribution.lines import Scene
from presscheck.wordlists import words

COMPANY = re.compile(
    r"(?:株式会社|有限会社|合同会社|주식회사|[一公][般益][財社]団法人|独立行政法人|学校法人)[ \u3000]?"
    r"[^\s（()、。，「」『』:：]{1,20}(?: [A-Z][A-Za-z.&-]{1,20})?"
    r"|[^\s（()、。，「」『』:：はが]{1,20}(?:株式会社|有限公司|㈜)"
)
"""East Asian company names: the form of company stands before or after the name."""

PARTICLE = re.compile("[はがをのにもと](?=[\u4e00-\u9fff0-9])")
"""What ends a Japanese name within a sentence: a particle before a Chinese character or a digit."""

VERBAL = "るたの"
"""A form of company behind these opens the next name: what stands before it is a clause."""

SHORTEST = 5
"""Characters of a company's name with its form, before which no particle is looked for."""

LONGEST_FORM = 4
"""Letters of the longest form of company that may open the next name."""

FORMS = ("株式会社", "有限会社", "合同会社", "주식회사", "有限公司", "㈜", "団法人", "行政法人", "学校法人")
"""What `COMPANY` looks for, to pass over the texts without."""


LEGAL = re.compile(
    r"(?: (?:GmbH(?: & Co\. KG)?|AG|SE|KG|KGaA|eG|e\.V\.|Inc\.?|Corp\.?|Ltd\.?|Limited|LLC|plc|PLC|S\.p\.A\."
    r"|SpA|S\.r\.l\.|Srl|S\.A\.U?\.?|S\.L\.U?\.?|SAS|Lda\.?|Ltda\.?|N\.?V\.?|B\.?V\.?|AB|AS|ASA|A/S|ApS|Oyj?|Abp"
    r"|a\. ?s\.|s\. ?r\. ?o\.|Sp\. z o\.o\.|Kft\.?|Zrt\.?|Nyrt\.?)(?: \(publ\.?\))?)$"
)
"""Forms of company a name ends with."""

TICKER = re.compile(r"([A-Z][^()\n]{1,50}) \([A-Za-z .]{2,20}: ?[A-Z0-9.]{1,8}\) ?:?$")
"""`Acme (Paris:AC):` alone on a line, as regulated news name who speaks."""

LONGEST = 60
"""Characters of a company's name on a line of its own."""

MOST_WORDS = 6
"""Words of such a name, and parts of a line that says who posted a text."""

JOINING = words("& and und et e y of for für de di der van i og och +")
"""Words a company's name may hold in small letters."""

POSTED = (
    "pressmeddelande", "pressemeddelelse", "pressemelding", "tiedote", "press release", "pressrelease",
    "news release", "pressemitteilung", "medienmitteilung", "persbericht", "comunicato stampa",
    "nota de prensa", "communiqué de presse", "tisková zpráva", "informacja prasowa", "julkaistu",
    "publicerad", "publiceret", "publisert", "nyhet", "meddelelse",
)  # fmt: skip
"""What a newsroom calls the text in the line that says who posted it, and when."""

CLOCK = re.compile(r"\d:\d\d|klo? \d\d?[.:]\d\d")
PARTING = re.compile(r" [|–-] ")
LONGEST_POST = 120
"""Characters of such a line."""

PERSON = (2, 3)
"""Words of a person's name."""

OPENING = 1_200
"""The headline and the first paragraphs end within this many characters."""

TOP = 12
"""Lines at the top in which the sender's name may stand alone."""

type Found = tuple[str, int, int, float, str]
"""A name, its offsets, how much it weighs and why."""


def first_company(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the offsets of the first company's name between two offsets of `text`, or None."""
    opening = text[start:end]
    if opening.isascii() or not any(form in opening for form in FORMS):
        return None
    match = COMPANY.search(text, start, end)
    if match and match.group().endswith(FORMS) and match.group().rstrip("株式会社有限公司㈜")[-1:] in VERBAL:
        match = COMPANY.search(text, match.end() - LONGEST_FORM, end)
    if match is None:
        return None
    particle = PARTICLE.search(match.group(), SHORTEST)
    return match.start(), match.start() + particle.start() if particle else match.end()


def is_company(line: str) -> bool:
    """Tell whether a line is nothing but a company's name with its legal form."""
    if len(line) > LONGEST or not line[:1].isupper() or not LEGAL.search(line):
        return False
    parts = LEGAL.sub("", line).split()
    return 1 <= len(parts) <= MOST_WORDS and all(part[0].isupper() or part in JOINING for part in parts)


def posted_by(line: str) -> str:
    """Return the name between the time and the kind of text: `5.12.2025 15:00 CET | Acme | Pressmelding`."""
    if "|" not in line and " - " not in line and " – " not in line:
        return ""
    if len(line) > LONGEST_POST or not CLOCK.search(line):
        return ""
    if not any(word in line.casefold() for word in POSTED):
        return ""
    parts = (part.strip() for part in PARTING.split(line)[:MOST_WORDS])
    return next((part for part in parts if _is_sender(part)), "")


def carried_for(line: str) -> str:
    """Return who speaks in a regulatory wire's first line: `EQS-News: Acme AG / Key word(s): X`."""
    if " / " not in line:
        return ""
    head, colon, rest = line.partition(": ")
    name, slash, words = rest.partition(" / ")
    if not (colon and slash and ":" in words) or not head.isascii() or not head.replace("-", "").isalnum():
        return ""
    return name.strip() if _is_sender(name) and len(name) <= LONGEST else ""


def _is_sender(part: str) -> bool:
    return part[:1].isupper() and not any(map(str.isdigit, part)) and not part.casefold().startswith(POSTED)


def _behind_person(said: str) -> int:
    """Return where the company begins behind the name of who works there: `Ada Low, Low Tools Ltd`."""
    person, comma, company = said.partition(", ")
    known = comma and len(company.split()) > 1 and is_company(company)
    words = person.split()
    return len(person) + len(comma) if known and len(words) in PERSON and all(map(str.istitle, words)) else 0


def senders(scene: Scene) -> Iterator[Found]:
    """Yield companies named in the opening: in full, on a line of their own, or as who posted the text."""
    start = scene.lines[0].start if scene.lines else 0
    if span := first_company(scene.text, start, start + OPENING):
        yield scene.text[slice(*span)], *span, 2.4, "a company's name in the opening"
    short = (line for line in scene.lines[:TOP] if line.length <= LONGEST_POST and line.role is not Role.CELL)
    for line in short:
        said = scene.of(line)
        if is_company(said):
            at = line.start + _behind_person(said)
            yield scene.text[at : line.end], at, line.end, 2.6, "a company's name on a line of its own"
            return
        if "(" in said and (match := TICKER.match(said)):
            name = match.group(1)
            yield name, line.start, line.start + len(name), 3.0, "a company's name with its ticker on a line"
            return
        if name := carried_for(said) or posted_by(said):
            at = line.start + said.index(name)
            yield name, at, at + len(name), 3.0, "the line that says who posted it"
            return
