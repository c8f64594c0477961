import pytest

from presscheck.document import Role, Zone
from presscheck.mark import MarkKind
from presscheck.marking.attribution import attribute
from presscheck.marking.attribution.details import email_in, phone_in
from presscheck.marking.folding import fold
from presscheck.marking.lexicon import lexicon_of
from presscheck.policy.compiled import Profile
from presscheck.reading.draft import Draft, Piece

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def test_a_block_is_quoted_whole_and_its_parts_are_told_apart(found):
    (mark,) = found(
        MarkKind.CONTACT,
        TEXT,
        "Media Contact:",
        "Jane Doe",
        "+1 617 555 0123",
        "jane@acme.example",
        "###",
        "More text.",
    )
    assert mark.quote == "Media Contact:\nJane Doe\n+1 617 555 0123\njane@acme.example"
    assert dict(mark.value) == {
        "name": "Jane Doe",
        "email": ("jane@acme.example"),
        "phone": "+1 617 555 0123",
    }


def test_a_sentence_that_holds_the_number_belongs_to_the_block(found):
    line = "For all other questions please call the press desk of the city court at +1 617 555 0123."
    (mark,) = found(MarkKind.CONTACT, TEXT, "Contact", line, "E-mail: press@acme.example")
    assert (mark.value["phone"], mark.value["email"]) == ("+1 617 555 0123", "press@acme.example")


def test_a_desk_may_be_the_name(found):
    (mark,) = found(MarkKind.CONTACT, TEXT, "Contatti:", "Acme Digital", "press@acme.example")
    assert mark.value["name"] == "Acme Digital"


@pytest.mark.parametrize(
    "head", ["【お問い合わせ先】", "■ お問い合わせ先", "本件に関するお問い合わせ先", "* Media Contact:"]
)
def test_a_head_may_stand_behind_signs_and_close_a_line_in_japanese(found, head):
    (mark,) = found(MarkKind.CONTACT, TEXT, head, "Acme Press Office", "press@acme.example")
    assert (mark.quote.splitlines()[0], mark.value["email"]) == (head, "press@acme.example")


def test_a_note_that_ends_before_the_contact_is_no_part_of_it(found):
    lines = ("Contacts", "Acme makes anvils.", "Media Contact: Jane Doe, jane@acme.example")
    (mark,) = found(MarkKind.CONTACT, TEXT, *lines)
    assert (mark.quote, mark.value["name"]) == (lines[-1], "Jane Doe")


def test_glued_details_are_taken_apart(found):
    (mark,) = found(MarkKind.CONTACT, TEXT, "Contacts:Jane Doe 617 555 0123jane@acme.example")
    assert mark.value["email"] == "jane@acme.example"
    assert mark.value["name"] == "Jane Doe"


def test_a_contact_may_stand_before_the_text(found):
    (mark,) = found(MarkKind.CONTACT, "Contact: Jane Doe, jane@acme.example", TEXT, TEXT)
    assert mark.value["email"] == "jane@acme.example"


def test_a_contact_may_stand_after_the_end_mark(found):
    (mark,) = found(MarkKind.CONTACT, TEXT, "###", "Pressekontakt", "Erika Muster", "presse@acme.example")
    assert mark.value["name"] == "Erika Muster"


def test_a_name_with_address_and_number_needs_no_head(found):
    (mark,) = found(
        MarkKind.CONTACT, TEXT, "Jane Doe", "Acme Springfield", "(406) 555-7240", "jane@acme.example"
    )
    assert mark.quote.startswith("Jane Doe")


@pytest.mark.parametrize(
    "lines",
    [
        ("Contact", "Products", "Careers"),
        ("The contact between both sides broke off in May, and nobody has said since why that was so.",),
        ("For more information", "visit our web site some day"),
    ],
)
def test_a_menu_and_a_sentence_are_no_contact(found, lines):
    assert found(MarkKind.CONTACT, TEXT, *lines) == []


def test_the_help_desk_of_the_wire_is_no_contact(found):
    assert found(MarkKind.CONTACT, TEXT, "Contact:", "Customer service", "help@globenewswire.com") == []


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("Tom RichCEOinvestors@acme.example", "investors@acme.example"),
        ("write to john.doe@press.acme.example.", "john.doe@press.acme.example"),
        ("0123jane@acme.example", "jane@acme.example"),
        ("@acme on the network", ""),
    ],
)
def test_an_address_is_cut_from_what_is_glued_to_it(text, email):
    assert email_in(text) == email


@pytest.mark.parametrize(
    ("text", "phone"),
    [("Tel. +49 (0)30 555 12 34", "+49 (0)30 555 12 34"), ("on 18.05.2026", ""), ("in 2026", "")],
)
def test_a_date_is_no_telephone_number(text, phone):
    assert phone_in(text) == phone


def test_small_letters_behind_a_head_belong_to_it_and_are_no_name(found):
    (mark,) = found(MarkKind.CONTACT, TEXT, "Contact for journalists", "Jane Doe", "jane@acme.example")
    assert mark.value["name"] == "Jane Doe"


def test_a_remark_in_brackets_behind_a_head_is_no_name(found):
    lines = ("Noot voor de redactie (niet voor publicatie)", "Ann Bakker, Persdienst", "+31 6 5284 4418")
    (mark,) = found(MarkKind.CONTACT, TEXT, *lines, language="nl")
    assert mark.value["name"] == "Ann Bakker, Persdienst"


def test_a_name_and_a_number_that_close_the_release_are_a_contact(found):
    (mark,) = found(MarkKind.CONTACT, TEXT, "Jane Doe", "Acme, Press Office", "+1 617 555 0123")
    assert mark.quote == "Jane Doe\nAcme, Press Office\n+1 617 555 0123"


def test_a_name_and_a_number_amid_the_text_are_none(found):
    assert found(MarkKind.CONTACT, TEXT, "Jane Doe", "Room 12, 617 555 0123", *[TEXT] * 3) == []


def test_a_head_glued_to_the_end_of_a_paragraph_opens_its_block(found):
    line = TEXT + " To learn more, please visit www.acme.example.Contacts:"
    (mark,) = found(MarkKind.CONTACT, TEXT, line, "Jane Doe", "+1 617 555 0123")
    assert mark.quote == "Contacts:\nJane Doe\n+1 617 555 0123"


def test_a_head_inside_a_paragraph_may_follow_a_year(found):
    said = (
        "The prospectus will be sent in April 2026 For more information, contact: Jane Doe, jane@acme.example"
    )
    (mark,) = found(MarkKind.CONTACT, "A text.", "It goes on.", said)
    assert mark.value["email"] == "jane@acme.example"


def test_two_numbers_side_by_side_are_two(found):
    (mark,) = found(
        MarkKind.CONTACT, "A text.", "It goes on.", "Contact", "Jane Doe", "08-709 43 00 070-752 42 01"
    )
    assert mark.value["phone"] == "08-709 43 00"


def test_a_heading_ends_a_contact_that_has_its_address(policy):
    draft = Draft()
    draft.add(Piece("Acme opens a plant", zone=Zone.HEADLINE))
    draft.add(Piece(TEXT, zone=Zone.BODY))
    draft.add(Piece("Contact: press@acme.example", zone=Zone.BODY))
    draft.add(Piece("Next Steps", zone=Zone.BODY, role=Role.HEADING))
    draft.add(Piece("See www.acme.example", zone=Zone.BODY))
    document = draft.build("text")
    folded = fold(document.text)
    marks = attribute(
        document, folded, lexicon_of(policy).find(folded, document), policy, Profile("plain", "Plain", (), ())
    )
    assert [mark.quote for mark in marks if mark.kind is MarkKind.CONTACT] == ["Contact: press@acme.example"]


@pytest.mark.parametrize("sign", ["·", "|", "•"])
def test_a_sign_parts_the_name_from_the_details_on_its_line(found, sign):
    (mark,) = found(
        MarkKind.CONTACT, TEXT, f"Contact: Ann Low {sign} press@acme.example {sign} Tel. +49 30 123456"
    )
    assert mark.value["name"] == "Ann Low"


def test_an_address_anywhere_in_the_sentence_makes_it_a_contact(found):
    said = (
        "Habrá una jornada abierta. Para más información, los medios pueden dirigirse a Ana Ruiz en "
        "el teléfono 923 000 456 o en prensa@puerto.example."
    )
    (mark,) = found(MarkKind.CONTACT, said)
    assert mark.value["email"] == "prensa@puerto.example"


def test_an_address_in_the_next_sentence_makes_none(found):
    said = (
        "There was an open day. For more information, visit the harbour on any day of the week, between nine "
        "and five. Write to the harbour at info@harbour.example."
    )
    assert found(MarkKind.CONTACT, said) == []


def test_who_wrote_the_text_is_no_contact(found):
    said = "Ann Low covers the harbour. Contact her at ann@gazette.example."
    assert found(MarkKind.CONTACT, said) == []


def test_a_name_and_a_number_before_a_hidden_address_are_a_contact(found):
    lines = (
        "Maria Low",
        "Acme Widgets",
        "+1 512-555-0177",
        "email us here",
        "Visit us on social media:",
        "X",
    )
    (mark,) = found(MarkKind.CONTACT, *lines)
    assert (mark.value["name"], mark.value["phone"]) == ("Maria Low", "+1 512-555-0177")


def test_a_sentence_that_tells_journalists_whom_to_write_to_is_a_contact(found):
    said = "It opens in May. Interested journalists can reach Ann Low on 020 7000 1234 or ann@haven.example."
    (mark,) = found(MarkKind.CONTACT, "The museum reopens.", said)
    assert (mark.quote[:22], mark.value["email"]) == ("Interested journalists", "ann@haven.example")


@pytest.mark.parametrize(
    "said",
    [
        "To contact the reporters on this story, who cover the media: ann@paper.example.",
        "Press for change, and send tips to ann@paper.example.",
    ],
)
def test_a_note_of_a_paper_to_its_readers_is_no_contact(found, said):
    assert found(MarkKind.CONTACT, TEXT, TEXT, said) == []


@pytest.mark.parametrize(
    "said",
    [
        "Ann Low is a journalist in Norhaven. Write to ann@gazette.example.",
        "Readers can write to the museum at info@haven.example.",
        "She tells the press what she thinks: reach her at ann@gazette.example.",
    ],
)
def test_an_address_for_others_is_no_contact_of_a_release(found, said):
    assert found(MarkKind.CONTACT, "The museum reopens in May.", said) == []
