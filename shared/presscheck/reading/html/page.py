"""What was met while walking through a page, before anything is judged?"""

from dataclasses import dataclass, field

from presscheck.reading.html.signals import NOTHING, Signal

WRITTEN = "a style rule"
"""What `Run.spoken` says of a text that the style sheet writes; readers see it."""

PATH_DEPTH = 40
"""Elements named in a path; deeper ones share the path of their ancestor."""


@dataclass(slots=True, eq=False)
class Node:
    """An element: its text belongs to the block of `block`; `end` is the index after its last descendant.

    `unseen` says why its text is not shown, `slot` and `aside` what its markup claims it to be; all empty
    where there is nothing to say. `letters`, `linked` and `prose` count the shown characters inside: all,
    those of links, those of paragraphs, and (`clean`) of paragraphs that nothing claims to be beside.
    """

    tag: str
    parent: "Node | None"
    index: int
    attrs: dict[str, str]
    signal: Signal = NOTHING
    block: "Node" = field(init=False, repr=False)
    end: int = 0
    unseen: str = ""
    slot: str = ""
    aside: str = ""
    hint: str = ""
    badge: bool = False
    path: str = ""
    pre: bool = False
    back: str = ""
    letters: int = 0
    linked: int = 0
    prose: int = 0
    clean: int = 0

    def holds(self, other: "Node") -> bool:
        """Return whether `other` is this element or stands inside it."""
        return self.index <= other.index < self.end


@dataclass(slots=True, eq=False)
class Run:
    """A block of text: its element, white space folded, links with offsets into `text`.

    `linked` counts the characters of links, `prose` all of them where the block reads like a paragraph.
    `begin` is the number of elements begun before the block; `slot` says why it labels an advertisement.
    """

    node: Node
    text: str
    line: int
    column: int
    links: tuple[tuple[int, int, str, tuple[str, ...]], ...] = ()
    linked: int = 0
    spoken: str = ""
    unseen: str = ""
    begin: int = 0
    prose: int = 0
    slot: str = ""


@dataclass(slots=True)
class Page:
    """Everything met in one page, in document order; `unended` are the elements the file does not end.

    `banners` holds for every image of an advertisement's size the number of the block before it;
    `unspoken` the number of elements before an image without an alternative text, and its address;
    `scans` counts the images that are large enough for a text.
    """

    nodes: list[Node] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    metas: list[dict[str, str]] = field(default_factory=list)
    heads: list[dict[str, str]] = field(default_factory=list)
    marked: list[Node] = field(default_factory=list)
    stated: list[tuple[str, str]] = field(default_factory=list)
    banners: list[int] = field(default_factory=list)
    scans: int = 0
    unspoken: list[tuple[int, str]] = field(default_factory=list)
    said: dict[int, str] = field(default_factory=dict)
    title: str = ""
    language: str = ""
    notes: list[str] = field(default_factory=list)
    scripted: bool = False
    unended: list[Node] = field(default_factory=list)
    share: float = 1.0


def path_of(node: Node) -> str:
    """Return the element path of a node, such as `html/body/article/p`."""
    unnamed: list[Node] = []
    at = node
    while not at.path and at.parent is not None:
        unnamed.append(at)
        at = at.parent
    path = at.path
    while unnamed:
        step = unnamed.pop()
        tag = step.tag[:40]
        deep = len(path) > PATH_DEPTH and path.count("/") >= PATH_DEPTH
        step.path = path = path if deep else f"{path}/{tag}" if path else tag
    return path
