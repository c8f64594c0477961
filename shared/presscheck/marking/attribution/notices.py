"""Where does a carrier disown or explain a text, until when is it withheld, and where does it end?"""

from presscheck.document import Zone
from presscheck.mark import LabelClass, Mark, MarkKind
from presscheck.marking.attribution.dates import dates_in
from presscheck.marking.attribution.disowning import disowned
from presscheck.marking.attribution.lines import Line, Scene
from presscheck.marking.attribution.sources import carries
from presscheck.marking.sentences import sentence_in
from presscheck.policy.compiled import Phrase, Shape

LONGEST = 700
SENTENCE = 45
MOST = 100
"""No release has more notices than this that are worth a look."""

CARRIER_LINE = 70

HEADS = (
    "disclaimer:", "legal disclaimer", "marketing disclosure", "advertising disclosure",
    "affiliate disclosure", "disclosure:", "haftungsausschluss:", "rechtlicher hinweis:",
    "avvertenza:", "esclusione di responsabilità", "aviso legal:", "descargo de responsabilidad",
    "avertissement :", "avis de non-responsabilité", "isenção de responsabilidade", "vrijwaring",
    "zastrzeżenie", "ansvarsfraskrivelse", "ansvarsfriskrivning", "免責聲明", "免责声明", "免責事項", "면책",
    "отказ от ответственности", "إخلاء المسؤولية", "this is an advertisement and not",
)  # fmt: skip
"""What a disclaimer opens with, case folded."""
HEAD = 40
"""Characters in which a disclaimer says that it is one."""

END_LINE = 40


def publisher_notices(scene: Scene) -> list[Mark]:
    """Return the sentences in which a carrier disclaims or explains the text, merged where they touch."""
    said = [(hit.start, hit.end) for hit in scene.markers.get("publisher_notice", ())]
    said += [(hit.start, hit.end) for hit in scene.hits.phrases if _is_standing(hit.entry)]
    spans = [
        _sentence(scene, line, start, end)
        for start, end in said[-MOST:]
        if (line := scene.line_at(start)) and line.zone is not Zone.HEADLINE
    ]
    spans += [
        (line.start, min(line.end, line.start + LONGEST)) for line in scene.ends if _disclaims(scene, line)
    ]
    spans += disowned(scene)
    spans += _carried(scene)
    found: list[Mark] = []
    for start, end in _merged(spans):
        because = "a publisher's or relay's standing words"
        found.append(
            scene.mark(MarkKind.PUBLISHER_NOTICE, start, end, because, **_carrier(scene, start, end))
        )
    return found


def _is_standing(phrase: Phrase) -> bool:
    """Tell whether a phrase is a sentence of carriers; what the law of markets asks for, the issuer says."""
    return phrase.shape is Shape.SENTENCE and phrase.classes != (LabelClass.FINANCIAL,)


def _disclaims(scene: Scene, line: Line) -> bool:
    if line.end - line.start < SENTENCE:
        return False
    return scene.text[line.start : line.start + HEAD].casefold().startswith(HEADS)


def _carried(scene: Scene) -> list[tuple[int, int]]:
    """Lines such as `Distributed by: X`, which name the service that passed the text on."""
    spans = []
    for hit in scene.markers.get("source_line", ()):
        line = scene.line_at(hit.start)
        named = (
            line
            and scene.is_end(line)
            and line.start == hit.start
            and line.length <= CARRIER_LINE
            and hit.end < line.end
        )
        if line and named and carries(scene.text[hit.start : hit.end]):
            spans.append((line.start, line.end))
    return spans


def _sentence(scene: Scene, line: Line, start: int, end: int) -> tuple[int, int]:
    return sentence_in(scene.text, max(line.start, start - LONGEST), start, end, line.end)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 2:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _carrier(scene: Scene, start: int, end: int) -> dict[str, str]:
    for hit in scene.hits.relays:
        if start <= hit.start < end:
            return {"relay": hit.entry.name, "publisher": hit.entry.publisher}
    return {}


def embargoes(scene: Scene) -> list[Mark]:
    """Return the lines that withhold the text, with the day until which they do."""
    found = []
    for hit in scene.markers.get("embargo", ()):
        line = scene.line_at(hit.start)
        if line and hit.start - line.start <= 12 and line.length <= 200 and line.number < END_LINE:
            dates = dates_in(scene.text, hit.end, line.end, scene.language)
            until = dates[0].iso if dates else ""
            found.append(
                scene.mark(
                    MarkKind.EMBARGO, line.start, line.end, "a line that withholds the text", until=until
                )
            )
    return found


def end_marks(scene: Scene) -> list[Mark]:
    """Return the lines that say the text ends here."""
    found: dict[int, Mark] = {}
    for hit in scene.markers.get("end_mark", ()):
        line = scene.line_at(hit.start)
        if line and line.number > 2 and line.length <= END_LINE and _bare(scene, line, hit.start, hit.end):
            because = "a line that ends the text"
            found[line.start] = scene.mark(MarkKind.END_MARK, line.start, line.end, because)
    return list(found.values())


def _bare(scene: Scene, line: Line, start: int, end: int) -> bool:
    rest = scene.text[line.start : start] + scene.text[end : line.end]
    return not any(char.isalnum() for char in rest)
