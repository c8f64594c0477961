"""What does the reader of a line of Markdown see, and where do its links lead?"""

import html
import re

from presscheck.reading.addresses import Links, links_in
from presscheck.reading.draft import normalise

TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<picture>!?)\[(?P<label>[^\[\]]{0,600})\]\(<?(?P<target>[^()\[\]<>\s]{0,2000})"
    r"(?:\([^()\[\]\s]{0,300}\)[^()\[\]\s]{0,300})?>?(?:\s{1,4}\"[^\"\n]{0,300}\")?\)"
    r"|<(?P<auto>(?:https?://|mailto:)[^<>\s]{1,2000})>"
    r"|<(?P<mail>[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255})>"
    r"|<!--(?P<comment>[^<>]{0,2000})-->"
    r"|<(?P<tag>/?[A-Za-z][^<>]{0,300})>"
    r"|~~(?P<struck>[^~\n]{1,300})~~"
    r"|(?P<mark>\*{1,3}|_{1,3}|~~|`{1,3})"
)
"""Every quantifier is bounded and every class stops where the next token of its kind begins."""


class Inline:
    """Builds the visible text of one block with its links, and keeps what is not shown in `hidden`."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.links: list[tuple[int, int, str, tuple[str, ...]]] = []
        self.hidden: list[str] = []

    def put(self, text: str) -> None:
        """Add shown text."""
        if text:
            self.parts.append(text)
            self.length += len(text)

    def plain(self, text: str) -> None:
        """Add text between two marks; addresses written out are links."""
        shown = normalise(html.unescape(text) if "&" in text else text)
        for start, end, href, rel in links_in(shown):
            self.links.append((self.length + start, self.length + end, href, rel))
        self.put(shown)

    def link(self, label: str, href: str) -> None:
        """Add a link; a label may hold emphasis."""
        start = self.length
        self.put(normalise(html.unescape(label)).replace("**", "").replace("`", ""))
        if self.length > start:
            self.links.append((start, self.length, href, ()))

    def finished(self) -> tuple[str, Links]:
        """Return the text without white space around it, and the links that lie in it."""
        whole = "".join(self.parts)
        lead = len(whole) - len(whole.lstrip())
        text = whole.strip()
        shifted = ((a - lead, min(b - lead, len(text)), href, rel) for a, b, href, rel in self.links)
        return text, tuple(link for link in shifted if 0 <= link[0] < link[1])


def visible(text: str) -> tuple[str, Links, tuple[str, ...]]:
    """Return the text that `text` shows, its links, and what it keeps from readers."""
    inline = Inline()
    at = 0
    paired = _paired(text)
    for found in TOKEN.finditer(text):
        inline.plain(text[at : found.start()])
        _token(found, inline, text, paired)
        at = found.end()
    inline.plain(text[at:])
    shown, links = inline.finished()
    return shown, links, tuple(inline.hidden)


def _paired(text: str) -> frozenset[str]:
    return frozenset(mark for mark in ("*", "_", "`") if text.count(mark) % 2 == 0)


def _token(found: re.Match[str], inline: Inline, text: str, paired: frozenset[str]) -> None:
    if found["mark"]:
        inline.put("" if _emphasis(found, text, paired) else found[0])
    elif found["escaped"]:
        inline.put(found["escaped"])
    elif found["auto"]:
        inline.link(found["auto"].removeprefix("mailto:"), found["auto"])
    elif found["mail"]:
        inline.link(found["mail"], f"mailto:{found['mail']}")
    elif found["comment"] is not None:
        inline.hidden.append(found["comment"])
    elif found["struck"]:
        inline.hidden.append(found["struck"])
    elif found["tag"]:
        inline.put("\n" if found["tag"].lower().startswith("br") else "")
    elif found["picture"]:
        inline.hidden.append(found["label"])
    else:
        inline.link(found["label"], found["target"])


def _emphasis(found: re.Match[str], text: str, paired: frozenset[str]) -> bool:
    mark = found[0]
    if len(mark) > 1 and mark[0] != "_":
        return True
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    if mark[0] == "_" and before.isalnum() and after.isalnum():
        return False
    lonely = (not before or before.isspace()) and (not after or after.isspace())
    return mark[0] in paired and not lonely
