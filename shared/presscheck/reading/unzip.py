"""What is in a ZIP file, without unpacking more than it may hold?"""

import io
import zipfile
import zlib
from dataclasses import dataclass, field

from presscheck.reading.limits import Limits

METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Methods that office programs use; the others unpack at ratios no limit on the way in can foresee."""

DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What zipfile raises on files that are damaged, encrypted or made to hurt."""


@dataclass(slots=True)
class Archive:
    """An opened ZIP file with a budget; `notes` collects, in plain words, what was not unpacked and why.

    `reason` is that of the last note, as verdicts name it.
    """

    zip: zipfile.ZipFile
    limits: Limits
    left: int
    notes: list[str] = field(default_factory=list)
    reason: str = ""

    def names(self) -> tuple[str, ...]:
        """Return the member names, folders left out, in file order."""
        return tuple(info.filename for info in self.members())

    def members(self) -> tuple[zipfile.ZipInfo, ...]:
        """Return the members, folders left out, in file order; several may have one name."""
        return tuple(info for info in self.zip.infolist() if not info.is_dir())

    def get(self, name: str) -> bytes:
        """Unpack the last member of a name; empty where it is missing or cannot be unpacked (`unpack`)."""
        try:
            return self.unpack(self.zip.getinfo(name))
        except KeyError:
            return b""

    def unpack(self, info: zipfile.ZipInfo) -> bytes:
        """Unpack one member; empty, with a note, where it is damaged, encrypted or over the budget."""
        name = info.filename
        if info.compress_type not in METHODS or info.flag_bits & 1:
            return self._without(f"{name} is encrypted or packed in a way that is not read", "unsupported")
        try:
            with self.zip.open(info) as member:
                content = member.read(self.left + 1)
        except DAMAGED as error:
            return self._without(f"{name} is damaged ({type(error).__name__})", "unreadable")
        if len(content) > self.left:
            over = f"{name} unpacks to more than the {self.limits.size:,} bytes allowed"
            return self._without(over, "over_budget")
        self.left -= len(content)
        return content

    def _without(self, note: str, reason: str) -> bytes:
        self.notes.append(note)
        self.reason = reason
        return b""


def open_archive(content: bytes, limits: Limits) -> Archive | None:
    """Open a ZIP file from bytes, or return None where it is damaged."""
    try:
        return Archive(zipfile.ZipFile(io.BytesIO(content)), limits, limits.size)
    except DAMAGED:
        return None
