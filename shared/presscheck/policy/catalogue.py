"""What does presscheck know: its packs, requirements, vocabulary, wires and registers, on one page?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from presscheck.policy.compiled import Phrase, Policy
from presscheck.policy.describing import need_in_words, when_in_words
from presscheck.policy.requirement import Requirement

type Table = tuple[tuple[str, ...], Sequence[tuple[str, ...]]]

PURPOSE = (
    "Generated from the packs, vocabulary and registers. Verified means that the obligation was seen in the "
    "source it names, sometimes in an excerpt; an unverified requirement reaches at most a review."
)


def as_markdown(policy: Policy) -> str:
    """Return the catalogue as Markdown."""
    parts = ["# Catalogue", "", PURPOSE, ""]
    for title, (head, rows) in tables(policy):
        parts += [f"## {title}", "", _line(head), _line("---" for _ in head), *map(_line, rows), ""]
    return "\n".join(parts)


def as_html(policy: Policy) -> str:
    """Return the catalogue as one HTML page that needs nothing else."""
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>presscheck: catalogue</title>',
        "<style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:80rem;padding:0 1rem}"
        "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3rem .5rem;"
        "text-align:left;vertical-align:top}</style>",
        f"<h1>Catalogue</h1><p>{escape(PURPOSE)}</p>",
    ]
    for title, (head, rows) in tables(policy):
        parts += [f"<h2>{escape(title)}</h2><table><tr>{_cells('th', head)}</tr>"]
        parts += [f"<tr>{_cells('td', row)}</tr>" for row in rows]
        parts.append("</table>")
    return "\n".join([*parts, "</html>", ""])


def tables(policy: Policy) -> Iterator[tuple[str, Table]]:
    """Yield each part of the catalogue: its title, its column names and its rows."""
    yield "Numbers", _numbers(policy)
    for pack in sorted({requirement.pack for requirement in policy.requirements}):
        yield f"Pack {pack}", _pack(one for one in policy.requirements if one.pack == pack)
    yield "Profiles", _profiles(policy)
    yield "Vocabulary", _vocabulary(policy.phrases)
    yield "Wires", _wires(policy)
    yield "Issuers somebody stands behind", _entities(policy)
    yield "Relays", _relays(policy)
    yield "Topics", _topics(policy)


def _numbers(policy: Policy) -> Table:
    verified = sum(one.status == "verified" for one in policy.requirements)
    seen = sum(phrase.seen for phrase in policy.phrases)
    languages = len({phrase.language for phrase in policy.phrases})
    rows = [
        ("requirements", f"{len(policy.requirements)}, {verified} of them verified"),
        ("phrases", f"{len(policy.phrases)} in {languages} languages, {seen} met in real documents"),
        ("wires", str(len(policy.wires))),
        ("issuers", str(len(policy.entities))),
        ("markers", str(len(policy.markers))),
    ]
    return ("what", "how many"), rows


def _pack(requirements: Iterable[Requirement]) -> Table:
    head = ("requirement", "asks", "when", "needs", "severity", "status", "in force", "sources")
    rows = [
        (
            one.id,
            one.title,
            when_in_words(one.when),
            need_in_words(one.needs),
            one.severity,
            one.status,
            _span(one.valid_from, one.valid_to),
            "; ".join(f"{source.id} {source.clause}".strip() for source in one.sources),
        )
        for one in requirements
    ]
    return head, rows


def _profiles(policy: Policy) -> Table:
    rows = [
        (
            one.name,
            one.title,
            one.kind,
            ", ".join(one.packs),
            ", ".join(one.markets),
            ", ".join(f"{bucket}/{prefix}" for bucket, prefix in one.match),
        )
        for one in policy.profiles
    ]
    return ("profile", "title", "kind", "packs", "markets", "takes"), rows


def _vocabulary(phrases: Iterable[Phrase]) -> Table:
    head = ("language", "phrase", "says", "wording", "listed in", "rejected in", "status", "seen", "sources")
    rows = [
        (
            one.language,
            one.text,
            ", ".join(one.classes),
            one.wording.value,
            ", ".join(one.listed_in),
            ", ".join(one.rejected_in),
            one.status,
            "seen" if one.seen else "constructed",
            ", ".join(one.sources),
        )
        for one in phrases
    ]
    return head, rows


def _wires(policy: Policy) -> Table:
    rows = [
        (one.name, one.kind, ", ".join(one.markers), ", ".join(one.domains), one.status)
        for one in policy.wires
    ]
    return ("wire", "kind", "markers", "domains", "status"), rows


def _entities(policy: Policy) -> Table:
    rows = [
        (
            one.name,
            ", ".join(one.control),
            one.state,
            one.behind,
            _span(one.valid_from, one.valid_to),
            one.sanctioned_from,
            one.status,
            ", ".join(one.sources),
        )
        for one in policy.entities
    ]
    head = ("issuer", "control", "state", "behind", "known", "sanctioned from", "status", "sources")
    return head, rows


def _relays(policy: Policy) -> Table:
    rows = [(one.name, one.publisher, ", ".join(one.markers)) for one in policy.relays]
    return ("relay", "publisher", "markers"), rows


def _topics(policy: Policy) -> Table:
    rows = []
    for topic in policy.topics:
        counted = Counter(language for language, _ in topic.cues)
        cues = ", ".join(f"{count} {language}" for language, count in sorted(counted.items()))
        rows.append((topic.id, str(topic.enough), cues))
    return ("topic", "cues that make it", "cues known"), rows


def _span(since: str, until: str) -> str:
    if not since and not until:
        return ""
    return f"{since or 'ever'} to {until or 'now'}"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _cells(tag: str, cells: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells)
