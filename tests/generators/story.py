"""One release in parts, from which every format is made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """The parts of a release in reading order; an empty part is left out."""

    label: str
    headline: str
    paragraphs: tuple[str, ...]
    boilerplate: tuple[str, str] = ("", "")
    contact: str = ""
    source: str = ""
    language: str = "en"
    last: str = ""

    def tail(self) -> tuple[str, ...]:
        """Return what follows the text: boilerplate, contact, source, last label."""
        return tuple(part for part in (*self.boilerplate, self.contact, self.source, self.last) if part)


WORKSHOP = Story(
    label="ADVERTISEMENT",
    headline="Harrow & Vale opens its first repair workshop in Leeds",
    paragraphs=(
        "LEEDS, England, March 3, 2026 /PRNewswire/ -- Harrow & Vale, the maker of cast-iron cookware, "
        "opened a workshop on Call Lane today in which customers can have pans of any brand ground.",
        "The workshop employs eleven people, among them four apprentices who began in September. A repair "
        "costs between eight and thirty pounds and takes two days.",
        '"A good pan should outlive its owner," said Martha Vale, who founded the company with her brother.',
    ),
    boilerplate=(
        "About Harrow & Vale",
        "Harrow & Vale makes cookware in Sheffield and sells it in nineteen countries.",
    ),
    contact="Media contact: Tom Okafor, press@harrowvale.example, +44 113 496 0000",
    source="SOURCE Harrow & Vale",
)

BOAT = Story(
    label="Anzeige",
    headline="Elektroboot aus Hard läuft vom Stapel",
    paragraphs=(
        "Bregenz, 9. Februar 2026 (ots) - Die Bodenseewerft Ammann hat in Hard ihr erstes Elektroboot vom "
        "Stapel gelassen. Das zehn Meter lange Boot fährt mit einer Ladung sechs Stunden.",
        "Die Batterien lassen sich in einer halben Stunde tauschen, die Hülle besteht aus Fichtenholz aus "
        "dem Bregenzerwald. Das Boot wird ab Mai zwischen Bregenz und Lindau verkehren.",
    ),
    boilerplate=(
        "Über die Bodenseewerft Ammann",
        "Die Werft baut seit 1921 Holzboote und beschäftigt dreißig Menschen.",
    ),
    contact="Pressekontakt: Jonas Rhomberg, presse@werft-ammann.example",
    source="Original-Content von: Bodenseewerft Ammann, übermittelt durch news aktuell",
    language="de",
)
