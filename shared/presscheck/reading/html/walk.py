"""Which elements and blocks of text does a page hold, in one pass over its tokens?

The tree is kept lighter than a browser's: an end tag closes its element unless that stands outside the
table cell, template or drawing at hand, and formatting that is closed out of order ends with its block.
"""

import turbohtml

from presscheck.reading.draft import normalise
from presscheck.reading.html.describe import Describer
from presscheck.reading.html.inline import Text
from presscheck.reading.html.page import Node, Page, Run
from presscheck.reading.html.tags import BLOCK, CLOSES_P, HEADINGS, SCOPES, UNSEEN, VOID
from presscheck.reading.html.words import words

LOOK_BACK = 24
"""Open elements looked through for the one an implied or misplaced end tag means."""
ELEMENTS = 400_000
"""Elements read of one page."""
SPOKEN_LIMIT = 200
"""Characters of an alternative text or label that are kept; longer ones describe pictures."""
HIDDEN_LIMIT = 300
"""Characters of text inside noscript, templates and comments up to which it may be a label."""
RAW_LIMIT = 4_000
"""Characters of raw markup, as in noscript, that are looked at."""
RAW = frozenset(("script", "style", "title", "noscript", "noframes", "noembed", "iframe"))
UNSPOKEN = frozenset(("script", "style", "title", "math"))
IN_HEAD = words("meta link base script style title noscript template")
SPEAKING = words("div span p article section header aside abbr i em small figure iframe")
CODE = frozenset("<>{}[]=;/\\#")
"""Signs of a comment that is code or a marker of the page builder."""
COMMENTS = 50
"""Comments of one page that are kept."""
ENDS_BEFORE = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "option": (("option",), ("select", "datalist")),
    "optgroup": (("optgroup",), ("select",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
    "tr": (("tr",), ("table",)),
    "tbody": (("thead", "tbody", "tfoot", "caption"), ("table",)),
    "tfoot": (("thead", "tbody", "tfoot", "caption"), ("table",)),
    "thead": (("thead", "tbody", "tfoot", "caption"), ("table",)),
}
"""Start tags that end an open element, and the elements they do not look beyond."""


def walk(markup: str, *, depth: int, characters: int) -> Page:
    """Return the elements, blocks, and metadata of a page; past a budget the rest is left, with a note."""
    return _Walk(markup, depth, characters).run()


class _Walk:
    def __init__(self, markup: str, depth: int, characters: int) -> None:
        self.markup, self.depth, self.characters = markup, depth, characters
        self.page = Page()
        self.text = Text(self.page)
        self.describe = Describer(self.page)
        self.root = Node("", None, 0, {})
        self.page.nodes.append(self.root)
        self.stack = [self.root]
        self.scopes: list[tuple[int, dict[str, int]]] = [(0, {})]
        self.open_scopes: dict[str, int] = {}
        self.beyond = self.comments = 0
        self.once: set[str] = set()
        self.line = self.column = 0

    def run(self) -> Page:
        kinds = turbohtml.TokenType
        text, start, end, comment = kinds.TEXT, kinds.START_TAG, kinds.END_TAG, kinds.COMMENT
        for token in turbohtml.tokenize(self.markup, capture_attributes=True):
            kind = token.type
            if kind is text:
                self.met_text(token.data or "", token)
            elif kind is start:
                self.met_start(token.tag or "", token)
            elif kind is end:
                self.met_end(token.tag or "")
            elif kind is comment:
                self.met_comment(token.data or "", token)
            if self.characters < 0 or len(self.page.nodes) > ELEMENTS:
                self.stop(token.line)
                break
        self.text.flush()
        while len(self.stack) > 1:
            self.pop()
        self.root.end = len(self.page.nodes)
        return self.page

    def met_text(self, data: str, token: turbohtml.Token) -> None:
        top = self.stack[-1]
        if data.isspace():
            self.text.space()
        elif top.tag in RAW:
            self.met_raw(top, data, token)
        elif top.unseen in UNSPOKEN:
            return
        elif top.tag == "head":
            self.pop()
            self.met_text(data, token)
        elif top.pre:
            self.characters -= len(data)
            self.met_lines(data, top, token)
        else:
            self.characters -= len(data)
            self.text.add(data, top, token.line, token.col + 1)

    def met_lines(self, data: str, top: Node, token: turbohtml.Token) -> None:
        for at, line in enumerate(data.split("\n")):
            if at:
                self.text.line_break()
            if line and not line.isspace():
                self.text.add(line, top, token.line + at, token.col + 1 if not at else 1)

    def met_raw(self, top: Node, data: str, token: turbohtml.Token) -> None:
        if top.tag == "style":
            self.describe.read_sheet(data)
        elif top.tag == "script":
            if "ld+json" in (top.attrs.get("type") or "").lower():
                self.page.scripts.append(data)
        elif top.tag == "title":
            self.page.title = self.page.title or data
        elif len(data) <= RAW_LIMIT:
            self.text.add(" ".join(_texts(data)) or " ", top, token.line, token.col + 1)
            self.text.flush()

    def met_comment(self, data: str, token: turbohtml.Token) -> None:
        plain = data.strip()
        if self.stack[-1].unseen == UNSEEN["head"] or self.comments >= COMMENTS:
            return
        if 3 < len(plain) <= HIDDEN_LIMIT and plain[0].isalpha() and not any(sign in plain for sign in CODE):
            self.comments += 1
            self.say(self.stack[-1], plain, "a comment in the markup", token, "a comment")

    def met_start(self, tag: str, token: turbohtml.Token) -> None:
        if tag in VOID:
            self.met_void(tag, token)
            return
        if tag in ("html", "body", "head") and self.merge(tag, token):
            return
        self.end_head(tag)
        self.close_implied(tag)
        if tag in BLOCK:
            self.text.flush()
        attrs = dict(token.attrs or ())
        if len(self.stack) > self.depth:
            self.beyond += 1
            return
        parent = self.stack[-1]
        node = Node(tag, parent, len(self.page.nodes), attrs)
        self.describe.place(node, parent)
        self.page.nodes.append(node)
        if token.self_closing and parent.unseen:
            node.end = len(self.page.nodes)
            return
        self.push(node)
        if tag == "a":
            self.met_link(node, attrs)
        elif attrs:
            self.spoken(node, token)

    def end_head(self, tag: str) -> None:
        if self.stack[-1].tag == "head" and tag not in IN_HEAD:
            self.pop()

    def merge(self, tag: str, token: turbohtml.Token) -> bool:
        if tag == "html" and not self.page.language:
            attrs = dict(token.attrs or ())
            self.page.language = attrs.get("lang") or attrs.get("xml:lang") or ""
        known = tag in self.once
        self.once.add(tag)
        return known

    def met_void(self, tag: str, token: turbohtml.Token) -> None:
        if tag == "br":
            self.text.line_break()
            return
        attrs = dict(token.attrs or ())
        if tag == "meta":
            self.page.metas.append(attrs)
        elif tag == "link":
            self.page.heads.append(attrs)
            if "stylesheet" in (attrs.get("rel") or "").lower():
                self.describe.sheet.coloured = True
        elif tag == "hr":
            self.close_implied("hr")
            self.text.flush()
        elif tag == "img" and (alt := attrs.get("alt")):
            self.say(self.stack[-1], alt, "alternative text of an image", token, "alt text")

    def met_link(self, node: Node, attrs: dict[str, str]) -> None:
        href = attrs.get("href")
        if href and href.startswith("#"):
            if "skip" in href.lower():
                node.aside, node.block = "a skip link", node
        elif href:
            self.text.open_link(href[:2_000], tuple((attrs.get("rel") or "").lower().split()[:20]))

    def spoken(self, node: Node, token: turbohtml.Token) -> None:
        if node.tag in SPEAKING:
            for name in ("aria-label", "title"):
                if value := node.attrs.get(name):
                    self.say(node, value, f"attribute {name}: spoken, not shown", token, name)

    def say(self, node: Node, value: str, why: str, token: turbohtml.Token, name: str) -> None:
        text = normalise(" ".join(value[: SPOKEN_LIMIT * 2].split()))
        if text and len(text) <= HIDDEN_LIMIT:
            run = Run(node, text, token.line, token.col + 1, spoken=name, unseen=why)
            self.page.runs.append(run)
            self.characters -= len(text)

    def met_end(self, tag: str) -> None:
        if self.beyond and tag not in VOID:
            self.beyond -= 1
        if tag == "a":
            self.text.close_link()
        if tag in HEADINGS and self.stack[-1].tag in HEADINGS:
            self.pop()
        elif tag in SCOPES:
            self.end_scope(tag)
        elif tag == "br":
            self.text.line_break()
        elif self.scopes[-1][1].get(tag, 0):
            self.end_open(tag)

    def end_open(self, tag: str) -> None:
        if tag in BLOCK:
            while self.stack[-1].tag != tag:
                self.pop()
            self.pop()
            return
        for back in range(1, min(LOOK_BACK, len(self.stack) - 1) + 1):
            open_tag = self.stack[-back].tag
            if open_tag == tag:
                for _ in range(back):
                    self.pop()
                return
            if open_tag in BLOCK:
                return

    def end_scope(self, tag: str) -> None:
        if not self.open_scopes.get(tag, 0):
            return
        start = next(start for start, _ in reversed(self.scopes) if self.stack[start].tag == tag)
        while len(self.stack) > start:
            self.pop()

    def close_implied(self, tag: str) -> None:
        if tag in CLOSES_P and self.scopes[-1][1].get("p", 0):
            self.end_open("p")
        if tag in HEADINGS and self.stack[-1].tag in HEADINGS:
            self.pop()
        rule = ENDS_BEFORE.get(tag)
        if rule:
            self.close_before(*rule)

    def close_before(self, ends: tuple[str, ...], bounds: tuple[str, ...]) -> None:
        for back in range(1, min(LOOK_BACK, len(self.stack) - 1) + 1):
            tag = self.stack[-back].tag
            if tag in ends:
                for _ in range(back):
                    self.pop()
                return
            if tag in bounds:
                return

    def push(self, node: Node) -> None:
        if node.tag in SCOPES:
            self.scopes.append((len(self.stack), {}))
            self.open_scopes[node.tag] = self.open_scopes.get(node.tag, 0) + 1
        else:
            counts = self.scopes[-1][1]
            counts[node.tag] = counts.get(node.tag, 0) + 1
        self.stack.append(node)

    def pop(self) -> None:
        node = self.stack.pop()
        node.end = len(self.page.nodes)
        if node.block is node and self.text.parts:
            self.text.flush()
        if node.tag in SCOPES:
            self.scopes.pop()
            self.open_scopes[node.tag] -= 1
        else:
            self.scopes[-1][1][node.tag] -= 1

    def stop(self, line: int) -> None:
        self.page.share = line / (self.markup.count("\n") + 1)
        self.page.notes.append(f"reading stopped at line {line}: over budget")


def _texts(markup: str) -> list[str]:
    kinds = turbohtml.TokenType
    texts, code = [], False
    for token in turbohtml.tokenize(markup):
        if token.type is kinds.START_TAG:
            code = token.tag in ("style", "script")
        elif token.type is kinds.TEXT and not code:
            texts.append(token.data or "")
    return texts
