"""What does every reader say of text that is over its budget, or missing at the end of the file?"""

import gzip
import json
from dataclasses import replace

import pytest

from presscheck.document import Document, Unreadable
from presscheck.reading import read
from presscheck.reading.draft import FRAME, Draft, Piece
from presscheck.reading.limits import Limits
from presscheck.release import Release
from tests.generators import mail, news, office, pdf
from tests.generators.story import WORKSHOP

LONG = replace(WORKSHOP, paragraphs=tuple(f"{text} {n}." for n in range(200) for text in WORKSHOP.paragraphs))
PLAIN = "\n\n".join((LONG.headline, *LONG.paragraphs))
PAGE = f"<h1>{LONG.headline}</h1>" + "".join(f"<p>{text}</p>" for text in LONG.paragraphs)

FILES = {
    "a.txt": PLAIN.encode(),
    "a.md": f"# {PLAIN}".encode(),
    "a.html": PAGE.encode(),
    "a.docx": office.docx(LONG),
    "a.odt": office.odt(LONG),
    "a.rtf": office.rtf(LONG),
    "a.pdf": pdf.pdf(replace(LONG, paragraphs=LONG.paragraphs[:30])),
    "plain.eml": mail.mail(LONG),
    "page.eml": mail.mail(WORKSHOP, html=PAGE),
    "attached.eml": mail.mail(WORKSHOP, attachments={"release.docx": office.docx(LONG)}),
    "nitf.xml": news.nitf(LONG),
    "newsml-1.xml": news.newsml_1(LONG),
    "newsml-g2.xml": news.newsml_g2(LONG),
    "wire.txt": news.iptc7901(LONG),
    "a.rss": news.rss(LONG),
    "a.atom": news.atom(LONG),
    "feed.json": news.json_feed(LONG),
    "ninjs.json": json.dumps({"uri": "x", "headline": LONG.headline, "body_text": PLAIN}).encode(),
    "a.zip": office.zipped({"a.txt": PLAIN}),
}
SMALL_PDF = "a.pdf"


@pytest.mark.parametrize("name", FILES)
def test_a_file_within_the_budgets_is_read_whole(name):
    found = read(Release(FILES[name], name))
    assert all(isinstance(item, Document) and item.coverage.share == 1 for item in found)


@pytest.mark.parametrize("name", [name for name in FILES if name != SMALL_PDF])
@pytest.mark.parametrize(
    "limits", [Limits(characters=9_000), Limits(blocks=90)], ids=["characters", "blocks"]
)
def test_text_over_a_budget_is_left_and_the_coverage_says_so(name, limits):
    found = read(Release(FILES[name], name), limits)
    first = found[0]
    assert isinstance(first, Document)
    assert first.coverage.share < 1
    assert first.coverage.over
    assert "not read" in " ".join(first.coverage.notes) or "over budget" in " ".join(first.coverage.notes)
    assert len(first.text) < limits.characters + FRAME[1] + 2_000
    assert len(first.blocks) < limits.blocks + FRAME[0] + 20


def test_html_in_markdown_over_the_budget_is_left_and_the_coverage_says_so():
    content = "# Pans" + "\n\n<p>" + "\n".join(["We mend pans.</p><p>"] * 200)
    (found,) = read(Release(content.encode(), "a.md"), Limits(blocks=90))
    assert isinstance(found, Document)
    assert (found.coverage.share < 1, found.coverage.over) == (True, True)


def test_text_that_ends_just_at_the_budget_leaves_no_empty_block():
    limits = Limits(characters=1_000)
    draft = Draft(limits)
    for text in ("a" * (limits.characters + FRAME[1]), "b"):
        draft.add(Piece(text))
    document = draft.build("text")
    assert [block.end > block.start for block in document.blocks] == [True]
    assert document.coverage.over


def test_pages_over_the_budget_are_named():
    (found,) = read(
        Release(pdf.pdf(replace(WORKSHOP, paragraphs=WORKSHOP.paragraphs * 40)), "a.pdf"), Limits(pages=1)
    )
    assert isinstance(found, Document)
    assert found.coverage.notes[-1].endswith("pages were not read")
    assert found.coverage.over


def test_the_rest_of_a_feed_over_the_budget_is_an_item_that_says_so():
    stories = [replace(WORKSHOP, headline=f"Workshop {number}") for number in range(40)]
    found = read(Release(news.rss(*stories), "a.rss"), Limits(characters=5_000))
    assert isinstance(found[0], Document)
    assert found[0].coverage.share == 1
    last = found[-1]
    assert isinstance(last, Unreadable)
    assert (last.reason, last.fragment) == ("over_budget", "more")


@pytest.mark.parametrize("cut", [0.5, 0.8])
@pytest.mark.parametrize("name", ["nitf.xml", "newsml-1.xml", "newsml-g2.xml"])
def test_a_news_item_whose_file_ends_too_early_is_read_in_part(name, cut):
    content = FILES[name][: int(len(FILES[name]) * cut)]
    (found,) = read(Release(content, name))
    assert isinstance(found, Document)
    assert found.coverage.share < 1
    assert "not well-formed" in found.coverage.notes[0]


def test_a_feed_that_ends_before_the_text_of_its_first_item_is_unreadable_there():
    whole = news.rss(WORKSHOP, WORKSHOP)
    found = read(Release(whole[: whole.index(b"CDATA") + 9], "a.rss"))
    assert [item.reason for item in found if isinstance(item, Unreadable)] == ["unreadable", "unreadable"]


def test_a_feed_that_ends_between_two_items_says_that_more_may_have_come():
    whole = news.rss(WORKSHOP, WORKSHOP)
    found = read(Release(whole[: whole.index(b"</item>") + 7], "a.rss"))
    assert isinstance(found[0], Document)
    assert found[0].coverage.share == 1
    assert isinstance(found[1], Unreadable)
    assert (found[1].reason, found[1].fragment) == ("unreadable", "more")


def test_bare_ampersands_do_not_end_a_feed():
    broken = news.rss(WORKSHOP, WORKSHOP).replace(
        b"<channel>", b"<channel><link>https://x.example/?a=1&b=2</link>"
    )
    assert [type(item) for item in read(Release(broken, "a.rss"))] == [Document, Document]


def test_what_an_attachment_lost_is_lost_to_the_mail():
    scanned = {"scan.pdf": pdf.picture_pdf(2), "release.docx": office.docx(WORKSHOP)}
    (found,) = read(Release(mail.mail(WORKSHOP, attachments=scanned), "a.eml"))
    assert isinstance(found, Document)
    assert 0 < found.coverage.share < 1
    assert found.coverage.notes[0].startswith("attachment scan.pdf was not read (no_text_layer)")


def test_every_file_of_an_attached_archive_is_read_or_named():
    archive = office.zipped({"a.bin": bytes(range(256)) * 9, "b.txt": f"{WORKSHOP.paragraphs[0]}"})
    (found,) = read(Release(mail.mail(WORKSHOP, attachments={"all.zip": archive}), "a.eml"))
    assert isinstance(found, Document)
    assert any(block.place.part == "all.zip: b.txt" for block in found.blocks)
    assert found.coverage.notes[0].startswith("attachment all.zip was not read")


WHOLE = f"<html><body><article>{PAGE}</article></body></html>"
ENDING = {
    "a.html": WHOLE.encode(),
    "a.rtf": office.rtf(WORKSHOP),
    "a.eml": mail.mail(WORKSHOP, html=PAGE),
    "a.txt": news.iptc7901(WORKSHOP),
    "a.txt.gz": gzip.compress(PLAIN.encode()),
}


@pytest.mark.parametrize("name", ENDING)
@pytest.mark.parametrize("part", [0.7, 0.97])
def test_a_file_that_ends_too_early_says_so(name, part):
    content = ENDING[name]
    (whole,) = read(Release(content, name))
    (found,) = read(Release(content[: int(len(content) * part)], name))
    assert isinstance(whole, Document)
    assert isinstance(found, Document)
    assert (whole.coverage.share, whole.coverage.notes) == (1, ())
    assert found.coverage.share < 1
    assert not found.coverage.over
    assert "missing" in found.coverage.notes[-1]


@pytest.mark.parametrize("end", ["", "</article>", "</body></html><p>tail"])
def test_a_page_whose_text_is_ended_need_not_end_itself(end):
    opened = f"<html><body><article>{PAGE}</article>" if end != "" else f"<article>{PAGE}"
    (found,) = read(Release(f"{opened}{end}".encode(), "a.html"))
    assert isinstance(found, Document)
    assert found.coverage.share == 1
