import pytest

from presscheck.mark import MarkKind

TEXT = " The company said that the new plant will employ two hundred people from the region by next year."


def ids(marks):
    return [mark.value.get("id", mark.value["name"]) for mark in marks]


def test_the_wire_of_the_dateline_is_named(found):
    (mark,) = found(MarkKind.WIRE, "LYON, May 18, 2026 (GLOBE NEWSWIRE) --" + TEXT)
    assert (mark.quote, mark.value["id"], mark.value["name"]) == (
        "GLOBE NEWSWIRE",
        "globenewswire",
        "GlobeNewswire",
    )


def test_every_distributor_of_a_chain_is_named_also_one_no_register_knows(found):
    marks = found(MarkKind.WIRE, "TROY, N.Y., April 07, 2026 (GLOBE NEWSWIRE) – Aurora MediaWire –" + TEXT)
    assert ids(marks) == ["globenewswire", "Aurora MediaWire"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The company was named by AFP and Business Wire as one of "
            "the fastest growing of its kind in the whole region."
        ),
        "Kiel (dpo) -" + TEXT,
        (
            "A wire that nobody had heard of before carried the text, "
            "and the Kyodo protocol was never mentioned in it at all."
        ),
    ],
)
def test_prose_and_satire_name_no_wire(found, text):
    assert found(MarkKind.WIRE, text) == []


@pytest.mark.parametrize(
    ("line", "wire"),
    [("det/dpa", "dpa"), ("Bron: AFP", "afp"), ("© dpa", "dpa"), (("Quelle: Kyodo"), "kyodo")],
)
def test_a_credit_line_names_its_agency(found, line, wire):
    assert ids(found(MarkKind.WIRE, TEXT.strip(), line)) == [wire]


def test_an_agency_may_sign_the_text_in_brackets(found):
    assert ids(found(MarkKind.WIRE, TEXT.strip() + " (ANSA).")) == ["ansa"]


def test_metadata_that_tells_the_provider_names_the_wire(found):
    assert ids(found(MarkKind.WIRE, TEXT.strip(), provider="Business Wire", keywords="AFP, Kyodo")) == [
        "businesswire"
    ]
