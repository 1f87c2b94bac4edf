"""Two sides on the same axes, and in tables that tell what is not known."""

from __future__ import annotations

import pandas as pd
import pytest

from components import compare_charts, compare_lists, compare_numbers
from components.theme import LIGHT

COLUMNS = ["period", "event_type", "events"]
ONE = pd.DataFrame([[pd.Timestamp("2017-03-06"), "Battles", 9]], columns=COLUMNS)
OTHER = pd.DataFrame([[pd.Timestamp("2017-03-20"), "Protests", 2]], columns=COLUMNS)
NONE = ONE.head(0)


def test_periods_without_any_count_none_on_both_sides() -> None:
    counts = compare_charts.by_period({"A": ONE, "B": OTHER}, "events", "week")
    assert [list(counted) for counted in counts.values()] == [[9, 0, 0], [0, 0, 2]]
    assert compare_charts.table(counts, "week").columns.tolist() == ["Week from", "A", "B"]


def test_lines_differ_in_more_than_colour() -> None:
    counts = compare_charts.by_period({"<b>A": ONE, "B": OTHER}, "events", "week")
    one, other = compare_charts.over_time(counts, "week", "Incidents", LIGHT).data
    assert one.line.color != other.line.color
    assert one.line.dash != other.line.dash
    assert one.name == "&lt;b&gt;A"


def test_both_charts_have_the_same_axes() -> None:
    one, other = compare_charts.stacked({"A": ONE, "B": OTHER}, "week", "Incidents", LIGHT).values()
    assert one is not None
    assert other is not None
    assert one.layout.xaxis.range == other.layout.xaxis.range
    assert one.layout.yaxis.range == other.layout.yaxis.range
    assert one.layout.yaxis.range[1] > 9


def test_a_side_without_incidents_has_no_chart() -> None:
    drawn = compare_charts.stacked({"A": ONE, "B": NONE}, "week", "Incidents", LIGHT)
    assert [figure is None for figure in drawn.values()] == [False, True]
    assert list(compare_charts.stacked({"A": NONE, "B": NONE}, "day", "Incidents", LIGHT).values()) == [None, None]


def test_a_row_stands_for_what_either_side_has() -> None:
    one = pd.DataFrame({"name": ["x", "y"], "articles": [1, 5]})
    other = pd.DataFrame({"name": ["z", "x"], "articles": [3, 9]})
    table = compare_lists.side_by_side({"A": one, "B": other}, ["name"], "articles")
    assert table.to_numpy().tolist() == [["x", 1, 9], ["y", 5, 0], ["z", 0, 3]]


@pytest.mark.parametrize(
    ("key", "numbers", "words"),
    [
        ("articles", {"articles": 1234}, "1,234"),
        ("killed", {"killed": None}, "not told"),
        ("killed_range", {"killed_low": 12, "killed_high": 1040}, "12–1,040"),
        ("killed_range", {"killed_low": 12, "killed_high": 12}, "12"),
        ("killed_range", {"killed_low": None, "killed_high": None}, "–"),
    ],
)
def test_a_toll_is_told_with_its_range_or_as_not_told(key: str, numbers: dict[str, int | None], words: str) -> None:
    assert compare_numbers.told(key, numbers) == words
