"""How does a news item become a Document, whatever carried it?"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from presscheck.document import NOWHERE, Coverage, Document, Place, Role, Unreadable, Zone
from presscheck.original import Original
from presscheck.reading.draft import Draft, Passage, Piece, normalise
from presscheck.reading.limits import Limits
from presscheck.reading.news.tree import Parsed
from presscheck.reading.text import passage

FEEDS = ("rss", "atom")
"""Formats of files that hold several items as a rule."""

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
    share: float = 1.0
    reason: str = "over_budget"
    over: bool = False

    def note(self, name: str, value: object, place: Place = NOWHERE) -> None:
        """Add an administrative field; truth values and numbers as JSON writes them."""
        if isinstance(value, bool):
            value = "true" if value else "false"
        if isinstance(value, str | int | float):
            self.fields.append((name, str(value), place))

    def read(
        self, text: str, limits: Limits, *, html: bool | None = None, place: Place = NOWHERE
    ) -> "list[Piece]":
        """Return the pieces of a text and remember what of it was over the budget."""
        found = passage_of(text, limits, html=html, place=place)
        self.lose(found.coverage)
        return list(found.pieces)

    def lose(self, coverage: Coverage, reason: str = "") -> None:
        """Remember that a part of the item was not read, and why, in the words of a verdict."""
        self.share, self.reason = min(self.share, coverage.share), reason or self.reason
        self.over = self.over or coverage.over or (coverage.share < 1 and reason == "over_budget")
        self.notes += [note for note in coverage.notes if note not in self.notes]

    def document(self, fmt: str, limits: Limits, original: Original | None = None) -> Document | Unreadable:
        """Return the item as a Document, or that it has no text; `original` is the file it stands in."""
        draft = Draft(limits)
        draft.originals = {"": original} if original else {}
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
            return self._without_text(fmt)
        for name, value, place in self.fields:
            draft.add_field(name, value, place)
        coverage = Coverage(self.share, tuple(self.notes), self.over)
        return draft.build(fmt, declared_language=self.language, coverage=coverage, fragment=self.fragment)

    def _without_text(self, fmt: str) -> Unreadable:
        if self.share < 1:
            detail = f"Nothing of the item was read; {'; '.join(self.notes)}. Send it on its own."
            return Unreadable(self.reason, detail, fmt, self.fragment)
        detail = "The item has no text of its own. Ask the sender for the full text."
        return Unreadable("empty", detail, fmt, self.fragment)

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
    items: list[Item],
    fmt: str,
    limits: Limits,
    *,
    over: int = 0,
    parsed: Parsed | None = None,
    original: Original | None = None,
) -> tuple[Document | Unreadable, ...]:
    """Return one element an item, and one that says what was not read: `over` items, the rest of a file.

    Pictures and the like are left out beside items with text, and noted.
    """
    texts = [item for item in items if item.kind not in WITHOUT_TEXT or item.body] or items
    rest = _rest(items, fmt, limits, over, parsed)
    if len(texts) == 1 and not rest:
        texts[0].fragment = None
    left = len(items) - len(texts)
    for item in texts:
        if left:
            item.notes.append(f"{left} items without text (pictures, sound, film) were left out")
    original = parsed.original if parsed else original
    result = [item.document(fmt, limits, original) for item in texts]
    if rest:
        result.append(Unreadable(rest[0], rest[1], fmt, "more"))
    return tuple(result)


def _rest(
    items: list[Item], fmt: str, limits: Limits, over: int, parsed: Parsed | None
) -> tuple[str, str] | None:
    """Return why a part of the file that may hold more items was not read, in words for the desk."""
    if over > 0:
        why = f"{over} items after the first {limits.members} were not read."
        return "over_budget", f"{why} Send them in smaller files."
    more = len(items) > 1 or fmt in FEEDS or all(item.share == 1 for item in items)
    if parsed is not None and parsed.reason and more:
        why = f"Not all of the file was read, and items may be missing: {'; '.join(parsed.notes)}."
        return parsed.reason, f"{why} Ask for the rest, or send it in smaller files."
    return None


def passage_of(text: str, limits: Limits, *, html: bool | None = None, place: Place = NOWHERE) -> Passage:
    """Return the pieces of a body that is HTML or plain text; None lets its look decide."""
    if html or (html is None and "<" in text and "</" in text):
        from presscheck.reading.html.reader import passage as passage_of_page

        found = passage_of_page(text, limits)
    else:
        found = passage(text, limits)
    for piece in found.pieces:
        piece.place = _inside(place, piece.place)
    return found


def _inside(place: Place, inner: Place) -> Place:
    """Return the place of a block in a text that stands at `place`; a pointer names all of the text."""
    around = place.path or ""
    path = around if around.startswith("/") or not inner.path else f"{around}/{inner.path}".strip("/")
    return Place(place.line, place.column, path=path or None)


def code_of(language: object) -> str | None:
    """Return the two-letter code of a language tag, or None."""
    tag = language.replace("_", "-").partition("-")[0].strip().lower() if isinstance(language, str) else ""
    return tag if len(tag) == 2 and tag.isalpha() else None
