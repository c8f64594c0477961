"""To which elements does the sign between two parts of a selector lead? (CSS Selectors 4, 16)"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presscheck.reading.html.page import Node

OUTWARDS = 60
"""Elements around one, or before it, that are asked whether they are as a selector wants them."""


def _before(node: "Node", nodes: Sequence["Node"]) -> "Node | None":
    """Return the element before this one in the same element; None where there is none, or it is deep."""
    at = nodes[node.index - 1]
    for _ in range(OUTWARDS):
        if at is node.parent or at.parent is node.parent:
            break
        at = at.parent or at
    return at if at.parent is node.parent else None


def _around(node: "Node", _: Sequence["Node"]) -> Iterator["Node"]:
    at = node.parent
    while at is not None:
        yield at
        at = at.parent


def _parent(node: "Node", nodes: Sequence["Node"]) -> Iterator["Node"]:
    return islice(_around(node, nodes), 1)


def _all_before(node: "Node", nodes: Sequence["Node"]) -> Iterator["Node"]:
    at = _before(node, nodes)
    while at is not None:
        yield at
        at = _before(at, nodes)


def _one_before(node: "Node", nodes: Sequence["Node"]) -> Iterator["Node"]:
    return islice(_all_before(node, nodes), 1)


STEPS = {" ": _around, ">": _parent, "~": _all_before, "+": _one_before}
"""The elements to which a combinator leads from one, by its sign."""
