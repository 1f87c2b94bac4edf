"""The table of each kind of chart: what it draws, in rows and under headings for readers."""

from __future__ import annotations

import pandas as pd

from components import charts, figure_charts, incident_strip, period_chart, said, said_chart
from tests.components import test_charts, test_incident_strip, test_period_chart, test_said
from tests.components.figures import figures


def cells(table: pd.DataFrame) -> list[list[object]]:
    """The headings, then each row, days as ISO."""
    days = table.select_dtypes("datetime").columns
    told = table.assign(**{name: table[name].dt.strftime("%Y-%m-%d") for name in days})
    return [list(told.columns), *told.to_numpy().tolist()]


def test_bars_are_a_row_a_period_with_each_type_and_all_of_them() -> None:
    assert cells(charts.table_of_periods(test_charts.COUNTED, "week", "Incidents")) == [
        ["Week from", "All incidents", "Battles", "Riots"],
        ["2017-03-06", 5, 4, 1],
        ["2017-03-13", 2, 2, 0],
    ]


def test_what_somebody_said_is_a_row_a_period() -> None:
    counts, freq = said.counted(said.dated(test_said.quotes(), test_said.quotes().head(0)))
    headings, *rows = cells(said_chart.table(counts, freq))
    assert headings == ["Week from", "Word for word", "In other words"]
    assert rows == [["2024-01-01", 1, 0], ["2024-01-15", 0, 1], ["2024-03-04", 1, 0]]


def test_many_figures_are_a_row_a_period_without_a_sum() -> None:
    headings, first, *_ = cells(period_chart.table(figure_charts.drawable(figures(*test_period_chart.MAY))))
    assert headings == [
        *("Day", "Reports", "Lowest", "A quarter at most", "The middle one", "Three quarters at most", "Highest"),
    ]
    assert first == ["2015-05-01", 1, 1.0, 1.0, 1.0, 1.0, 1.0]


def test_incidents_keep_their_number_and_their_day_in_words() -> None:
    assert cells(incident_strip.table(test_incident_strip.MIXED, 16))[1:3] == [
        [16, "5 March 2017", "A <b>raid</b>", "Battles"],
        [17, "in February 2017", "A <b>raid</b>", "Riots"],
    ]
