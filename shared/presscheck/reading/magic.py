"""Which bytes, members and root elements give a format away?"""

import re

MAGIC = (
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"\x1f\x8b", "gzip"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"8BPS", "image"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"MZ\x90", "program"),
    (b"\x7fELF", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ\x00", "archive"),
    (b"\x28\xb5\x2f\xfd", "archive"),
    (b"SQLite format 3\x00", "database"),
    (b"%!PS", "postscript"),
    (b"bplist00", "webarchive"),
    (b"-----BEGIN PGP MESSAGE-----", "encrypted"),
    (b"\x78\x9f\x3e\x22", "tnef"),
)
"""First bytes, as the file formats' own specifications give them."""

SEALED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07"
"""Begins the object identifiers of S/MIME messages, signed or enciphered (RFC 5652, 4 to 7)."""

TAR = 257
"""Bytes before `ustar` in a tape archive (POSIX.1-1988, ustar interchange format)."""

BRANDS = {b"heic": "image", b"heix": "image", b"mif1": "image", b"avif": "image", b"M4A ": "audio"}
"""Brands of ISO base media files that are no films (ISO/IEC 14496-12, file type box)."""

RIFF = {b"WEBP": "image", b"WAVE": "audio", b"AVI ": "video"}

MIMETYPES = (
    ("odt", b"opendocument.text"),
    ("xlsx", b"opendocument.spreadsheet"),
    ("pptx", b"opendocument.presentation"),
    ("epub", b"application/epub+zip"),
)
"""What the first member of a ZIP file says where it is a `mimetype`."""

MEMBERS = (
    ("docx", b"word/document"),
    ("xlsx", b"xl/workbook"),
    ("pptx", b"ppt/presentation"),
    ("odt", b"META-INF/manifest.xml"),
    ("odt", b"content.xml"),
    ("iwork", b"Index/Document.iwa"),
)
"""Members that tell an office file from other ZIP files."""

ROOTS = {
    "html": "html",
    "newsitem": "newsml-g2",
    "newsmessage": "newsml-g2",
    "packageitem": "newsml-g2",
    "newsml": "newsml-1",
    "nitf": "nitf",
    "rss": "rss",
    "feed": "atom",
    "entry": "atom",
    "rdf": "rss",
}
"""Formats by the local name of the root element, in lower case."""

MAIL = (
    b"from",
    b"received",
    b"return-path",
    b"mime-version",
    b"message-id",
    b"subject",
    b"date",
    b"to",
    b"delivered-to",
)
"""Header fields by which a mail is known (RFC 5322, 3.6)."""

MAIL_ONLY = (b"received", b"return-path", b"mime-version", b"message-id", b"delivered-to", b"subject")
"""Those of them that do not open plain texts too."""

TAGS = re.compile(
    r"<(?:p|div|html|body|head|h[1-6]|article|table|br|span|meta|section|center|font|ul|ol|img|b|strong|a)[\s/>]"
)
"""Tags that make text without a known root element HTML."""
