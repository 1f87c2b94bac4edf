"""Many figures by periods."""

import pandas as pd
import pytest

from components import figure_charts, figure_periods, period_chart
from components.figure_periods import Window
from components.theme import LIGHT
from tests.components.figures import figures

MAY = [{"value": float(n), "start_date": f"2015-05-{n:02}", "claimant": "Omar Said"} for n in range(1, 10)]
LATER = {"value": 500.0, "start_date": "2017-07-01", "claimant": None}


def test_a_period_has_the_lowest_the_middle_and_the_highest_report_and_no_sum() -> None:
    drawn = figure_charts.drawable(figures(*MAY, LATER))
    first, last = figure_periods.counted(drawn, "M").to_dict("records")
    assert (first["reports"], first["low"], first["middle"], first["high"]) == (9, 1.0, 5.0, 9.0)
    assert (first["quarter"], first["three_quarters"]) == (3.0, 7.0)
    assert (last["reports"], last["low"], last["high"]) == (1, 500.0, 500.0)
    assert (str(first["period"].date()), str(first["last"].date())) == ("2015-05-01", "2015-05-31")


@pytest.mark.parametrize(
    ("last", "name"),
    [("2015-05-09", "day"), ("2015-12-01", "week"), ("2018-01-01", "month"), ("2026-01-01", "quarter")],
)
def test_periods_are_as_fine_as_can_be_told_apart(last: str, name: str) -> None:
    days = pd.Series(pd.to_datetime(["2015-05-01", last]))
    assert figure_periods.name(figure_periods.finest(days)) == name


def test_only_the_opened_period_is_left() -> None:
    drawn = figure_charts.drawable(figures(*MAY, LATER))
    window = Window(pd.Timestamp("2015-05-03"), pd.Timestamp("2015-05-04"))
    assert list(figure_periods.within(drawn, window)["value"]) == [3.0, 4.0]
    assert len(figure_periods.within(drawn, None)) == 10


def test_a_click_on_any_column_tells_its_period() -> None:
    chart = period_chart.draw(figure_charts.drawable(figures(*MAY, LATER)), "people", LIGHT)
    assert all(tuple(trace.customdata[0]) == ("2015-05-01", "2015-05-31") for trace in chart.data[:3])
    assert [trace.name for trace in chart.data[2:]] == ["Omar Said", "the article itself"]


def test_zeros_are_left_out_of_a_logarithmic_axis() -> None:
    drawn = figure_charts.drawable(figures(*MAY, LATER | {"value": 0.0}))
    chart = period_chart.draw(drawn, "people", LIGHT, is_log=True)
    assert list(chart.data[1].y) == [float(n) for n in range(1, 10)]
