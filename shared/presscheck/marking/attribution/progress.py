"""What was read of the head of a line so far?"""

from dataclasses import dataclass, field

from presscheck.marking.attribution.atoms import Atom, Part


@dataclass
class Reading:
    """What was read of a line so far; `enclosed`: brackets hold place or date; `emptied`: nothing."""

    atoms: list[Atom]
    text: str
    at: int = 0
    core: int = 0
    places: list[Atom] = field(default_factory=list)
    dates: list[Atom] = field(default_factory=list)
    wires: list[Atom] = field(default_factory=list)
    issuer: Atom | None = None
    bracketed: bool = False
    enclosed: bool = False
    emptied: bool = False
    ended: Part | None = None

    @property
    def place(self) -> str:
        """The places read, from the first to the last, with what joins them."""
        return self.text[self.places[0].start : self.places[-1].end].strip(" ,") if self.places else ""

    def said(self, atom: Atom) -> str:
        """Return the text of an atom."""
        return self.text[atom.start : atom.end]

    def take(self) -> Atom:
        """Count the next atom in; return it."""
        atom = self.atoms[self.at]
        self.core = atom.end
        self.ended = None
        return atom

    def peek(self, ahead: int = 0) -> Part | None:
        """Return what the atom `ahead` of the next one is, or None behind the last."""
        at = self.at + ahead
        return self.atoms[at].part if at < len(self.atoms) else None
