"""What do the messages of an IPTC 7901 or ANPA 1312 wire file say?"""

import re

from presscheck.document import NOWHERE, Document, Place, Unreadable
from presscheck.reading.charset import decode, noise, notes_on
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, documents
from presscheck.reading.text import passage
from presscheck.release import Release

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
NOISE = 0.05
ENDLESS = "the message ends without the sign for its end (ETX); the rest may be missing"


def read_anpa(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each message between SOH and EOT; the header before STX and the trailer after ETX are fields."""
    text = decode(release.content)[0].replace("\r\n", "\n").replace("\r", "\n")
    if noise(text) > NOISE:
        detail = "The bytes are no text in any encoding known here. Ask the sender for the release."
        return (Unreadable("unreadable", detail, "iptc7901"),)
    items: list[Item] = []
    found: list[tuple[int, str]] = []
    line = 1
    for message in text.split(SOH, limits.members * 2):
        if CONTROLS.sub("", message).strip():
            found.append((line, message))
        line += message.count("\n")
    for line, message in found[: limits.members]:
        items.append(_item(message, line, len(items) + 1, limits))
    notes = notes_on(text)
    for item in items:
        item.notes += notes
    return documents(items, "iptc7901", limits, over=len(found) - len(items)) or (
        Unreadable("empty", "The wire file holds no message.", "iptc7901"),
    )


def _item(message: str, line: int, number: int, limits: Limits) -> Item:
    head, begun, rest = message.partition(STX)
    if not begun:
        head, rest = "", message
    body, ended, trailer = rest.partition(ETX)
    start = line + head.count("\n")
    item = Item(fragment=" ".join(CONTROLS.sub(" ", head).split())[:60] or str(number))
    for offset, entry in enumerate(head.split("\n")):
        item.note("wire:header", CONTROLS.sub(" ", entry), Place(line + offset, 1))
    item.note("wire:trailer", CONTROLS.sub(" ", trailer.partition(EOT)[0]), NOWHERE)
    found = passage(body, limits, start)
    item.body = list(found.pieces)
    whole = not begun or bool(ended)
    item.lose(found.coverage if whole else found.coverage.cut_off(ENDLESS))
    return item
