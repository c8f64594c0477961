"""Which labels share a short line with a date, a time or a reading time?"""

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.marking.attribution.fillers import FILLERS
from presscheck.marking.attribution.months import MONTHS
from presscheck.marking.claims import Claim
from presscheck.marking.lexicon import Hit
from presscheck.marking.lines import GIVERS, doubt_of, is_soft
from presscheck.marking.units import Unit
from presscheck.policy.compiled import Phrase, Shape
from presscheck.wordlists import words

SHORT = 10
"""Words of a line that holds a label, a date and perhaps a reading time."""

AGES = words(
    "ago hours hour minutes minute mins min read reading time days day weeks week vor stunden stunde minuten "
    "tagen lesezeit lesedauer stand aktualisiert il y a heures heure jours lecture temps de publié mis jour "
    "hace horas hora minutos minuto días lectura tiempo actualizado há leitura fa ore ora minuti minuto "
    "lettura tempo giorni aggiornato geleden uur minuten leestijd bijgewerkt temu godzin godziny czas "
    "czytania aktualizacja sedan timmar minuter lästid uppdaterad siden timer minutter læsetid lesetid "
    "opdateret oppdatert sitten tuntia minuuttia lukuaika päivitetty před hodinami čtení aktualizováno "
    "updated published posted yesterday today gestern hier ayer ieri назад часа часов минут мин чтения"
)
"""Words of how long ago a text came and how long it takes to read."""

TIME_WORDS = FILLERS | MONTHS.keys() | AGES
"""Words that say when."""
MARKS = ".,;:·•|/()[]-–—"
"""Signs around such words."""


def dated(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label at an end of a line that says but when: `Sponsored 3 March 2026, 4 min read`."""
    entry, text = hit.entry, unit.document.text
    if entry.shape is not Shape.ALONE or is_soft(hit) or unit.words > SHORT:
        return None
    if not (unit.block.zone in (Zone.BANNER, Zone.DECK) or unit.first_body):
        return None
    before, after = text[unit.start : hit.start], text[hit.end : unit.end]
    if any(map(str.isalnum, before)) and any(map(str.isalnum, after)):
        return None
    if not _tells_when(before + after):
        return None
    return Claim(hit, unit.start, unit.end, "shares its line with a date", doubt_of(unit, hit, whole=True))


def _tells_when(text: str) -> bool:
    """Tell whether words say when something came or how long it is to read, and hold a number."""
    parts = [part.strip(MARKS).casefold() for part in text.split()]
    told = [not part or any(map(str.isdigit, part)) or part in TIME_WORDS for part in parts]
    return all(told) and any(map(str.isdigit, text))


def credited(unit: Unit, hit: Hit[Phrase]) -> Claim | None:
    """A plain label that ends a short line of date or author: `Sport, 12.03.2020 Sponsored post`."""
    entry, text = hit.entry, unit.document.text
    if entry.shape is not Shape.ALONE or is_soft(hit) or LabelClass.PAID not in entry.classes:
        return None
    before = [word for word in text[unit.start : hit.start].split() if word.strip(MARKS)]
    near = unit.block.zone in (Zone.BANNER, Zone.DECK) or unit.first_body
    ends = not any(map(str.isalpha, text[hit.end : unit.end]))
    if not (near and ends and before and " " in entry.text and unit.words <= SHORT):
        return None
    last = before[-1].rstrip(",.;|")[-1:].isdigit()
    signed = before[0].casefold() in GIVERS and before[-1][0].isupper() and text[hit.start].isupper()
    if not last and not signed:
        return None
    return Claim(hit, unit.start, unit.end, "ends a line of date or author")
