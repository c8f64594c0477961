"""Which lines of a mail belong to the text that was forwarded, and which are the post's own?"""

from presscheck.document import Place, Zone
from presscheck.reading.draft import Passage, Piece, normalise
from presscheck.reading.limits import Limits
from presscheck.reading.text import cut, shortened

HEADERS = frozenset(
    (
        *("from", "sent", "to", "cc", "subject", "date", "reply-to"),
        *("von", "gesendet", "an", "betreff", "datum"),
        *("da", "inviato", "a", "oggetto", "data"),
        *("de", "envoyé", "à", "objet", "enviado", "para", "asunto", "assunto", "fecha"),
        *("van", "verzonden", "aan", "onderwerp"),
        *("od", "wysłano", "do", "temat", "odesláno", "komu", "předmět"),
        *("från", "skickat", "till", "ämne", "fra", "sendt", "til", "emne", "dato"),
        *("lähettäjä", "lähetetty", "vastaanottaja", "aihe"),
        *("от", "отправлено", "кому", "тема"),
        *("差出人", "送信日時", "宛先", "件名", "发件人", "发送时间", "收件人", "主题"),
    )
)
"""Header names as mail programs write them above a forwarded text."""

NAME_LENGTH = 13
"""Characters of the longest of these names, and then some."""


def passage(text: str, limits: Limits) -> Passage:
    """Return the paragraphs of a plain text mail, quoting marks taken off, forwarded headers as aside."""
    short, coverage = shortened(text, limits)
    every = normalise(short).split("\n")
    pieces: list[Piece] = []
    lines: list[str] = []
    start = 1
    for number, line in enumerate([*every, ""], 1):
        if len(pieces) >= limits.blocks:
            return Passage(pieces, cut(coverage, number, len(every), limits))
        bare = _unquoted(line)
        if bare.strip():
            start = start if lines else number
            lines.append(bare)
        elif lines:
            pieces.append(_piece(lines, start))
            lines = []
    return Passage(pieces, coverage)


def _unquoted(line: str) -> str:
    bare = line.lstrip()
    while bare.startswith(">"):
        bare = bare[1:].lstrip()
    return bare if line.lstrip().startswith(">") else line


def _piece(lines: list[str], start: int) -> Piece:
    place = Place(line=start, column=1)
    headers = [line for line in lines if _is_header(line)]
    if len(headers) >= 2 and len(headers) * 2 >= len(lines):
        return Piece("\n".join(lines), zone=Zone.ASIDE, place=place, because="header of a forwarded mail")
    return Piece("\n".join(lines), place=place, because="paragraph of the mail")


def _is_header(line: str) -> bool:
    name, colon, rest = line.strip().strip("*").replace("：", ":", 1).partition(":")
    return (
        bool(colon and rest.strip()) and len(name) <= NAME_LENGTH and name.strip("* ").casefold() in HEADERS
    )
