"""Of whom do the headline and the first sentence tell, where no space parts a name from its sentence?"""

import re
from collections.abc import Iterator

from presscheck.marking.attribution.clue import FIRST_SENTENCE, HEADLINE, Clue
from presscheck.marking.attribution.lines import DENSE_LANGUAGES, Line, Scene

PREFACE = re.compile(r"[\[【［〔][^\[\]【】［］〔〕\n]{1,12}[\]】］〕]")
"""A bracket before a headline: `[보도자료]`."""

LONGEST, SHORTEST = 20, 3
"""Characters of a name that opens a headline and comes again."""

WINDOW = 1_500
"""It comes again within this many characters."""

HEAD = 80
"""The name that opens the first sentence ends within this many characters."""

STOPS = "、，,。 「『\u3000…"
"""What ends a name of its own accord."""

OPEN = "(（"

OFFICES = (
    *("대표", "회장", "사장", "시장", "군수", "구청장", "도지사", "총장", "원장", "이사장", "청장", "장관"),
    *("관장", "단장", "소장", "센터장", "위원장", "교육감", "본부장", "CEO", "이하"),
    *("本社", "所在地", "代表", "本部", "理事長", "会長", "市長", "知事", "学長", "以下", "東京都", "東証"),
    *("以下简称", "以下簡稱", "股份代號", "股票代码", "股票代碼", "股份代号", "總部", "总部", "下称", "下稱"),
)
"""What a bracket behind the sender's name opens with: who leads it, its seat, its short name."""


def dense_subjects(scene: Scene, start: int) -> Iterator[Clue]:
    """Yield the name a Chinese, Japanese or Korean headline opens with and the text says again, and the one
    before a bracket that tells of its owner. The text begins at `start`.
    """
    if scene.language not in DENSE_LANGUAGES:
        return
    if (line := scene.headline) and (found := _repeated(scene, line)):
        yield found
    first = (line for line in scene.opening if line.length >= scene.long and line.end > start)
    if line := next(first, None):
        yield from _introduced(scene, max(line.start, start), line.end)


def _repeated(scene: Scene, line: Line) -> Clue | None:
    preface = PREFACE.match(scene.text, line.start, line.end)
    start = preface.end() if preface else line.start
    start += len(scene.text[start : line.end]) - len(scene.text[start : line.end].lstrip())
    for size in range(min(LONGEST, line.end - start), SHORTEST - 1, -1):
        name = scene.text[start : start + size]
        if name[-1].isalnum() and scene.text.find(name, line.end, line.end + WINDOW) >= 0:
            name = re.split(f"[{STOPS}]", name, maxsplit=1)[0]
            return Clue(name, start, start + len(name), 1.5, HEADLINE) if len(name) >= SHORTEST else None
    return None


def _introduced(scene: Scene, start: int, end: int) -> Iterator[Clue]:
    """`부산광역시(시장 …)는`, `株式会社…（本社：…）は`."""
    text = scene.text
    at = next((at for at in range(start, min(end, start + HEAD)) if text[at] in OPEN), -1)
    if at < 0 or not text.startswith(OFFICES, at + 1):
        return
    said = text[start:at]
    name = re.split(f"[{STOPS}]", said)[-1]
    if len(name) >= SHORTEST - 1:
        yield Clue(name, at - len(name), at, 2.0, FIRST_SENTENCE)
