"""Where does each block of a release stand: before the headline, in the text, or after it?

For formats that have no zones of their own. The form of the blocks decides, not their words, so that one
set of rules serves every language.
"""

from typing import TYPE_CHECKING

from presscheck.document import Role, Zone
from presscheck.reading import traits

if TYPE_CHECKING:
    from presscheck.reading.draft import Piece

NEAR = 40
"""Blocks from the top among which a headline is looked for; releases have at most some 20 lines before it."""

SHARE, SHARE_WEAK = 0.6, 0.3
"""How much of the prose may follow what opens the footer: a sure opener (a head, an end mark), and a
weak one (an address in passing)."""

SLACK = 900
"""Weighted characters of prose that may always follow an opener: one notice and one description."""


def assign(pieces: list["Piece"]) -> None:
    """Give a zone to every piece that has none yet, from the order and form of all that are shown."""
    given = next((at for at, piece in enumerate(pieces) if piece.zone is Zone.HEADLINE), None)
    for piece in pieces[:given] if given else ():
        if piece.zone is None and not piece.slot:
            piece.zone, piece.because = Zone.BANNER, piece.because or "before the headline"
    shown = [piece for piece in pieces if piece.zone is None and not piece.hidden and not piece.slot]
    headline = _headline(shown) if given is None else None
    start = 0 if headline is None else headline + 1
    body = _body(shown, start)
    footer = _footer(shown, body)
    for at, piece in enumerate(shown):
        piece.zone, why = _zone(at, headline, body, footer)
        piece.because = f"{piece.because}; {why}" if piece.because else why
    _settle(pieces)


def _zone(at: int, headline: int | None, body: int, footer: int) -> tuple[Zone, str]:
    if headline is not None and at < headline:
        return Zone.BANNER, "before the headline"
    if at == headline:
        return Zone.HEADLINE, "first title-like block"
    if at < body:
        return Zone.DECK, "between headline and text"
    if at < footer:
        return Zone.BODY, "text"
    return Zone.FOOTER, "after the text"


def _settle(pieces: list["Piece"]) -> None:
    zone = Zone.BANNER if any(piece.zone is Zone.HEADLINE for piece in pieces) else Zone.BODY
    for piece in pieces:
        if piece.zone is None:
            piece.zone = Zone.ASIDE if piece.slot else zone
        elif piece.zone is Zone.HEADLINE:
            zone = Zone.DECK
        elif piece.zone in (Zone.BODY, Zone.FOOTER):
            zone = piece.zone


def _headline(shown: list["Piece"]) -> int | None:
    head = shown[:NEAR]
    marked = _marked(head)
    if marked is not None:
        return marked
    stop = next((at for at, piece in enumerate(head) if _opens_text(piece)), len(head))
    titles = [at for at in range(stop) if traits.is_title(head[at].text)]
    contacts = [at for at in range(stop) if traits.is_contact(head[at].text)]
    strong = [at for at in titles if not traits.is_weak_title(head[at].text)]
    after = [at for at in strong if contacts and at > contacts[-1]]
    return next(iter(after or strong), _wordiest(head, titles))


def _wordiest(head: list["Piece"], titles: list[int]) -> int | None:
    """Return the first of the weak titles with most words: a label above a short headline has fewer.

    A sentence is one only where there is nothing else.
    """
    plain = [at for at in titles if not traits.ends_sentence(head[at].text)]
    return max(plain or titles, key=lambda at: traits.count_words(head[at].text), default=None)


def _marked(head: list["Piece"]) -> int | None:
    headings = [at for at, piece in enumerate(head) if piece.role is Role.HEADING]
    if not headings:
        return None
    prose = [at for at, piece in enumerate(head) if _opens_text(piece)]
    early = [at for at in headings if len([one for one in prose if one < at]) < 2]
    for level in sorted({head[at].level for at in early}):
        same = [at for at in early if head[at].level == level]
        strong = [at for at in same if not traits.is_weak_title(head[at].text)]
        if strong:
            return strong[0]
    return early[0] if early else None


def _opens_text(piece: "Piece") -> bool:
    if piece.role is Role.HEADING:
        return False
    return traits.is_prose(piece.text) or traits.is_dateline(piece.text)


def _body(shown: list["Piece"], start: int) -> int:
    for at in range(start, len(shown)):
        if _opens_text(shown[at]):
            return at
    return start


def _footer(shown: list["Piece"], body: int) -> int:
    prose = [
        traits.weight(piece.text) if piece.role is not Role.HEADING and traits.is_prose(piece.text) else 0
        for piece in shown
    ]
    last = max((at for at in range(body, len(shown)) if prose[at]), default=body)
    left = total = sum(prose[body:])
    for at in range(body + 1, len(shown)):
        left -= prose[at - 1]
        if left > max(total * SHARE, SLACK):
            continue
        share = _opening(shown, at)
        if share and left <= max(total * share, SLACK):
            return at
    return _tail(shown, last + 1)


def _opening(shown: list["Piece"], at: int) -> float:
    text = shown[at].text
    if traits.is_end_mark(text) or traits.is_boilerplate_head(text):
        return SHARE
    if traits.is_label_line(text) or (":" in text[:40] and len(text) < 100 and not traits.is_contact(text)):
        following = shown[at + 1 : at + 5]
        return SHARE if any(traits.is_contact(piece.text) for piece in following) else 0.0
    if traits.is_prose(text) and len(text) > traits.LONG_PROSE:
        return 0.0
    return SHARE_WEAK if traits.is_contact(text) or traits.is_address(text) else 0.0


def _tail(shown: list["Piece"], start: int) -> int:
    while start < len(shown) and shown[start].role in (Role.ITEM, Role.CELL, Role.QUOTE):
        start += 1
    return start
