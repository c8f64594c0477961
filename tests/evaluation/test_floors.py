import json

from presscheck_cli.evaluation.gold import read_gold
from tests.evaluation.floors import FLOORS, GOLD, digest, lowered, scores

KEPT = json.loads(FLOORS.read_text(encoding="utf-8"))


def test_no_score_on_our_own_samples_falls():
    assert lowered(KEPT["floors"], scores()) == {}


def test_samples_and_annotations_are_those_the_floors_were_measured_on():
    assert digest(read_gold(GOLD)) == KEPT["digest"], "run python -m tests.evaluation.floors"


def test_a_lower_score_and_a_lost_field_are_seen():
    assert lowered({"labels": 0.9, "wire": 1.0}, {"labels": 0.8}) == {
        "labels": (0.9, 0.8),
        "wire": (1.0, 0.0),
    }
