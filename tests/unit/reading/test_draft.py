import pytest

from presscheck.document import Field
from presscheck.reading.draft import Draft, Piece, normalise

HALF = "\ud800"


@pytest.mark.parametrize(
    ("written", "seen"),
    [("a\u00a0b", "a b"), ("a\r\nb", "a\nb"), ("a\u0007b", "ab"), (f"a{HALF}b", "a�b"), ("e\u0301", "é")],
    ids=["no-break space", "line end", "control", "half a pair", "composed"],
)
def test_text_is_normalised(written, seen):
    assert normalise(written) == seen


def test_zero_width_characters_stay_as_evidence():
    assert normalise("An\u200bzei\u00adge") == "An\u200bzei\u00adge"


def test_half_a_surrogate_pair_reaches_neither_text_nor_field_nor_address():
    draft = Draft()
    draft.add(Piece(f"A text{HALF} of pans."))
    draft.add(Piece("here", links=((0, 4, f"https://a.example/{HALF}", ()),)))
    draft.add_field(f"gen{HALF}re", f"ne{HALF}ws")
    document = draft.build("ninjs")
    assert document.text.encode()
    assert document.links[0].href == "https://a.example/�"
    assert [entry.name for entry in document.metadata] == ["gen�re"]


def test_a_field_stands_in_the_text_at_its_offsets():
    draft = Draft()
    draft.add(Piece("A text of pans."))
    draft.add_field("genre", "Current")
    document = draft.build("ninjs")
    assert document.metadata == (Field("genre", "Current", 23, 30),)
    assert document.text[23:30] == "Current"
