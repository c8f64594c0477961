"""Which parts of a PDF that may hold the release stand on none of its pages?"""

from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from presscheck.plain import clean
from presscheck.reading.names import BY_SUFFIX

MOST = 20
"""Attached files that are named."""

WAITING = 600
"""Letters of pages that say how to get a program that shows the form."""

LONGEST = 80
"""Characters of a file name that are kept."""


def unread_in(pdf: pypdfium2.PdfDocument, letters: int) -> Iterator[str]:
    """Yield in plain words what was not read: attached files of a kind releases have, and XFA forms.

    XFA is drawn from a template of its own (ISO 32000-1, 12.7.8); pages of few `letters` only wait for it.
    """
    kind = pdfium.FPDF_GetFormType(pdf)
    waits = kind == pdfium.FORMTYPE_XFA_FOREGROUND and letters < WAITING
    if kind == pdfium.FORMTYPE_XFA_FULL or waits:
        yield "the PDF is an XFA form, whose text was not read; ask for a PDF that is printed from it"
    for at in range(min(pdf.count_attachments(), MOST)):
        name = clean(pdf.get_attachment(at).get_name(), LONGEST)
        kind = BY_SUFFIX.get(name.rpartition(".")[2].lower(), "")
        if kind and kind not in ("xml", "image"):
            yield f"the file {name} inside the PDF was not read; upload it on its own"
