"""Makes small DOCX, ODT and RTF files."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from tests.generators.story import Story

WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TITLE = '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>'
OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)


def docx(
    story: Story,
    *,
    body: str = "",
    header: str = "",
    footer: str = "",
    styles: str = "",
    targets: Mapping[str, str] | None = None,
    section: str | None = None,
    settings: str = "",
) -> bytes:
    """Return the story as DOCX; `body` is raw WordprocessingML put before it, `styles` are raw styles.

    `targets` are addresses by the id of their relation; `section` are the raw properties of its section,
    which otherwise shows the header and footer on each page; `settings` are raw settings.
    """
    parts = [paragraph(story.label), paragraph(story.headline, "Title")]
    parts += [paragraph(text) for text in (*story.paragraphs, *story.tail())]
    used = [name for name, text in (("header", header), ("footer", footer)) if text]
    shown = "".join(f'<w:{name}Reference w:type="default" r:id="{name}"/>' for name in used)
    parts.append(f"<w:sectPr>{shown if section is None else section}</w:sectPr>")
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": f"<w:document {WORD}><w:body>{body}{''.join(parts)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {WORD}>{TITLE}{styles}</w:styles>",
    }
    leading = [
        f'<Relationship Id="{name}" Target="{escape(target)}" TargetMode="External"/>'
        for name, target in (targets or {}).items()
    ]
    for name, root, text in (("header", "hdr", header), ("footer", "ftr", footer)):
        if text:
            files[f"word/{name}1.xml"] = f"<w:{root} {WORD}>{paragraph(text)}</w:{root}>"
            leading.append(f'<Relationship Id="{name}" Target="{name}1.xml"/>')
    if leading:
        files["word/_rels/document.xml.rels"] = f"<Relationships>{''.join(leading)}</Relationships>"
    if settings:
        files["word/settings.xml"] = f"<w:settings {WORD}>{settings}</w:settings>"
    return zipped(files)


def paragraph(text: str, style: str = "", run: str = "") -> str:
    """Return a WordprocessingML paragraph; `run` is raw run properties such as `<w:vanish/>`."""
    if not text:
        return ""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r><w:rPr>{run}</w:rPr><w:t>{escape(text)}</w:t></w:r></w:p>"


def odt(story: Story, *, body: str = "", styles: str = "", header: str = "", meta: str = "") -> bytes:
    """Return the story as ODT; `body`, `styles` and `meta` are raw OpenDocument put into its parts."""
    texts = (*story.paragraphs, *story.tail())
    paragraphs = "".join(f"<text:p>{escape(text)}</text:p>" for text in texts)
    label = f"<text:p>{escape(story.label)}</text:p>" if story.label else ""
    title = f'<text:h text:outline-level="1">{escape(story.headline)}</text:h>'
    whole = f"<office:body><office:text>{body}{label}{title}{paragraphs}</office:text></office:body>"
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    page = f"<style:header><text:p>{escape(header)}</text:p></style:header>" if header else ""
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {OPEN}>{automatic}{whole}</office:document-content>",
        "styles.xml": f"<office:document-styles {OPEN}>{page}</office:document-styles>",
    }
    if meta:
        files["meta.xml"] = (
            f"<office:document-meta {OPEN}><office:meta>{meta}</office:meta></office:document-meta>"
        )
    return zipped(files)


def rtf(story: Story, *, body: str = "", header: str = "") -> bytes:
    """Return the story as RTF; `body` is raw RTF put before it."""
    texts = (story.label, story.headline, *story.paragraphs, *story.tail())
    head = f"{{\\header {_rtf(header)}\\par}}" if header else ""
    paragraphs = "".join(f"\\pard {_rtf(text)}\\par\n" for text in texts if text)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\uc1{{\\fonttbl{{\\f0 Arial;}}}}{head}{body}{paragraphs}}}".encode(
        "ascii"
    )


def _rtf(text: str) -> str:
    return "".join(_rtf_character(char) for char in text)


def _rtf_character(char: str) -> str:
    if char in "\\{}":
        return f"\\{char}"
    if char.isascii():
        return char
    try:
        return f"\\'{char.encode('cp1252').hex()}"
    except UnicodeEncodeError:
        return f"\\u{ord(char)}?"


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP file of these members; the same members give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()
