"""Which words around a wire say that it handed the text on?"""

from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.lexicon import Hit
from presscheck.policy.compiled import Wire

CREDIT = 60
"""A line up to this length that is little but a wire's name is a credit."""

TRAILER = 160
"""A line that says who handed the text on is at most this long."""

HEADS = 6
"""A wire that opens the text stands in one of its first lines."""

LAST = 12
"""Trailers stand in the last lines."""

FRAMES = ("***", "**", "+++", "---", "===")
"""Signs that frame the standing line of a service at the end."""

SENTENCE = 4
"""Words from which a marker is a sentence that a service sets below the texts it carries."""

AGENCIES = ("agency", "state")
"""Kinds of wires that are quoted like newspapers."""

HANDED_ON = (
    "übermittelt durch", "übermittelt von", "verbreitet durch", "verbreitet von", "verbreitet über",
    "weitergeleitet durch", "weitergeleitet von", "versandt durch", "versendet durch", "veröffentlicht über",
    "powered by", "supplied by", "syndicated by", "bereitgestellt von", "bereitgestellt durch",
    "propulsé par", "fourni par", "fornito da", "proporcionado por", "fornecido por",
    "aangeboden door", "dostarczone przez",
    "distributed by", "distributed via", "distributed through", "transmitted by", "released via",
    "released by", "issued via", "issued through", "published via", "provided by", "disseminated by",
    "sent via", "diffusé par", "diffusé via", "transmis par", "publié via", "communiqué par", "inviato da",
    "inviato tramite", "diffuso da", "diffuso tramite", "trasmesso da", "distribuito da",
    "distribuito tramite", "veicolato da", "distribuido por", "enviado por", "difundido por",
    "emitido por", "distribuído por", "divulgado por", "distribuído via", "verspreid via",
    "verspreid door", "verzonden via", "verzonden door", "verstuurd via", "distribueras av",
    "distribuerat av", "skickat via", "distribueret af", "sendt via", "distribuert av", "jakelija",
    "distribuida por", "difundida por", "enviada por", "emitida por", "diffusée par", "transmise par",
    "inviata da", "diffusa da", "distribuita da", "trasmessa da", "distribuída por", "divulgada por",
    "udsendt via", "udsendt gennem", "tiedotteen välitti",
    "dystrybucja", "rozpowszechniane przez", "rozesláno přes", "распространено через", "配信元", "発信元",
)  # fmt: skip
"""What is said before the service that handed a text on, case folded."""


VIA = (" via", " durch", " über", " through", " par", " tramite", " gennem", " gjennom", " genom", " przez")
DISTRIBUTED = (
    "distribu",
    "issued",
    "verbreite",
    "versand",
    "diffus",
    "udsend",
    "sendt ut",
    "sänd",
    "rozpowsz",
)
"""What is said before a service where the sender is named in between: `distributed by Vale via X`."""

HANDS_ON = (
    "를 통해 배포", "을 통해 배포", "를 통해 제공", "를 통해 발표", "가 배포", "이 배포", "가 제공",
    "에서 배포", "を通じて配信", "を通して配信", "により配信", "が配信", "から配信", "が提供", "を通じて発表",
)  # fmt: skip
"""What is said behind it, in languages that put the verb there."""


def handed_on(scene: Scene, hit: Hit[Wire], line: Line) -> str:
    """Return the rule under which the words before a wire, on its line, make it the carrier, or nothing."""
    if line.number >= len(scene.lines) - LAST:
        before = scene.text[max(line.start, hit.start - CREDIT) : hit.start]
        if before.strip(" ") in FRAMES:
            return "opens a framed line at the end"
        if hit.start == line.start and _is_notice(scene, line):
            return "opens a standing notice at the end"
        if _owns(before):
            return "a copyright line at the end"
        if len(scene.text[hit.start : hit.end].split()) >= SENTENCE:
            return "a standing sentence of the service at the end"
    if line.length <= TRAILER and _handed_on(scene, hit, line):
        return "the words before it say that it handed the text on"
    if line.number < HEADS and hit.start == line.start and _heads(scene, hit):
        return "opens the text, before a colon"
    return ""


def stands(scene: Scene) -> bool:
    """Tell whether a wire's standing notice or trailer ends the text."""
    for hit in scene.wires:
        line = scene.line_at(hit.start)
        if line and line.number >= len(scene.lines) - LAST and handed_on(scene, hit, line):
            return hit.entry.kind not in AGENCIES
    return False


def _is_notice(scene: Scene, line: Line) -> bool:
    """A notice all in capitals; one in a sentence (`X is a service that ...`) explains the house."""
    said = scene.text[line.start : min(line.end, line.start + CREDIT)]
    return said == said.upper() and any(
        line.start <= hit.start < line.end for hit in scene.markers.get("publisher_notice", ())
    )


def _handed_on(scene: Scene, hit: Hit[Wire], line: Line) -> bool:
    """`Diffusé par X`; within a line what precedes it is no sentence, which an agency would be quoted in."""
    if scene.text.startswith(HANDS_ON, hit.end):
        return hit.entry.kind not in AGENCIES
    before = scene.text[max(line.start, hit.start - TRAILER) : hit.start].casefold()
    if scene.text.startswith("via ", hit.start):
        before = f"{before.rstrip()} via"
    before = before.removesuffix("www.").removesuffix("https://").rstrip(" :：")
    opens = next((by for by in HANDED_ON if before.endswith(by)), "")
    if not opens and before.endswith(VIA):
        opens = next((said for said in DISTRIBUTED if said in before), "")
    if not opens or len(before) == len(opens):
        return bool(opens)
    return hit.entry.kind not in AGENCIES and (
        line.length <= CREDIT or line.number >= len(scene.lines) - LAST
    )


def _owns(before: str) -> bool:
    """`Copyright (C) 2026 X`, `© 2026 X`."""
    said = before.casefold().split()
    return len(said) > 1 and said[-1].isdigit() and said[-2].endswith(("©", "(c)", "copyright"))


def _heads(scene: Scene, hit: Hit[Wire]) -> bool:
    """`EQS-News: X AG`: an agency there is only quoted."""
    return scene.text[hit.end : hit.end + 2] == ": " and hit.entry.kind not in AGENCIES
