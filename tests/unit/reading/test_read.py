import gzip
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import presscheck.reading
from presscheck.document import Document, Unreadable, Zone
from presscheck.reading import read
from presscheck.reading.limits import Limits
from presscheck.release import Release

SMALL = Limits(size=50_000, characters=20_000, members=5)
NAMES = ["a.txt", "a.md", "a.xml", "a.json", "noname", "a.txt.gz", "a.html"]
SEEDS = [
    "Title\n\nSee **this** [link](https://x.example) and <b>tag</b> ![p](q)\n\n| a | b |\n\n- one\n> two\n",
    "<nitf><body><body.head><hedline><hl1>T</hl1></hedline></body.head>"
    "<body.content><p>x</p>y</body.content></body></nitf>",
    "<rss><channel><item><title>T</title><description>&lt;p&gt;x&lt;/p&gt;</description></item></channel></rss>",
    '{"headline": "T", "genres": [{"uri": "a/b"}],'
    '"bodies": [{"value": "<p>x</p>", "contentType": "text/html"}]}',
    "\x01AB 1\n\x02Title\n  Text\n\x03 12\x04",
    "<newsItem guid='g'><contentMeta><headline>T</headline></contentMeta>"
    "<contentSet><inlineXML><html><p>x</p></html></inlineXML></contentSet></newsItem>",
]


def only(content, name="release.txt", limits=SMALL):
    (item,) = read(Release(content, name), limits)
    return item


def sound(item):
    if isinstance(item, Unreadable):
        return item.detail != "" and item.reason != "internal_error"
    at = 0
    for block in item.blocks:
        between = item.text[at : block.start]
        named = block.zone is Zone.METADATA and between.strip().endswith(":")
        if not (at <= block.start < block.end and (named or not between.strip())):
            return False
        at = block.end
    inside = all(0 <= link.start < link.end <= len(item.text) for link in item.links)
    return inside and all(item.text[f.start : f.end] == f.value for f in item.metadata)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(NAMES))
def test_any_bytes_become_documents_or_reasons(content, name):
    items = read(Release(content, name), SMALL)
    assert items
    assert all(map(sound, items))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(NAMES))
def test_any_text_becomes_blocks_in_order(text, name):
    assert all(map(sound, read(Release(text.encode("utf-8", "surrogatepass"), name), SMALL)))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.integers(0, 250), st.text(max_size=6)), max_size=6))
def test_damaged_files_of_every_format_become_documents_or_reasons(seed, wounds):
    for at, text in wounds:
        seed = seed[:at] + text + seed[at + len(text) // 2 :]
    assert all(map(sound, read(Release(seed.encode("utf-8", "replace"), "file"), SMALL)))


@pytest.mark.parametrize("content", [b"", b"  \r\n\t ", b"\xef\xbb\xbf", b"\x00" * 9, b"\xff\xfe"])
def test_nothing_but_white_space_is_empty(content):
    assert only(content).reason == "empty"


def test_a_file_over_the_size_is_too_large():
    assert only(b"x" * 50_001).reason == "too_large"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"7z\xbc\xaf\x27\x1c", "ZIP"),
        (b"\x7fELF\x02", "program"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQEMA", "sealed"),
        (b"\x30\x82\x05\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", "sealed"),
        (b"\x78\x9f\x3e\x22\x00\x00", "winmail.dat"),
        (b"<?xml version='1.0'?><invoice>1</invoice>", "NewsML"),
        (b'{"invoice": 1}', "ninjs"),
    ],
)
def test_what_nobody_reads_is_named_with_what_to_do(content, word):
    item = only(content, "file")
    assert item.reason == "unsupported"
    assert word in item.detail


def test_a_mismatch_of_name_and_content_is_a_note_of_the_document():
    item = only(b"Harrow opens a workshop\n\nText of it.", "release.pdf")
    assert item.coverage.notes == ("the name says pdf, the content is text",)


def test_a_reader_that_fails_is_a_reason_that_names_its_format(monkeypatch):
    def fail(_release, _limits):
        raise KeyError("lost")

    monkeypatch.setattr(presscheck.reading, "reader_of", lambda _fmt: fail)
    item = only(b"Some text.")
    assert (item.reason, item.format) == ("internal_error", "text")
    assert "text failed (KeyError" in item.detail


def test_a_format_whose_reader_does_not_exist_is_unsupported(monkeypatch):
    monkeypatch.setitem(presscheck.reading.READERS, "text", "presscheck.reading.absent:read_absent")
    assert only(b"Some text.").reason == "unsupported"


def test_gzip_is_read_by_what_it_holds():
    item = only(gzip.compress(b"# Title\n\nText [a](https://x.example)"), "release.md.gz")
    assert isinstance(item, Document)
    assert item.format == "markdown"


def test_a_gzip_bomb_is_over_budget():
    assert only(gzip.compress(b" " * 500_000), "a.gz").reason == "over_budget"


def test_gzip_in_gzip_is_not_read():
    assert only(gzip.compress(gzip.compress(b"x")), "a.gz").reason == "unsupported"


def test_files_nested_too_deep_are_over_budget():
    assert only(gzip.compress(b"x"), "a.gz", Limits(nesting=0)).reason == "over_budget"


def test_plain_text_imports_no_other_reader(monkeypatch):
    readers = [name for name in sys.modules if name.startswith("presscheck.reading.news")]
    for name in readers:
        monkeypatch.delitem(sys.modules, name)
    before = SimpleNamespace(modules=set(sys.modules))
    only(b"Harrow opens a workshop\n\nText of it.")
    new = set(sys.modules) - before.modules
    assert not [name for name in new if "html" in name or "news" in name or name == "chardet"]
