"""Makes news items: NewsML-G2, NewsML 1.2, NITF, IPTC 7901, RSS, Atom and JSON Feed."""

import json
from xml.sax.saxutils import escape

from tests.generators.story import Story


def newsml_g2(story: Story, *, genre: str = "") -> bytes:
    """Return a NewsML-G2 news item with an XHTML body; `genre` is an IPTC genre code."""
    body = _paragraphs(story)
    kind = f'<genre qcode="genre:{genre}"/>' if genre else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:1" version="1"
 xml:lang="{story.language}">
<itemMeta><provider literal="Example Wire"/></itemMeta>
<contentMeta>{kind}<infoSource literal="Harrow &amp; Vale"/>
<headline>{escape(story.headline)}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<body><p>{escape(story.label)}</p><h1>{escape(story.headline)}</h1>{body}</body></html></inlineXML></contentSet>
</newsItem>
""".encode()


def nitf(story: Story) -> bytes:
    """Return a NITF document; the label stands as a series line above the headline."""
    body = _paragraphs(story)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>{escape(story.headline)}</title></head>
<body><body.head><hedline><hl1>{escape(story.headline)}</hl1></hedline></body.head>
<body.content><p>{escape(story.label)}</p>{body}</body.content></body></nitf>
""".encode()


def newsml_1(story: Story) -> bytes:
    """Return a NewsML 1.2 file with a NITF body."""
    inner = nitf(story).decode().split("\n", 1)[1]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsItem><NewsComponent xml:lang="{story.language}"><NewsLines>
<HeadLine>{escape(story.headline)}</HeadLine></NewsLines><ContentItem><DataContent>{inner}</DataContent>
</ContentItem></NewsComponent></NewsItem></NewsML>
""".encode()


def iptc7901(story: Story) -> bytes:
    """Return an IPTC 7901 message."""
    lines = "\r\n".join(
        (story.label, story.headline, *(f"   {text}" for text in story.paragraphs), *story.tail())
    )
    head = b"\x01EXA0001 4 FIN 0120 \r\nworkshop\r\n\x02"
    return head + lines.encode("latin-1", "replace") + b"\r\n\x03030900 MAR 26\x04"


def rss(*stories: Story) -> bytes:
    """Return an RSS 2.0 feed with the full text of each story."""
    items = "".join(
        f"<item><title>{escape(story.headline)}</title><guid>urn:example:{number}</guid>"
        f"<content:encoded><![CDATA[{_html(story)}]]></content:encoded></item>"
        for number, story in enumerate(stories, 1)
    )
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<?xml version="1.0"?><rss version="2.0" {space}><channel>{items}</channel></rss>'.encode()


def atom(*stories: Story) -> bytes:
    """Return an Atom feed with the full text of each story."""
    entries = "".join(
        f"<entry><id>urn:example:{number}</id><title>{escape(story.headline)}</title>"
        f'<content type="html">{escape(_html(story))}</content></entry>'
        for number, story in enumerate(stories, 1)
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()


def json_feed(*stories: Story) -> bytes:
    """Return a JSON Feed with the full text of each story."""
    items = [
        {"id": f"urn:example:{number}", "title": story.headline, "content_html": _html(story)}
        for number, story in enumerate(stories, 1)
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Example", "items": items}
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _html(story: Story) -> str:
    return f"<p>{escape(story.label)}</p>{_paragraphs(story)}"


def _paragraphs(story: Story) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in (*story.paragraphs, *story.tail()))
