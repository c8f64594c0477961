"""What came in: one version of one incoming object, or one file on a laptop."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ReleaseRef:
    """Names one version of one object.

    `key` is the decoded object key. `sequencer` is S3's hexadecimal event order within one key, compared
    left-padded; empty where the event named none.
    """

    bucket: str
    key: str
    version_id: str
    sequencer: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """The bytes of one release and what was declared about them.

    `name` is a file name or object key; `media_type` the declared type, if any. `metadata` holds declared
    facts (never waivers: nothing the sender sets can weaken a check).
    """

    content: bytes
    name: str
    media_type: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()
