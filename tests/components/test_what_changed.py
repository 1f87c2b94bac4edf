"""What changed, in words."""

from __future__ import annotations

from datetime import date

import pytest

from components import differing_tolls, what_changed
from sitrep.query.changes import Changes

NONE = {"articles": 0, "outlets": 0, "incidents": 0, "killed": 0}


def changes(*places: str, days: int = 7) -> Changes:
    return Changes(days, date(2015, 5, 31), NONE, NONE, places)


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        (12, 9, "+3 on 9 before"),
        (9, 12, "-3 on 12 before"),
        (1200, 0, "+1,200 on 0 before"),
        (4, 4, "as many as before"),
    ],
)
def test_a_difference_begins_with_its_sign(now: int, before: int, words: str) -> None:
    assert what_changed.difference(now, before) == words


def test_the_days_compared_are_told() -> None:
    assert what_changed.spans(changes()) == "Published 25–31 May 2015, against 18–24 May 2015."
    assert what_changed.heading(changes(days=28)) == "Latest four weeks"


def test_new_places_are_named_and_the_rest_counted() -> None:
    assert what_changed.places(changes()) == ""
    assert what_changed.places(changes("A*b")) == r" In no earlier report: **A\*b**."
    assert what_changed.places(changes(*"abcdefgh")).endswith("f** and 2 more.")


@pytest.mark.parametrize(
    ("low", "best", "high", "left"),
    [(50, 75, 100, ("50.0%", "75.0%")), (0, 0, 8, ("0.0%", "0.0%")), (6, float("nan"), 24, ("25.0%", "25.0%"))],
)
def test_a_bar_begins_at_the_lowest_and_marks_the_best(
    low: float, best: float, high: float, left: tuple[str, str]
) -> None:
    drawn = differing_tolls.bar(low, best, high)
    assert f'<i style="left:{left[0]}"></i><b style="left:{left[1]}"></b>' in drawn
