"""How does a news item become a Document, whatever carried it?"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from presscheck.document import NOWHERE, Coverage, Document, Place, Role, Unreadable, Zone
from presscheck.reading.draft import Draft, Piece, normalise
from presscheck.reading.limits import Limits
from presscheck.reading.text import paragraphs

WITHOUT_TEXT = ("picture", "graphic", "video", "audio", "animated")
"""Kinds of items that carry no text by their nature."""


@dataclass(slots=True)
class Item:
    """What a reader of one news item sees, and its administrative fields, in order."""

    headline: str = ""
    headline_at: Place = NOWHERE
    above: list[Piece] = field(default_factory=list)
    deck: list[tuple[str, str, Place]] = field(default_factory=list)
    body: list[Piece] = field(default_factory=list)
    after: list[Piece] = field(default_factory=list)
    fields: list[tuple[str, str, Place]] = field(default_factory=list)
    language: str | None = None
    fragment: str | None = None
    kind: str = ""
    notes: list[str] = field(default_factory=list)

    def note(self, name: str, value: object, place: Place = NOWHERE) -> None:
        """Add an administrative field; truth values and numbers as JSON writes them."""
        if isinstance(value, bool):
            value = "true" if value else "false"
        if isinstance(value, str | int | float):
            self.fields.append((name, str(value), place))

    def document(self, fmt: str) -> Document | Unreadable:
        """Return the item as a Document, or that it has no text."""
        draft = Draft()
        for piece in self.above:
            draft.add(piece)
        draft.add(
            Piece(
                _flat(self.headline),
                Role.HEADING,
                1,
                Zone.HEADLINE,
                because="headline",
                place=self.headline_at,
            )
        )
        lead = _flat(" ".join(piece.text for piece in self.body[:4]))
        for why, text, place in self.deck:
            if _flat(text) not in ("", _flat(self.headline)) and _flat(text) not in lead:
                draft.add(Piece(_flat(text), zone=Zone.DECK, because=why, place=place))
        for piece in self._without_headline():
            draft.add(piece)
        for piece in self.after:
            piece.zone = piece.zone or Zone.FOOTER
            draft.add(piece)
        if not any(piece.zone is not Zone.HEADLINE and not piece.hidden for piece in draft.pieces):
            detail = "The item has no text of its own. Ask the sender for the full text."
            return Unreadable("empty", detail, fmt, self.fragment)
        for name, value, place in self.fields:
            draft.add_field(name, value, place)
        coverage = Coverage(notes=tuple(self.notes))
        return draft.build(fmt, declared_language=self.language, coverage=coverage, fragment=self.fragment)

    def _without_headline(self) -> Iterable[Piece]:
        title = _flat(self.headline)
        return (
            piece
            for at, piece in enumerate(self.body)
            if at > 3 or not title or _flat(piece.text) != title or len(self.body) == 1
        )


def _flat(text: str) -> str:
    return " ".join(normalise(text).split())


def documents(
    items: list[Item], fmt: str, limits: Limits, over: int = 0
) -> tuple[Document | Unreadable, ...]:
    """Return one element an item, and one that says how many were `over` the limit and not read.

    Pictures and the like are left out beside items with text, and noted.
    """
    texts = [item for item in items if item.kind not in WITHOUT_TEXT or item.body] or items
    if len(texts) == 1 and not over:
        texts[0].fragment = None
    left = len(items) - len(texts)
    for item in texts:
        if left:
            item.notes.append(f"{left} items without text (pictures, sound, film) were left out")
    result = [item.document(fmt) for item in texts]
    if over > 0:
        detail = f"{over} items after the first {limits.members} were not read."
        result.append(Unreadable("over_budget", f"{detail} Send them in smaller files.", fmt, "more"))
    return tuple(result)


def body_of(text: str, limits: Limits, *, html: bool | None = None, place: Place = NOWHERE) -> list[Piece]:
    """Return the pieces of a body that is HTML or plain text; None lets its look decide."""
    if html or (html is None and "<" in text and "</" in text):
        from presscheck.reading.html.reader import pieces_of

        pieces = list(pieces_of(text, limits))
    else:
        pieces = list(paragraphs(normalise(text)))
    for piece in pieces:
        piece.place = Place(place.line, place.column, path=place.path or piece.place.path)
    return pieces


def code_of(language: object) -> str | None:
    """Return the two-letter code of a language tag, or None."""
    tag = language.replace("_", "-").partition("-")[0].strip().lower() if isinstance(language, str) else ""
    return tag if len(tag) == 2 and tag.isalpha() else None
