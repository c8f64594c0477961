"""Holds the scores on the project's own samples: `python -m tests.evaluation.floors` raises the floors.

The floors stand in `floors.json` with a digest of the samples and their annotations, so that neither can
change without being seen. A score may rise; to lower one, say why: `--lower "reason"`.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

from presscheck_cli.evaluation.gold import Gold, read_gold
from presscheck_cli.evaluation.run import evaluate
from presscheck_cli.evaluation.summary import tally
from presscheck_cli.evaluation.tables import SHARES

HERE = Path(__file__).parent
GOLD = HERE / "gold.jsonl"
FLOORS = HERE / "floors.json"


def digest(golds: tuple[Gold, ...]) -> str:
    """Return one SHA-256 over the annotations and every annotated file."""
    seen = hashlib.sha256(GOLD.read_bytes())
    for gold in golds:
        seen.update(gold.path.read_bytes())
    return seen.hexdigest()


def scores() -> dict[str, float]:
    """Return the score of every field on the samples, from 0 to 1, to three places."""
    results = evaluate(read_gold(GOLD), "mixed", lambda _: None)
    counts = tally(point for result in results for point in result.points)
    return {
        field: round(one.hit / (one.hit + one.miss + one.false) if field in SHARES else one.f1, 3)
        for field, one in sorted(counts.items())
    }


def lowered(floors: dict[str, float], now: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Return the fields whose score fell, with floor and score; a field that is gone scores 0."""
    return {
        field: (floor, now.get(field, 0.0)) for field, floor in floors.items() if now.get(field, 0.0) < floor
    }


def main(arguments: list[str]) -> int:
    """Write the floors; refuse to lower one without a reason."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lower", default="", help="why a score may fall")
    reason = parser.parse_args(arguments).lower
    kept = (
        json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    )
    now = scores()
    fallen = lowered(kept["floors"], now)
    if fallen and not reason:
        print(f"would fall: {fallen}; say why with --lower")
        return 1
    notes = [*kept["lowered"], *([f"{', '.join(fallen)}: {reason}"] if fallen else [])]
    written = {"digest": digest(read_gold(GOLD)), "floors": now, "lowered": notes}
    FLOORS.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
