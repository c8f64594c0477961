"""Documents of stated sizes for the benchmarks, made here, the same in every run."""

from dataclasses import replace
from itertools import count, cycle, islice

from tests.generators import mail, office, pdf
from tests.generators.story import WORKSHOP, Story

SENTENCES = (
    "The workshop on Call Lane takes in pans of every make and gives them back after two days.",
    "A repair costs less than a new pan, and the seasoning lasts for years if the heat stays low.",
    "Four apprentices began in September and will stay for three years, the company said on Tuesday.",
    "Customers can watch the grinding through a window and ask how to look after the iron at home.",
    "Prices depend on the size of the pan and on whether the handle has to be cast again.",
    "The company spent a tenth of last year's revenue on the building and its two furnaces.",
)

DATA = "@data"
"""Where the page puts as much script as fills it up."""

CARD = """<div class="card teaser" data-id="{0}"><a class="card__link" href="/news/{0}">
<span class="card__kicker">Region</span><h3 class="card__title">{1}</h3></a>
<p class="card__meta"><time datetime="2026-03-0{2}">{2} March</time></p></div>
"""


def text(size: int) -> bytes:
    """Return a labelled release of about `size` bytes as plain text."""
    story = _story(size)
    return "\n\n".join((story.label, story.headline, *story.paragraphs, *story.tail())).encode()


def page(size: int, *, article: int = 6_000) -> bytes:
    """Return an article of about `article` bytes on a page of `size` bytes, as sites build them.

    Script, style sheet and teasers share the rest, a teaser of seven elements for every 2,500 bytes; the last
    script is as long as it takes.
    """
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in (*WORKSHOP.paragraphs, *_paragraphs(article)))
    head = f"<p class='kicker'>{WORKSHOP.label}</p><h1>{WORKSHOP.headline}</h1>"
    main = f"<main><article>{head}{body}</article></main>"
    room = max(size - len(main), 0)
    style = "".join(f".c{n}{{margin:{n % 9}px}}\n" for n in range(room // 600))
    cards = "".join(CARD.format(n, SENTENCES[n % 6], n % 9 + 1) for n in range(room // 2500))
    title = f"<meta charset='utf-8'><title>{WORKSHOP.headline}</title><style>{style}</style>"
    whole = (
        f"<!doctype html><html lang='en'><head>{title}<script>window.data = {{{DATA}}}</script></head>"
        f"<body>{main}<aside>{cards}</aside></body></html>"
    )
    entries = (f"k{number}:{number}," for number in count())
    data = "".join(islice(entries, room))[: max(size - len(whole) + len(DATA), 0)]
    return whole.replace(DATA, data).encode()


def dense_page(size: int) -> bytes:
    """Return a page that is all markup, about `size` bytes."""
    card = CARD.format(1, SENTENCES[0], 1)
    main = f"<main><h1>{WORKSHOP.headline}</h1><p>{WORKSHOP.paragraphs[0]}</p></main>"
    return f"<!doctype html><html lang='en'><body>{main}{card * (size // len(card))}</body></html>".encode()


def docx(size: int) -> bytes:
    """Return a release of about `size` bytes of text as DOCX."""
    return office.docx(_story(size))


def eml(size: int) -> bytes:
    """Return a release of about `size` bytes of text as a mail."""
    return mail.mail(_story(size))


def pdf_file(size: int) -> bytes:
    """Return a release of about `size` bytes of text as PDF."""
    return pdf.pdf(_story(size))


def _story(size: int) -> Story:
    parts = (WORKSHOP.label, WORKSHOP.headline, *WORKSHOP.paragraphs, *WORKSHOP.tail())
    room = max(size - sum(len(part) + 2 for part in parts), 0)
    return replace(WORKSHOP, paragraphs=(*WORKSHOP.paragraphs, *_paragraphs(room)))


def _paragraphs(size: int) -> tuple[str, ...]:
    """Return paragraphs of four sentences, with the blank lines between them `size` characters."""
    sentences = cycle(SENTENCES)
    endless = (" ".join(islice(sentences, 4)) for _ in count())
    whole = "\n\n".join(islice(endless, size // 300 + 1))[:size]
    return tuple(part for part in whole.split("\n\n") if part)
