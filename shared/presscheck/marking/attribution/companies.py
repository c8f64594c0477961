"""Where does a text name an East Asian company in full, with its form?"""

import re

COMPANY = re.compile(
    r"(?:株式会社|有限会社|주식회사)[^\s（()、。，「」『』:：]{1,20}|[^\s（()、。，「」『』:：はが]{1,20}(?:株式会社|有限公司|㈜)"
)
"""East Asian company names: the form of company stands before or after the name."""

PARTICLE = re.compile("[はがをのにもと](?=[\u4e00-\u9fff0-9])")
"""What ends a Japanese name within a sentence: a particle before a Chinese character or a digit."""

SHORTEST = 5
"""Characters of a company's name with its form, before which no particle is looked for."""

FORMS = ("株式会社", "有限会社", "주식회사", "有限公司", "㈜")
"""What `COMPANY` looks for, to pass over the texts without."""


def first_company(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the offsets of the first company's name between two offsets of `text`, or None."""
    opening = text[start:end]
    if opening.isascii() or not any(form in opening for form in FORMS):
        return None
    match = COMPANY.search(text, start, end)
    if match is None:
        return None
    particle = PARTICLE.search(match.group(), SHORTEST)
    return match.start(), match.start() + particle.start() if particle else match.end()
