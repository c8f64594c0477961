"""Makes small PDF files: text in Helvetica, white text, pictures without text."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from tests.generators.story import Story

WIDTH, HEIGHT = 595, 842
LINE = 80


def pdf(
    story: Story,
    *,
    head: str = "",
    white: str = "",
    under: str = "",
    over: str = "",
    tilde: str = "~",
    note: str = "",
) -> bytes:
    """Return the story as a PDF of as many pages as it takes.

    `head` runs on each page, `white` is unseen; `under` and `over` are drawn on the first page before and
    after the rest; a tilde in the story is said to be the character `tilde`; `note` is a raw annotation of
    that page.
    """
    lines = [(story.label, 10), (story.headline, 18)]
    for paragraph in (*story.paragraphs, *story.tail()):
        lines += [("", 10), *((line, 10) for line in wrap(paragraph, LINE))]
    pages = [lines[at : at + 45] for at in range(0, len(lines), 45)]
    drawings = [_page(page, head, white if number == 0 else "") for number, page in enumerate(pages)]
    drawings[0] = "\n".join(filter(None, (under, drawings[0], over)))
    return _file(drawings, _to_unicode(tilde) if tilde != "~" else "", note)


def picture_pdf(pages: int = 1) -> bytes:
    """Return a PDF whose pages are a grey picture and hold no text."""
    drawing = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /P Do Q"
    return _file([drawing] * pages)


def _page(lines: Sequence[tuple[str, int]], head: str, white: str) -> str:
    parts = [_text(head, 9, 60, HEIGHT - 30)] if head else []
    if white:
        parts.append(f"1 1 1 rg {_text(white, 10, 60, HEIGHT - 60)} 0 0 0 rg")
    at = HEIGHT - 90
    for text, size in lines:
        at -= round(size * 1.3)
        if text:
            parts.append(_text(text, size, 60, at))
    return "\n".join(parts)


def _text(text: str, size: int, left: int, bottom: int) -> str:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {size} Tf {left} {bottom} Td ({escaped}) Tj ET"


def text_at(text: str, left: int, bottom: int) -> str:
    """Return the drawing of a line of ten points at a place of a page."""
    return _text(text, 10, left, bottom)


def _to_unicode(tilde: str) -> str:
    units = tilde.encode("utf-16-be").hex()
    space = "1 begincodespacerange\n<00> <FF>\nendcodespacerange"
    return f"begincmap\n{space}\n1 beginbfchar\n<7E> <{units}>\nendbfchar\nendcmap\n"


def _file(drawings: Iterable[str], to_unicode: str = "", note: str = "") -> bytes:
    streams = [drawing.encode("cp1252", "replace") for drawing in drawings]
    first = 5
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
        b"/Length 1 >>\nstream\n\x80\nendstream",
    ]
    for number, stream in enumerate(streams):
        resources = "<< /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >>"
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources {resources} "
        annotated = f"/Annots [{note}] " if note and not number else ""
        objects.append(f"{page}{annotated}/Contents {first + 2 * number + 1} 0 R >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    if to_unicode:
        objects[2] = objects[2].replace(b" >>", b" /ToUnicode %d 0 R >>" % (len(objects) + 1))
        objects.append(f"<< /Length {len(to_unicode)} >>\nstream\n{to_unicode}\nendstream".encode())
    return _assembled(objects)


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
