"""Where does a text name an East Asian company in full, with its form?"""

import re

from presscheck.wordlists import words

COMPANY = re.compile(
    r"(?:株式会社|有限会社|주식회사) ?[^\s（()、。，「」『』:：]{1,20}(?: [A-Z][A-Za-z.&-]{1,20})?"
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

FORMS = ("株式会社", "有限会社", "주식회사", "有限公司", "㈜")
"""What `COMPANY` looks for, to pass over the texts without."""


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


LEGAL = re.compile(
    r"(?: (?:GmbH(?: & Co\. KG)?|AG|SE|KG|KGaA|eG|e\.V\.|Inc\.?|Corp\.?|Ltd\.?|Limited|LLC|plc|PLC|S\.p\.A\."
    r"|SpA|S\.r\.l\.|Srl|S\.A\.U?\.?|S\.L\.U?\.?|SAS|Lda\.?|Ltda\.?|N\.?V\.?|B\.?V\.?|AB|AS|ASA|A/S|ApS|Oyj?|Abp"
    r"|a\. ?s\.|s\. ?r\. ?o\.|Sp\. z o\.o\.|Kft\.?|Zrt\.?|Nyrt\.?)(?: \(publ\.?\))?)$"
)
"""Forms of company a name ends with."""

LONGEST = 60


def is_company(line: str) -> bool:
    """Tell whether a line is nothing but a company's name with its legal form."""
    if len(line) > LONGEST or not line[:1].isupper() or not LEGAL.search(line):
        return False
    parts = LEGAL.sub("", line).split()
    return 1 <= len(parts) <= MOST_WORDS and all(part[0].isupper() or part in JOINING for part in parts)


MOST_WORDS = 6
JOINING = words("& and und et e y of for für de di der van i og och +")
"""Words a company's name may hold in small letters."""
