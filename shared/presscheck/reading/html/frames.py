"""What does a page show in a frame that it writes itself, in the attribute `srcdoc`?"""

from collections.abc import Iterator

import turbohtml

FRAMES = 20
"""Frames of one page that are read."""
BEYOND = f"frames after the first {FRAMES} were not read"
LEFT = frozenset(("html", "head", "body", "title", "style", "script"))
"""Tags of a frame that are the page's already, or say nothing of what stands around the frame."""
CODE = frozenset(("title", "style", "script"))


class Framed:
    """A token of a frame, at the place of the element that holds it."""

    __slots__ = ("attrs", "col", "data", "line", "self_closing", "tag", "type")

    def __init__(self, token: turbohtml.Token, holder: "Met") -> None:
        self.type, self.tag, self.data, self.attrs = token.type, token.tag, token.data, token.attrs
        self.self_closing = token.self_closing
        self.line: int = holder.line
        self.col: int = holder.col


type Met = turbohtml.Token | Framed


def tokens_of(srcdoc: str, holder: Met) -> Iterator[Framed]:
    """Yield the tokens of what a frame shows."""
    kinds, code = turbohtml.TokenType, False
    for token in turbohtml.tokenize(srcdoc):
        if token.type is kinds.TEXT and code:
            continue
        if token.tag in CODE:
            code = token.type is kinds.START_TAG
        if token.tag not in LEFT:
            yield Framed(token, holder)
