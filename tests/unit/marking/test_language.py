import pytest

from presscheck.document import Block, Document, Zone
from presscheck.marking.language import identify

ITALIAN = "L'azienda ha aperto un nuovo stabilimento e assumerà duecento persone entro la primavera. " * 3
GERMAN = "Das Unternehmen hat ein neues Werk eröffnet und stellt bis zum Frühjahr zweihundert Leute ein. " * 3
NORWEGIAN = (
    "Selskapet har åpnet en ny fabrikk og skal ansette to hundre mennesker i løpet av våren i byen. " * 3
)
CHINESE = (
    "某公司在成都开设新工厂\n成都2026年3月12日电 公司今天宣布新工厂正式投产，将提供二百个就业岗位。\n"
    "About Acme\nAcme Corporation is a leading provider of tools. Visit www.acme.com for more information "
    "and follow Acme on LinkedIn.\nSOURCE Acme"
)
HEBREW = "החברה פתחה מפעל חדש PostgreSQL Development Group ותעסיק מאתיים עובדים עד האביב הקרוב. " * 3


def document(*blocks, declared=None):
    text, made = "", []
    for zone, content in blocks:
        made.append(Block(len(text), len(text) + len(content), zone))
        text += f"{content}\n"
    return Document(text, tuple(made), "text", declared_language=declared)


@pytest.mark.parametrize(
    ("text", "code"), [(ITALIAN, "it"), (GERMAN, "de"), (NORWEGIAN, "no"), (HEBREW, "he"), (CHINESE, "zh")]
)
def test_the_text_tells_its_language(text, code):
    assert identify(document((Zone.BODY, text))) == code


def test_the_text_outweighs_a_wrong_declaration():
    assert identify(document((Zone.BODY, ITALIAN), declared="en")) == "it"


def test_menus_and_metadata_do_not_count():
    assert (
        identify(document((Zone.ASIDE, GERMAN * 9), (Zone.BODY, ITALIAN), (Zone.METADATA, GERMAN * 9)))
        == "it"
    )


@pytest.mark.parametrize(
    ("declared", "code"), [("nb-NO", "no"), ("iw", "he"), ("de_AT", "de"), (None, None), ("x", None)]
)
def test_a_text_too_short_has_the_language_it_declares(declared, code):
    assert identify(document((Zone.BODY, "Acme 2026"), declared=declared)) == code


def test_addresses_are_in_no_language():
    found = document(
        (Zone.BODY, "https://example.com/the-company-has-opened-a-new-plant " * 40), declared="it"
    )
    assert identify(found) == "it"
