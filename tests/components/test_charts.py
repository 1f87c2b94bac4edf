"""Charts: counts in, stacked bars out."""

from datetime import date

import pandas as pd
import pytest

from components import charts
from components.theme import DARK, LIGHT

COUNTED = pd.DataFrame(
    {
        "period": pd.to_datetime(["2017-03-06", "2017-03-06", "2017-03-13"]),
        "event_type": ["Riots", "Battles", "Battles"],
        "events": [1, 4, 2],
    }
)


def test_each_event_type_is_a_series_in_the_order_of_acled() -> None:
    drawn = charts.events_by_period(COUNTED, "week", LIGHT)
    assert [bar.name for bar in drawn.data] == ["Battles", "Riots"]
    assert list(drawn.data[0].y) == [4, 2]
    assert drawn.layout.barmode == "stack"


def test_an_event_type_keeps_its_colour_whatever_is_shown() -> None:
    alone = charts.events_by_period(COUNTED[COUNTED["event_type"] == "Riots"], "week", DARK)
    assert alone.data[0].marker.color == DARK.events["Riots"]


def test_the_alternative_text_says_total_and_peak() -> None:
    words = charts.alt_of_periods(COUNTED, "week")
    assert "7 in all" in words
    assert "most (5) in the week of 6 March 2017" in words


def test_no_events_make_an_empty_chart() -> None:
    assert len(charts.events_by_period(COUNTED.head(0), "week", LIGHT).data) == 0
    assert charts.alt_of_periods(COUNTED.head(0), "week") == "No dated events."


@pytest.mark.parametrize(
    ("first", "last", "freq"),
    [
        ("2011-03", "2011-03", "day"),
        ("2011-03", "2011-05", "day"),
        ("2011-03", "2011-09", "week"),
        ("2011-03", "2013-03", "week"),
        ("2011-03", "2019-10", "month"),
    ],
)
def test_the_finest_period_is_one_whose_bars_can_be_told_apart(first: str, last: str, freq: str) -> None:
    assert charts.finest(pd.Series(pd.to_datetime([first, last]))) == freq


@pytest.mark.parametrize(
    ("freq", "x", "days"),
    [
        ("day", ["2017-03-05 07:12:00.5", "2017-03-06 20:00"], (date(2017, 3, 5), date(2017, 3, 6))),
        ("day", ["2017-03-06", "2017-03-05 01:00"], (date(2017, 3, 5), date(2017, 3, 6))),
        ("week", ["2017-03-08", "2017-03-14"], (date(2017, 3, 6), date(2017, 3, 19))),
        ("month", ["2017-02-10", "2017-03-01"], (date(2017, 2, 1), date(2017, 3, 31))),
    ],
)
def test_a_box_over_bars_means_the_whole_periods_that_it_touches(
    freq: charts.Freq, x: list[str], days: tuple[date, date]
) -> None:
    assert charts.days_brushed({"box": [{"x": x, "y": [0, 3]}], "points": []}, freq) == days


def test_no_box_means_no_days() -> None:
    assert charts.days_brushed({"box": [], "points": []}, "day") is None
