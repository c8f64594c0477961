"""What do the attributes of an element say: hidden, an advertisement, beside the article, a badge?"""

from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.signals import NOTHING, Signal, read_signal
from presscheck.reading.html.tags import ASIDE, BLOCK, ROLES, UNSEEN
from presscheck.reading.html.visibility import (
    Sheet,
    colours,
    hidden_by_sheet,
    hidden_by_style,
    read_sheet,
    same_colour,
)
from presscheck.reading.html.words import words

AD_TAGS = frozenset(("amp-ad", "amp-embed", "amp-sticky-ad", "gpt-ad"))
AD_DATA = ("data-ad-", "data-adunit", "data-google-query-id", "data-ads-", "data-dfp", "data-gpt")
AD_NAMES = words(
    "advertisement advertisements anzeige werbung publicidad publicité pubblicità reklama advertentie"
)


class Describer:
    """Gives every element what its own markup and its ancestors say about it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.sheet = Sheet()
        self.signals: dict[tuple[str, str], Signal] = {}

    def read_sheet(self, css: str) -> None:
        """Take the rules of a style element into account from here on."""
        read_sheet(css, self.sheet)

    def place(self, node: Node, parent: Node) -> None:
        """Set what is known of a new element."""
        tag = node.tag
        node.unseen, node.pre, node.back = parent.unseen, parent.pre or tag == "pre", parent.back
        if tag in UNSEEN:
            node.unseen = node.unseen or UNSEEN[tag] or tag
        elif tag == "text" and node.unseen == UNSEEN["svg"]:
            node.unseen = ""
        if tag in ASIDE:
            node.aside = f"<{tag}>: {ASIDE[tag]}"
        if tag in AD_TAGS:
            node.slot = f"<{tag}>"
        if node.attrs or self.sheet.hides:
            self._read(node)
        own = tag in BLOCK or node.unseen != parent.unseen or node.slot or node.aside or node.badge
        node.block = node if own else parent.block

    def _read(self, node: Node) -> None:
        attrs = node.attrs
        classes, ident = attrs.get("class") or "", attrs.get("id") or ""
        if classes or ident:
            self._classes(node, classes, ident)
        role, label = attrs.get("role"), attrs.get("aria-label")
        if role and role.lower() in ROLES:
            node.aside = node.aside or f"role {role[:20]}: {ROLES[role.lower()]}"
        if label and label.strip().lower() in AD_NAMES:
            node.slot = f"aria-label {label.strip()}"
        if "data-" in "".join(attrs):
            self._data(node)
        if not node.unseen:
            node.unseen = self._unseen(node)
        if "itemscope" in attrs or "itemprop" in attrs:
            self.page.marked.append(node)

    def _classes(self, node: Node, classes: str, ident: str) -> None:
        signal = self.signals.get((classes, ident))
        if signal is None:
            signal = self.signals[(classes, ident)] = read_signal(classes, ident)
        if signal is NOTHING:
            return
        node.signal = signal
        if signal.slot:
            node.slot = f"class or id {signal.slot[:60]}"
        if signal.aside:
            node.aside = node.aside or f"class or id: {signal.aside}"
        node.badge = signal.badge and node.tag not in BLOCK

    def _data(self, node: Node) -> None:
        for name in node.attrs:
            if name.startswith(AD_DATA):
                node.slot = node.slot or f"attribute {name[:40]}"

    def _unseen(self, node: Node) -> str:
        attrs = node.attrs
        if "hidden" in attrs and (attrs["hidden"] or "").lower() != "until-found":
            return "attribute hidden"
        if node.signal.hidden:
            return f"class {node.signal.hidden[:40]}"
        style = attrs.get("style")
        if style and (reason := hidden_by_style(style) or self._coloured(node, style)):
            return f"inline style: {reason}"
        if attrs.get("bgcolor"):
            node.back = (attrs["bgcolor"] or "").lower()
        return hidden_by_sheet(self.sheet, node.tag, attrs) if self.sheet.hides else ""

    def _coloured(self, node: Node, style: str) -> str:
        if "color" not in style.lower() and "background" not in style.lower():
            return ""
        colour, back = colours(style)
        node.back = back or node.back
        plain = "" if self.sheet.coloured else "white"
        return "text in the colour of its background" if same_colour(colour, node.back or plain) else ""
