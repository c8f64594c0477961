import pytest

from presscheck.mark import MarkKind
from presscheck.marking.attribution.names import leading_name, subject_of

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."
VOTE = "The chamber has passed the law on the new harbour with a large majority, its speaker said today."

ROBOT = "새항구가 항구에서 쓰는 로봇을 선보인다. 로봇은 열 시간 동안 움직인다고 회사는 설명했다."
WINTER = "항구광역시(시장 김하나)는 겨울 축제를 열흘 동안 연다고 밝혔다. 거리 공연과 전시가 이어진다."
MACHINE = "港で働く人の機械が来年できる。ミナトテクノの担当者は「安全に役立つ」と話しているという。"
SCREEN = "新平台可以看到港口的每一台机器。港泽科技表示，希望让小港口也用得起这样的高精度平台。"
BRIDGE = "新しい橋が来年の春にできる。工事の費用は国と県も負担し、三年で終わる見込みだという。"


def issuer(found, *lines, **more):
    marks = found(MarkKind.ISSUER, *lines, **more)
    return marks[0].value["name"] if marks else ""


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Statement by the Harbour Council on the vote", "Harbour Council"),
        ("Déclaration du Conseil Portuaire sur le vote", "Conseil Portuaire"),
        ("Statement by the Speaker on behalf of the Harbour Council", "Harbour Council"),
    ],
)
def test_a_headline_says_whose_statement_the_text_is(found, headline, name):
    (mark,) = found(MarkKind.ISSUER, VOTE, headline=headline)
    assert (mark.value["name"], mark.unsure) == (name, False)


def test_the_statement_of_a_person_names_no_issuer(found):
    assert issuer(found, VOTE, headline="Statement by President Jane Doe") == ""


@pytest.mark.parametrize(
    ("language", "headline", "first", "name"),
    [
        ("ko", "[보도자료] 새항구, 로봇 출시", ROBOT, "새항구"),
        ("ko", "겨울 축제 개막", WINTER, "항구광역시"),
        ("ja", "ミナトテクノ、港の機械を開発", MACHINE, "ミナトテクノ"),
        ("zh", "港泽科技发布新平台", SCREEN, "港泽科技"),
    ],
)
def test_a_name_in_a_dense_script_is_cut_off_its_sentence(found, language, headline, first, name):
    assert issuer(found, first, headline=headline, language=language) == name


def test_a_dense_headline_that_the_text_does_not_repeat_names_nobody(found):
    assert issuer(found, BRIDGE, headline="港に橋、春に着工", language="ja") == ""


def test_an_institution_on_a_line_of_its_own_that_the_text_names_again_is_a_clue(found):
    lines = ("University of Norhaven", TEXT, "The team of the University of Norhaven mapped the harbour.")
    (mark,) = found(MarkKind.ISSUER, *lines, headline="Sea grass comes back")
    assert "an institution's name on a line of its own" in mark.because


def test_an_institution_that_the_text_never_names_is_none(found):
    assert issuer(found, "University of Norhaven", TEXT, headline="Sea grass comes back") == ""


def test_one_long_word_of_a_name_is_its_address(found):
    lines = ("Media contact: Ann Low, University of Norhaven, ann@norhaven.example, 555-0100 22",)
    assert issuer(found, TEXT, TEXT, *lines, headline="Sea grass comes back") == "University of Norhaven"


def test_whom_an_agency_tells_of_is_no_issuer(found):
    said = "Marburg (dpa) - Der Stadtrat Marburg hat am Montag den Bau einer neuen Brücke beschlossen."
    assert issuer(found, said, headline="Stadtrat Marburg beschließt neue Brücke") == ""


def test_whom_the_register_knows_stays_the_issuer_of_an_agencys_text(found):
    said = "Marburg (AFP) - NCTV presents a new series about rivers this autumn, the broadcaster announced."
    assert issuer(found, said, headline="NCTV presents new series") == "NCTV"


def test_a_release_that_an_agency_carries_keeps_its_issuer(found):
    said = "Marburg (AFP) - Acme Widgets presents a new anvil this autumn, and it is lighter than the last."
    lines = (
        said,
        "About Acme Widgets",
        "Acme Widgets has made anvils since 1950 for the whole world.",
    )
    assert issuer(found, *lines, headline="Acme Widgets presents an anvil") == "Acme Widgets"


def test_an_institution_in_the_contact_that_the_text_names_is_a_clue(found):
    lines = (TEXT, "Two teams of the College of Norhaven had waited for it.", "Media Contact", "Ann Low")
    (mark,) = found(
        MarkKind.ISSUER, *lines, "College of Norhaven", "ann@haven.example", headline="Sea grass comes back"
    )
    assert mark.value["name"] == "College of Norhaven"


def test_a_release_head_behind_an_institutions_name_is_no_part_of_it(found):
    lines = ("Norhaven Council PRESSEMITTEILUNG", TEXT, "The Norhaven Council thanks all who helped.")
    assert issuer(found, *lines, headline="Sea grass comes back") == "Norhaven Council"


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Lawson & Pike LLP Reminds Investors of the Deadline", "Lawson & Pike LLP"),
        ("Lawson & Pike LLP Class Action Deadline Nears", "Lawson & Pike LLP"),
        ("L'Università di Prato inaugura il laboratorio", "Università di Prato"),
        ("L'Oréal annonce un nouveau laboratoire", "L'Oréal"),
        ("Câmara Municipal do Sado lança programa", "Câmara Municipal do Sado"),
        ("Společnost Mlýny Hora otevírá mlýn", "Mlýny Hora"),
    ],
)
def test_a_name_ends_with_its_form_and_begins_behind_article_and_sort(headline, name):
    assert (subject_of(headline) or leading_name(headline)) == name
