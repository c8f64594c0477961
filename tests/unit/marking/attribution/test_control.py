import pytest

from presscheck.document import Zone
from presscheck.mark import Mark, MarkKind
from presscheck.marking.chain import chain_of
from presscheck.policy.compiled import Profile
from presscheck.verdict import Chain

TEXT = "The company said that the new plant will employ two hundred people from the region by next year."


def test_the_register_tells_who_stands_behind_the_issuer(found):
    (mark,) = found(MarkKind.ISSUER, TEXT, "SOURCE Northern Channel")
    assert mark.value["entity"] == "northern"
    assert mark.value["control"] == "state,agent"
    assert mark.value["behind"] == "the state of XA"


def test_the_address_of_the_contact_gives_the_issuer_away(found):
    (mark,) = found(
        MarkKind.ISSUER,
        TEXT,
        "Contact:",
        "Jane Doe",
        "jane@press.northern.example",
        "SOURCE Rivers and Lakes",
    )
    assert mark.value["entity"] == "northern"
    assert "address in its contact" in mark.because


def test_a_registered_name_that_is_said_once_is_known_as_who_speaks(found):
    said = "NCTV published an article on how much Ruritania and Urania trade by sea, and what by land."
    more = "The ports of Ruritania are open all year, those of Ruritania's neighbours from May to October."
    (mark,) = found(MarkKind.ISSUER, said, more)
    assert mark.value["entity"] == "northern"


@pytest.mark.parametrize("source", ["SOURCE Aa", "SOURCE AA Motors", "SOURCE Northern Lights"])
def test_other_names_and_short_aliases_in_other_spelling_match_nothing(found, source):
    (mark,) = found(MarkKind.ISSUER, TEXT, source)
    assert "entity" not in mark.value


def test_a_mere_mention_says_nothing_of_the_issuer(found):
    (mark,) = found(MarkKind.ISSUER, TEXT + " The Northern Channel showed it.", "SOURCE Acme Corp.")
    assert "entity" not in mark.value


def a_mark(kind, start, **value):
    return Mark(kind, "x", start, start + 1, Zone.BODY, value=value)


def test_the_chain_runs_from_issuer_to_publisher(policy):
    marks = (
        a_mark(MarkKind.ISSUER, 0, name="Acme"),
        a_mark(MarkKind.WIRE, 5, id="globenewswire", name="GlobeNewswire"),
        a_mark(MarkKind.WIRE, 7, id="globenewswire", name="GlobeNewswire"),
        a_mark(MarkKind.PUBLISHER_NOTICE, 9, relay="Courier", publisher="The Daily Courier"),
    )
    chain = chain_of(marks, policy, Profile("plain", "Plain", (), ()))
    assert chain == Chain("Acme", ("GlobeNewswire",), "Courier", "The Daily Courier")


def test_the_profile_fills_in_what_the_text_does_not_say(policy):
    profile = Profile("courier", "Courier", (), (), publisher="The Daily Courier", relay="courier")
    assert chain_of((), policy, profile) == Chain("", (), "Courier", "The Daily Courier")


def test_a_name_without_end_is_cut_in_the_chain(policy):
    chain = chain_of((a_mark(MarkKind.ISSUER, 0, name="Acme " * 9_000),), policy, Profile("p", "P", (), ()))
    assert (chain.issuer[:9], len(chain.issuer)) == ("Acme Acme", 200)
