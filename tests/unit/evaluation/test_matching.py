import pytest

from presscheck_cli.evaluation.matching import name, same


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("MIAMI--(BUSINESS WIRE)", "MIAMI–(BUSINESS WIRE)–"),
        ("Sponsored", "Jane DoeSponsored"),
        ("Über die Werft", "ÜBER DIE WERFT:"),
    ],
)
def test_typography_and_surroundings_do_not_make_a_difference(found, expected):
    assert same(found, expected)


@pytest.mark.parametrize(
    ("found", "expected"), [("", "Anzeige"), ("AP", "APA"), ("Contact: Ann", "Kontakt: Bernd Müller")]
)
def test_different_finds_stay_different(found, expected):
    assert not same(found, expected)


def test_legal_forms_do_not_make_another_company():
    assert same("Harrow & Vale Ltd.", "Harrow & Vale", name)
