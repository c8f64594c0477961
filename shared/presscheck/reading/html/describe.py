"""What do the attributes of an element say: hidden, an advertisement, beside the article, a badge?"""

from presscheck.reading.html.cascade import IMPORTANT, TRIES, Cascade, Rule
from presscheck.reading.html.colours import same_colour
from presscheck.reading.html.generated import Writing
from presscheck.reading.html.page import Node, Page
from presscheck.reading.html.selectors import ANY
from presscheck.reading.html.sheet import Sheet, read_sheet, styled
from presscheck.reading.html.signals import NOTHING, Signal, read_signal, says_ad
from presscheck.reading.html.tags import ASIDE, BLOCK, HEADINGS, READINGS, ROLES, UNSEEN
from presscheck.reading.html.visibility import Style
from presscheck.wordlists import words

AD_TAGS = frozenset(("amp-ad", "amp-embed", "amp-sticky-ad", "gpt-ad"))
AD_DATA = ("data-ad-", "data-adunit", "data-google-query-id", "data-ads-", "data-dfp", "data-gpt")
NAMING = words(
    "data-testid data-qa data-component data-type data-module data-name data-widget data-block "
    "data-area data-slot data-placement data-position"
)
AD_NAMES = words(
    "advertisement advertisements anzeige werbung publicidad publicité pubblicità reklama advertentie"
)
UNWEIGHED = "the style rules of the file are too many to tell of every element whether they hide it"

ASIDE_REASONS = {tag: f"<{tag}>: {reason}" for tag, reason in ASIDE.items()}
MARKING = words("itemprop itemscope typeof")
"""Attributes of microdata and RDFa."""
SPECIAL = words("role aria-label hidden popover color bgcolor") | MARKING | NAMING
WHEN_OPEN = {"details": "folded away until <details> is opened", "dialog": "in a <dialog> that is not open"}
"""Elements whose content is shown once they are open, which an attribute says; the reason until then."""
HIDDEN = "attribute hidden"
LEFTWARDS = frozenset(("ar", "fa", "he", "ur", "yi"))
"""Languages written from right to left."""
SHOWING = ("shadowrootmode", "srcdoc")
"""Attributes by which a template or frame shows what it holds."""
STRUCK = frozenset(("s", "del", "strike"))
"""Elements whose text no longer holds (HTML Standard, 4.5.5, 4.7.2)."""
TURNED = WHEN_OPEN.keys() | STRUCK | {"summary", "bdo"}
"""Elements that show, hide, strike out or turn round what they hold by themselves."""
SPEAKING = ASIDE.keys() | UNSEEN.keys() | AD_TAGS | TURNED | {"text", "pre", "small"}
"""Elements whose name alone says something."""


class Describer:
    """Gives every element what its own markup and its ancestors say about it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.cascade = Cascade(page.nodes)
        self.sheet = Sheet(self.cascade)
        self.writing = Writing(page.nodes)
        self.styles: dict[str, Style] = {}
        self.known: dict[tuple[str, str, str, tuple[str, ...]], tuple[Signal, str, tuple[Rule, ...]]] = {}
        self.setting: dict[tuple[str, str, str, tuple[str, ...]], tuple[Rule, ...]] = {}
        self.shapes: dict[tuple[str, ...], tuple[bool, tuple[str, ...], bool]] = {}

    def read_sheet(self, css: str) -> None:
        """Take the rules of a style element into account from here on."""
        if read_sheet(css, self.sheet):
            self.known.clear()
            self.setting.clear()
        if "content" in css:
            self.writing.read(css)

    def place(self, node: Node, parent: Node) -> None:
        """Set what is known of a new element."""
        tag = node.tag
        node.unseen, node.pre, node.back = parent.unseen, parent.pre, parent.back
        if tag in SPEAKING:
            self._tag(node, tag)
        if node.attrs:
            self._read(node)
        elif tag in self.cascade.hiding or ANY in self.cascade.hiding:
            self._classes(node, "", "", ())
        own = tag in BLOCK or node.slot or node.aside or node.badge or node.unseen != parent.unseen
        own = own and tag not in READINGS
        node.block = node if own else parent.block

    def _tag(self, node: Node, tag: str) -> None:
        if tag in UNSEEN and node.attrs.keys().isdisjoint(SHOWING):
            node.unseen = node.unseen or UNSEEN[tag] or tag
            self.page.scripted = self.page.scripted or tag == "script"
        elif tag == "text" and node.unseen == UNSEEN["svg"]:
            node.unseen = ""
        elif tag in TURNED:
            self._turn(node, tag)
        elif tag == "pre":
            node.pre = True
        elif tag == "small":
            node.badge = node.parent is not None and node.parent.tag in HEADINGS
        if tag in ASIDE:
            node.aside = ASIDE_REASONS[tag]
        if tag in AD_TAGS:
            node.slot = f"<{tag}>"

    def _turn(self, node: Node, tag: str) -> None:
        around = node.parent and node.parent.parent
        if tag in WHEN_OPEN and "open" not in node.attrs:
            node.unseen = node.unseen or WHEN_OPEN[tag]
        elif tag == "summary" and around and node.unseen == WHEN_OPEN["details"]:
            node.unseen = around.unseen
        elif tag in STRUCK:
            node.unseen = node.unseen or "struck out"
        elif tag == "bdo" and node.attrs.get("dir") == "rtl" and self.page.language[:2] not in LEFTWARDS:
            node.unseen = node.unseen or "set backwards"

    def _read(self, node: Node) -> None:
        attrs = node.attrs
        names = tuple(attrs)
        shape = self.shapes.get(names)
        if shape is None:
            shape = self.shapes[names] = _shape(names)
        named, special, styled = shape
        if named or self.cascade.hiding:
            asked = names if self.cascade.hiding else ()
            self._classes(node, attrs.get("class", ""), attrs.get("id", ""), asked)
        if special:
            self._special(node, special)
        if styled:
            self._style(node, attrs["style"])

    def _classes(self, node: Node, classes: str, ident: str, asked: tuple[str, ...]) -> None:
        key = (node.tag, classes, ident, asked)
        known = self.known.get(key)
        if known is None:
            signal = read_signal(classes, ident)
            why = f"class {signal.hidden[:40]}" if signal.hidden else ""
            rules = () if why or not self.cascade.hiding else self.cascade.rules_for(*key)
            known = self.known[key] = (signal, why, rules)
        signal, unseen, rules = known
        if (unseen or rules) and not node.unseen:
            node.unseen = unseen or self.cascade.hidden_by(rules, node)
            if self.cascade.tried > TRIES and UNWEIGHED not in self.page.notes:
                self.page.notes.append(UNWEIGHED)
        if signal is NOTHING:
            return
        node.signal = signal
        node.hint = f"filed under {signal.hint}" if signal.hint else ""
        inline = node.tag not in BLOCK
        if signal.slot and node.tag != "a":
            node.slot = f"class or id {signal.slot[:60]}"
        if signal.aside and not inline:
            node.aside = node.aside or f"class or id: {signal.aside}"
        node.badge = node.badge or (signal.badge and inline)

    def _special(self, node: Node, names: tuple[str, ...]) -> None:
        for name in names:
            value = node.attrs[name]
            low = value.strip().lower()
            if name.startswith(AD_DATA) or (name in NAMING and says_ad(value)):
                node.slot = node.slot or f"attribute {name[:40]}"
            elif name == "role" and low in ROLES:
                node.aside = node.aside or f"role {low}: {ROLES[low]}"
            elif name == "aria-label" and low in AD_NAMES:
                node.slot = f"aria-label {low}"
            elif name == "hidden":
                node.unseen = node.unseen or self._hidden(node)
            elif name == "popover":
                node.unseen = node.unseen or "attribute popover"
            elif name == "color" and node.tag == "font" and self._is_faint(low, node.back):
                node.unseen = node.unseen or "text in the colour of its background"
            elif name == "bgcolor":
                node.back = low
        if not MARKING.isdisjoint(node.attrs):
            self.page.marked.append(node)

    def _hidden(self, node: Node) -> str:
        """Return that its attribute hides an element, unless a rule sets it out (HTML Standard, 15.3.1)."""
        if not self.cascade.showing:
            return HIDDEN
        names = node.tag, node.attrs.get("class", ""), node.attrs.get("id", ""), tuple(node.attrs)
        if names not in self.setting:
            self.setting[names] = self.cascade.rules_for(*names)
        return "" if self.cascade.displays(self.setting[names], node) else HIDDEN

    def _style(self, node: Node, text: str) -> None:
        style = self.styles.get(text)
        if style is None:
            style = self.styles[text] = styled(text, self.sheet)
        if style.ad_sized:
            node.slot = node.slot or "the size of an advertisement"
        node.back = style.back or node.back
        faint = self._is_faint(style.colour, node.back)
        if node.unseen and (style.shows or style.visible):
            self._unhide(node, style)
        why = style.hides or ("text in the colour of its background" if faint else "")
        if why and not node.unseen:
            node.unseen = f"inline style: {why}"

    @staticmethod
    def _unhide(node: Node, style: Style) -> None:
        """Let an inline style outweigh the rules of style sheets, and show what is invisible around it."""
        ruled = node.unseen.startswith("style rule") and not node.unseen.endswith(f"{IMPORTANT}}}")
        if (style.visible and "visibility:hidden" in node.unseen) or (
            style.shows and (node.unseen == HIDDEN or (ruled and "{display:none" in node.unseen))
        ):
            node.unseen = ""

    def _is_faint(self, colour: str, back: str) -> bool:
        return same_colour(colour, back or ("" if self.sheet.coloured else self.sheet.ground))


def _shape(names: tuple[str, ...]) -> tuple[bool, tuple[str, ...], bool]:
    """Return whether a class or id is among attributes, those that say more, and whether a style is."""
    special = tuple([name for name in names if name in SPECIAL or name.startswith(AD_DATA)])
    return "class" in names or "id" in names, special, "style" in names
