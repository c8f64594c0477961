"""Where does each mail of a mailbox file begin and end?"""

import re

BEGIN = re.compile(rb"(?:^|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,300}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,60}:)")
"""A line that parts mails: `From ` after a blank line and before a header field (RFC 4155, appendix A)."""


def mails_in(content: bytes) -> list[tuple[int, int]]:
    """Return start and end of each mail in bytes, the lines that part them left out.

    One mail, or none such line at the start, is all of the file.
    """
    found = list(BEGIN.finditer(content)) if content.startswith(b"From ") else []
    if not found:
        return [(0, len(content))]
    ends = [one.start() for one in found[1:]]
    return [(one.end(), end) for one, end in zip(found, [*ends, len(content)], strict=True)]
