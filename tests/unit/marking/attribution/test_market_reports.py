"""Who published the study that a release about a market tells of?"""

import pytest

from presscheck.mark import MarkKind

WIRED = "LYON, May 18, 2026 (GLOBE NEWSWIRE) -- "
ABOUT = "Pan coatings are the layers that keep food from sticking to pans, and they last for some years."
HEADLINE = "Pan Coating Market to Reach $8 Billion by 2031"


def issuer(found, *lines, headline=HEADLINE):
    return [(mark.value["name"], mark.unsure) for mark in found(MarkKind.ISSUER, *lines, headline=headline)]


@pytest.mark.parametrize(
    "whose",
    [
        "This is told by a new report published by Harrow Market Insights, titled Pan Coatings.",
        "Growth will be steady, according to Harrow Market Insights.",
        "Pan Coating makers grow, says the study of Pan Coatings by Harrow Market Insights.",
    ],
)
def test_the_publisher_of_the_study_is_the_issuer_and_not_the_market(found, whose):
    assert issuer(found, f"{WIRED}{ABOUT}", f"{whose} {ABOUT}") == [("Harrow Market Insights", False)]


@pytest.mark.parametrize(
    ("opening", "headline"),
    [("", HEADLINE), ("LYON, May 18 (Reuters) - ", HEADLINE), (WIRED, "Pan Coatings Last Longer")],
    ids=["no wire", "an agency", "no market"],
)
def test_elsewhere_a_source_of_figures_is_no_issuer(found, opening, headline):
    lines = (f"{opening}{ABOUT}", f"Growth will be steady, according to Harrow Market Insights. {ABOUT}")
    assert ("Harrow Market Insights", False) not in issuer(found, *lines, headline=headline)
