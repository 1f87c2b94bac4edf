"""Two sides on the same axes, and in tables that tell what is not known."""

from __future__ import annotations

import pandas as pd
import pytest

from components import compare_charts, compare_measures, compare_numbers
from components.rows import each
from components.theme import LIGHT

COLUMNS = ["period", "event_type", "events"]
ONE = pd.DataFrame([[pd.Timestamp("2017-03-06"), "Battles", 9]], columns=COLUMNS)
OTHER = pd.DataFrame([[pd.Timestamp("2017-03-20"), "Protests", 2]], columns=COLUMNS)
NONE = ONE.head(0)
RANGED = ["measure", "unit", "period", "figures", "lowest", "highest"]


def ranges(**figures: int) -> pd.DataFrame:
    """As of `query.figures.ranges`, each measure in one unit, from 1 to 9."""
    return pd.DataFrame([(one, "count", None, number, 1.0, 9.0) for one, number in figures.items()], columns=RANGED)


def test_periods_without_any_count_none_on_both_sides() -> None:
    counts = compare_charts.by_period({"A": ONE, "B": OTHER}, "events", "week")
    assert [list(periods) for periods in counts.values()] == [[9, 0, 0], [0, 0, 2]]
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


def test_a_measure_has_the_figures_of_both_sides_and_a_rest_comes_last() -> None:
    table = compare_measures.joined(ranges(other=9, fatalities=1), ranges(fatalities=4, money=2))
    numbers = table[["label", "figures_one", "figures_other"]].to_numpy().tolist()
    assert numbers == [["People killed", 1, 4], ["Money", 0, 2], ["Other figures", 9, 0]]
    assert table["lowest_other"].isna().tolist() == [False, False, True]


def test_least_and_most_are_told_in_the_unit_that_both_sides_have() -> None:
    dollars, euros = ("money", "USD", None, 3, 20.0, 500.0), ("money", "EUR", None, 9, 1.0, 2.0)
    one, other = pd.DataFrame([euros, dollars], columns=RANGED), pd.DataFrame([dollars], columns=RANGED)
    (row,) = each(compare_measures.joined(one, other))
    assert (row.figures_one, row.figures_other) == (12, 3)
    assert compare_measures.range_told(row, row.lowest_one, row.highest_one) == "$20–$500"


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ((1, 9), (1, 9), "the same for both"),
        ((1, 9), (2, 40), "highest for B"),
        ((10, 12), (2, 9), "all higher for A"),
        ((1, 9), (2, 9), "lowest for A"),
        ((1, 9), (float("nan"), float("nan")), ""),
    ],
)
def test_a_measure_says_how_the_sides_differ(one: tuple[float, float], other: tuple[float, float], words: str) -> None:
    ends = dict(zip(("lowest_one", "highest_one", "lowest_other", "highest_other"), (*one, *other), strict=True))
    (row,) = each(pd.DataFrame([ends]))
    assert compare_measures.differs(row, ["A", "B"]) == words


@pytest.mark.parametrize(
    ("unit", "period", "ends", "words"),
    [
        ("person", None, (1, 1700), "1–1,700 people"),
        ("person", None, (1, 1), "1 person"),
        ("USD", "month", (50, 800), "$50–$800 a month"),
        ("count", None, (float("nan"), float("nan")), ""),
    ],
)
def test_a_range_is_told_with_its_unit(unit: str, period: str | None, ends: tuple[float, float], words: str) -> None:
    (row,) = each(pd.DataFrame([{"unit": unit, "period": period}]))
    assert compare_measures.range_told(row, *ends) == words


@pytest.mark.parametrize(
    ("numbers", "words", "range_"),
    [
        ({"killed": 1234, "killed_low": 12, "killed_high": 1340}, "1,234", "12–1,340"),
        ({"killed": 12, "killed_low": 12, "killed_high": 12}, "12", ""),
        ({"killed": None, "killed_low": None, "killed_high": None}, "not told", ""),
    ],
)
def test_a_toll_is_told_with_its_range_or_as_not_told(numbers: dict[str, int | None], words: str, range_: str) -> None:
    assert compare_numbers.told("killed", numbers) == words
    assert compare_numbers.range_told(numbers) == range_
