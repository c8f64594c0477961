"""How much of a release may be read before a reader gives up?"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Limits:
    """Budgets of every reader; over one of them reading stops, and the coverage or the verdict says so.

    size: bytes of a release, packed and unpacked. The largest real release met was a 6 MB PDF.
    characters: of text kept. A release of a million words is no release.
    blocks: of text. Long releases have 2,000; each block costs some 20 microseconds to place.
    depth: of nested elements. Real pages stay below 100; expat and our own stacks carry more.
    members: of an archive, parts of a mail, items of a feed. A day of a busy wire fits.
    pages: of a PDF. Annual reports have 400.
    expansion: unpacked bytes for each packed one, and entity text for each byte of XML. Text packs 3 to 20
    times; bombs start at 1,000.
    nesting: parts in parts, of mails and archives. Real mails nest 4 deep.
    seconds: for native code in a child process. Slow honest PDFs take 2.
    """

    size: int = 20_000_000
    characters: int = 5_000_000
    blocks: int = 20_000
    depth: int = 512
    members: int = 200
    pages: int = 500
    expansion: int = 100
    nesting: int = 8
    seconds: float = 10.0

    def inner(self) -> "Limits":
        """Return the budget of a release inside this one: half the room, a quarter of the members."""
        return replace(
            self,
            size=self.size // 2,
            characters=self.characters // 2,
            members=max(self.members // 4, 1),
            nesting=self.nesting // 2,
        )
