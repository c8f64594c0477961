"""How does a verdict look on a terminal? From the JSON shape that the check, the row and the API share."""

from collections.abc import Iterator, Mapping
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from presscheck.verdict import MENDED

COLOURS = {
    "labelled": "bold green",
    "not_required": "green",
    "met": "green",
    "review": "bold yellow",
    "inadequate": "bold red",
    "missing": "bold red",
    "not_evaluated": "bold magenta",
    "waived": "cyan",
    "not_applicable": "dim",
}

URGENT = ("not_evaluated", "missing", "inadequate", "review", "waived", "met")
"""States of findings, what needs a desk most first."""

LONGEST_QUOTE = 160
"""Characters of a quote shown on a terminal; longer ones are cut in the middle."""

type Json = Mapping[str, Any]


def verdict(release: Json, *, every: bool = False) -> RenderableType:
    """Render one entry of `releases`: verdict, chain, and what a desk must look at, with evidence.

    Requirements that are met take one line each; `every` shows them as fully as the others.
    """
    head = Text()
    head.append(release["verdict"].upper().replace("_", " "), COLOURS[release["verdict"]])
    head.append(f"  {_name(release)}", "bold")
    facts = (
        release["format"],
        release["language"] or "language unknown",
        release["kind"],
        release["profile"],
    )
    head.append(f"  ({', '.join(fact for fact in facts if fact)})", "dim")
    return Group(head, *(Padding(line, (0, 0, 0, 2)) for line in _body(release, every=every)))


def _name(release: Json) -> str:
    return f"{release['file']}#{release['fragment']}" if release["fragment"] else str(release["file"])


def _body(release: Json, *, every: bool) -> Iterator[RenderableType]:
    if release.get("detail"):
        yield Text(f"{', '.join(release['reasons'])}: {release['detail']}")
    coverage = release["coverage"]
    if coverage["notes"] or coverage["share"] < 1:
        yield Text(f"read {coverage['share']:.0%}: {'; '.join(coverage['notes'])}", "dim")
    chain = _chain(release["chain"])
    if chain:
        yield Text(chain, "dim")
    findings = sorted((one for one in release["findings"] if one["state"] != "not_applicable"), key=_urgency)
    met = [one for one in findings if one["state"] == "met" and not every]
    for finding in findings:
        if finding not in met:
            yield from _finding(release, finding)
    for index in sorted({index for one in met for index in one["evidence"]}):
        mark = release["marks"][index]
        yield quote(mark, mark["kind"].replace("_", " "))
    if met:
        yield Text(f"met: {', '.join(one['requirement'] for one in met)}", "green")
    for note in dict.fromkeys(note for one in met for note in one["notes"] if _matters(one)):
        yield Text(f"note: {note}", "dim")


def _urgency(finding: Json) -> tuple[bool, int]:
    """Order findings for a desk: what must be there before what should, the gravest state first."""
    return finding["severity"] != "must", URGENT.index(finding["state"])


def _matters(finding: Json) -> bool:
    return bool(set(finding["reasons"]) - {"unverified_source"})


def _chain(chain: Json) -> str:
    hops = (("issuer", chain["issuer"]), ("wire", ", ".join(chain["wires"])))
    later = (("relay", chain["relay"]), ("publisher", chain["publisher"]))
    return " -> ".join(f"{name}: {value}" for name, value in hops + later if value)


def _finding(release: Json, finding: Json) -> Iterator[RenderableType]:
    line = Text()
    line.append(finding["state"].replace("_", " "), COLOURS[finding["state"]])
    line.append(f"  {finding['requirement']}")
    line.append(f"  {finding['title']}", "dim")
    if finding["severity"] == "should":
        line.append("  (should)", "dim")
    yield line
    for detail in _details(release, finding):
        yield Padding(detail, (0, 0, 0, 4))


def _details(release: Json, finding: Json) -> Iterator[RenderableType]:
    if finding["reasons"]:
        yield Text("why: " + ", ".join(finding["reasons"]))
    for note in finding.get("notes", ()):
        yield Text(note)
    for index in finding["evidence"]:
        yield quote(release["marks"][index], "found")
    if finding["state"] in ("missing", "inadequate", "review"):
        if finding["nearest"] is not None and finding["nearest"] not in finding["evidence"]:
            yield quote(release["marks"][finding["nearest"]], "nearest")
        if finding["searched"]:
            yield Text(f"searched: {', '.join(finding['searched'])}", "dim")
        if finding["remedy"]:
            act = "insert" if MENDED.isdisjoint(finding["reasons"]) else "mend"
            yield Text(f"{act}: {finding['remedy']}", "cyan")
        cited = ", ".join(f"{source['id']} {source['clause']}".strip() for source in finding["sources"])
        yield Text(f"source: {cited}  (presscheck explain {finding['requirement']})", "dim")


def quote(mark: Json, lead: str) -> Text:
    """Render one mark: its quote, its zone and where it stands in the file."""
    text = Text(f"{lead} ")
    text.append(f"“{shortened(mark['quote'])}”", "italic")
    notes = [mark["zone"], *(flag for flag in ("hidden", "obfuscated") if mark[flag])]
    if not mark["own"]:
        notes.append("not the release's own")
    place = _place(mark)
    text.append(f"  {', '.join(notes)}{f', {place}' if place else ''}", "dim")
    return text


def shortened(text: str) -> str:
    """Return one line of at most LONGEST_QUOTE characters, cut in the middle."""
    flat = " ".join(text.split())
    if len(flat) <= LONGEST_QUOTE:
        return flat
    half = LONGEST_QUOTE // 2
    return f"{flat[:half]} … {flat[-half:]}"


def _place(mark: Json) -> str:
    line = f"line {mark['line']}, column {mark['column']}" if mark.get("line") else ""
    page = f"page {mark['page']}" if mark.get("page") else ""
    return ", ".join(filter(None, (mark.get("part"), page, line or mark.get("path"))))
