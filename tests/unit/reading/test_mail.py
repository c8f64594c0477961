import base64
import email
from dataclasses import replace
from email.policy import default

import pytest

from presscheck.document import Role, Unreadable, Zone
from presscheck.reading.limits import Limits
from presscheck.reading.mail import read_mail
from presscheck.release import Release
from tests.generators import office
from tests.generators.mail import mail
from tests.generators.story import WORKSHOP

COVER = replace(WORKSHOP, label="", paragraphs=("Please find our news attached.",), boilerplate=("", ""))

SAVED = b"""From: <Saved by a browser>
Subject: The pans are here
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="cut"

--cut
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><body><article><p class=3D"badge">Sponsored</p><h1>The pans are here</h1>
<p>The workshop on Call Lane takes in pans of every make and gives them back after two days.</p></article>
</body></html>
--cut
Content-Type: text/css

.badge { color: red }
--cut
Content-Type: text/html

<p>Advertisement</p>
--cut--
"""


def read(content, limits=None):
    (item,) = every(content, limits)
    return item


def every(content, limits=None):
    return read_mail(Release(content, "release.eml"), limits or Limits())


def texts(document):
    return [document.text_of(block) for block in document.blocks if block.role is not Role.FIELD]


def test_the_subject_is_the_headline_and_the_headers_are_metadata():
    document = read(mail(WORKSHOP))
    assert (texts(document)[0], document.blocks[0].zone) == (WORKSHOP.headline, Zone.HEADLINE)
    assert [entry.value for entry in document.fields("mail:from")] == [
        "Press Office <press@harrowvale.example>"
    ]


def test_of_two_alternatives_the_one_a_mail_program_shows_is_read():
    document = read(mail(WORKSHOP, html="<p>Anzeige</p><p>Der Text als HTML, so wie ihn alle sehen.</p>"))
    assert "Anzeige" in texts(document)
    assert WORKSHOP.paragraphs[1] not in texts(document)


def test_an_attached_release_is_part_of_the_release():
    document = read(mail(COVER, attachments={"release.docx": office.docx(WORKSHOP)}))
    block = next(block for block in document.blocks if document.text_of(block) == "ADVERTISEMENT")
    assert block.place.part == "release.docx: document"


def test_an_attachment_that_cannot_be_read_is_told():
    document = read(mail(COVER, attachments={"film.mp4": b"\x00\x00\x00\x18ftypmp42" + bytes(200)}))
    assert document.coverage.share < 1
    assert "film.mp4" in document.coverage.notes[0]


def test_the_header_of_a_forwarded_mail_is_not_the_release():
    forwarded = (
        "From: Ann <ann@a.example>\nSent: Monday\nSubject: News\n\n> The pans are here, and they are good."
    )
    story = replace(COVER, paragraphs=(forwarded,))
    document = read(mail(story))
    block = next(block for block in document.blocks if "Sent: Monday" in document.text_of(block))
    assert block.zone is Zone.ASIDE
    assert "The pans are here, and they are good." in texts(document)


def test_the_header_of_a_mail_forwarded_in_another_language_is_not_the_release():
    forwarded = "差出人：Ann <ann@a.example>\n件名：News\n\nThe pans are here, and they are good."
    document = read(mail(replace(COVER, paragraphs=(forwarded,))))
    block = next(block for block in document.blocks if "件名" in document.text_of(block))
    assert block.zone is Zone.ASIDE


def test_a_page_that_a_browser_saved_is_read_as_the_page():
    document = read(SAVED)
    assert document.format == "html"
    assert [(document.text_of(block), block.zone) for block in document.blocks[:2]] == [
        ("Sponsored", Zone.BANNER),
        ("The pans are here", Zone.HEADLINE),
    ]
    assert document.fields("mail:from") == ()


def test_style_sheets_and_frames_beside_the_text_of_a_mail_are_not_the_release():
    document = read(b"To: desk@a.example\r\n" + SAVED)
    assert "The pans are here" in document.text
    assert "Advertisement" not in document.text


def test_a_mail_without_text_is_empty():
    item = read(b"Subject: Hello\nContent-Type: text/plain\n\n\n")
    assert item.reason == "empty"


def test_parts_beyond_the_limit_are_told():
    attachments = {f"{number}.txt": b"Some text of a release." for number in range(9)}
    document = read(mail(COVER, attachments=attachments), Limits(members=4))
    assert "parts after the first 4 were not read" in document.coverage.notes


def test_a_header_without_end_does_not_hold_up_the_rest():
    endless = b"Content-Type: text/plain; " + b"a=b; " * 40_000 + b"\n" + mail(WORKSHOP)
    assert "ADVERTISEMENT" in read(endless).text


def test_the_seal_of_a_signed_mail_says_nothing():
    signed = email.message_from_bytes(mail(WORKSHOP), policy=default)
    signed.add_attachment(b"\x30\x82\x05", "application", "pkcs7-signature", filename="smime.p7s")
    signed.add_attachment(b"-----BEGIN PGP SIGNATURE-----", "application", "pgp-signature", filename="a.asc")
    document = read(signed.as_bytes())
    assert document.coverage.share == 1
    assert "SIGNATURE" not in document.text


BOX = b"From a@b.example Mon Mar  2 10:00:00 2026\n"


def test_each_mail_of_a_mailbox_file_is_a_release_of_its_own():
    quoted = b"From: a@b.example\nSubject: Two\n\nWe mend pans.\n\nFrom here on we mend pots.\n"
    found = every(BOX + mail(WORKSHOP) + b"\n" + BOX + quoted)
    assert [item.fragment for item in found] == ["1", "2"]
    assert "ADVERTISEMENT" in found[0].text
    assert found[1].text.startswith("Two\nWe mend pans.\nFrom here on we mend pots.")


def test_mails_of_a_mailbox_file_beyond_the_limit_are_told():
    mails = (BOX + b"From: a@b.example\nSubject: News\n\nWe mend pans.\n\n") * 3
    last = every(mails, Limits(members=2))[-1]
    assert (last.reason, last.fragment) == ("over_budget", "more")


def test_one_mail_with_the_line_of_a_mailbox_is_one_release():
    assert read(BOX + mail(WORKSHOP)).fragment is None


def test_a_damaged_header_of_a_part_costs_nothing_but_itself():
    head = "From: a@x.example\nTo: b@x.example\nSubject: Mill\nContent-Disposition: inline; filename*\n\n"
    assert "Advertisement" in texts(read(f"{head}Advertisement".encode()))


PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(400)


def test_a_picture_attached_to_a_few_words_may_be_the_release():
    coverage = read(_with_picture(COVER, "release.png")).coverage
    assert coverage.share < 1
    assert coverage.notes == ("release.png is a picture, which may hold the release, and was not read",)
    whole = replace(WORKSHOP, paragraphs=WORKSHOP.paragraphs * 2)
    assert read(_with_picture(whole, "photo.png")).coverage.share == 1


def test_a_style_sheet_saved_beside_a_page_hides_what_it_hides():
    shown = read(SAVED)
    hidden = read(SAVED.replace(b"color: red", b"display:none"))
    assert [next(iter(found.blocks)).hidden for found in (shown, hidden)] == [False, True]


def test_a_saved_page_may_be_one_of_several_alternatives():
    plain = b"--alt\nContent-Type: text/plain\n\nPlain\n--alt\n"
    cut = SAVED.replace(
        b"--cut\n", b"--cut\nContent-Type: multipart/alternative; boundary=alt\n\n" + plain, 1
    )
    cut = cut.replace(b"</body></html>\n", b"</body></html>\n--alt--\n")
    found = read(cut)
    assert found.format == "html"
    assert "Sponsored" in found.text
    assert "Plain" not in found.text


def _with_picture(story, name):
    return mail(story, attachments={name: PICTURE}).replace(b"application/octet-stream", b"image/png")


def test_a_mail_that_is_one_picture_is_not_read():
    held = (
        b"Subject: News\r\nTo: a@b.example\r\nContent-Type: multipart/related; boundary=c\r\n"
        b"\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>Hello</p><img src=cid:1>\r\n--c\r\n"
        b"Content-Type: image/png\r\nContent-ID: <1>\r\n\r\n\x89PNG\r\n--c--\r\n"
    )
    assert read(held).coverage.share < 1
    assert (
        read(
            held.replace(b"<p>Hello</p>", b"<p>Harrow opens a workshop for pans in Leeds." * 4)
        ).coverage.share
        == 1
    )


def test_the_subject_and_sender_of_a_mail_in_the_mail_are_read():
    held = (
        b"Subject: Fwd\r\nTo: a@b.example\r\nContent-Type: multipart/mixed; boundary=c\r\n"
        b"\r\n--c\r\nContent-Type: message/rfc822\r\n\r\nSubject: ADVERTISEMENT: The pans are here\r\n"
        b"From: Press <press@harrow.example>\r\n\r\nThe workshop on Call Lane takes in pans.\r\n--c--\r\n"
    )
    document = read(held)
    assert "ADVERTISEMENT: The pans are here" in texts(document)
    assert [entry.value for entry in document.fields("mail:from")] == ["Press <press@harrow.example>"]


def test_base64_of_a_wrong_length_is_read_as_far_as_it_goes_and_noted():
    body = base64.b64encode(b"The workshop on Call Lane takes in pans of every make.")[:-3]
    head = b"Subject: News\r\nTo: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    document = read(head + body)
    assert texts(document)[-1].startswith("The workshop on Call Lane takes in pans")
    assert document.coverage.notes == ("the text is damaged and could not be unpacked to its end",)


def test_a_mail_of_very_many_parts_is_over_budget_before_it_is_parsed():
    head = b"Subject: News\r\nTo: a@b.example\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
    assert read(head + b"--c\n\nx\n" * 10_001).reason == "over_budget"


@pytest.mark.parametrize(
    "header", ["Content-Disposition: attachment; filename*", "Content-Type: text/plain; name*"]
)
def test_a_damaged_parameter_of_a_part_does_not_lose_the_mail(header):
    held = f"Subject: News\r\nTo: a@b.example\r\n{header}\r\n\r\nThe workshop takes in pans.\r\n"
    assert "The workshop takes in pans." in texts(read(held.encode()))


def test_a_mark_of_byte_order_before_the_header_is_no_part_of_it():
    assert texts(read(b"\xef\xbb\xbf" + mail(WORKSHOP)))[0] == WORKSHOP.headline


def test_a_saved_page_without_parts_is_no_crash():
    content = b"Content-Type: multipart/related; boundary=c\r\n\r\n--c--\r\n"
    (item,) = read_mail(Release(content, "a.mhtml"), Limits())
    assert isinstance(item, Unreadable)
