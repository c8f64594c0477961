import pytest

from presscheck.marking.origins import DESK, RELEASE, origins
from presscheck.testing import a_document


def weights(name, value):
    return [weight for _, weight in origins(a_document(fields={name: value}))]


@pytest.mark.parametrize(
    "address",
    [
        "https://police.example/presse/pressemitteilungen/2024/hafen",
        "https://www.ministry.example/en/Press-Releases/2024/harbour.html",
        "https://newsroom.acme.example/2024/harbour",
        "https://gob.example/sala-de-prensa/2024/muro",
    ],
)
def test_an_address_among_press_releases_speaks_for_a_release(address):
    assert weights("link:canonical", address) == [RELEASE]


def test_a_folder_that_newspapers_have_too_says_less():
    assert weights("og:url", "https://acme.example/press/2024/harbour") == [DESK]


@pytest.mark.parametrize(
    "address",
    [
        "https://times.example/2024/press-releases",
        "https://times.example/business/press-release-firms-under-fire/",
        "https://times.example/news/harbour",
        "http://[broken/press-releases/2024/harbour",
    ],
)
def test_an_article_about_press_releases_is_not_filed_under_them(address):
    assert weights("link:canonical", address) == []


@pytest.mark.parametrize(
    "title", ["Press Release: New pans | Acme", "Neue Pfannen - Pressemitteilung - Acme"]
)
def test_a_title_with_a_part_that_says_press_release_speaks_for_one(title):
    assert weights("title", title) == [RELEASE]


def test_a_title_that_only_mentions_press_releases_says_nothing():
    assert weights("title", "Why press releases fail | Times") == []


def test_the_name_of_a_press_office_says_a_little():
    assert weights("og:site_name", "Acme Newsroom") == [DESK]
