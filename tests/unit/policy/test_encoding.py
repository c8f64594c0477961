"""Does a policy survive being written down, byte for byte?"""

import hashlib

from presscheck.document import Zone
from presscheck.mark import LabelClass
from presscheck.policy.compiled import Entity, Marker, Relay, Topic, Wire
from presscheck.policy.encoding import decode, encode
from presscheck.policy.requirement import (
    AllNeed,
    AnyNeed,
    ConsistencyNeed,
    ElementNeed,
    ForbiddenNeed,
    LabelNeed,
    LinkRelNeed,
    StatementNeed,
    When,
)
from presscheck.testing import a_phrase, a_policy, a_profile, a_requirement
from presscheck.verdict import Kind

EVERY_NEED = AnyNeed(
    (
        LabelNeed(
            (LabelClass.PAID, LabelClass.AFFILIATE), zones=(Zone.DECK,), languages=("document",), named=True
        ),
        AllNeed((ElementNeed("dateline", (Zone.BODY,), ("wire",)), LinkRelNeed(("sponsored",)))),
        StatementNeed({"en": ("One.", "Two.")}, (Zone.FOOTER,)),
        ConsistencyNeed("wire_in_source"),
        ForbiddenNeed("sanctioned"),
    )
)

POLICY = a_policy(
    a_requirement(EVERY_NEED, when=When((Kind.PAID_RELEASE,), ("IT",), ("crypto",), ("news",), ("state",))),
    profiles=(a_profile(match=(("*", "in/"),), language="it", publisher="P", relay="r"),),
    phrases=(a_phrase("Anuncio pagado «x»", "es", listed_in=("ES",), sources=("s",), seen=True),),
    wires=(Wire("w", "Wire", "paid", ("WIRE", "W"), ("w.example",), "verified"),),
    entities=(Entity("e", "E", ("Ee",), ("e.example",), ("state",), "CN", "behind", sources=("s",)),),
    relays=(Relay("r", "R", "P", ("r",), ("r.example",)),),
    markers=(Marker("contact", "en", "Contact"),),
    topics=(Topic("crypto", (("en", "coin"), ("de", "Münze")), 3),),
)


def test_what_is_decoded_equals_what_was_encoded_down_to_the_types():
    assert repr(decode(encode(POLICY))) == repr(POLICY)


def test_the_digest_is_that_of_the_bytes():
    assert decode(encode(POLICY)).digest == hashlib.sha256(encode(POLICY)).hexdigest()


def test_another_word_gives_another_digest():
    assert a_policy(a_requirement(why="Else.")).digest != a_policy(a_requirement(why="More.")).digest


def test_each_entry_stands_on_a_line_of_its_own():
    assert encode(POLICY).decode().splitlines()[2].startswith('["HOUSE-PAID-LABEL","house"')
