"""Which releases does a ZIP file hold? One level, each member a release of its own."""

from dataclasses import replace

from presscheck.document import Document, Unreadable
from presscheck.reading.limits import Limits
from presscheck.reading.unzip import open_archive
from presscheck.release import Release

LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db")
"""Names that archivers and desktops leave; no release is called so."""


def read_archive(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each member of a ZIP file; the fragment of a document is `member` or `member#its own fragment`."""
    archive = open_archive(release.content, limits)
    if archive is None:
        return (Unreadable("unreadable", "The ZIP file is damaged. Ask the sender for another.", "zip"),)
    members = [one for one in archive.members() if not any(litter in one.filename for litter in LITTER)]
    items: list[Document | Unreadable] = []
    for info in members[: limits.members]:
        noted, name = len(archive.notes), info.filename
        content = archive.unpack(info)
        if len(archive.notes) > noted:
            items.append(Unreadable(archive.reason, f"{archive.notes[-1]}.", "zip", name))
        else:
            items += _member(name, content, limits)
    if len(members) > limits.members:
        detail = f"{len(members) - limits.members} members after the first {limits.members} were not read."
        items.append(Unreadable("over_budget", f"{detail} Upload them on their own.", "zip", "more"))
    return tuple(items) or (Unreadable("empty", "The ZIP file holds no files.", "zip"),)


def _member(name: str, content: bytes, limits: Limits) -> tuple[Document | Unreadable, ...]:
    from presscheck.reading import read
    from presscheck.reading.sniff import sniff

    member = Release(content, name)
    if sniff(member).format == "zip":
        return (
            Unreadable(
                "unsupported", "An archive in an archive is not read. Upload it on its own.", "zip", name
            ),
        )
    return tuple(
        replace(item, fragment=f"{name}#{item.fragment}" if item.fragment else name)
        for item in read(member, limits.inner())
    )
