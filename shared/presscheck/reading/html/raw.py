"""Which words does markup hold that is no part of the tree: raw text as in noscript, and comments?"""

import turbohtml

RAW_LIMIT = 4_000
"""Characters of raw markup that are looked at."""


HIDDEN_LIMIT = 300
"""Characters of text inside noscript, templates and comments up to which it may be a label."""
CODE = frozenset("<>{}[]=;/\\#")
"""Signs of a comment that is code or a marker of the page builder."""


def is_remark(comment: str) -> bool:
    """Tell whether a comment, stripped of white space, holds words rather than code."""
    return (
        3 < len(comment) <= HIDDEN_LIMIT
        and comment[0].isalpha()
        and not any(sign in comment for sign in CODE)
    )


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
