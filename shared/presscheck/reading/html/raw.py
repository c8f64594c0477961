"""Which words does raw markup hold, as in noscript, that a tokenizer hands over as one text?"""

import turbohtml

RAW_LIMIT = 4_000
"""Characters of raw markup that are looked at."""


def words_in(markup: str) -> str:
    """Return the text of raw markup without its tags, scripts and styles."""
    return " ".join(_texts(markup))


def _texts(markup: str) -> list[str]:
    kinds = turbohtml.TokenType
    texts, code = [], False
    for token in turbohtml.tokenize(markup):
        if token.type is kinds.START_TAG:
            code = token.tag in ("style", "script")
        elif token.type is kinds.TEXT and not code:
            texts.append(token.data or "")
    return texts
