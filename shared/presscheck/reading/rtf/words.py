"""What do the control words of RTF mean to a reader? (Rich Text Format specification 1.9.1)"""

import codecs
import re

TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
"""One token; each alternative begins with another character, so a scan is linear."""

CHARACTERS = {
    "line": "\n",
    "tab": " ",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "cell": " ",
    "nestcell": " ",
    "~": " ",
    "_": "-",
    "-": "\u00ad",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
"""Control words and symbols that stand for text."""

BREAKS = frozenset(("par", "sect", "page", "row", "nestrow", "column"))
"""Control words that end a paragraph."""

PLACES = {
    **{word: word for word in ("header", "headerf", "headerl", "headerr")},
    **{word: word for word in ("footer", "footerf", "footerl", "footerr")},
    "footnote": "note",
    "shptxt": "body",
    "fldrslt": "",
}
"""Destinations whose text a reader sees, and where; an empty place is that of the group around it."""

SWITCHES = {"f": "titlepg", "l": "facingp", "r": "facingp"}
"""Control words without which no page shows a head or foot for the first, left or right page, by its end."""

DRAWN = "gtextUNICODE"
"""Property of a shape that holds the words it draws, as a watermark does."""

LOOKS = frozenset(("v", "deleted", "strike", "striked", "fs", "cf", "cb", "highlight", "chcbpat"))
"""Control words that decide whether a run is read: hidden, struck out, size, colour, what lies behind it."""

GROUNDS = frozenset(("red", "green", "blue", "pard", "trowd", "cbpat", "clcbpat"))
"""Control words of the colour table and of the shading of paragraphs and rows."""

SILENT = frozenset(
    (
        "annotation",
        "author",
        "bkmkend",
        "bkmkstart",
        "colortbl",
        "comment",
        "company",
        "datastore",
        "filetbl",
        "fldinst",
        "fonttbl",
        "generator",
        "info",
        "latentstyles",
        "listoverridetable",
        "listtable",
        "nonshppict",
        "objdata",
        "operator",
        "panose",
        "pict",
        "revtbl",
        "rsidtbl",
        "sn",
        "stylesheet",
        "sv",
        "themedata",
        "title",
        "xmlnstbl",
    )
)
"""Destinations whose text no reader sees."""

CODE_PAGES = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""Encodings by \\fcharset number; all others are cp1252."""


def codec_of(name: str) -> str:
    """Return the encoding of this name, or that of Western Europe if there is none."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
