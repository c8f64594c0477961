from presscheck_cli.evaluation.scoring import FALSE, HIT, MISS, Point
from presscheck_cli.evaluation.summary import Tally, tally


def test_precision_recall_and_f1_follow_from_the_counts():
    counts = Tally(hit=8, miss=2, false=8)
    assert (counts.precision, counts.recall) == (0.5, 0.8)
    assert round(counts.f1, 4) == 0.6154


def test_nothing_claimed_and_nothing_there_is_perfect():
    assert Tally().f1 == 1.0


def test_points_are_counted_by_field():
    points = (Point("wire", HIT), Point("wire", MISS), Point("labels", FALSE))
    assert tally(points) == {"wire": Tally(1, 1, 0), "labels": Tally(0, 0, 1)}
