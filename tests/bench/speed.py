"""How fast is a check? Medians by kind of document: `make bench`.

The rounds are interleaved, so that a busy machine slows all rows alike, and each checks a document a few
times in a row, as an inflow of one kind does; ratios to the 5 KB text are what to compare between machines.
Timing decides no test.
"""

import time
from statistics import median

from rich.console import Console
from rich.table import Table

from presscheck.checking import check
from presscheck.policy.selection import profile_named
from presscheck.policy.stored import stored_policy
from presscheck.reading import read
from presscheck.release import Release
from tests.bench import documents

ROUNDS, IN_A_ROW = 12, 4

CASES = {
    "text, 5 KB": ("a.txt", documents.text(5_000), 1.5),
    "text, 200 KB": ("a.txt", documents.text(200_000), 30.0),
    "page, 300 KB": ("a.html", documents.page(300_000), 5.0),
    "page, 300 KB, all markup": ("a.html", documents.dense_page(300_000), None),
    "DOCX, 5 KB of text": ("a.docx", documents.docx(5_000), 4.0),
    "mail, 5 KB": ("a.eml", documents.eml(5_000), 6.0),
    "PDF, 5 KB of text": ("a.pdf", documents.pdf_file(5_000), 8.0),
}
"""Name -> file name, bytes, and the target in milliseconds for a whole check on a 2-core x86-64 machine."""


def main() -> None:
    """Print the medians."""
    policy = stored_policy()
    profile = profile_named(policy, "wire")
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in CASES}
    for _ in range(ROUNDS):
        for name, (file, content, _) in CASES.items():
            release = Release(content, file)
            for _ in range(IN_A_ROW):
                begun = time.perf_counter()
                read(release)
                between = time.perf_counter()
                check(release, policy, profile)
                spent[name].append((between - begun, time.perf_counter() - between))
    Console().print(_table(spent))


def _table(spent: dict[str, list[tuple[float, float]]]) -> Table:
    table = Table(title=f"Medians of {ROUNDS} rounds of {IN_A_ROW}")
    for column in ("document, ms", "bytes", "read", "and check", "target", "ratio"):
        table.add_column(column, justify="left" if column == "document, ms" else "right", no_wrap=True)
    base = median(check for _, check in spent["text, 5 KB"])
    for name, rounds in spent.items():
        reading, checking = (median(column) for column in zip(*rounds, strict=True))
        target = CASES[name][2]
        cells = (f"{len(CASES[name][1]):,}", f"{reading * 1e3:.2f}", f"{checking * 1e3:.2f}")
        table.add_row(name, *cells, f"{target:g}" if target else "", f"{checking / base:.1f}")
    return table


if __name__ == "__main__":
    main()
