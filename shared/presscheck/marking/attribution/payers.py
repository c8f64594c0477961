"""Which label names who paid?"""

from collections.abc import Iterator

from presscheck.document import Zone
from presscheck.marking.attribution.companies import Found
from presscheck.marking.attribution.lines import LONG, Line, Scene
from presscheck.marking.sentences import sentence_in
from presscheck.policy.compiled import Shape
from presscheck.policy.requirement import Wording

SHORT = 60
"""Up to this length a line below a label is the name of who paid."""

LEAD = 12
"""Characters that may stand before a label that opens its line."""

PARTS = "|•·∙/–—-:"
"""What parts a line of labels: `Paid post | Sponsored by X`."""


def payers(scene: Scene) -> Iterator[Found]:
    """Yield the names that labels give (`Sponsored by X`), on one line or with the name on the next."""
    for hit in (one for one in scene.hits.phrases if one.entry.shape is Shape.NAMED):
        line = scene.line_at(hit.start)
        if line is None or not _opens(scene, line, hit.start):
            continue
        start, end = hit.end, line.end
        if line.length > LONG:
            if hit.entry.wording is not Wording.EXPLICIT:
                continue
            end = sentence_in(scene.text, hit.start, hit.start, start, end)[1]
        following = next(iter(scene.after(line, 1)), None)
        if not scene.text[start:end].strip(" :") and following and _may_name(following):
            start, end = following.start, following.end
        name = scene.text[start:end].strip(" :–—-.")
        if name and len(name.split()) <= 8:
            at = scene.text.find(name, start)
            yield name, at, at + len(name), 2.6, "a label that names the payer"


def _opens(scene: Scene, line: Line, at: int) -> bool:
    """Tell whether a phrase opens its line, or a part of a short line behind a separator."""
    if at - line.start > LONG:
        return False
    before = scene.text[line.start : at].rstrip()
    return len(before) <= LEAD or (line.length <= LONG and before[-1] in PARTS)


def _may_name(line: Line) -> bool:
    return line.length <= SHORT and line.zone is not Zone.HEADLINE
