"""What did an annotator see in each document? The gold format, one JSON object a line.

Required: `id`, `file` (beside the gold file), `format`, `language` (ISO 639-1), `kind` (`press_release`,
`sponsored_article`, `editorial`, `other`). Scored where present and not null:

    labels            [{"label": text, "where": place}]; places: above_headline, near_headline, body_start,
                      body, footer, metadata
    adslot_labels     texts that mark ad slots or teasers beside the article: never its label
    nav_ad_strings    menu, consent, footer and verb uses of such words: never a label
    wire              names, joined by "; "          dateline, issuer, source_line, source_link   text
    contact           {"present": bool, "first_line": text or null}
    boilerplate_head, disclaimer, ai_disclosure, state_media_notice                              text

`null` or an absent key was not checked and is not scored; `""`, `[]` and `{"present": false}` were checked
and are not there. Texts are as a reader sees them, white space normalised. `selector` picks one item of a
file that holds several: `items[link contains "word"]` matches a link or identifier of the item.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from presscheck.errors import InputError

MARKDOWN_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")

REQUIRED = ("id", "file", "format", "language", "kind")
KINDS = ("press_release", "sponsored_article", "editorial", "other")


@dataclass(frozen=True, slots=True)
class GoldLabel:
    """A disclosure that belongs to the article, and where it stands."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated document; `texts` holds the single-text fields that were checked."""

    id: str
    path: Path
    format: str
    language: str
    kind: str
    selector: str = ""
    labels: tuple[GoldLabel, ...] | None = None
    elsewhere: tuple[str, ...] = ()
    contact: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict)


TEXTS = (
    "wire",
    "dateline",
    "issuer",
    "source_line",
    "source_link",
    "boilerplate_head",
    "disclaimer",
    "ai_disclosure",
    "state_media_notice",
)


def read_gold(path: Path) -> tuple[Gold, ...]:
    """Read a gold file; raise InputError naming file and line of the first line that is wrong.

    Each row must name a file that is there; one without rows measures nothing and is an error.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file; name one of annotated releases") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text ({error})") from error
    rows = tuple(_gold(path, number, line) for number, line in enumerate(lines, 1) if line.strip())
    if not rows:
        raise InputError(f"{path}: holds no rows; write one JSON object a line for each document")
    return rows


def _gold(path: Path, number: int, line: str) -> Gold:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise InputError(f"{path}:{number}: not JSON ({error}); one object a line") from error
    missing = [key for key in REQUIRED if not isinstance(row, dict) or not row.get(key)]
    if missing:
        raise InputError(f"{path}:{number}: lacks {', '.join(missing)}")
    if row["kind"] not in KINDS:
        raise InputError(f"{path}:{number}: kind {row['kind']!r} is none of {', '.join(KINDS)}")
    file = path.parent / row["file"]
    if not file.is_file():
        raise InputError(
            f"{path}:{number}: {file}: no such file; `file` is named from the gold file's folder"
        )
    return Gold(
        id=row["id"],
        path=file,
        format=row["format"],
        language=row["language"],
        kind=row["kind"],
        selector=row.get("selector") or "",
        labels=_labels(row.get("labels")),
        elsewhere=tuple((row.get("adslot_labels") or []) + (row.get("nav_ad_strings") or [])),
        contact=_contact(row.get("contact")),
        texts={name: _seen(name, row[name]) for name in TEXTS if isinstance(row.get(name), str)},
    )


def _seen(name: str, text: str) -> str:
    """Return an annotation as a reader sees it: of a Markdown link only its words."""
    return text if name == "source_link" else MARKDOWN_LINK.sub(r"\1", text)


def _labels(rows: Any) -> tuple[GoldLabel, ...] | None:  # noqa: ANN401  # JSON of any shape
    if rows is None:
        return None
    return tuple(GoldLabel(row["label"], row.get("where", "")) for row in rows)


def _contact(row: Any) -> str | None:  # noqa: ANN401  # JSON of any shape
    if row is None:
        return None
    return (row.get("first_line") or "present") if row.get("present") else ""
