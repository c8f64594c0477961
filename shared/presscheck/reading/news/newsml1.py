"""What do the items of a NewsML 1 file say?"""

from presscheck.document import Coverage, Document, Unreadable
from presscheck.reading.draft import Piece
from presscheck.reading.limits import Limits
from presscheck.reading.news.item import Item, code_of, documents
from presscheck.reading.news.nitf import fill, place_of
from presscheck.reading.news.tree import Node, Parsed, markup, parse
from presscheck.release import Release

LINES = {"subheadline": "second headline", "byline": "byline", "dateline": "dateline"}
FIELDS = {
    "bylinetitle": "byline:title",
    "byline": "byline",
    "dateline": "dateline",
    "creditline": "creditline",
    "copyrightline": "copyrightnotice",
    "rightsline": "usageterms",
    "usagetype": "usageterms",
    "slugline": "slugline",
    "keywordline": "keyword",
    "genre": "genre",
    "provider": "provider",
    "source": "infosource",
    "creator": "creator",
    "newsservice": "newsservice",
    "newsproduct": "newsproduct",
    "providerid": "provider:id",
    "ofinterestto": "ofinterestto",
    "status": "pubstatus",
    "sentfrom": "sentfrom",
    "instruction": "ednote",
}
"""Elements of the metadata kept, under the names that all formats here share."""

AFTER = ("contact", "boilerplate", "disclaimer")
"""Roles of components that the item shows after its text."""

STORY = 200
"""Characters from which a text in a component is a story, and no caption."""

TRIED = 20
"""Elements with several components that are looked at for stories side by side."""

MEDIA = ("image/", "video/", "audio/", "text/css", "application/")
TITLES = ("headline", "subheadline")


def read_newsml1(release: Release, limits: Limits) -> tuple[Document | Unreadable, ...]:
    """Read each NewsItem of a NewsML 1 file as a release of its own, or each of several stories in one."""
    parsed = parse(release.content, limits)
    root = parsed.root
    if root is None:
        return (Unreadable("unreadable", f"The XML is damaged: {'; '.join(parsed.notes)}.", "newsml-1"),)
    envelope = next((node for node in root.nodes() if node.name == "newsenvelope"), None)
    nodes = [node for node in root.nodes() if node.name == "newsitem"]
    if not nodes:
        return (Unreadable("empty", "The file holds no news items.", "newsml-1"),)
    items = [item for node in nodes[: limits.members] for item in _items(node, envelope, parsed, limits)]
    return documents(items, "newsml-1", limits, over=len(nodes) - limits.members, parsed=parsed)


def _items(node: Node, envelope: Node | None, parsed: Parsed, limits: Limits) -> list[Item]:
    stories = _stories(node)[: limits.members]
    if len(stories) < 2:
        return [_item(node, [*(envelope.walk() if envelope else ()), *node.walk()], parsed, limits)]
    inside = [list(story.walk()) for story in stories]
    told = frozenset(id(one) for walked in inside for one in walked)
    common = [one for top in (envelope, node) if top for one in top.walk() if id(one) not in told]
    items = []
    for number, (story, walked) in enumerate(zip(stories, inside, strict=True), 1):
        others = frozenset(id(other) for other in stories if other is not story)
        item = _item(node, [*common, *walked], parsed, limits, others)
        item.fragment = f"{item.fragment} story {number}"
        items.append(item)
    return items


def _stories(node: Node) -> list[Node]:
    """Return the components that stand side by side with a headline and a text each."""
    wide = [one for one in node.walk() if _is_wide(one)]
    for outer in wide[:TRIED]:
        inner = [one for one in outer.nodes() if one.name == "newscomponent" and _is_story(one)]
        if len(inner) > 1 and outer.attributes.get("equivalentslist", "").lower() != "yes":
            return inner
    return []


def _is_wide(node: Node) -> bool:
    return sum(one.name == "newscomponent" for one in node.nodes()) > 1


def _is_story(component: Node) -> bool:
    lines = next((one for one in component.nodes() if one.name == "newslines"), None)
    if lines is None or lines.first("headline") is None:
        return False
    named = next((one for one in component.nodes() if one.name == "role"), None)
    role = named.attributes.get("formalname", "").lower() if named else ""
    texts = [len(data.text().strip()) for data in component.all("datacontent")]
    return role not in (*AFTER, *TITLES, "caption") and max(texts, default=0) >= STORY


def _item(
    node: Node, inside: list[Node], parsed: Parsed, limits: Limits, others: frozenset[int] = frozenset()
) -> Item:
    """Return the item of a node with what the elements `inside` say, but for the components `others`."""
    named = node.first("publicidentifier", "newsitemid")
    item = Item(fragment=named.text().strip() if named else f"line {node.line}")
    item.lose(Coverage(parsed.share if node.cut else 1.0, parsed.notes), parsed.reason)
    for inner in inside:
        if inner.name in FIELDS:
            _field(item, FIELDS[inner.name], inner)
    for inner in inside:
        if inner.name in ("headline", "newslinetext", *LINES):
            _line(item, inner)
    tongue = node.first("language")
    item.language = code_of(tongue.attributes.get("formalname")) if tongue else None
    for part in node.nodes():
        if part.name == "newscomponent":
            _component(item, part, "", limits, others)
    return item


def _line(item: Item, line: Node) -> None:
    if line.name == "headline" and not item.headline:
        item.headline, item.headline_at = line.text(), place_of(line)
    elif line.name == "headline" and line.text().strip() != item.headline.strip():
        why = "headline of another component"
        item.after.append(Piece(" ".join(line.text().split()), because=why, place=place_of(line)))
    elif line.name == "newslinetext":
        item.deck.append(("a line of the item", line.text(), place_of(line)))
    elif line.name in LINES and (LINES[line.name], line.text()) not in [
        entry[:2] for entry in item.deck[:20]
    ]:
        item.deck.append((LINES[line.name], line.text(), place_of(line)))


def _field(item: Item, name: str, node: Node) -> None:
    values = [node.attributes.get("formalname", "")]
    values += [inner.attributes.get("formalname", "") for inner in node.nodes() if inner.name == "party"]
    values.append("".join(one for one in node.children if isinstance(one, str)).strip())
    for value in values:
        item.note(name, value, place_of(node))


def _component(item: Item, node: Node, role: str, limits: Limits, others: frozenset[int]) -> None:
    named = next((inner for inner in node.nodes() if inner.name == "role"), None)
    role = named.attributes.get("formalname", "").lower() if named else role
    for inner in node.nodes():
        if id(inner) in others:
            continue
        if inner.name == "newscomponent":
            _component(item, inner, role, limits, others)
        elif inner.name == "contentitem" and role not in TITLES:
            _content(item, inner, role, limits)


def _content(item: Item, node: Node, role: str, limits: Limits) -> None:
    mime = next((one.attributes.get("formalname", "").lower() for one in node.all("mimetype")), "")
    data = node.first("datacontent")
    if data is None or mime.startswith(MEDIA) or role == "stylesheet":
        return
    inner = next(data.nodes(), None)
    found = Item()
    if inner is not None and inner.name == "nitf":
        fill(found, inner)
    elif inner is not None:
        found.body = found.read(markup(data), limits, html=True, place=place_of(inner))
    else:
        found.body = found.read(data.text(), limits, place=place_of(data))
    item.headline = item.headline or found.headline
    item.lose(Coverage(found.share, tuple(found.notes), found.over))
    item.deck += found.deck
    item.fields += found.fields
    target = item.after if role in AFTER else item.body
    target += found.body
    item.after += found.after
