"""Which rule makes what was read of a line the dateline of a text?"""

from presscheck.document import Zone
from presscheck.marking.attribution.atoms import DASHES, Part
from presscheck.marking.attribution.companies import is_company
from presscheck.marking.attribution.fillers import BEFORE_DATE
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.places import capitals, caseless
from presscheck.marking.attribution.progress import Reading
from presscheck.marking.attribution.register import AGENCIES, register_of
from presscheck.marking.attribution.trailers import stands
from presscheck.wordlists import words

HEADED = "place and date behind a release head open the text"

HEAD = 8
"""Letters of a release head; the other fillers of a dateline are shorter."""

CODED = 3
"""A bracket around a code is this many parts."""

LONGEST_CODE = 8
MOST_WORDS = 2
SHORTEST, LONGEST = 5, 30
"""Letters of a place before a point."""

NOUN_LANGUAGES = ("de", "lb")
"""Languages that write every noun with a capital."""

UNPARTED = ("sv", "no", "da", "fi", "cs", "sk", "hu")
"""Languages that put no comma between place and date."""

DONE = words(
    "publicerad publicerat uppdaterad uppdaterat skapad ändrad datum pressmeddelande nyhet publisert "
    "oppdatert dato pressemelding nyheter publiceret opdateret offentliggjort pressemeddelelse nyhed "
    "julkaistu päivitetty muokattu tiedote päivämäärä publikováno aktualizováno vydáno datum aktuality "
    "published posted updated released issued date created dated embargo event deadline version "
    "veröffentlicht erstellt stand aktualisiert termin ausgabe publié publiée créé pubblicato pubblicata "
    "aggiornato data publicado publicada actualizado fecha gepubliceerd geplaatst bijgewerkt opublikowano "
    "zaktualizowano yayınlandı tarih опубликовано дата δημοσιεύτηκε uverejnené aktualizované megjelent "
    "frissítve dátum vytvořeno den idag today"
)
"""Words that stand before the day of a page, not of a place."""

PARTS = frozenset("(（[,，")
"""What parts place and agency; a name before a slash is a photographer's."""

BRACKETED = 5
"""A place, a bracket around words and the text behind it are this many parts."""


def opens_text(scene: Scene, line: Line, reading: Reading) -> str:
    """Return the rule under which what was read is a dateline, or an empty string."""
    closed = reading.ended is not None or reading.core >= line.end
    if reading.wires and (reading.bracketed or (closed and (reading.places or reading.dates))):
        if _is_credit(scene, line, reading):
            return ""
        return "opens with a wire" if not reading.places else "a place and a wire open the text"
    if reading.emptied and capitals(reading.place):
        return "a place and brackets that lost their wire open the text"
    if reading.dates and reading.places and (because := _dated(scene, line, reading, closed=closed)):
        return because
    if not _capital(scene, reading):
        return ""
    if line.length >= scene.long and (because := _before_text(scene, line, reading)):
        return because
    if not reading.places and reading.ended is Part.DASH and scene.opens_body(line) and in_brackets(reading):
        return "a name in brackets and a dash open the text"
    return ""


def _is_credit(scene: Scene, line: Line, reading: Reading) -> bool:
    """`Jane Doe /AFP`, `BNS 26.10.2020 13:44`: alone on a line, an agency credits a picture or a page.

    Before a text, an agency's name behind another without a sign (`Acme TT`) is a part of it.
    """
    known = register_of(scene.policy).kinds
    kinds = {known.get(atom.wire, "") for atom in reading.wires}
    if not kinds <= AGENCIES or caseless(reading.place):
        return False
    alone = line.length < scene.long and reading.core >= line.end
    if not reading.places:
        return alone
    if reading.dates or PARTS.intersection(scene.text[line.start : reading.core]):
        return False
    return alone or not (reading.bracketed or capitals(reading.place))


def _dated(scene: Scene, line: Line, reading: Reading, *, closed: bool) -> str:
    """A place and a date, and what parts them off the text."""
    if reading.ended or (closed and _parted(reading)):
        return "a place and a date open the text"
    if reading.wires or (reading.enclosed and _sure(scene, line, reading)):
        return "a place, a date and a wire or brackets open the text"
    if _follows_head(reading):
        return HEADED if _parted(reading, dashed=True) else ""
    if closed and scene.markers.get("release"):
        if len(reading.places) > 1 and _parted(reading, dashed=True):
            return "a place in two parts and a date stand alone in a release"
        if _is_day(reading) and (scene.language in UNPARTED or _in_words(reading)):
            return "a place and a date stand alone in a release"
    return ""


def _is_day(reading: Reading) -> bool:
    """`Norrby 2026-05-04`: a whole date, and before it no word for what was done that day."""
    place, date = reading.places[-1], reading.dates[0]
    between = reading.text[place.end : date.start]
    apart = (between.isspace() or between.strip() in BEFORE_DATE) and len(reading.place.split()) <= MOST_WORDS
    return apart and bool(date.iso) and reading.place.casefold() not in DONE


def _before_text(scene: Scene, line: Line, reading: Reading) -> str:
    """Weaker signs, which count before a paragraph only."""
    if reading.dates and reading.places and line in scene.paragraphs[:2]:
        if _coded(reading):
            return "a place, a date and a code in brackets open the text"
        if _runs_on(scene, reading):
            return "a place, a comma and a date open the text"
    if reading.ended is Part.DASH and _stopped(scene, reading) and line in scene.paragraphs[:2]:
        return "a place, a point and a dash open the text"
    if _before_bracket(reading) and scene.opens_body(line) and stands(scene):
        return "a place and a bracket open a text that a wire carries"
    if reading.dates and reading.ended and _in_words(reading):
        return "a date and a dash open the text"
    if reading.ended is Part.DASH and _is_agency_alone(reading) and scene.opens_body(line):
        return "an agency's name and a dash open the text"
    if reading.places and reading.ended and _alone(scene, line, reading):
        return "a place and a dash open the text"
    return ""


def _is_agency_alone(reading: Reading) -> bool:
    """`AGI - Il Senato ...`: one name that the register knows, and no more."""
    return not (reading.places or reading.dates) and len(reading.wires) == 1 and bool(reading.wires[0].wire)


def _follows_head(reading: Reading) -> bool:
    """A text that lost its line breaks: `PRESS RELEASE Rome, 4 May 2026 The company ...`."""
    return reading.atoms[0].part is Part.FILLER and len(reading.said(reading.atoms[0])) >= HEAD


def _parted(reading: Reading, *, dashed: bool = False) -> bool:
    """On a line of their own, place and date are parted by a comma (`Startet am 1. Mai` is none).

    `dashed` behind a release head, where a dash does: `FOR IMMEDIATE RELEASE — Rome — May 4, 2026`.
    """
    between = reading.text[reading.places[-1].end : reading.dates[0].start]
    return "," in between or "，" in between or (dashed and not DASHES.isdisjoint(between))


def _sure(scene: Scene, line: Line, reading: Reading) -> bool:
    """Brackets alone part a dateline off the first paragraph if its place is one in two parts or capitals."""
    place = reading.place
    return scene.opens_body(line) and (
        "," in place or capitals(place) or caseless(place) or reading.atoms[0].part is Part.OPEN
    )


def _capital(scene: Scene, reading: Reading) -> bool:
    """A sentence goes on in small letters behind its dash, a text does not begin with one."""
    if reading.at >= len(reading.atoms):
        return True
    rest = scene.text[reading.atoms[reading.at].end :][:2].strip()
    return not rest[:1].islower() or any(map(str.isupper, rest))


def _in_words(reading: Reading) -> bool:
    """A date all in figures is a time stamp."""
    return any(char.isalpha() for char in reading.said(reading.dates[0]))


def in_brackets(reading: Reading) -> bool:
    """Tell whether what was read is one name in brackets and no more."""
    return reading.atoms[0].part is Part.OPEN and reading.core == reading.atoms[2].end


def _coded(reading: Reading) -> bool:
    """`Havana, Jan 30 (RHC) The ...`: who sent it, in capitals between brackets."""
    last = [atom for atom in reading.atoms[: reading.at] if atom.end <= reading.core][-CODED:]
    if [atom.part for atom in last] != [Part.OPEN, Part.WORDS, Part.CLOSE]:
        return False
    code = reading.said(last[1])
    return 2 <= len(code) <= LONGEST_CODE and code.isalpha() and code.isupper()


def _runs_on(scene: Scene, reading: Reading) -> bool:
    """`Porto, março de 2026 A empresa ...`: the text follows with a capital, which German nouns have too."""
    date = reading.dates[-1]
    between = scene.text[reading.places[-1].end : reading.dates[0].start].strip()
    behind = scene.text[date.end : date.end + 2]
    return (
        between == ","
        and reading.core == date.end
        and behind[:1] == " "
        and behind[1:].isupper()
        and scene.language not in NOUN_LANGUAGES
    )


def _stopped(scene: Scene, reading: Reading) -> bool:
    """`Quito. — El ...`, as Spanish and Portuguese papers write."""
    place = reading.place
    return (
        scene.language in ("es", "pt", "ca", "gl")
        and place.endswith(".")
        and SHORTEST <= len(place) <= LONGEST
    )


def _before_bracket(reading: Reading) -> bool:
    """`Linz (Press Office) The ...`: a place, what issued the text in brackets, and no sign behind."""
    if not reading.places or reading.ended or len(reading.atoms) < BRACKETED:
        return False
    opens = [atom.part for atom in reading.atoms[: BRACKETED - 1]] == [
        Part.WORDS, Part.OPEN, Part.WORDS, Part.CLOSE,
    ]  # fmt: skip
    named = is_company(reading.place)
    return opens and not named and reading.core == reading.atoms[3].end


def _alone(scene: Scene, line: Line, reading: Reading) -> bool:
    """A place without date and wire: in capitals, or before the first paragraph of the text."""
    place = reading.place
    if reading.ended not in (Part.DASH, Part.COLON) or line.zone in (Zone.FOOTER, Zone.BANNER):
        return False
    if capitals(place) or scene.text[line.start] == "[":
        return True
    return (
        scene.opens_body(line)
        and reading.ended is Part.DASH
        and len(place.split()) <= 3
        and not caseless(place)
    )
