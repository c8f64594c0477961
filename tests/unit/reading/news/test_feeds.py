import json

from presscheck.document import Unreadable, Zone
from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.release import Release

BODY = "LEEDS, March 3, 2026 /PRNewswire/ -- Harrow has opened a workshop in which pans are ground."


def texts(found, zone):
    return [found.text_of(block) for block in found.blocks if block.zone is zone]


def items(release, limits=None):
    return read(release, limits or Limits())


def rss(*items):
    return Release(
        f'<rss xmlns:content="c" xmlns:dc="d"><channel><title>Feed</title><language>it</language>'
        f"{''.join(items)}</channel></rss>".encode(),
        "feed.xml",
    )


def test_each_item_of_a_feed_is_a_release_of_its_own():
    found = items(
        rss(
            f"<item><guid>a</guid><title>One &amp;amp; all</title>"
            f"<content:encoded><![CDATA[<p>Anzeige</p><p>{BODY}</p>]]></content:encoded>"
            "<dc:creator>Ann</dc:creator><category>Sponsored</category></item>",
            f"<item><guid>b</guid><title>Two</title><description>{BODY}</description></item>",
        )
    )
    assert [item.fragment for item in found] == ["a", "b"]
    assert texts(found[0], Zone.HEADLINE) == ["One & all"]
    assert texts(found[0], Zone.DECK) == ["Ann", "Anzeige"]
    assert [entry.value for entry in found[0].fields("category")] == ["Sponsored"]
    assert [entry.value for entry in found[1].fields("feed:title")] == ["Feed"]
    assert found[1].declared_language == "it"
    assert found[1].coverage.notes == ("the feed may hold a summary only, not the full text",)


def test_an_atom_entry_may_hold_xhtml():
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>One</title><content type="xhtml">'
        f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{BODY}</p></div></content></entry></feed>'
    )
    (found,) = items(Release(feed.encode(), "feed.atom"))
    assert (found.format, found.fragment) == ("atom", None)
    assert texts(found, Zone.BODY) == [BODY]


def test_an_entry_without_end_does_not_hold_those_that_follow():
    entry = '<entry><id>{0}</id><title>{0}</title><content type="xhtml"><p>Text of {0}.</p>'
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom">{entry.format("one")}{entry.format("two")}</feed>'
    found = items(Release(feed.encode(), "feed.atom"))
    assert [texts(item, Zone.HEADLINE) for item in found[:2]] == [["one"], ["two"]]
    assert "Text of two." not in found[0].text
    assert (found[2].reason, found[2].fragment) == ("unreadable", "more")


def test_an_entity_of_html_in_a_feed_is_no_error():
    (found,) = items(rss(f"<item><title>Caff&egrave;</title><description>{BODY}</description></item>"))
    assert texts(found, Zone.HEADLINE) == ["Caffè"]


def test_items_over_the_limit_are_counted_and_not_read():
    item = f"<item><title>T</title><description>{BODY}</description></item>"
    found = items(rss(*[item] * 5), Limits(members=3))
    assert len(found) == 4
    assert isinstance(found[3], Unreadable)
    assert found[3].reason == "over_budget"
    assert found[3].detail.startswith("2 items after the first 3")


def test_a_json_feed_is_read_item_by_item():
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "language": "de",
        "items": [
            {
                "id": "1",
                "title": "One",
                "content_html": f"<p>{BODY}</p>",
                "authors": [{"name": "Ann"}],
                "tags": ["ad"],
            },
            {"id": "2", "title": "Two", "summary": BODY},
        ],
    }
    first, second = items(Release(json.dumps(feed).encode(), "feed.json"))
    assert (first.fragment, second.fragment) == ("1", "2")
    assert texts(first, Zone.BODY) == [BODY]
    assert [entry.value for entry in first.fields("tag")] == ["ad"]
    assert first.declared_language == "de"
    assert second.coverage.notes == ("the feed holds a summary only, not the full text",)


def test_an_item_that_breaks_off_to_be_read_elsewhere_is_not_all_of_the_release():
    ends = ("Read more", "Weiterlesen &gt;", "And so on ...", "[&#8230;]")
    found = items(
        rss(
            *(
                f"<item><guid>{at}</guid><description>{BODY} {end}</description></item>"
                for at, end in enumerate(ends)
            )
        )
    )
    assert [item.coverage.share < 1 for item in found] == [True] * len(ends)
    (whole,) = items(rss(f"<item><guid>a</guid><description>{BODY}</description></item>"))
    assert whole.coverage.share == 1


def test_a_text_that_an_atom_feed_only_names_and_a_bare_summary_are_not_read():
    entry = (
        "<entry><id>a</id><title>Pans</title><content type='text/html' src='https://x.example/a'/></entry>"
    )
    (found,) = items(
        Release(f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>".encode(), "feed.xml")
    )
    assert isinstance(found, Unreadable)
    assert "another address" in found.detail
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{"id": "1", "title": "Pans", "summary": BODY}],
    }
    (found,) = items(Release(json.dumps(feed).encode(), "feed.json"))
    assert found.coverage.share < 1
