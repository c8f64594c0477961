"""How does each HTML element behave while a page is read?"""

from presscheck.wordlists import words

VOID = words(
    "area base basefont bgsound br col command embed frame hr img input keygen link meta param "
    "source track wbr"
)
"""Elements without content (HTML Standard, 13.1.2)."""

ONCE = words("html head body")
"""Elements a page has one of; later start tags of theirs are ignored."""

IN_HEAD = words("meta link base script style title noscript template")
"""Elements that do not end the head."""

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

CLOSES_P = words(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul"
)
"""Start tags that end an open paragraph (HTML Standard, 13.2.6.4.7)."""

BLOCK = CLOSES_P | words(
    "html head body li dd dt td th tr thead tbody tfoot caption option optgroup select button "
    "textarea label legend iframe template noscript object video audio canvas svg amp-ad ins-block "
    "title #document"
)
"""Elements that begin a block of their own."""

FRAMED = "#document"
"""The page in a frame, as the DOM calls it."""
SCOPES = words("table td th caption template svg math object") | {FRAMED}
"""Elements an end tag from inside does not reach beyond."""

UNSEEN = {
    "script": "",
    "style": "",
    "template": "inside <template>",
    "noscript": "inside <noscript>",
    "noframes": "inside <noframes>",
    "noembed": "inside <noembed>",
    "svg": "inside a drawing",
    "math": "",
    "datalist": "inside <datalist>",
    "rt": "",
    "rp": "",
    "head": "in the page head",
    "title": "",
    "iframe": "inside <iframe>",
    "object": "fallback of an embedded object",
    "video": "fallback of a video",
    "audio": "fallback of a sound",
    "canvas": "fallback of a canvas",
}
"""Elements whose text is not shown where scripts run; a reason makes short text worth keeping as hidden."""

READINGS = frozenset(("rt", "rp"))
"""Elements that say how the characters beside them are read; they stand within the line."""

ASIDE = {
    "nav": "navigation",
    "aside": "an aside",
    "footer": "page footer",
    "header": "page header",
    "form": "a form",
    "dialog": "a dialog",
    "select": "a form control",
    "button": "a button",
    "textarea": "a form control",
    "menu": "navigation",
    "amp-sidebar": "navigation",
    "amp-consent": "a consent text",
}
"""Elements that hold something other than the article, unless the article stands inside them."""

ROLES = {
    "navigation": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "search": "a search form",
    "dialog": "a dialog",
    "alertdialog": "a dialog",
    "complementary": "an aside",
    "contentinfo": "page footer",
    "banner": "page header",
    "doc-pagelist": "navigation",
}
"""Values of `role` that say the same."""

ENDS_BEFORE = {
    "li": (("li",), words("ul ol menu")),
    "dt": (("dt", "dd"), words("dl")),
    "dd": (("dt", "dd"), words("dl")),
    "option": (("option",), words("select datalist")),
    "optgroup": (("optgroup",), words("select")),
    "td": (("td", "th"), words("tr table")),
    "th": (("td", "th"), words("tr table")),
    "tr": (("tr",), words("table")),
    "tbody": (("thead", "tbody", "tfoot", "caption"), words("table")),
    "tfoot": (("thead", "tbody", "tfoot", "caption"), words("table")),
    "thead": (("thead", "tbody", "tfoot", "caption"), words("table")),
}
"""Start tags that end an open element, and the elements they do not look beyond."""

CLOSING = CLOSES_P | ENDS_BEFORE.keys()
"""Start tags that may end an open element."""
