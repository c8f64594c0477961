"""How does the text of a checked release look? Read again from its version, for a person at the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presscheck.document import Document
from presscheck.proof import Proof, proof_of
from presscheck.reading import read
from presscheck.reading.guard import Stopped
from presscheck.reading.limits import Limits
from presscheck.record import Row
from presscheck.release import Release, ReleaseRef
from presscheck_aws.deadline import within
from presscheck_aws.objects import Refused, fetch

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

SIZE = 5_000_000
"""Largest object that the desk reads, in bytes."""

SECONDS = 8.0
"""Time that reading may take."""

ITEMS = 5
"""Items of one file whose texts are shown on one page."""

ABSENT = {
    "gone": "the evidence has gone with the history (HistoryDays); the verdict stays",
    "left_out": "the evidence of all items is too much for one page",
}
"""Why there is no evidence beside which a text could be shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The text of one item, or why it is not shown."""

    proof: Proof | None = None
    why: str = ""


def proofs_of(s3: "S3Client", items: Sequence[Row], size_limit: int) -> list[Shown]:
    """Return the text of each of the items of one object, in their order."""
    texts: dict[tuple[str, str | None], Document] = {}
    whys: dict[str, str] = {}
    for version in dict.fromkeys(str(item["version_id"]) for item in items[:ITEMS]):
        ref = ReleaseRef(items[0]["bucket"], items[0]["key"], version)
        found = _read(s3, ref, size_limit)
        if isinstance(found, str):
            whys[version] = found
        else:
            texts |= {(version, one.fragment): one for one in found}
    return [_shown(item, texts, whys) for item in items[:ITEMS]] + [
        Shown(why=f"the texts of the first {ITEMS} items are shown") for _ in items[ITEMS:]
    ]


def _read(s3: "S3Client", ref: ReleaseRef, size_limit: int) -> list[Document] | str:
    fetched = fetch(s3, ref, min(size_limit, SIZE))
    if isinstance(fetched, Refused):
        return f"the text cannot be read here ({fetched.reason.value}): open the object itself"
    release = Release(fetched.content, ref.key, fetched.media_type)
    # The limits of the check: with others the text could be another one.
    done = within(SECONDS, 1, lambda: read(release, Limits(size=size_limit)))
    if isinstance(done, Stopped):
        return f"reading the text {done.why}: open the object itself"
    return [one for one in done if isinstance(one, Document)]


def _shown(item: Row, texts: dict[tuple[str, str | None], Document], whys: dict[str, str]) -> Shown:
    version, release = str(item["version_id"]), item["release"]
    if release is None:
        return Shown(why=ABSENT[item["evidence"]])
    if version in whys:
        return Shown(why=whys[version])
    document = texts.get((version, item.get("fragment")))
    if document is None:
        return Shown(why="there is no text to show")
    if document.digest != release["digests"]["text"]:
        return Shown(why="the text is read otherwise today than when it was checked: check the release again")
    return Shown(proof_of(document, release))
